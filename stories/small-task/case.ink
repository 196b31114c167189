// 小任务 · small-task
// 一个开头，两种真相。标签见 ../TAGS.md。
// 工具（招募公示、订单、钱包、勤工助学中心、小林、社团办公室、96110、银行、110、问小周、放下手机）在每一幕里都够得着。

VAR truth = "scam"
// 加过小满
VAR met = false
// 那十五块到手了
VAR fifteen = false
// 用自己的渠道查清了小满是谁
VAR known = false
// 进过“福利 9 组”
VAR joined = false
// 垫出去的钱没有回来
VAR paid = false
// 小周的驴头钱从你手里转走了
VAR donkey = false
// 又等了一笔话费
VAR topped = false
VAR frozen = false
VAR reported = false
VAR told = false
// 小林听了你的，停住了
VAR lin = false
// 真的：密码给过小满
VAR gave = false
// 真的：驴头这笔，问过社团办公室
VAR asked = false
// 真的：在互助群里说错过人
VAR accused = false

-> evening

=== evening ===
今年头一场像样的雪。小周站在屋子中间，下半身是一头驴。 # place: dorm-winter-night # time: 19:50 # chain: contact # screen: lock # feels: 你 tired # feels: 小周 amused
小周：别笑。我演后腿，台词全在肚子里。 # note: 热场：问大家，你做过最不起眼的一个角色是什么？
你抱着刚拆的暖手宝，一只胖企鹅。盒底躺着张小卡，你顺手夹进了书里。
寝室群响了。小林在图书馆，对面的人在吃橘子。 # screen: chat.dorm
小林：驴的前半身找着了没？
小周：科菲演。就差个驴头，道具行要 268，在等人垫。 # to: dorm
小林：垫钱找我啊，我这礼拜刚挣了十五。
* [“挣什么了？” # move: ask]
  小林：朋友的朋友在找人做任务，十分钟，十五块，当天到账。真到了。
* [“后腿有台词？” # move: ask]
  小周：有。第二幕放个屁。导演说要放得有层次。 # feels: 小周 amused
* [“我也缺钱，票还没买。” # move: stall]
  小林：那你做那个嘛。朋友的朋友发的，十分钟，十五块，真到账。
* [给企鹅翻个面，不回 # move: stall # at: down]
  企鹅肚子朝上，热得像在发烧。 # hand: down
-
你看了一眼余额。离过年回家，还差一张票。 # hand: up # screen: home # feels: 你 tired
互助群里，那一条还在往上浮。 # screen: chat.mutual # time: 19:54
小满：做个小任务，手机上点点就行，十分钟，十五块，当天到账。 # flag: open-group # why: open-door
小满：还差六个人。帮帮忙，我们这边缺数据。
-> mutual_talk
=== mutual_back ===
你切回互助群。底下有人在卖旧课本，有人在找水杯。 # screen: chat.mutual
-> mutual_talk
=== mutual_talk ===
<- tools(-> mutual_back)
* [去寝室群问小林：靠谱吗？ # move: ask]
  你：那个小任务，靠谱吗？ # screen: chat.dorm
  小林：靠不靠谱不知道，到账是真到账。我就点了二十对杯子。
  -> mutual_back
* [看看夹在书里的那张小卡 # move: ask] -> gift_card
* [加小满 # move: comply] -> add
+ [不做了，背单词 # move: refuse] -> leave

=== gift_card ===
你：〔小卡：扫码领 88 元暖冬礼〕 # picture: gift-card # screen: chat.dorm
小林：我洗衣液里也有一张！我那张写的是 66。
- (open)
* [扫一扫上面的码 # move: ask # at: scan.gift-card] -> scan
+ [打开青柠集市，看有没有这份礼 # move: ask # at: app.shop] -> shop_look(-> mutual_back)
* [问小周：你的快递里有这个吗？ # move: ask # at: ask]
  小周：有。我那张拿去垫桌脚了，不晃了。 # feels: 小周 calm
  -> open
+ [夹回书里 # move: stall] -> mutual_back

=== scan ===
{truth == "scam": -> scan_other}
你把小卡举到灯底下，对准。 # chain: trust # screen: browser.code # address: shop.penguin-warm.example.invalid
页面：码里写着这个网址，还没有打开 # picture: gift-card
-> scan_read
=== scan_other ===
你把小卡举到灯底下，对准。 # chain: trust # screen: browser.code # address: gift.winter-88.example.invalid
页面：码里写着这个网址，还没有打开 # picture: gift-card
-> scan_read
// 先看见通到哪儿，再决定进不进
=== scan_read ===
* [打开它 # move: comply # at: page] -> scan_open
* [问小周：盒子上印的是哪家店？ # move: ask # at: ask]
  小周：企鹅暖暖。盒底还有网址，我念给你：shop点penguin点什么的。 # feels: 小周 calm
  -> scan_read
* [不打开，夹回书里 # move: refuse # at: page] -> mutual_back
=== scan_open ===
{truth == "scam": -> scan_scam}
跳出来的是企鹅那家店的网页。 # screen: browser.page # address: shop.penguin-warm.example.invalid
页面：好评礼：¥8 无门槛券
页面：请在青柠集市的订单里领取，本页不收任何资料 # signal: in-the-order # signal: asks-nothing
八十八原来是“最高”。你关了网页。 # screen: home # feels: 你 amused
-> mutual_back
=== scan_scam ===
跳出来的不是那家店，是一个进群的页面。 # screen: browser.page # address: gift.winter-88.example.invalid
页面：暖冬福利 9 组｜还剩 2 个名额 # flag: gift-parcel # why: slipped-in # technique: scarcity
页面：进群领礼，客服一对一
你没有点进群。企鹅在手心里，热乎乎的。 # screen: home # feels: 你 doubtful
-> mutual_back

=== add ===
~ met = true
你点了那只橘猫头像。对面秒过。 # screen: chat.man # time: 19:58 # feels: 你 calm
小满：哈喽，是小林说的那个吧？
小满：二十对图，哪张顺眼点哪张，没有对错。做完我把钱转你。
-> add_talk
=== add_back ===
你切回和小满的对话。 # screen: chat.man
-> add_talk
=== add_talk ===
<- tools(-> add_back)
* [“点这个有什么用？” # move: ask]
  小满：有用的！我们缺数据，缺得我头发都少了。
  -> add_talk
* [“要我填什么吗？” # move: ask]
  小满：这一步不用，名字都不用。做完我在聊天里直接转你。
  -> add_talk
* [“十五块从哪儿来？” # move: ask]
  小满：从我兜里来，哈哈。回头我找上面报。
  -> add_talk
* [“发我吧。” # move: comply] -> small
+ [“还是算了，打扰了。” # move: refuse]
  小满：没事没事。
  -> leave

=== small ===
~ fifteen = true
一个白底的网页，一行一行都是杯子。 # screen: browser.page # address: q.little-forms.example.invalid # time: 20:00
页面：第 1 对：左边的杯子｜右边的杯子
页面：请选看着顺眼的那一个
- (first)
* [左边那个 # move: comply # at: page]
* [右边那个 # move: comply # at: page]
* [问小周：哪个顺眼？ # move: ask # at: ask]
  小周：左边像我舅，右边像我舅妈。我选桌子。 # feels: 小周 amused
  -> first
-
页面：第 14 对：左边的杯子｜还是左边的杯子
你点到第十四对，开始分不清自己是谁。 # feels: 你 tired
页面：第 20 对：已提交，谢谢
小满：好快！辛苦啦。 # screen: chat.man # time: 20:10
小满：收一下。 # transfer: 15 # money: 15 # whom: 小满 # feels: 你 relieved
十五块，真的到了。 # note: 问全场：到这里，这十五块证明了什么？
小周：就点点杯子？我一条后腿排练一礼拜，一分没有。 # feels: 小周 doubtful
-> more_talk
=== more_back ===
你切回和小满的对话。那十五块还在上面。 # screen: chat.man
-> more_talk
=== more_talk ===
<- tools(-> more_back)
* [跟小周说：真给了 # move: tell]
  小周：给你十五，小林也十五，她图啥呢。 # feels: 小周 doubtful
  -> more_talk
* [“收到了，谢谢。” # move: stall]
  小满：客气啥。你点得比小林认真，他第三对就开始连点左边。 # technique: liking
  -> more_talk
* [“还有别的吗？” # move: ask] -> bigger
+ [“就这个吧，我去背书了。” # move: refuse]
  小满：好嘞，有空再找你。
  -> leave

// 到这里为止，两种真相一字不差。
=== bigger ===
{truth == "scam": -> s_ask}
-> g_ask

// ───────── 工具 ─────────

=== tools(-> back) ===
<- tools_check(back)
<- tools_plain(back)
-> DONE
=== tools_check(-> back) ===
+ [自己打开学校的招募公示 # move: verify # at: app.browser] -> notice(back)
+ [打勤工助学中心的电话 # move: verify # at: dial.work] -> work_call(back)
+ [打给小林 # move: verify # at: dial.lin] -> lin_call(back)
-> DONE
// 查不清小满是谁，可什么时候都用得上
=== tools_plain(-> back) ===
+ [打开青柠集市看订单 # move: ask # at: app.shop] -> shop_look(back)
+ [看一眼星槎钱包 # move: ask # at: app.wallet] -> wallet_look(back)
+ [打96110问一问 # move: verify # at: dial.antifraud] -> antifraud(back)
+ [打卡背面的银行电话 # move: ask # at: dial.bank] -> bank_call(back)
+ [打110 # move: report # at: dial.police] -> police_early(back)
+ [问小周 # move: ask # at: ask] -> ask_zhou(back)
+ [把手机放下 # move: stall # at: down] -> put_down(back)
-> DONE

=== notice(-> back) ===
你没点谁发的链接，自己输了学校的网址。 # screen: browser.page # address: notice.linlan-univ.example.invalid
{truth == "scam": -> notice_none(back)}
~ known = true
页面：临岚大学｜校内招募公示
页面：图书馆上架：每周 4 小时
页面：心理系陆老师课题组：心理楼 317，一小时，¥60，已通过伦理审查 # signal: public-notice # checked # settles: listed # feels: 你 relieved
页面：预实验：线上点图，¥15，联系人小满
页面：登记的招募不收押金，不用先垫钱 # signal: asks-nothing
你关了网页。 # screen: home
-> known_genuine(back)
=== notice_none(-> back) ===
~ known = true
页面：临岚大学｜校内招募公示
页面：图书馆上架：每周 4 小时
页面：校史馆讲解：周末两小时
页面：点图、做任务一类：没有登记 # checked # settles: not-listed # feels: 你 doubtful
页面：登记的招募不收押金，不用先垫钱
你关了网页。 # screen: home
-> known_scam(back)

=== work_call(-> back) ===
勤工助学中心的号，印在学生手册最后一页。 # call: dial 勤工中心
勤工中心：您好，勤工助学中心，值班到九点半。 # call: talk 勤工中心
- (open)
+ [“网上点图的小任务，是咱们学校的吗？” # move: verify] -> work_answer(back)
* [问小周：值班的会不会嫌烦？ # move: ask # at: ask]
  小周：值班不就为了让人烦嘛。 # feels: 小周 calm
  -> open
+ [没说话，挂断 # move: stall # at: hangup]
  勤工中心：喂？ # call: end 勤工中心 # screen: home
  -> back
=== work_answer(-> back) ===
~ known = true
{truth == "scam": -> work_none(back)}
勤工中心：心理系的，陆老师组里，317，登记过。小满是他们研二的。 # checked # settles: registered # signal: answers-call # feels: 你 relieved
勤工中心：被试费走财务，月底统一发。谁让您先交钱，您打给我。 # signal: asks-nothing
你道了谢。 # call: end 勤工中心 # screen: home
-> known_genuine(back)
=== work_none(-> back) ===
勤工中心：没有这个登记。今天您是第五个来问的。 # checked # settles: not-registered # feels: 你 doubtful
勤工中心：要您先垫一分钱的，都不是我们的。身边有同学也在做，叫他停一停。
你道了谢。 # call: end 勤工中心 # screen: home
-> known_scam(back)

=== lin_call(-> back) ===
响到第六声，小林跑出了阅览室。 # call: dial 小林
小林：喂？我在楼道，橘子味的楼道。 # call: talk 小林
- (open)
+ [“小满，你见过真人吗？” # move: verify] -> lin_answer(back)
* [“你不是在图书馆占座吗？” # move: ask]
  小林：占了。被对面那袋橘子熏得背不进去。
  -> open
* [问小周：你要跟他说话吗？ # move: ask # at: ask]
  小周：跟他说，袜子我又收了一只。 # feels: 小周 amused
  -> open
+ [挂断 # move: stall # at: hangup]
  小林：喂？信号不好？ # call: end 小林 # screen: home
  -> back
=== lin_answer(-> back) ===
~ known = true
{truth == "scam": -> lin_nobody(back)}
小林：见过啊，昨天刚去过 317。感冒，抱着两个杯子，真人比头像困。 # checked # settles: lin-was-there # feels: 你 relieved
小林：我还睡着了一会儿，她没扣我钱。
你说知道了。 # call: end 小林 # screen: home
-> known_genuine(back)
=== lin_nobody(-> back) ===
小林：没见过。朋友的朋友嘛……哎，那个朋友，我也是在群里认识的。 # checked # settles: nobody-met-her # feels: 你 doubtful
小林：不过我刚垫了一百，三分钟返我一百一十八，挺准时的。
楼道里有人喊他别占着门。 # call: end 小林 # screen: home
-> known_scam(back)

=== known_genuine(-> back) ===
小周：问出来了？ # feels: 小周 calm
-> back
=== known_scam(-> back) ===
{paid: -> s_found}
-> s_known

=== shop_look(-> back) ===
你点开青柠集市。 # screen: shop.orders
页面：全部订单｜2
页面：企鹅暖手宝｜尾号6627：已签收
页面：考研词汇｜尾号5108：已签收
页面：好评礼：¥8，只在订单里领
{paid: -> shop_none(back)}
你点了一下。八块，够小半只企鹅。 # screen: home
-> back
=== shop_none(-> back) ===
垫过钱的那几单，这里一单也没有。 # feels: 你 afraid # screen: home
-> back

=== wallet_look(-> back) ===
你点开星槎钱包。 # screen: wallet.home
{fifteen: -> wallet_fifteen(back)}
页面：今天收到：0 笔
你退了出来。 # screen: home
-> back
=== wallet_fifteen(-> back) ===
页面：今天收到：来自 ＊满，¥15.00
{paid: -> wallet_paid(back)}
钱是真的。你退了出来。 # screen: home
-> back
=== wallet_paid(-> back) ===
页面：今天付出：收款人 杜＊（个人）
出去的比进来的多。你退了出来。 # screen: home # feels: 你 uneasy
-> back

=== antifraud(-> back) ===
反诈专线：您好，这里是96110，请讲。 # call: dial 反诈专线 # call: talk 反诈专线
- (open)
+ [“有人找我做小任务，说当天到账，我拿不准。” # move: verify]
  反诈专线：给过小钱说明不了什么，往后看：谁要您先垫钱，您就停。
  反诈专线：是不是学校的，别问那头，问学校。 # call: end 反诈专线 # screen: home # feels: 你 calm
  -> back
* [问小周：要说什么？ # move: ask # at: ask]
  小周：就说点杯子的事。别说我这条腿。 # feels: 小周 calm
  -> open
+ [没问出口，挂断 # move: stall # at: hangup]
  反诈专线：没关系，想好了再打。 # call: end 反诈专线 # screen: home
  -> back

=== bank_call(-> back) ===
银行：星槎银行，您的卡状态正常。 # call: dial 银行 # call: talk 银行
银行：收钱只要卡号和名字，用不着验证码，也用不着您先转。
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
你说做任务垫了钱，回不来。
接警员：钱是刚转的？别再转了，也别退群，收款人、金额、时间报给我。 # feels: 你 afraid
你照着付款记录念，念到收款人的名字，声音小了下去。 # call: end 接警员 # screen: home
-> s_found_told

=== ask_zhou(-> back) ===
{known: -> zhou_known(back)}
{paid: -> zhou_paid(back)}
{joined: -> zhou_joined(back)}
{met: -> zhou_met(back)}
小周：朋友的朋友？那不就是“不认识”的说法嘛。 # feels: 小周 doubtful
-> back
=== zhou_met(-> back) ===
小周：钱往你这儿流，就接着。往外流，你先喊我。 # feels: 小周 doubtful
-> back
=== zhou_joined(-> back) ===
小周：群里四个人，四个都劝你。我们剧组十八个人，连谁是驴都吵了一周。 # feels: 小周 doubtful
-> back
=== zhou_paid(-> back) ===
小周：你半天没翻页了。做什么任务这么费劲？ # feels: 小周 uneasy
-> back
=== zhou_known(-> back) ===
小周：你不是查过了吗？查到什么样，就照什么样办。 # feels: 小周 calm
-> back

=== put_down(-> back) ===
你把手机扣下，抱了会儿企鹅。雪在路灯底下飘。 # hand: down
小周：看我这条腿，是不是有点跛？ # feels: 小周 tired
- (lying)
+ [拿起手机 # move: stall # at: up]
  你把手机翻过来。 # hand: up # feels: 你 uneasy
  -> back
+ [问小周：哪条？ # move: ask # at: ask]
  小周：左后。右后演得太满，显得它没戏。
  -> lying
+ {not paid} [不拿了，背单词 # move: refuse]
  单词背到 abandon。手机没再响。 # hand: up # screen: home # feels: 你 tired
  -> leave

=== leave ===
{truth == "genuine": -> g_leave}
{known: -> s_known_end}
{joined: -> s_held}
-> s_off

// ───────── 骗局 ─────────

=== s_ask ===
小满：有的！大一点的在群里做，一单一结，我拉你。 # chain: trust # time: 20:14
小满：别说是我拉的哈，导师嫌我拉人多，名额就剩俩了。 # flag: secrecy # why: hush-name # technique: scarcity
-> s_ask_talk
=== s_ask_back ===
你切回和小满的对话。她又发了个“嗯？”。 # screen: chat.man
-> s_ask_talk
=== s_ask_talk ===
<- tools(-> s_ask_back)
* [“要先交钱吗？” # move: ask]
  小满：不用！先做后结，我自己一分没掏过。 # signal: asks-nothing # technique: liking
  -> s_ask_talk
* [“给谁做的？” # move: ask]
  小满：一个平台，帮店家涨人气的。具体我也说不清，反正天天到账。 # technique: social-proof
  -> s_ask_talk
* [“你是哪个学院的？” # move: ask]
  小满：学姐啦，大四，忙着弄论文呢。做不做嘛。 # flag: callback-refused # why: no-college # technique: liking
  -> s_ask_talk
* [“看一眼你的学生证？” # move: verify # inside]
  小满：〔图片：学生证〕 # picture: work-card # flag: fake-docs # why: card-by-chat # technique: authority
  小满：喏。照片丑，别放大。
  -> s_ask_talk
* [“行，拉我吧。” # move: comply] -> s_team
* [“算了，不做了。” # move: refuse] -> s_decline

=== s_decline ===
小满：好呀，不勉强，十五你留着喝奶茶。 # signal: accepts-no # feels: 你 calm
小满：就是可惜，今晚新人双倍，过了十二点就没了。 # flag: countdown # why: their-midnight # technique: scarcity
-> s_decline_talk
=== s_decline_back ===
你切回和小满的对话。 # screen: chat.man
-> s_decline_talk
=== s_decline_talk ===
<- tools(-> s_decline_back)
* [“……那先看看。” # move: comply] -> s_team
* [“真不做了。” # move: refuse] -> s_off

=== s_team ===
~ joined = true
她把你拉进一个群：暖冬福利 9 组。算上你，五个人。 # screen: chat.team # time: 20:18
小满邀请你加入了群聊 # to: team
导师：欢迎新同学。规矩三条：先做后结，不催，不懂就问。 # signal: no-hurry # technique: authority
导师：热身：给三家店点关注，截图发群里，一家六元。 # flag: small-win # why: their-budget # technique: reciprocity
老K：今天第三天，提了 326，秒到帐。〔图片：到账〕 # picture: receipt # flag: shill-screens # why: pictures-of-money # technique: social-proof # note: 问全场：五个人的群，你认识几个？
-> s_team_talk
=== s_team_back ===
你切回 9 组。里头又多了两张图。 # screen: chat.team
-> s_team_talk
=== s_team_talk ===
<- tools(-> s_team_back)
* [“老K你哪个学院的？” # move: ask]
  老K：机电的，你呢？改天食堂约一个。 # technique: liking
  -> s_team_talk
* [“柠檬，你提过现吗？” # move: ask]
  柠檬：提过呀，秒到帐的，我第一天也怕。 # flag: group-same-hand # why: same-slip # technique: social-proof
  “到帐”。老K写的也是这个“帐”。 # feels: 你 doubtful
  -> s_team_talk
* [点三个关注，发截图 # move: comply] -> s_likes
* [退出这个群 # move: refuse] -> s_quit

=== s_quit ===
你退了群。群里没人问一句。 # screen: chat.man # feels: 你 calm
小满：怎么退啦？是不是导师说话太硬？ # technique: liking
-> s_quit_talk
=== s_quit_back ===
你切回和小满的对话。 # screen: chat.man
-> s_quit_talk
=== s_quit_talk ===
<- tools(-> s_quit_back)
* [“没时间，你们做吧。” # move: refuse] -> s_held
* [“那你再拉我一次。” # move: comply]
  你又回到了群里。老K发了个“欢迎回家”。 # screen: chat.team # feels: 你 uneasy
  {s_likes: -> s_likes_back}
  -> s_likes
+ [先不回她 # move: stall] -> s_held

=== s_likes ===
三家店，一家卖袜子，一家卖鱼饵，一家什么也不卖。你点了三下。 # time: 20:26
导师：@你 三单已结，查收。 # technique: commitment
银行：【星槎银行】您收到转账 18.00 元，付款人：＊伟。 # to: bank # money: 18 # whom: wei # feels: 你 relieved
小周：又给了？十八？我这条后腿现在有点动摇。 # feels: 小周 amused
导师：热身做完了。进阶单在“云采”里做，佣金高，链接在这儿。 # chain: bait # flag: unknown-app # why: only-by-link # technique: greed # feels: 小周 tired
-> s_likes_talk
=== s_likes_back ===
你切回 9 组。链接还亮着。 # screen: chat.team
-> s_likes_talk
=== s_likes_talk ===
<- tools(-> s_likes_back)
* [“应用商店里有吗？” # move: ask]
  导师：内部版，商店审核慢，大家都是这么装的。 # flag: unknown-app # why: only-by-link # technique: social-proof
  -> s_likes_talk
* [“我就做点关注的行吗？” # move: ask]
  导师：可以，不勉强。点关注的一天只放三单，明天再来。 # signal: accepts-no # technique: scarcity
  -> s_likes_talk
* [点开链接，装上 # move: comply] -> s_app
* [“三十三够了，谢谢各位。” # move: refuse] -> s_quit

=== s_app ===
图标是一朵白云。装完，它自己开了。 # screen: task.home # time: 20:31 # feels: 你 uneasy
页面：云采·任务大厅
页面：来源：群里的链接，不在应用商店 # flag: unknown-app # why: only-by-link
页面：新人单：垫付 ¥100，返 ¥118 # flag: pay-first # why: pay-to-earn # technique: greed
页面：组合单：三单连做，佣金更高（未解锁）
-> s_app_talk
=== s_app_back ===
你看回那朵云。 # screen: task.home
页面：云采·任务大厅
页面：新人单：垫付 ¥100，返 ¥118
-> s_app_talk
=== s_app_talk ===
<- tools(-> s_app_back)
* [回群里问：怎么要我先垫？ # move: ask # at: page]
  你：不是说先做后结吗，怎么要垫？ # screen: chat.team
  导师：店家要真实付款记录，垫付只是过一下，三分钟返。 # flag: pay-first # why: pay-to-earn # technique: authority
  柠檬：我头一回也问了，跟你一模一样。 # technique: liking
  -> s_app_back
* [点“去垫付” # move: comply # at: page] -> s_payee
* [关掉，退群 # move: refuse # at: page]
  你关了它。那朵云缩成了一个小点。 # screen: home # feels: 你 calm
  -> s_quit

=== s_payee ===
跳出来的是一张付款单。 # screen: wallet.pay
页面：付给：杜＊（个人） # flag: personal-payee # why: one-person # note: 问全场：这一页哪一行不对？
页面：金额：¥100.00
页面：提醒：您从未付款给此人 # alert
-> s_payee_talk
=== s_payee_back ===
你看回那张付款单。 # screen: wallet.pay
页面：付给：杜＊（个人）
页面：金额：¥100.00
-> s_payee_talk
=== s_payee_talk ===
<- tools(-> s_payee_back)
* [回群里问：怎么付给个人？ # move: ask # at: page]
  你：这钱怎么是付给一个人的？ # screen: chat.team
  导师：那是对接的财务，一个组配一个，方便对账。 # flag: personal-payee # why: one-person # technique: authority
  -> s_payee_back
* [确认付款 # move: pay # at: page] -> s_first
* [不付了，退群 # move: refuse # at: page]
  你点了取消。一百还是一百。 # screen: home # feels: 你 relieved
  -> s_quit

=== s_first ===
一百出去了。你数了三分钟，像等泡面。 # feels: 小周 tired # money: -100 # whom: du # screen: chat.team # feels: 你 uneasy
银行：【星槎银行】您收到转账 118.00 元，付款人：＊伟。 # to: bank # money: 118 # whom: wei # feels: 你 relieved
导师：看，守规矩吧。组合单给你解锁了。 # time: 20:40 # flag: small-win # why: their-budget # technique: commitment
老K：新人我带，三人一组，我和柠檬跟你一队。 # technique: liking
导师：三单连做，一起结，中途不能退。 # flag: bundle-order # why: no-way-out # technique: commitment
-> s_offer_talk
=== s_offer_back ===
你切回 9 组。老K发了个加油的手势。 # screen: chat.team
-> s_offer_talk
=== s_offer_talk ===
<- tools(-> s_offer_back)
* [“三单都多少钱？” # move: ask]
  导师：系统随机派，学生组不会大的，你放心。 # flag: task-ladder # why: it-grows # technique: authority
  -> s_offer_talk
* [“做一单，结一单，行吗？” # move: ask]
  导师：新人单才那样。组合单按队结，少一个人全队都不结。 # flag: bundle-order # why: no-way-out # technique: commitment
  -> s_offer_talk
* [“来吧，三单。” # move: comply] -> s_one
* [“我就到这儿，你们另找人。” # move: refuse] -> s_ahead

=== s_ahead ===
老K：别啊，刚跟你说好的。 # technique: liking
柠檬：就缺你一个，多可惜……不过也理解。 # technique: reciprocity
-> s_ahead_talk
=== s_ahead_back ===
你切回 9 组。他们还在等。 # screen: chat.team
-> s_ahead_talk
=== s_ahead_talk ===
<- tools(-> s_ahead_back)
* [“不好意思，退了。” # move: refuse] -> s_held
* [“……那行吧，我做。” # move: comply] -> s_one

=== s_one ===
~ paid = true
第一单派下来，两百。你照样付给了杜＊。 # chain: pressure # time: 20:44 # screen: task.home # money: -200 # whom: du # feels: 你 uneasy # feels: 小周 tired
页面：组合单 1/3：已完成 ¥200
页面：待返：¥236 # flag: fake-balance # why: drawn-number
页面：下一单：¥380 # flag: task-ladder # why: it-grows
-> s_one_talk
=== s_one_back ===
你看回“云采”。 # screen: task.home
页面：组合单 1/3：已完成 ¥200
页面：下一单：¥380
-> s_one_talk
=== s_one_talk ===
<- tools(-> s_one_back)
* [回群里说：先把两百三十六返我 # move: ask # at: page]
  你：先把这一单返我，我再做。 # screen: chat.team
  导师：系统锁着，要三单齐了才放。就差两单。 # flag: bundle-order # why: no-way-out # technique: commitment
  -> s_one_back
* [垫三百八 # move: pay # at: page] -> s_two
* [不做了 # move: refuse # at: page] -> s_guilt

=== s_two ===
第二单，三百八。还是付给杜＊。 # feels: 小周 doubtful # time: 20:50 # screen: task.home # money: -380 # whom: du # feels: 你 uneasy
页面：组合单 2/3：已完成 ¥580
页面：下一单：¥800 # flag: task-ladder # why: it-grows # technique: commitment
柠檬：你手速好快，我才第二单。 # to: team # technique: social-proof
-> s_lemon
// 悄悄话也是话术
=== s_lemon ===
柠檬单独加了你。 # screen: chat.lemon # time: 20:52 # feels: 你 calm # feels: 小周 doubtful
柠檬：悄悄跟你说，我刚才也想退来着。第三单做完就出来了，真的。 # flag: team-guilt # why: whispered # technique: liking
-> s_lemon_talk
=== s_lemon_back ===
你切回和柠檬的对话。 # screen: chat.lemon
-> s_lemon_talk
=== s_lemon_talk ===
<- tools(-> s_lemon_back)
* [“你也是学生？” # move: ask]
  柠檬：大一，师范的。我妈不知道我在做这个，你也别说出去哦。 # flag: secrecy # why: whispered # technique: isolation
  -> s_lemon_talk
* [“咱俩语音说两句？” # move: verify # inside]
  柠檬：室友在背书，不方便出声。你打字我都看得到。 # flag: callback-refused # why: no-voice # technique: liking
  -> s_lemon_talk
* [“好，我看看第三单。” # move: comply] -> s_two_back
* [“我不想做了，你也停吧。” # move: refuse]
  柠檬：……你停了，我的就出不来了呀。 # flag: team-guilt # why: same-purse # technique: reciprocity
  -> s_guilt
=== s_two_back ===
你看回“云采”。那个八百还在。 # screen: task.home
页面：组合单 2/3：已完成 ¥580
页面：下一单：¥800
-> s_two_talk
=== s_two_talk ===
<- tools(-> s_two_back)
* [回群里问：怎么一单比一单大？ # move: ask # at: page]
  你：不是说学生组不会大吗？ # screen: chat.team
  导师：说明你信用好，系统才派大单，别人求都求不来。 # flag: task-ladder # why: it-grows # technique: liking
  -> s_two_back
* [垫八百 # move: pay # at: page] -> s_three
* [不做了 # move: refuse # at: page] -> s_guilt

// 停在半路：全队等你
=== s_guilt ===
老K：朋友，你一停，我三千八全卡里头了。 # screen: chat.team # time: 20:54 # flag: team-guilt # why: same-purse # technique: social-proof # feels: 你 ashamed # note: 问全场：为什么会替没见过的人着急？
柠檬：我那是下个月生活费……你做完就都出来了。 # flag: team-guilt # why: same-purse # technique: reciprocity
-> s_guilt_talk
=== s_guilt_back ===
你切回 9 组。柠檬发了个哭的表情。 # screen: chat.team
-> s_guilt_talk
=== s_guilt_talk ===
<- tools(-> s_guilt_back)
* [“你俩怎么都来劝我？” # move: ask]
  老K：一条船上的嘛。秒到帐的事，你怕啥。 # flag: group-same-hand # why: same-slip # technique: social-proof
  -> s_guilt_talk
* [跟小周说：我垫出去的钱，要不回来 # move: tell] -> s_told
* [“好吧，我补齐。” # move: pay] -> s_fill
* [不回了，也不垫了 # move: refuse] -> s_gone

// 差哪几单，补哪几单
=== s_fill ===
{s_two: -> s_three}
先补第二单，三百八。你没再看付给谁。 # screen: task.home # money: -380 # whom: du # feels: 你 uneasy
-> s_three
=== s_three ===
八百出去的时候，手机烫得像那只企鹅。 # feels: 小周 doubtful # chain: transfer # time: 21:00 # screen: task.home # money: -800 # whom: du # feels: 你 afraid
页面：订单异常：备注漏填“9 组” # alert
页面：状态：冻结，全队无法结算 # flag: account-frozen # why: invented-slip # technique: fear
导师：@你 操作失误了。补 1600 做一笔修复单，四单一起出。 # screen: chat.team # flag: account-frozen # why: invented-slip # technique: commitment # feels: 小周 uneasy
老K：谁也别说什么，新人嘛。快补吧，都等着呢。 # flag: team-guilt # why: same-purse # technique: social-proof
-> s_stuck_talk
=== s_stuck_back ===
你切回 9 组。谁都没在骂你，谁都在等你。 # screen: chat.team
-> s_stuck_talk
=== s_stuck_talk ===
<- tools(-> s_stuck_back)
* [“备注那栏根本没有。” # move: ask]
  导师：你那个版本旧。没关系，能修，不是你故意的。 # flag: account-frozen # why: invented-slip # technique: authority
  -> s_stuck_talk
* [“前面的退我，后面不做了。” # move: refuse]
  导师：锁了人工退不了，只能修。超过十点，按弃单清零。 # flag: countdown # why: their-ten # technique: fear
  -> s_stuck_talk
* [“我没那么多钱了。” # move: ask] -> s_short
* [跟小周说：我好像闯祸了 # move: tell] -> s_told
* [不回了，也不垫了 # move: refuse] -> s_gone

=== s_short ===
导师：跟同学周转一晚，明早就回来。要不也有秒批的，链接在这儿。 # time: 21:08 # flag: borrow-to-pay # why: not-your-debt # technique: urgency # feels: 你 ashamed
柠檬：我上次也是跟我姐借的，没说干嘛。第二天就还了。 # flag: borrow-to-pay # why: not-your-debt # technique: social-proof
导师：不想转账的，给三个号充话费也算进度，充一百返一百一。 # flag: phone-topup-task # why: strangers-bills # technique: greed
-> s_short_talk
=== s_short_back ===
你切回 9 组。导师在给你倒计时。 # screen: chat.team
-> s_short_talk
=== s_short_talk ===
<- tools(-> s_short_back)
* [“话费是谁的号？” # move: ask]
  导师：店家的客户，充了就是积分，你别管是谁。 # flag: phone-topup-task # why: strangers-bills # technique: authority
  -> s_short_talk
* {not topped} [给第一个号充一百 # move: pay]
  ~ topped = true
  页面：充值：•••• 7731，¥100.00 # screen: wallet.pay
  一百充进了一个你不认识的人的手机里。 # feels: 小周 doubtful # money: -100 # whom: bill # feels: 你 uneasy
  导师：进度加一，还差两个号，修复单还差一千多。 # screen: chat.team # flag: task-ladder # why: it-grows # technique: commitment
  -> s_short_talk
* [开口跟小周借 # move: comply] -> s_zhou
* [点“秒批”的链接 # move: comply] -> s_loan
* [“不借了，也不充了。” # move: refuse] -> s_gone

=== s_zhou ===
小周：借？我刚凑出两百六十八，是驴头钱，明早给科菲。多急？ # screen: home # feels: 小周 doubtful
-> s_zhou_talk
=== s_zhou_talk ===
* [“急，明早就还你。” # move: comply] -> s_zhou_lent
* [“我在做任务，卡住了……” # move: tell] -> s_told
* [“没事，不借了。” # move: stall]
  小周：……你脸色可不像没事。 # feels: 小周 uneasy
  -> s_short_back
=== s_zhou_lent ===
~ donkey = true
小周转给了你，备注写着“驴头，别骑走”。 # money: 268 # whom: 小周 # debt: 268 # feels: 小周 uneasy # feels: 你 ashamed
你把驴头也垫了进去。 # money: -268 # whom: du
导师：收到 268，还差一千多。 # screen: chat.team # flag: task-ladder # why: it-grows # technique: commitment # feels: 你 afraid
-> s_short_talk

=== s_loan ===
页面：秒批｜学生专享，2000 元 # screen: browser.page # address: quick-ok.example.invalid # feels: 你 uneasy
页面：请拍身份证正反面，眨眨眼 # flag: id-face # why: your-name-lent # technique: urgency
-> s_loan_talk
=== s_loan_talk ===
* [拍给它 # move: disclose # at: page]
  你拍了。它转了很久。 # secret: id # feels: 你 afraid
  页面：额度已批，请先交保证金 ¥400 # flag: pay-first # why: pay-to-earn # technique: commitment
  借钱也要先交钱。你把这句话念了两遍。
  -> s_gone
* [退出来 # move: refuse # at: page]
  你退了出来。脸还在屏幕里，没有拍。
  -> s_short_back

=== s_gone ===
群主开启了全员禁言 # to: team # chain: aftermath # screen: chat.team # time: 21:30 # hand: up # feels: 你 afraid
群主已解散该群 # to: team
那朵云点开，是白的。小满的橘猫头像还在，消息发不出去了。 # screen: home # note: 先停在这里，问大家此刻是什么感受。再往下走。
五个人的群，也许一直只有两个人：你，和另一只手。
-> s_loss_zhou
// 自己问清了，钱已经出去
=== s_found ===
你把几句话又对了一遍。对不上。可钱已经出去了。 # chain: aftermath # screen: home # hand: up # feels: 你 afraid
-> s_loss_zhou
// 电话先打了，话还没跟小周说
=== s_found_told ===
你放下电话，屋里只剩暖气的声音。那朵云还亮着：待返，待返。 # chain: aftermath # hand: up # feels: 你 afraid
小周从上铺探出一条驴腿：“刚才是110？怎么了？” # feels: 小周 uneasy
-> s_loss
=== s_loss_zhou ===
{told: -> s_loss}
小周从上铺探出一条驴腿：“怎么了？” # feels: 小周 uneasy
-> s_loss

=== s_told ===
~ told = true
小周把驴裤子一脱，坐到你旁边。里头是秋裤。 # chain: aftermath # screen: home # hand: up # feels: 小周 uneasy # feels: 你 ashamed
小周：先别怪自己。前头那几十块，就是他们下的本钱。 # feels: 小周 warm
{frozen or reported: -> s_told_half}
{donkey: -> s_told_donkey}
小周：一分别再转，记录都别删，截下来。打110，锁卡，我陪你。
-> s_loss
=== s_told_half ===
小周：一分别再转，记录都别删，截下来。还差哪样，我陪你办。
-> s_loss
=== s_told_donkey ===
小周：驴头的事先放一边。一分别再转，记录截下来，打110，锁卡。 # feels: 你 uneasy
-> s_loss

=== s_loss ===
+ {not frozen} [打开钱包，锁卡 # move: report # at: app.wallet] -> s_freeze
+ {not frozen} [打卡背面的银行电话挂失 # move: report # at: dial.bank] -> s_bank
+ {not reported} [打110 # move: report # at: dial.police] -> s_police
+ {not reported} [打96110 # move: report # at: dial.antifraud]
  反诈专线：钱已经转了？请马上打110，止付越快越好。 # call: dial 反诈专线 # call: talk 反诈专线
  反诈专线：付款记录、群聊、那个软件的名字，都别删。 # call: end 反诈专线 # screen: home
  -> s_loss
+ {not told} [“小周……我的钱没了。” # move: tell] -> s_told
+ {told and not reported} [问小周：先打哪个？ # move: ask # at: ask]
  小周：110。你念，我翻记录。 # feels: 小周 warm
  -> s_loss
+ {told and reported} [问小周：还差什么？ # move: ask # at: ask]
  小周：锁卡。你锁，我看着。 # feels: 小周 warm
  -> s_loss
+ {not lin} [打给小林，叫他停 # move: tell # at: dial.lin] -> s_loss_lin
+ [给小满再发一条 # move: verify # inside]
  你：在吗？ # screen: chat.man
  一个红色的感叹号。橘猫还是眯着眼。 # screen: home # feels: 你 ashamed
  -> s_loss
+ {not told and not frozen and not reported} [说“没事，背单词呢”，把手机扣过去 # move: stall] -> s_silent
+ {frozen or reported} [先办到这儿，缓一缓 # move: stall] -> s_breath
+ [把手机放下，定一定神 # move: stall # at: down]
  你抱着企鹅数了十下。 # hand: down
  你又把手机拿起来。 # hand: up
  -> s_loss
=== s_loss_lin ===
~ lin = true
~ told = true
小林：正要垫第三单呢，八百……哎？你也在做？ # call: dial 小林 # call: talk 小林
小林：我这就停，也去报。你别急，我跑回来。 # call: end 小林 # screen: home # feels: 你 uneasy
-> s_loss

=== s_freeze ===
~ frozen = true
页面：卡片状态：已临时锁定 # screen: wallet.security # freeze
你锁了卡，把付款单一张张截了图。 # feels: 你 uneasy
{reported: -> s_breath}
-> s_loss
=== s_bank ===
~ frozen = true
银行：临时挂失好了。还没报警的话，马上打110，付款记录留着。 # call: dial 银行 # call: talk 银行 # freeze
你把她说的记在单词书边上。 # call: end 银行 # screen: home
{reported: -> s_breath}
-> s_loss

=== s_police ===
~ reported = true
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
- (open)
+ [挂断 # move: stall # at: hangup]
  你一慌，挂了。她又打了回来：“不急，慢慢说。” # feels: 你 ashamed
  -> open
+ [“我做任务垫的钱，拿不回来了。” # move: tell] -> s_police_four
* [“我自己点的付款，还能报吗？” # move: ask]
  接警员：能。骗您点的，也是骗。您先说钱是几点出去的。 # feels: 你 relieved
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
  小周：您好，我是室友。收款人都是一个人，杜，后头是个星。 # feels: 小周 warm
- {topped: -> s_police_bill}
-> s_police_done
=== s_police_bill ===
接警员：话费那一百也报上。被充的号多半也不知情，我们会查。
-> s_police_done
=== s_police_done ===
接警员：记下了。群聊、软件名、链接都留着，别删，去派出所做个笔录。
你把她说的抄在单词书的封底。 # call: end 接警员 # screen: home # feels: 你 tired
{frozen: -> s_breath}
-> s_loss

=== s_breath ===
{not told: -> s_breath_seen}
-> s_breath_sit
=== s_breath_seen ===
~ told = true
小周什么也没问。他在上铺，都看见了。 # screen: home # feels: 小周 warm
-> s_breath_sit
=== s_breath_sit ===
小周把驴尾巴绕在你脖子上，说暖和。 # time: 22:10 # screen: home # feels: 小周 warm # feels: 你 tired
- (open)
* [“你会不会笑我？” # move: ask]
  小周：我演后腿。我这辈子都没资格笑人。
  -> open
* {donkey} [“驴头的钱，我慢慢还你。” # move: tell]
  小周：我去跟科菲说。驴没有头，也不是头一天的事。
  -> open
* [给辅导员发条消息 # move: tell]
  你写了删，删了写。她回：人没事就好。去派出所要我陪，随时喊我。 # feels: 你 relieved
  -> open
* {not lin} [打给小林，叫他停 # move: tell # at: dial.lin]
  ~ lin = true
  小林：……我垫了五百八，正要垫八百。 # call: dial 小林 # call: talk 小林
  小林：那我那笔也报。等我，我带橘子回来。 # call: end 小林 # screen: home # feels: 你 warm
  -> open
+ [问小周：还会有人找我吗？ # move: ask # at: ask]
  小周：会吧。他们知道你丢了钱，专门有人吃这一口。谁说能追，都先打110问。 # feels: 小周 doubtful
  -> open
+ [喝口热水，坐一会儿 # move: stall] -> s_second

=== s_silent ===
你说没事。小周“哦”了一声，把驴腿收了回去。 # hand: down # feels: 你 ashamed # feels: 小周 doubtful
企鹅凉了。你没有去充电。
+ [“小周，其实……” # move: tell]
  小周：我没睡。我就等你说呢。 # hand: up
  -> s_told
+ [拿起手机，打110 # move: report # at: dial.police]
  屏幕有点刺眼。 # hand: up
  -> s_police
+ [拿起手机，锁卡 # move: report # at: app.wallet]
  屏幕有点刺眼。 # hand: up
  -> s_freeze
+ [谁也不告诉 # move: stall] -> s_second

// 能追回来的人
=== s_second ===
十点四十，一条好友申请：网安·小严。你还没点，他先说话了。 # time: 22:40 # hand: up # screen: chat.help # feels: 你 uneasy
追款：同学你好，我们在追“云采”，名单里有你，钱还没出境。 # flag: knows-me # why: same-list # technique: authority
追款：走技术通道，先交 500 通道费，追回的一起退，秒到帐。 # flag: pay-first # why: fee-to-recover # technique: urgency # note: 问全场：这句话里，哪个字你见过？
-> s_second_talk
=== s_second_talk ===
* [“你们是哪里的？” # move: ask # did: second-heard]
  追款：合作单位，保密项目。别跟派出所说，说了流程就慢了。 # flag: secrecy # why: no-station # technique: isolation
  -> s_second_talk
* [“发个证件我看看？” # move: verify # inside]
  追款：〔图片：工作证〕 # picture: work-card # flag: fake-docs # why: card-by-chat # technique: authority
  -> s_second_talk
* [“‘到帐’，写错字了吧？” # move: ask]
  追款：打字快，别纠结。钱秒到帐才是真的。 # flag: group-same-hand # why: same-slip # technique: urgency
  群里的老K，也是这么写的。两个人，一个错字。 # feels: 你 doubtful
  -> s_second_talk
+ [“五百，怎么交？” # move: pay # did: second-agreed] -> s_second_paid
+ [不理，把这个号报给110 # move: report # at: dial.police] -> s_second_reported
+ [给小周看 # move: tell # at: ask]
  ~ told = true
  小周：追钱的先管你要钱，跟刚才那帮人一个姿势。 # feels: 小周 angry
  -> s_end
+ [不回，关掉 # move: refuse] -> s_end
=== s_second_reported ===
~ reported = true
接警员：记下了。警察追赃不收钱，收钱的不是警察。 # call: dial 接警员 # call: talk 接警员
你放下电话，肩膀松了一点。 # call: end 接警员 # screen: home # feels: 你 relieved
-> s_end
=== s_second_paid ===
{frozen: -> s_second_locked}
{s_three: -> s_second_empty}
你按了确认。那头回了个“收到”，头像灰了。 # money: -500 # whom: 追款 # screen: home # feels: 你 ashamed
-> s_end_twice
=== s_second_locked ===
卡锁着，付不出去。他连发三个“快解锁”。你看着那三个“快”，忽然懂了。 # screen: home # feels: 你 doubtful
-> s_end
=== s_second_empty ===
追款：余额不够？跟同学借一下，追回来双倍谢他。 # flag: borrow-to-pay # why: not-your-debt # technique: urgency
又是借。你看着那个字，忽然懂了。 # screen: home # feels: 你 doubtful
-> s_end

=== s_end ===
{told or frozen or reported: -> s_end_told}
你一个人背到 abandon，又从 abandon 背起。 # screen: home # feels: 你 ashamed
中午，雪停了。小林端着饭坐到对面，没动筷子。 # place: canteen # day: 1 # time: 12:20 # feels: 小周 calm # feels: 你 afraid
“你手头有八百吗？”他小声问，“我有个单卡住了，明早就还。” # end: told-nobody
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
一早，雪踩上去咯吱咯吱。小周陪你去派出所，裤腿里还露着一截驴毛。 # place: police-counter # day: 1 # time: 09:10 # hand: up # feels: 小周 warm # feels: 你 tired
民警一笔一笔对完，说收款那张卡，是个学生的，借给了别人。 # note: 问全场：那个“杜＊”，是什么样的人？
他也正在来的路上。钱能不能回来，谁也没打包票。 # feels: 你 uneasy
{donkey: -> s_end_donkey}
{lin: -> s_end_lin}
小林：你俩人呢？我这儿有个单卡住了…… # screen: chat.dorm # to: dorm
你按住语音键：“别垫了，听我说。” # feels: 你 warm # end: stopped-there
-> END
=== s_end_lin ===
小林：橘子我放暖气上了，热的橘子，味道很怪，给你俩留着。 # screen: chat.dorm # to: dorm # feels: 你 warm # end: stopped-there
-> END
=== s_end_donkey ===
元旦晚会。驴是纸糊的，头画得像小林。全场笑得最响的，就是它出来那一下。 # place: dorm-winter-night # day: 9 # time: 21:40 # feels: 小周 amused # feels: 你 uneasy
科菲：后腿，你室友欠我一个驴头。不急。先请我吃橘子。 # screen: chat.play # to: play # feels: 你 warm # end: borrowed
-> END
=== s_end_twice ===
小周听见你吸鼻子，从上铺下来，把手机轻轻拿了过去。 # feels: 小周 warm # screen: home # time: 22:52
~ told = true
接警员：前后都记下了。第二个专找刚丢了钱的人，不是您一个。 # call: dial 接警员 # call: talk 接警员
接警员：能说出来就好。天亮带上记录，去趟派出所。 # call: end 接警员
小周：记录我拿着，你拿企鹅。睡会儿，我看着手机。 # freeze # feels: 你 tired # end: paid-twice
-> END

// 查清了，钱还在
=== s_known ===
{met: -> s_known_met}
互助群里那条还在往上浮。 # chain: aftermath # screen: home # feels: 小周 doubtful
-> s_known_talk
=== s_known_met ===
小满：人呢？名额我给你留着呢。 # chain: aftermath # screen: chat.man # technique: urgency # feels: 小周 doubtful # note: 问全场：现在钱没少。接下来做什么，才算真的结束？
-> s_known_talk
=== s_known_talk ===
+ [打给小林，叫他先停一停 # move: tell # at: dial.lin] -> s_lin
* [在互助群说一声：查过了，没登记 # move: tell] -> s_mutual
* [打96110，把这事报上去 # move: report # at: dial.antifraud]
  反诈专线：先查再动，做得好。身边有人在做的，今晚就拦下。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # screen: home # feels: 你 calm
  -> s_known_talk
* [问小周：小林怎么办？ # move: ask # at: ask]
  小周：打电话。别在群里说，他好面子。 # feels: 小周 calm
  -> s_known_talk
+ [算了，背单词 # move: stall] -> s_known_end
=== s_mutual ===
你：那个点图的任务，学校没登记，谁也别往外垫钱。 # screen: chat.mutual
小满：同学误会啦，我们是校外平台，大家可以看群里的到账图。 # flag: shill-screens # why: pictures-of-money # technique: social-proof
底下有个人回：我垫了，三千多。我以为只有我。 # feels: 你 uneasy
-> s_known_talk

=== s_lin ===
小林：你也要做组合单啊？我差最后一单，八百，做完全返。 # call: dial 小林 # call: talk 小林 # feels: 你 uneasy # feels: 小周 uneasy
- (open)
* [“先别付。你自己打勤工的电话问。” # move: tell] -> s_lin_asks
* [“你是不是缺钱？” # move: ask]
  小林：……我妈生日。我想买个按摩的。 # feels: 你 warm
  -> open
* [“别做了，都是套路！” # move: tell] -> s_lin_cross
* [问小周：你来说？ # move: ask # at: ask]
  小周：小林，袜子我还你，你先把手机放下。 # feels: 小周 calm
  -> open
+ [不知道怎么开口，挂断 # move: stall # at: hangup]
  小林：喂？橘子味的信号。 # call: end 小林 # screen: home
  -> s_known_end
=== s_lin_cross ===
小林：你做你的，我做我的，我都返过一百一十八了。 # feels: 你 ashamed
* [“对不起。你打勤工问一句，就一句。” # move: tell] -> s_lin_asks
* [“随你。” # move: stall]
  电话挂了。 # call: end 小林 # screen: home
  -> s_known_end
=== s_lin_asks ===
~ lin = true
小林：……等我一下。 # call: end 小林 # screen: home
过了四分钟。 # feels: 你 uneasy
小林：问了。她说我是第六个。 # screen: chat.dorm # to: dorm
小林：我垫了五百八。八百没出去。 # to: dorm # feels: 小周 warm
- (open)
* [“先别退群，截图，打110。我陪你。” # move: tell]
  小林：打了。我在楼道里念收款人，保安给我递了个橘子。 # to: dorm
  -> s_lin_home
* [“按摩的，我跟小周凑一份。” # move: tell]
  小林：……先凑橘子吧。我打110了。 # to: dorm # feels: 你 warm
  -> s_lin_home
* [问小周：五百八能回来吗？ # move: ask # at: ask]
  小周：不知道。可那八百没走，是你那个电话。 # feels: 小周 warm
  -> open
=== s_lin_home ===
十点，小林回来了，头发上都是雪，手里一袋橘子。 # time: 22:00 # screen: home # feels: 你 warm # feels: 小周 warm
“没跟你俩说，”他说，“是怕你俩笑我。”
小周指指自己的下半身：“你看看谁在跟你说话。” # feels: 小周 amused
三个人挤在暖气边上，吃完了那袋橘子。屋里全是那个味道。 # feels: 你 warm # end: lin-stopped
-> END

=== s_known_end ===
{lin: -> s_lin_home}
你没有再回。橘猫头像亮了两次，暗了。 # chain: aftermath # screen: home # time: 21:10 # feels: 你 calm
小周：那小林呢？他不是也在做？ # feels: 小周 uneasy
+ [现在打给他 # move: tell] -> s_lin
+ [“明天再说吧，他好面子。” # move: stall]
  小林没来吃午饭。后来才知道，最后那一单他付了。 # place: canteen # day: 1 # time: 12:20 # hand: up # feels: 小周 uneasy # feels: 你 uneasy
  小周：走，先找他去。饭打包，他那份加个蛋。 # feels: 小周 warm # end: saw-through
  -> END

// 进过群，没垫，走开了
=== s_held ===
{known: -> s_known_end}
你关了那个群。手机还热着，没有再响。 # chain: aftermath # screen: home # time: 21:10 # hand: up # feels: 你 uneasy
小周：你那个任务，完了？ # feels: 小周 doubtful
- (open)
* [“越做越怪，我停了。” # move: tell]
  小周：停得好。走路先迈哪条腿我都不知道，停我会。
  -> open
* [打给小林，问他垫没垫 # move: verify # at: dial.lin] -> lin_call(-> s_held_back)
* [打96110，把那个群报上去 # move: report # at: dial.antifraud]
  反诈专线：停得很好。要是装了他们的软件，别再点开，记录先留着。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # screen: home # feels: 你 calm
  -> open
+ [睡了 # move: stall] -> s_held_end
=== s_held_back ===
-> s_held_end
=== s_held_end ===
9 组没有了。小满的橘猫头像，换成了一盆多肉。 # place: dorm-winter-day # day: 1 # time: 12:20 # hand: up # feels: 小周 doubtful # feels: 你 relieved
小周：他们给你的那点钱，警察问起来照实说。那是他们的广告费。 # feels: 小周 amused
小林：谁手头有八百？急。 # screen: chat.dorm # to: dorm # feels: 你 uneasy # end: held-back
-> END

// 没查，走开了
=== s_off ===
你把手机插上充电，背了三页单词。 # chain: aftermath # screen: home # time: 21:10 # hand: up # feels: 你 tired
小周：不做了？十五块不香吗？ # feels: 小周 calm
- (open)
* {fifteen} [“香。就是不知道谁给的。” # move: tell]
  小周：那小林知道吗？ # feels: 小周 doubtful
  -> open
* {not fifteen} [“懒得点杯子。” # move: stall]
  小周：也是，咱屋杯子都洗不过来。
  -> open
* [打给小林问一句 # move: verify # at: dial.lin] -> lin_call(-> s_off_end)
+ [睡了 # move: stall] -> s_off_end
=== s_off_end ===
{known: -> s_known_end}
中午，小林没来吃饭，说是在等一个“到账”。 # place: canteen # day: 1 # time: 12:20 # hand: up # feels: 小周 doubtful # feels: 你 uneasy
小周：他等的那个，跟你那个，是不是一个人？ # end: walked-off
-> END

// ───────── 真的 ─────────

=== g_ask ===
小满：有的！正式的在心理楼 317，当面做，一小时，六十。 # chain: trust # time: 20:14 # signal: official-place
小满：钱从财务走，得登记身份证号和本人银行卡。我知道，听着像那啥。 # flag: id-face # why: pay-needs-id # feels: 你 doubtful # note: 问全场：这句话像什么？去哪儿查？
小满：名单今晚九点半锁，锁了就等下个月。别怪我，我也被催。 # flag: countdown # why: batch-locks
-> g_talk
=== g_back ===
你切回和小满的对话。 # screen: chat.man
-> g_talk
=== g_talk ===
<- tools(-> g_back)
* [“为什么要身份证号？” # move: ask]
  小满：劳务费要按人报税。你登学校门户自己填，别发给我。 # signal: says-check
  -> g_talk
* [“要我先交钱吗？” # move: ask]
  小满：？你给我们干活，你交什么钱。 # signal: asks-nothing
  -> g_talk
* [“你是哪个组的？” # move: ask]
  小满：陆老师组，317。招募公示上有，你自己搜，别点我发的。 # signal: says-check
  -> g_talk
* [“发现金行不行？” # move: ask]
  小满：不行啊，那十五都是我自己贴的。六十我贴不起了。 # signal: true-cost
  -> g_talk
* {not known} [去互助群喊一声：她要身份证，都别理 # move: report] -> g_accuse
* [“身份证不给，不去了。” # move: refuse] -> g_decline
* [“行，明天几点？” # move: comply] -> g_booked

=== g_decline ===
小满：理解理解，不勉强。 # signal: accepts-no # feels: 你 calm
小满：那我再找人。还差六个，找不齐这学期就白做了，哈哈，呜呜。 # feels: 你 uneasy
-> g_decline_talk
=== g_decline_back ===
你切回和小满的对话。那个“呜呜”还在。 # screen: chat.man
-> g_decline_talk
=== g_decline_talk ===
<- tools(-> g_decline_back)
* [“等等，我再想想。” # move: stall] -> g_back
* [不回了，背单词 # move: refuse] -> g_leave

=== g_accuse ===
~ accused = true
你：发点图任务的那个要身份证，大家都别理。 # screen: chat.mutual # feels: 你 angry
底下刷了三屏的“谢谢提醒”。有人把橘猫头像截了图，画了个叉。
小满：我是心理系研二的，公示上有名字……算了。 # to: mutual # signal: public-notice # feels: 你 uneasy
-> g_accuse_talk
=== g_accuse_back ===
你切回互助群。那个叉还在。 # screen: chat.mutual
-> g_accuse_talk
=== g_accuse_talk ===
<- tools(-> g_accuse_back)
* [“刚才我没查就说了，对不起。” # move: tell]
  小满：没事。……能帮我再说一句吗？刚走了四个人。 # to: man
  你说了。有两个人把“谢谢提醒”撤回了。 # screen: chat.man # feels: 你 ashamed
  -> g_talk
* [管她呢，小心没错 # move: refuse] -> g_accused
=== g_accused ===
十分钟后，那条招募从群里消失了。 # chain: aftermath # screen: home # feels: 你 uneasy
小林说那个学姐在 317 坐了一下午，热水倒了三回，没有人来。 # place: dorm-winter-day # day: 1 # time: 17:10 # hand: up # feels: 小周 doubtful # feels: 你 ashamed
小周：你昨晚在群里说的，就是她？ # end: accused
-> END

=== g_booked ===
小满：明天下午两点，317。电梯坏了，走楼梯，我给你留热水。 # time: 20:24
小满：表在学校门户里，叫“劳务登记”。你自己登，自己填。 # signal: says-check # feels: 你 calm
-> g_form
=== g_form_back ===
你切回和小满的对话。 # screen: chat.man
-> g_form
=== g_form ===
<- form_tools(-> g_form_back)
* [打开学校门户，自己登录 # move: verify # at: app.browser] -> g_form_page
* [跟小周说：明天我去挣六十 # move: tell]
  小周：带我。我正好要找个地方练下楼梯，后腿最怕下楼梯。 # feels: 小周 amused
  -> g_form
* [“填了就不能反悔吗？” # move: ask]
  小满：能啊，到门口再走都行。同意书上写着。 # signal: accepts-no
  -> g_form
+ [先放下手机，找银行卡 # move: stall # at: down]
  卡在外套里，外套在小林身上，小林在图书馆。 # hand: down
  好在钱包里也查得到卡号。 # hand: up
  -> g_form
=== form_tools(-> back) ===
+ {not known} [打勤工助学中心的电话 # move: verify # at: dial.work] -> work_call(back)
+ {not known} [打给小林 # move: verify # at: dial.lin] -> lin_call(back)
-> DONE
=== g_form_page ===
~ known = true
页面：临岚大学｜劳务登记 # screen: browser.page # address: finance.linlan-univ.example.invalid
页面：项目：陆老师课题组，被试费 ¥60 # signal: official-place # checked # settles: in-the-portal
页面：需要：学号、身份证号、本人银行卡号
页面：不需要：密码、验证码、任何转账 # signal: asks-nothing
-> g_form_fill
=== g_form_fill ===
* [点开“为什么要身份证号” # move: verify # at: page]
  页面：按人申报个人所得税；仅财务可见 # signal: public-notice
  -> g_form_fill
* [自己填好，提交 # move: comply # at: page] -> g_failed
* [问小周：身份证能填吗？ # move: ask # at: ask]
  小周：填在哪儿？自己登的门户啊。那跟报到那天填的不一样吗。 # feels: 小周 calm
  -> g_form_fill
* [关掉，不填了 # move: refuse # at: page] -> g_leave

// 第三种真相：是她，也没有权要
=== g_failed ===
页面：提交失败：开户行不规范 # alert # time: 20:40
小满：又是开户行……今晚第四个了。 # screen: chat.man # feels: 你 uneasy
小满：要不你把门户密码发我，我一起弄，还有五十分钟就锁了。 # overreach: portal-password # flag: code-ask # flag: countdown # why: password-real # feels: 你 doubtful # note: 问全场：这回确实是她。密码，给不给？
-> g_over_talk
=== g_over_back ===
你切回和小满的对话。“对方正在输入”亮着。 # screen: chat.man
-> g_over_talk
=== g_over_talk ===
<- over_tools(-> g_over_back)
* [“哪儿不规范？你说，我改。” # move: ask]
  小满：要写到支行，全称。表上又不说，全靠猜。
  -> g_over_talk
* [“密码不给，我自己弄。” # move: refuse] -> g_kept
* [把密码发给她 # move: disclose] -> g_given
=== over_tools(-> back) ===
+ [打勤工助学中心的电话 # move: verify # at: dial.work] -> over_work(back)
+ [打96110问一问 # move: verify # at: dial.antifraud] -> over_line(back)
+ [问小周：密码能给吗？ # move: ask # at: ask]
  小周：门户里有我高数成绩。那个密码，我妈都不给。 # feels: 小周 doubtful
  -> back
+ [把手机放下 # move: stall # at: down]
  你把手机扣下，捏了捏企鹅的肚子。 # hand: down
  又翻过来。她还在输入。 # hand: up
  -> back
-> DONE
=== over_work(-> back) ===
勤工中心：真是他们组的，也不能要密码。开户行写到支行，全称。 # call: dial 勤工中心 # call: talk 勤工中心 # signal: asks-nothing
勤工中心：这一栏，我们天天有人打来问。 # call: end 勤工中心 # screen: home # feels: 你 calm
-> back
=== over_line(-> back) ===
反诈专线：就算真是老师同学，密码也只归您自己。 # call: dial 反诈专线 # call: talk 反诈专线
你谢过她。 # call: end 反诈专线 # screen: home
-> back

=== g_kept ===
小满：……对，培训讲过，密码谁都不能要。我困糊涂了。 # signal: accepts-no # feels: 你 relieved
小满：开户行写全称，写到支行就过。 # signal: true-cost
页面：劳务登记：已提交 # screen: browser.page # address: finance.linlan-univ.example.invalid # time: 20:58
小周：过了？那我睡了。后腿要早睡，明早还有合练。 # screen: home # feels: 小周 tired # feels: 你 calm
-> g_lab
=== g_given ===
~ gave = true
你把密码发了过去。四分钟后，表提交了。 # secret: password # feels: 你 uneasy # time: 20:58
小满：弄好了。你快改密码啊，我不该要的，陆老师知道得说我。 # signal: says-check
-> g_given_talk
=== g_given_talk ===
* [打开学校门户，改密码 # move: verify]
  页面：密码已修改 # screen: browser.page # address: finance.linlan-univ.example.invalid # feels: 你 calm
  你关了网页。新密码里有一头驴。 # screen: home
  -> g_lab
* [都是自己人，不改了 # move: stall]
  小周：人是自己人。密码现在可是两个人的了。 # screen: home # feels: 小周 doubtful
  -> g_lab

// 第二天：当面
=== g_lab ===
下午，电梯真的坏着。小周抱着驴屁股，一级一级倒着走。 # place: lab # day: 1 # time: 13:56 # chain: bait # screen: home # hand: up # feels: 你 calm # feels: 小周 amused
学姐：来啦？我就是小满。先喝口热水，咳，别离我太近。
学姐：这是同意书。随时能走，走了钱照付，上面有陆老师的电话。 # signal: accepts-no # signal: call-back
学姐：手机放这个筐里。看了什么，月底前别跟别人说。 # flag: secrecy # why: no-spoilers # feels: 你 doubtful # feels: 小周 calm
-> g_lab_talk
=== g_lab_talk ===
<- lab_tools(-> g_lab_talk)
* [“手机我关机揣着，行吗？” # move: ask]
  学姐：行，关机就行。筐里上回还丢过一个充电器，是我的。 # signal: accepts-no
  -> g_lab_talk
* [“为什么不能跟别人说？” # move: ask]
  学姐：说了后面的人就知道题了。月底我把结果贴门上，你随便讲。 # signal: public-notice
  -> g_lab_talk
* [把同意书从头看一遍 # move: verify]
  末尾印着系办公室的电话，让人有疑问就打。旁边有个咖啡圈。
  -> g_lab_talk
* [签上名字 # move: comply] -> g_task
* [“我还是不做了。” # move: refuse] -> g_lab_quit
=== lab_tools(-> back) ===
+ [打勤工助学中心的电话 # move: verify # at: dial.work]
  勤工中心：收手机是做实验的规矩，不想交可以说。同意书签个名就行，别的不用给。 # call: dial 勤工中心 # call: talk 勤工中心 # signal: answers-call
  你谢过她。 # call: end 勤工中心
  -> back
+ [问小周 # move: ask # at: ask]
  小周：我和驴在门口看着。她要是卖你，我就叫。驴叫。 # feels: 小周 amused
  -> back
+ [把手机放进口袋，先喝口热水 # move: stall # at: down]
  水是烫的，杯子你认得：第十一对，左边那个。 # hand: down
  你又把手机摸出来。 # hand: up
  -> back
-> DONE
=== g_lab_quit ===
学姐：没事没事，路上滑。来这一趟的钱我照给你记上。 # signal: accepts-no # feels: 你 uneasy
小周看看你，又看看那排空椅子。 # feels: 小周 doubtful
* [“……算了，来都来了。” # move: comply] -> g_task
* [下楼 # move: refuse # did: lab-left] -> g_lab_left

=== g_lab_left ===
三层楼，下去比上来快。 # chain: aftermath # screen: home # feels: 你 tired # feels: 小周 calm
招募公示上那一行变成了：人数不足，本学期停。 # place: dorm-winter-day # day: 7 # time: 08:40 # feels: 小周 doubtful # feels: 你 uneasy
小周：你来那一趟的钱，她给你记上了。她自己那一学期，没人给记。 # end: missed
-> END

=== g_task ===
又是杯子。第一百四十三对的时候，杯子变成了两只企鹅。 # time: 14:40 # feels: 你 tired # feels: 小周 tired
你好像睡着了一下。
- (open)
* [老实说：我刚才睡着了 # move: tell]
  学姐：记上了！你是今天第一个说的。别人都点左边。 # feels: 你 amused
  -> g_paid
* [坐直，点完它 # move: comply]
  两百对。你对杯子再也没有感情了。
  -> g_paid
* [“能提前走吗？” # move: ask]
  学姐：能，钱照发。……还剩五十七对，我可什么也没说。 # signal: accepts-no
  -> open
=== g_paid ===
学姐：好了。杯子是随便挑的，我们就看你第几对开始烦。 # time: 15:10 # feels: 你 amused
学姐：签到表上签个名。六十块月底财务统一发，不是今天。 # signal: keeps-record # signal: true-cost
-> g_paid_talk
=== g_paid_talk ===
* [“不是当天到账吗？” # move: ask]
  学姐：十五当天，是我的。六十月底，是财务的。财务比电梯还慢。 # signal: true-cost
  -> g_paid_talk
* [“我第几对开始烦的？” # move: ask]
  学姐：第十四对。全组第二早。第一是个叫小林的。 # feels: 你 amused
  -> g_paid_talk
* [问小周：月底才给，签吗？ # move: ask # at: ask]
  小周：签的是“做过”，又不是“收到”。你看字。 # feels: 小周 calm
  -> g_paid_talk
* [签名 # move: comply] -> g_kofi
* [“钱到了我再来签。” # move: stall]
  学姐：也行。那你多爬一趟楼。 # signal: accepts-no
  -> g_kofi

// 该垫的钱
=== g_kofi ===
傍晚，雪又下起来。剧组群炸了。 # place: dorm-winter-night # time: 18:20 # screen: chat.play # feels: 你 tired # feels: 小周 uneasy
科菲：道具行说，驴头七点前不付，就租给幼儿园了。 # flag: countdown # why: shop-closes
科菲：268。我的卡是外国卡，他家机器不认，我跟它讲了中文，也不认。
科菲：@你 你能先垫吗？发票开临岚大学，社团报。 # flag: pay-first # why: advance-real # feels: 你 doubtful # note: 问全场：先垫钱的，是不是都不能信？
-> g_kofi_talk
=== g_kofi_back ===
你切回剧组群。科菲发了一张幼儿园的照片。 # screen: chat.play
-> g_kofi_talk
=== g_kofi_talk ===
<- club_tools(-> g_kofi_back)
* [“付给谁？” # move: ask]
  科菲：〔图片：收款码〕道具行罗老板，小店，个人码。 # picture: pay-code # flag: personal-payee # why: shop-owner
  -> g_kofi_talk
* [“要是报不下来呢？” # move: ask]
  科菲：预算沈老师签过字。你打办公室问，别光听我说。 # signal: says-check
  -> g_kofi_talk
* [“你怎么不自己跑一趟？” # move: ask]
  科菲：我就在店里。我抱着驴头呢，老板不让我走。
  -> g_kofi_talk
* [“让我先垫的，我一律不垫。” # move: refuse] -> g_nohead_first
* [“行，我垫。” # move: comply] -> g_pay
=== club_tools(-> back) ===
+ [打社团办公室，找沈老师 # move: verify # at: dial.club # did: club-asked] -> club_call(back)
+ [自己打开学校的报销页面 # move: verify # at: app.browser # did: club-asked] -> club_page(back)
+ [看一眼星槎钱包 # move: ask # at: app.wallet]
  页面：今天付出：0 笔 # screen: wallet.home
  少了二百六十八，票还买得起，坐着的那种。 # screen: home
  -> back
+ [打96110问一问 # move: verify # at: dial.antifraud]
  反诈专线：垫不垫看两头：谁批的，谁报的。打学校的电话问。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # screen: home
  -> back
+ [问小周 # move: ask # at: ask]
  小周：没有头，我就是一个人披着半条毯子在台上走。 # feels: 小周 uneasy
  -> back
+ [把手机放下 # move: stall # at: down]
  小周在原地踏步，左后腿还是有点跛。 # hand: down
  群里又震了两下。 # hand: up
  -> back
-> DONE
=== club_call(-> back) ===
~ asked = true
你拨的是社团手册上印的号。 # call: dial 沈老师
沈老师：驴头？有，预算三百，我签的。抬头写“临岚大学”，三周到账。 # call: talk 沈老师 # signal: true-cost # signal: answers-call # checked # settles: budgeted # feels: 你 relieved
沈老师：手头紧就别垫，下周我对公转，就是店里不给留。 # signal: accepts-no # call: end 沈老师 # screen: home
-> back
=== club_page(-> back) ===
~ asked = true
页面：临岚大学｜社团报销 # screen: browser.page # address: finance.linlan-univ.example.invalid
页面：话剧社《半头驴》：驴头租用 ¥268，已审批 # signal: public-notice # checked # settles: approved # feels: 你 relieved
页面：凭发票报销，抬头“临岚大学”，约三周 # signal: true-cost
你退了出来。 # screen: home
-> back

=== g_nohead_first ===
科菲：好，没关系。我再问问别人。 # signal: accepts-no # feels: 你 uneasy
小周停了下来，没有说话，把尾巴理了理。 # feels: 小周 tired
-> g_nohead_talk
=== g_nohead_back ===
你切回剧组群。没有人接话。 # screen: chat.play
-> g_nohead_talk
=== g_nohead_talk ===
<- club_tools(-> g_nohead_back)
* [“等等，我来垫。” # move: help] -> g_pay
* [不说话，背单词 # move: refuse] -> g_nohead

=== g_nohead ===
七点零五，科菲一个人回来了，怀里抱着一个纸箱。 # chain: aftermath # time: 19:05 # screen: home # feels: 你 uneasy
元旦晚会。驴头是纸箱画的，转身的时候掉了一次。 # place: dorm-winter-night # day: 9 # time: 21:40 # hand: up # feels: 小周 tired
小周：掉的时候，我还在后头迈步。我看不见嘛。 # feels: 你 ashamed # end: bare-donkey
-> END

=== g_pay ===
你扫了道具行的收款码。 # screen: wallet.pay
页面：付给：罗＊（临岚道具行）
页面：金额：¥268.00
页面：提醒：您从未付款给此人 # alert
-> g_pay_talk
=== g_pay_back ===
你看回那张付款单。 # screen: wallet.pay
页面：付给：罗＊（临岚道具行）
页面：金额：¥268.00
-> g_pay_talk
=== g_pay_talk ===
<- club_tools(-> g_pay_back)
* [确认付款 # move: pay # at: page] -> g_head
* [先停一停，退出来 # move: stall # at: page] -> g_nohead_talk

=== g_head ===
指纹，一秒。 # money: -268 # whom: luo # screen: chat.play # time: 18:40 # feels: 你 uneasy
科菲：驴头归我们了！幼儿园的老师哭了，我给了她一颗糖。
科菲：〔图片：驴头〕左耳朵长一点，像在听你说话。 # picture: donkey # feels: 你 amused # feels: 小周 amused
科菲：〔图片：发票〕发票也开了，你收好。 # picture: receipt # signal: keeps-record
-> g_invoice
=== g_invoice ===
* [把发票放大，看看抬头 # move: verify]
  抬头那一栏写着“临岚大雪”。 # feels: 你 doubtful
  -> g_snow
* [存进相册，不看了 # move: stall] -> g_bounced
* [问小周：发票要看哪儿？ # move: ask # at: ask]
  小周：抬头。我们社去年报销过一把“临岚犬学”的剑。 # feels: 小周 amused
  -> g_invoice
=== g_snow ===
窗外的雪很大，老板的字也很大。
- (open)
* [“科菲，抬头开成大雪了。” # move: tell]
  科菲：…… # feels: 小周 amused
  科菲：我念给他的。我的“学”是第二声，我发誓。
  科菲抱着驴头又走回去，换了一张。 # feels: 你 amused # time: 19:20
  -> g_gala
* [问小周：大雪能报吗？ # move: ask # at: ask]
  小周：气象局能报。
  -> open
* [算了，写个说明应该行 # move: stall] -> g_bounced
=== g_bounced ===
报销页面退了回来。 # place: dorm-winter-day # day: 2 # time: 12:20 # screen: browser.page # address: finance.linlan-univ.example.invalid # feels: 你 tired # feels: 小周 calm # hand: up
页面：退回：发票抬头为“临岚大雪”，请重开 # alert
小周：两百六十八，让雪下没了。 # feels: 小周 doubtful
- (open)
* [下午走一趟道具行，重开 # move: comply]
  罗老板看了半天，说这么多年头一回有人跟他抠一个字。重开了。 # place: street # time: 17:10 # screen: home # feels: 你 relieved # feels: 小周 amused
  -> g_gala
* [打社团办公室，问能不能通融 # move: verify # at: dial.club]
  沈老师：大雪？……我给财务念了一遍，她们也笑了。还是得重开。 # call: dial 沈老师 # call: talk 沈老师
  你谢过她。 # call: end 沈老师 # screen: home
  -> open
* [太麻烦，不报了 # move: refuse] -> g_snowed

=== g_snowed ===
元旦晚会，驴有头，全场很响。那张发票贴在你床头，当成了天气预报。 # chain: aftermath # place: dorm-winter-night # day: 7 # time: 21:40 # screen: home # feels: 你 tired # feels: 小周 calm
小周：临岚，大雪。挺准的。 # end: snowed
-> END

=== g_gala ===
元旦晚会。驴一出来，前腿向左，后腿向右。 # chain: aftermath # place: dorm-winter-night # day: 9 # time: 21:40 # screen: home # hand: up # feels: 你 amused # feels: 小周 warm
全场笑了四十秒。第二幕那个屁，放得很有层次。
散了场，驴头摆在小林的枕头上。小林回来看了一眼，又出去了。
小满：我在第三排！那头驴有一边耳朵长，顺眼，我选它。 # screen: chat.man # to: man # feels: 你 warm
-> g_gala_talk
=== g_gala_talk ===
* [“你感冒好了？” # move: ask]
  小满：好了。数据也齐了，四十八个，一个不差。
  -> g_gala_talk
* [问小周：你后腿是不是迈反了？ # move: ask # at: ask]
  小周：导演说那是全剧最好的一步。我没敢说我是摔的。 # feels: 小周 amused
  -> g_gala_talk
+ [“谢谢你那六十块。” # move: help]
  小满：还没到呢！财务说三个人的开户行又错了。哈哈，呜呜。 # feels: 你 amused
  -> g_end
+ [放下手机，去把驴头搬下来 # move: stall # at: down] -> g_end
=== g_end ===
{gave: -> g_lucky}
{not asked: -> g_lucky_paid}
一月中，六十块到了，第二天二百六十八也到了。 # place: dorm-winter-day # day: 15 # time: 12:20 # screen: home # hand: up # money: 328 # whom: finance # feels: 你 relieved # feels: 小周 calm
你买了票，躺着的那种。 # feels: 你 warm
小周：驴头还回去的时候，罗老板问，后腿是谁演的。 # feels: 小周 warm # end: staged
-> END
=== g_lucky ===
一月中，钱都到了。门户里没有多什么，也没有少什么。 # place: dorm-winter-day # day: 15 # time: 12:20 # screen: home # hand: up # money: 328 # whom: finance # feels: 你 relieved # feels: 小周 calm
小周：密码那事，没动静吧？……那就好。往后你的密码，连我也别告诉。 # end: lucky
-> END
=== g_lucky_paid ===
一月中，钱都到了。你这才去翻那页报销说明，头一行写着：先审批，后垫付。 # place: dorm-winter-day # day: 15 # time: 12:20 # screen: home # hand: up # money: 328 # whom: finance # feels: 你 relieved # feels: 小周 calm
小周：沈老师早批过了。你垫的时候知道吗？ # feels: 小周 doubtful # end: lucky
-> END

=== g_leave ===
{accused: -> g_accused}
这件事就停在了这里。 # chain: aftermath # screen: home # hand: up # feels: 你 tired
招募公示上那一行变成了：人数不足，本学期停。 # place: dorm-winter-day # day: 7 # time: 08:40 # feels: 小周 doubtful # feels: 你 uneasy
小林说，他那六十块还在财务的路上。慢，可是在路上。
小周：六十块，够半张票。上半身能坐着回家。 # end: missed
-> END
