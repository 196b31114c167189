// 包裹理赔 · parcel-claim
// 一个开头，两种真相。标签见 ../TAGS.md。
// 工具（挂断、看订单、看钱包、打电话、问小周、放下手机）在每一幕里都够得着：<- tools(-> 回到哪里)

VAR truth = "scam"
// 正在和来电的人通话
VAR oncall = false
// 和来电的人说过话
VAR talked = false
// 用自己的渠道查过
VAR looked = false
// 走到了哪一步：0 开头 1 转给专员 2 说起会议软件
VAR depth = 0
// 共享过屏幕
VAR shared = false
VAR emptied = false
VAR frozen = false
VAR reported = false
VAR told = false
// 过了半夜才想起来
VAR late = false
// 小林也去查了
VAR lin = false
// 问过理赔组用哪个号
VAR tail = false
// 在食堂把卡号念出去了
VAR card_given = false
VAR resume = -> whose_parcel

-> evening

=== evening ===
雨点敲着窗。台灯下，一碗面泡得刚刚好。 # place: dorm-night # time: 21:40 # chain: contact # screen: lock # feels: 你 calm # feels: 小周 calm
通知：云麓快递：您的包裹正在运输途中，请留意电话。 # app: shop
寝室群里，有人在点名。 # screen: chat.dorm
小林：谁把我晾的袜子收走了，站出来。
小周：我收的。它们已经能自己站了，我以为是来串门的。 # feels: 小周 amused
小林：“串门”这句我插旗了。 # to: dorm
小周：插呗，点句子边上的小旗，插错了再点一下。 # to: dorm
小林：@你 你的耳机到了没？到了借我听听袜子在哭。 # note: 热场：先让大家笑一下。危险总是从普通的晚上开始。
* [“明天到。先把袜子领走。” # move: stall]
* [“袜子我作证，是自己走的。” # move: stall]
* [“没空，我在吃面。” # move: stall]
* [抬头问小周：真是你收的？ # move: ask # at: ask]
  小周冲你点点头：是我，拿两根筷子夹回来的。
* [把手机扣下，先吃面 # move: stall # at: down]
  你把手机扣在碗边。它嗡嗡地又震了两下。 # hand: down
-
小林：行，袜子今晚归周哥保管，明早开庭。 # to: dorm
小周：出庭费，辣条一包。 # to: dorm
小周在对面笑出了声。你夹起一筷子面。 # screen: home # hand: up # feels: 你 amused
-> ring

=== ring ===
电话响了。号码没有存过。 # call: ring 客服 # time: 21:43
- (choice)
+ [接听 # move: ask # at: answer] -> answer
+ [拒接 # move: refuse # at: decline] -> missed_call
+ [静音，让它响 # move: stall # at: silence] -> missed_call
* [问小周：这号你认得吗？ # move: ask # at: ask]
  小周：不认得。我上礼拜也有个生号，是送桶装水的。 # feels: 小周 calm
  -> choice
+ [让它响，自己打开青柠集市 # move: verify # at: app.shop] -> ring_shop
+ [把手机扣下去，让它响完 # move: stall # at: down] -> ring_down
=== ring_down ===
你把手机扣在碗边。它震得汤面起了圈。 # hand: down
-> missed_call
=== ring_shop ===
铃响到第七声，停了。 # call: end 客服 # screen: home
-> shop_check(-> off_call)

=== missed_call ===
铃声停了，过了一会儿，短信来了。 # call: end 客服
云麓快递：关于您尾号4471的包裹，来电未接。请留意稍后的电话。 # screen: sms.courier # hand: up # time: 21:44
小周：谁呀，这么晚。 # feels: 小周 doubtful
- (open)
<- tools(-> missed_call.open)
* [跟小周说：快递吧，包裹的事 # move: tell]
  小周：哦。那你看看呗。
  -> open
+ [先吃面，等它再打来 # move: stall] -> ring_twice

=== ring_twice ===
手机又响了，还是那个号码。 # call: ring 客服 # time: 21:46 # screen: call
+ [接听 # move: ask # at: answer] -> answer
+ [这次还是不接 # move: refuse # at: decline] -> ring_out
+ [静音，让它响 # move: refuse # at: silence] -> ring_out
+ [问小周：这号你认得吗？ # move: ask # at: ask]
  小周：还是那个？要不你接，要不你先看订单。 # feels: 小周 calm
  -> ring_thrice
+ [让它响，自己打开青柠集市 # move: verify # at: app.shop] -> ring_shop
+ [把手机扣下去，不接了 # move: stall # at: down] -> ring_out
=== ring_thrice ===
+ [接听 # move: ask # at: answer] -> answer
+ [这次还是不接 # move: refuse # at: decline] -> ring_out
+ [让它响，自己打开青柠集市 # move: verify # at: app.shop] -> ring_shop
+ [把手机扣下去，不接了 # move: stall # at: down] -> ring_out
=== ring_out ===
铃声断了。屏幕暗下去。 # call: end 客服 # screen: home
-> leave

=== answer ===
~ oncall = true
~ talked = true
客服：您好，是青柠集市尾号4471订单的买家吗？ # call: talk 客服 # flag: knows-me # why: knows-slip # technique: authority # feels: 你 calm
客服：我是云麓快递客服，工号二三一七。这么晚，打扰您了。
你嘴里还有半口面，“嗯”了一声。
客服：是这样，您买的那副耳机，在分拣中心给压坏了。实在对不住。 # feels: 你 uneasy
-> whose_parcel

// 挂断以后他又打来：从断的地方接着说
=== ring_back ===
手机又响了，还是那个号码。 # call: ring 客服 # screen: call
+ [接听 # move: ask # at: answer] -> answer_again
+ [这次不接 # move: refuse # at: decline] -> ring_out
+ [静音，让它响 # move: refuse # at: silence] -> ring_out
+ [问小周 # move: ask # at: ask]
  小周：你自己拿主意。我要是你，先看订单。 # feels: 小周 doubtful
  -> ring_back_again
+ [让它响，自己打开青柠集市 # move: verify # at: app.shop] -> ring_shop
+ [把手机扣下去，不接了 # move: stall # at: down] -> ring_out
=== ring_back_again ===
+ [接听 # move: ask # at: answer] -> answer_again
+ [这次不接 # move: refuse # at: decline] -> ring_out
+ [让它响，自己打开青柠集市 # move: verify # at: app.shop] -> ring_shop
+ [把手机扣下去，不接了 # move: stall # at: down] -> ring_out
=== answer_again ===
~ oncall = true
{depth >= 1: -> answer_specialist}
客服：又打扰了，不好意思。还是尾号4471那件。 # call: talk 客服
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
  客服：面单在我手上，单号、品名都印着呢。 # flag: knows-me # why: knows-slip
  -> open
* [“坏成什么样了？” # move: ask]
  客服：盒子瘪了一角，里面……我晃了晃，有响声。
  -> open
* [“你是哪个站的？” # move: ask]
  客服：临岚分拣中心。今晚雨大，这一筐坏了好几件，我挨个打。
  -> open
* [“那现在怎么办？” # move: ask] -> offer

=== offer ===
~ resume = -> offer
{truth == "scam": -> s_offer}
-> g_offer

// ───────── 工具 ─────────

=== tools(-> back) ===
+ {oncall} [挂断 # move: refuse # at: hangup] -> hung_up
+ [打开青柠集市，自己看订单 # move: verify # at: app.shop] -> shop_check(back)
+ [看一眼星槎钱包 # move: ask # at: app.wallet] -> wallet_look(back)
+ {not oncall} [打面单上印的快递总台 # move: verify # at: dial.courier] -> hotline
+ {oncall} [先挂这头，打面单上的总台 # move: verify # at: dial.courier] -> hotline
+ {not oncall} [打96110问一问 # move: verify # at: dial.antifraud] -> antifraud
+ {oncall} [先挂这头，打96110 # move: verify # at: dial.antifraud] -> antifraud
+ {not oncall} [打卡背面的银行电话 # move: verify # at: dial.bank] -> bank_call
+ {oncall} [先挂这头，打卡背面的银行 # move: verify # at: dial.bank] -> bank_call
+ {not oncall} [打110 # move: report # at: dial.police] -> police_early
+ {oncall} [先挂这头，打110 # move: report # at: dial.police] -> police_early
+ [问小周 # move: ask # at: ask] -> ask_zhou(back)
+ {not oncall} [把手机放下 # move: stall # at: down] -> put_down(back)
+ {oncall} [把手机放下，先不挂 # move: stall # at: down] -> put_down(back)
-> DONE

// 正在打官方电话时够得着的
=== beside(-> back) ===
+ [挂断 # move: stall # at: hangup] -> call_over
+ [问小周 # move: ask # at: ask] -> ask_zhou(back)
+ [把手机放下，先不挂 # move: stall # at: down] -> rest(back)
-> DONE

=== call_over ===
你没说完，先挂了。 # call: end 总台 # screen: home
-> off_call

=== rest(-> back) ===
你把手机搁在桌上，按了免提。面汤的热气扑在脸上。 # hand: down # feels: 你 calm
“喂，您还在吗？”那头不急不慢地问。你又拿起来。 # hand: up # feels: 你 uneasy # feels: 小周 doubtful
-> back

// 挂掉来电的人；正在共享就先停掉
=== drop_call ===
{not oncall: ->->}
~ oncall = false
{shared: -> drop_sharing}
你挂了那头。 # call: end 客服 # screen: home
->->
=== drop_sharing ===
你先按停止共享，再挂了那头。 # share: off # call: end 专员 # screen: home # chain: aftermath # feels: 你 afraid
->->

=== hung_up ===
{shared: -> cut_share}
~ oncall = false
你按下挂断。屋里只剩雨声。 # call: end 客服 # screen: home # feels: 你 uneasy
-> off_call

=== off_call ===
{shared: -> after_share}
{looked: -> settled}
小周：怎么样了？ # feels: 小周 calm
- (open)
{looked: -> settled}
<- tools(-> off_call.open)
+ {talked} [等他再打来 # move: stall] -> ring_back
+ [吃面，这事算了 # move: refuse] -> leave

// 自己查过了，订单里什么也没有
=== settled ===
{truth == "genuine": -> claim}
- (open)
* {not talked} [“小周，订单好好的，那电话我没接。” # move: tell]
  小周：没接就没接。真有事，订单里会写。 # feels: 小周 calm
  -> open
* {talked} [“小周，根本没有什么理赔。” # move: tell]
  ~ told = true
  小周：那他哪来的单号？ # feels: 小周 uneasy
  小周：我去，听着怪瘆人的。
  -> open
* [打96110，把那个号码报上去 # move: report # at: dial.antifraud] -> report_number
* [把那个号码拉黑 # move: refuse]
  你点了拉黑。屏幕上那串数字变成灰色。 # feels: 你 calm
  -> leave
* [问小周：这种电话你接过没？ # move: ask # at: ask]
  小周：没有。要是我接了，八成得被他绕进去。
  -> open
+ [放下手机，吃面 # move: stall # at: down] -> leave

=== report_number ===
反诈专线：您好，请讲。 # call: dial 反诈专线 # call: talk 反诈专线
反诈专线：号码我记下了。您先自己查了，这就很好。
反诈专线：身边有室友的话，也跟他说一声，他们常常一个楼一个楼地打。
你谢过她，放下电话。 # call: end 反诈专线 # feels: 你 calm
-> leave

=== shop_check(-> back) ===
{looked: -> shop_again(back)}
~ looked = true
{oncall: -> shop_on_call(back)}
-> shop_pages(back)
=== shop_on_call(-> back) ===
{depth >= 1: -> shop_on_call_specialist(back)}
客服：喂？您还在听吗？……在看订单啊，好，您看，我等着。
-> shop_pages(back)
=== shop_on_call_specialist(-> back) ===
专员：同学，您在看订单？前台没有的，退出来我这边就断了。 # flag: callback-refused # why: no-looking # technique: urgency
-> shop_pages(back)
=== shop_pages(-> back) ===
你点开自己一直在用的青柠集市。转圈，转圈。 # screen: shop.orders
页面：全部订单｜3
页面：有线耳机｜尾号4471：¥199
页面：洗衣液｜尾号3020：已签收
页面：挂面 5 斤｜尾号1186：已签收
- (list)
+ [点开尾号4471 # move: verify # at: page] -> shop_order(back)
+ [问小周 # move: ask # at: ask]
  小周：点耳机那单，最上面。
  -> list
+ [放下手机，缓一缓 # move: stall # at: down]
  你喝了口面汤。页面还亮着，不催你。 # hand: down
  你又把手机拿起来。 # hand: up # feels: 你 uneasy # feels: 小周 doubtful
  -> list
=== shop_order(-> back) ===
{truth == "scam": -> shop_scam(back)}
-> shop_genuine(back)
=== shop_scam(-> back) ===
页面：订单号：…4471 # screen: shop.order
页面：状态：运输中，预计明天送达
页面：物流：21:05 已离开临岚分拣中心，包装完好
页面：理赔：没有记录 # checked # settles: no-claim # feels: 你 doubtful
{shared: -> scam_known_sharing(back)}
{oncall: -> scam_known(back)}
包裹好好的，还在路上。 # screen: home # feels: 小周 doubtful
-> off_call
=== scam_known(-> back) ===
{depth >= 1: -> scam_known_specialist(back)}
客服：您放心，我们内部系统和前台不是一套，晚一点才同步。 # flag: callback-refused # why: two-systems # technique: authority # screen: call
-> scam_known_open(back)
=== scam_known_open(-> back) ===
<- tools(-> scam_known_back)
+ [“订单写着完好。你看的是哪张面单？” # move: ask]
  客服：您看的是旧状态。要不我请专员直接给您看凭证？ # flag: agent-relay # why: relay
  -> scam_known_open(back)
+ [“订单里没有，我就不办了。” # move: refuse]
  客服：哎，同学，您这样我这边单子结不了…… # technique: reciprocity
  -> hung_up
+ [“我再听听，你继续。” # move: comply] -> back
=== scam_known_back ===
-> scam_known_open(resume)
=== scam_known_specialist(-> back) ===
专员：您现在看的是前台，前台看不到内部理赔，很正常。 # flag: callback-refused # why: two-systems # technique: authority # screen: call
-> scam_known_specialist_open(back)
=== scam_known_specialist_open(-> back) ===
<- tools(-> scam_known_specialist_back)
+ [“可订单上写着包装完好。” # move: ask]
  专员：所以才要我人工处理。您别退出，退出要重新排队。 # flag: countdown # why: queue # technique: urgency
  -> scam_known_specialist_open(back)
+ [“订单里没有，我就不办了。” # move: refuse]
  专员：那我只能按您放弃登记。后面有什么，您自己承担。 # technique: fear
  -> hung_up
+ [“行，你接着说。” # move: comply] -> back
=== scam_known_specialist_back ===
-> scam_known_specialist_open(resume)
=== scam_known_sharing(-> back) ===
专员：同学，您现在的页面我这边也看得到，请退回刚才那一步。 # flag: screen-share # why: sees-you # feels: 你 afraid # technique: urgency
-> back
=== shop_genuine(-> back) ===
页面：订单号：…4471 # screen: shop.order
页面：状态：包裹异常，站点已登记破损
页面：照片：外箱右下角压瘪 # picture: parcel-damaged
页面：理赔：可申请，七日内有效 # signal: in-the-order # checked # settles: claim-in-order # feels: 你 relieved
{oncall: -> genuine_known}
包裹真的压坏了，都写在订单里。
-> claim
=== genuine_known ===
客服：喂？要是不方便，我过会儿再打也行的。 # signal: no-hurry # screen: call
-> genuine_known_open
=== genuine_known_open ===
<- tools(-> genuine_known_open)
* [“我看到了，订单里有登记。” # move: comply]
  客服：哎，那就好。您在那儿点申请，比我登记快。 # signal: in-the-order
  -> claim
* [“登记照片是你拍的？” # move: ask]
  客服：是我拍的，光线不好，手抖。见谅见谅。
  -> genuine_known_open
* [“一百九十九，懒得弄了，谢谢你。” # move: refuse] -> g_decline
=== shop_again(-> back) ===
{truth == "scam": -> again_scam(back)}
页面：订单号：…4471 # screen: shop.order
页面：状态：包裹异常，站点已登记破损
页面：理赔：可申请，七日内有效 # checked
-> again_seen(back)
=== again_scam(-> back) ===
页面：订单号：…4471 # screen: shop.order
页面：状态：运输中，预计明天送达
页面：物流：21:05 已离开临岚分拣中心，包装完好
页面：理赔：没有记录 # checked
-> again_seen(back)
=== again_seen(-> back) ===
和刚才看到的一样。你回到通话。 # screen: call
-> back

=== wallet_look(-> back) ===
{oncall: -> wallet_on_call(back)}
你点开星槎钱包。 # screen: wallet.home
页面：余额：¥2680.00
页面：收款功能：正常
页面：自动扣费：没有
钱好好的。你退了出来。 # screen: home
-> back
=== wallet_on_call(-> back) ===
你把电话按成免提，点开星槎钱包。 # screen: wallet.home
页面：余额：¥2680.00
页面：收款功能：正常
页面：自动扣费：没有
你退回通话。那头在等你开口。 # screen: call
-> back

=== hotline ===
-> drop_call ->
你照着上一张面单背面的号码拨过去。 # call: dial 总台
音乐响了四分钟。面开始坨了。 # feels: 你 tired
总台：云麓快递总台，请讲单号。 # call: talk 总台
- (open)
<- beside(-> hotline.open)
+ {talked} [“尾号4471，有人打来说压坏了。” # move: verify] -> hotline_answer
+ {not talked} [“尾号4471，刚才有电话找我。” # move: verify] -> hotline_answer
=== hotline_answer ===
~ looked = true
{depth >= 2: -> hotline_late}
{depth == 1: -> hotline_mid}
总台：稍等，我查一下。键盘有点慢，您别急。 # time: 21:53
-> hotline_found
=== hotline_mid ===
总台：稍等，我查一下。键盘有点慢，您别急。 # time: 21:58
-> hotline_found
=== hotline_late ===
总台：稍等，我查一下。键盘有点慢，您别急。 # time: 22:10
-> hotline_found
=== hotline_found ===
{truth == "scam": -> hotline_scam}
总台：查到了，临岚站今晚登记破损，是站里刘师傅打的。 # signal: call-back # checked # settles: depot-logged # feels: 你 relieved
总台：理赔您在订单里点，我们电话里不收任何资料。 # signal: asks-nothing
- (genuine)
<- beside(-> hotline_found.genuine)
+ {talked} [“那个刘师傅没说错吧？” # move: ask]
  总台：没说错。他手机旧，有时候说着说着就断，您多担待。
  -> genuine
+ [“谢谢，我去订单里点。” # move: comply]
  电话那头还祝你晚安。 # call: end 总台 # feels: 你 calm
  -> claim
=== hotline_scam ===
总台：这单运输正常，没有登记破损，也没有理赔。 # checked # settles: nothing-logged # feels: 你 doubtful
总台：我们赔付都在订单里，不用您装什么、转什么。
- (open)
<- beside(-> hotline_scam.open)
+ [“可他知道我的单号。” # move: ask]
  总台：单号是会泄露的。知道单号，不等于是我们的人。
  -> open
+ [“那我不理他了，谢谢。” # move: refuse]
  你道了谢，挂了。 # call: end 总台 # screen: home
  -> off_call
=== antifraud ===
-> drop_call ->
你拨了96110。 # call: dial 反诈专线
反诈专线：您好，这里是96110，请讲。 # call: talk 反诈专线
- (open)
<- beside(-> antifraud.open)
+ {talked} [“有人打来说我的包裹压坏了，我拿不准。” # move: ask] -> antifraud_advice
+ {not talked} [“有个快递的电话，我没敢接。” # move: ask] -> antifraud_advice
=== antifraud_advice ===
反诈专线：拿不准，打来问就对了。您现在转钱了吗？屏幕给人看了吗？
反诈专线：自己打开一直在用的购物应用看订单，别点对方给的链接。
{truth == "scam": -> antifraud_scam}
反诈专线：订单里要是有理赔，就正常办，不用怕。
你谢过她，挂了。 # call: end 反诈专线 # screen: home # feels: 你 calm
-> off_call
=== antifraud_scam ===
反诈专线：订单里没有的理赔，就没有。今晚已经有两位同学来问过。 # feels: 你 uneasy
反诈专线：装软件、共享屏幕、先转一笔，占一样就停。
你谢过她，挂了。 # call: end 反诈专线 # screen: home # feels: 你 calm
-> off_call

=== bank_call ===
-> drop_call ->
你翻出银行卡，拨了背面的电话。 # call: dial 银行客服
银行客服：星槎银行，卡片状态正常，今晚没有扣款。 # call: talk 银行客服
银行客服：快递的事不归我们管，您在购物订单里看就行。
{shared: -> bank_shared}
你谢过她，挂了。 # call: end 银行客服 # screen: home
-> off_call
=== bank_shared ===
~ frozen = true
银行客服：屏幕给人看过？那我先替您临时挂失。 # freeze
你松了一口气。 # call: end 银行客服 # screen: home # feels: 你 relieved
-> off_call

=== police_early ===
-> drop_call ->
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
接警员：钱没有转出去，对吗？那先别操作，挂断就好。
接警员：光是拿不准，打96110问更快。钱动了，立刻打我们。
你说了声明白，挂了电话。 # call: end 接警员 # screen: home # feels: 你 calm
-> off_call

=== ask_zhou(-> back) ===
{looked: -> zhou_second(back)}
{depth >= 2: -> zhou_far(back)}
{depth == 1: -> zhou_third(back)}
{talked: -> zhou_first(back)}
-> zhou_unheard(back)
=== zhou_unheard(-> back) ===
小周：快递？真有事，订单里会写，你点开看看。 # feels: 小周 doubtful
-> back
=== zhou_first(-> back) ===
你把手机拿开一点。
小周：快递？我上次破损，是订单里自己跳出来的。你那个呢？ # feels: 小周 doubtful
-> back
=== zhou_third(-> back) ===
你冲小周指了指手机。
小周：怎么还换人了？我那回，从头到尾没人给我打过电话。 # feels: 小周 doubtful
-> back
=== zhou_far(-> back) ===
你用口型说：还没完。
小周：赔个耳机，用得着这么久？你订单里到底有没有？ # feels: 小周 uneasy
-> back
=== zhou_second(-> back) ===
小周：刚才不是查过了吗？查到什么样，就照什么样办。 # feels: 小周 doubtful
-> back

=== put_down(-> back) ===
你把手机扣在桌上。屋里一下子静了。 # hand: down # feels: 你 relieved
面还冒着一点热气。雨打在窗上，一下，一下。
小周：吃啊，愣着干嘛。 # feels: 小周 warm
- (lying)
+ [拿起手机 # move: stall # at: up] -> pick_up(back)
+ [问小周 # move: ask # at: ask]
  小周：靠不靠谱我哪知道。你订单里有没有，点开看啊。 # feels: 小周 doubtful
  -> lying
+ {not looked} [拿起手机，先看订单 # move: verify # at: app.shop]
  你把手机翻过来，没有贴到耳边。 # hand: up # feels: 你 uneasy # feels: 小周 doubtful
  -> shop_check(back)
+ {not oncall} [不拿了，吃面 # move: refuse] -> leave_down
+ {oncall} [不拿了，挂断，吃面 # move: refuse] -> leave_down
=== pick_up(-> back) ===
你把手机翻过来。 # hand: up # feels: 你 uneasy # feels: 小周 doubtful
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
等你再看，屏幕已经暗了。 # hand: up # feels: 你 uneasy
{shared: -> cut_share}
{oncall: -> leave_down_call}
-> leave
=== leave_down_call ===
~ oncall = false
你按了挂断。 # call: end 客服 # screen: home
-> leave

// ───────── 离开 ─────────

=== leave ===
{truth == "genuine": -> g_leave}
{shared: -> after_share}
{looked: -> zhou_rings}
{depth >= 1: -> strung}
你把面吃完了。那个号码没有再响。 # time: 22:20 # feels: 你 calm
小周把灯拧暗，问了一句：刚才到底是谁打来的？ # feels: 小周 doubtful
你不知道。你没有看。
第二天，耳机准时到了，一点没坏。 # place: dorm-day # time: 12:30
小周：那昨晚那人图什么？……下回让我接，我跟他聊辣条。 # feels: 小周 amused # end: hung-unchecked
-> END

=== strung ===
你长出一口气，把手机往桌上一放。 # time: 22:20 # feels: 你 relieved
小周：聊了那么久，到底要干嘛？ # feels: 小周 doubtful
- (open)
* {depth < 2} [“说赔双倍，又转了个专员，我就停了。” # move: tell]
  小周：越说越像那回事。你刚才声音都变了，你自己没听出来。 # feels: 小周 uneasy
  -> strung_end
* {depth >= 2} [“要我装个软件，我没弄到底。” # move: tell]
  小周：越说越像那回事。你刚才声音都变了，你自己没听出来。 # feels: 小周 uneasy
  -> strung_end
* [“我也说不清。” # move: stall] -> strung_end
* [打开青柠集市看订单 # move: verify # at: app.shop]
  页面：状态：运输中，包装完好 # screen: shop.order
  页面：理赔：没有记录 # checked # settles: no-claim # feels: 你 doubtful
  -> open
* [打96110，把经过报上去 # move: report # at: dial.antifraud]
  反诈专线：停得很好。号码我记下了，您别再接。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她，挂了。 # call: end 反诈专线 # screen: home
  -> open
* [把手机放下，吃面 # move: stall # at: down]
  面已经坨了。你还是一口一口吃完了。
  -> strung_end
=== strung_end ===
手机没交出去，钱也还在。
你把椅子往小周那边挪了挪。 # feels: 小周 warm # screen: home
十一点，屏幕又亮了一下，还是那串数字。小周先看见的。 # time: 23:00 # end: strung-along
-> END

=== zhou_rings ===
安静了一阵子，对面小周的手机响了。 # time: 22:24 # feels: 小周 calm # screen: home
{told: -> zhou_warned}
小周：喂？……对，是我买的台灯。坏了？赔我双倍？ # feels: 小周 amused
他朝你比了个“发财了”的手势。 # note: 停一下问全场：你会怎么开口，才不像在教训他？
小周：那……要怎么弄？
- (open)
* [“先别答应，打开你自己的订单看。” # move: tell] -> zhou_saved
* {talked} [“我刚接过一个一模一样的。” # move: tell] -> zhou_saved
* [放下手机，走过去指指他的订单 # move: tell # at: down] -> zhou_saved
* [小声问：那头怎么说的？ # move: ask # at: ask]
  小周捂住话筒：说要给我转什么专员。态度可好了。 # feels: 小周 amused
  -> open
* [“你自己拿主意吧。” # move: stall] -> zhou_alone
* [“挂了挂了，一听就是骗子！” # move: refuse] -> zhou_cross

=== zhou_warned ===
小周：喂？……对，是我买的台灯。坏了？ # feels: 小周 uneasy
他捂住话筒，用口型问你：跟你那个一样？
* [“先别答应，打开你自己的订单看。” # move: tell] -> zhou_saved
* [“随你。” # move: stall] -> zhou_alone

=== zhou_saved ===
小周看看你，没挂，把手机开了免提。 # feels: 小周 doubtful
那头的声音很客气，一句接一句，不让人插嘴。 # feels: 你 uneasy
小周一边“嗯嗯”，一边点开自己的订单，往下划，脸慢慢变了。 # feels: 小周 afraid
小周：什么都没有……我去，他连我台灯什么颜色都知道。 # feels: 小周 angry
- (open)
* [“所以光知道这个，不算数。” # move: tell]
  小周：懂了。他知道的，是有人卖给他的。
  -> zhou_hangs
* [“挂吧，号码记下来。” # move: report] -> zhou_hangs
* [什么也不说，把面推给他 # move: stall # at: down]
  小周：这种时候你让我吃面。……行，给我来一口。
  -> zhou_hangs
=== zhou_hangs ===
他挂了电话，把这事发到了寝室群。 # feels: 小周 relieved # chain: aftermath # screen: chat.dorm
小周：各位，有个说包裹坏了的电话，先看订单再说话。 # to: dorm
小林：你俩今晚是反诈二人组？袜子的案子也查查。 # to: dorm
小周：袜子已经招了。 # to: dorm
你们都笑了。面凉了，不过挺香。 # feels: 你 warm # feels: 小周 amused
小林：我不服。袜子要求上诉。 # to: dorm # end: helped-roommate
-> END

=== zhou_cross ===
小周愣了一下，捂住话筒。 # feels: 小周 angry
小周：你小点声。人家好好说话呢。
- (open)
* [“抱歉。你看一眼订单，就一眼。” # move: tell] -> zhou_saved
* [“随你。” # move: stall] -> zhou_alone
* [点开自己的订单页，给他看 # move: tell # at: ask] -> zhou_saved

=== zhou_alone ===
小周听了一会儿，皱着眉按掉了。 # feels: 小周 doubtful
小周：一开口就要我装什么软件。我最烦装软件。 # chain: aftermath
小周：哎，先头打你那个，不会是一伙的吧？
你说不准。你这边查过了：包裹好好的，没有理赔。 # feels: 你 relieved
小林：刚有个号说我的洗衣液炸了，赔双倍。炸了能赔袜子吗？ # screen: chat.dorm # to: dorm
你和小周对看了一眼，一起打字。 # feels: 小周 amused # feels: 你 amused # end: hung-checked
-> END

// ───────── 骗局 ─────────

=== s_offer ===
客服：这种情况按规定双倍赔付，一共三百九十八元。 # chain: trust # time: 21:48 # flag: unasked-refund # flag: too-good # why: double # technique: greed
客服：您在吃面吧？不急，您慢慢吃，我来替您登记。 # signal: no-hurry # technique: reciprocity
-> s_offer_talk
=== s_offer_talk ===
~ resume = -> s_offer_talk
<- tools(-> s_offer_talk)
* [“我没申请过理赔啊？” # move: ask]
  客服：是我们主动发起的，不用您申请。登记通道今晚十点半关。 # flag: countdown # flag: unasked-refund # why: tonight-only # technique: urgency # feels: 你 uneasy
  -> s_offer_talk
* [“退到原来付款的地方就行。” # move: ask]
  客服：也行，原路要十五个工作日。专员通道两分钟。 # technique: scarcity
  -> s_offer_talk
* [“双倍？哪条规定写的？” # move: ask]
  客服：内部服务标准，不对外公示。您这单刚好赶上。 # flag: too-good # why: hidden-rule # technique: authority
  -> s_offer_talk
* [“算了，坏了就坏了吧。” # move: refuse]
  客服：别呀，货款也是您辛苦钱。登记一下又不费事。 # technique: liking
  -> s_offer_talk
* [“那你帮我登记吧。” # move: comply] -> s_relay

=== s_relay ===
~ depth = 1
~ resume = -> s_relay_talk
客服：好的，给您转理赔专员，请不要挂机。 # chain: bait # flag: agent-relay # why: relay # technique: authority
听筒里换成一段轻快的音乐。
专员：您好，我姓陈，负责理赔，让您久等了。 # call: add 专员 # time: 21:52 # technique: authority # note: 问全场：换了一个人说话，你为什么会更信？
专员：先跟您说好，密码我不问，谁问您都别给。 # signal: asks-nothing # technique: liking
专员：先核对一下，您的姓名？
-> s_relay_talk
=== s_relay_talk ===
<- tools(-> s_relay_talk)
* [“我姓名你们那里没有？” # move: ask]
  专员：有的，按流程要您自己念一遍，录音存档。 # technique: commitment
  -> s_relay_talk
* [“你的工号是多少？” # move: ask]
  专员：三〇八六，您可以记一下。通话全程录音。 # technique: authority
  -> s_relay_talk
* [报上自己的姓名 # move: disclose]
  专员：好，核对一致。谢谢您配合。 # secret: name # technique: commitment
  -> s_warm
* [“名字我就不报了。” # move: refuse]
  专员：有防范意识，挺好的。那我按单号给您办。 # technique: liking
  -> s_warm
* [“给我个能查的地方，我核对一下。” # move: verify # inside] -> s_inside

=== s_inside ===
专员：可以的，我发您短信，点开就是查询页。 # technique: authority
云麓快递：【理赔查询】lime-claims.example.invalid # screen: sms.courier # flag: unknown-app # why: own-link
你点开了它。页面很干净，蓝白色，和真的很像。 # screen: browser.page # address: lime-claims.example.invalid
页面：云麓理赔中心
页面：单号：…4471
页面：状态：待专员办理
页面：应退金额：¥398.00 # flag: too-good # why: own-link # technique: authority
专员：看到了吧？单号、金额，都对得上。 # screen: call # feels: 你 doubtful # note: 问全场：这一页是谁给他看的？
-> s_warm

=== s_warm ===
专员：听声音您还在上学吧？我弟弟也是，耳机一天不戴都不行。 # time: 21:54 # technique: liking
专员：后面涉及账务，您身边最好别有旁人。 # flag: secrecy # why: alone # technique: isolation
你看了一眼小周。他在翻一本没拆封的高数。 # feels: 小周 tired
-> s_warm_talk
=== s_warm_talk ===
~ resume = -> s_warm_talk
<- tools(-> s_warm_talk)
* [“室友在，怎么了？” # move: ask]
  专员：没什么，保护您隐私。您把声音调小一点就行。 # flag: secrecy # why: alone # technique: isolation
  -> s_warm_talk
* [“有什么不能让人听的？” # move: ask]
  专员：能听的，规定是这么写的，我也是照章办。 # technique: authority
  -> s_warm_talk
* [“今晚不方便，明天再说。” # move: refuse]
  专员：可以。不过登记十点半就清，明天要从头排，大概两个月。 # flag: countdown # why: two-months # technique: scarcity # feels: 你 uneasy
  -> s_warm_talk
* [“方便，你说。” # move: comply] -> s_page

=== s_page ===
专员：我这边显示，您的收款功能没有开通，钱打不进去。 # time: 21:56 # flag: account-frozen # why: cannot-receive # technique: fear # feels: 你 uneasy
专员：不是您的问题，好多同学都这样，处理一下就好。 # technique: social-proof
-> s_page_talk
=== s_page_talk ===
~ resume = -> s_page_talk
<- tools(-> s_page_talk)
* [“我自己在订单里申请行吗？” # move: ask]
  专员：破损件走的是内部通道，前台没有入口。 # flag: callback-refused # why: two-systems # technique: isolation
  -> s_page_talk
* [“我天天收款，怎么会没开通？” # move: ask]
  专员：平时那是零钱，赔付走对公，要单独开。 # flag: account-frozen # why: cannot-receive # technique: authority
  -> s_page_talk
* [“怎么处理？你说。” # move: comply] -> s_meeting
* [“算了，三百多我不要了。” # move: refuse] -> s_scare

=== s_scare ===
专员：可以。不过刚才登记时，默认给您开了商家会员。 # time: 21:57 # flag: autofee-scare # why: invented-fee # technique: fear # chain: pressure
专员：不取消的话，每月自动扣八百，逾期会影响征信。 # flag: credit-threat # why: credit # technique: fear # feels: 你 afraid
小周抬头看了你一眼。 # feels: 小周 uneasy
-> s_scare_talk
=== s_scare_talk ===
~ resume = -> s_scare_talk
<- tools(-> s_scare_talk)
* [“我什么时候开过会员？” # move: ask]
  专员：所以才要取消。我一步一步教您，很快。 # technique: reciprocity
  -> s_scare_talk
* [“影响征信是什么意思？” # move: ask]
  专员：以后考研、找工作都要看的记录。为三百块，不值当。 # flag: credit-threat # why: credit # technique: fear
  -> s_scare_talk
* [“那快帮我取消！” # move: comply] -> s_meeting
* [“扣就扣，我找平台说。” # move: refuse] -> s_refused

=== s_refused ===
专员：同学，我是替您着急。真扣了钱，您别怪我没提醒。 # technique: fear
她还是那么客气。
-> s_refused_talk
=== s_refused_talk ===
~ resume = -> s_refused_talk
<- tools(-> s_refused_talk)
* [“不用了，再见。” # move: refuse] -> hung_up
* [“你把取消页面的名字告诉我，我自己找。” # move: ask]
  专员：页面只对内开放。您看，我说了您也进不去。 # flag: callback-refused # why: no-page # technique: isolation
  -> s_refused_talk
* [“……那要怎么取消？” # move: comply] -> s_meeting

=== s_meeting ===
~ depth = 2
专员：电话里说不清，我发您一个“云会通”，装上我带您点。 # chain: pressure # flag: unknown-app # why: eyes # technique: authority # time: 21:58 # feels: 你 uneasy # feels: 小周 doubtful
短信里多了一条链接。你点开，跳出一个蓝色图标。
页面：云会通 会议助手 # screen: meeting.install # note: 问全场：装一个软件，为什么会变成装一双眼睛？
页面：来源：短信链接，不在应用商店 # flag: unknown-app # why: eyes
页面：权限：查看屏幕内容、悬浮显示
-> s_install
=== s_install_back ===
你又看回那个安装页。 # screen: meeting.install
页面：云会通 会议助手
页面：来源：短信链接，不在应用商店
-> s_install
=== s_install ===
~ resume = -> s_install_back
<- tools(-> s_install_back)
* [“不能就在电话里说吗？” # move: ask]
  专员：您看得见我，我也看得见您，才放心嘛。只剩半个钟头了。 # flag: countdown # why: their-clock # technique: urgency # feels: 你 uneasy
  -> s_install
* [“应用商店里搜得到吗？” # move: ask]
  专员：这是内部版，商店里没有，装完就能用，办完您删掉。 # flag: unknown-app # why: eyes # technique: authority
  -> s_install
* [安装 # move: comply # at: page] -> s_room
* [取消安装 # move: refuse # at: page] -> s_no_install

=== s_no_install ===
你点了取消。 # screen: call
专员：没关系，您再想想。十点半一到，我也没权限了。 # flag: countdown # why: their-clock # technique: urgency
小周：你声音怎么越来越小？ # feels: 小周 uneasy
-> s_no_install_talk
=== s_no_install_talk ===
~ resume = -> s_no_install_talk
<- tools(-> s_no_install_talk)
* [“我不装，就这样吧。” # move: refuse] -> hung_up
* [跟小周说：她让我装个软件 # move: tell]
  小周：没装就好。订单里真有的，哪用得着装软件。 # feels: 小周 doubtful
  专员：同学？旁边有人在说话吗？ # flag: secrecy # why: alone # technique: isolation
  -> s_no_install_talk
* [“好吧，我装。” # move: comply] -> s_room

=== s_room ===
进度条走完了。会议室里两个人，那头黑着。 # screen: meeting.room # time: 22:01
专员：好，看到您进来了。现在点下面的“共享屏幕”。 # flag: screen-share # why: share # technique: authority # feels: 你 uneasy
-> s_room_talk
=== s_room_back ===
你切回会议室。还是两个人，还是没有画面。 # screen: meeting.room
-> s_room_talk
=== s_room_talk ===
~ resume = -> s_room_back
<- tools(-> s_room_back)
* [“为什么要看我屏幕？” # move: ask]
  专员：怕您点错。点错了要重新排队，今天就办不完了。 # flag: countdown # why: queue # technique: urgency
  -> s_room_talk
* [“你怎么不开摄像头？” # move: ask]
  专员：公司规定，客服不露脸。我也是照规矩来。 # technique: authority
  -> s_room_talk
* [点“共享屏幕” # move: disclose # at: page] -> s_shared
* [退出会议 # move: refuse # at: page]
  你退出了会议室。手心有点汗。 # screen: home
  -> hung_up

=== s_shared ===
~ shared = true
屏幕顶上多了一条橙色。你看到的，她都看得到。 # secret: screen # share: on # time: 22:04 # chain: transfer # feels: 小周 doubtful
专员：打开您的星槎钱包，我核对账户状态。 # flag: screen-share # why: share # technique: authority
页面：余额：¥2680.00 # screen: wallet.home
页面：收款功能：正常
专员：好，看到了。我这边提交，您会收到一条短信。 # technique: commitment # feels: 你 uneasy
-> s_shared_talk
=== s_shared_back ===
你退回钱包那一页。橙色的条还在最上面。 # screen: wallet.home
页面：余额：¥2680.00
-> s_shared_talk
=== s_shared_talk ===
~ resume = -> s_shared_back
<- tools(-> s_shared_back)
* [“上面明明写着收款正常。” # move: ask]
  专员：那是前台显示。您别点别的，点了我这边会断。 # flag: callback-refused # why: no-looking # technique: urgency
  -> s_shared_talk
* [“你看我余额干什么？” # move: ask]
  专员：核对额度，赔付不能超过账户上限。 # technique: authority # feels: 你 doubtful
  -> s_shared_talk
* [停止共享，退出去 # move: refuse # at: page] -> cut_share
* [“好，短信来了我告诉你。” # move: comply] -> s_code

=== s_code ===
银行：【星槎银行】验证码 ●●●●●●，用于付款 1980 元。任何人索要都不要给。 # to: bank # time: 22:05
共享着，手机自己把六位数遮住了。
专员：来了吧？就那六位，念给我，系统要核销。 # flag: code-ask # why: code # technique: authority # feels: 你 afraid
-> s_code_talk
=== s_code_back ===
你把短信又看了一遍：用于付款，不要给任何人。 # screen: sms.bank
-> s_code_talk
=== s_code_talk ===
~ resume = -> s_code_back
<- tools(-> s_code_back)
* [“上面写着‘用于付款’。” # move: ask]
  专员：模板都这么写。您看，钱不是还没动吗？ # flag: code-ask # why: code # technique: authority
  -> s_code_talk
* [“上面写着谁要都不能给。” # move: refuse] -> s_code_no
* [停止共享，挂断 # move: refuse # at: page] -> cut_share
* [点开短信，念给她 # move: disclose]
  你点开那条短信，一位一位念了出去。 # screen: sms.bank # secret: code
  念完最后一个数字，余额跳了一下，少了一截。 # money: -1980 # whom: wang # screen: wallet.home # feels: 你 afraid
  页面：余额：¥700.00
  -> s_again

=== s_code_no ===
专员：那是防骗子的，您做得对。 # screen: sms.bank # time: 22:06 # technique: liking
专员：不念也行。您自己转一笔流水验证，您自己点，总放心吧？ # flag: pay-first # why: pay-to-get # technique: commitment
-> s_pay_talk
=== s_pay_talk ===
~ resume = -> s_pay_talk
<- tools(-> s_pay_talk)
* [“赔我钱，为什么要我先转？” # move: ask]
  专员：不是转给我，是转到清算账户，系统三秒就退。 # flag: pay-first # why: pay-to-get # technique: authority
  -> s_pay_talk
* [停止共享，挂断 # move: refuse # at: page] -> cut_share
* [“不转。我要赔的钱，不该我先出。” # move: refuse]
  专员：……同学，通道十点半就关，您想清楚。 # flag: countdown # why: their-clock # technique: urgency
  -> cut_share
* [“行，转多少？” # move: comply] -> s_transfer

=== s_transfer ===
专员：一千九百八，收款人按我发的填。 # time: 22:07 # flag: personal-payee # why: private-payee # technique: urgency
页面：收款人：王＊＊（个人） # screen: wallet.transfer # flag: personal-payee # why: private-payee # note: 问全场：屏幕上哪一行不对？
页面：金额：¥1980.00
页面：附言：流水验证
页面：请确认收款人。转出后不能撤回。
-> s_confirm
=== s_transfer_back ===
你看回那张转账单。 # screen: wallet.transfer
页面：收款人：王＊＊（个人）
页面：金额：¥1980.00
-> s_confirm
=== s_confirm ===
~ resume = -> s_transfer_back
<- tools(-> s_transfer_back)
* [“收款人怎么是个人？” # move: ask]
  专员：那是财务主管，代收代付，很正常的。 # flag: personal-payee # why: private-payee # technique: authority
  -> s_confirm
* [下一步 # move: comply # at: page] -> s_warned
* [取消这笔转账 # move: refuse # at: page]
  你点了取消。屏幕上的数字还是原来的数字。 # feels: 你 doubtful
  -> cut_share
=== s_warned ===
页面：安全提醒：您从未给此人转过账 # time: 22:08 # alert
页面：有人自称客服要您转账吗？请先停一停 # alert
专员：这个提醒谁都会弹，点“仍要转账”就行。 # flag: callback-refused # why: wave-off # technique: urgency # feels: 你 afraid
-> s_warned_talk
=== s_warned_back ===
提醒还停在屏幕中间。 # screen: wallet.transfer
页面：安全提醒：您从未给此人转过账
-> s_warned_talk
=== s_warned_talk ===
~ resume = -> s_warned_back
<- tools(-> s_warned_back)
* [仍要转账 # move: pay # at: page]
  你按了下去。 # money: -1980 # whom: wang # screen: wallet.home
  页面：余额：¥700.00
  -> s_again
* [停一停，不转了 # move: refuse # at: page]
  你点了“不转了”。钱还在。 # feels: 你 relieved
  -> cut_share

=== s_again ===
专员：收到了，系统提示卡单，再补七百，两笔一起退。 # flag: account-frozen # flag: pay-first # why: stuck # technique: commitment # time: 22:09
你的手停住了。 # feels: 你 afraid
小周：你脸色不对啊。 # feels: 小周 uneasy
-> s_again_talk
=== s_again_talk ===
+ [挂断 # move: refuse # at: hangup] -> s_cut_late
* [“怎么还要钱？” # move: ask]
  专员：最后一笔，补上马上到账。不补，前面那笔就锁死了。 # flag: account-frozen # why: stuck # technique: fear
  -> s_again_talk
* [“先把刚才的退回来。” # move: refuse]
  那头停了两秒，键盘声也没有了。
  -> s_dead
* [停止共享，退出去 # move: refuse # at: page] -> s_cut_late
* [喊小周过来挂断 # move: tell # at: ask]
  ~ told = true
  小周看了一眼，伸手过来。 # feels: 小周 afraid
  -> s_cut_late
* [不出声，扣着等它断 # move: stall # at: down]
  你把它扣过去。几秒以后，它自己安静了。 # hand: down
  -> s_dead
* [挂断，打110 # move: report # at: dial.police] -> s_dead_police
* [“行，就这一笔。” # move: pay]
  ~ emptied = true
  你按了确认。 # money: -700 # whom: wang
  -> s_dead

=== s_dead_police ===
~ oncall = false
你把会议一关，拨了110。 # call: end 专员 # share: off # screen: home # chain: aftermath # time: 22:11 # feels: 你 afraid
-> s_police

=== s_cut_late ===
~ oncall = false
会议关了。橙色的条没有了，可钱也没有回来。 # call: end 专员 # share: off # screen: home # chain: aftermath # time: 22:11 # feels: 你 afraid
-> s_dead_sum
=== s_dead ===
~ oncall = false
三秒过去了。三十秒过去了。 # time: 22:11
“喂？”没有人答。会议室里只剩你一个人。 # call: end 专员 # share: off # screen: home # hand: up # chain: aftermath # feels: 你 afraid
-> s_dead_sum
=== s_dead_sum ===
{emptied: -> s_dead_all}
少了 1980 元。那是大半个月的饭钱。
-> s_dead_zhou
=== s_dead_all ===
余额是零。那是这个月所有的饭钱。
-> s_dead_zhou
=== s_dead_zhou ===
雨声忽然很响。 # note: 先停在这里，问大家此刻是什么感受。再往下走。
{told: -> s_told}
小周：怎么了？ # feels: 小周 uneasy
-> s_loss
=== s_told ===
~ told = true
小周：先别怪自己，那是专门干这个的。 # feels: 小周 warm # feels: 你 uneasy
小周：快，锁卡，打110，我陪着你。
-> s_loss

=== s_loss ===
+ {not frozen} [打开钱包，锁卡 # move: report # at: app.wallet] -> s_freeze
+ {not frozen} [打卡背面的银行电话挂失 # move: report # at: dial.bank] -> s_bank
+ {not reported} [打110 # move: report # at: dial.police] -> s_police
* {not reported} [打96110 # move: report # at: dial.antifraud]
  反诈专线：钱已经转了？那请马上打110，止付越快越好。 # call: dial 反诈专线 # call: talk 反诈专线
  反诈专线：别的先放一放，就这一步最要紧。 # call: end 反诈专线
  -> s_loss
+ {not told} [“我好像……被人骗走钱了。” # move: tell] -> s_told
* {told} [问小周：接下来该干嘛？ # move: ask # at: ask]
  小周：没打110就先打110，打过了就锁卡。 # feels: 小周 warm
  -> s_loss
* [照来电再拨回去问问 # move: verify # inside]
  您拨打的号码无法接通。 # call: dial 客服
  那个客气的声音，没有了。 # call: end 客服 # feels: 你 ashamed
  -> s_loss
+ {not told and not frozen and not reported} [“没事。”把手机扣过去 # move: stall # at: down] -> s_silent
+ {frozen or reported} [坐下来，跟小周说 # move: tell # at: down] -> s_breath

=== s_freeze ===
~ frozen = true
页面：卡片状态：已临时锁定 # screen: wallet.security # freeze
你锁上了卡，又把那笔记录截了图。 # feels: 你 uneasy
{reported: -> s_breath}
-> s_loss
=== s_bank ===
~ frozen = true
银行客服：已为您临时挂失。请尽快打110，并保留转账记录。 # call: dial 银行客服 # call: talk 银行客服 # freeze
你把流水号抄在手背上。 # call: end 银行客服 # screen: home
{reported: -> s_breath}
-> s_loss
=== s_police ===
~ reported = true
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
- (open)
+ [挂断 # move: stall # at: hangup]
  你手一抖，挂断了。她又打了回来：“您慢慢说，我在听。” # feels: 你 ashamed
  -> open
+ [“我被骗走了钱，刚转出去的。” # move: tell]
- 接警员：好，我听着。先别再转任何一笔，也别删东西。 # feels: 你 uneasy # time: 22:14
接警员：收款人、账号、金额、时间，一样一样说，不急。
- (four)
+ [照着转账记录，一样一样念 # move: report]
* [“我……我说不清楚。” # move: ask]
  接警员：没关系，打开转账记录，上面都有。我等您。
  -> four
+ [把手机递给小周，请他念 # move: tell # at: ask]
  ~ told = true
  小周：您好，我是室友。时间是十点零九分，金额…… # feels: 小周 warm
- 接警员：记下了，马上去查止付。能不能拦下来要看去向，越快越好。
接警员：聊天、号码、软件名都留着，稍后到派出所做个笔录。
你把她说的记在了手背上。 # call: end 接警员 # screen: home # feels: 你 tired # time: 22:19
{frozen: -> s_breath}
-> s_loss

=== s_breath ===
小周把面碗推开，给你倒了杯热水。 # feels: 小周 warm # feels: 你 tired # time: 22:26 # screen: home
~ told = true
你把刚才的事从头说了一遍。
小周：我就坐在对面，该早点过来看一眼的。
- (open)
* [“别告诉别人，行吗？” # move: ask]
  小周：你不说我就不说。不过辅导员那边，说一声有用。
  -> open
+ [给辅导员发条消息 # move: tell]
  你写了三行，删了两行，发了。她很快回：人没事就好，今晚我手机开着。 # feels: 你 relieved
  -> s_second
* [问小周：你会不会笑我？ # move: ask # at: ask]
  小周：笑什么。换我，第二句我就信了。
  -> open
+ [先说到这儿吧 # move: stall # at: down] -> s_second

=== s_silent ===
你说没事。小周看了你一会儿，没再问。 # hand: down # feels: 你 ashamed # feels: 小周 uneasy
雨还在下。面已经坨成了一块。
+ [“小周，其实刚才……” # move: tell]
  小周：我就等你说呢。 # hand: up
  -> s_told
+ [拿起手机，打110 # move: report # at: dial.police]
  手机屏幕亮起来，有点刺眼。 # hand: up
  -> s_police
+ [拿起手机，锁卡 # move: report # at: app.wallet]
  手机屏幕亮起来，有点刺眼。 # hand: up
  -> s_freeze
+ [谁也不告诉 # move: stall] -> s_second

=== s_second ===
十点四十，一个陌生的号码打了进来。 # time: 22:40 # call: ring 追款 # hand: up # screen: call
+ [接 # move: ask # at: answer # did: second-answered] -> s_second_call
+ [不接 # move: refuse # at: decline] -> s_second_missed
+ [静音，让它响完 # move: refuse # at: silence] -> s_second_missed
+ {told or frozen or reported} [递给小周，听他的 # move: tell # at: ask]
  ~ told = true
  小周：这会儿来的生号，能有好事？不接。 # feels: 小周 angry
  -> s_second_missed
+ {not told and not frozen and not reported} [都告诉小周，听他的 # move: tell # at: ask]
  ~ told = true
  小周：钱刚没了，生号就来了，能有好事？不接。 # feels: 小周 angry
  -> s_second_missed
=== s_second_missed ===
铃声断了，再没有响。 # call: end 追款 # screen: home # feels: 你 tired
-> s_end
=== s_second_call ===
追款：您今晚是不是被转走一笔钱？我们是网警合作的追款中心。 # call: talk 追款 # flag: knows-me # why: second-hand # technique: authority
追款：链路已经锁定了，交五百保证金，半小时追回全款。 # flag: pay-first # why: recovery-fee # technique: urgency # feels: 你 doubtful
-> s_second_talk
=== s_second_talk ===
* [“保证金为什么要我交？” # move: ask]
  追款：追回来一起退您，票据都有。晚了链路就断了。 # flag: countdown # why: recovery-fee # technique: fear
  -> s_second_talk
* [“你怎么知道我丢了钱？” # move: ask]
  追款：我们后台能看到。别告诉别人，打草惊蛇就追不回了。 # flag: secrecy # why: tell-no-one # technique: isolation
  -> s_second_talk
+ [“好，五百，怎么转？” # move: pay # did: second-agreed] -> s_second_paid
+ [挂断 # move: refuse # at: hangup]
  你挂断了。 # call: end 追款 # screen: home
  -> s_end
+ [告诉小周，他说挂就挂 # move: tell # at: ask]
  ~ told = true
  小周：追钱还要先交钱？挂了。 # feels: 小周 angry
  你挂断了。 # call: end 追款 # screen: home
  -> s_end
+ [挂断，把这个号码也报给110 # move: report # at: dial.police]
  ~ reported = true
  你挂断，拨了110。 # call: end 追款
  接警员：记下了。警察追赃不收钱，收钱的不是警察。 # call: dial 接警员 # call: talk 接警员
  你放下电话，肩膀松了一点。 # call: end 接警员 # screen: home # feels: 你 relieved
  -> s_end
+ [压到枕头下等它断 # move: stall # at: down]
  他还在说。你把它压住，直到没有声音。 # call: end 追款 # screen: home
  -> s_end

=== s_second_paid ===
{emptied: -> s_second_empty}
{frozen: -> s_second_locked}
你又按了一次确认。那头说了声谢谢，断了。 # money: -500 # whom: 追款 # call: end 追款 # screen: home # feels: 你 ashamed
-> s_end_twice
=== s_second_locked ===
卡锁着，转不出去。他催你先去解锁，你听着，忽然听懂了。 # feels: 你 doubtful
你挂断了。 # call: end 追款 # screen: home
-> s_end
=== s_second_empty ===
追款：余额不够？您先找同学借五百，追回来一起还。 # flag: borrow-to-pay # why: borrow # technique: urgency
你听着，忽然听懂了。 # feels: 你 doubtful
你挂断了。 # call: end 追款 # screen: home
-> s_end

=== s_end ===
{frozen and reported: -> s_end_both}
{reported: -> s_end_reported}
{frozen: -> s_end_frozen}
{told: -> s_end_told}
你谁也没说。那串数字在眼前亮了一整夜。 # feels: 你 ashamed
第二天中午，小周的电话响了。你听得出那个声音。 # place: dorm-day # time: 12:30 # feels: 小周 doubtful # feels: 你 afraid # end: told-nobody
-> END
=== s_end_both ===
卡锁住了，警也报了。剩下的，有人和你一起等。 # feels: 小周 warm
-> s_end_walk
=== s_end_reported ===
警报了。小周看着你把卡也锁上，才松了口气。 # freeze # feels: 小周 warm
-> s_end_walk
=== s_end_frozen ===
卡锁住了。第二天一早，小周陪你去派出所补报了案。 # place: police-counter # time: 09:10 # hand: up # feels: 小周 warm
办案的民警把你存下的截图一张一张看完，都收进了卷里。
-> s_end_last
=== s_end_told ===
小周把手机拿过去，帮你锁了卡，拨通了110。 # freeze # feels: 小周 warm
-> s_end_walk
=== s_end_walk ===
小周：走，我陪你去派出所。面回来再煮。
雨小了。路上他讲了小林的袜子，你居然笑了一下。 # place: street # time: 23:05 # hand: up # feels: 小周 warm # feels: 你 tired
-> s_end_last
=== s_end_last ===
钱能不能回来，谁也没打包票。可这件事，不再是你一个人的了。 # feels: 你 warm
小林：你俩人呢？袜子怕黑。 # screen: chat.dorm # to: dorm # end: froze-in-time
-> END
=== s_end_twice ===
小周听见动静走过来，问清楚了，把手机轻轻拿过去，拨了110。 # feels: 小周 uneasy # screen: home # time: 22:52
接警员：两笔都记下了。第二个也是骗子，专找刚被骗过的人。 # call: dial 接警员 # call: talk 接警员
接警员：您能说出来就好。带上记录，到派出所来一趟。 # call: end 接警员
两笔都报上去了。 # feels: 你 tired
小周：记录我拿着，鞋你穿上。走。 # feels: 小周 warm # end: paid-twice
-> END

=== cut_share ===
~ oncall = false
你按下停止共享，挂断，关掉了那个软件。 # share: off # call: end 专员 # screen: home # hand: up # feels: 你 afraid # chain: aftermath
-> after_share
=== after_share ===
手还在抖。可屏幕是你自己的了。 # chain: aftermath
小周：怎么了？脸都白了。 # feels: 小周 uneasy
- (open)
* [“有人刚看了我的屏幕。” # move: tell]
  小周：先改密码，卡也先锁上。我陪你。 # feels: 小周 warm
  -> open
* [打开钱包，锁卡改密码 # move: report # at: app.wallet]
  页面：卡片状态：已临时锁定 # screen: wallet.security # freeze
  钱一分没少。你把聊天和号码都截了图。 # feels: 你 relieved
  -> share_end
* [打96110，把经过说一遍 # move: report # at: dial.antifraud]
  反诈专线：断得好。密码改掉，卡先锁，软件卸载前先截图。 # call: dial 反诈专线 # call: talk 反诈专线
  你照着做了。 # call: end 反诈专线 # freeze # screen: home # feels: 你 relieved
  -> share_end
* [打卡背面的银行电话挂失 # move: report # at: dial.bank]
  银行客服：已为您临时挂失，明天带证件来补卡就行。 # call: dial 银行客服 # call: talk 银行客服 # freeze
  你抄下了她说的每一步。 # call: end 银行客服 # screen: home # feels: 你 relieved
  -> share_end
* {not looked} [打开青柠集市看订单 # move: verify # at: app.shop]
  ~ looked = true
  页面：状态：运输中，包装完好 # screen: shop.order
  页面：理赔：没有记录 # checked # settles: no-claim # feels: 你 doubtful
  -> open
* [问小周：我是不是该换个密码？ # move: ask # at: ask]
  小周：换。支付的、登录的，一样一样换。
  -> open
* [把软件删了，谁也不说 # move: stall # at: down]
  删掉之后，心里反而更不踏实。这一晚没睡好。 # feels: 你 uneasy
小周：你翻了一宿。说吧，我醒着呢。 # feels: 小周 warm # end: cut-share
  -> END
=== share_end ===
小周：那头都看到什么了？ # feels: 小周 doubtful
* [“余额。别的还没来得及。” # move: tell]
  小周：那就行。改密码，改完我请你吃那包辣条。 # feels: 小周 warm
* [“就几分钟，没什么。” # move: stall]
  小周：几分钟也够看的。改密码吧，我等你。
* [问小周：还会再打来吗？ # move: ask # at: ask]
  小周：会吧。再打来，就让它响着。
- 那个号码后来又响过一次。你们两个看着它响完。 # feels: 你 calm # end: cut-share
-> END

// ───────── 真的 ─────────

=== g_offer ===
客服：您在青柠集市那个订单里，有个“破损理赔”，点一下就行。 # chain: trust # time: 21:48 # signal: in-the-order
客服：照片站点已经传了。钱……稍等我翻一下，哦，原路退。 # signal: original-route
纸张哗啦响，他好像把什么碰掉了，小声说了句“哎哟”。
-> g_offer_talk
=== g_offer_talk ===
~ resume = -> g_offer_talk
<- tools(-> g_offer_talk)
* [“能赔多少？” # move: ask]
  客服：一百九十九，买多少赔多少。多的没有，不好意思。 # signal: true-cost
  -> g_offer_talk
* [“今晚一定要弄吗？” # move: ask]
  客服：不用不用，七天里都行。您要不放心，打面单上总台问问也好。 # signal: no-hurry # signal: call-back
  -> g_offer_talk
* [“你发个链接给我吧。” # move: ask]
  客服：这个……我们不发链接的，您还是自己开应用稳当。 # signal: says-check
  -> g_offer_talk
* [“你贵姓？” # move: ask]
  客服：姓刘。站里就我一个姓刘的，您打总台一问就知道。 # signal: call-back
  -> g_offer_talk
* [念卡号给他，请他帮着弄 # move: disclose] -> g_too_much
* [“骗子吧？别再打了。” # move: report] -> rude
* [“不要了，就这样吧，谢谢。” # move: refuse] -> g_decline
* [“行，我看看。” # move: comply] -> g_trusting

=== g_decline ===
~ oncall = false
客服：行，那不打扰您了。七天里想弄，都在订单里。 # signal: accepts-no # signal: no-hurry
他说了两遍再见，才挂。 # call: end 客服 # screen: home # feels: 你 calm
小周：谁啊，你还跟他谢谢来谢谢去的？ # feels: 小周 calm
- (open)
* {not looked} [打开青柠集市看订单 # move: verify # at: app.shop] -> shop_check(-> claim)
* {looked} [“快递。包裹是真坏了，我懒得弄。” # move: tell]
  小周：一百九十九呢，够你吃半个月面。
  -> open
* {not looked} [“快递，说包裹坏了。” # move: tell]
  小周：真坏了？那订单里该有啊。
  -> open
* {looked} [还是点开，把理赔办了 # move: comply] -> claim_page
* [问小周：这种赔过吗？ # move: ask # at: ask]
  小周：赔过，两天到账。就点一下的事。
  -> open
+ [吃面，不管了 # move: refuse # at: down] -> g_leave

=== g_too_much ===
客服：哎别念别念，卡号不用，我也没地方填。 # signal: asks-nothing # secret: card
客服：姓名地址都不用，您订单里点一下就完了。 # signal: says-check # feels: 你 ashamed
-> g_too_much_talk
=== g_too_much_talk ===
~ resume = -> g_too_much_talk
<- tools(-> g_too_much_talk)
* [“哦……那我自己点。” # move: comply] -> g_lucky
* [“你不要，那谁要？” # move: ask]
  客服：谁要您都别给。哈哈，我们培训天天讲这个。 # signal: asks-nothing
  -> g_too_much_talk
* [“麻烦，不弄了。” # move: refuse] -> g_decline

=== g_trusting ===
~ oncall = false
客服：好嘞，打扰了啊。耳机的事真对不住。 # signal: accepts-no
电话挂了。短信里有一条，说的是同一件事。 # call: end 客服
云麓快递：尾号4471包裹破损，请在青柠集市订单内申请理赔，七日有效。 # screen: sms.courier # signal: in-the-order
小周：谁啊？就听你嗯嗯嗯。 # feels: 小周 calm
- (open)
<- tools(-> g_trusting.open)
* [给这条短信回个“同意” # move: comply]
  云麓快递：请在订单内申请，短信回复无效。 # to: courier # signal: in-the-order
  -> open
* [跟小周说：包裹压坏了，说能赔 # move: tell]
  小周：那你订单里看一眼呗，又不费电。 # feels: 小周 amused
  -> open
* [先放着，看会儿剧 # move: stall] -> g_forgot

=== g_forgot ===
~ late = true
面吃完了，又看了两集剧。 # screen: home # time: 23:40 # feels: 你 tired # feels: 小周 tired
睡前，你忽然想起来。
* [打开青柠集市看订单 # move: verify # at: app.shop] -> shop_check(-> claim)
* [问小周：那个理赔，还弄吗？ # move: ask # at: ask]
  小周：弄啊，又不是中奖，是你自己的钱。
  -> g_forgot_again
* [太晚了，算了 # move: refuse # at: down] -> g_leave
=== g_forgot_again ===
* [打开青柠集市看订单 # move: verify # at: app.shop] -> shop_check(-> claim)
* [太晚了，算了 # move: refuse # at: down] -> g_leave

=== g_lucky ===
~ oncall = false
客服：好嘞。等等，金额我少敲了一位……改好了。 # signal: true-cost
客服：下回谁问卡号都别念啊，我听着都紧张。 # signal: says-check # call: end 客服
你打开订单，里面果然有一条，点了两下就好了。 # screen: shop.claim
页面：理赔：已提交，¥199 原路退回 # signal: original-route # feels: 你 relieved
小周：你刚才是不是在报卡号？ # feels: 小周 uneasy
* [“报了。他没要。” # move: tell]
  小周：那是你运气好。下回捂着点。
* [“……没有吧。” # move: stall]
  小周看看你，没说话。
* [问小周：要不要换卡？ # move: ask # at: ask]
  小周：光一个卡号，先留意账单。下回别往外念就是了。
- 你把银行卡翻过来扣在桌上，像扣手机那样。 # chain: aftermath # screen: home # end: lucky
-> END

=== claim ===
{oncall: -> claim_on_call}
-> claim_page
=== claim_on_call ===
~ oncall = false
客服：那我不占您时间了。耳机真对不住啊，再见再见。 # signal: accepts-no # feels: 你 calm
你听见他小声松了口气。 # call: end 客服
-> claim_page

// 他们少敲了一位：提交，还是先问
=== claim_page ===
~ resume = -> claim_page
页面：申请理赔｜有线耳机 # screen: shop.claim # chain: bait
页面：原因：运输破损（站点已登记） # signal: in-the-order
页面：退款：¥19.90，原路退回 # signal: original-route # feels: 你 doubtful
页面：需要填写：无 # signal: asks-nothing
- (open)
* [“小周，你上回是这么弄的吗？” # move: tell]
  小周：对，点提交，两天到账……等会儿，十九块九？耳机打一折啊？ # feels: 小周 doubtful
  -> open
* [点开“原路退回”的说明 # move: verify # at: page]
  页面：退回当初付款的账户，无需提供卡号 # signal: asks-nothing
  -> open
+ [打面单上印的快递总台，问金额 # move: verify # at: dial.courier] -> g_amount
* [先提交申请，多少回头再说 # move: stall # at: page] -> g_short
* [还是不放心，关掉不弄 # move: refuse # at: page] -> g_leave
* [问小周 # move: ask # at: ask]
  小周：金额不对就问总台，号码在面单背面。你再问我，面就成面饼了。 # feels: 小周 amused
  -> open
+ [先放下手机，吃两口 # move: stall # at: down]
  你吃了两口面，又拿起来。 # hand: down
  页面还停在那里，不催你。 # hand: up
  -> open

=== g_short ===
~ resume = -> g_short
页面：理赔：已提交，¥19.90，待审核 # screen: shop.claim
小周凑过来看了一眼：十九块九？耳机打一折啊？ # feels: 小周 doubtful
- (open)
+ [打面单上印的快递总台，问金额 # move: verify] -> g_amount
* [“蚊子腿也是肉，就这样吧。” # move: refuse] -> g_short_end
* [问小周：值得打吗？ # move: ask # at: ask]
  小周：差一百七十九块一。够我笑你一学期。
  -> open
+ [先放下手机，吃两口 # move: stall # at: down]
  面坨了，筷子立得住。 # hand: down
  你又拿起来。 # hand: up
  -> open

=== g_amount ===
{late: -> g_amount_late}
你照着上一张面单背面的号码拨过去。 # call: dial 总台 # time: 22:08
-> g_amount_call
=== g_amount_late ===
你照着上一张面单背面的号码拨过去。 # call: dial 总台 # time: 23:52
-> g_amount_call
=== g_amount_call ===
总台：十九块九？我看看……站里少敲了一位，是我们的错，对不住。 # call: talk 总台 # feels: 你 relieved
总台：改金额得理赔组重开单子。她们下班了，明天中午给您打。 # flag: agent-relay # why: relay-real
-> g_amount_talk
=== g_amount_talk ===
+ [先挂了，再想想 # move: stall # at: hangup] -> g_amount_hang
+ [问小周 # move: ask # at: ask]
  小周：明天就明天呗。一百九十九在订单里，又不会长腿。袜子才会。 # feels: 小周 calm
  -> g_amount_talk
+ [把手机放下，先不挂 # move: stall # at: down] -> rest(-> g_amount_talk)
* [“今晚就不能改？” # move: ask]
  总台：我这儿只能看，不能改。我也想按一下就好。
  -> g_amount_talk
* [“她用哪个号打？” # move: ask]
  ~ tail = true
  总台：尾号 5526。不是这个号，您别理。 # signal: call-back
  你把四个数字记在手背上。
  -> g_amount_talk
* [“这算谁的错？” # move: ask]
  总台：算我们的。下雨天，一筐一筐地敲，敲到后面眼都花了。
  -> g_amount_talk
* [“要我准备什么？” # move: ask]
  总台：什么都不用。单子、照片、付款的账户，系统里都有。 # signal: asks-nothing
  -> g_amount_talk
* [“明天我怎么知道是她？” # move: ask]
  总台：您挂了打我这儿，我给您转过去，一样的。 # signal: call-back
  -> g_amount_talk
* [“好，明天我等电话。” # move: comply] -> g_night
* [“太麻烦，十九块九就十九块九。” # move: refuse]
  总台：行，那按这个走。七天里改主意，您再打来。 # signal: no-hurry # call: end 总台
  -> g_short_end
=== g_amount_hang ===
你没说完，先挂了。 # call: end 总台 # screen: home
-> resume

=== g_short_end ===
两天后，十九块九回到了原来的账户。 # place: dorm-day # time: 12:30 # screen: home # hand: up # chain: aftermath # money: 19.9 # whom: shop # feels: 你 tired # feels: 小周 calm
小周：十九块九，一碗面，一包辣条，找你四毛。
你算了算，剩下那一百七十九块一，够多少包。 # end: short-paid
-> END

=== g_night ===
你挂了电话。面已经坨成一块饼。 # call: end 总台 # screen: home # feels: 你 calm
寝室群又响了。 # screen: chat.dorm
小林：有个 2317 的号打我，我说了句“死骗子”就拉黑了。你们也拉。 # to: dorm # feels: 小周 doubtful
小周：你不是也买了那副耳机？ # to: dorm
- (open)
* [“那个是真的，我在订单里查到了。” # move: tell] -> lin_told
* [“你自己开订单看看，别光听我说。” # move: help] -> lin_told
* [问小周：要不要跟他说？ # move: ask # at: ask]
  小周压低声音：说啊。又不丢人，丢的是他那一百九十九。
  -> open
* [懒得解释，不回他，睡了 # move: stall # at: down]
  你没有回。小林那一条，后来过了期。 # feels: 你 uneasy
  -> g_noon
=== lin_told ===
~ lin = true
过了两分钟。
小林：……还真有。我骂早了。 # to: dorm
小林：我打总台给人道个歉去。 # to: dorm # feels: 小周 amused
-> g_noon

// 第二天中午：理赔组打来
=== g_noon ===
第二天中午，雨停了。食堂里，小周对着一碗面发愁：怎么又是面。 # place: canteen # time: 12:10 # screen: home # hand: up # feels: 你 calm # feels: 小周 tired
{lin: -> g_noon_lin}
-> g_ring
=== g_noon_lin ===
小林：我那张也写十九块九。临岚站昨晚全场一折。 # screen: chat.dorm # to: dorm
小林：你那张是怎么弄的？ # to: dorm
- (open)
* [“打面单背面的总台，别回拨来电。” # move: tell]
  小林：打了。总台的阿姨说，又是你们寝室。 # to: dorm
* [“等他们打来就行。” # move: stall]
  小林：行。等电话我最会了，袜子等了我三天。 # to: dorm
* [问小周：咱们寝室是不是太显眼了？ # move: ask # at: ask]
  小周：总台说不定以为 402 是家耳机店。 # feels: 小周 amused
  -> open
- -> g_ring
=== g_ring ===
电话响了。没存过的号，尾号 5526。 # call: ring 理赔组
- (choice)
+ [接听 # move: ask # at: answer] -> g_sun
+ [拒接 # move: stall # at: decline] -> g_sun_missed
+ [静音，让它响 # move: stall # at: silence] -> g_sun_missed
* {tail} [对一下昨晚记在手背上的数字 # move: verify]
  手背上的墨水还在：5526。对上了。
  -> choice
* [问小周：这号你认得吗？ # move: ask # at: ask]
  小周：我连我妈的号都背不下来。昨晚总台不是说有人打？ # feels: 小周 calm
  -> choice
+ [不接，打面单上的总台请他们转 # move: verify # at: dial.courier] -> g_sun_desk
+ [把手机扣下，让它响完，先吃饭 # move: stall # at: down] -> g_sun_down
=== g_sun_down ===
你把手机扣在餐盘边上。汤里的葱花一跳一跳。 # hand: down
-> g_sun_missed

=== g_sun_missed ===
铃声断了。过了一会儿，短信来了。 # call: end 理赔组
-> g_sun_text
=== g_sun_hang ===
你说了声不好意思，挂了。过了一会儿，短信来了。 # call: end 理赔组
-> g_sun_text
=== g_sun_text ===
云麓快递：尾号4471金额更正，请在青柠集市订单内点“同意重开”，或致电面单上的总台。 # screen: sms.courier # hand: up # signal: in-the-order
- (open)
+ [自己打开订单，点“同意重开” # move: verify # at: app.shop] -> g_reopen
+ [打面单上的总台，请他们转 # move: verify # at: dial.courier] -> g_sun_desk
* [问小周：这条短信靠谱吗？ # move: ask # at: ask]
  小周：它又没给你链接，就是叫你自己开。 # feels: 小周 calm
  -> open
+ [不弄了，吃饭 # move: refuse # at: down] -> g_leave

=== g_sun_desk ===
总台：理赔组小孙？是她，我给您转。 # call: dial 总台 # call: talk 总台 # signal: call-back # feels: 你 relieved
理赔组：您好，转过来了。省得我自报家门，挺好。 # call: add 理赔组
-> g_sun_order
=== g_sun ===
理赔组：您好，理赔组，姓孙。您尾号4471的单子，金额少敲了一位，是吧？ # call: talk 理赔组 # time: 12:12 # flag: knows-me # why: knows-real
-> g_sun_order
=== g_sun_order ===
理赔组：我先把旧单作废，您那边会显示“已关闭”，别慌，马上重开。 # flag: account-frozen # why: closed-real # feels: 你 uneasy
有人端着盘子站在旁边，等你们的座。
-> g_sun_talk
=== g_sun_talk ===
<- noon(-> g_sun_talk)
* [打开青柠集市，看那张单 # move: verify # at: app.shop] -> noon_look
* [问小周：单子怎么没了？ # move: ask # at: ask]
  小周：作废了重开呗。食堂打错饭，也是先倒了再打。 # feels: 小周 calm
  -> g_sun_talk
* [“你怎么知道我打过总台？” # move: ask]
  理赔组：派给我的单子上写着，“顾客昨晚来电，很客气，问得很细”。 # feels: 你 calm
  -> g_sun_talk
* [“关了，要是重不开呢？” # move: ask]
  理赔组：重不开您找总台投诉我，工号一一〇九。七天里都作数。 # signal: no-hurry
  -> g_sun_talk
* [“先别动。我打回总台问一句。” # move: verify] -> g_sun_check
* [“好，您重开吧。” # move: comply] -> g_over
+ [挂断，自己去订单里弄 # move: verify # at: hangup] -> g_sun_hang

// 食堂里够得着的
=== noon(-> back) ===
+ [把手机放下，先扒两口饭 # move: stall # at: down]
  你把手机扣在餐盘边上，面有点咸。 # hand: down
  理赔组：您先吃，我等着。……我也想吃。 # hand: up # signal: no-hurry
  -> back
-> DONE
=== noon_look ===
页面：理赔：已关闭（金额更正中） # screen: shop.claim
页面：备注：少录一位，理赔组重开 # signal: in-the-order
真的关了。旁边写着为什么。 # screen: call # feels: 你 calm
-> g_sun_talk
=== g_sun_check ===
理赔组：行啊，您打。核实一下是应该的。 # signal: accepts-no # call: end 理赔组
总台：是小孙，单子在她手上。我给您转回去。 # call: dial 总台 # call: talk 总台 # signal: call-back
理赔组：又是我。那我重开了啊？ # call: add 理赔组 # feels: 你 relieved
-> g_sun_talk

// 第三种真相：人是真的，这个却不该要
=== g_over ===
键盘声停了一下。 # time: 12:16
理赔组：原路退要走两天。您把银行卡号报给我，我手工打款，今天就到。 # overreach: card-by-phone # flag: off-platform # why: card-real # technique: urgency # feels: 你 doubtful
-> g_over_talk
=== g_over_talk ===
<- noon(-> g_over_talk)
* [捂住话筒，问小周 # move: tell # at: ask]
  小周：要卡号？我上回一个数字都没报。 # feels: 小周 doubtful
  -> g_over_talk
* [“不是原路退吗，要卡号做什么？” # move: ask]
  理赔组：原路慢嘛。这一筐十一个人等着，我想快一个是一个。 # technique: liking
  -> g_over_talk
* [请她等等，打总台问一句 # move: verify # at: dial.courier] -> g_over_desk
* [“走原路就行，卡号我不报。” # move: refuse] -> g_over_refused
* [把银行卡号念给她 # move: disclose] -> g_over_given
+ [挂断，自己去订单里弄 # move: refuse # at: hangup] -> g_over_hang
=== g_over_hang ===
你说了声不好意思，挂了。过了一会儿，短信来了。 # call: end 理赔组
云麓快递：尾号4471金额更正已受理，重开后请在青柠集市订单内提交。 # screen: sms.courier # hand: up # signal: in-the-order # feels: 你 calm
- (open)
+ [自己打开订单看 # move: verify # at: app.shop] -> g_wait
+ [打面单上的总台，说说卡号的事 # move: tell # at: dial.courier]
  总台：卡号不用给，真是我们的人也不用。我说她。 # call: dial 总台 # call: talk 总台 # signal: asks-nothing
  总台：单子在重开，您在订单里等就行。 # call: end 总台 # signal: in-the-order
  -> g_wait
* [问小周：我是不是挂得太凶了？ # move: ask # at: ask]
  小周：挂个电话有什么凶的。她要的那个，本来就不该要。 # feels: 小周 calm
  -> open
+ [不弄了，吃饭 # move: refuse # at: down] -> g_leave
=== g_over_desk ===
总台：要卡号？不用的。真是我们的人，也不该在电话里问您要。 # call: dial 总台 # call: talk 总台 # signal: asks-nothing
总台：她图快。我给您转回去，您就说走原路。 # signal: original-route
理赔组：……您好，还是我。卡号那个，您看？ # call: add 理赔组
-> g_over_talk

=== g_over_refused ===
理赔组：……您说得对，卡号本来就不该我问。我图快了。 # signal: accepts-no # feels: 你 relieved # feels: 小周 calm
理赔组：走原路。重开好了，您在订单里点一下就行。 # signal: in-the-order # signal: original-route
-> g_agreed
=== g_agreed ===
<- noon(-> g_agreed)
* [“那别人您也别问了吧。” # move: tell]
  理赔组：不问了。我写张条，贴屏幕上。
  -> g_agreed
* [“你们中午也不吃饭？” # move: ask]
  理赔组：盒饭，凉的。……谢谢您没骂我。 # feels: 你 warm
  -> g_agreed
* [跟小周说：她说不用卡号了 # move: tell # at: ask]
  小周：你看，一说就通。面给你留了半碗汤。 # feels: 小周 calm
  -> g_agreed
* [“好，我去订单里点。” # move: comply]
  理赔组：哎，再见。耳机的事对不住。 # call: end 理赔组
  -> g_wait
+ [挂断，去订单里点 # move: comply # at: hangup]
  你说了声再见。 # call: end 理赔组
  -> g_wait

=== g_over_given ===
~ card_given = true
你一位一位念。等座的人也听见了。 # secret: card # feels: 你 uneasy
理赔组：记下了……哎，系统不让手工打，还是得走原路。 # signal: original-route
理赔组：号码我划掉了，白让您念，对不住。您在订单里点吧。 # signal: in-the-order # call: end 理赔组
小周：你刚在食堂里报卡号？后面三桌都背下来了。 # screen: home # feels: 小周 uneasy
- (open)
* [打卡背面的银行电话，说一声 # move: tell # at: dial.bank]
  银行客服：光一个卡号转不走钱，我给您挂个提醒。 # call: dial 银行客服 # call: talk 银行客服
  银行客服：以后电话里谁问都不用念，真的也不用。 # call: end 银行客服 # feels: 你 relieved
  -> g_wait
* [“她真是快递的人，没事吧。” # move: stall]
  小周：人是真的。卡号也是真的啊。
  -> g_wait
* [问小周：要紧吗？ # move: ask # at: ask]
  小周：光一个卡号没那么要紧，别的再不能报了。
  -> open
+ [放下手机，缓一缓 # move: stall # at: down]
  你把手机扣下。面已经凉了。 # hand: down
  你又拿起来。 # hand: up
  -> open

// 旧的关了，新的还没来
=== g_wait ===
你打开订单。旧的那张灰了，新的还没有。 # screen: shop.claim # time: 12:24 # feels: 你 uneasy
页面：理赔：已关闭（金额更正中）
等座的人把盘子放在了桌角上。
小周：关得挺快，开得挺慢。 # feels: 小周 doubtful
- (open)
* [问小周：她不会是糊弄我吧？ # move: ask # at: ask]
  小周：真糊弄你，总台也跑不了。号码在面单上印着呢。
  -> open
* [打面单上印的快递总台，问单子去哪了 # move: verify # at: dial.courier]
  总台：在路上呢，系统几分钟刷一回。刷不出来您找我。 # call: dial 总台 # call: talk 总台 # signal: call-back
  你把位子让给了等座的人，站在门口刷新。 # call: end 总台
  -> g_reopen
* [不催了，等几分钟再刷新 # move: stall]
  你把位子让给了等座的人，站在门口刷新。
  -> g_reopen
* [不等了，就当没这回事 # move: refuse # at: page] -> g_leave
+ [放下手机，把面吃完 # move: stall # at: down]
  面吃完了，盘子送了。 # hand: down
  你又拿起来。 # hand: up
  -> open

=== g_reopen ===
你打开订单。旧的那张灰着，底下多了一张新的。 # screen: shop.claim # time: 12:31
页面：申请理赔｜有线耳机（重开）
页面：退款：¥199.00，原路退回 # signal: original-route # feels: 你 relieved
页面：需要填写：无 # signal: asks-nothing
页面：破损件：在临岚站，可当面验看
- (open)
* [提交申请 # move: comply # at: page] -> g_sent
* [点开“当面验看”的说明 # move: verify # at: page]
  页面：凭取件码，七日内都可以；不看也照赔 # signal: no-hurry
  -> open
* [打面单上印的快递总台再问一句 # move: verify # at: dial.courier]
  总台：是 199，您点提交就行。 # call: dial 总台 # call: talk 总台 # signal: call-back
  电话挂了，页面还停在那里。 # call: end 总台 # screen: shop.claim
  页面：退款：¥199.00，原路退回
  -> open
* [问小周 # move: ask # at: ask]
  小周：这回是一百九十九了。点吧，我下午还有课。 # feels: 小周 calm
  -> open
* [关掉，不弄了 # move: refuse # at: page] -> g_leave
+ [先放下手机，回头再点 # move: stall # at: down]
  你把手机揣回兜里，走了一段。 # hand: down
  页面还停在那里，不催你。 # hand: up
  -> open

=== g_sent ===
页面：理赔：已提交，预计两日到账 # feels: 你 relieved
小周：耳机呢，还在站里？我正好去拿箱水，走一趟？ # feels: 小周 calm
- (open)
* [“走，看看它坏成什么样。” # move: verify] -> g_station
* [“不去了，赔了就行。” # move: stall] -> claimed_end
* [问小周：看它干嘛？ # move: ask # at: ask]
  小周：开庭总得有物证。 # feels: 小周 amused
  -> open

// 傍晚：把它取出来看看
=== g_station ===
傍晚，地还湿着。柜台后面的人抬起头，声音你认得。 # place: courier-station # time: 17:50 # screen: home # feels: 小周 calm # feels: 你 calm
刘师傅：尾号4471？哎哟，是您。昨晚打扰了。
刘师傅：金额还给您敲少了。我这手，搬得了筐，按不准键。
云麓快递：取件码 8-3-0417，请在临岚站柜台出示。
刘师傅：您手机上来了个码吧？念给我，我给您开柜。 # flag: code-ask # why: pickup-code # feels: 你 doubtful # feels: 小周 doubtful
-> g_station_talk
=== g_station_talk ===
* [先点开短信，看是什么码 # move: verify # at: app.sms]
  写的是取件码，给柜台的，没有一个“付”字。 # screen: sms.courier # feels: 你 relieved
  你退了出来。 # screen: home
  -> g_station_talk
* [“这个码是干什么的？” # move: ask]
  刘师傅：开柜子的。没它，谁报个单号都能领走。
  -> g_station_talk
* [问小周：码能念吗？ # move: ask # at: ask]
  小周：验证码不能给人。取件码……不给他，怎么取件？ # feels: 小周 amused
  -> g_station_talk
+ [先把手机收起来，等一等 # move: stall # at: down]
  刘师傅：不急，我先给后面这位拿。 # hand: down # signal: no-hurry
  人走了，他又看看你。你把手机拿出来。 # hand: up
  -> g_station_talk
* [“码我不念，自己在机器上输，行吗？” # move: comply]
  刘师傅：行，您自己摁，一样的。 # signal: accepts-no
  你照着短信按了六下。 # screen: sms.courier
  -> g_counter
* [把取件码给他看 # move: comply]
  你点开短信，递了过去。 # screen: sms.courier
  -> g_counter
* [“码不给，我不看了。” # move: refuse]
  你看了一眼那条短信，没有念。 # screen: sms.courier
  刘师傅：不看也照赔，您放心回。 # signal: accepts-no
  -> claimed_end

=== g_counter ===
柜门弹开。盒子瘪了一角，他摇了摇，里面有响声。 # screen: home # feels: 你 calm # feels: 小周 calm
你插上手机听了听：左边没声，右边好好的。 # time: 17:56
刘师傅：赔了款，这副就得收回去。您签个名，只要名字。 # signal: asks-nothing
- (open)
* [“右边还能响，不能留给我？” # move: ask]
  刘师傅：留不了，要入库的。……您再听一首？ # feels: 你 amused
  -> open
* [“要登记身份证吗？” # move: ask]
  刘师傅：不要不要，签名就行。 # signal: asks-nothing
  -> open
* [问小周：物证怎么样？ # move: ask # at: ask]
  小周：左耳失聪，右耳作证。 # feels: 小周 amused
  -> open
+ [先放下手机，看看单子 # move: stall # at: down]
  单子就一行：破损件一副，已赔付，收回。 # hand: down
  你又拿起手机。 # hand: up
  -> open
* [签上名字 # move: comply] -> g_signed
* [“钱到了我再来签。” # move: stall]
  刘师傅：也行，那它在我这儿再住两天。 # signal: accepts-no
  -> claimed_end
=== g_signed ===
刘师傅：好嘞。昨晚打了十一个，就您来看它。 # feels: 你 warm
小周举着手机，对着右边那只录了三秒，发进群里。 # screen: chat.dorm # feels: 小周 amused
小周：〔语音 3″〕呜……呜……还我……洗衣液…… # to: dorm # clip: voice 3
小林：……这是我的袜子在哭？ # to: dorm
-> claimed_end

=== claimed_end ===
{card_given: -> lucky_end}
两天后，一百九十九回到了原来的账户。 # place: dorm-day # time: 13:05 # screen: home # hand: up # chain: aftermath # money: 199 # whom: shop # feels: 你 relieved
小周：那你还欠小林一副耳机，听袜子哭。 # feels: 小周 amused
你给来过电话的那位师傅点了个五星。 # feels: 你 warm
小周低头看手机，慢慢站了起来：我钓上来那把剑，有人问价了。 # end: claimed
-> END
=== lucky_end ===
两天后，一百九十九回到了原来的账户。 # place: dorm-day # time: 13:05 # screen: home # hand: up # chain: aftermath # money: 199 # whom: shop # feels: 你 relieved
小周：卡号那事，后来没动静吧？ # feels: 小周 doubtful
没有。你还是把银行卡翻过来扣在桌上，像扣手机那样。 # feels: 你 uneasy # end: lucky
-> END

=== rude ===
~ oncall = false
电话那头愣了一下。 # feels: 你 angry
客服：……好的，打扰您了。理赔在订单里，七天有效。 # signal: accepts-no
他挂得很轻。 # chain: aftermath # call: end 客服 # screen: home # feels: 你 uneasy
小周：怎么了这是？ # feels: 小周 doubtful
- (open)
* [“骗子。说我包裹坏了。” # move: stall]
  小周：我瞅瞅……哎，订单里真有一条，还有照片。 # checked # settles: claim-in-order # feels: 你 ashamed
  -> rude_known
* [打开青柠集市看订单 # move: verify # at: app.shop]
  页面：状态：包裹异常，站点已登记破损 # screen: shop.order
  页面：理赔：可申请，七日内有效 # signal: in-the-order # checked # settles: claim-in-order # feels: 你 ashamed
  -> rude_known
* [问小周：快递会这么晚打电话吗？ # move: ask # at: ask]
  小周：下雨天爆仓，会啊。 # feels: 小周 calm
  -> open
* [不看了，放下手机吃面 # move: refuse # at: down] -> rude_end
=== rude_known ===
* [打总台，请他们转一句对不起 # move: help # at: dial.courier # did: apologised]
  总台：好的，我转告刘师傅。他今晚挨骂不止一回了。 # call: dial 总台 # call: talk 总台
  你放下电话，把理赔点了。 # call: end 总台 # screen: home
  -> rude_end
* [把理赔点了，别的算了 # move: comply]
  点两下的事。你盯着“已提交”看了一会儿。
  -> rude_end
* [太尴尬了，不弄了 # move: refuse # at: down] -> rude_end
=== rude_end ===
雨还在下。那头大概在打下一个电话。 # feels: 你 calm # end: rude
-> END

=== g_leave ===
~ oncall = false
耳机没来。一周后，订单上多了一行：理赔已过期。 # place: dorm-day # time: 13:05 # screen: home # hand: up # chain: aftermath # feels: 你 tired
小周：那一百九十九，就这么过期了？ # feels: 小周 doubtful
又有个没存过的号打进来。你盯着它，一声一声数。 # end: missed
-> END
