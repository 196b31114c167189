// 最后一张票 · last-ticket
// 一个开头，两种真相。标签见 ../TAGS.md。
// 工具（有座、体育场票务处、六栋值班室、订单、钱包、地图、96110、银行、110、问小周、放下手机）在每一幕里都够得着。

VAR truth = "scam"
// 用自己的渠道查清了树懒是谁
VAR known = false
// 离开集市，加了他的小号
VAR joined = false
// 付出去的票钱没有回来
VAR paid = false
VAR frozen = false
VAR reported = false
VAR told = false
VAR shared = false
// 钱包已经空了
VAR emptied = false
// 骗局：相机那一出，坐过卖家的位子
VAR sold = false
// 小周的吉他没有被骗走
VAR guitar = false
// 真的：候补，0 没登，1 只要内场，2 遮挡也行
VAR listed = 0
// 真的：身份证照片发给过他
VAR gave = false
// 真的：镜头拿在手里试过
VAR tried = false
// 真的：没试就先付了钱
VAR blind = false
VAR lens = false
// 真的：在粉丝群里说错过人
VAR accused = false

-> evening

=== evening ===
返潮第四天，墙在出汗。六只袜子晾在小周的吉他弦上，一只一个音。 # place: dorm-damp-night # time: 19:30 # chain: contact # screen: lock # feels: 你 tired # feels: 小周 amused
小周：弦距高，有弦距高的好处。 # note: 热场：问大家，你为哪一场演出抢过票？抢到了吗？
寝室群响了。小林在图书馆，那边有除湿机。 # screen: chat.dorm
小林：吉他卖出去没？
小周：挂着呢。标题我改成“可晾衣”了。 # to: dorm
小林：你俩就一张票，周六谁进去，谁在墙外头？
* [“他进去唱，我在外头和。” # move: stall]
  小周：不行。大一就说好两个人的，差一个都不算去过。 # feels: 小周 warm
* [“侧方停车到底好听在哪儿？” # move: ask]
  小周：主唱考了四回科目二。你听他唱“再来一把”，那是真的想再来一把。 # feels: 小周 amused
* [“我抢了，转圈转到没。” # move: stall]
  小林：我也帮你点了。我点进去的是一场养生讲座，还签到了。
* [把手机扣下，看看镜头 # move: stall # at: down]
  你对着灯转了转镜头。里头长了一朵霉，六个瓣，像雪花。 # hand: down
-
内场 480，你攒够了，票没了。周一要交一张人像，镜头偏偏也霉了。 # hand: up # screen: home # feels: 你 tired
青柠集市震了一下：你存的“侧方停车”，有一条新的。 # screen: shop.stall # time: 19:36
页面：出一张侧方停车，周六内场 B 区 12 排 6 座，原价 480
页面：另出 50 定焦一支，560，人在六栋
页面：明早我就走了，要的话今天定 # flag: countdown # why: their-today
页面：卖家：树懒
-> post_talk
=== post_back ===
你看回那条帖子。又多了三个“想要”。 # screen: shop.stall
页面：出一张侧方停车，内场 B 区 12 排 6 座，原价 480
页面：明早我就走了，要的话今天定
-> post_talk
=== post_talk ===
<- tools(-> post_back)
* [跟小周说：有人出票，还带一支镜头 # move: tell]
  小周：原价？这年头还有人原价。……他是不是不知道自己有什么。 # feels: 小周 doubtful
  -> post_talk
* [点“聊一聊” # move: ask # at: page] -> chat
* [先划走，看看别的 # move: refuse # at: page] -> pinged

=== pinged ===
你划到一把雨伞，集市自己响了。头像是一只挂在树上的树懒。 # screen: chat.stall # time: 19:40 # feels: 你 calm
树懒：看你存了这场。票还是镜头？
-> chat_talk
=== chat ===
对面是一只挂在树上的树懒，回得倒很快。 # screen: chat.stall # time: 19:40 # feels: 你 calm
树懒：在的在的。票还是镜头？
-> chat_talk
=== chat_back ===
你切回集市里的对话。树懒还挂在那棵树上。 # screen: chat.stall
-> chat_talk
=== chat_talk ===
<- tools(-> chat_back)
* [“票是你自己的吗？” # move: ask]
  树懒：自己抢的。四十分钟，抢到手指头细了一圈。
  -> chat_asked
* [“怎么又不去了？” # move: ask]
  树懒：明早的火车，去实习。火车不等乐队，空一个座怪可惜的。
  -> chat_asked
* [“票我要。怎么弄？” # move: ask] -> request
* [“镜头有毛病吗？” # move: ask]
  树懒：没霉。边上有一道划痕，拍不出来，可我得先说。 # signal: true-cost
  -> chat_asked
* [“今天定，是怎么个定法？” # move: ask]
  树懒：就是你说一声要哪样，我就不跟后头三个聊了。 # technique: scarcity
  -> chat_asked
+ [“算了，不打扰了。” # move: refuse]
  树懒：行，没事。
  -> leave
// 问过两句，他自己就往下说
=== chat_asked ===
{chat_asked < 2: -> chat_talk}
-> request

// 到这里为止，两种真相一字不差。
=== request ===
{truth == "scam": -> s_ask}
-> g_ask

// ───────── 工具 ─────────

=== tools(-> back) ===
<- tools_plain(back)
<- tools_check(back)
-> DONE
=== tools_check(-> back) ===
+ [打开有座，自己看座位图 # move: verify # at: app.ticket] -> seats(back)
+ [打体育场票务处的电话 # move: verify # at: dial.hall] -> hall_call(back)
+ [打六栋值班室的电话 # move: verify # at: dial.six] -> six_call(back)
-> DONE
// 查不清树懒是谁，可什么时候都用得上
=== tools_plain(-> back) ===
+ [打开青柠集市看我的订单 # move: ask # at: app.shop] -> shop_look(back)
+ [看一眼星槎钱包 # move: ask # at: app.wallet] -> wallet_look(back)
+ [打开地图，找找六栋 # move: ask # at: app.browser] -> map_look(back)
+ [打96110问一问 # move: verify # at: dial.antifraud] -> antifraud(back)
+ [打卡背面的银行电话 # move: ask # at: dial.bank] -> bank_call(back)
+ [打110 # move: report # at: dial.police] -> police_early(back)
+ [问小周 # move: ask # at: ask] -> ask_zhou(back)
+ [把手机放下 # move: stall # at: down] -> put_down(back)
-> DONE

=== seats(-> back) ===
~ known = true
你没点谁发的链接，打开手机上早就有的有座。 # screen: ticket.seats
{truth == "scam": -> seats_none(back)}
页面：侧方停车｜临岚体育场｜周六 19:30
页面：内场 B 区：1 至 14 排
页面：退票待放 1 张：B 区 12 排 6 座，明早 10:00 # signal: public-notice # checked # settles: returned # feels: 你 relieved
页面：实名票不可转让，退票回到候补
你退了出来。 # screen: home
-> known_genuine(back)
=== seats_none(-> back) ===
页面：侧方停车｜临岚体育场｜周六 19:30
页面：内场 B 区：1 至 10 排
页面：12 排：没有这一排 # checked # settles: no-row # feels: 你 doubtful
页面：实名票不可转让，退票回到候补
你退了出来。 # screen: home
-> known_scam(back)

=== hall_call(-> back) ===
票务处的号，印在小周那张电子票的最底下。 # call: dial 票务处
票务处：体育场票务处，值班到九点半。 # call: talk 票务处
- (open)
+ [“B 区 12 排 6 座，能转给我吗？” # move: verify] -> hall_answer(back)
* [问小周：你来听？ # move: ask # at: ask]
  小周：我听着呢。那边的等候音乐就是他们的歌，值了。 # feels: 小周 amused
  -> open
* [“请问周六下雨怎么办？” # move: ask]
  票务处：照开。主唱说他科目二就是雨天挂的，不怕。
  -> open
+ [没问出口，挂断 # move: stall # at: hangup]
  票务处：喂？ # call: end 票务处 # screen: home
  -> back
=== hall_answer(-> back) ===
~ known = true
{truth == "scam": -> hall_none(back)}
票务处：那个座今天申请退了，明早十点放回候补。 # signal: answers-call # checked # settles: returned # feels: 你 relieved
票务处：转是转不了的，实名。您自己在有座登候补，今晚十点截止。
你道了谢。 # call: end 票务处 # screen: home
-> known_genuine(back)
=== hall_none(-> back) ===
票务处：B 区只有十排。您说的 12 排 6 座，在舞台底下。 # checked # settles: no-row # feels: 你 doubtful
票务处：实名票转不了手。谁让您往别处付，您别付。
你道了谢。 # call: end 票务处 # screen: home
-> known_scam(back)

=== six_call(-> back) ===
六栋值班室的号，印在住宿手册背面。 # call: dial 阿姨
阿姨：六栋，讲。 # call: talk 阿姨
- (open)
+ [“您楼里，有个出镜头、明早走的吗？” # move: verify] -> six_answer(back)
* [“阿姨，您那边也返潮吗？” # move: ask]
  阿姨：返。猫都长毛了。……它本来就有毛。
  -> open
* [问小周：阿姨凶不凶？ # move: ask # at: ask]
  小周：凶。可她记得住整栋楼的脸。 # feels: 小周 calm
  -> open
+ [有点怵，挂断 # move: stall # at: hangup]
  阿姨：喂？讲呀。 # call: end 阿姨 # screen: home
  -> back
=== six_answer(-> back) ===
~ known = true
{truth == "scam": -> six_empty(back)}
阿姨：小陈嘛，412 的，成天趴地上拍我的猫。明早走，箱子都搁我这儿了。 # signal: answers-call # checked # settles: warden-knows # feels: 你 relieved
阿姨：看东西就在我窗口底下看，我这儿灯亮。
你道了谢。 # call: end 阿姨 # screen: home
-> known_genuine(back)
=== six_empty(-> back) ===
阿姨：出镜头的？六栋这学期空着，刷墙呢，我守的是一楼油漆。 # checked # settles: six-empty # feels: 你 doubtful
阿姨：你是这礼拜第四个。上一个在门口站了一个钟头，我给他搬了把椅子。
你道了谢。 # call: end 阿姨 # screen: home
-> known_scam(back)

=== known_genuine(-> back) ===
小周：问出来了？ # feels: 小周 calm
-> back
=== known_scam(-> back) ===
{paid: -> s_found}
-> s_known

=== shop_look(-> back) ===
你点开青柠集市。 # screen: shop.orders
页面：我买到的｜1：晾衣绳，尾号2093，已签收
页面：我卖出的｜0
{paid: -> shop_none(back)}
没有票，也没有镜头。还没到那一步。 # screen: home
-> back
=== shop_none(-> back) ===
四百八的那张票，哪一栏里都没有。 # screen: home # feels: 你 afraid
-> back

=== wallet_look(-> back) ===
你点开星槎钱包。 # screen: wallet.home
{paid: -> wallet_paid(back)}
页面：今天付出：食堂，¥11.00
你退了出来。 # screen: home
-> back
=== wallet_paid(-> back) ===
页面：今天付出：收款人 程＊（个人）
没有一笔写着“有座”。你退了出来。 # screen: home # feels: 你 uneasy
-> back

=== map_look(-> back) ===
你点开地图。 # screen: browser.map # address: map.linlan.example.invalid
页面：六栋：锅炉房后头，步行七分钟
页面：评价：路灯坏了两盏｜猫多｜阿姨凶
你退了出来。地图只说有这栋楼，没说里头住着谁。 # screen: home
-> back

=== antifraud(-> back) ===
反诈专线：您好，这里是96110，请讲。 # call: dial 反诈专线 # call: talk 反诈专线
- (open)
+ [“有人转票给我，我拿不准。” # move: verify]
  反诈专线：看两样。订单在不在您自己的应用里，东西在不在您手里。
  反诈专线：别问那头，问演出的票务处。付钱之前问。 # call: end 反诈专线 # screen: home # feels: 你 calm
  -> back
* [问小周：要说什么？ # move: ask # at: ask]
  小周：就说票的事。袜子的事先别提。 # feels: 小周 calm
  -> open
+ [没问出口，挂断 # move: stall # at: hangup]
  反诈专线：没关系，想好了再打。 # call: end 反诈专线 # screen: home
  -> back

=== bank_call(-> back) ===
银行：星槎银行，您的卡状态正常。 # call: dial 银行 # call: talk 银行
银行：付款不用补备注，退款也不用您先再付一笔。
你谢过她，挂了。 # call: end 银行 # screen: home
-> back

=== police_early(-> back) ===
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
{paid: -> police_paid}
接警员：钱没有转出去，对吗？拿不准打96110更快。钱动了立刻打我们。
你说了谢谢。 # call: end 接警员 # screen: home # feels: 你 calm
-> back
=== police_paid ===
~ reported = true
你说买票付了钱，票没有。
接警员：钱是刚转的？先别再付了。收款人、金额、时间报给我。 # feels: 你 afraid
你照着付款记录念，念到“程”字后头那个星，声音小了下去。 # call: end 接警员 # screen: home
-> s_found_told

=== ask_zhou(-> back) ===
{paid: -> zhou_paid(back)}
{known: -> zhou_known(back)}
{joined: -> zhou_joined(back)}
小周：我那张是有座里抢的，进门要刷身份证。他那张，怎么变成你的名字？ # feels: 小周 doubtful
-> back
=== zhou_joined(-> back) ===
小周：你俩怎么换地方聊了？集市那边风水不好？ # feels: 小周 doubtful
-> back
=== zhou_paid(-> back) ===
小周：你半天没说话了。票呢？ # feels: 小周 uneasy
-> back
=== zhou_known(-> back) ===
小周：你不是查过了吗？查到什么样，就照什么样办。 # feels: 小周 calm
-> back

=== put_down(-> back) ===
你把手机扣下，听袜子滴水。哆，咪，哆。 # hand: down
小周：发是跑调的那只。 # feels: 小周 amused
- (lying)
+ [拿起手机 # move: stall # at: up]
  你把手机翻过来。 # hand: up # feels: 你 uneasy # feels: 小周 calm
  -> back
+ [问小周：真要卖吉他？ # move: ask # at: ask]
  小周：卖了好买除湿机。顺便离开音乐。 # feels: 小周 amused
  -> lying
+ {not paid} [不拿了，洗袜子去 # move: refuse]
  你又添了两只。小周说现在是个和弦了。 # hand: up # screen: home # feels: 你 tired
  -> leave

=== leave ===
{truth == "genuine": -> g_leave}
{known: -> s_known_end}
{joined: -> s_held}
-> s_off

// ───────── 骗局 ─────────

=== s_ask ===
树懒：集市要抽五个点，还压七天，我等不了。加我聊天吧，那边快。 # chain: trust # time: 19:46 # flag: off-platform # why: off-the-market # technique: urgency
树懒：不用你先付，先看票。看着不对，随时走。 # signal: accepts-no # technique: liking
-> s_ask_talk
=== s_ask_back ===
你切回集市里的对话。他发了一串号码，还有一个“嗯？”。 # screen: chat.stall
-> s_ask_talk
=== s_ask_talk ===
<- tools(-> s_ask_back)
* [“就在集市里弄，不行吗？” # move: ask]
  树懒：行是行，四百八到我手里四百五，还得等下礼拜。学生嘛，你懂。 # flag: off-platform # why: off-the-market # technique: reciprocity
  -> s_ask_talk
* [“票不是实名的吗？” # move: ask]
  树懒：有座前天刚放的内测，能转了。我室友在里头实习，给我开的。 # flag: insider-ticket # why: inside-door # technique: authority
  -> s_ask_talk
* [“看一眼你的学生证？” # move: verify # inside]
  树懒：〔图片：学生证〕 # picture: work-card # flag: fake-docs # why: card-by-chat # technique: authority
  树懒：你小心是对的，换我我也看。 # technique: liking
  -> s_ask_talk
* [“好，加你了。” # move: comply] -> s_side
* [“出了集市，我就不要了。” # move: refuse] -> s_decline

=== s_decline ===
树懒：理解，不勉强。最近坏人是多。 # signal: accepts-no # feels: 你 calm
树懒：那我给后头那位了。他出五百二，可他连《再来一把》都没听过。 # flag: countdown # why: their-today # technique: liking
-> s_decline_talk
=== s_decline_back ===
你切回集市里的对话。 # screen: chat.stall
-> s_decline_talk
=== s_decline_talk ===
<- tools(-> s_decline_back)
* [“……等等，我加你。” # move: comply] -> s_side
* [“给他吧。” # move: refuse] -> s_off

=== s_side ===
~ joined = true
换了个地方，还是那只树懒，只是昵称后头多了个“小号”。 # screen: chat.sloth # time: 19:50 # feels: 你 calm
树懒：〔图片：电子票，内场 B 区 12 排 6 座〕 # picture: ticket # flag: fake-docs # why: picture-of-a-ticket # technique: authority
树懒：对了，验证码谁要都别给，最近专有人骗这个。 # signal: asks-nothing # technique: liking # note: 问全场：提醒你防骗的人，一定是好人吗？
树懒：你点这个转让页，填名字，付票款，票自己就到你号里。 # chain: bait # flag: fake-order-link # why: own-app
-> s_side_talk
=== s_side_back ===
你切回和小号的对话。链接还亮着。 # screen: chat.sloth
-> s_side_talk
=== s_side_talk ===
<- tools(-> s_side_back)
* [“我在有座里没找到转让。” # move: ask]
  树懒：内测嘛，你号没开。从链接进就有。 # flag: fake-order-link # why: own-app # technique: authority
  -> s_side_talk
* [“先把票转我，我再付，行吗？” # move: ask]
  树懒：票锁在页面里，付了它才动。钱我也碰不着，平台担保。 # flag: pay-first # why: who-guards # technique: authority
  -> s_side_talk
* [“打个语音说两句？” # move: verify # inside]
  树懒：收行李呢，室友在补觉，打字吧。我打字快。 # flag: callback-refused # why: no-voice # technique: liking
  -> s_side_talk
* [点开链接 # move: comply] -> s_page
* [“算了，我去等候补。” # move: refuse] -> s_ahead

=== s_ahead ===
树懒：候补几百个人排着呢。我是看你真想听。 # technique: liking
树懒：要不我等你到八点十分？到点就放给后头那位了。 # flag: countdown # why: their-today # technique: scarcity
-> s_ahead_talk
=== s_ahead_back ===
你切回和小号的对话。 # screen: chat.sloth
-> s_ahead_talk
=== s_ahead_talk ===
<- tools(-> s_ahead_back)
* [“不用等，你给他吧。” # move: refuse] -> s_held
* {not s_page} [“……那我看看那个页面。” # move: comply] -> s_page
* {s_page} [再点开那个页面 # move: comply] -> s_page_back

=== s_page ===
页面是深蓝的，跟有座一个颜色。地址栏要往右拖才看得全。 # screen: browser.page # address: yozuo-transfer.seat-pay.example.invalid # time: 19:56 # feels: 你 uneasy
页面：有座·票务转让（担保中）
页面：侧方停车｜内场 B 区 12 排 6 座｜¥480
页面：收款：转让结算 程＊（个人） # flag: personal-payee # why: one-person # note: 问全场：这一页，哪一行不对？
页面：14 分 52 秒后释放 # flag: countdown # why: page-clock
-> s_page_talk
=== s_page_back ===
你看回那个页面。数字还在往下走。 # screen: browser.page # address: yozuo-transfer.seat-pay.example.invalid
页面：侧方停车｜内场 B 区 12 排 6 座｜¥480
页面：收款：转让结算 程＊（个人）
-> s_page_talk
=== s_page_talk ===
<- tools(-> s_page_back)
* [回去问树懒：怎么是付给一个人的？ # move: ask # at: page]
  你：收款怎么是个人？ # screen: chat.sloth
  树懒：结算专员的号，一场配一个，好对账。我上回也是这么卖的。 # flag: personal-payee # why: one-person # technique: authority
  -> s_page_back
* [付款 ¥480 # move: pay # at: page] -> s_first
+ [关掉页面 # move: refuse # at: page] -> s_closed

=== s_closed ===
你关了它。四百八还是四百八。 # screen: home # feels: 你 relieved
{s_closed > 1: -> s_held}
树懒：退出来啦？票锁着你的名字呢，八点十分还不付，就放给后头那位了。 # screen: chat.sloth # flag: countdown # why: their-today # technique: scarcity
-> s_ahead_talk

=== s_first ===
~ paid = true
指纹，一秒。小周在边上已经唱起来了。 # chain: pressure # money: -480 # whom: cheng # screen: browser.page # address: yozuo-transfer.seat-pay.example.invalid # time: 20:00 # feels: 你 calm # feels: 小周 tired
页面：支付成功，出票中……
页面：出票失败：付款未填写备注 # alert
页面：款项被清算中心拦截 # flag: account-frozen # why: invented-slip # feels: 你 afraid
客服：您好，工号 0217。没备注吧？第一次都这样，钱先停住了。 # screen: chat.kefu # flag: account-frozen # why: invented-slip # technique: authority
客服：没丢，别急。再付一笔 480，备注写票号，第一笔原路退。 # flag: remark-redo # why: pay-again # technique: commitment # note: 问全场：退钱，为什么要先再付一笔？
-> s_first_talk
=== s_first_back ===
你切回那个网页里的客服窗口。 # screen: chat.kefu
-> s_first_talk
=== s_first_talk ===
<- tools(-> s_first_back)
* [“刚才那页没有备注栏。” # move: ask]
  客服：手机版折叠了，好多同学没看到。不怪您。 # flag: account-frozen # why: invented-slip # technique: liking
  -> s_first_talk
* [“先退我，再重新付。” # move: ask]
  客服：通道规定，两笔对上号才一起放。您放心，单号都记着呢。 # flag: remark-redo # why: pay-again # technique: authority
  -> s_first_talk
* [回去问树懒：卡住了怎么办？ # move: ask]
  你：它说没备注，钱停住了。 # screen: chat.sloth
  树懒：啊？我这边也没收到……你快照客服说的弄，还有十分钟就放了。 # flag: countdown # why: page-clock # technique: urgency
  -> s_first_back
* [再付 ¥480，写上备注 # move: pay] -> s_second
* [跟小周说：票钱卡住了 # move: tell] -> s_told
* [不付了，关掉 # move: refuse] -> s_gone

=== s_second ===
第二个四百八。备注你核对了三遍。 # money: -480 # whom: cheng # screen: browser.page # address: yozuo-transfer.seat-pay.example.invalid # time: 20:05 # feels: 你 uneasy # feels: 小周 doubtful
页面：备注多了一个空格，两笔均已拦截 # alert
页面：请等待票务专员联系您 # flag: agent-relay # why: passed-on # feels: 你 afraid
手机响了。 # call: ring 专员 # time: 20:06
+ [接听 # move: ask # at: answer] -> s_agent
+ [拒接 # move: refuse # at: decline]
  铃声停了。页面上那个圈还在转。 # call: end 专员 # screen: chat.kefu
  客服：您没接专员电话，960 元将按放弃处理。他再打一次。 # flag: countdown # why: page-clock # technique: fear
  -> s_agent_again
=== s_agent_again ===
手机又响了。 # call: ring 专员
+ [接听 # move: ask # at: answer] -> s_agent
+ [拒接，关掉那个网页 # move: refuse # at: decline]
  铃声停了。 # call: end 专员 # screen: home
  -> s_gone
=== s_agent ===
专员：您好，票务这边。别着急，第一次都这样。两笔都在，一共 960，今晚就能退。 # call: talk 专员 # technique: authority # feels: 你 relieved
专员：您下个“云会通”，把屏幕共享给我，我看着您点，快。 # flag: screen-share # why: sees-all # technique: authority # feels: 你 uneasy # feels: 小周 doubtful
-> s_agent_talk
=== s_agent_back ===
专员：喂？您还在吗？ # screen: call
-> s_agent_talk
=== s_agent_talk ===
<- on_call(-> s_agent_back)
* [“你跟客服，怎么都说‘第一次都这样’？” # move: ask]
  专员：我们统一培训的嘛，话都差不多。 # flag: group-same-hand # why: same-slip # technique: liking
  -> s_agent_talk
* [“为什么要看我的屏幕？” # move: ask]
  专员：我不碰您手机，您自己点。全程录像，对您也是保障。 # flag: screen-share # why: sees-all # signal: keeps-record # technique: authority
  -> s_agent_talk
* [“能不能不共享，你说我点？” # move: ask]
  专员：也行，就是慢，排到我得明天下午。您那张票今晚就放了。 # flag: countdown # why: page-clock # technique: scarcity
  -> s_agent_talk
* [装上云会通，共享屏幕 # move: disclose] -> s_share
* [“不共享，钱我自己去追。” # move: refuse] -> s_agent_end
=== on_call(-> back) ===
+ [挂断 # move: refuse # at: hangup] -> s_agent_end
+ [打开有座，看我的订单 # move: verify # at: app.ticket] -> share_seats
+ [看一眼星槎钱包 # move: ask # at: app.wallet]
  页面：今天付出：程＊（个人），两笔 # screen: wallet.home
  收款的名字，跟有座一个字也不沾边。 # feels: 你 uneasy
  -> back
+ [问小周 # move: ask # at: ask]
  小周用嘴型说：谁啊？退票用得着打电话？ # feels: 小周 doubtful
  -> back
+ [挂掉，打110 # move: report # at: dial.police] -> share_police
+ [把手机放下 # move: stall # at: down]
  你按了免提，把手机搁在桌上。袜子还在滴。 # hand: down
  专员：喂？喂？ # hand: up # technique: urgency # feels: 你 uneasy
  -> back
-> DONE
=== share_seats ===
~ known = true
你没挂，先点开了有座。 # screen: ticket.mine
页面：我的订单：0
页面：待出票：0 # checked # settles: no-order # feels: 你 afraid
你挂了那头。 # call: end 专员 # screen: home
{shared: -> s_cut}
-> s_found
=== share_police ===
~ reported = true
你挂了那头，拨了110。 # call: end 专员 # screen: home
{not shared: -> agent_police}
接警员：先把共享关掉，卡锁上。收款人、金额、时间，一笔一笔念。 # call: dial 接警员 # call: talk 接警员 # feels: 你 afraid
-> agent_told
=== agent_police ===
接警员：先别再付了，卡锁上。收款人、金额、时间，一笔一笔念。 # call: dial 接警员 # call: talk 接警员 # feels: 你 afraid
-> agent_told
=== agent_told ===
你念完了，手心是潮的。墙也是。 # call: end 接警员 # screen: home
{shared: -> s_cut}
-> s_found_told
=== s_agent_end ===
你把电话挂了。 # call: end 专员 # screen: home # feels: 你 afraid
{shared: -> s_cut}
-> s_gone

=== s_share ===
~ shared = true
会议室里两个人，那头黑着。屏幕顶上多了一条橙色。 # screen: meeting.room # secret: screen # share: on # chain: transfer # time: 20:12 # feels: 你 uneasy # feels: 小周 doubtful
专员：打开钱包我看一眼。……余额一千四，对账不够，先把它转到对账户。 # flag: screen-share # why: sees-all # technique: authority
专员：十分钟，连那两笔一起回来。 # flag: pay-first # why: pay-again # technique: urgency
-> s_share_talk
=== s_share_back ===
你切回会议室。橙色那条还在。 # screen: meeting.room
-> s_share_talk
=== s_share_talk ===
<- on_call(-> s_share_back)
* [“对账户是谁的名字？” # move: ask]
  专员：系统随机配的，姓程。就是刚才收款那位，一条线。 # flag: personal-payee # why: one-person # technique: authority
  -> s_share_talk
* [转 1400 # move: pay] -> s_emptied
* [跟小周说：有人在看我的屏幕 # move: tell] -> s_told
* [停止共享，退出会议 # move: refuse] -> s_agent_end

=== s_emptied ===
~ emptied = true
一千四出去了。钱包里剩二十块。袜子还在滴。 # money: -1400 # whom: cheng # screen: meeting.room # time: 20:18 # feels: 你 afraid # feels: 小周 uneasy
专员：差两千，信用分没过。您有学生额度，借出来过一下账，半小时就平。 # flag: borrow-to-pay # why: not-your-debt # technique: commitment
-> s_loan_talk
=== s_loan_back ===
你切回会议室。他在等。 # screen: meeting.room
-> s_loan_talk
=== s_loan_talk ===
<- on_call(-> s_loan_back)
* [“借的钱，不是要还的吗？” # move: ask]
  专员：钱不出您名下，就是走个数。好多同学都走过。 # flag: borrow-to-pay # why: not-your-debt # technique: social-proof
  -> s_loan_talk
* [借两千，转给他 # move: comply # did: borrowed] -> s_borrowed
* [跟小周说：他让我借钱 # move: tell] -> s_told
* [停止共享，退出会议 # move: refuse] -> s_agent_end

=== s_borrowed ===
页面：借款到账：¥2000.00，分十二期 # screen: wallet.pay # money: 2000 # whom: lender # debt: 2000 # feels: 你 afraid
两千进来，四秒，又出去了。 # money: -2000 # whom: cheng # screen: meeting.room # time: 20:26
专员：好，还差最后一步，您再借…… # flag: borrow-to-pay # why: not-your-debt # technique: commitment # feels: 小周 uneasy
~ shared = false
“再来一把。”你忽然想起那句歌词。你按停了共享。 # share: off # call: end 专员 # screen: home
-> s_gone

=== s_cut ===
~ shared = false
你按停了共享，退出会议。橙色那条灭了。 # share: off # screen: home # chain: aftermath # feels: 你 afraid
-> s_loss_zhou
=== s_gone ===
那个页面再点开，是白的。树懒的小号，消息发不出去了。 # chain: aftermath # screen: home # time: 20:30 # hand: up # feels: 你 afraid # note: 先停在这里，问大家此刻是什么感受。再往下走。
卖票的、管退款的，一起没了。都是假的，只有钱是真没了。
-> s_loss_zhou
// 自己问清了，钱已经出去
=== s_found ===
你又对了一遍。对不上。可钱已经出去了。 # chain: aftermath # screen: home # hand: up # feels: 你 afraid
-> s_loss_zhou
// 电话先打了，话还没跟小周说
=== s_found_told ===
屋里只有袜子在滴。 # chain: aftermath # screen: home # hand: up # feels: 你 afraid
-> s_loss_zhou
=== s_loss_zhou ===
{told: -> s_loss}
{reported: -> s_loss_heard}
小周不唱了，把头探过来：票到了？ # feels: 小周 uneasy
-> s_loss

=== s_loss_heard ===
小周不唱了，把头探过来：刚才是110？怎么了？ # feels: 小周 uneasy
-> s_loss

=== s_told ===
~ told = true
{shared: -> s_told_sharing}
小周过来的时候踩到了一只袜子，没顾上捡。 # chain: aftermath # screen: home # hand: up # feels: 小周 uneasy # feels: 你 ashamed
-> s_told_on
=== s_told_sharing ===
小周伸手，先替你按停了共享，再挂了那头。 # share: off # call: end 专员 # chain: aftermath # screen: home # hand: up # feels: 小周 uneasy # feels: 你 ashamed
-> s_told_on
=== s_told_on ===
小周：“没备注”那句是编好了等你的，谁付都会卡。 # feels: 小周 warm
{frozen or reported: -> s_told_half}
小周：一分别再付，页面、聊天都截下来。打110，锁卡，我陪你。
-> s_loss
=== s_told_half ===
小周：一分别再付，页面、聊天都截下来。还差哪样，我陪你办。
-> s_loss

=== s_loss ===
+ {not frozen} [打开钱包，锁卡 # move: report # at: app.wallet] -> s_freeze
+ {not frozen} [打卡背面的银行电话挂失 # move: report # at: dial.bank] -> s_bank
+ {not reported} [打110 # move: report # at: dial.police] -> s_police
+ {not reported} [打96110 # move: report # at: dial.antifraud]
  反诈专线：钱已经转了？请马上打110，止付越快越好。 # call: dial 反诈专线 # call: talk 反诈专线
  反诈专线：网址、小号、付款记录，都别删。 # call: end 反诈专线 # screen: home
  -> s_loss
+ {not told} [“小周……票钱没了。” # move: tell] -> s_told
+ {told and not reported} [问小周：先打哪个？ # move: ask # at: ask]
  小周：110。你念，我翻记录。 # feels: 小周 warm
  -> s_loss
+ {told and reported} [问小周：还差什么？ # move: ask # at: ask]
  小周：锁卡。你锁，我看着。 # feels: 小周 warm
  -> s_loss
+ [给树懒再发一条 # move: verify # inside]
  你：在吗？ # screen: chat.sloth
  一个红色的感叹号。树懒挂在那儿，一动不动。 # screen: home # feels: 你 ashamed
  -> s_loss
+ {not told and not frozen and not reported} [说“还在出票呢”，把手机扣过去 # move: stall] -> s_silent
+ {frozen or reported} [先办到这儿，缓一缓 # move: stall] -> s_breath
+ [把手机放下，定一定神 # move: stall # at: down]
  你听袜子滴水，听到第十下。 # hand: down
  你又把手机拿起来。 # hand: up
  -> s_loss

=== s_freeze ===
~ frozen = true
页面：卡片状态：已临时锁定 # screen: wallet.security # freeze
你锁了卡，把付款记录一张张截了图。 # feels: 你 uneasy
{reported: -> s_breath}
-> s_loss
=== s_bank ===
~ frozen = true
银行：临时挂失好了。还没报警的话，马上打110，付款记录留着。 # call: dial 银行 # call: talk 银行 # freeze
你把她说的记在手背上，潮，字洇开了。 # call: end 银行 # screen: home
{reported: -> s_breath}
-> s_loss

=== s_police ===
~ reported = true
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
- (open)
+ [挂断 # move: stall # at: hangup]
  你一慌，挂了。她又打了回来：“不急，慢慢说。” # feels: 你 ashamed
  -> open
+ [“我买票付的钱，票是假的。” # move: tell] -> s_police_four
* [“是我自己点的付款，能报吗？” # move: ask]
  接警员：能。骗您点的，也是骗。先说钱是几点出去的。 # feels: 你 relieved
  -> open
=== s_police_four ===
接警员：收款人、账号、金额、时间，付款记录里都有，一笔一笔念。 # feels: 你 uneasy
- (four)
+ [照着记录念 # move: report]
* [“能追回来吗？” # move: ask]
  接警员：我们马上查止付，要看去向，不能打包票。您接着念。
  -> four
+ [把手机递给小周，请他念 # move: tell # at: ask]
  ~ told = true
  小周：您好，我是室友。收款的姓程，后头是个星。 # feels: 小周 warm
- 接警员：记下了。网址、聊天都留着，别删，明天去派出所做个笔录。
你把她说的抄在歌词本的封底。 # call: end 接警员 # screen: home # feels: 你 tired
{frozen: -> s_breath}
-> s_loss

=== s_silent ===
你说还在出票。小周“哦”了一声，接着唱，唱到一半停了。 # hand: down # feels: 你 ashamed # feels: 小周 doubtful
墙上的水珠，一颗追着一颗。
+ [“小周，其实……” # move: tell]
  小周：我等着呢。你后来就再没跟着和声。 # hand: up
  -> s_told
+ [拿起手机，打110 # move: report # at: dial.police]
  屏幕有点刺眼。 # hand: up
  -> s_police
+ [拿起手机，锁卡 # move: report # at: app.wallet]
  屏幕有点刺眼。 # hand: up
  -> s_freeze
+ [谁也不告诉 # move: stall] -> s_sell

=== s_breath ===
{not told: -> s_breath_told}
-> s_breath_sit
=== s_breath_told ===
~ told = true
你一句一句跟小周说了。他没插嘴。 # screen: home # feels: 小周 warm
-> s_breath_sit
=== s_breath_sit ===
小周递过来一只袜子。他以为是毛巾。 # time: 21:20 # screen: home # feels: 小周 warm # feels: 你 tired
- (open)
* [“你会不会笑我？” # move: ask]
  小周：我把吉他当晾衣架卖。你说咱俩谁可笑。
  -> open
* [“票没了，你自己去吧。” # move: stall]
  小周：先不说票。票是票，你是你。
  -> open
* [给辅导员发条消息 # move: tell]
  你写了删，删了写。她回：人没事就好。去派出所要我陪，随时喊我。 # feels: 你 relieved
  -> open
+ [问小周：还会有人找我吗？ # move: ask # at: ask]
  小周：会吧。他们知道谁丢了钱，也知道谁急着用钱。 # feels: 小周 doubtful
  -> open
+ [坐一会儿 # move: stall] -> s_sell

// 卖家的位子：急着用钱的人，也有人等着
=== s_sell ===
~ sold = true
十点，你把相机挂上了集市：机身一台，镜头有霉。窟窿总得填。 # screen: shop.stall # time: 22:00 # hand: up # feels: 你 tired # feels: 小周 tired
页面：我发布的：相机机身，¥900
三分钟，有人要了。没还价。 # screen: chat.buyer # feels: 你 relieved
买家：付不了款啊，它弹了这个。〔图片：集市客服码〕 # picture: pay-code # flag: seller-cs-qr # why: his-picture # technique: authority
买家：说你没开通卖家保障，扫码交 500 保证金，成交连本一起退。 # flag: deposit-equals-price # why: pay-to-be-paid # technique: urgency # feels: 你 uneasy # note: 问全场：换到卖家的位子上，这句话耳熟吗？
-> s_sell_talk
=== s_sell_back ===
你切回那个买家。那张图还在那儿。 # screen: chat.buyer
-> s_sell_talk
=== s_sell_talk ===
* [“我卖东西，怎么我交钱？” # move: ask]
  买家：新规吧，我上回卖也交了，第二天就退。第一次都这样。 # flag: group-same-hand # why: same-slip # technique: social-proof
  -> s_sell_talk
* [扫他发的码，问里头的客服 # move: verify # inside]
  买家：客服说了吧？快交，我这边订单十分钟就取消。 # flag: countdown # why: page-clock # technique: urgency
  -> s_sell_talk
* [打开青柠集市，看我的消息 # move: verify # at: app.shop]
  页面：我的消息：0 # screen: shop.orders
  页面：集市不发收款码，不收保证金 # feels: 你 doubtful
  他发来的图，和集市里一条也对不上。
  -> s_sell_back
* [“保证金我不交。” # move: refuse] -> s_sell_post
+ [扫码，交 500 # move: pay # did: paid-deposit] -> s_sell_paid
+ [把这个人报给110 # move: report # at: dial.police] -> s_sell_reported
+ [给小周看 # move: tell # at: ask]
  ~ told = true
  小周：买票要多付一遍，卖东西要先付一笔。一个师傅教的。 # feels: 小周 angry
  -> s_end
+ [不回了，把相机下架 # move: refuse] -> s_end
// 不要钱，要东西
=== s_sell_post ===
买家：不交也行。你先寄，运费我出，我一收到就付。楼下柜子十点半还收。 # flag: off-platform # why: goods-first # technique: reciprocity
-> s_sell_post_talk
=== s_sell_post_back ===
你切回那个买家。他发来一个收件的地址。 # screen: chat.buyer
-> s_sell_post_talk
=== s_sell_post_talk ===
* [把相机封进箱子，下楼寄了 # move: comply] -> s_sell_posted
* [问小周：先寄行不行？ # move: ask # at: ask]
  小周：东西先走，钱后来。钱要是不来呢？ # feels: 小周 doubtful
  -> s_sell_post_back
* [“付款走集市，付了我就寄。” # move: refuse]
  买家：那算了。 # feels: 你 calm
  -> s_sell_back
=== s_sell_posted ===
箱子进了柜子。那头回了个“好”，头像灰了，地址里的那栋楼，地图上没有。 # loss: goods # screen: home # time: 22:12 # feels: 你 ashamed
-> s_end_posted
=== s_sell_reported ===
~ reported = true
接警员：记下了。平台收钱不走买家发的码。相机先下架吧。 # call: dial 接警员 # call: talk 接警员
你放下电话，肩膀松了一点。 # call: end 接警员 # screen: home # feels: 你 relieved
-> s_end
=== s_sell_paid ===
{frozen: -> s_sell_locked}
{emptied: -> s_sell_empty}
你按了确认。那头回了个“收到”，头像灰了。 # money: -500 # whom: 买家 # screen: home # feels: 你 ashamed
-> s_end_twice
=== s_sell_locked ===
卡锁着，付不出去。那头连发三个“快解锁”。你看着那三行，忽然懂了。 # screen: home # feels: 你 doubtful
-> s_end
=== s_sell_empty ===
买家：余额不够？借一下，成交就平了。 # flag: borrow-to-pay # why: not-your-debt # technique: urgency
又是借。你看着那个“借”字，忽然懂了。 # screen: home # feels: 你 doubtful
-> s_end

=== s_end ===
{told or frozen or reported: -> s_end_told}
你一个人听袜子滴到天亮。 # screen: home # feels: 你 ashamed
周六傍晚，小周换好了衣服，在门口等你一起出门。 # place: dorm-damp-day # day: 2 # time: 17:40 # hand: up # feels: 小周 calm # feels: 你 afraid
“票到了没？”他把歌词本递给你，“你和声那段，我用红笔标了。” # end: told-nobody
-> END
=== s_end_told ===
{not reported: -> s_end_report}
{not frozen: -> s_end_lock}
-> s_end_walk
=== s_end_report ===
小周把110拨好，递给你，自己念了一半。 # screen: home # feels: 小周 warm
{not frozen: -> s_end_lock}
-> s_end_walk
=== s_end_lock ===
小周看着你把卡也锁上，才去倒水。 # freeze # screen: home # feels: 小周 warm
-> s_end_walk
=== s_end_walk ===
一早，小周陪你去派出所。地砖也在出汗，他滑了一下，滑得很有节奏。 # place: police-counter # day: 1 # time: 09:10 # hand: up # screen: home # feels: 小周 warm # feels: 你 tired
民警把那个网址念了一遍，念到“有座”后头那一长串，摇了摇头。
“这礼拜第三个。”他说，“页面做得像，地址做不像。”能不能追回来，谁也没打包票。 # feels: 你 uneasy
* [“那个树懒，是学生吗？” # move: ask]
  “头像是网上找的，”民警说，“六栋那边还站过一个等镜头的，也来报了。”
* [“我该早点看地址。” # move: stall]
  小周：他把地址做那么长，就是不让你看见后头。这是他干的事。 # feels: 小周 angry
* [问小周：明天怎么办？ # move: ask # at: ask]
  小周：明天的事明天说。先吃早饭，我请，两个茶叶蛋。 # feels: 小周 warm
-
傍晚，小周把他那张票点了退。原路，扣一成，规则里写着的。 # place: dorm-damp-day # time: 17:40 # screen: home # feels: 小周 calm # feels: 你 warm
小周：这才叫退票。明天体育场外头有个坡，声音翻得过墙。 # end: stopped-there
-> END
=== s_end_posted ===
~ told = true
小周等你上来，问你大半夜寄什么，你说了。他把鞋也穿上了。 # time: 22:40 # feels: 小周 warm
柜子已经空了。快递员说，二十分钟前收走的。 # feels: 你 afraid
接警员：单号、地址都报给我，我们去问。能不能截住，不能打包票。 # call: dial 接警员 # call: talk 接警员
接警员：要钱的、要东西的，多半是一伙。天亮带上记录，去趟派出所。 # call: end 接警员
小周：单号我记着。卡也锁上，睡会儿，我看着手机。 # freeze # feels: 你 tired # end: paid-twice
-> END
=== s_end_twice ===
~ told = true
小周听见你吸鼻子，过来把手机轻轻拿了过去。 # screen: home # time: 22:20 # feels: 小周 warm
接警员：前后都记下了。买的卖的，多半是一伙。 # call: dial 接警员 # call: talk 接警员
接警员：能说出来就好。天亮带上记录，去趟派出所。 # call: end 接警员
小周：记录我拿着，你拿袜子。睡会儿，我看着手机。 # freeze # feels: 你 tired # end: paid-twice
-> END

// 查清了，钱还在
=== s_known ===
树懒：票还在，要就说一声。 # chain: aftermath # to: stall # screen: chat.stall # technique: scarcity # feels: 小周 doubtful # note: 问全场：现在钱没少。接下来做什么，才算真的结束？
{not sold: -> s_bite}
-> s_known_talk
=== s_bite ===
~ sold = true
你正要说话，小周的手机先响了一声，是集市。 # feels: 小周 amused
小周：有人要吉他！三百，没还价，说他就缺个晾衣架。 # feels: 你 calm
小周：就是付不了款，他发了张图，让我扫一下。 # feels: 小周 calm
-> s_known_talk
=== s_known_back ===
小周举着手机，对着灯找角度。 # screen: home
-> s_known_talk
=== s_known_talk ===
* [“先别扫，图给我看看。” # move: tell] -> s_guitar
* [在粉丝群说一声：那张票是假的 # move: tell] -> s_fans
* [打96110，把树懒报上去 # move: report # at: dial.antifraud]
  反诈专线：先查再动，做得好。身边有卖二手的，也提醒一声。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # feels: 你 calm
  -> s_known_back
* [问小周：他说缺什么？ # move: ask # at: ask]
  小周：晾衣架。识货吧？ # feels: 小周 amused
  -> s_known_back
+ [让他自己弄，你去洗袜子 # move: stall] -> s_known_end
=== s_fans ===
你：出内场 B 区 12 排 6 座的那个别信，我查过了，是假的。 # screen: chat.fans
底下有人回：我付了两个四百八，说没备注。我以为就我笨。 # feels: 你 uneasy
- (open)
* [“不是你笨，那句话是编好的。打110，现在就打。” # move: tell]
  过了一会儿，那人回：打了。接电话的没笑我。 # feels: 你 warm
  -> s_known_back
+ [退出来，看小周那边 # move: stall] -> s_known_back

=== s_guitar ===
小周把图转到了寝室群。 # screen: chat.dorm # feels: 小周 calm
小周：〔图片：集市客服码〕 # to: dorm # picture: pay-code # flag: seller-cs-qr # why: his-picture
小周：说我没开卖家保障，扫码交 300，成交连本退。三百换三百，等于先垫一下嘛。 # flag: deposit-equals-price # why: pay-to-be-paid # feels: 你 uneasy
-> s_guitar_talk
=== s_guitar_back ===
寝室群里，那个码还亮着。 # screen: chat.dorm
-> s_guitar_talk
=== s_guitar_talk ===
* [跟小周说：你卖东西，怎么是你交钱？ # move: ask]
  小周：……对啊。可他说是集市的规定。 # feels: 小周 doubtful
  -> s_guitar_talk
* [打开青柠集市，看有没有这条规定 # move: verify # at: app.shop]
  页面：帮助：集市不发收款码，不收保证金 # screen: shop.orders
  页面：集市的通知，只在“我的消息”里
  -> s_guitar_back
* [跟小周说：点开你自己的集市，看“我的消息” # move: tell] -> s_guitar_looks
* [跟小周说：别弄了，又是套路 # move: refuse] -> s_guitar_cross
* [问小林：这码你见过吗？ # move: ask]
  小林：没见过。图书馆的码我都扫过，没有这样的。
  -> s_guitar_talk
+ [不知道怎么开口，算了 # move: stall] -> s_known_end
=== s_guitar_cross ===
小周：怎么到我这儿就是套路了？我就不能有一个知音？ # screen: home # feels: 小周 uneasy # feels: 你 ashamed
* [“能有。你先看一眼‘我的消息’，看完我陪你回他。” # move: tell] -> s_guitar_looks
* [“随你。” # move: stall] -> s_known_end
=== s_guitar_looks ===
~ guitar = true
小周点开自己的集市，往下拉了两下。 # screen: home # time: 21:40 # feels: 小周 doubtful
小周：空的。这个人……前天才注册。 # feels: 小周 uneasy
小周：三百我都想好怎么花了。他连“可晾衣”都回了个“哈哈”。 # feels: 小周 tired
- (open)
* [“好笑是真的。钱没走，也是真的。” # move: tell]
  小周：……那这个知音我不要了。 # feels: 小周 amused
  -> s_guitar_home
* [“我帮你报给集市，图也留着。” # move: report]
  他把图截了，你替他点了“举报”。两分钟，那个人没了。 # feels: 小周 relieved
  -> s_guitar_home
* [问小周：还想卖吗？ # move: ask # at: ask]
  小周：卖。下次写明：不接知音，只接晾衣服的。 # feels: 小周 amused
  -> open
=== s_guitar_home ===
傍晚，小周把他那张票点了退。原路，扣一成，规则里写着的。 # chain: aftermath # place: dorm-damp-day # day: 1 # time: 17:40 # screen: home # hand: up # feels: 小周 calm # feels: 你 uneasy
小周：差一个都不算去过。体育场外头有个坡，我踩过点了。
周六，坡上坐了二十几个人，都没票。《再来一把》翻过墙来，少了一半高音，正好你们唱。 # place: stadium-hill # day: 1 # time: 20:10 # feels: 你 warm # feels: 小周 warm
小周背着吉他，上面还夹着一只袜子。他弹了。没有人让他停。 # feels: 你 amused # end: zhou-stopped
-> END

=== s_known_end ===
{guitar: -> s_guitar_home}
你没有再回树懒。小周在那头扫了码，扫完等着成交。 # chain: aftermath # screen: home # time: 22:00 # hand: up # feels: 你 calm # feels: 小周 calm
小周：三百出去了，说还差个激活费……哎，你刚才那个，后来怎么样了？ # feels: 小周 uneasy
* [“别再付了。我刚才就该说。” # move: tell]
  小周拨110的时候，手是稳的。他说比换和弦容易。 # feels: 小周 warm # feels: 你 ashamed
  -> s_known_day
+ [“没事，睡吧。” # move: stall]
  激活费他也付了。第二天早上才来问你。 # feels: 你 ashamed
  -> s_known_day
=== s_known_day ===
吉他还在墙上。你陪他把记录一张一张截了图。 # place: dorm-damp-day # day: 1 # time: 08:40 # feels: 小周 tired # feels: 你 calm
小周：两个人，一晚上，一个买一个卖。他们排过班吧。 # feels: 小周 doubtful # end: saw-through
-> END

// 没查，走开了
=== s_off ===
你把手机插上充电，去阳台拧袜子。 # chain: aftermath # screen: home # time: 21:40 # hand: up # feels: 你 tired
小周：不买了？ # feels: 小周 calm
- (open)
* {s_ask} [“说不清，就是不想换地方聊。” # move: tell]
  小周：那换我也不买。聊天还搬家。 # feels: 小周 amused
  -> open
* {not s_ask} [“说不清，就是不踏实。” # move: tell]
  小周：那就对了。不踏实的票，坐进去也不踏实。 # feels: 小周 calm
  -> open
* [打体育场票务处，问一句那个座 # move: verify # at: dial.hall] -> hall_call(-> s_off_end)
+ [睡了 # move: stall] -> s_off_end
=== s_off_end ===
{known: -> s_known_end}
周六，小周一个人进了场，一路没挂电话，说这样也算两个人。你躺着听了两个小时。 # place: dorm-damp-night # day: 2 # time: 22:00 # hand: up # feels: 小周 calm # feels: 你 calm
听见的全是他自己的声音。主唱只在换气的时候漏进来一点。 # feels: 你 amused
小周：粉丝群有人说，内场十二排那个，骗了三个人。是你那个吗？ # screen: chat.dorm # to: dorm # feels: 你 uneasy # end: walked-off
-> END

// 换了地方聊，没付，走开了
=== s_held ===
{known: -> s_known_end}
你把小号拉黑了。手机还热着，没有再响。 # chain: aftermath # screen: home # time: 21:40 # hand: up # feels: 你 uneasy
小周：票呢？ # feels: 小周 doubtful
- (open)
* [“越绕越远，我停了。” # move: tell]
  小周：停得好。侧方停车，关键就是停。 # feels: 小周 amused
  -> open
* [打开有座，看看有没有那个座 # move: verify # at: app.ticket] -> seats(-> s_held_end)
* [打96110，把那个链接报上去 # move: report # at: dial.antifraud]
  反诈专线：停得很好。链接别再点，截个图留着。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # screen: home # feels: 你 calm
  -> open
+ [睡了 # move: stall] -> s_held_end
=== s_held_end ===
{known: -> s_known_end}
那个深蓝的页面打不开了。集市里，树懒换了只考拉。 # place: dorm-damp-day # day: 1 # time: 12:20 # hand: up # feels: 小周 doubtful # feels: 你 relieved
小周：哎，有人要吉他，发了张图让我扫。你来看看，这图眼熟不？ # feels: 你 uneasy # end: held-back
-> END

// ───────── 真的 ─────────

=== g_ask ===
树懒：票我得改口：实名的，给不了你。刚点了退，明早十点它回有座的候补。 # chain: trust # time: 19:46 # signal: public-notice
树懒：候补今晚十点截止，要登身份证。我知道，听着像那啥。 # flag: countdown # flag: id-face # why: list-closes # feels: 你 doubtful # note: 问全场：这两句里，哪句让人起疑？去哪儿查？
树懒：镜头可以给你。当面，现金，别走集市了，它压七天，我明早就走。 # flag: off-platform # why: in-the-hand
-> g_talk
=== g_back ===
你切回集市里的对话。 # screen: chat.stall
-> g_talk
=== g_talk ===
<- tools(-> g_back)
* [“给不了，那你发什么帖？” # move: ask]
  树懒：想让真去听的人知道明早有一张。我发完才看清规则，还没来得及改。 # signal: true-cost
  -> g_talk
* [“我加一百，你直接转我。” # move: ask]
  树懒：加一千也没有那个按钮。谁跟你说有，你别信。 # signal: says-check
  -> g_talk
* [“登了候补，就一定有？” # move: ask]
  树懒：不一定。我候补过三场，一场都没轮上，回回十点整心跳一百二。 # signal: true-cost
  -> g_talk
* [“身份证要发给你登？” # move: ask]
  树懒：登在你自己的有座里，跟我没关系。 # signal: says-check
  -> g_talk
* {not known} [去粉丝群说：树懒是倒票的，别理 # move: report] -> g_accuse
* [“又要身份证又要现金，算了。” # move: refuse] -> g_decline
* [“行，我先去登候补。” # move: comply] -> g_list

=== g_decline ===
树懒：理解。候补你自己登就行，不用理我。 # signal: accepts-no # feels: 你 calm
树懒：镜头我再等等，九点还没人，就跟我上火车了。
-> g_decline_talk
=== g_decline_back ===
你切回集市里的对话。 # screen: chat.stall
-> g_decline_talk
=== g_decline_talk ===
<- tools(-> g_decline_back)
* [“等等，我再想想。” # move: stall] -> g_back
* [不回了，洗袜子 # move: refuse] -> g_leave

=== g_accuse ===
~ accused = true
你：集市上出内场票的树懒是倒票的，要身份证还要现金，别理。 # screen: chat.fans # feels: 你 angry
底下一排“已举报”。五分钟后，那条帖子没了，镜头也跟着没了。
树懒：……我没要你身份证啊。我退票，是给你们的。 # to: stall # feels: 你 uneasy
-> g_accuse_talk
=== g_accuse_back ===
你切回粉丝群。“已举报”还在往上刷。 # screen: chat.fans
-> g_accuse_talk
=== g_accuse_talk ===
<- tools(-> g_accuse_back)
* [“我没查就说了，我去群里收回。” # move: tell]
  你收回了。有人回：那我举报早了。 # screen: chat.stall # feels: 你 ashamed
  树懒：没事。镜头你还看吗？反正帖子也没了，就剩你知道。
  -> g_talk
* [管他呢，小心没错 # move: refuse] -> g_accused
=== g_accused ===
那只树懒没有再说话。 # chain: aftermath # screen: home # feels: 你 uneasy
上午十点零三分，粉丝群有人晒图：候补捡到内场一张，B 区 12 排 6 座。 # place: dorm-damp-day # day: 1 # time: 10:03 # screen: chat.fans # hand: up # feels: 小周 doubtful # feels: 你 ashamed
小周：你昨晚说倒票的，就是这个座？ # end: accused
-> END

// 官方的候补：又慢，又不一定
=== g_list ===
树懒：快去。镜头我给你留到九点。 # time: 19:54
-> g_list_talk
=== g_list_talk ===
* [打开有座，登候补 # move: verify # at: app.ticket] -> g_list_page
* [跟小周说：要登身份证 # move: tell]
  小周：我那张也登了，进门刷的就是它。你登你自己的号里，怕啥。 # feels: 小周 calm
  -> g_list_talk
* [打体育场票务处问一句 # move: verify # at: dial.hall] -> hall_call(-> g_list_talk)
+ [把手机放下，找身份证 # move: stall # at: down]
  身份证夹在《摄影用光》里，书页潮得粘成了一块。 # hand: down
  你一页一页把它揭了出来。 # hand: up
  -> g_list_talk
+ [太麻烦，不登了 # move: refuse] -> g_lens
=== g_list_page ===
~ known = true
页面：候补登记｜侧方停车｜今晚 22:00 截止 # screen: ticket.list # time: 19:58
页面：退票待放 1 张：B 区 12 排 6 座 # signal: public-notice # checked # settles: returned # feels: 你 calm
页面：内场候补：41 人｜看台遮挡区：3 人
页面：不收排队费，轮上再付票款；退票原路退回 # signal: original-route # signal: asks-nothing
-> g_list_fill
=== g_list_fill ===
* [点开“为什么要身份证号” # move: verify # at: page]
  页面：一人一证一票，入场核验；公示见演出主办方 # signal: public-notice
  -> g_list_fill
* [问小周：遮挡，是遮多少？ # move: ask # at: ask]
  小周：我查过，是根柱子。柱子挡得住人，挡不住歌。 # feels: 小周 amused
  -> g_list_fill
* [只勾内场，填好，提交 # move: comply # at: page]
  ~ listed = 1
  页面：已登记：内场，第 42 位
  -> g_lens
* [内场和遮挡区都勾上，提交 # move: comply # at: page]
  ~ listed = 2
  页面：已登记：内场第 42 位，遮挡区第 4 位
  -> g_lens
* [关掉，不登了 # move: refuse # at: page] -> g_lens

// 第三种真相：是他，也没有权要
=== g_lens ===
树懒：镜头看不看？九点前，六栋门口。 # screen: chat.stall # time: 20:10 # feels: 你 calm
树懒：先拍张身份证正面给我吧。上回约了个人没来，我在门口喂了四十分钟蚊子。 # overreach: id-by-chat # flag: id-face # why: id-real # feels: 你 doubtful # note: 问全场：这回确实是他。证件，给不给？
-> g_over_talk
=== g_over_back ===
你切回集市里的对话。 # screen: chat.stall
-> g_over_talk
=== g_over_talk ===
<- over_tools(-> g_over_back)
* [“拍了你存哪儿？” # move: ask]
  树懒：就存手机里呗。……你这么一问，我也觉得怪。
  -> g_over_talk
* [“证件不拍。我押个人，行不行？” # move: refuse] -> g_hostage
* [“证件不发，我到了给你发消息。” # move: refuse] -> g_kept
* [拍了发给他 # move: disclose] -> g_given
* [“那镜头我不看了。” # move: refuse] -> g_nolens
=== over_tools(-> back) ===
+ [打六栋值班室的电话 # move: verify # at: dial.six] -> over_six(back)
+ [打开地图，找找六栋 # move: ask # at: app.browser] -> map_look(back)
+ [打96110问一问 # move: verify # at: dial.antifraud]
  反诈专线：看货不用押证件。约在有人、有灯的地方，东西先拿到手。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # screen: home
  -> back
+ [问小周：证件能拍吗？ # move: ask # at: ask]
  小周：看个镜头，又不是住店。别发。 # feels: 小周 amused
  -> back
+ [把手机放下 # move: stall # at: down]
  你把手机扣下，把粘住的书页又揭开两张。 # hand: down
  又翻过来。 # hand: up
  -> back
-> DONE
=== over_six(-> back) ===
~ known = true
阿姨：小陈啊，真走，箱子在我这儿。他要身份证？我说他去。 # call: dial 阿姨 # call: talk 阿姨 # signal: answers-call # checked # settles: warden-knows
阿姨：到我窗口底下来看，灯亮，我盯着。 # call: end 阿姨 # screen: home # feels: 你 calm
-> back

=== g_hostage ===
树懒：押人？ # feels: 你 amused
你：我室友小周，先过去站着。他会唱歌。
小周：我怎么就抵押了？……几点放人？ # feels: 小周 amused
树懒：哈哈哈哈行。人比证好使，证又不会替我喂蚊子。 # signal: accepts-no
-> g_way
=== g_kept ===
树懒：……也对。我妈也说证件别乱发，我还教过我妈。来吧，我穿绿拖鞋。 # signal: accepts-no # feels: 你 relieved
-> g_way
=== g_given ===
~ gave = true
你拍了正面，发了过去。照片里你刚睡醒。 # secret: id # feels: 你 uneasy
树懒：收到。阿姨在旁边说我了，说这个不该要。我删了啊，你信不信都删了。
-> g_way
=== g_nolens ===
树懒：行，没事，本来也是顺便。候补你记得就行。 # signal: accepts-no # feels: 你 calm
{listed > 0: -> g_morning}
-> g_leave

=== g_way ===
八点半，你取了六百现金，和小周往锅炉房那边走。远远的，只有一扇窗亮着。 # place: gate-six # screen: browser.map # address: map.linlan.example.invalid # time: 20:30 # feels: 小周 calm
页面：六栋：锅炉房后头，步行七分钟
页面：评价：路灯坏了两盏｜猫多｜阿姨凶
小周：灯还真坏着。我给自己唱歌壮胆，唱的是《再来一把》。 # feels: 小周 uneasy # feels: 你 uneasy
-> g_way_talk
=== g_way_talk ===
* [给树懒发一句：改到阿姨窗口底下 # move: ask]
  你：改到阿姨窗口底下，行吗？ # screen: chat.stall
  树懒：行啊，那儿亮。猫也在。 # signal: accepts-no
  -> g_way_talk
* {g_hostage} [问小周：你怕不怕？ # move: ask # at: ask]
  小周：怕。可我现在是抵押物，不能跑。 # feels: 小周 amused
  -> g_way_talk
* {not g_hostage} [问小周：怕黑吗？ # move: ask # at: ask]
  小周：怕。唱到副歌就不怕了，你别打断我。 # feels: 小周 amused
  -> g_way_talk
* [打六栋值班室：我们快到了 # move: tell # at: dial.six]
  阿姨：看见了，唱歌的那两个是吧。 # call: dial 阿姨 # call: talk 阿姨
  你挂了，朝那扇亮着的窗户招了招手。 # call: end 阿姨 # screen: home # feels: 你 calm
  -> g_way_talk
* [接着走 # move: comply] -> g_gate
* [太黑了，回去吧 # move: refuse] -> g_nolens_walk
=== g_nolens_walk ===
你发了句“不来了”。他回：行，路是黑，小心脚下。 # screen: home # feels: 你 tired
{listed > 0: -> g_morning}
-> g_leave

=== g_gate ===
走近了，窗下一双绿拖鞋，一只猫，一个趴在地上拍猫的人。 # place: gate-six # time: 20:42 # chain: bait # screen: home # hand: up # feels: 你 calm # feels: 小周 amused
陈树：等我拍完这张。……好。我是树懒。猫不卖。
陈树：你先试，试完再说钱。划痕在这儿，我指给你。 # signal: true-cost # feels: 小周 calm
-> g_gate_talk
=== g_gate_talk ===
<- gate_tools(-> g_gate_talk)
* [装上相机，对着那扇窗看一圈 # move: verify]
  ~ tried = true
  没有霉。划痕在最边上，细得像一根睫毛。 # checked # settles: in-my-hand # feels: 你 relieved
  -> g_gate_talk
* [对着猫拍三张 # move: verify]
  ~ tried = true
  第一张糊，第二张糊，第三张猫打了个哈欠，牙都是清楚的。 # checked # settles: in-my-hand # feels: 你 amused
  “这张传给我。”阿姨隔着窗说。
  -> g_gate_talk
* [“怎么不走集市？” # move: ask]
  陈树：走集市得寄，钱还压七天，我明早六点四十的车。这会儿它就在你手里。 # signal: true-cost
  -> g_gate_talk
* [“对焦环有点涩。” # move: ask]
  陈树：返潮，它涩我也涩。白送你两包干燥剂，我自己都没舍得用。 # signal: true-cost
  -> g_gate_talk
* {not tried} [先把五百六给他 # move: pay]
  ~ blind = true
  -> g_paid
* {tried} [数五百六现金给他 # move: pay # did: lens-paid] -> g_paid
* [“我再想想，不要了。” # move: refuse] -> g_gate_no
=== gate_tools(-> back) ===
+ [问小周 # move: ask # at: ask]
  小周：我不懂镜头。可他让你先拿着，这我懂。 # feels: 小周 calm
  -> back
+ [打开有座，看一眼候补 # move: ask # at: app.ticket]
  页面：退票待放 1 张：B 区 12 排 6 座 # screen: ticket.list
  他没说谎。你把手机收回口袋。 # screen: home
  -> back
+ [把手机揣好，先蹲下看看猫 # move: stall # at: down]
  猫闻了闻你的镜头，走了。 # hand: down
  你又站起来。 # hand: up
  -> back
-> DONE
=== g_gate_no ===
陈树：行，没事。那它跟我上火车。 # signal: accepts-no # feels: 你 uneasy
小周看看你，又看看那支镜头。 # feels: 小周 doubtful
+ [“……等一下，我再试一次。” # move: stall] -> g_gate_talk
+ [回去 # move: refuse]
  {listed > 0: -> g_morning}
  -> g_leave

=== g_paid ===
~ lens = true
你数了六张一百，他找了你四张十块，数了两遍。 # money: -560 # whom: 陈树 # time: 20:58 # feels: 你 calm # feels: 小周 calm
陈树：我给你写张条。定焦一支，有划痕，五百六，陈树，412。 # signal: keeps-record
{blind: -> g_paid_blind}
他在条上画了只猫，算公章。 # feels: 你 amused
-> g_paid_talk
=== g_paid_blind ===
陈树：钱我收了，可你还没试呢。来，装上，不然我睡不着。 # signal: says-check # feels: 小周 doubtful
你装上看了一圈。好的。他比你还松了口气。 # feels: 你 ashamed
-> g_paid_talk
=== g_paid_talk ===
* [“你那张票，不心疼？” # move: ask]
  陈树：心疼。所以想让它落在会唱的人手里。落不落得着，看系统。 # signal: true-cost # feels: 你 warm
  -> g_paid_talk
* {gave} [“我那张身份证……” # move: ask]
  陈树：你看，相册、最近删除，都没了。下回谁要都别给，我也不行。 # signal: says-check
  -> g_paid_talk
* {g_hostage} [问小周：抵押物能走了吗？ # move: ask # at: ask]
  小周：再等等，阿姨给我倒了杯姜茶。 # feels: 小周 warm
  -> g_paid_talk
* {not g_hostage} [问小周：能走了吗？ # move: ask # at: ask]
  小周：再等等，阿姨给我倒了杯姜茶。 # feels: 小周 warm
  -> g_paid_talk
+ [“一路顺风，树懒。” # move: help]
  陈树：慢慢走。我是说你们，也是说我。 # feels: 你 warm
  {listed == 0: -> g_last_call}
  -> g_morning
=== g_last_call ===
陈树：候补登了没？还有一个钟头。
* [打开有座，内场和遮挡区都勾上 # move: verify]
  ~ listed = 2
  ~ known = true
  页面：已登记：内场第 57 位，遮挡区第 6 位 # screen: ticket.list # time: 21:10 # signal: public-notice # checked # settles: returned
  -> g_morning
* [“不登了，反正轮不上。” # move: refuse]
  陈树：也可能。我回回都这么想，回回还是登了。
  -> g_morning

// 第二天十点
=== g_morning ===
周五上午，三四节是摄影选修，今天讲雾。窗外就是雾。 # place: dorm-damp-day # day: 1 # time: 09:40 # chain: pressure # screen: home # hand: up # feels: 你 tired # feels: 小周 tired
小周替你请了假，理由写的是“等放票”。老师批了，说帮他也看一张。 # feels: 小周 amused
{listed == 0: -> g_press}
-> g_ten
=== g_press ===
没有候补，只能十点整自己点。你把手指搁在屏幕上。 # feels: 你 uneasy
* [打开有座，十点整点下去 # move: comply]
  页面：正在排队…… # screen: ticket.seats # time: 10:00
  页面：该座位已由候补用户购得
  零点八秒。它确实出来过。 # feels: 你 ashamed
  -> g_late
* [算了，睡个回笼觉 # move: refuse] -> g_late
=== g_late ===
粉丝群里，一个排了一晚上候补的人晒了图：12 排 6 座。 # chain: aftermath # screen: chat.fans # feels: 你 uneasy
周六，小周一个人进了场，一路没挂电话，说这样也算两个人。你听见的全是他自己。 # place: dorm-damp-night # day: 1 # time: 20:30 # feels: 小周 calm
小周：下回咱俩都登。登了没轮上，我陪你站外头。 # screen: chat.dorm # to: dorm # feels: 你 warm # end: missed
-> END
=== g_ten ===
九点五十九。小周和你一起盯着那根进度条，谁也没呼吸。 # time: 09:59 # feels: 你 uneasy
- (open)
* [问小周：有两张多好 # move: ask # at: ask]
  小周：别说话。心跳一百二。 # feels: 小周 uneasy
  -> open
* [去集市再搜一眼，有没有别人出 # move: ask # at: app.shop]
  页面：内部票，内场，1200，加我 # screen: shop.stall
  加价的一直有。你划了过去。 # screen: home
  -> open
+ [屏住气，等 # move: stall]
+ [把手机塞给小周，你闭眼 # move: stall]
-
{listed == 1: -> g_ten_floor}
短信响了。 # time: 10:02 # screen: home # app: sms
有座：【有座】候补成功：看台遮挡区 1 张，¥180，请 15 分钟内自行打开应用支付。 # screen: chat.seatsms # flag: countdown # why: list-clock # feels: 你 doubtful
-> g_ten_pay
=== g_ten_pay ===
* [打开有座，看订单里有没有 # move: verify # at: app.ticket] -> g_order
* [短信里没有链接，再读一遍 # move: ask]
  没有链接，没有电话，只让你自己打开。 # signal: says-check
  -> g_ten_pay
* [问小周：遮挡区，要吗？ # move: ask # at: ask]
  小周：柱子后头也是里头。 # feels: 小周 warm
  -> g_ten_pay
* [不要柱子，放掉 # move: refuse] -> g_hill
=== g_order ===
页面：我的订单：待支付 1 # screen: ticket.mine # checked # settles: in-my-orders # feels: 你 relieved
页面：看台 C 区 22 座（视线遮挡），¥180，收款：有座
页面：内场 B 区 12 排 6 座：已由第 1 位候补购得
* [付 ¥180 # move: pay # at: page] -> g_pillar
* [不要柱子，放掉 # move: refuse # at: page] -> g_hill

=== g_ten_floor ===
页面：B 区 12 排 6 座：已由第 1 位候补购得 # screen: ticket.list # time: 10:00 # feels: 你 tired
页面：您的候补：内场，第 41 位
前进了一位。小周说这也是一种侧方停车。 # feels: 小周 calm
- (open)
* [跟小周说：你去吧，我在外头和 # move: tell]
  小周：说好两个人的。你等着，我有个主意。 # feels: 小周 warm
  -> g_hill
* [去搜那个 1200 的内部票 # move: ask # at: app.shop]
  页面：内部票，内场，1200，加我 # screen: shop.stall
  小周把你的手按住了。 # screen: home # feels: 小周 doubtful
  -> open
* [“候补果然轮不上。” # move: stall]
  小周：树懒说过不一定。他没骗咱。 # feels: 小周 calm
  -> g_hill

=== g_hill ===
中午，小周把他那张票点了退。原路，扣一成，规则里写着的。 # chain: aftermath # time: 12:40 # screen: home # hand: up # feels: 小周 calm # feels: 你 uneasy
小周：差一个都不算去过。体育场外头有个坡，我踩过点了。
周六，坡上坐了二十几个人。《再来一把》翻过墙来，少了一半高音，正好你们唱。 # place: stadium-hill # day: 1 # time: 20:10 # feels: 你 warm # feels: 小周 warm
-> g_hill_talk
=== g_hill_talk ===
* [问小周：后悔退票吗？ # move: ask # at: ask]
  小周：里头八千人，没人让我唱。你听，现在我是主唱。 # feels: 小周 amused
  -> g_hill_talk
* {lens} [装上镜头，对着小周拍一张 # move: help]
  体育场的光从墙后头翻上来，正好描在他边上。快门很轻。 # feels: 你 warm
  -> g_hill_end
* {not lens} [用霉镜头拍他一张 # move: stall]
  照片里下着一场六瓣的雪。挺美的，就是小周没有脸。 # feels: 你 amused
  -> g_hill_end
+ [接着唱 # move: stall] -> g_hill_end
=== g_hill_end ===
{gave: -> g_lucky}
{blind: -> g_lucky}
周一，你交了作业。老师问题目叫什么。 # place: dorm-damp-day # day: 2 # time: 12:20 # feels: 小周 calm # feels: 你 calm
小周：叫《没进去》。 # feels: 小周 warm # end: hill
-> END

=== g_pillar ===
页面：已出票：看台 C 区 22 座，本人 # screen: ticket.mine # money: -180 # whom: 有座 # chain: aftermath # time: 10:06 # feels: 你 relieved
小周抱着你转了一圈，转掉了两只袜子。 # feels: 小周 amused
周六散了场，你俩坐在体育场外的坡上，嗓子都哑了。 # place: stadium-hill # day: 1 # screen: home # hand: up # time: 22:10 # feels: 你 warm # feels: 小周 warm
小周：柱子比想的粗吧？我看见你左边伸一下头，右边伸一下头，像鸽子。
-> g_pillar_talk
=== g_pillar_talk ===
* [“左耳听见主唱，右耳听见墙。” # move: stall]
  小周：那是立体声。 # feels: 小周 amused
  -> g_pillar_talk
* {lens} [装上镜头，对着小周拍一张 # move: help]
  散场的灯还没灭，描在他边上。快门很轻。 # feels: 你 warm
  -> g_pillar_end
* [给树懒发一条：12 排 6 座有人了，唱得很响 # move: tell]
  树懒：好！我这边宿舍还没拉网，信号也是侧方停车，进进退退。 # to: stall # feels: 你 amused
  -> g_pillar_talk
+ [一起走回去 # move: stall] -> g_pillar_end
=== g_pillar_end ===
{gave: -> g_lucky}
{blind: -> g_lucky}
周一，你交了作业。老师看了很久，说这光是哪儿来的。 # place: dorm-damp-day # day: 2 # time: 12:20 # feels: 小周 calm # feels: 你 calm
小周：从柱子后头。 # feels: 小周 warm # end: pillar
-> END
=== g_lucky ===
周一，作业交了，什么也没出事。 # place: dorm-damp-day # day: 2 # time: 12:20 # feels: 小周 calm # feels: 你 calm
{gave: -> g_lucky_id}
小周：他要是拿了钱就跑，你追得上绿拖鞋吗？ # feels: 小周 doubtful # end: lucky
-> END
=== g_lucky_id ===
小周：照片他删了。可你那张身份证，现在是听他说的删了。 # feels: 小周 doubtful # end: lucky
-> END

=== g_leave ===
{accused: -> g_accused}
你没有再点开那条帖子。 # chain: aftermath # place: dorm-damp-night # screen: home # hand: up # feels: 你 tired
上午十点零三分，粉丝群有人晒图：候补捡到内场一张，B 区 12 排 6 座。 # place: dorm-damp-day # day: 1 # time: 10:03 # screen: chat.fans # feels: 小周 doubtful # feels: 你 uneasy
小周：登个候补不要钱。咱俩昨晚怎么就没登呢。 # screen: home # end: missed
-> END
