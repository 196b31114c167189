// 包裹理赔 · parcel-claim
// 一个开头，两种真相。标签见 ../TAGS.md。
// 工具（挂断、看订单、问小周、放下手机、打电话）在每一幕里都够得着：<- tools(-> 回到哪里)

VAR truth = "scam"
// 正在通话
VAR oncall = false
// 已经和来电的人说过话
VAR talked = false
// 已经用自己的渠道查过
VAR looked = false
VAR called = false
VAR asked_zhou = 0
VAR downs = 0
VAR rings = 0
// 走到了哪一步：0 开头 1 被转接 2 说起会议软件 3 共享了屏幕
VAR depth = 0
VAR lost = false
VAR gave = false
VAR frozen = false
VAR reported = false
VAR resume = -> whose_parcel

-> evening

=== evening ===
雨点敲着窗。台灯下，一碗面泡得刚刚好。 # place: dorm-night # time: 21:40 # chain: contact # screen: lock # feels: 你 calm # feels: 小周 calm
通知：云麓快递：您的包裹正在派送途中，请留意电话。 # app: shop
寝室群里，有人在点名。 # screen: chat.dorm
小林：谁把我晾的袜子收走了，站出来。
小周：我收的。它们已经能自己站了，我以为是来串门的。 # feels: 小周 amused
小林：……
小林：@你 你的耳机到了没？到了借我听听袜子在哭。 # note: 热场：先让大家笑一下。危险总是从普通的晚上开始。
* [“明天到。先把袜子领走。” # move: stall]
* [“袜子我作证，是自己走的。” # move: stall]
* [“没空，我在吃面。” # move: stall]
-
小周在对面笑出了声。你夹起一筷子面。 # screen: home # feels: 你 amused
-> ring

=== ring ===
~ rings = rings + 1
{rings == 1: -> ring_first}
手机又响了，还是那个号码。 # call: ring 客服 # time: 21:52
-> ring_choice
=== ring_first ===
电话响了。号码没有存过。 # call: ring 客服 # time: 21:43
-> ring_choice
=== ring_choice ===
* [接听 # move: ask # at: answer] -> answer
* [拒接 # move: refuse # at: decline] -> missed_call
* [静音，让它响 # move: stall # at: silence] -> missed_call
+ {rings > 1} [这次还是不接 # move: refuse # at: decline] -> leave
+ {rings > 1} [接起来 # move: ask # at: answer] -> answer
+ {rings > 1} [先自己打开青柠集市看订单 # move: verify # at: app.shop] -> shop_check(-> off_call)

=== missed_call ===
铃声停了，过了一会儿，短信来了。 # call: end 客服
云麓快递：关于您尾号4471的包裹，来电未接。请留意稍后的电话。 # screen: sms.courier
小周：谁呀，这么晚。 # feels: 小周 doubtful
- (open)
* [“快递吧，说包裹的事。” # move: tell]
  小周：哦。那你看看呗。
  -> open
+ [打开青柠集市看订单 # move: verify # at: app.shop] -> shop_check(-> off_call)
+ [打印在面单上的快递总台 # move: verify # at: dial.courier] -> hotline(-> off_call)
+ [先吃面，不管它 # move: stall] -> ring

=== answer ===
~ oncall = true
{talked: -> answer_again}
~ talked = true
客服：您好，是青柠集市尾号4471订单的买家吗？ # call: talk 客服 # flag: knows-me # technique: authority # feels: 你 calm
客服：我是云麓快递客服，工号二三一七。打扰您休息了。
客服：您买的那副耳机，在分拣中心给压坏了。实在对不住。 # feels: 你 uneasy
-> whose_parcel

=== answer_again ===
{depth >= 1: -> answer_specialist}
客服：刚才断了，不好意思。还是尾号4471那件。 # call: talk 客服
-> resume
=== answer_specialist ===
专员：刚才线路断了，没关系，我们接着来。 # call: talk 专员 # technique: commitment
-> resume

// 到这里为止，两种真相一字不差。
=== whose_parcel ===
~ resume = -> whose_parcel
- (open)
<- tools(-> whose_parcel.open)
* [“你怎么知道我的单号？” # move: ask]
  客服：面单在我手上，单号、品名都印着呢。 # flag: knows-me
  -> open
* [“坏成什么样了？” # move: ask]
  客服：盒子瘪了一角，里面……我晃了晃，有响声。
  -> open
* [“那现在怎么办？” # move: comply] -> offer

=== offer ===
~ resume = -> offer
{truth == "scam": -> s_offer}
-> g_offer

// ───────── 工具 ─────────

=== tools(-> back) ===
+ {oncall} [挂断 # move: refuse # at: hangup] -> hung_up
+ [打开青柠集市，自己看订单 # move: verify # at: app.shop] -> shop_check(back)
+ [打面单上印的快递总台 # move: verify # at: dial.courier] -> hotline(back)
+ [打96110问一问 # move: report # at: dial.antifraud] -> antifraud(back)
+ [问小周 # move: ask # at: ask] -> ask_zhou(back)
+ [把手机放下 # move: stall # at: down] -> put_down(back)
-> DONE

=== hung_up ===
~ oncall = false
你按下挂断。屋里只剩雨声。 # call: end 客服 # feels: 你 uneasy
{depth >= 3: -> cut_share}
-> off_call

=== off_call ===
小周：打完啦？ # feels: 小周 calm
- (open)
{looked: -> leave}
+ [打开青柠集市看订单 # move: verify # at: app.shop] -> shop_check(-> leave)
+ [打面单上印的快递总台 # move: verify # at: dial.courier] -> hotline(-> leave)
+ [打96110问一问 # move: report # at: dial.antifraud] -> antifraud(-> leave)
* [“刚才有人说我包裹坏了。” # move: tell]
  小周：订单里写了吗？我上回丢件，订单里有提示的。 # feels: 小周 doubtful
  -> open
* {rings < 2} [等他再打来 # move: stall] -> ring
+ [吃面，这事算了 # move: refuse # at: down] -> leave

=== shop_check(-> back) ===
{looked: -> shop_again(back)}
~ looked = true
{oncall: -> shop_on_call(back)}
-> shop_pages(back)
=== shop_on_call(-> back) ===
{depth >= 1: -> shop_on_call_specialist(back)}
客服：喂？您还在听吗？我这边有点听不清。 # time: 21:47
-> shop_pages(back)
=== shop_on_call_specialist(-> back) ===
专员：同学？您在操作别的页面吗？ # technique: urgency # time: 21:53
-> shop_pages(back)
=== shop_pages(-> back) ===
你点开自己一直在用的青柠集市。转圈，转圈。 # screen: shop.orders
页面：全部订单｜3
页面：有线耳机｜尾号4471：¥199
页面：洗衣液｜尾号3020：已签收
* [点开尾号4471 # move: verify # at: page]
- {truth == "scam": -> shop_scam(back)}
-> shop_genuine(back)
=== shop_scam(-> back) ===
页面：订单号：…4471 # screen: shop.order
页面：状态：运输中，预计明天送达
页面：物流：21:05 已离开临岚分拣中心，包装完好
页面：理赔：没有记录 # checked # feels: 你 doubtful
{oncall: -> scam_known(back)}
包裹好好的，还在路上。 # feels: 小周 doubtful
-> back
=== scam_known(-> back) ===
{depth >= 1: -> scam_known_specialist(back)}
客服：您放心，我们内部系统和前台不是一套，晚一点才同步。 # flag: callback-refused # technique: authority # screen: call
- (open)
+ [挂断 # move: refuse # at: hangup] -> hung_up
* [“订单写着完好。你看的是哪张面单？” # move: ask]
  客服：您看的是旧状态。要不我请专员直接给您看凭证？ # flag: agent-relay
  -> open
* [“我再听听，你继续。” # move: comply] -> back
=== scam_known_specialist(-> back) ===
专员：您现在看的是前台，前台看不到内部理赔，很正常。 # flag: callback-refused # technique: authority # screen: call
- (open)
+ [挂断 # move: refuse # at: hangup] -> hung_up
* [“可订单上写着包装完好。” # move: ask]
  专员：所以才要我人工处理。您别退出，退出要重新排队。 # flag: countdown # technique: urgency
  -> open
* [“行，你接着说。” # move: comply] -> back
=== shop_genuine(-> back) ===
页面：订单号：…4471 # screen: shop.order
页面：状态：包裹异常，站点已登记破损
页面：照片：外箱右下角压瘪 # picture: parcel-damaged
页面：理赔：可申请，七日内有效 # signal: in-the-order # checked # feels: 你 relieved
{oncall: -> genuine_known(back)}
原来是真的。它就躺在订单里。
-> claim
=== genuine_known(-> back) ===
客服：喂？要是不方便，我过会儿再打也行的。 # signal: no-hurry # screen: call
- (open)
* [“我看到了，订单里有登记。” # move: comply]
  客服：哎，那就好。您在那儿点申请，比我登记快。 # signal: in-the-order
  -> claim
* [“登记照片是你拍的？” # move: ask]
  客服：是我拍的，光线不好，手抖。见谅见谅。
  -> open
* [“我不要了，别再打了。” # move: refuse] -> rude
=== shop_again(-> back) ===
订单还是刚才那样，一个字没变。
-> back

=== hotline(-> back) ===
{called: -> hotline_again(back)}
~ called = true
~ looked = true
~ oncall = false
你挂了那头，照着面单背面的号码拨过去。 # call: dial 总台 # time: 21:55
音乐响了四分钟。面开始坨了。 # feels: 你 tired
总台：云麓快递总台，请讲单号。 # call: talk 总台
* [“尾号4471，有人说破损要理赔。” # move: verify]
- {truth == "scam": -> hotline_scam(back)}
总台：查到了，临岚站今晚登记破损，是站里刘师傅打的。 # signal: call-back # checked # feels: 你 relieved
总台：理赔您在订单里点，我们电话里不收任何资料。 # signal: asks-nothing
电话那头还祝你晚安。 # call: end 总台
-> claim
=== hotline_scam(-> back) ===
总台：这单运输正常，没有破损，也没有理赔专员这个岗位。 # checked # feels: 你 doubtful
总台：您要是接到电话，别按他说的操作就行。
你道了谢，放下听筒。 # call: end 总台
-> leave
=== hotline_again(-> back) ===
总台的音乐又响起来。你听了半分钟，挂了。
-> back

=== antifraud(-> back) ===
~ oncall = false
~ looked = true
~ reported = true
你挂了那头，拨了96110。 # call: dial 反诈专线
反诈专线：您好，请讲一下对方让您做什么。 # call: talk 反诈专线
* [“说包裹坏了要赔我，我拿不准。” # move: ask]
- {truth == "scam": -> antifraud_scam}
反诈专线：拿不准就自己开购物应用看订单，别用对方给的链接。
反诈专线：订单里要是有理赔，就正常办，不用怕。
你谢过她，打开青柠集市。 # call: end 反诈专线 # screen: shop.order
页面：状态：包裹异常，站点已登记破损
页面：理赔：可申请，七日内有效 # signal: in-the-order # checked # feels: 你 relieved
-> claim
=== antifraud_scam ===
反诈专线：今晚已经有同学打来问过一样的电话了。 # feels: 你 uneasy
反诈专线：订单里没有的理赔，就没有。共享和转账都别做。 # checked
你记下了时间和那个号码。 # call: end 反诈专线
{depth >= 3: -> cut_share}
-> leave

=== ask_zhou(-> back) ===
{asked_zhou < 3:
  ~ asked_zhou = asked_zhou + 1
}
{asked_zhou == 1: -> zhou_first(back)}
{asked_zhou == 2: -> zhou_second(back)}
小周戴上了耳机，冲你摆摆手。 # feels: 小周 tired
-> back
=== zhou_first(-> back) ===
你捂住话筒。
小周：快递？我上次破损，是订单里自己跳出来的。你那个呢？ # feels: 小周 doubtful
你还没看。
-> back
=== zhou_second(-> back) ===
小周：我也不认识他啊。你倒是看一眼订单。 # feels: 小周 angry
他翻了个身。你有点不好意思。 # feels: 你 ashamed
-> back

=== put_down(-> back) ===
{downs < 2:
  ~ downs = downs + 1
}
你把手机扣在桌上。声音一下子远了。 # hand: down # feels: 你 calm
{downs > 1: -> put_down_again(back)}
面还是热的。雨打在窗上，一下，一下。
小周：吃啊，愣着干嘛。 # feels: 小周 warm
- (open)
+ [拿起手机 # move: stall # at: up] -> pick_up(back)
+ {not looked} [拿起手机，先看订单 # move: verify # at: app.shop]
  你把手机翻过来，没有贴到耳边。 # hand: up
  -> shop_check(back)
+ [不拿了，吃面 # move: refuse] -> leave_down
=== put_down_again(-> back) ===
这一回，你数了十下呼吸。
+ [拿起手机 # move: stall # at: up] -> pick_up(back)
+ [不拿了，吃面 # move: refuse] -> leave_down
=== pick_up(-> back) ===
你把手机翻过来。 # hand: up
{oncall: -> still_there(back)}
-> back
=== still_there(-> back) ===
{depth >= 1: -> still_there_specialist(back)}
客服：喂？……在的话您说一声。
-> back
=== still_there_specialist(-> back) ===
专员：同学，时间不等人，我们继续。 # technique: urgency
-> back
=== leave_down ===
~ oncall = false
等你再看，通话已经断了。 # call: end 客服 # hand: up
{depth >= 3: -> cut_share}
-> leave

// ───────── 离开 ─────────

=== leave ===
~ oncall = false
{truth == "genuine": -> g_leave}
{looked: -> zhou_rings}
{depth >= 1: -> strung}
你把面吃完了。那个号码没有再响。 # time: 22:10 # feels: 你 calm
第二天，耳机准时到了，一点没坏。
昨晚那是什么电话？你没有查，也就不知道。 # end: hung-unchecked
-> END

=== strung ===
你长出一口气。差一点就跟着他走到底了。 # time: 22:12 # feels: 你 relieved
小周：聊了快半小时，他到底要干嘛？ # feels: 小周 doubtful
你也说不全。但手机没交出去，钱也还在。 # end: strung-along
-> END

=== zhou_rings ===
安静了不到十分钟，对面床的手机响了。 # time: 22:08 # feels: 小周 calm
小周：喂？……对，是我买的。坏了？赔我双倍？ # feels: 小周 amused
他朝你比了个“发财了”的手势。 # note: 停一下问全场：你会怎么开口，才不像在教训他？
* [“先别答应，打开你自己的订单看。” # move: tell] -> zhou_saved
* [“我刚接过一个一模一样的。” # move: tell] -> zhou_saved
* [“你自己拿主意吧。” # move: stall] -> zhou_alone
* [“让他别打了，挂掉！” # move: refuse] -> zhou_alone

=== zhou_saved ===
小周点开自己的订单，往下划，脸慢慢变了。 # feels: 小周 afraid
小周：什么都没有……我去，他还知道我单号。 # feels: 小周 angry
他挂了电话，把这事发到了寝室群。 # feels: 小周 relieved # chain: aftermath
小林：你俩今晚是反诈二人组？袜子的案子也查查。 # to: dorm
你们都笑了。面凉了，不过挺香。 # feels: 你 warm # feels: 小周 amused # end: helped-roommate
-> END

=== zhou_alone ===
小周听了一会儿，皱着眉按掉了。 # feels: 小周 doubtful
小周：一开口就要我下什么软件，烦死了。 # chain: aftermath
你这边，订单页还亮着：运输中，包装完好。 # feels: 你 relieved # end: hung-checked
-> END

// ───────── 骗局 ─────────

=== s_offer ===
客服：这种情况按规定双倍赔付，一共三百九十八元。 # chain: trust # flag: unasked-refund # flag: too-good # technique: greed
客服：不用您操心，我来替您登记。 # technique: reciprocity
- (open)
<- tools(-> s_offer.open)
* [“我没申请过理赔啊？” # move: ask]
  客服：系统还没同步，是我们主动发起的。通道今晚十点关。 # flag: countdown # technique: urgency # feels: 你 uneasy
  -> open
* [“退到原来付款的地方就行。” # move: ask]
  客服：也行，原路要十五个工作日。专员通道两分钟。 # technique: scarcity
  -> open
* [“那你帮我登记吧。” # move: comply] -> s_relay

=== s_relay ===
~ depth = 1
~ resume = -> s_relay_talk
客服：好的，给您转理赔专员，请不要挂机。 # chain: bait # flag: agent-relay # technique: authority
专员：您好，我姓陈，负责理赔。先确认一下您的姓名。 # call: add 专员 # time: 21:50 # note: 问全场：换了一个人说话，你为什么会更信？
-> s_relay_talk
=== s_relay_talk ===
<- tools(-> s_relay_talk)
* [“我姓名你们那里没有？” # move: ask]
  专员：有的，按流程要您自己念一遍，录音存档。 # technique: commitment
  -> s_relay_talk
* [“我叫……面单上那个名字。” # move: disclose]
  ~ gave = true
  专员：好，核对一致。谢谢您配合。 # secret: name # technique: commitment
  -> s_page
* [“给我个能查的地方，我核对一下。” # move: verify # inside] -> s_inside

=== s_inside ===
专员：可以的，我发您短信，点开就是查询页。 # technique: authority
云麓快递：【理赔查询】lime-claims.example.invalid # screen: sms.courier # flag: unknown-app
你点开了它。页面很干净，蓝白色，和真的很像。 # screen: browser.page # address: lime-claims.example.invalid
页面：云麓理赔中心
页面：单号：…4471
页面：状态：待专员办理
页面：应付：¥398.00 # flag: too-good # technique: authority
专员：看到了吧？名字、单号都对得上。 # screen: call # feels: 你 calm
-> s_page_choice
=== s_page ===
专员：我这边显示您的收款功能没有开通，得处理一下。 # flag: account-frozen # technique: fear
-> s_page_choice
=== s_page_choice ===
~ resume = -> s_page_choice
- (open)
<- tools(-> s_page_choice.open)
* [“我自己在订单里申请行吗？” # move: ask]
  专员：破损件走的是内部通道，前台没有入口。 # flag: callback-refused # technique: isolation
  -> open
* [“怎么处理？你说。” # move: comply] -> s_meeting
* [“算了，三百多我不要了。” # move: refuse] -> s_scare

=== s_scare ===
专员：可以不要。不过刚才登记时，默认给您开了商家会员。 # flag: autofee-scare # technique: fear # chain: pressure
专员：不取消的话，每月自动扣八百，逾期会影响征信。 # flag: credit-threat # technique: fear # feels: 你 afraid
小周抬头看了你一眼。 # feels: 小周 uneasy
- (open)
<- tools(-> s_scare.open)
* [“我什么时候开过会员？” # move: ask]
  专员：所以才要您配合取消。我一步一步教您，很快。 # technique: reciprocity
  -> open
* [“那快帮我取消！” # move: comply] -> s_meeting
* [“扣就扣，我找平台说。” # move: refuse] -> s_refused

=== s_refused ===
专员：同学，我是替您着急。真扣了钱，您别怪我没提醒。 # technique: fear
他的声音还是那么客气。
<- tools(-> s_refused_again)
* [“不用了，再见。” # move: refuse] -> hung_up
* [“……那要怎么取消？” # move: comply] -> s_meeting
=== s_refused_again ===
<- tools(-> s_refused_again)
* [“不用了，再见。” # move: refuse] -> hung_up
* [“……那要怎么取消？” # move: comply] -> s_meeting

=== s_meeting ===
~ depth = 2
~ resume = -> s_meeting_talk
专员：电话里说不清，我发您一个“云会通”，装上我带您点。 # chain: pressure # flag: unknown-app # technique: authority # time: 21:54
页面：云会通 会议助手 # screen: meeting.install # note: 问全场：装一个软件，为什么会变成装一双眼睛？
页面：来源：短信链接，不在应用商店 # flag: unknown-app
页面：权限：查看屏幕内容、悬浮显示
-> s_meeting_talk
=== s_meeting_talk ===
<- tools(-> s_meeting_talk)
* [“不能就在电话里说吗？” # move: ask]
  专员：您看得见我，我也看得见您，才对您负责嘛。通道只剩六分钟。 # flag: countdown # technique: urgency # feels: 你 uneasy
  -> s_meeting_talk
* [安装 # move: comply # at: page] -> s_room
* [取消安装 # move: refuse # at: page] -> s_no_install

=== s_no_install ===
你点了取消。 # screen: call
专员：没关系，您再想想。十点一到，我也没有权限了。 # flag: countdown # technique: urgency
小周：你声音怎么越来越小？ # feels: 小周 uneasy
-> s_no_install_talk
=== s_no_install_talk ===
<- tools(-> s_no_install_talk)
* [“我不装，就这样吧。” # move: refuse] -> hung_up
* [“好吧，我装。” # move: comply] -> s_room

=== s_room ===
~ resume = -> s_room_talk
会议室里只有两个人。对方没有开摄像头。 # screen: meeting.room
专员：这事是您个人的账务，旁边有人的话，请您走开一点。 # flag: secrecy # technique: isolation # feels: 你 uneasy
专员：好，现在点下面的“共享屏幕”。 # flag: screen-share # technique: authority
-> s_room_talk
=== s_room_talk ===
<- tools(-> s_room_talk)
* [“为什么要看我屏幕？” # move: ask]
  专员：怕您点错。点错了要重新排队，今天就办不完了。 # technique: urgency
  -> s_room_talk
* [点“共享屏幕” # move: disclose # at: page] -> s_shared
* [退出会议 # move: refuse # at: page]
  你退出了会议室。手心有点汗。 # screen: home
  -> hung_up

=== s_shared ===
~ depth = 3
~ gave = true
~ resume = -> s_shared_talk
屏幕顶上多了一条橙色。你看到的，他都看得到。 # secret: screen # share: on # time: 21:57 # chain: transfer
专员：打开您的星槎钱包，我核对收款状态。 # screen: wallet.home
页面：余额：¥2680.00 # flag: screen-share
专员：您看，未验证流水，收不了款。转一笔过来，马上原路退回。 # flag: pay-first # technique: commitment # feels: 你 afraid
-> s_shared_talk
=== s_shared_talk ===
<- tools(-> s_shared_talk)
* [“赔我钱，为什么要我先转？” # move: ask]
  专员：不是转给我，是转到清算账户，系统三秒就退。 # flag: pay-first # technique: authority
  -> s_shared_talk
* [停止共享，退出去 # move: refuse # at: page] -> cut_share
* [“行，转多少？” # move: comply] -> s_transfer
* [把刚收到的验证码念给他 # move: disclose] -> s_code

=== cut_share ===
~ oncall = false
你按下停止共享，挂断，关掉了那个软件。 # share: off # call: end 专员 # screen: home # hand: up # feels: 你 afraid
手还在抖。可屏幕是你自己的了。 # chain: aftermath # feels: 你 relieved
小周：怎么了？脸都白了。 # feels: 小周 uneasy
- (open)
* [“有人刚看了我的屏幕。” # move: tell]
  小周：先改密码，卡也先锁上。我陪你。 # feels: 小周 warm
  -> open
* [打开钱包，锁卡改密码 # move: report # at: app.wallet]
  页面：卡片状态：已临时锁定 # screen: wallet.security # freeze
  钱一分没少。你把聊天和号码都截了图。 # feels: 你 relieved # end: cut-share
  -> END
* [打96110，把经过说一遍 # move: report # at: dial.antifraud]
  反诈专线：断得好。密码改掉，卡先锁，软件卸载前先截图。 # call: talk 反诈专线
  你照着做了。那个号码再没响过。 # call: end 反诈专线 # freeze # feels: 你 relieved # end: cut-share
  -> END
* [把软件删了，当没发生过 # move: stall]
  删掉之后，心里反而更不踏实。钱还在，这一晚没睡好。 # feels: 你 uneasy # end: cut-share
  -> END

=== s_code ===
银行：【星槎银行】验证码 ●●●●●●，用于支付。任何人索要都不要给。 # to: bank
专员：对，就是这条，念给我，系统要核销。 # flag: code-ask # technique: authority
<- tools(-> s_code_again)
* [念给他 # move: disclose] -> s_code_gone
* [“上面写着不要给别人。” # move: refuse] -> s_code_no
=== s_code_again ===
<- tools(-> s_code_again)
* [念给他 # move: disclose] -> s_code_gone
* [“上面写着不要给别人。” # move: refuse] -> s_code_no
=== s_code_no ===
专员：那是防骗子的，我们内部人员除外。 # flag: code-ask # technique: authority
你盯着那一行字。它没有写“除外”。 # feels: 你 doubtful
* [停止共享，挂断 # move: refuse # at: hangup] -> cut_share
* [“……那好吧。” # move: disclose] -> s_code_gone
=== s_code_gone ===
你念完最后一个数字，余额少了一截。 # secret: code # money: -1980
-> s_dead

=== s_transfer ===
专员：一千九百八，收款人按我发的填。 # flag: personal-payee # technique: urgency
页面：收款人：王＊＊（个人） # screen: wallet.transfer # flag: personal-payee # note: 问全场：屏幕上哪一行不对？
页面：金额：¥1980.00
页面：附言：流水验证
页面：请确认收款人。转出后不能撤回。
-> s_confirm
=== s_confirm ===
<- tools(-> s_confirm)
* [“收款人怎么是个人？” # move: ask]
  专员：那是财务主管，代收代付，很正常的。 # flag: personal-payee # technique: authority
  -> s_confirm
* [确认转账 # move: pay # at: page]
  你按了确认。 # money: -1980
  -> s_dead
* [取消这笔转账 # move: refuse # at: page]
  你点了取消。屏幕上的数字还是原来的数字。 # feels: 你 doubtful
  -> cut_share

=== s_dead ===
~ lost = true
~ oncall = false
三秒过去了。三十秒过去了。 # time: 22:01
“喂？”没有人答。会议室里只剩你一个人。 # call: end 专员 # share: off # screen: home # chain: aftermath # feels: 你 afraid
¥1980。那是半个月的饭钱。
小周：怎么了？ # feels: 小周 uneasy # note: 先停在这里，问大家此刻是什么感受。再往下走。
-> s_loss

=== s_loss ===
+ {not frozen} [打开钱包，锁卡 # move: report # at: app.wallet] -> s_freeze
+ {not frozen} [打卡背面的银行电话挂失 # move: report # at: dial.bank] -> s_bank
+ {not reported} [打110 # move: report # at: dial.police] -> s_police
* [“我好像……被人骗走钱了。” # move: tell]
  小周：先别怪自己。他是专门干这个的。快，打110，我帮你锁卡。 # feels: 小周 warm # feels: 你 relieved
  -> s_loss
* [照来电再拨回去问问 # move: verify # inside]
  您拨打的号码无法接通。 # call: dial 客服
  那个客气的声音，没有了。 # call: end 客服 # feels: 你 ashamed
  -> s_loss
* [“没事。”把手机扣过去 # move: stall # at: down] -> s_silent
+ {frozen or reported} [坐下来，喝口水 # move: stall] -> s_second

=== s_freeze ===
~ frozen = true
页面：卡片状态：已临时锁定 # screen: wallet.security # freeze
你锁上了卡，又把那笔记录截了图。 # feels: 你 uneasy
{reported: -> s_second}
-> s_loss
=== s_bank ===
~ frozen = true
银行客服：已为您临时挂失。请尽快报警，并保留转账记录。 # call: talk 银行客服 # freeze
你把流水号抄在手背上。 # call: end 银行客服
{reported: -> s_second}
-> s_loss
=== s_police ===
~ reported = true
接警员：收款人、卡号、金额、时间，一样一样说，不急。 # call: talk 接警员
接警员：能不能拦下来要看去向，越快越好。稍后到派出所做个笔录。 # feels: 你 calm
你把四样都说清楚了。 # call: end 接警员
{frozen: -> s_second}
-> s_loss

=== s_silent ===
~ resume = -> s_silent
你说没事。小周看了你一会儿，没再问。 # hand: down # feels: 你 ashamed # feels: 小周 uneasy
雨还在下。面已经坨成了一块。
- (open)
* [“小周，其实刚才……” # move: tell]
  小周：我就等你说呢。来，先打110。 # hand: up # feels: 小周 warm # feels: 你 relieved
  -> s_loss
* [拿起手机，打110 # move: report # at: dial.police]
  手机屏幕亮起来，有点刺眼。 # hand: up
  -> s_police
* [谁也不告诉 # move: stall] -> s_second

=== s_second ===
十点半，一个陌生的声音打了进来。 # time: 22:30 # call: ring 追款 # hand: up # screen: call
* [接 # move: ask # at: answer]
* [不接 # move: refuse # at: decline] -> s_end
-
追款：您今晚是不是被转走一笔钱？我们是网警合作的追款中心。 # call: talk 追款 # flag: knows-me # technique: authority
追款：链路已经锁定了，交五百保证金，半小时追回全款。 # flag: pay-first # technique: urgency # feels: 你 doubtful
- (open)
* [“保证金为什么要我交？” # move: ask]
  追款：追回来一起退您，票据都有。晚了链路就断了。 # flag: countdown # technique: fear
  -> open
* [“好，五百，怎么转？” # move: pay]
  你又按了一次确认。那头说了声谢谢，断了。 # money: -500 # call: end 追款 # feels: 你 ashamed
  -> s_end_twice
* [“不用。”挂断 # move: refuse # at: hangup]
  你挂断了。 # call: end 追款
  -> s_end
* [挂断，把这个号码也报给110 # move: report # at: dial.police]
  ~ reported = true
  接警员：记下了。追款不收钱，收钱的不是警察。 # call: talk 接警员
  你放下电话，肩膀松了一点。 # call: end 接警员 # feels: 你 relieved
  -> s_end

=== s_end ===
{frozen or reported: -> s_end_froze}
你谁也没说。那串数字在眼前亮了一整夜。 # feels: 你 ashamed
第二天，小周的电话也响了，同一个声音。 # end: told-nobody
-> END
=== s_end_froze ===
卡锁住了，警也报了。剩下的，有人和你一起等。 # feels: 小周 warm
小周：走，我陪你去派出所。面回来再煮。 # feels: 你 warm # end: froze-in-time
-> END
=== s_end_twice ===
小周把手机从你手里轻轻拿走，拨了110。 # feels: 小周 warm # screen: home
两笔都报上去了。你终于可以不用一个人扛。 # feels: 你 relieved # end: paid-twice
-> END

// ───────── 真的 ─────────

=== g_offer ===
客服：您在青柠集市那个订单里，有个“破损理赔”，点一下就行。 # chain: trust # signal: in-the-order
客服：照片站点已经传了。钱……稍等我翻一下，哦，原路退。 # signal: original-route
纸张哗啦响，他好像把什么碰掉了。
- (open)
<- tools(-> g_offer.open)
* [“能赔多少？” # move: ask]
  客服：一百九十九，买多少赔多少。多的没有，不好意思。 # signal: true-cost
  -> open
* [“今晚一定要弄吗？” # move: ask]
  客服：不用不用，七天里都行。您要不放心，打面单上总台问问也好。 # signal: no-hurry # signal: call-back
  -> open
* [“我把卡号报给你，你帮我弄？” # move: disclose] -> g_too_much
* [“骗子吧？别再打了。” # move: report] -> rude
* [“行，我看看。” # move: comply] -> g_trusting

=== g_too_much ===
客服：哎别，卡号不用，我也没地方填。 # signal: asks-nothing # secret: card
客服：姓名地址都不用，您订单里点一下就完了。 # signal: says-check # feels: 你 ashamed
- (open)
<- tools(-> g_too_much.open)
* [“哦……那我自己点。” # move: comply] -> g_lucky
* [“你不要，那谁要？” # move: ask]
  客服：谁要您都别给。哈哈，我们培训天天讲这个。 # signal: asks-nothing
  -> open
* [“麻烦，不弄了。” # move: refuse] -> g_leave

=== g_trusting ===
~ oncall = false
客服：好嘞，打扰了啊。耳机的事真对不住。 # signal: accepts-no
电话挂了。短信里有一条，说的是同一件事。 # call: end 客服
云麓快递：尾号4471包裹破损，请在青柠集市订单内申请理赔，七日有效。 # to: courier # signal: in-the-order
- (open)
+ [打开青柠集市看订单 # move: verify # at: app.shop] -> shop_check(-> claim)
* [照短信说的，回复“同意” # move: comply]
  短信回过来：请在订单内申请，短信回复无效。
  -> open
* [先放着，吃面 # move: stall] -> g_forgot
* [问小周 # move: ask # at: ask]
  小周：去订单里看一眼呗，又不费电。 # feels: 小周 amused
  -> open

=== g_forgot ===
面吃完了，又看了两集剧。 # time: 23:40 # feels: 你 tired
睡前，你忽然想起来。
* [打开青柠集市看订单 # move: verify # at: app.shop] -> shop_check(-> claim)
* [太晚了，算了 # move: refuse] -> g_leave

=== g_lucky ===
~ oncall = false
客服：好嘞。下回谁问卡号都别念啊，我听着都紧张。 # signal: says-check # call: end 客服
你打开订单，点了两下就好了。 # screen: shop.claim
页面：理赔：已提交，¥199 原路退回 # signal: original-route # feels: 你 relieved
这次运气好，那头是个老实人。 # chain: aftermath # end: lucky
-> END

=== claim ===
{oncall: -> claim_on_call}
-> claim_page
=== claim_on_call ===
~ oncall = false
客服：那我不占您时间了。耳机真对不住啊，再见再见。 # signal: accepts-no # feels: 你 calm
你听见他小声松了口气。 # call: end 客服
-> claim_page
=== claim_page ===
页面：申请理赔｜有线耳机 # screen: shop.claim # chain: bait
页面：原因：运输破损（站点已登记） # signal: in-the-order
页面：退款：¥199.00，原路退回 # signal: original-route
页面：需要填写：无 # signal: asks-nothing
- (open)
* [提交申请 # move: comply # at: page] -> claimed
* [“小周，你上回是这么弄的吗？” # move: tell]
  小周：对，点提交，两天到账。 # feels: 小周 calm
  -> open
* [还是不放心，关掉不弄 # move: refuse # at: page] -> g_leave
+ [打面单上印的快递总台 # move: verify # at: dial.courier] -> hotline(-> claim_page.open)
+ [先放下手机 # move: stall # at: down] -> claim_down
=== claim_down ===
你吃了两口面，又拿起来。 # hand: down
页面还停在那里，不催你。 # hand: up # signal: no-hurry
-> claim_page.open

=== claimed ===
页面：理赔：已提交，预计两日到账 # money: 199 # chain: aftermath
两天后，一百九十九回到了原来的卡里。 # feels: 你 relieved
小周：那你欠小林一个新耳机听袜子哭。 # feels: 小周 amused
你给那位碰掉东西的客服点了个五星。 # feels: 你 warm # end: claimed
-> END

=== rude ===
~ oncall = false
电话那头愣了一下。 # feels: 你 angry
客服：……好的，打扰您了。理赔在订单里，七天有效。 # signal: accepts-no # call: end 客服
他挂得很轻。 # chain: aftermath # feels: 你 uneasy
小周：你骂他干嘛？我看看……订单里真有一条。 # feels: 小周 doubtful # end: rude
-> END

=== g_leave ===
~ oncall = false
耳机没来。一周后，订单上多了一行：理赔已过期。 # chain: aftermath # time: 22:10 # feels: 你 tired
小周：那不是真的吗？你当时看一眼就好了。 # feels: 小周 calm
一百九十九，加上一个好好说话的人，都错过了。 # end: missed
-> END
