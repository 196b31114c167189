// 案例模板 · my-case
// 一个开头，两种真相。改成你知道的那种骗局；每改一处，就 npm run stories -- check my-case
VAR truth = "scam"
VAR oncall = false

-> evening

=== evening ===
宿舍里只开着一盏台灯。你正在补作业。 # place: dorm-night # time: 20:30 # chain: contact # feels: 你 calm # feels: 室友 calm
室友：借我支笔，我的笔离家出走了。 # feels: 室友 amused
* [“它上次去的是你包底。” # move: stall]
* [把笔递过去 # move: stall]
* [问室友：第几支了？ # move: ask # at: ask]
-
电话响了。 # call: ring 来电 # time: 20:32
+ [接听 # move: ask # at: answer] -> answer
+ [拒接 # move: refuse # at: decline] -> missed
+ [静音 # move: stall # at: silence] -> missed

=== missed ===
屏幕暗了下去。 # call: end 来电 # screen: home
-> alone

=== answer ===
~ oncall = true
来电：您好，是您报名的讲座吗？我是会务组。 # call: talk 来电 # flag: knows-me # technique: authority # feels: 你 uneasy
-> talk
=== talk ===
<- tools(-> talk)
* [“你怎么知道我报了名？” # move: ask]
  来电：名单在我手上呢。 # flag: knows-me
  -> talk
* [“有什么事？” # move: comply] -> request

// 到这里为止，两种真相一字不差。
=== request ===
{truth == "scam": -> scam}
-> genuine

// 工具：每一幕都够得着，用完回到原处
=== tools(-> back) ===
+ {oncall} [挂断 # move: refuse # at: hangup] -> hang_up
+ [打开浏览器，自己查学校网站 # move: verify # at: app.browser] -> look
+ [先挂断，打96110问一问 # move: verify # at: dial.antifraud] -> antifraud
+ [问室友 # move: ask # at: ask]
  室友：学校网站上写着呢，你看一眼。 # feels: 室友 doubtful
  -> back
+ [把手机放下 # move: stall # at: down]
  你把手机扣在桌上，喝了口水，又拿起来。 # hand: down
  “喂？”那头还在。 # hand: up
  -> back
-> DONE

=== hang_up ===
~ oncall = false
你挂了电话。 # call: end 来电 # screen: home # feels: 你 calm
-> alone

=== alone ===
室友：谁呀？ # feels: 室友 calm
- (open)
* [“一个没存过的号码。” # move: tell]
  室友：那你去网站上看看，别光听电话。
  -> open
+ [打开浏览器，自己查学校网站 # move: verify # at: app.browser] -> look
+ [接着写作业 # move: refuse] -> leave
=== leave ===
{truth == "scam": -> leave_scam}
第二天你才知道，讲座换了教室，押金在原来的账户里等你领。 # chain: aftermath # end: missed
-> END
=== leave_scam ===
那个号码没有再响。 # chain: aftermath # end: left
-> END

=== look ===
~ oncall = false
你挂了那头，打开学校网站，登录自己的账号。 # call: end 来电 # screen: browser.page # address: lecture.linlan.example.invalid
{truth == "scam": -> look_scam}
页面：讲座：改到二号楼
页面：押金：20 元，原路退回，凭学生证领 # signal: in-the-order # signal: original-route # checked # feels: 你 relieved
+ [在网站上点“领取” # move: comply # at: page]
  页面：状态：已登记，三日内到账 # chain: aftermath # end: settled
  -> END
+ [“原来是真的。”告诉室友 # move: tell]
  室友：那就点一下，笔我就不还了。 # chain: aftermath # end: settled
  -> END
+ [关掉，不弄了 # move: refuse # at: page]
  二十块钱过了期。打电话的人白忙了一场。 # chain: aftermath # end: missed
  -> END
=== look_scam ===
页面：讲座：时间地点不变
页面：押金：没有这一项 # checked # feels: 你 doubtful
+ [告诉室友：没有这回事 # move: tell # at: ask]
  室友：我也报了名，等他打来，我先不接。 # chain: aftermath # end: told
  -> END
+ [把号码拉黑 # move: refuse # at: page]
  那个号码没有再响。 # chain: aftermath # end: left
  -> END

=== antifraud ===
~ oncall = false
反诈专线：拿不准就先别操作，自己打开学校网站看。 # call: dial 反诈专线 # call: talk 反诈专线
你谢过她，挂了。 # call: end 反诈专线 # screen: home # feels: 你 calm
-> alone

=== scam ===
来电：讲座押金要退给您，先交二十块手续费就能到账。 # chain: trust # flag: pay-first # technique: greed
来电：今晚八点四十关账，晚了就退不了了。 # flag: countdown # technique: urgency # feels: 你 uneasy
-> scam_talk
=== scam_talk ===
<- tools(-> scam_talk)
* [“退钱为什么要我先交？” # move: ask]
  来电：系统要核对账户，马上就退您。 # flag: pay-first # technique: authority
  -> scam_talk
* [“那就不退了。” # move: refuse] -> hang_up
* [“好，我转。” # move: pay] -> lost
=== lost ===
~ oncall = false
你转了二十块。那头说了声谢谢，断了。 # chain: aftermath # money: -20 # whom: 来电 # call: end 来电 # screen: home # feels: 你 ashamed
室友：怎么了？ # feels: 室友 uneasy
+ [“我转了二十块。” # move: tell]
  室友：先打110，我陪你。骗子就是吃这碗饭的。 # feels: 室友 warm # end: lost-told
  -> END
+ [打110 # move: report # at: dial.police]
  接警员：记下了，记录都留着，别再转。 # call: dial 接警员 # call: talk 接警员
  你挂了电话。 # call: end 接警员 # end: lost-told
  -> END
+ [“没事。” # move: stall]
  你把手机扣了过去。 # hand: down # end: lost-silent
  -> END

=== genuine ===
来电：讲座换到二号楼了。押金您在学校网站上点一下，原路退。 # chain: trust # signal: in-the-order # signal: original-route
来电：不急，这周内都行。 # signal: no-hurry
-> genuine_talk
=== genuine_talk ===
<- tools(-> genuine_talk)
* [“要我先交钱吗？” # move: ask]
  来电：不用不用，哪有退钱还收钱的。 # signal: asks-nothing
  -> genuine_talk
* [“别再打来了！” # move: report] -> cold
* [“好，我去看看。” # move: comply] -> trusting
=== trusting ===
~ oncall = false
来电：好嘞，打扰了。 # call: end 来电 # signal: accepts-no
你没有查，就照着去了。这一回，那头是个老实人。 # chain: aftermath # screen: home # end: lucky
-> END
=== cold ===
~ oncall = false
那头愣了一下，说了声对不起。 # call: end 来电 # chain: aftermath # screen: home # feels: 你 uneasy
押金后来过了期。 # end: missed
-> END
