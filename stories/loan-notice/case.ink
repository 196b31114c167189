// 待确认 · loan-notice
// 一个开头，两种真相。标签见 ../TAGS.md。
// 工具（挂断、学校网页、银行、资助中心、许老师、妈、96110、银行、110、问小周、放下手机）在每一幕里都够得着。

VAR truth = "scam"
// 正在和来电的人通话
VAR oncall = false
// 和来电的人说过话
VAR talked = false
// 用自己的渠道问清了
VAR known = false
// 被带到哪一步：0 开头 1 说起账户 2 进了会议
VAR depth = 0
VAR shared = false
// 身份证号填给了那个网页
VAR gaveid = false
// 借来的六千转走了
VAR lent = false
// 解冻费也交了
VAR fee = false
VAR wiped = false
VAR frozen = false
VAR reported = false
VAR told = false
// 小周听了你的，没交那四百八
VAR zhou = false
// 真的：证件照发给过小乔
VAR photo = false
// 真的：在班群里说错过人
VAR accused = false
VAR resume = -> talk

-> evening

=== evening ===
四月底。杨絮从纱窗的破洞飘进来，落在小周的论文上。 # place: dorm-spring-night # time: 20:30 # chain: contact # screen: lock # feels: 你 tired # feels: 小周 amused
小周：正文一万二，致谢三千。导师问我，能不能倒过来。 # note: 热场：问大家，你的致谢里会谢谁？
寝室群里，有人在找衣服。 # screen: chat.dorm
小林：谁穿错我学士服了？我这件能再装一个我。
小周：你那件我穿着呢。袖子短一截，我还以为我长个了。 # to: dorm
小林：穿着它去看房，房东能给你便宜点不？
* [“房子找着了？” # move: ask]
  小周：找着了。押一付三，四千八。我有四百八，就差一个零。
* [“致谢里有我吗？” # move: ask]
  小周：有。第三页，排在暖气片后头。
* [“我还欠着两万四呢，认个亲吧。” # move: tell]
  小周：你那是国家的助学贷款，欠得体面。我这个，欠得没地方住。
* [吹一吹键盘缝里的絮 # move: stall # at: down]
  絮飞起来，转了一圈，落回原来那个键上。 # hand: down
-
小周：我在填一个“安家贷”，毕业生专享，两分钟到账。填了二十分钟了。 # hand: up # feels: 小周 tired
你也有一笔：大一那年办的助学贷款，妈妈陪你签的字。四年，两万四。 # screen: home # feels: 你 calm
-> ring

=== ring ===
电话响了。号码没有存过，尾号 2217。 # call: ring 来电 # time: 20:36
- (choice)
+ [接听 # move: ask # at: answer] -> answer
+ [拒接 # move: refuse # at: decline] -> missed_call
+ [静音，让它响 # move: stall # at: silence] -> missed_call
* [问小周：这号你认得吗？ # move: ask # at: ask]
  小周：不认得。认得也不接，我怕是导师。 # feels: 小周 calm
  -> choice
+ [让它响，自己打开资助中心的网页 # move: verify # at: app.browser] -> ring_site
+ [把手机扣下去，让它响完 # move: stall # at: down] -> ring_down
=== ring_down ===
手机在桌上嗡嗡地转，转到了小周的致谢上。 # hand: down
-> missed_call
=== ring_site ===
铃响到第七声，停了。 # call: end 来电 # screen: home
-> site(-> off_call)

=== missed_call ===
铃声停了。过了一会儿，短信来了。 # call: end 来电
来电：【贷款确认】您有一笔贷款信息待本人确认，逾期会影响征信。稍后再联系您。 # screen: sms.loan # hand: up # time: 20:38 # flag: credit-threat # why: record-word # feels: 你 uneasy
小周：谁呀？ # feels: 小周 calm
-> off_call.open

=== ring_back ===
手机又响了，还是 2217。 # call: ring 来电 # screen: call
+ [接听 # move: ask # at: answer] -> answer_again
+ [这次不接 # move: refuse # at: decline] -> ring_out
+ [静音，让它响 # move: refuse # at: silence] -> ring_out
+ [让它响，自己打开资助中心的网页 # move: verify # at: app.browser] -> ring_site
+ [把手机扣下去，不接了 # move: stall # at: down] -> ring_out
=== ring_out ===
铃声断了。屏幕暗下去。 # call: end 来电 # screen: home
-> leave
=== answer_again ===
{not talked: -> answer}
~ oncall = true
来电：您好，又是我。刚才断了，咱们接着说？ # call: talk 来电
-> resume

=== answer ===
~ oncall = true
~ talked = true
来电：您好，打扰了。是临岚大学今年毕业的同学吧？ # call: talk 来电 # feels: 你 calm
来电：您名下有一笔贷款的信息，需要本人确认，有截止日的。 # flag: knows-me # why: on-a-list
来电：逾期会影响征信。我不是吓您，规定就这么写的。 # flag: credit-threat # why: record-word # feels: 你 uneasy
-> talk

// 到“那要怎么确认”为止，两种真相一字不差。
=== talk ===
~ resume = -> talk
- (open)
<- tools(-> talk.open)
* [“您是哪儿的？” # move: ask]
  来电：做贷款确认的。您稍等，我喝口水……这一晚上，嗓子都打冒烟了。
  -> open
* [“你怎么知道我有贷款？” # move: ask]
  来电：名单上有。您，还有共同借款人，您母亲，都在这一行。 # flag: knows-me # why: on-a-list
  -> open
* [“没听说要确认什么呀。” # move: ask]
  来电：没听说的多，所以才挨个打。您是我今晚第三十一个。
  -> open
* [“行，我办。那要怎么确认？” # move: comply] -> request

=== request ===
{truth == "scam": -> s_ask}
-> g_ask

// ───────── 工具 ─────────

=== tools(-> back) ===
+ {oncall} [挂断 # move: refuse # at: hangup] -> hung_up
+ [自己打开资助中心的网页 # move: verify # at: app.browser] -> site(back)
+ {not oncall} [打学生手册上的资助中心 # move: verify # at: dial.aid] -> aid_call
+ {oncall} [先挂这头，打学生手册上的资助中心 # move: verify # at: dial.aid] -> aid_call
+ {not oncall} [打给辅导员许老师 # move: verify # at: dial.xu] -> xu_call
+ {oncall} [先挂这头，打给辅导员许老师 # move: verify # at: dial.xu] -> xu_call
+ {not oncall} [打给妈 # move: ask # at: dial.mom] -> mom_call
+ {oncall} [先挂这头，打给妈 # move: ask # at: dial.mom] -> mom_call
+ {not oncall} [打96110问一问 # move: verify # at: dial.antifraud] -> antifraud
+ {oncall} [先挂这头，打96110 # move: verify # at: dial.antifraud] -> antifraud
+ {not oncall} [打卡背面的银行电话 # move: ask # at: dial.bank] -> bank_call
+ {oncall} [先挂这头，打卡背面的银行 # move: ask # at: dial.bank] -> bank_call
+ {not oncall} [打110 # move: report # at: dial.police] -> police_early
+ {oncall} [先挂这头，打110 # move: report # at: dial.police] -> police_early
+ [打开银行，看一眼账户 # move: ask # at: app.bank] -> bank_look(back)
+ [问小周 # move: ask # at: ask] -> ask_zhou(back)
+ {not oncall} [把手机放下 # move: stall # at: down] -> put_down(back)
+ {oncall} [把手机放下，先不挂 # move: stall # at: down] -> put_down(back)
-> DONE

// 挂掉来电的人；正在共享就先停掉
=== drop_call ===
{not oncall: ->->}
~ oncall = false
{shared: -> drop_sharing}
你挂了那头。 # call: end 来电 # screen: home
->->
=== drop_sharing ===
~ shared = false
你先停了共享，再挂了那头。 # share: off # call: end 来电 # screen: home # feels: 你 afraid
->->

=== hung_up ===
-> drop_call ->
屋里只剩小周敲键盘的声音。
-> off_call
=== off_call ===
{known: -> settled}
{s_held: -> s_held_talk}
{depth >= 2: -> s_held}
小周：谁呀？ # feels: 小周 calm
- (open)
{known: -> settled}
<- tools(-> off_call.open)
+ [等那头再打来 # move: stall] -> ring_back
+ [不管了，改论文 # move: refuse] -> leave
// 自己打出去的，不用问是谁
=== own_call ===
{known: -> settled}
{s_held: -> s_held_talk}
{depth >= 2: -> s_held}
-> off_call.open
=== settled ===
{truth == "scam": -> s_known}
-> g_known

=== leave ===
{truth == "genuine": -> g_leave}
{known: -> s_known}
-> s_off

=== site(-> back) ===
你没点谁发的链接，自己输了学校的网址。 # screen: browser.page # address: aid.linlan-univ.example.invalid
~ known = true
{truth == "scam": -> site_none(back)}
页面：临岚大学学生资助中心｜通知
页面：毕业确认：4月27日至5月17日，已开始 # signal: public-notice # checked # settles: on-the-site # feels: 你 relieved
页面：本周逐个电话提醒；电话里不收任何资料、费用 # signal: asks-nothing
{oncall: -> site_on_call}
-> g_known
=== site_on_call ===
来电：喂？……在看网页呀？您看您看，我顺便喝口水。 # signal: no-hurry # screen: call
-> resume
=== site_none(-> back) ===
页面：临岚大学学生资助中心｜通知
页面：毕业确认：5月下旬开始，由各班通知 # checked # settles: not-begun # feels: 你 doubtful
页面：本中心不用电话办理确认，也没有“注销账户”
{shared: -> site_seen}
{oncall: -> site_doubt}
你关了网页。 # screen: home
-> s_known
=== site_doubt ===
来电：同学？您看的是学校那头的吧，他们管发，我们管征信，不是一套系统。 # flag: callback-refused # why: two-windows # technique: authority # screen: call # feels: 小周 doubtful
-> site_doubt_talk
=== site_seen ===
来电：别看网页了，您屏幕我这儿看得见。退回刚才那一步。 # flag: screen-share # why: eyes # technique: urgency # screen: call # feels: 你 afraid # feels: 小周 doubtful
-> site_doubt_talk
=== site_doubt_talk ===
<- tools(-> site_doubt_talk)
* [“学校写着还没开始。你说的是哪门子确认？” # move: ask]
  来电：您要这么较真，我给您转主任也行。就怕过了今晚，主任也没办法。 # flag: countdown # why: their-clock # technique: urgency
  -> site_doubt_talk
+ [“我信网页，不办了。” # move: refuse]
  来电：行。往后贷不了款、坐不了高铁，您别来找我。 # flag: credit-threat # why: record-word # technique: fear
  -> hung_up
+ [“……那你接着说。” # move: comply] -> resume

=== aid_call ===
-> drop_call ->
资助中心的号，印在学生手册第二页。 # call: dial 资助中心 # feels: 你 calm
资助中心：您好，学生资助中心，值班到九点半。 # call: talk 资助中心
- (open)
+ [“有人打电话叫我确认贷款，是你们吗？” # move: verify] -> aid_answer
* [问小周：该怎么问？ # move: ask # at: ask]
  小周：就说“是不是你们打的”。别说我那二十分钟的事。 # feels: 小周 calm
  -> open
+ [没说话，挂断 # move: stall # at: hangup]
  资助中心：喂？是确认的事吗？……挂了。 # call: end 资助中心 # screen: home
  -> own_call
=== aid_answer ===
~ known = true
{truth == "scam": -> aid_none}
资助中心：是我们打的。小乔！——她举手了，正打下一个呢。 # checked # settles: aid-called # signal: answers-call # feels: 你 relieved
资助中心：您自己登系统，登不上就来行政楼 104，带上身份证。 # signal: official-place
你道了谢。 # call: end 资助中心 # screen: home
-> g_known
=== aid_none ===
资助中心：不是。我们五月下旬才开始，到时候各班通知。 # checked # settles: aid-did-not # feels: 你 doubtful
资助中心：没有“注销学生账户”这回事，也不用先借钱。今晚您是第九个来问的。
你道了谢。 # call: end 资助中心 # screen: home
-> s_known

=== xu_call ===
-> drop_call ->
许老师：喂，论文又改崩了？ # call: dial 许老师 # call: talk 许老师
- (open)
+ [“许老师，贷款确认开始了吗？有人给我打电话。” # move: verify] -> xu_answer
* [“……差一点点就崩了。” # move: stall]
  许老师：那还是好的。上一个来电话的，把正文删了，留下了致谢。 # feels: 你 amused
  -> open
+ [没好意思说，挂断 # move: stall # at: hangup]
  许老师：喂？ # call: end 许老师 # screen: home
  -> own_call
=== xu_answer ===
~ known = true
{truth == "scam": -> xu_none}
许老师：开始了，昨天的邮件，你们没人看邮件。咱班四个，一个都还没登。 # checked # settles: xu-said # signal: answers-call # feels: 你 relieved
许老师：电话是小乔打的，我听过她念稿，挺卖力的。
你说这就去弄。 # call: end 许老师 # screen: home
-> g_known
=== xu_none ===
许老师：没有，下个月的事。谁给你打的？他要你装什么、转什么，都别动。 # checked # settles: xu-did-not # feels: 你 doubtful
许老师：咱班有贷款的四个人，我挨个说一声。你跟同屋的也说一句。
你说好。 # call: end 许老师 # screen: home
-> s_known

=== mom_call ===
-> drop_call ->
妈：怎么这个点打来？吃了没？ # call: dial 妈 # call: talk 妈
- (open)
* [“妈，有人给你打电话说贷款的事吗？” # move: ask]
  妈：没有啊。合同我收得好好的，饼干盒里，跟你的乳牙放一块儿。
  -> open
* [“合同上写没写要毕业确认？” # move: ask]
  妈：字太小，我念不了。县里那老师说过，毕业前学校会叫你们弄，你问学校。
  -> open
+ [“没事，就问问。” # move: stall]
  妈：没事你打什么电话。……吃水果啊。 # call: end 妈 # screen: home # feels: 你 calm
  -> own_call

=== antifraud ===
-> drop_call ->
反诈专线：您好，这里是96110，请讲。 # call: dial 反诈专线 # call: talk 反诈专线
- (open)
+ [“有人来电话，说贷款要确认，不然影响征信。” # move: verify]
  反诈专线：这话真的假的都会说。您别用对方给的号，打学校自己的号去问。
  反诈专线：要您装软件、共享屏幕、先借先转，就停。 # call: end 反诈专线 # screen: home # feels: 你 calm
  -> own_call
* [问小周：要说什么？ # move: ask # at: ask]
  小周：电话里怎么跟你说的，就怎么说。 # feels: 小周 calm
  -> open
+ [没问出口，挂断 # move: stall # at: hangup]
  反诈专线：没关系，想好了再打。 # call: end 反诈专线 # screen: home
  -> own_call

=== bank_call ===
-> drop_call ->
银行：星槎银行，您的卡状态正常。 # call: dial 银行 # call: talk 银行
银行：征信报告您自己就能查，一年两次免费。谁打电话也改不了它。
你谢过她。 # call: end 银行 # screen: home
-> own_call

=== police_early ===
-> drop_call ->
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
接警员：钱和资料都还在，对吗？拿不准打96110更快，钱动了立刻打我们。
你说了谢谢。 # call: end 接警员 # screen: home # feels: 你 calm
-> own_call

=== bank_look(-> back) ===
你点开星槎银行。钱包里是零花，这里才是你的家底。 # screen: bank.home
页面：账户状态：正常
页面：本月付出最多：打印
{shared: -> bank_seen(back)}
{oncall: -> bank_on_call(back)}
你退了出来。 # screen: home
-> back
=== bank_on_call(-> back) ===
来电：喂？您还在吗？ # screen: call
-> back
=== bank_seen(-> back) ===
来电：余额我看见了，不少嘛。先放着，一会儿用。 # flag: screen-share # why: eyes # technique: liking # screen: call # feels: 你 afraid
-> back

=== ask_zhou(-> back) ===
{known: -> zhou_known(back)}
{shared: -> zhou_shared(back)}
{depth >= 1: -> zhou_depth(back)}
小周：你不是真有贷款吗？那就问放款的那头，别问打电话的。 # feels: 小周 doubtful
-> back
=== zhou_known(-> back) ===
小周：你都问到了，就照问到的办。 # feels: 小周 calm
-> back
=== zhou_depth(-> back) ===
小周：我爸说，谁催你快点，谁自己才急。我爸卖保险的。 # feels: 小周 doubtful
-> back
=== zhou_shared(-> back) ===
小周：你对着手机念什么呢？顶上那条橙的是什么？ # feels: 小周 uneasy
-> back

=== put_down(-> back) ===
{oncall: -> rest(back)}
你把手机扣下。一团絮落在屏幕背面，不走了。 # hand: down
- (lying)
+ [拿起手机 # move: stall # at: up]
  你把手机翻过来。 # hand: up # feels: 你 uneasy # feels: 小周 doubtful
  -> back
+ [问小周：致谢写到谁了？ # move: ask # at: ask]
  小周：写到门口修自行车的。他给我打过气。 # feels: 小周 tired
  -> lying
=== rest(-> back) ===
你把手机搁在桌上。那头翻了一页纸。 # hand: down
“您还在听吗？”你又拿了起来。 # hand: up # feels: 你 uneasy # feels: 小周 doubtful
-> back

// ───────── 骗局 ─────────

=== s_ask ===
~ depth = 1
来电：是这样，您大一时开过一个“学生信贷账户”，毕业身份一变，它就违规了。 # chain: trust # flag: cancel-student-loan # why: no-such-thing # technique: fear # time: 20:42 # feels: 小周 doubtful
来电：这个得先注销，才能确认。备案号您记一下：临贷字 0117。 # flag: fake-docs # why: any-number # technique: authority
来电：不收您一分钱，全程录音，您放心。 # signal: asks-nothing # signal: keeps-record # technique: liking # note: 问全场：“不收钱”“全程录音”，说明了什么？
-> s_ask_talk
=== s_ask_talk ===
~ resume = -> s_ask_talk
<- tools(-> s_ask_talk)
* [“我没开过什么账户啊。” # move: ask]
  来电：办助学贷款的时候系统自动带的，十个同学九个不知道。 # flag: cancel-student-loan # why: no-such-thing # technique: authority
  -> s_ask_talk
* [“我去资助中心问问行吗？” # move: ask]
  来电：行啊，应该的。就是他们五一放假，我这边月底封账，您赶不上。 # signal: accepts-no # flag: countdown # why: their-clock # technique: urgency
  -> s_ask_talk
* [“你们单位全称叫什么？” # move: verify # inside]
  来电：学生信用服务中心，您在网上搜，头一条就是。 # flag: callback-refused # why: their-page # technique: authority
  -> s_ask_talk
* [“不注销会怎么样？” # move: ask] -> s_mother
* [“好，怎么注销？” # move: comply] -> s_meeting
+ [“我先挂了，明天再说。” # move: refuse] -> s_mother

=== s_mother ===
来电：那我只能报异常了。您母亲是共同借款人，她那边也会记上一笔。 # chain: pressure # flag: credit-threat # why: mother-too # technique: fear # feels: 你 afraid
来电：阿姨什么都不知道，怪冤的。我是真不想报。 # technique: liking # feels: 小周 uneasy
-> s_mother_talk
=== s_mother_talk ===
~ resume = -> s_mother_talk
<- tools(-> s_mother_talk)
* [“你先别报。怎么弄？” # move: comply] -> s_meeting
* [“我妈的征信，你凭什么动？” # move: ask]
  来电：不是我动，是系统自动推。我现在还压得住。 # flag: credit-threat # why: mother-too # technique: reciprocity
  -> s_mother_talk
+ [“你报吧，我自己去问。” # move: refuse]
  来电：……行，那我给您留到十点。 # flag: countdown # why: their-clock # technique: urgency
  -> hung_up

=== s_meeting ===
来电：光说您也看不见。我发您一个“连心会议”，进来看您自己的报告。 # chain: bait # flag: unknown-app # why: only-by-link # technique: authority # time: 20:54 # feels: 你 uneasy # feels: 小周 doubtful
短信里多了一条链接，跳出一个紫色的图标。
页面：连心会议 # screen: meeting.install # note: 问全场：看自己的报告，为什么要装别人的软件？
页面：来源：短信链接，不在应用商店 # flag: unknown-app # why: only-by-link
页面：权限：查看屏幕内容
-> s_install
=== s_install_back ===
你又看回那个安装页。 # screen: meeting.install
页面：连心会议
页面：来源：短信链接，不在应用商店
-> s_install
=== s_install ===
~ resume = -> s_install_back
<- tools(-> s_install_back)
* [“截个图发我不行吗？” # move: ask]
  来电：报告是保密的，只能您本人进会议看。这也是保护您。 # flag: secrecy # why: only-you # technique: isolation
  -> s_install
* [安装 # move: comply # at: page] -> s_room
* [取消安装 # move: refuse # at: page]
  你点了取消。紫色图标缩了回去。 # screen: call
  来电：没装上？没事，我再给您发一遍。 # technique: commitment
  -> s_install_no
=== s_install_no ===
~ resume = -> s_install_no
<- tools(-> s_install_no)
* [“不装了。” # move: refuse] -> hung_up
* [“……再发一遍吧。” # move: comply] -> s_room

=== s_room ===
~ depth = 2
装好了。那头开了一下镜头：蓝底，领带，一张工作证举到眼前，又关了。 # screen: meeting.room # time: 20:58
来电：信用专员，方。您先看我的，再看您的，公平吧？ # flag: fake-docs # why: any-number # technique: authority
来电：现在点“共享屏幕”，我给您指报告在哪儿。 # flag: screen-share # why: eyes # technique: authority # feels: 你 uneasy
-> s_room_talk
=== s_room_back ===
你切回会议室。那头的镜头还关着。 # screen: meeting.room
-> s_room_talk
=== s_room_talk ===
~ resume = -> s_room_back
<- tools(-> s_room_back)
* [“工作证上的章，怎么是椭圆的？” # move: ask]
  来电：新版都是椭圆的，防伪。您眼真尖。 # flag: fake-docs # why: any-number # technique: liking
  -> s_room_talk
* [点“共享屏幕” # move: disclose # at: page] -> s_shared
* [退出会议 # move: refuse # at: page]
  你退出了会议室。那个格子不见了。 # screen: home
  -> hung_up

=== s_shared ===
~ shared = true
屏幕顶上多了一条橙色。你看到的，那头都看得到。 # secret: screen # share: on # chain: transfer # time: 21:02 # feels: 小周 doubtful
来电：点我发的这个网页，就是您的报告。 # technique: authority
-> s_page
=== s_page ===
页面：学生信用服务中心｜查询 # screen: browser.page # address: linlan-univ-edu.credit-xs.example.invalid
页面：账户状态：异常，待注销 # flag: credit-threat # why: drawn-status # technique: fear # feels: 你 afraid # note: 问全场：看地址栏，从右往左读。
页面：请填写身份证号，核对本人 # flag: id-face # why: your-number
-> s_page_talk
=== s_page_back ===
你看回那个网页。“异常”两个字是红的。 # screen: browser.page # address: linlan-univ-edu.credit-xs.example.invalid
页面：账户状态：异常，待注销
页面：请填写身份证号，核对本人
-> s_page_talk
=== s_page_talk ===
~ resume = -> s_page_back
<- tools(-> s_page_back)
* [把地址栏从头读一遍 # move: ask # at: page]
  头一截像学校。可再往后，最后那一截，你从没见过。 # feels: 你 doubtful
  -> s_page_talk
* [填上身份证号 # move: disclose # at: page]
  ~ gaveid = true
  你填了。“异常”旁边多出三行小字。 # secret: id
  -> s_quota
* [“名单上不是有吗？不填。” # move: refuse]
  来电：也行，后四位我这儿有，不勉强。直接看下一页。 # signal: accepts-no # flag: knows-me # why: on-a-list # technique: liking
  -> s_quota
* [停止共享，退出去 # move: refuse # at: page] -> s_cut

=== s_cut ===
~ shared = false
~ oncall = false
你按了停止，橙色的条没有了。你这才发觉自己一直憋着气。 # share: off # call: end 来电 # screen: home # chain: aftermath # feels: 你 afraid
-> s_held
=== s_quota ===
页面：未清空额度：青藤分期 ¥6,000 # screen: browser.page # address: linlan-univ-edu.credit-xs.example.invalid # time: 21:08
来电：这个额度挂着，账户就销不掉。您把它提出来，转去清算，两小时原路退。 # flag: borrow-to-pay # why: not-your-debt # technique: commitment # feels: 你 afraid # feels: 小周 uneasy
-> s_quota_talk
=== s_quota_back ===
你看回那一页。六千后面跟着一个闪着的“待清”。 # screen: browser.page # address: linlan-univ-edu.credit-xs.example.invalid
页面：未清空额度：青藤分期 ¥6,000
-> s_quota_talk
=== s_quota_talk ===
~ resume = -> s_quota_back
<- tools(-> s_quota_back)
* [“借出来，不就真欠上了吗？” # move: ask]
  来电：两小时内退回就不算借，系统里是“核销”。我们天天办。 # flag: borrow-to-pay # why: not-your-debt # technique: authority
  -> s_quota_talk
* [“我想先跟我妈说一声。” # move: tell]
  来电：别，阿姨一急，往银行一问，这笔就锁了，您俩一起异常。 # flag: secrecy # why: only-you # technique: isolation
  -> s_quota_talk
* [停止共享，退出去 # move: refuse # at: page] -> s_cut
* [打开青藤分期，把额度提出来 # move: comply # at: page] -> s_borrow

=== s_borrow ===
页面：青藤分期：借款 ¥6,000，分 12 期，每期约 ¥548 # screen: browser.page # address: vine-pay.example.invalid # time: 21:12
页面：温馨提醒：不要为他人借款，不要应他人要求借款 # alert
来电：提醒都是模板，谁借都弹。点“确认借款”。 # flag: borrow-to-pay # why: not-your-debt # technique: urgency
-> s_borrow_talk
=== s_borrow_back ===
提醒还停在屏幕中间。 # screen: browser.page # address: vine-pay.example.invalid
页面：青藤分期：借款 ¥6,000，分 12 期，每期约 ¥548
-> s_borrow_talk
=== s_borrow_talk ===
~ resume = -> s_borrow_back
<- tools(-> s_borrow_back)
* [确认借款 # move: comply # at: page] -> s_transfer
* [不借了，停止共享 # move: refuse # at: page] -> s_cut
* [“可它写着，不要应别人要求借。” # move: ask]
  来电：我是“别人”吗？我是给您清账的。 # flag: borrow-to-pay # why: not-your-debt # technique: liking
  -> s_borrow_talk

=== s_transfer ===
银行：【星槎银行】您收到转账 6000.00 元，付款人：青藤分期。 # to: bank # bank: 6000 # whom: vine # debt: 6000 # feels: 你 uneasy
来电：到了吧？六千，加三百八认证金，转清算账户，两小时一起退。 # flag: countdown # why: their-clock # technique: urgency # time: 21:16
页面：收款人：江＊＊（个人） # screen: bank.transfer # flag: personal-payee # why: one-person # note: 问全场：那六千现在是谁的？转出去以后，欠谁的？
页面：金额：¥6380.00
页面：提醒：您从未付款给此人 # alert
-> s_transfer_talk
=== s_transfer_talk ===
<- loan_tools
* [“清算账户怎么是个人的名字？” # move: ask]
  来电：经办人的户头，一人一户，防混账。系统退也是从这户退。 # flag: personal-payee # why: one-person # technique: authority
  -> s_transfer_talk
* [确认转账 # move: pay # at: page] -> s_sent
* [不转，停止共享 # move: refuse # at: page] -> s_kept_loan
* [喊小周过来看 # move: tell # at: ask]
  小周：等会儿。什么清算账户，还能姓江？ # feels: 小周 doubtful
  来电：旁边有人？那这一单作废，您自己担着。 # flag: secrecy # why: only-you # technique: isolation
  -> s_transfer_talk

=== loan_tools ===
+ [挂断 # move: refuse # at: hangup] -> s_kept_loan
+ [先挂这头，打学生手册上的资助中心 # move: verify # at: dial.aid] -> s_kept_aid
+ [先挂断，把手机扣过去 # move: stall # at: down]
  你把它扣过去，心还在跳。 # hand: down
  -> s_kept_loan
-> DONE
=== s_kept_aid ===
~ known = true
~ oncall = false
~ shared = false
你停了共享，挂了那头，手抖着拨了过去。 # share: off # call: end 来电 # screen: home # feels: 你 afraid
资助中心：不是我们。六千还在您卡里？千万别转，跟哪家借的，今晚就还哪家。 # call: dial 资助中心 # call: talk 资助中心 # checked # settles: aid-did-not
你记下来，谢了她。 # call: end 资助中心 # screen: home # feels: 你 uneasy
-> s_kept_loan
// 借了，没转出去
=== s_kept_loan ===
{oncall: -> s_kept_cut}
-> s_kept_still
=== s_kept_cut ===
~ shared = false
~ oncall = false
你停了共享，挂了那头。 # share: off # call: end 来电 # screen: home # hand: up # feels: 你 afraid
-> s_kept_still
=== s_kept_still ===
六千还在卡里，像一个还没拆的包裹。你把屏幕给小周看。 # chain: aftermath # feels: 你 afraid
小周：这钱一分别动。放款的那家，有客服，有“提前还款”。 # feels: 小周 uneasy
- (open)
* [自己打开青藤分期，今晚就还回去 # move: verify # at: app.browser]
  页面：青藤分期：提前结清 ¥6,000，当日免息 # screen: browser.page # address: vine-pay.example.invalid
  你点了结清。六千在你这儿，住了二十分钟。 # bank: -6000 # whom: vine # debt: -6000 # screen: home # feels: 你 uneasy
  小周：还了就好。 # feels: 你 relieved # feels: 小周 calm
  -> s_held
* [问小周：那头说两小时原路退，会不会是真的？ # move: ask # at: ask]
  小周：原路退，那你别让它上路不就完了。 # feels: 小周 doubtful
  -> open
* [打96110，照实说 # move: report # at: dial.antifraud]
  反诈专线：没转出去，太好了。找放款的那家提前结清，别找来电的人。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # screen: home # feels: 你 calm
  -> open

=== s_sent ===
~ lent = true
六千三百八出去了。 # bank: -6380 # whom: jiang # screen: bank.home # feels: 你 afraid # feels: 小周 uneasy
页面：账户状态：正常
来电：好，收到。还有最后一家，“安家贷”，您没开过，我帮您开了再销。 # flag: no-check-loan # why: sure-yes # technique: commitment # time: 21:22
-> s_second_loan
=== s_second_loan ===
页面：安家贷｜毕业生专享，免审核 # screen: browser.page # address: anjia-2min.example.invalid # flag: no-check-loan # why: sure-yes # technique: greed
页面：卡号填写有误，放款 ¥5,000 已冻结 # alert # flag: account-frozen # why: invented-slip # technique: fear
页面：请先交解冻金 ¥800，随放款一并退回 # flag: pay-first # why: fee-to-borrow # technique: commitment
“安家贷”。这三个字，小周今晚念过。 # feels: 你 doubtful
-> s_fee_talk
=== s_fee_talk ===
<- late_tools
* [“卡号我核了三遍，没填错。” # move: ask]
  来电：系统认定错就是错。不怪您，交了就解。 # flag: account-frozen # why: invented-slip # technique: authority
  -> s_fee_talk
* [“先把六千退我。” # move: refuse]
  来电：两家一起退。差这一步，前面那步也退不了。 # flag: account-frozen # why: invented-slip # technique: fear
  -> s_fee_talk
* [交八百 # move: pay # at: page # did: fee-paid]
  ~ fee = true
  八百也出去了。卡里剩一顿火锅钱。 # bank: -800 # whom: jiang # screen: bank.home # feels: 你 afraid
  -> s_wipe
* [不交了，停止共享 # move: refuse # at: page] -> s_dead_cut
* [先挂断，喊小周：你也填的这个？ # move: tell # at: ask]
  ~ told = true
  ~ zhou = true
  小周低头看看你的屏幕，又看看自己的。两个一模一样的转圈。 # feels: 小周 afraid
  -> s_dead_cut
=== late_tools ===
+ [挂断 # move: refuse # at: hangup] -> s_dead_cut
+ [挂断，打110 # move: report # at: dial.police] -> s_dead_police
+ [先挂断，把手机扣过去 # move: stall # at: down]
  你把它扣过去，按得很紧。 # hand: down
  -> s_dead_cut
-> DONE

=== s_wipe ===
来电：好了，都清了。现在把会议软件、短信都删掉，留着会影响注销。 # flag: wipe-trace # why: clean-up # technique: authority # time: 21:30
-> s_wipe_talk
=== s_wipe_talk ===
<- late_tools
* [“钱什么时候退？” # move: ask]
  来电：删了才退，系统认的。删吧，我看着您删。 # flag: wipe-trace # why: clean-up # technique: commitment
  -> s_wipe_talk
* [删掉短信和会议软件 # move: comply]
  ~ wiped = true
  你删了。紫色图标抖了两下，没了。 # feels: 你 uneasy
  -> s_dead
* [先一张张截图，不删 # move: stall]
  你截到第六张，那头的格子不见了。 # feels: 你 doubtful
  -> s_dead

=== s_dead_police ===
~ oncall = false
~ shared = false
你把会议一关，拨了110。 # call: end 来电 # share: off # screen: home # hand: up # chain: aftermath # feels: 你 afraid # feels: 小周 uneasy
-> s_police
=== s_dead_cut ===
~ oncall = false
~ shared = false
你停了共享，挂了那头。那头没有再打来。 # call: end 来电 # share: off # screen: home # hand: up # chain: aftermath # time: 21:36 # feels: 你 afraid # note: 先停在这里，问大家此刻是什么感受。再往下走。
-> s_dead_after
=== s_dead ===
~ oncall = false
~ shared = false
“喂？”没有人答。那头先走了。 # call: end 来电 # share: off # screen: home # hand: up # chain: aftermath # time: 21:36 # feels: 你 afraid # note: 先停在这里，问大家此刻是什么感受。再往下走。
-> s_dead_after
=== s_dead_after ===
两小时的倒计时还在心里走。六千是借的，妈妈什么都不知道。 # feels: 小周 uneasy
{told: -> s_told}
小周：怎么了？ # feels: 小周 uneasy
-> s_loss

=== s_told ===
~ told = true
小周把椅子拖过来，学士服的袖子扫下来一桌絮。 # screen: home # feels: 小周 uneasy # feels: 你 ashamed
小周：你先别怪自己。他们专拣你最怕的说，换谁都慌。 # feels: 小周 warm
{frozen or reported: -> s_told_half}
小周：借的那家也得今晚就告诉，说是被人骗着借的。先110，再锁卡，我陪你。
-> s_loss
=== s_told_half ===
小周：借的那家也得今晚就告诉，说是被人骗着借的。还差哪样，我陪你办。
-> s_loss

=== s_loss ===
+ {not frozen} [打开银行，锁卡 # move: report # at: app.bank] -> s_freeze
+ {not frozen} [打卡背面的银行电话挂失 # move: report # at: dial.bank] -> s_bank
+ {not reported} [打110 # move: report # at: dial.police] -> s_police
+ {not reported} [打96110 # move: report # at: dial.antifraud]
  反诈专线：钱已经转了？请马上打110，止付越快越好。 # call: dial 反诈专线 # call: talk 反诈专线
  反诈专线：会议软件、短信、网址都别删；删了的，也照实说。 # call: end 反诈专线 # screen: home
  -> s_loss
+ {not told} [“小周……我把借的钱转给别人了。” # move: tell] -> s_told
+ {told and not reported} [问小周：先打哪个？ # move: ask # at: ask]
  小周：110。你说，我替你翻记录。 # feels: 小周 warm
  -> s_loss
+ {told and reported} [问小周：还差什么？ # move: ask # at: ask]
  小周：锁卡。你锁，我看着。 # feels: 小周 warm
  -> s_loss
* [打给妈 # move: tell # at: dial.mom] -> s_mom
+ [给 2217 拨回去 # move: verify # inside]
  空号。 # feels: 你 ashamed
  -> s_loss
+ {not told and not frozen and not reported} [说“没事”，把手机扣过去 # move: stall] -> s_silent
+ {frozen or reported} [先办到这儿，缓一缓 # move: stall] -> s_breath
+ [把手机放下，定一定神 # move: stall # at: down]
  你数桌上的絮，数到十一，有一团飞了。 # hand: down
  你又把手机拿起来。 # hand: up
  -> s_loss
=== s_mom ===
~ told = true
妈：这么晚打来？……慢慢说，妈听着呢。 # call: dial 妈 # call: talk 妈 # feels: 你 ashamed
妈：人没事就行。征信那东西，又不能吃。你先报警，钱咱们慢慢还。 # feels: 你 warm
她没有先挂。你听见饼干盒盖子响了一下。 # call: end 妈 # screen: home
-> s_loss
=== s_freeze ===
~ frozen = true
页面：卡片状态：已临时锁定 # screen: bank.security # freeze
你锁了卡，把转账那张截了图。 # feels: 你 uneasy
{reported: -> s_breath}
-> s_loss
=== s_bank ===
~ frozen = true
银行：临时挂失好了。还没报警的话，马上打110，转账记录留着。 # call: dial 银行 # call: talk 银行 # freeze
你把她说的写在论文背面。 # call: end 银行 # screen: home
{reported: -> s_breath}
-> s_loss
=== s_police ===
~ reported = true
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
- (open)
+ [挂断 # move: stall # at: hangup]
  你一慌，挂了。她又打了回来：“不急，慢慢说。” # feels: 你 ashamed
  -> open
+ [“有人让我借了六千，转给一个人。” # move: tell] -> s_police_four
* [“钱是我自己借的，还能报吗？” # move: ask]
  接警员：能。骗您去借的，也是骗。先说，钱是几点出去的？ # feels: 你 relieved
  -> open
=== s_police_four ===
接警员：收款人、账号、金额、时间，照着转账记录念，一样一样来。 # feels: 你 uneasy
- (four)
+ [照着记录念 # move: report]
* [“能追回来吗？” # move: ask]
  接警员：我们马上查止付，要看去向，不能打包票。您接着念。
  -> four
+ [把手机递给小周，请他念 # move: tell # at: ask]
  ~ told = true
  小周：您好，我是室友。收款的姓江，后头两个星。 # feels: 小周 warm
- 接警员：记下了。放款的那家，也请您今晚就去说明，合同留着。
{wiped: -> s_police_wiped}
-> s_police_done
=== s_police_wiped ===
接警员：删了也不要紧，短信和通话，我们有办法查。别的别再删了。 # feels: 你 relieved
-> s_police_done
=== s_police_done ===
你把她说的抄在致谢的空白处。 # call: end 接警员 # screen: home # feels: 你 tired
{frozen: -> s_breath}
-> s_loss

=== s_silent ===
你说没事。小周“哦”了一声，键盘停了一会儿。 # hand: down # feels: 你 ashamed # feels: 小周 doubtful
+ [“小周，其实……” # move: tell]
  小周：我没在写。我就等你说呢。 # hand: up
  -> s_told
+ [拿起手机，打110 # move: report # at: dial.police]
  屏幕有点刺眼。 # hand: up
  -> s_police
+ [拿起手机，锁卡 # move: report # at: app.bank]
  屏幕有点刺眼。 # hand: up
  -> s_freeze
+ [谁也不告诉 # move: stall] -> s_repair

=== s_breath ===
{not told: -> s_breath_told}
-> s_breath_sit
=== s_breath_told ===
~ told = true
你一句一句跟小周说了。他没插嘴。 # screen: home # feels: 小周 warm
-> s_breath_sit
=== s_breath_sit ===
小周把致谢翻到最后一页，推过来：帮我看看，今晚的你该排在谁前面。 # time: 22:20 # screen: home # feels: 小周 warm # feels: 你 tired
- (open)
* [“暖气片前面吧。” # move: tell]
  小周：行。暖气片六月反正也不热。 # feels: 你 amused
  -> open
* [自己找青藤分期的客服，说明情况 # move: report # at: app.browser]
  页面：青藤分期：已登记，请补交报警回执 # screen: browser.page # address: vine-pay.example.invalid # feels: 你 uneasy
  你关了网页。账还在，可是有了一个编号。 # screen: home
  -> open
* {not zhou} [问小周：你那个“安家贷”呢？ # move: tell # at: ask]
  ~ zhou = true
  小周：……也说我卡号填错了，要交四百八。我正找那张卡呢。我不找了。 # feels: 小周 uneasy
  -> open
* [问小周：还会有人找我吗？ # move: ask # at: ask]
  小周：会吧。你的名字在他们手里，走了这个，还有别人。 # feels: 小周 doubtful
  -> open
+ [坐一会儿，喝口水 # move: stall] -> s_repair

// 第三扇门：修复
=== s_repair ===
手机又亮了。有人加你，备注写着：征信修复，老顾，自己人。 # time: 22:40 # hand: up # screen: chat.repair # feels: 你 uneasy # feels: 小周 tired
老顾：你名下有一笔新借的 6000 吧？逾期要黑五年。我走一次性修复，能洗白。 # flag: knows-me # why: same-list # technique: fear
老顾：定金 1000，洗不掉全退。 # flag: repair-agent # why: repair-is-free # technique: greed # note: 问全场：第三扇门，跟前两扇长得像吗？
-> s_repair_talk
=== s_repair_talk ===
* [“一次性修复，不是三月底就截止了吗？” # move: ask # did: repair-asked]
  老顾：对外截止了，内部还有名额。懂的都懂。 # flag: repair-agent # why: repair-is-free # technique: scarcity
  -> s_repair_talk
* [“要我交什么材料？” # move: ask]
  老顾：手机卡寄我用三天，住院证明我给你做一张。 # flag: sim-handover # flag: forge-papers # why: you-the-forger # technique: commitment
  老顾：流水也得包装，会有几笔钱从你卡上走，不用管。 # flag: pack-statement # why: others-money # technique: authority
  -> s_repair_talk
+ [“一千，怎么交？” # move: pay # did: repair-agreed] -> s_repair_paid
+ [不理，把这个号报给110 # move: report # at: dial.police] -> s_repair_reported
+ [给小周看 # move: tell # at: ask]
  ~ told = true
  小周：洗白？你又不是衬衫。 # feels: 小周 angry
  -> s_end
+ [不回，关掉 # move: refuse] -> s_end
=== s_repair_reported ===
~ reported = true
接警员：记下了。修复从来不收钱，收钱的不是修复。 # call: dial 接警员 # call: talk 接警员
你放下电话，肩膀松了一点。 # call: end 接警员 # screen: home # feels: 你 relieved
-> s_end
=== s_repair_paid ===
{frozen: -> s_repair_locked}
{fee: -> s_repair_empty}
你按了确认。他回了个“安排”，头像灰了。 # bank: -1000 # whom: 老顾 # screen: home # feels: 你 ashamed
-> s_end_twice
=== s_repair_locked ===
卡锁着，付不出去。他说解一下锁，两分钟的事。又是两分钟。你忽然懂了。 # screen: home # feels: 你 doubtful
-> s_end
=== s_repair_empty ===
老顾：不够？再借一笔呗，反正我能洗。 # flag: borrow-to-pay # why: not-your-debt # technique: urgency
再借一笔。今晚这话，第三回了。你放下了手机。 # screen: home # feels: 你 doubtful
-> s_end

=== s_end ===
{told or frozen or reported: -> s_end_told}
你把两小时的倒计时听完了。又听了一遍。 # screen: home # feels: 你 ashamed
小周对着手机愣了半天：“它说我卡号填错了。” # place: dorm-spring-day # day: 1 # time: 08:20 # feels: 小周 uneasy # feels: 你 afraid
“交四百八就解冻。我正好有四百八，你说巧不巧。” # end: told-nobody
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
一早，小周陪你去派出所，套着学士服壮胆，民警以为来的是律师。 # place: police-counter # day: 1 # time: 09:10 # hand: up # feels: 小周 warm # feels: 你 tired
民警一笔一笔对：借的合同、转的记录、那个网址。钱能不能回来，她没有打包票。 # feels: 你 uneasy
{s_mom: -> s_end_mom}
在门口，你给妈妈打了电话，都说了。
-> s_end_mom
=== s_end_mom ===
妈妈来了消息。 # screen: chat.mom
妈：合同我从饼干盒拿出来了。底下压着你大一那年的站票。来得及，都来得及。 # feels: 你 warm # end: stopped-there
-> END
=== s_end_twice ===
小周递过来一张纸，没问，把手机也接了过去。 # feels: 小周 warm # screen: home # time: 22:52
~ told = true
接警员：两笔都记下了。专有人找刚丢了钱的，不光找您一个。 # call: dial 接警员 # call: talk 接警员
接警员：您打来就对了。天亮带上合同和记录，去趟派出所。 # call: end 接警员
小周：记录我拿着。你睡，我给你把絮挡着。 # freeze # feels: 你 tired # end: repaired-twice
-> END

// 查清了，钱还在
=== s_known ===
-> drop_call ->
小周：没有这回事？那他图你什么。……等我一下，我这儿要放款了。 # chain: aftermath # feels: 小周 doubtful # note: 问全场：自己的查清了。屋里还有谁？
小周：卡号填错，冻结了，交四百八保险费。我正好有四百八。 # feels: 小周 uneasy
-> s_known_talk
=== s_known_talk ===
+ [“先别交。哪有借钱先交钱的？” # move: tell] -> s_zhou
* [打96110，把 2217 报上去 # move: report # at: dial.antifraud]
  反诈专线：先查再动，做得好。同屋也有在办贷款的吗？先收费的，叫他停。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # screen: home # feels: 你 calm
  -> s_known_talk
* [在班群说一声：问过学校了，没开始 # move: tell] -> s_class
* [问小周：卡号真填错了？ # move: ask # at: ask]
  小周：我照着卡念了三遍。它说第四位不对，第四位是个四。 # feels: 小周 doubtful
  -> s_known_talk
+ [他的事他自己有数，改论文 # move: stall] -> s_known_end
=== s_class ===
你：刚才那个贷款确认的电话，学校说没有这回事，别照着办。 # screen: chat.class
柳柳：我在会议里呢！他正叫我共享。我退了。 # feels: 你 uneasy
柳柳：……谢谢。我手还在抖，先去洗个脸。 # feels: 你 warm
你把手机放到一边，看了看小周。 # screen: home
-> s_known_talk

=== s_zhou ===
小周：可它写着“随放款退回”。就差这一步，两分钟。 # screen: home # feels: 小周 tired
- (open)
* [“谁借钱给人，先跟人要钱？” # move: ask]
  小周：……房东。 # feels: 小周 doubtful
  -> open
* [“明天我陪你去资助中心问，别的法子总有。” # move: tell] -> s_zhou_stops
* [“这都看不出来？” # move: ask]
  小周没说话，把屏幕转了过去。 # feels: 小周 angry # feels: 你 ashamed
  -> s_zhou_cross
* [打开银行给他看：我也就一千三 # move: tell # at: app.bank]
  页面：余额：¥1380.00 # screen: bank.home
  小周：你给我看这个干吗。……哦。咱俩都没钱，没钱的人才有人来“秒批”。 # screen: home # feels: 小周 doubtful
  -> s_zhou_stops
=== s_zhou_cross ===
* [“对不起。我是怕你四百八也没了。” # move: tell] -> s_zhou_stops
* [不说了 # move: stall] -> s_known_end
=== s_zhou_stops ===
~ zhou = true
小周把手机翻过去，长长出了一口气，吹起一桌的絮。 # feels: 小周 calm # time: 22:10
小周：身份证我已经拍给它了。这个能打哪儿问？ # feels: 小周 uneasy
- (open)
* [一起打96110 # move: report # at: dial.antifraud]
  反诈专线：记录留着，别再点它。以后自己查征信，看有没有不认得的借款。 # call: dial 反诈专线 # call: talk 反诈专线
  小周：一年两次免费的那个是吧。谢谢您，您贵姓？我论文里要用。 # feels: 小周 amused
  对面笑了一下，说不用。 # call: end 反诈专线 # screen: home # feels: 你 amused
  -> s_zhou_morning
* [“先截图，别删。” # move: tell]
  小周：截了。那个转圈也截了，像个甜甜圈。 # feels: 小周 amused
  -> open
=== s_zhou_morning ===
资助中心的老师翻出一张表：临时困难补助，两周，不收一分钱。 # place: aid-office # day: 1 # time: 10:20 # hand: up # feels: 小周 relieved # feels: 你 calm
小周给房东打电话，问能不能晚两周。房东问他论文写的什么。 # feels: 小周 uneasy
他讲了十分钟。房东说：行行行，晚两周，别讲了。 # feels: 小周 amused # feels: 你 warm # end: zhou-stopped
-> END

=== s_known_end ===
{zhou: -> s_zhou_morning}
你没有再接。2217 亮了两次，暗了。 # chain: aftermath # screen: home # time: 22:00 # feels: 你 calm
小周：那我交了啊？ # feels: 小周 tired
+ [“等等，先别交。” # move: tell] -> s_zhou
+ [“你自己看着办。” # move: stall]
  安家贷又说他第七位也错了。小周没有四百八了。 # place: dorm-spring-day # day: 1 # time: 08:20 # hand: up # feels: 小周 ashamed # feels: 你 uneasy
  {gaveid: -> s_held_id}
  小周：你那个我一眼就看出来了。我这个，我看了二十分钟。 # end: saw-through
  -> END

// 被带进去一段，走开了
=== s_held ===
{known: -> s_known}
你长按紫色图标，它抖了起来，问你卸不卸。你先截了图，没有点。 # chain: aftermath # screen: home # time: 21:22 # hand: up # feels: 你 uneasy # feels: 小周 doubtful
-> s_held_talk
=== s_held_talk ===
- (open)
* [“说我账户异常，要看我屏幕。” # move: tell]
  小周：那你问一下学校去。要是真异常，学校比你急。
  -> open
+ [打学生手册上的资助中心，问一句 # move: verify # at: dial.aid] -> aid_call
+ [自己打开资助中心的网页 # move: verify # at: app.browser] -> site(-> s_held_talk)
* [打96110，把会议和网址报上去 # move: report # at: dial.antifraud]
  反诈专线：停得很好。要是给他看过屏幕，密码今晚都换一遍。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # screen: home # feels: 你 calm
  -> open
* [问小周：是不是得换密码？ # move: ask # at: ask]
  小周：换。别用你生日，你那个蛋糕全班都吃过。 # feels: 小周 amused
  -> open
+ [睡了 # move: stall] -> s_held_end
=== s_held_end ===
{s_page: -> s_held_page}
你拨了一下 2217，空号。 # place: dorm-spring-day # day: 1 # time: 08:20 # hand: up # feels: 你 relieved # feels: 小周 uneasy
-> s_held_zhou
=== s_held_page ===
那个网页打不开了。红色的“异常”，也没有了。 # place: dorm-spring-day # day: 1 # time: 08:20 # hand: up # feels: 你 relieved # feels: 小周 uneasy
{gaveid: -> s_held_id}
-> s_held_zhou
=== s_held_zhou ===
小周：你那边没事了，我这边异常了。它说我卡号填错，要交四百八。 # end: held-back
-> END
=== s_held_id ===
小周：身份证号给出去了？那隔阵子自己查一回征信。免费的那种。 # end: gave-number
-> END

// 没查，走开了
=== s_off ===
你翻回第四章。光标一闪一闪，像在等你先开口。 # chain: aftermath # screen: home # hand: up # feels: 你 uneasy # feels: 小周 calm
- (open)
+ [打学生手册上的资助中心，问一句 # move: verify # at: dial.aid] -> aid_call
* {talked} [跟小周说：说我征信要出事 # move: tell]
  小周：你征信比我袜子都干净，你怕啥。 # feels: 小周 amused
  -> open
* {not talked} [跟小周说：那电话我没敢接 # move: tell]
  小周：不接也行。真要紧的事，学校会把楼顶掀了找你。 # feels: 小周 amused
  -> open
+ [睡了 # move: stall] -> s_off_end
=== s_off_end ===
班群里有人问：昨晚谁接到过贷款确认的电话？ # place: dorm-spring-day # day: 1 # time: 08:20 # hand: up # feels: 你 uneasy # feels: 小周 doubtful
十一个人说接到过。有一个人，半天没说话。 # end: walked-off
-> END

// ───────── 真的 ─────────

=== g_ask ===
来电：是毕业确认。您自己从学校网页进系统，我这边什么都不用您给。 # chain: trust # time: 20:42 # signal: says-check # signal: asks-nothing
来电：五月十七号关系统。不确认的话，您和您母亲的征信都会有记录，离校也办不了。 # flag: credit-threat # flag: countdown # why: rule-is-real # feels: 你 afraid # feels: 小周 doubtful # note: 问全场：这句话像什么？去哪儿查？
来电：我知道，这听着特别像……我念的时候自己都害怕。 # feels: 你 doubtful
-> g_talk
=== g_talk ===
~ resume = -> g_talk
<- tools(-> g_talk)
* [“初始密码是什么？” # move: ask]
  来电：身份证上的生日，八位。别念！上一位同学念了一整条走廊。 # flag: id-face # why: first-password # signal: asks-nothing
  -> g_talk
* [“你叫什么，在哪个办公室？” # move: ask]
  来电：学生助理，叫我小乔，行政楼 104。您挂了打手册上的号，能转到我这张桌子。 # signal: call-back
  -> g_talk
* [“今天不弄行不行？” # move: ask]
  来电：行。十七号以前都行。就是……您别忘了，忘了的去年有三个。 # signal: no-hurry
  -> g_talk
* {not known} [“我这就在班群说，2217 是骗人的！” # move: report] -> g_accuse
* [“不弄，别再打了。” # move: refuse] -> g_decline
* [“好，我自己去登。” # move: comply] -> g_thanks

=== g_thanks ===
~ oncall = false
来电：谢谢您听完。真的，您是今晚第一个让我念到最后一行的。 # call: end 来电 # screen: home # feels: 你 calm # feels: 小周 calm
-> g_known

=== g_decline ===
~ oncall = false
来电：好……那我给您发个短信，您想看的时候看。 # signal: accepts-no # call: end 来电 # screen: home # feels: 你 uneasy
来电：毕业确认到5月17日，从学校网页的资助中心进。这条短信没有链接。 # to: loan # signal: says-check
小周：谁啊，你对人家那么凶。 # feels: 小周 doubtful
-> g_decline_talk
=== g_decline_talk ===
<- tools(-> g_decline_talk)
* [“一上来就提征信，八成不对劲。” # move: tell]
  小周：那还有两成呢。你不是真欠着吗。
  -> g_decline_talk
+ [不管了，改论文 # move: refuse] -> g_leave

=== g_accuse ===
~ accused = true
~ oncall = false
你挂了电话，打字打得飞快。 # call: end 来电 # feels: 你 angry
你：尾号 2217 说贷款确认的是骗人的，大家都别理。 # screen: chat.class
柳柳：收到！我刚才正要登，吓死。
阿棠：收到，拉黑了〔鸭子敬礼〕 # picture: duck-salute
-> g_accuse_talk
=== g_accuse_back ===
你切回班群。又多了两个“收到”。 # screen: chat.class
-> g_accuse_talk
=== g_accuse_talk ===
<- tools(-> g_accuse_back)
* [“我没查就说了，等我问一下再说。” # move: tell]
  柳柳：那我先不拉黑，我先记下来。 # feels: 你 ashamed
  -> g_accuse_talk
+ [放下手机，改论文 # move: refuse # at: down] -> g_accused
=== g_accused ===
五月十八号，班群静了很久。柳柳说，她没登，系统关了。 # chain: aftermath # place: dorm-spring-day # day: 19 # time: 08:40 # screen: home # feels: 小周 uneasy # feels: 你 ashamed # hand: down
小周：打电话那个学生助理，后来嗓子全哑了，挨个敲门找的人。柳柳那天不在。 # hand: up # end: accused
-> END

// 自己问清了，是真的
=== g_known ===
-> drop_call ->
{accused: -> g_known_accused}
小周：真有这回事啊？ # screen: home # feels: 小周 calm
-> g_known_talk
=== g_known_accused ===
你把刚才那几句又看了一遍：“骗人的”“都别理”。 # screen: chat.class # feels: 你 ashamed
* [“我问过了，是真的。刚才是我说错了。” # move: tell]
  ~ accused = false
  阿棠：拉黑怎么撤回？〔鸭子倒地〕 # picture: duck-fallen # feels: 你 amused
  柳柳：我登上了！差点等到明年。谢谢你又说一声。 # feels: 你 relieved
  -> g_known_talk
+ [不好意思再说了 # move: stall] -> g_accused
=== g_known_talk ===
+ [自己从学校网页进系统 # move: verify] -> g_login
* [打给妈，说一声 # move: tell # at: dial.mom]
  妈：真的啊？那你弄呀。别点快了，字看清楚。 # call: dial 妈 # call: talk 妈
  妈：密码要是不对，你再问我。 # call: end 妈 # screen: home # feels: 你 calm
  -> g_known_talk
* [问小周：你要不要歇会儿？ # move: ask # at: ask]
  小周：不歇。安家贷问我妈属什么，我去问我妈，她以为我要结婚。 # feels: 小周 amused
  -> g_known_talk
+ [“过两天再说，论文要紧。” # move: stall] -> g_put_off

=== g_login ===
~ known = true
页面：临岚大学学生资助中心｜毕业确认入口 # screen: browser.page # address: aid.linlan-univ.example.invalid # signal: official-place # checked # settles: own-door
页面：点击后离开本校网站，前往全国系统
-> g_login_go
=== g_login_go ===
* [点进去 # move: comply # at: page] -> g_system
* [问小周：离开本校网站，没事吧？ # move: ask # at: ask]
  小周：门是你从学校这边推开的。又不是别人塞给你的门。 # feels: 小周 calm
  -> g_login_go
* [关掉，过两天再说 # move: stall # at: page] -> g_put_off
=== g_system ===
页面：助学贷款｜学生登录 # screen: browser.page # address: xs.study-loan.example.invalid # time: 21:00
页面：初始密码：身份证号中的出生日期，8 位 # flag: id-face # why: first-password # feels: 你 doubtful
-> g_system_talk
=== g_system_talk ===
* [把地址栏从头读一遍 # move: ask # at: page]
  没有“临岚”两个字。可你是从学校那一页点过来的。 # feels: 你 calm
  -> g_system_talk
* [输入生日八位 # move: comply # at: page] -> g_wrong
* [退出来，换个时候 # move: stall # at: page] -> g_put_off
=== g_wrong ===
页面：密码错误，还可尝试 2 次 # alert
你又输了一遍。又输了一遍。
页面：账号已锁定，请联系学校资助中心解锁 # alert # feels: 你 tired # feels: 小周 tired
小周：你是不是出生的时候报小了？ # feels: 小周 amused
-> g_wrong_talk
=== g_wrong_talk ===
* [打学生手册上的资助中心 # move: verify] -> g_unlock
* [问小周：我妈会不会改过密码？ # move: ask # at: ask]
  小周：你妈改的？那就是你家最重要的日子。你家猫生日吧。
  -> g_wrong_talk
* [打给妈 # move: ask # at: dial.mom]
  妈：密码？我改过呀，人家说要改。改成狗蛋的生日了。 # call: dial 妈 # call: talk 妈 # feels: 你 amused
  你说锁了。妈说，那可不怪狗蛋。 # call: end 妈 # screen: home
  -> g_wrong_talk
+ [不弄了，睡觉 # move: stall] -> g_put_off

// 第三种真相：是她，也没有权要
=== g_unlock ===
资助中心：我给您转小乔，解锁归她管。 # call: dial 资助中心 # call: talk 资助中心 # signal: answers-call
小乔电话：又锁一个……今晚第六个。您的初始密码大一就改过了，多半是家里人改的。 # call: add 小乔电话 # time: 21:14 # feels: 小周 calm
小乔电话：您把身份证正反面拍给我，手里再举着照一张，我现在就给您开，不然又得等。 # overreach: card-photos # flag: id-face # flag: countdown # why: photo-real # feels: 你 doubtful # note: 问全场：这回确实是资助中心。证件照，发不发？
-> g_over_talk
=== g_over_talk ===
<- over_tools(-> g_over_talk)
* [“拍给你的私人号？” # move: ask]
  小乔电话：嗯……发我手机上。办公室这台电脑，装不上软件。
  -> g_over_talk
* [“照片不发。我人过去行不行？” # move: refuse] -> g_kept
* [拍好，三张都发过去 # move: disclose] -> g_given
=== over_tools(-> back) ===
+ [挂断 # move: refuse # at: hangup]
  你挂了。过了一分钟，2217 又打了回来。 # call: ring 小乔电话 # feels: 你 uneasy
  小乔电话：是我，小乔。您不想发是对的，我听见老师咳嗽了。 # call: talk 小乔电话
  -> g_kept
* [先挂这头，问辅导员许老师 # move: verify # at: dial.xu]
  你说等一下，挂了那头。 # call: end 小乔电话 # screen: home
  许老师：小乔要的？照片谁也别发。她要看，你走过去给她看一眼。 # call: dial 许老师 # call: talk 许老师 # signal: answers-call # feels: 你 relieved
  你谢了她。 # call: end 许老师
  手机又响了，还是 2217。 # call: ring 小乔电话
  小乔电话：是我，小乔。您拍好了吗？ # call: talk 小乔电话
  -> back
+ [问小周：发吗？ # move: ask # at: ask]
  小周：人是真的。照片发出去，可就是两个人的了。 # feels: 小周 doubtful
  -> back
+ [把手机放下，先不挂 # move: stall # at: down]
  你把手机搁在桌上。那头在翻一本很厚的册子。 # hand: down
  你又拿了起来。 # hand: up
  -> back
-> DONE
=== g_kept ===
小乔电话：……对。梅老师说过八百遍，证件只看不收。我打电话打晕了。 # signal: accepts-no # feels: 你 relieved
小乔电话：您明天下午来 104，带身份证，当面看一眼就行。 # signal: official-place # call: end 小乔电话 # screen: home # time: 21:24
小周：104？带上我，我学士服袖子让门夹了，正好去那楼找裁缝社。 # feels: 小周 amused
-> g_office
=== g_given ===
~ photo = true
三张照片发了出去。举着证件那张，你笑了一下，不知道为什么。 # secret: id # feels: 你 uneasy
小乔电话：开了。可得您明天来刷脸……那我要照片干什么来着。 # time: 21:24
小乔电话：我删了，回收站也删了。您别跟梅老师说。不，您还是说吧，我不该要的。 # signal: says-check # call: end 小乔电话 # screen: home # feels: 小周 doubtful
-> g_office

// 第二天：行政楼 104
=== g_office ===
下午，走廊里排着队，小周穿着学士服，像来给大家颁奖的。 # place: aid-office # day: 1 # time: 14:10 # chain: bait # hand: up # feels: 你 calm # feels: 小周 amused
窗口里的人举起一张纸：“嗓子没了。我是小乔。” # feels: 你 amused
小乔：……身份证。给我，看。不收。 # signal: asks-nothing
-> g_office_talk
=== g_office_talk ===
<- office_tools(-> g_office_talk)
* [“你打了多少个电话？” # move: ask]
  小乔：四十七。……挂我的，二十九。骂我的，六。叫我骗子的，十一。 # feels: 你 ashamed
  -> g_office_talk
* [把身份证递过去 # move: comply] -> g_face
* {photo} [“昨晚的照片，真删了吗？” # move: verify]
  她把手机从窗口递出来，相册、回收站，让你自己翻。最近的一张是润喉糖。 # feels: 你 relieved
  -> g_office_talk
=== office_tools(-> back) ===
+ [问小周 # move: ask # at: ask]
  小周：那张公示你看见没？“各类补助，一律不收费”。怎么没人推给我看。 # feels: 小周 doubtful
  -> back
+ [打给辅导员许老师 # move: verify # at: dial.xu]
  许老师：到 104 了？好。刷脸、签字都在柜台上弄，别在别人手机上弄。 # call: dial 许老师 # call: talk 许老师
  你说知道了。 # call: end 许老师
  -> back
+ [把手机放进口袋 # move: stall # at: down]
  排在后面的同学在背答辩词，背到“综上”就卡住。 # hand: down
  你又把手机摸出来。 # hand: up
  -> back
-> DONE
=== g_face ===
她看了一眼证，立刻还给了你，又举起一张纸：“请看这个摄像头。” # feels: 你 doubtful
小乔：合同要本人。……眨眼。 # flag: id-face # why: face-at-counter
-> g_face_talk
=== g_face_talk ===
<- office_tools(-> g_face_talk)
* [“脸存到哪儿去？” # move: ask]
  小乔：银行的机器。对完就……没了。墙上有说明。 # signal: public-notice
  -> g_face_talk
* [“不刷行不行？” # move: ask]
  小乔：行。带妈妈来，两个人，签纸的。 # signal: accepts-no
  -> g_face_talk
* [看着摄像头，眨眼 # move: comply]
  机器说：请再眨一次。小周在后面跟着眨，机器说：检测到两人。 # feels: 小周 amused # feels: 你 amused
  -> g_form
* [“那我不办了。” # move: refuse] -> g_office_quit
=== g_office_quit ===
小乔：……不急。十七号前，都在。 # signal: no-hurry # feels: 你 uneasy
小周看看你，又看看后面那条队。 # feels: 小周 doubtful
* [“……算了，来都来了，刷吧。” # move: comply] -> g_form
* [走了，以后再说 # move: refuse] -> g_put_off

=== g_form ===
屏幕亮了，你的四年，一行一行。 # screen: browser.page # address: xs.study-loan.example.invalid # time: 14:30
页面：本金合计：¥24,000
页面：利息：今年 8 月 31 日以前由国家承担 # signal: true-cost
页面：共同借款人：母亲，电话请本人核对
-> g_form_talk
=== g_form_back ===
你看回那个屏幕。光标停在“核对”上。 # screen: browser.page # address: xs.study-loan.example.invalid
页面：共同借款人：母亲，电话请本人核对
-> g_form_talk
=== g_form_talk ===
<- office_tools(-> g_form_back)
* [把条款从头看一遍 # move: verify # at: page]
  页面：9 月起利息自付，按期还；逾期会如实报送 # signal: true-cost # feels: 你 calm
  -> g_form_talk
* [打给妈，核对电话 # move: verify # at: dial.mom] -> g_mom
* [“电话应该没换，直接确认。” # move: comply # at: page] -> g_phone_old
=== g_phone_old ===
小乔摇头，举起一张纸：“去年三个忘了的，两个是电话不对。” # feels: 你 ashamed
-> g_form_talk

// 妈妈也会核实
=== g_mom ===
妈：喂？哪位？ # call: dial 妈 # call: talk 妈
妈：手机上写着是我孩子。现在骗子打来，也写着是我孩子。我问你，咱家猫叫什么？ # feels: 你 amused # feels: 小周 amused
-> g_mom_talk
=== g_mom_talk ===
* [“狗蛋。” # move: tell]
  妈：狗蛋前头还有一只呢？
  你：铁柱。
  妈：……是我家的。什么事？ # feels: 你 warm
  -> g_mom_number
* [“妈，我在资助中心，后头排着队呢。” # move: stall]
  妈：越急越得问。社区民警教的。猫叫什么？ # feels: 你 ashamed
  -> g_mom_talk
* [“妈，是我，你听声音嘛。” # move: stall]
  妈：声音也能做，电视上演过。猫叫什么？
  -> g_mom_talk
* [把电话给小周，让他作证 # move: ask # at: ask]
  小周：阿姨，我是小周。您家猫叫狗蛋，您去年寄的腊肠是我吃的。 # feels: 小周 warm
  妈：哦，小周啊！那没错了。腊肠吃完了没？ # feels: 你 amused
  -> g_mom_number
=== g_mom_number ===
你：系统里要核对你的电话。
妈：系统里那个停了，去年换的，超市办的套餐。就是你打的这个，我念，你写，别写反了。
你写下来，又念给她听了一遍。她说，念得真好。 # call: end 妈 # feels: 你 warm
页面：本金合计：¥24,000 # screen: browser.page # address: xs.study-loan.example.invalid
页面：共同借款人电话：已更新 # signal: keeps-record
-> g_confirm
=== g_confirm ===
* [点“本人确认” # move: comply # at: page] -> g_done
* [“不确认，真的会有记录？” # move: ask]
  小乔：真的。……我也不想念那句。 # signal: public-notice
  -> g_confirm
* [问小周：我点了啊？ # move: ask # at: ask]
  小周：点吧。两万四，点得跟登基一样。 # feels: 小周 amused
  -> g_confirm
=== g_done ===
页面：毕业确认：已完成，回执已发到本人学校邮箱 # signal: keeps-record # time: 14:52 # feels: 你 relieved
小乔举起最后一张纸：“谢谢你没挂。”背面是：“挂了也谢谢。” # feels: 你 warm
-> g_zhou
=== g_zhou ===
小周没有走。他在看墙上贴的“临时困难补助”，学士服的帽子歪着。 # screen: home # feels: 小周 uneasy
* [“小周，你那个安家贷，问问这儿？” # move: help # did: zhou-helped] -> g_aid
* [“走吧，裁缝社要关门了。” # move: stall] -> g_zhou_own
* [问小周：看什么呢？ # move: ask # at: ask]
  小周：临时，困难。……我这也算临时吧。 # feels: 小周 ashamed
  -> g_zhou_choice
=== g_zhou_choice ===
* [“算。我陪你问。” # move: help # did: zhou-helped] -> g_aid
* [“那边排队呢，改天吧。” # move: stall] -> g_zhou_own
=== g_zhou_own ===
小周：你先走，我……看看帽子。 # feels: 小周 calm
他在那张表前面站了十分钟，自己排了队。 # feels: 小周 relieved
-> g_end
=== g_aid ===
小乔：……能办。写原因。两周。不收钱。 # signal: true-cost # signal: no-hurry # feels: 小周 uneasy
- (open)
* [“原因怎么写？” # move: ask]
  小乔：照实。房租，最多。去年有人写：猫生了，五只。  # feels: 小周 amused
  -> open
* [“两周，房东肯等吗？” # move: ask]
  小周给房东打了电话。房东问他论文写的什么，他讲了十分钟。 # feels: 小周 calm
  房东说：行行行，晚两周，别讲了。 # feels: 小周 relieved # feels: 你 amused
  -> open
* [问小周：那个两分钟的，还填吗？ # move: ask # at: ask]
  小周：昨晚说我卡号填错，要交四百八。我当时正好够。好在睡着了。 # feels: 小周 doubtful
  -> open
+ [在旁边等他写完 # move: help]
  他写了划，划了写，比致谢短多了。 # feels: 小周 warm
  -> g_end
=== g_end ===
六月，离校单上一格一格盖满了。“贷款”那一格，小乔盖得最正。 # chain: aftermath # place: dorm-spring-day # day: 36 # time: 10:20 # screen: home # hand: up # feels: 你 warm # feels: 小周 warm
{photo: -> g_lucky}
妈：你转给我的回执，我叫超市打出来了，放饼干盒里。 # screen: chat.mom # feels: 你 warm
小周的致谢印出来了。最后一行：感谢 104 那位没有嗓子的同学。 # end: confirmed
-> END
=== g_lucky ===
小周：照片那事，没动静吧？ # feels: 小周 doubtful
你自己查了一次征信，一行一行看完。什么也没多。 # feels: 你 calm # end: lucky
-> END

// 拖到最后一晚
=== g_put_off ===
论文查重、答辩、拍照，一件压一件。再想起来，是五月十七号晚上。 # chain: pressure # place: dorm-spring-night # screen: home # day: 18 # time: 23:05 # hand: up # feels: 你 afraid # feels: 小周 tired
页面：系统繁忙，当前排队 812 人，24:00 关闭 # screen: browser.page # address: xs.study-loan.example.invalid # flag: countdown # why: system-closes
-> g_late_talk
=== g_late_talk ===
* [打学生手册上的资助中心 # move: verify] -> g_late_call
* [打给妈，核对她的电话 # move: verify # at: dial.mom]
  妈：系统里那个早停了。就是这个，我念，你写。你怎么喘成这样？ # call: dial 妈 # call: talk 妈
  你写在了手背上。 # call: end 妈
  -> g_late_talk
* [问小周：你网快还是我网快？ # move: ask # at: ask]
  小周：我开热点。咱俩一起排，谁先到用谁的。 # feels: 小周 warm
  -> g_late_talk
+ [排不动，算了 # move: refuse] -> g_leave
=== g_late_call ===
小乔电话：……104。在。 # call: dial 资助中心 # call: talk 小乔电话 # signal: answers-call # feels: 你 ashamed
小乔电话：人来。带证。我等你，到，十二点。 # signal: official-place
-> g_late_go
=== g_late_go ===
* [抓起身份证，跑 # move: comply]
  两个人跑过半个校园，一个穿着学士服。保安以为在拍毕业照。 # call: end 小乔电话 # place: aid-office-night # time: 23:31 # feels: 你 tired # feels: 小周 amused
  -> g_late_desk
* [“太晚了，不麻烦你了。” # move: refuse]
  小乔电话：……好。 # call: end 小乔电话
  -> g_leave
=== g_late_desk ===
小乔趴在窗口上，旁边一排空的润喉糖盒子。 # feels: 你 ashamed
- (open)
* [“对不起，让你等到现在。” # move: tell]
  小乔：……你是第四十七个。齐了。 # feels: 你 warm
  -> open
* [问小周：我手背上这是 1 还是 7？ # move: ask # at: ask]
  小周：1。你妈写字才拐弯，你不拐。 # feels: 小周 amused
  -> open
+ [递身份证，眨眼，一行行核对，确认 # move: verify]
  页面：毕业确认：已完成 23:52 # screen: browser.page # address: xs.study-loan.example.invalid # time: 23:52 # checked # settles: just-in-time # feels: 你 relieved # feels: 小周 relieved
  出来的时候，路灯下全是絮，像下雪。谁也没说话，怕吸进去。 # chain: aftermath # screen: home # feels: 小周 amused # end: last-night
  -> END

=== g_leave ===
{accused: -> g_accused}
论文交了，答辩过了。这件事你再没想起来。 # chain: aftermath # screen: home # hand: up # feels: 你 tired
六月，离校单最后一格盖不下去：助学贷款，未确认。 # place: dorm-spring-day # day: 36 # time: 10:20 # feels: 小周 doubtful # feels: 你 ashamed
妈来了电话，声音小小的：银行给我发短信了，是我哪儿弄错了吗？ # feels: 你 ashamed
小周：走，资助中心。我打电话问了，晚了有晚了的办法。 # feels: 小周 warm # end: missed
-> END
