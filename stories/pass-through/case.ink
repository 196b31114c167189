// 过一下 · pass-through
// 一个开头，两种真相；骗局那一半，先坐自己的座位，后坐大一学弟的。标签见 ../TAGS.md。
// 工具（班级事务公示、小丁、许老师、打给阿杜、钱包、银行、96110、银行、110、问小周、放下手机）在每一幕里都够得着。

VAR truth = "scam"
// 用自己的渠道查清了
VAR known = false
// 有钱进来了，还没动
VAR holding = false
// 别人的钱从你手里转走了
VAR passed = false
// 卡被限过
VAR limited = false
// 银行停了以后，没有停
VAR went = false
// 小林被拉进来了
VAR lin = false
VAR frozen = false
VAR reported = false
VAR told = false
// 聊天记录删了
VAR wiped = false
// 在所里全说了
VAR whole = false
// 真的：卡和密码给过阿杜
VAR lent = false
// 真的：＊秀是谁，问过了
VAR asked = false
// 真的：在班级群里说错过人
VAR accused = false

-> evening

=== evening ===
三月，风大。小周在桌边糊风筝，用的是上学期的讲义。 # place: dorm-march-night # time: 19:40 # chain: contact # screen: lock # feels: 你 tired # feels: 小周 amused
小周：概率论这几张太轻，飘。高数有分量，我拿它当龙骨。 # note: 热场：问大家，替别人保管过最麻烦的东西是什么？
小周：来，替我拽着线头。别松，松了它以为自己毕业了。
手机震了一下。是阿杜，军训那年带你们班的学长。 # screen: chat.du # feels: 你 calm
阿杜：在吗？帮个忙呗。
阿杜：有笔钱，从你这儿过一下。收进来，再付出去，你不用出一分。 # flag: relay-transfer # why: two-ends
-> evening_talk
=== evening_back ===
你切回和阿杜的对话。上一条还是军训时的“军姿站好”。 # screen: chat.du
-> evening_talk
=== evening_talk ===
<- tools(-> evening_back)
* [“多少钱？” # move: ask]
  阿杜：一千多吧，零着进来，整着出去。
  -> evening_asked
* [“谁的钱，给谁？” # move: ask]
  阿杜：好些人的，一人一点，付给一个店。我打字慢，你等我说完。
  -> evening_asked
* [“行，你细说。” # move: ask] -> asked_for
* [“怎么找我？” # move: ask]
  阿杜：你靠谱。军训那会儿，全排的水卡都在你兜里，一张没丢。
  -> evening_asked
* [“有什么好处？” # move: ask]
  阿杜：请你喝奶茶，双份料的那种。
  -> evening_asked
+ [“最近事多，算了。” # move: refuse] -> leave

// 问过两句，他自己就往下说
=== evening_asked ===
{evening_asked < 2: -> evening_talk}
-> asked_for

// 到这里为止，两种真相一字不差。
=== asked_for ===
{truth == "scam": -> s_ask}
-> g_ask

// ───────── 工具 ─────────

=== tools(-> back) ===
<- tools_plain(back)
<- tools_check(back)
-> DONE
=== tools_check(-> back) ===
+ [自己打开学院的班级事务公示 # move: verify # at: app.browser] -> notice(back)
+ [打给班长小丁 # move: verify # at: dial.ding] -> ding_call(back)
+ [打许老师办公室的电话 # move: verify # at: dial.xu] -> xu_call(back)
-> DONE
// 查不清这笔钱，可什么时候都用得上
=== tools_plain(-> back) ===
+ [打给阿杜 # move: ask # at: dial.du] -> du_call(back)
+ [看一眼星槎钱包 # move: ask # at: app.wallet] -> wallet_look(back)
+ [打开银行，看一眼账户 # move: ask # at: app.bank] -> bank_look(back)
+ [打96110问一问 # move: verify # at: dial.antifraud] -> antifraud(back)
+ [打卡背面的银行电话 # move: ask # at: dial.bank] -> bank_call(back)
+ [打110 # move: report # at: dial.police] -> police_early(back)
+ [问小周 # move: ask # at: ask] -> ask_zhou(back)
+ [把手机放下 # move: stall # at: down] -> put_down(back)
-> DONE

=== notice(-> back) ===
你自己输了学院的网址。 # screen: browser.page # address: class.linlan-univ.example.invalid
{truth == "scam": -> notice_none(back)}
~ known = true
页面：临岚大学｜班级事务公示
页面：本班｜班助：杜航
页面：班费：讲义 40 份，每人 ¥35，付北门老汪打印社 # signal: public-notice # checked # settles: posted # feels: 你 relieved
页面：收支须逐笔公示，谁经手，谁贴收据 # signal: keeps-record
你关了网页。 # screen: home
-> known_genuine(back)
=== notice_none(-> back) ===
~ known = true
页面：临岚大学｜班级事务公示
页面：本班｜班助：空缺（杜航，上学期起休学）
页面：本学期班费：没有待收的项目 # checked # settles: nothing-posted # feels: 你 doubtful
你关了网页。 # screen: home
-> known_scam(back)

=== ding_call(-> back) ===
响了很久，接起来先是一阵沙沙声。 # call: dial 小丁
小丁：喂？我卡插在下铺的备用机里。我那个掉湖里了，在米缸里养着。 # call: talk 小丁
- (open)
+ [“阿杜找我过一笔钱，你知道吗？” # move: verify] -> ding_answer(back)
* [“米缸有用吗？” # move: ask]
  小丁：手机没好，米不敢吃了。
  -> open
* [问小周：你要跟他说话吗？ # move: ask # at: ask]
  小周：跟他说，我的风筝缺个尾巴，他那条围巾正好。 # feels: 小周 amused
  -> open
+ [没问出口，挂断 # move: stall # at: hangup]
  小丁：喂？是不是米进去了？ # call: end 小丁 # screen: home
  -> back
=== ding_answer(-> back) ===
~ known = true
{truth == "scam": -> ding_none(back)}
小丁：知道啊，班费。讲义他帮着谈的价，预算我贴在公示上了。 # checked # settles: monitor-knows # signal: answers-call # feels: 你 relieved
小丁：本来该我收，可我现在连你都看不见，只能听。
他那头又沙沙地响。你道了谢。 # call: end 小丁 # screen: home
-> known_genuine(back)
=== ding_none(-> back) ===
小丁：什么钱？班里没要收钱啊。阿杜上学期就休学了，早不是班助了。 # checked # settles: monitor-does-not # feels: 你 doubtful
小丁：他也找过我。我说我手机在米里，过不了。算是米救了我？
他那头又沙沙地响。你道了谢。 # call: end 小丁 # screen: home
-> known_scam(back)

=== xu_call(-> back) ===
许老师的号，印在开学发的联系卡上。 # call: dial 许老师
许老师：喂，你好，我还在办公室。说吧，我吃着呢，不耽误。 # call: talk 许老师
- (open)
+ [“杜航学长让我帮着过一笔钱。” # move: verify] -> xu_answer(back)
* [问小周：这么晚打给老师，合适吗？ # move: ask # at: ask]
  小周：她都吃上了，合适。 # feels: 小周 calm
  -> open
+ [没问出口，挂断 # move: stall # at: hangup]
  许老师：喂？……又一个不敢说话的。 # call: end 许老师 # screen: home
  -> back
=== xu_answer(-> back) ===
~ known = true
{truth == "scam": -> xu_none(back)}
许老师：讲义那笔吧，我批的。四十份，一千四，多一分少一分都来找我。 # checked # settles: teacher-approved # signal: answers-call # feels: 你 relieved
许老师：卡和手机别离自己的手，收据贴群里。去吧。 # signal: keeps-record
你谢过她。 # call: end 许老师 # screen: home
-> known_genuine(back)
=== xu_none(-> back) ===
许老师：杜航？他上学期就休学了，我打了三回都没接。他找你过钱？ # checked # settles: teacher-warns # feels: 你 doubtful
许老师：先别答应。见着他，就说我没有骂他的意思，让他来坐坐。
你谢过她。 # call: end 许老师 # screen: home
-> known_scam(back)

=== du_call(-> back) ===
阿杜：喂？是我，真是我。你听这嗓子，军训喊坏的，还没好。 # call: dial 阿杜 # call: talk 阿杜
- (open)
* [“到底什么钱？” # move: ask]
  阿杜：打字说吧，我在楼道，声控灯老灭。 # feels: 你 uneasy
  -> open
* [问小周：是他的声音吗？ # move: ask # at: ask]
  小周：是。知道是他，跟知道是什么钱，是两码事。 # feels: 小周 doubtful
  -> open
+ [挂断 # move: stall # at: hangup]
  阿杜：回头聊，灯又灭了。 # call: end 阿杜 # screen: home
  -> back

=== known_genuine(-> back) ===
小周：问着了？ # feels: 小周 calm
-> back
=== known_scam(-> back) ===
{passed: -> s_found}
{holding: -> s_held}
-> s_known

=== wallet_look(-> back) ===
你点开星槎钱包。 # screen: wallet.home
页面：本月付出最多：二食堂
你退了出来。 # screen: home
-> back
=== bank_look(-> back) ===
你点开星槎银行。 # screen: bank.home
{limited: -> bank_limited(back)}
页面：账户状态：正常
{passed: -> bank_neither(back)}
{holding: -> bank_holding(back)}
你退了出来。 # screen: home
-> back
=== bank_limited(-> back) ===
页面：账户状态：已暂停线上转账 # alert
-> bank_neither(back)
=== bank_holding(-> back) ===
钱在你卡上，可你说不出它是怎么来的。 # screen: home # feels: 你 uneasy
-> back
=== bank_neither(-> back) ===
两头的人，你一个也不认识。 # screen: home # feels: 你 uneasy
-> back

=== antifraud(-> back) ===
反诈专线：您好，这里是96110，请讲。 # call: dial 反诈专线 # call: talk 反诈专线
- (open)
+ [“熟人让我帮忙过一笔钱，我拿不准。” # move: verify]
  反诈专线：看两头。谁的钱、付给谁、为什么，三样您都能自己查到，才办。
  反诈专线：给您好处费的，先停。查不清就别收，收了就别动。 # call: end 反诈专线 # screen: home # feels: 你 calm
  -> back
* [问小周：要说他的名字吗？ # move: ask # at: ask]
  小周：先问事，不急着说人。 # feels: 小周 calm
  -> open
+ [没问出口，挂断 # move: stall # at: hangup]
  反诈专线：没关系，想好了再打。 # call: end 反诈专线 # screen: home
  -> back

=== bank_call(-> back) ===
{passed: -> bank_passed(back)}
银行：星槎银行，您的卡状态正常。 # call: dial 银行 # call: talk 银行
银行：不认识的钱进来了，别动它，告诉我们就行。卡也别借人。
你谢过她，挂了。 # call: end 银行 # screen: home
-> back
=== bank_passed(-> back) ===
银行：您这几天的进出跟平时不太一样。是您本人在用卡吗？ # call: dial 银行 # call: talk 银行
你说是，她停了一下，说：“那您自己多看一眼对方是谁。” # call: end 银行 # screen: home # feels: 你 uneasy
-> back

=== police_early(-> back) ===
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
{passed: -> police_passed}
{holding: -> police_holding}
接警员：钱没有经过您的手，对吗？拿不准打96110。进来了就别动，再打我们。
你说了谢谢。 # call: end 接警员 # screen: home # feels: 你 calm
-> back
=== police_holding ===
接警员：钱还在您卡上？别转、别取，也别自己退，明天去派出所说一声。 # feels: 你 uneasy
你把她说的写在讲义背面。 # call: end 接警员 # screen: home
~ reported = true
-> s_held
=== police_passed ===
~ reported = true
接警员：已经转出去了？您先停下，别删东西，把时间、金额、对方报给我。 # feels: 你 afraid
你照着记录念，念到第二个“＊敏”，声音小了。 # call: end 接警员 # screen: home
-> s_found

=== ask_zhou(-> back) ===
{known: -> zhou_known(back)}
{limited: -> zhou_limited(back)}
{passed: -> zhou_passed(back)}
小周：“过一下”的钱？风筝线还两头都有人呢，你那头是谁？ # feels: 小周 doubtful
-> back
=== zhou_passed(-> back) ===
小周：按两下二十块。我糊一礼拜风筝，赔了一瓶胶水。哪里不对呢…… # feels: 小周 doubtful
-> back
=== zhou_limited(-> back) ===
小周：银行把你停了，他让你接着弄。你听谁的？ # feels: 小周 uneasy
-> back
=== zhou_known(-> back) ===
小周：你都问过了。问到什么样，就照什么样办。 # feels: 小周 calm
-> back

=== put_down(-> back) ===
你把手机扣下，替小周拽住线头。线那头是一张微分方程。 # hand: down
小周：拽稳了。哎，你手怎么是凉的。 # feels: 小周 tired
- (lying)
+ [拿起手机 # move: stall # at: up]
  你把手机翻过来。 # hand: up # feels: 你 uneasy
  -> back
+ [问小周：它能飞吗？ # move: ask # at: ask]
  小周：理论上能。讲义第七章写着，可我把第七章糊成尾巴了。
  -> lying
+ {not passed and not holding} [不拿了，糊风筝 # move: refuse]
  你糊到熄灯，手指全粘在一起。 # hand: up # screen: home # feels: 你 tired
  -> leave

=== leave ===
{truth == "genuine": -> g_leave}
{known: -> s_known_end}
-> s_off

// ───────── 骗局 ─────────

=== s_ask ===
阿杜：我兼职那家网店的货款。公司账户还在办，先从熟人这儿过。 # chain: trust # time: 19:52 # flag: run-money # why: firm-has-own # technique: authority
阿杜：过一笔给你二十，当天结。 # flag: too-good # why: paid-for-nothing # technique: greed
阿杜：卡在你自己手上，密码、验证码，我一样不要。 # signal: asks-nothing # technique: liking # note: 问全场：他什么都不要，那他要的是什么？
-> s_ask_talk
=== s_ask_back ===
你切回和阿杜的对话。他发了个军训的敬礼。 # screen: chat.du
-> s_ask_talk
=== s_ask_talk ===
<- tools(-> s_ask_back)
* [“公司怎么会没有账户？” # move: ask]
  阿杜：新店嘛，对公的要排队。办下来就不麻烦你了。 # flag: run-money # why: firm-has-own # technique: authority
  -> s_ask_talk
* [“不犯法吧？” # move: ask]
  阿杜：我过了两个月了，好好的。真有事我扛，你是我带出来的兵。 # flag: friend-recruits # why: i-carry-it # technique: liking
  -> s_ask_talk
* [“有记录吗？” # move: ask]
  阿杜：有，我记着表。哪天、多少、给谁，一笔不差。 # signal: keeps-record # technique: commitment
  -> s_ask_talk
* [“店叫什么？” # move: ask]
  阿杜：换过两回名，现在叫“云采”。你别搜，搜不着，内部的。 # flag: callback-refused # why: not-to-be-found # technique: authority
  -> s_ask_talk
* [“行，来一笔。” # move: comply] -> s_first
* [“这个我不碰。” # move: refuse] -> s_decline

=== s_decline ===
阿杜：没事没事，不勉强。 # signal: accepts-no # feels: 你 calm
阿杜：就是今天要是没人过，那边扣我押金，我这月饭钱就在里头。 # flag: countdown # why: his-supper # technique: reciprocity
-> s_decline_talk
=== s_decline_back ===
你切回和阿杜的对话。他还“正在输入”。 # screen: chat.du
-> s_decline_talk
=== s_decline_talk ===
<- tools(-> s_decline_back)
* [“……就一笔啊。” # move: comply] -> s_first
* [“饭我请你，钱不过。” # move: refuse]
  阿杜：……不用。你吃你的。 # feels: 你 uneasy
  -> s_off
* [“真不了。” # move: refuse] -> s_off

=== s_first ===
~ holding = true
银行：【星槎银行】您收到转账 200.00 元，付款人：＊敏，备注：9组。 # to: bank # screen: chat.du # time: 20:06 # chain: bait # bank: 200 # whom: min # feels: 你 uneasy
阿杜：到了吧？转给我发你的那个号，姓童。 # flag: personal-payee # why: one-name # technique: commitment
“＊敏”你不认识，“童＊”你也不认识。钱躺在中间，像别人放错的快递。 # note: 问全场：这二百块的两头，你说得出哪一头？
-> s_first_talk
=== s_first_back ===
你切回和阿杜的对话。那二百还在你卡上。 # screen: chat.du
-> s_first_talk
=== s_first_talk ===
<- tools(-> s_first_back)
* [“＊敏是谁？” # move: ask]
  阿杜：买东西的呗，一天几十个，我哪认得过来。 # flag: run-money # why: neither-end # technique: authority
  -> s_first_talk
* [“‘9组’是什么？” # move: ask]
  阿杜：店里分的组，对账用。别问了，超过十分钟那边要催的。 # flag: countdown # why: their-ten # technique: urgency
  -> s_first_talk
* [转出去 # move: pay] -> s_passed
* [“这钱我不动了，谁的谁来说清楚。” # move: refuse] -> s_held

=== s_passed ===
~ passed = true
~ holding = false
你打开银行，按了两下。二百走了，前后四分钟。 # screen: bank.transfer # bank: -200 # whom: tong # passed: 200 # feels: 你 uneasy # feels: 小周 tired
阿杜：收一下，辛苦费。 # screen: chat.du # transfer: 20 # money: 20 # whom: 阿杜 # flag: small-win # why: their-budget # technique: reciprocity
小周：二十？就按了两下？ # feels: 小周 doubtful
中午，又一条短信。你已经认得出那个震法了。 # place: dorm-march-day # day: 1 # time: 12:10 # hand: up # feels: 你 uneasy # feels: 小周 calm
银行：【星槎银行】您收到转账 380.00 元，付款人：＊敏，备注：9组。 # to: bank # screen: chat.du # bank: 380 # whom: min
阿杜：老样子。今天起凑够三笔，另加三十。 # flag: task-ladder # why: it-grows # technique: greed
-> s_two_talk
=== s_two_back ===
你切回和阿杜的对话。三百八还在你卡上。 # screen: chat.du
-> s_two_talk
=== s_two_talk ===
<- tools(-> s_two_back)
* [“又是这个＊敏？” # move: ask]
  阿杜：老顾客。你看，回头客，说明店靠谱。 # flag: run-money # why: neither-end # technique: social-proof
  -> s_two_talk
* [“你自己的卡怎么不用？” # move: ask]
  阿杜：我……用着呢，限额。都这样。 # flag: after-freeze # why: his-card-first # technique: social-proof
  -> s_two_talk
* [三百八也转出去 # move: pay] -> s_three
* [跟小周说：这钱有点怪 # move: tell] -> s_told
* [“昨天那笔算帮忙，今天不了。” # move: refuse] -> s_stop

=== s_three ===
三百八走了。当天晚上又震了一下，这回你没等他说。 # bank: -380 # whom: tong # passed: 380 # place: dorm-march-night # time: 21:20 # feels: 你 tired # feels: 小周 tired
银行：【星槎银行】您收到转账 800.00 元，付款人：＊敏，备注：9组。 # to: bank # screen: chat.du # bank: 800 # whom: min
八百也走了。 # bank: -800 # whom: tong # passed: 800 # feels: 你 uneasy
阿杜：三笔齐了，连三十一起给你。 # transfer: 70 # money: 70 # whom: 阿杜 # flag: small-win # why: their-budget # technique: commitment
二百，三百八，八百。同一个人，一次比一次多。 # feels: 你 uneasy # note: 停一下：什么样的买东西，会一次比一次多？
小周：你这两天老看短信。等谁呢？ # feels: 小周 doubtful
-> s_limit

// 卡被限了：接着弄，还是停
=== s_limit ===
~ limited = true
银行：【星槎银行】您收到转账 1600.00 元，付款人：＊敏，备注：9组修复单。 # to: bank # time: 21:50 # chain: pressure # bank: 1600 # whom: min # feels: 你 uneasy # feels: 小周 tired
银行：【星槎银行】您的账户交易异常，已暂停线上转账，请本人带身份证到网点核实。 # to: bank # feels: 你 afraid # feels: 小周 uneasy
阿杜：没事，谁都会来一下。明早你去柜台，就说是你弟还你的钱。 # flag: cover-story # why: a-line-to-say # technique: authority # note: 问全场：银行停了，他让接着弄。这一步为什么最要紧？
阿杜：办完换张卡接着弄，往后一笔五十。 # flag: after-freeze # why: bank-said-stop # technique: greed
-> s_limit_talk
=== s_limit_back ===
你切回和阿杜的对话。一千六还在你卡上，动不了。 # screen: chat.du
-> s_limit_talk
=== s_limit_talk ===
<- tools(-> s_limit_back)
* [“为什么要说是我弟？” # move: ask]
  阿杜：说简单点，省事。我上回说的是我表姐。 # flag: cover-story # why: a-line-to-say # technique: social-proof
  -> s_limit_talk
* [“修复单是什么？” # move: ask]
  阿杜：别问。问了你也睡不着，我就是。 # feels: 你 afraid
  -> s_limit_talk
* [“你的卡呢？” # move: ask]
  阿杜：……二月就停了。所以才找的你。 # flag: friend-recruits # why: next-in-line # technique: liking
  -> s_limit_talk
* [跟小周说：我卡被停了 # move: tell] -> s_told
* [“到这儿。这一千六我不动。” # move: refuse] -> s_stop
* [“那……明早我去柜台说。” # move: comply] -> s_counter

=== s_counter ===
九点，银行刚开门。你在路上把“我弟还我的钱”练了十一遍。 # place: bank-hall # day: 1 # time: 09:05 # screen: home # hand: up # feels: 你 afraid # feels: 小周 calm
柜员接过你的身份证：“这几笔是什么钱呀？” # chain: transfer # feels: 小周 doubtful
-> s_counter_talk
=== s_counter_talk ===
* [“我弟还我的钱。” # move: comply # did: went-on]
  “好。”她没有敲键盘，“那弟弟叫什么？”
  你张了张嘴。＊敏，听着也不像你弟。 # feels: 你 ashamed
  她把身份证推回来：“不急。想好了，随时来跟我说。”
  -> s_recruit
* [“是别人让我过的，我不认识他们。” # move: tell] -> s_counter_true
* [把身份证拿回来，走 # move: stall # did: went-on]
  她在后面说：“同学，这种事，早来比晚来好。” # feels: 你 ashamed
  -> s_recruit
=== s_counter_true ===
~ frozen = true
她把手从键盘上拿开：“你能这么说，就好办。” # freeze # feels: 你 relieved
“卡先锁上，一千六谁也动不了。你去找老师，再去派出所，记录别删。”
你走回 402，一路上风直往领子里吹。 # place: dorm-march-day # time: 10:10 # screen: home # feels: 小周 calm
-> s_stop

=== s_recruit ===
~ went = true
阿杜：没办下来？那你介绍个人，一个一百。你室友小林不是老缺钱吗？ # place: dorm-march-day # screen: chat.du # time: 11:30 # hand: up # flag: friend-recruits # why: next-in-line # technique: greed # feels: 你 uneasy # feels: 小周 calm
小林昨晚给你留了半个橘子，压了张条：“补补脑子。”
-> s_recruit_talk
=== s_recruit_back ===
你切回和阿杜的对话。他在等一个名字。 # screen: chat.du
-> s_recruit_talk
=== s_recruit_talk ===
<- tools(-> s_recruit_back)
* [“他是我室友。” # move: ask]
  阿杜：我也没拿你当外人。 # feels: 你 ashamed
  -> s_recruit_talk
* [把小林推给他 # move: comply # did: brought] -> s_brought
* [“谁我也不给。到我这儿为止。” # move: refuse] -> s_frozen
* [跟小周说：我卡被停了 # move: tell] -> s_told

=== s_brought ===
~ lin = true
你：有个活，按两下二十。 # screen: chat.lin # time: 11:40
小林：你介绍的，那肯定行！等我挣了，橘子买一箱。 # loss: friend # feels: 你 ashamed
他又发了一个橘子。你把手机扣在了枕头底下。 # screen: home
-> s_frozen

=== s_frozen ===
银行发来一条短信：账户已冻结。阿杜的头像灰了。 # loss: account # place: dorm-march-day # day: 2 # time: 12:30 # chain: aftermath # screen: home # hand: up # freeze # feels: 你 afraid # feels: 小周 uneasy
~ frozen = true
手机响了。是本地的座机。 # call: ring 民警
-> s_ring
=== s_ring ===
+ [接听 # move: ask # at: answer]
  民警：你好，北门派出所。有件事想请你本人来一趟，你的账户涉及一笔被骗的钱。 # call: talk 民警
  民警：你可以先挂，打110让他们转过来。电话里我不问你细节，也不谈钱。 # signal: call-back
  -> s_ring_talk
+ [拒接 # move: refuse # at: decline]
  过了一分钟，一条短信：“北门派出所，请本人来一趟。可打110核实。” # call: end 民警 # screen: home
  -> s_loss_zhou
=== s_ring_talk ===
* [“我打110核一下，再来。” # move: verify]
  民警：好，应该的。 # call: end 民警 # screen: home
  接警员：是我们的人，号码对。您别怕，带上手机，别删东西。 # call: dial 接警员 # call: talk 接警员
  你道了谢，手心全是汗。 # call: end 接警员 # screen: home
  -> s_loss_zhou
* [“我什么也不知道。” # move: stall]
  民警：那来了再说。知道多少，说多少，就行。 # call: end 民警 # screen: home # feels: 你 ashamed
  -> s_loss_zhou
* [问小周：派出所找我 # move: tell # at: ask]
  ~ told = true
  小周：……我把鞋穿上。你先说“好，我来”。 # feels: 小周 warm
  -> s_ring_talk
+ [挂断 # move: stall # at: hangup]
  你按了挂断。它没有再响，这更难受。 # call: end 民警 # screen: home
  -> s_loss_zhou

// 停下来
=== s_stop ===
你没有再按。屏幕上，阿杜的“正在输入”亮了又灭，灭了又亮。 # chain: aftermath # screen: home # hand: up # feels: 你 uneasy # feels: 小周 doubtful
-> s_loss_zhou
// 自己问清了，钱已经过了手
=== s_found ===
你把“＊敏”和“童＊”又念了一遍。两头都空着，只有中间是你。 # chain: aftermath # screen: home # hand: up # feels: 你 afraid # feels: 小周 doubtful
-> s_loss_zhou
=== s_loss_zhou ===
{told: -> s_loss}
小周放下胶水：你这两天，不对劲。 # feels: 小周 uneasy
-> s_loss

=== s_told ===
~ told = true
小周把风筝往边上推了推，给你腾出半张桌子。 # chain: aftermath # screen: home # hand: up # feels: 小周 uneasy # feels: 你 ashamed
小周：钱从你手里过，不等于是你偷的。可现在停不停，是你的了。 # feels: 小周 warm
小周：别自己取，别自己退，聊天一个字别删。我陪你，一件一件来。
-> s_loss

// 回来的路，从这里走
=== s_loss ===
+ {not frozen} [打卡背面的银行电话，说实话 # move: report # at: dial.bank] -> s_bank
+ {not reported} [打110 # move: report # at: dial.police] -> s_police
+ {not told} [“小周，我替人过了钱。” # move: tell] -> s_told
+ {told and not frozen} [问小周：先去哪儿？ # move: ask # at: ask]
  小周：先把卡停了，再找许老师。派出所咱们走着去，走快点就不抖。 # feels: 小周 warm
  -> s_loss
+ {told and frozen} [问小周：接下来去哪儿？ # move: ask # at: ask]
  小周：找许老师。派出所咱们走着去，走快点就不抖。 # feels: 小周 warm
  -> s_loss
+ [打许老师办公室的电话 # move: tell # at: dial.xu] -> s_xu
+ {not wiped} [把和阿杜的聊天删了 # move: stall # did: wiped] -> s_wipe
+ {not wiped} [给阿杜再发一条 # move: ask]
  你：那些钱到底是谁的？ # screen: chat.du
  没有回。“正在输入”也没有再亮。 # screen: home # feels: 你 ashamed
  -> s_loss
+ {lin} [打给小林，让他别转 # move: tell # at: dial.lin] -> s_lin_call
+ {told and (frozen or reported)} [先办到这儿，明早去找许老师 # move: tell] -> s_leaf
+ {not told and not reported and not s_counter_true and not s_lin_call} [说“没事，没睡好”，把手机扣过去 # move: stall] -> s_silent
+ [把手机放下，定一定神 # move: stall # at: down]
  你数了十张讲义。第十张上有你自己画的小人。 # hand: down
  你又把手机拿起来。 # hand: up
  -> s_loss

=== s_wipe ===
~ wiped = true
你点了删除。几天的话，一秒就没了。 # screen: home # feels: 你 uneasy
{not told: -> s_wipe_alone}
小周：你删了？……那现在能替你说话的，就只剩你自己了。 # feels: 小周 uneasy
-> s_loss
=== s_wipe_alone ===
对话空了。现在能替你说话的，就只剩你自己了。 # feels: 小周 uneasy
-> s_loss
=== s_bank ===
~ frozen = true
银行：先帮您锁上了。没转走的，留在里头，哪儿也去不了。 # call: dial 银行 # call: talk 银行 # freeze
银行：别到别处取，也别自己往回退。带身份证去派出所说清楚。
你把她说的记在讲义背面。 # call: end 银行 # screen: home # feels: 你 relieved
-> s_loss
=== s_police ===
~ reported = true
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
- (open)
+ [“我替人过了几笔钱，可能是被骗的人的。” # move: report]
  接警员：您是主动打来的，这个我记上。先停，别删，别自己退。 # feels: 你 relieved
  接警员：带上手机和身份证去北门所，能有老师陪着更好。 # call: end 接警员 # screen: home
  -> s_loss
* [“我会不会坐牢？” # move: ask]
  接警员：我答不了，谁现在给您打包票都别信。早说，比晚说好。
  -> open
+ [一慌，挂断 # move: stall # at: hangup]
  她又打了回来：“不急，慢慢说。” # feels: 你 ashamed
  -> open
=== s_lin_call ===
~ lin = false
小林：正要转呢，五百，他催我十分钟。 # call: dial 小林 # call: talk 小林 # feels: 你 afraid
+ [“别按。是我错了，我不该找你。” # move: tell]
  小林：……不按就不按。你声音怎么了？橘子吃坏了？
  你说没有，又说，有，见面说。 # undone: friend # call: end 小林 # screen: home # feels: 你 relieved
  -> s_loss
+ [问小周：我怎么跟他说？ # move: ask # at: ask]
  小周：照实说。他骂你两句，比按下去强。 # feels: 小周 warm
  你说了。那头静了一会儿：“那我不按了。” # undone: friend # call: end 小林 # screen: home # feels: 你 relieved
  -> s_loss
=== s_silent ===
你说没事。小周“哦”了一声，把胶水盖子拧上，又拧开。 # hand: down # feels: 你 ashamed # feels: 小周 doubtful
夜里起风，风筝在墙上响。 # place: dorm-march-night # time: 22:20 # feels: 你 ashamed # feels: 小周 doubtful
+ [“小周，其实……” # move: tell]
  小周：我醒着呢。糊反了一面，等你一起拆。 # hand: up
  -> s_told
+ [拿起手机，打110 # move: report # at: dial.police]
  屏幕有点刺眼。 # hand: up
  -> s_police
+ [谁也不告诉 # move: stall] -> s_leaf

=== s_xu ===
~ told = true
许老师：喂，你好。……慢点说，我把门关上。 # call: dial 许老师 # call: talk 许老师 # feels: 你 ashamed
许老师：好。你先别一个人去找谁。明早八点，来我这儿，我陪你去。
你说好。她又补一句：“吃了再来。” # call: end 许老师 # screen: home # feels: 你 relieved
{lin: -> s_xu_lin}
{not frozen: -> s_xu_lock}
-> s_leaf
=== s_xu_lin ===
~ lin = false
电话又响了，还是她：“还有谁？”你说，小林。她说：“好，我这就拦。” # undone: friend # feels: 你 ashamed
{not frozen: -> s_xu_lock}
-> s_leaf
=== s_xu_lock ===
~ frozen = true
小周把卡背面那个号拨好，递给你。你照实说，卡锁上了。 # freeze # feels: 小周 warm
-> s_leaf

// 那个要你私下退的人
=== s_leaf ===
晚上十点半，一条好友申请：一片叶子。你还没点，他先说话了。 # time: 22:30 # place: dorm-march-night # hand: up # screen: chat.leaf # feels: 你 afraid # feels: 小周 calm
叶子：我是＊敏的家里人。钱经的是你的卡，我们都知道了。 # flag: knows-me # why: same-list # technique: fear
叶子：今晚退五百到这个号，就当没这回事，不报警。 # flag: personal-payee # flag: countdown # why: not-alone # technique: urgency # note: 问全场：想补偿，是好心。为什么不能这样补？
-> s_leaf_talk
=== s_leaf_talk ===
* [“您是＊敏的什么人？” # move: ask]
  叶子：你管我是谁。别跟老师说，说了就没得商量。 # flag: secrecy # why: no-teacher # technique: isolation
  -> s_leaf_talk
* [“我想当面道歉。” # move: ask]
  叶子：她不见你。钱到了她就消气。 # flag: callback-refused # why: no-meeting # technique: fear
  -> s_leaf_talk
+ [转五百给他 # move: pay # did: leaf-paid] -> s_leaf_paid
+ [截图，留给派出所 # move: report]
  你截了图。该退的，明天当着警察退。 # screen: home # feels: 你 calm
  -> s_leaf_kept
+ [打110，问这钱能不能私下退 # move: report # at: dial.police]
  ~ reported = true
  接警员：谁来要，都请他到所里来要。一分别私下给，截图留着。 # call: dial 接警员 # call: talk 接警员
  你谢过她，那片叶子还在跳。 # call: end 接警员 # screen: home # feels: 你 calm
  -> s_leaf_kept
+ [给小周看 # move: tell # at: ask]
  ~ told = true
  小周：真是她家里人，去派出所一样能拿到钱。他急什么？ # feels: 小周 doubtful
  -> s_leaf_end
+ [不回，关掉 # move: refuse] -> s_leaf_end
=== s_leaf_kept ===
{told: -> s_office}
-> s_office_alone
=== s_leaf_paid ===
零钱里还够五百，你转了过去。叶子说“好”，然后没了。 # money: -500 # whom: 叶子 # screen: home # feels: 你 ashamed
后来才知道，＊敏家里没有人用这个头像。 # feels: 小周 tired
-> s_leaf_end
=== s_leaf_end ===
{told: -> s_office}
-> s_summons

=== s_summons ===
许老师和一位民警站在 402 门口，敲门敲得很轻。 # place: dorm-march-day # day: 2 # time: 14:10 # screen: home # hand: up # feels: 你 afraid # feels: 小周 uneasy
许老师没有问“为什么”。她说：“穿外套，外头有风。”
{limited: -> s_summons_held}
卡里那三百八，留在原处，等它的主人。 # bank: -380 # whom: police
-> s_summons_kite
=== s_summons_held ===
卡里那一千六，留在原处，等它的主人。 # bank: -1600 # whom: police
-> s_summons_kite
=== s_summons_kite ===
{s_bank: -> s_summons_locked}
小周把那只没糊完的风筝靠在墙上，跟了出来。 # feels: 小周 warm # feels: 你 ashamed # end: told-nobody
-> END
=== s_summons_locked ===
小周把那只没糊完的风筝靠在墙上，跟了出来。 # feels: 小周 warm # freeze # feels: 你 ashamed # end: told-nobody
-> END
=== s_office_alone ===
你一个人写到半夜：哪天，多少，转给谁。写到一半，小周坐了过来。 # feels: 你 tired # feels: 小周 warm
~ told = true
-> s_office

// 老师陪着去
=== s_office ===
早上八点，许老师的办公室。她桌上两个茶叶蛋，推过来一个。 # place: counsellor-office # day: 1 # time: 08:00 # screen: home # hand: up # feels: 你 afraid # feels: 小周 calm
许老师：先吃。空着肚子，说什么都像在认错。 # feels: 你 ashamed
{lin: -> s_office_lin}
-> s_office_talk
// 没人拦过小林：在这里拦
=== s_office_lin ===
~ lin = false
“还有谁？”她问。你说，小林。她当着你的面拨过去：他刚剥完橘子，手是粘的，按了三回指纹都没认出来。 # undone: friend # feels: 你 relieved
-> s_office_talk
=== s_office_talk ===
* [“会开除我吗？” # move: ask]
  许老师：不知道。我只知道，自己走进去的，跟被叫进去的，不一样。
  -> s_office_talk
* [“阿杜呢？” # move: ask]
  许老师：还没找着。他二月就被停了卡，没跟任何人说。我要是早问一句……
  -> s_office_talk
* {wiped} [“聊天我删了。” # move: tell]
  许老师：这个也照实说。能不能恢复，让他们弄，你别自己弄。
  -> s_office_talk
* {not wiped} [把聊天从头翻给她看 # move: tell]
  许老师：“帮个忙呗。”……多少回，都是从这四个字起的头。
  -> s_office_talk
+ [“走吧。” # move: report]
  ~ reported = true
  她锁了门，在门上贴了张条：“去去就回。” # feels: 你 uneasy
  -> s_hall

// 派出所，和那张脸
=== s_hall ===
北门派出所的长椅上，先坐着一个人。是二食堂的敏姨。 # place: police-bench # time: 09:10 # feels: 你 uneasy # feels: 小周 calm
她天天给你多打半勺。她冲你笑：“你也来办事啊？” # feels: 你 ashamed
{limited: -> s_hall_four}
你看见她手里的纸，抄着两笔：二百，三百八。 # note: 先停在这里，什么也不问。等有人先开口。
＊敏。
-> s_hall_talk
=== s_hall_four ===
你看见她手里的纸，一笔一笔抄着：二百，三百八，八百，一千六。 # note: 先停在这里，什么也不问。等有人先开口。
＊敏。
-> s_hall_talk
=== s_hall_talk ===
* [“敏姨……钱是从我这儿过的。” # move: tell]
  敏姨没听懂。等听懂了，她低头看那张纸，看了很久。 # feels: 你 ashamed
  “我做任务，说是做完就返。我想着给儿子凑个学费。”
  她抬起头：“……你吃早饭没有？” # feels: 你 ashamed
  -> s_statement
* [说不出话，鞠了一躬 # move: stall]
  “哎，这孩子，”她站起来，“怎么了这是。”
  -> s_statement
* [问小周：是她 # move: tell # at: ask]
  小周：……我知道。你站着，我在旁边。 # feels: 小周 warm
  -> s_hall_talk
=== s_statement ===
民警：坐。从第一条消息说起，想到哪儿说到哪儿。 # place: police-counter # time: 09:30 # feels: 你 uneasy # feels: 小周 calm
-> s_statement_talk
=== s_statement_talk ===
* [“其实后来，我就觉得不对了。” # move: tell # did: said-whole]
  ~ whole = true
  民警：这句，很多人不肯说。我照你的原话写。 # feels: 你 relieved
  -> s_give
* [“是学长找的我，我信他。” # move: tell]
  民警：我知道。当初他也是这么信了别人。
  -> s_statement_talk
* [“能不能写我是被蒙的？” # move: ask]
  民警：你说什么，我写什么。我不替你想，你也别替自己编。
  -> s_statement_talk
* [“我什么也不知道，就是帮忙。” # move: stall]
  民警：第二笔来的时候，也什么都没想？……没事，想起来再补。 # feels: 你 ashamed
  -> s_give
=== s_give ===
{wiped: -> s_give_wiped}
民警把聊天、付款单一张张导出来，机器吐了很久的纸。
-> s_give_money
=== s_give_wiped ===
民警看着空的对话框：“删了？我们试着恢复。慢一点，对你也不利一点。” # feels: 你 ashamed
-> s_give_money
=== s_give_money ===
* [“他给我的钱，我都交出来。” # move: tell]
  -> s_slip
* [“那些钱……我花了。” # move: tell]
  民警：花了就写花了，回头补上，也走这张单子。 # freeze # feels: 你 ashamed
  -> s_returned
* [“我能直接还给敏姨吗？” # move: ask]
  民警：不行。经过我们，她那头才算数，你这头也才算数。
  -> s_give_money
=== s_slip ===
{limited: -> s_slip_all}
他开了单子，二十块，你签字。 # money: -20 # whom: police # freeze
钱走的是他们的账户，不经你的手。 # freeze # feels: 你 relieved
-> s_returned
=== s_slip_all ===
他开了单子，九十块，你签字。 # money: -90 # whom: police # freeze
钱走的是他们的账户，不经你的手。 # freeze # feels: 你 relieved
-> s_returned
=== s_returned ===
{limited: -> s_returned_held}
那三百八停在你卡上，没走成，后来从这张单子回到了敏姨那儿。 # bank: -380 # whom: min # freeze # feels: 你 relieved
头一笔的二百，警察在往下追。谁也没有打包票。 # feels: 你 uneasy
-> s_months
=== s_returned_held ===
那一千六停在你卡上，没走成，后来从这张单子回到了敏姨那儿。 # bank: -1600 # whom: min # freeze # feels: 你 relieved
前头的一千三百八，警察在往下追。谁也没有打包票。 # feels: 你 uneasy
-> s_months

// 结果：有人这样，有人那样
=== s_months ===
三个月后，信到了。许老师把门关上，让你自己拆。 # place: counsellor-office # day: 90 # time: 16:00 # feels: 你 afraid # feels: 小周 calm
许老师：同一类的事，有人不起诉，有人缓刑，有人判了。看多久，看多少，看停没停。
{went: -> s_months_on}
{whole: -> s_months_whole}
信上写的是：教育，训诫，案件还在查，随叫随到。 # feels: 你 uneasy
-> s_stays
=== s_months_whole ===
信上写：自己停的，自己来的，说得全。这一次，不起诉。 # feels: 你 relieved
许老师：“这一次”三个字，看见没有？五年里再有一回，就要重着算了。
-> s_stays
=== s_months_on ===
信上写：银行提醒之后，没有停。还要再问，还要再等。 # feels: 你 ashamed
许老师：等着也是过日子。课照上，饭照吃。
-> s_stays
=== s_stays ===
* [“卡还能用吗？” # move: ask]
  许老师：受限的要等，等多久看认定。饭卡、工资那样的基本服务都留着。
  -> s_stays
* [“会跟我一辈子吗？” # move: ask]
  许老师：有些会封存，有些能申诉。该等的等，该递的材料我帮你看。
  -> s_stays
* [问小周：你还跟我住吗？ # move: ask # at: ask]
  小周：废话。你睡着了还替我拽着线呢。 # feels: 小周 warm
  -> s_stays
+ [“我想先去跟小麦说。” # move: tell] -> s_warn

// 写给大一的那一条
=== s_warn ===
许老师：有个头像是叶子的，在大一的群里加人。小麦也加了他，你帮他搬过行李的那个。 # feels: 你 uneasy
你打开和小麦的对话，光标一闪一闪。 # screen: chat.mai # time: 16:40
-> s_warn_talk
=== s_warn_talk ===
* [写：“那是犯法的，别碰！” # move: tell]
  你：有人找你过钱，别碰，那是犯法的！
  -> s_seat_order
* [写：“我过过。我的卡还停着。” # move: tell # did: told-mai]
  你：我过过。我的卡还停着。你先别按，我在二食堂，十分钟到。
  -> s_seat_true
* [写了又删，没发 # move: stall]
  光标闪了一会儿，屏幕自己黑了。你站起来，又坐下，又站起来，跑了出去。 # screen: home # feels: 你 ashamed
  -> s_seat_none

// 第二个座位：现在你是小麦
=== s_seat_order ===
-> s_seat ->
学长：有人找你过钱，别碰，那是犯法的！ # screen: chat.senior # to: senior
-> s_seat_order_talk
=== s_seat_true ===
-> s_seat ->
学长：我过过。我的卡还停着。你先别按，我在二食堂，十分钟到。 # screen: chat.senior # to: senior
-> s_seat_true_talk
=== s_seat_none ===
-> s_seat ->
-> s_seat_none_talk
=== s_seat ===
换个座位。现在你是小麦，大一，二食堂，一碗面。手里是你自己的手机。 # place: canteen # time: 16:42 # hand: up # screen: chat.tong # feels: 你 calm # feels: 小周 calm
对面坐着个啃鸡腿的学长，手边靠着一只讲义糊的风筝。
叶子：小麦同学，帮个忙。有笔钱，从你这儿过一下，一笔二十。 # to: tong # flag: run-money # why: neither-end # technique: greed # note: 换了座位再听一遍：跟开头那句，差几个字？
->->
=== s_seat_true_talk ===
* [“学长，你是怎么过的？” # move: ask]
  学长：一开始就二百。别打字了，见面说，丢人的那段也说。 # feels: 你 uneasy
  -> s_seat_true_talk
* [问对面的：这活能干吗？ # move: ask # at: ask]
  小周：我室友干过。线两头都得有人，你那头是谁？ # feels: 小周 warm
  -> s_seat_true_talk
* [“好，我等你。不按。” # move: refuse] -> s_seat_stopped
* [回那片叶子：“哥，怎么过？” # move: comply] -> s_seat_went
=== s_seat_order_talk ===
* [“学长你不是也干过吗？” # move: ask]
  学长：……是。我就在路上，见面骂我也行。 # feels: 你 uneasy
  -> s_seat_order_talk
* [问对面的：这活能干吗？ # move: ask # at: ask]
  小周：我室友干过。线两头都得有人，你那头是谁？ # feels: 小周 warm
  -> s_seat_order_talk
* [“那我等你来了再说。” # move: refuse] -> s_seat_stopped
* [不爱听，回那片叶子：“怎么过？” # move: comply] -> s_seat_went
=== s_seat_none_talk ===
* [“谁的钱，给谁？” # move: ask]
  叶子：你管呢，小孩儿问题真多。按两下的事。 # to: tong # flag: run-money # why: neither-end # technique: urgency
  -> s_seat_none_talk
* [问对面的：这活能干吗？ # move: ask # at: ask]
  小周：我室友干过，现在卡还停着。你等等，我叫他下来。 # feels: 小周 warm
  -> s_seat_stopped
* [“好的哥。” # move: comply] -> s_seat_went
* [“不了，我吃面。” # move: refuse] -> s_seat_stopped
=== s_seat_stopped ===
面还没凉，一个人跑进来，在你对面站住，喘得说不出话。你认得他，他帮你搬过行李。 # feels: 你 warm # feels: 小周 warm
他坐下，从第一个“在吗”讲起。讲到敏姨那半勺，窗口里的人往这边看了一眼。
{wiped or went: -> s_end_far}
又多打了半勺过来。给你们俩的。 # feels: 你 warm # end: stopped-at-limit
-> END
=== s_end_far ===
窗口里的人没说话。过了一会儿，端过来两碗汤。 # feels: 你 warm # end: way-back
-> END
=== s_seat_went ===
手机震了一下：收到 300.00 元，付款人：＊静。你按了两下。 # feels: 你 uneasy # feels: 小周 doubtful
食堂门口，那个学长跑得鞋都掉了。他看见你手里的屏幕，慢了下来。 # feels: 你 ashamed # end: next-one
-> END

// 钱进来了，没动
=== s_held ===
二百块躺在卡上。你没有转，也没有退。 # chain: aftermath # screen: home # hand: up # feels: 你 uneasy # feels: 小周 doubtful
阿杜：人呢？那边催了。你不转，就是你拿了人家的钱。 # to: du # flag: countdown # why: their-ten # technique: fear
-> s_held_talk
=== s_held_talk ===
+ {not frozen} [打卡背面的银行电话，说有笔不认识的钱 # move: report]
  ~ frozen = true
  银行：给您记上了，这一笔先锁着。别退，等警察来找它的主人。 # call: dial 银行 # call: talk 银行 # freeze
  你谢过她。 # call: end 银行 # screen: home # feels: 你 relieved
  -> s_held_talk
+ {not reported} [打110，说有笔钱说不清 # move: report # at: dial.police]
  ~ reported = true
  接警员：没动就好。明天带身份证来北门所，几分钟的事。 # call: dial 接警员 # call: talk 接警员
  你把她说的写在讲义背面。 # call: end 接警员 # screen: home # feels: 你 calm
  -> s_held_talk
* [问小周：我退给＊敏行不行？ # move: ask # at: ask]
  小周：你又不认识她。让认识路的人退。 # feels: 小周 calm
  -> s_held_talk
+ {frozen or reported} [睡了 # move: stall] -> s_held_end
+ {not frozen and not reported} [还是转出去吧，别惹事 # move: pay] -> s_passed
=== s_held_end ===
你去了趟北门所。民警对了对：“＊敏，昨晚刚报的案。” # place: police-counter # day: 1 # time: 09:10 # hand: up # feels: 你 calm # feels: 小周 calm
二百块当天就回去了。她后头还要转的三百八，没有转。 # feels: 你 relieved
小周：风筝要上天那一下，线在谁手里最要紧。昨晚在你手里。 # feels: 小周 warm # end: untouched
-> END

// 查清了，钱还没沾手
=== s_known ===
阿杜：想好没？那边催我了。 # chain: aftermath # screen: chat.du # technique: urgency # feels: 小周 doubtful # note: 问全场：现在你什么也没丢。阿杜呢？
-> s_known_talk
=== s_known_talk ===
+ [打给阿杜，问他出了什么事 # move: tell # at: dial.du] -> s_du
* [在班级群说一声：谁也别替人过钱 # move: tell]
  你：要是有人找你过钱，先问清两头，别收。 # screen: chat.class
  小丁：收到。我的手机还在米里，很安全。 # to: class
  有三个人私下问你：是阿杜吗？ # feels: 你 uneasy
  -> s_known_talk
* [打96110，说说这件事 # move: report # at: dial.antifraud]
  反诈专线：您查得对。那位学长多半也是被人拉进去的，劝他自己来说。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # screen: home # feels: 你 calm
  -> s_known_talk
* [问小周：阿杜怎么办？ # move: ask # at: ask]
  小周：他带你站过军姿。现在他自己站不住了。 # feels: 小周 calm
  -> s_known_talk
+ [不回了，糊风筝 # move: stall] -> s_known_end

=== s_du ===
阿杜：喂？行不行给句话。 # call: dial 阿杜 # call: talk 阿杜 # feels: 你 uneasy # feels: 小周 uneasy
- (open)
* [“你自己的卡怎么不用？” # move: ask]
  那头很久没有声音。声控灯大概又灭了。
  阿杜：……二月就停了。我找了三个人，你是第四个。 # feels: 你 uneasy
  -> open
* [“去许老师那儿坐坐吧，我陪你。” # move: tell] -> s_du_comes
* [“你这是拉人下水！” # move: refuse] -> s_du_cross
* [问小周：你来说？ # move: ask # at: ask]
  小周：学长，我是402的。我这儿缺个人放风筝，跑得快的。 # feels: 小周 warm
  -> open
+ [不知道怎么开口，挂断 # move: stall # at: hangup]
  阿杜：……那算了。 # call: end 阿杜 # screen: home
  -> s_known_end
=== s_du_cross ===
阿杜：我没拉你，你不是没下来吗。 # feels: 你 ashamed
* [“我说重了。你想上来吗？许老师那儿，我陪你去。” # move: tell] -> s_du_comes
* [“那你好自为之。” # move: stall]
  灯灭了，电话也断了。 # call: end 阿杜 # screen: home
  -> s_known_end
=== s_du_comes ===
阿杜：……想。她会骂我吗？ # feels: 你 warm
你说她老在吃东西，腾不出嘴。你说明早八点，带一个糊风筝的，在门口等他。 # call: end 阿杜 # screen: home
早上八点，他在许老师门口，把墙上的消防须知看了三遍。 # place: counsellor-office # day: 1 # time: 08:00 # hand: up # feels: 你 calm # feels: 小周 calm
- (open)
* [“站军姿呢？” # move: tell]
  阿杜笑了一下，像哭。“你们那届，就你敢跟我贫。” # feels: 你 amused
  -> open
* [“你一直没跟人说？” # move: ask]
  “怕你们看不起我。”他说，“每回都想着，过完这笔就停。” # feels: 你 warm
  -> open
+ [替他敲门 # move: tell]
  许老师：进。……来，先吃个茶叶蛋，都有份。 # feels: 你 warm
  他说了一上午。中午，许老师陪他出的门，往北门走。你和小周在后头，隔着十步。 # feels: 小周 warm # end: du-came
  -> END

=== s_known_end ===
你没有再回。对话停在“那边催我了”。 # chain: aftermath # screen: home # time: 22:30 # feels: 你 calm
小周：那阿杜呢？催他的那边，可不会就这么算了。 # feels: 小周 uneasy
+ [现在打给他 # move: tell] -> s_du
+ [“他是学长，他有数。” # move: stall]
  班级群里传，阿杜被叫走了。名单上还有两个大一的。 # place: dorm-march-day # day: 30 # time: 12:20 # hand: up # feels: 小周 uneasy # feels: 你 uneasy
  小周：两个大一的，咱们去敲敲门吧。带上风筝，显得不像说教。 # feels: 小周 warm # end: saw-through
  -> END

// 没查，走开了
=== s_off ===
你没接这活，替小周拽了一晚上线头。 # chain: aftermath # screen: home # time: 22:30 # hand: up # feels: 你 tired
小周：那个学长，平时也找你借钱吗？ # feels: 小周 doubtful
- (open)
* [“不借。头一回开口。” # move: tell]
  小周：头一回开口，就让你过钱。他自己没卡？ # feels: 小周 doubtful
  -> open
* [打许老师办公室的电话，问一句 # move: verify # at: dial.xu] -> xu_call(-> s_off_end)
+ [睡了 # move: stall] -> s_off_end
=== s_off_end ===
{known: -> s_known_end}
小丁说阿杜也找过他，找过四五个人。都说“就过一下”。 # place: dorm-march-day # day: 1 # time: 12:20 # hand: up # feels: 小周 doubtful # feels: 你 uneasy
小周：过完了去哪儿，谁也没问。 # end: walked-off
-> END

// ───────── 真的 ─────────

=== g_ask ===
阿杜：班费。讲义四十份，一人三十五，付给北门老汪打印社。 # chain: trust # time: 19:52 # signal: true-cost
阿杜：得一个人收齐了付，今晚十点前定，才给整单价。 # flag: countdown # why: shop-price
阿杜：小丁手机掉湖里了，我又不是你们班的。想来想去，你兜里待过四十张水卡。
-> g_talk
=== g_back ===
你切回和阿杜的对话。 # screen: chat.du
-> g_talk
=== g_talk ===
<- tools(-> g_back)
* [“各付各的不行吗？” # move: ask]
  阿杜：行，单印五十二。老汪懒得收四十回。 # signal: true-cost
  -> g_talk
* [“名单呢？” # move: ask]
  阿杜：公示上有预算，小丁那儿有名单。你自己去对，别光听我的。 # signal: says-check
  -> g_talk
* [“对不上算谁的？” # move: ask]
  阿杜：所以每一笔都贴群里，收据也贴。你贴得越烦人，越没人烦你。 # signal: keeps-record
  -> g_talk
* {not known} [去班级群喊一声：阿杜找人过钱，都小心 # move: report] -> g_accuse
* [“别人的钱，我不想碰。” # move: refuse] -> g_decline
* [“行，我来收。” # move: comply] -> g_collect

=== g_decline ===
阿杜：应该的，换我也得想想。 # signal: accepts-no # feels: 你 calm
阿杜：那我再问问。就是今晚这个点，都在上晚课。 # feels: 你 uneasy
-> g_decline_talk
=== g_decline_back ===
你切回和阿杜的对话。 # screen: chat.du
-> g_decline_talk
=== g_decline_talk ===
<- tools(-> g_decline_back)
* [“等等，我查清了就收。” # move: stall] -> g_back
* [不回了，糊风筝 # move: refuse] -> g_leave

=== g_accuse ===
~ accused = true
你：阿杜在找人替他过钱，大家小心。 # screen: chat.class # feels: 你 angry
群里静了半分钟，然后“收到”排了二十个。
阿杜：是讲义。预算在公示上，我就不解释了。 # to: class # signal: public-notice # feels: 你 uneasy
-> g_accuse_talk
=== g_accuse_back ===
你切回班级群。“收到”又多了两个。 # screen: chat.class
-> g_accuse_talk
=== g_accuse_talk ===
<- tools(-> g_accuse_back)
* [“没查就说了，对不起，学长。” # move: tell]
  阿杜：没事，问清楚是好习惯。下回先问，再喊。 # to: class
  小丁：我用备用机作证，是讲义。米也作证。 # to: class # feels: 你 ashamed
  -> g_back
* [不吭声，糊风筝 # move: refuse] -> g_accused
=== g_accused ===
那天晚上，没有人收这笔钱。 # chain: aftermath # screen: home # time: 22:10 # feels: 你 uneasy
阿杜在班级群里发了一句。 # place: dorm-march-day # day: 2 # time: 12:20 # hand: up # feels: 小周 doubtful # feels: 你 ashamed
阿杜：讲义我单印了三份，放在一教门口，谁要谁拿。 # to: class # screen: chat.class
阿杜退出了群聊 # to: class
小周：你那天说的，就是他？ # end: accused
-> END

// 收
=== g_collect ===
你在班级群发起了收款。四十个人，一人三十五。 # screen: wallet.collect # time: 20:05 # feels: 你 calm
页面：群收款：讲义，每人 ¥35.00
页面：用途：北门老汪打印社，40 份 # signal: public-notice
页面：已付：31 人 # money: 1085 # whom: class
备注千奇百怪：有写名字的，有写“穷”的，有写“请给我印薄一点”的。 # feels: 你 amused
-> g_odd
=== g_odd ===
页面：＊秀：¥70.00，备注：两份 # screen: wallet.collect # money: 70 # whom: xiu # flag: run-money # why: unknown-payer # feels: 你 doubtful # note: 问全场：这七十块，收不收？
阿棠：我手滑付了三百五，多的退我小号行吗？这个号我妈盯着。 # to: class # money: 350 # whom: 阿棠 # flag: new-account # why: own-other
-> g_odd_talk
=== g_odd_back ===
你看回那张收款单。 # screen: wallet.collect
页面：群收款：讲义，每人 ¥35.00
页面：＊秀：¥70.00，备注：两份
-> g_odd_talk
=== g_odd_talk ===
<- tools(-> g_odd_back)
* [在群里问：＊秀是哪位？ # move: verify # at: page]
  ~ asked = true
  你：收到一笔七十，＊秀，不在名单上，是哪位？ # screen: chat.class
  小丁：我妈！她替我和我下铺付的。她还问我，那缸米还能不能吃。 # to: class # signal: answers-call # feels: 你 amused
  -> g_odd_back
* [问小周：不认识的七十块，收吗？ # move: ask # at: ask]
  小周：问一句呗。四十个人，总有一个人认识她。 # feels: 小周 calm
  -> g_odd_talk
* [在群里回：阿棠，多的原路退你 # move: help] -> g_refund
* [转到阿棠的小号 # move: comply # did: other-number] -> g_refund_other
* [在群里说：太乱了，全退，我不收了 # move: refuse] -> g_quit
=== g_refund ===
你：阿棠，多的原路退你。 # screen: chat.class
三百一十五，原路退了回去。 # money: -315 # whom: 阿棠
阿棠：行……我妈问我为什么退，我说是奖学金。 # to: class # signal: accepts-no # feels: 你 amused
-> g_rest
=== g_refund_other ===
三百一十五，转到了一个没见过的号上。 # screen: chat.class # money: -315 # whom: other # feels: 你 uneasy
阿棠：收到啦！ # to: class
这回是她。可账上多了一行，要解释给四十个人听。
-> g_rest
=== g_quit ===
你：太乱了，全退，我不收了。 # screen: chat.class
你点了全部退回，三十几个人同时收到三十五块。 # money: -1505 # whom: class # feels: 你 uneasy
小丁：啊？……行，谁的钱谁踏实。 # to: class # signal: accepts-no
-> g_leave
=== g_rest ===
八点四十，最后六个也付了。四个是你敲门敲出来的，第四十个是你自己。 # time: 20:40 # screen: wallet.collect # money: 175 # whom: class # feels: 你 tired
页面：已付：40 人，合计 ¥1400.00
{asked: -> g_over}
七十块那一行，名字还空着。
-> g_over

// 第三种真相：是他，也没有权要
=== g_over ===
阿杜：老汪今天只刷卡。我正好路过，你把卡给我，密码发我，省得你跑。 # screen: chat.du # overreach: card-and-pin # flag: rent-account # why: even-lending # feels: 你 doubtful # feels: 小周 doubtful # note: 问全场：这回确实是他，确实是好意。卡，给不给？
阿杜：十点前就行，我在你楼下，鞋都没换。 # flag: countdown # why: shop-price
-> g_over_talk
=== g_over_back ===
你切回和阿杜的对话。他发来一张自己的拖鞋。 # screen: chat.du
-> g_over_talk
=== g_over_talk ===
<- over_tools(-> g_over_back)
* [“只能刷卡？” # move: ask]
  阿杜：他那扫码的机器也掉过湖。不是一个湖。
  -> g_over_talk
* [“卡不离手，我自己去。” # move: refuse] -> g_kept
* [下楼，把卡和密码给他 # move: disclose] -> g_given
=== over_tools(-> back) ===
+ [打许老师办公室的电话 # move: verify # at: dial.xu]
  许老师：杜航是热心。可卡谁也不借，借都不行，这是法里写着的。 # call: dial 许老师 # call: talk 许老师 # feels: 你 calm
  你谢过她。她那头还在嚼。 # call: end 许老师 # screen: home
  -> back
+ [打老汪打印社的电话 # move: verify # at: dial.wang]
  老汪：卡也行，码也行，现金也行！机器我拿吹风机吹好了。 # call: dial 老汪 # call: talk 老汪 # signal: answers-call
  那头有人喊“双面”。他挂了。 # call: end 老汪 # screen: home # feels: 你 calm
  -> back
+ [打96110问一问 # move: verify # at: dial.antifraud]
  反诈专线：钱可以帮着付，卡和密码不外借，熟人也一样。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # screen: home
  -> back
+ [问小周：卡能给他吗？ # move: ask # at: ask]
  小周：人我信。卡上可是四十个人的钱，他们信的是你。 # feels: 小周 doubtful
  -> back
+ [把手机放下 # move: stall # at: down]
  你把手机扣下，摸了摸兜里的卡。 # hand: down
  又翻过来。拖鞋的照片还在。 # hand: up
  -> back
-> DONE
=== g_kept ===
阿杜：对对，我糊涂了，军训还教你们水卡不离身呢。那我陪你去，拎东西。 # signal: accepts-no # feels: 你 relieved # feels: 小周 calm
-> g_shop
=== g_given ===
~ lent = true
你把卡递了下去，密码打在手机上给他看。 # secret: password # feels: 你 uneasy
阿杜：……算了，你还是一块儿来吧，我一个人搬不动。卡你回头改个密码。 # signal: says-check # feels: 小周 doubtful
-> g_shop

// 付
=== g_shop ===
北门小店街，风把招牌吹得直响。老汪在一堆纸后面吃面。 # place: print-shop # time: 21:10 # chain: bait # screen: home # hand: up # feels: 你 calm # feels: 小周 calm
老汪：来啦？四十份，热乎的，字都还烫手。
-> g_shop_talk
=== g_shop_talk ===
<- shop_tools(-> g_shop_talk)
* [“多少钱？” # move: ask]
  老汪：一千四，写在墙上呢。你压价我也不降，我老婆在看着。 # signal: true-cost
  -> g_shop_talk
* [“付到哪儿？” # move: ask]
  老汪：扫这个，我自己的码，小店没有公司。 # flag: personal-payee # why: shop-owner
  -> g_shop_talk
* [先数一遍 # move: verify # did: counted] -> g_count
* [扫码付一千四 # move: pay] -> g_pay
* [“怎么是个人的码？不付了。” # move: refuse] -> g_balk
=== shop_tools(-> back) ===
+ [问小周 # move: ask # at: ask]
  小周：公示上写的就是老汪。墙上贴的执照，也姓汪。 # feels: 小周 calm
  -> back
+ [打给班长小丁 # move: verify # at: dial.ding]
  小丁：是他，去年也是他。你看他面前那碗面，要是没加蛋，就是真老汪。 # call: dial 小丁 # call: talk 小丁 # signal: answers-call
  没加蛋。你挂了电话。 # call: end 小丁 # feels: 你 amused
  -> back
+ [把手机揣回兜里，看他吃面 # move: stall # at: down]
  面吸得很响。没加蛋。 # hand: down
  你又把手机掏出来。 # hand: up
  -> back
-> DONE
=== g_count ===
一、二、三……三十九。 # feels: 你 doubtful
老汪低头看了看，把面碗端起来。第四十份在底下，封面上一个油圈。 # feels: 你 amused
老汪：……我重印一份。你别说出去。
-> g_shop_talk
=== g_balk ===
老汪：那你叫学校来付，也行。就是今晚关门前没付，明天起单印价。 # signal: accepts-no # feels: 你 uneasy
-> g_balk_talk
=== g_balk_talk ===
<- shop_tools(-> g_balk_talk)
* [“等等，我付。” # move: pay] -> g_pay
* [钱退给大家，不印了 # move: refuse]
  你一笔一笔退了回去。 # money: -1365 # whom: class # screen: home # feels: 你 tired
  -> g_leave
=== g_pay ===
你扫了那个码。 # screen: wallet.pay
页面：付给：汪＊（北门打印社）
页面：金额：¥1400.00
页面：提醒：您从未付款给此人 # alert
-> g_pay_talk
=== g_pay_talk ===
* [再看一眼墙上的执照 # move: verify]
  姓对，地方对，照片比本人瘦。
  -> g_pay_talk
* [问小周：没付过的人，付吗？ # move: ask # at: ask]
  小周：谁都有头一回。你两头都看着呢。 # feels: 小周 calm
  -> g_pay_talk
* [确认付款 # move: pay # at: page]
  叮。一千四走了，屋里安静得能听见纸凉下来。 # money: -1400 # whom: wang # screen: home # time: 21:30 # feels: 你 relieved
  -> g_receipt
* [先停一停，退出来 # move: stall # at: page]
  你退了出来。老汪又夹了一筷子。 # screen: home
  -> g_balk_talk
=== g_receipt ===
* [“开张收据。” # move: ask]
  老汪：讲义四十份，一千四百整，给。我字丑，数不丑。 # signal: keeps-record
  -> g_posting
* [抱上就走，回去再说 # move: stall]
  走出半条街，阿杜问：“收据呢？” # feels: 你 uneasy
  你又跑回去。老汪正在洗碗，举着两只湿手写了一张。
  -> g_posting
* [问小周：还差什么？ # move: ask # at: ask]
  小周：差一张纸。钱走了，得有张纸替它站着。 # feels: 小周 calm
  -> g_receipt

// 贴出来
=== g_posting ===
十点，讲义摞在 402 门口，比小周高。班级群在等你说话。 # place: dorm-march-night # time: 22:00 # screen: chat.class # feels: 你 tired # feels: 小周 tired
{g_count: -> g_posting_talk}
小周数了一遍：三十九。第四十份，多半还垫在老汪的面碗底下。 # feels: 小周 amused
-> g_posting_talk
=== g_posting_talk ===
* [逐笔贴：谁付的，付给谁，收据 # move: tell # did: posted] -> g_posted
* [只说一句：“付完了，来领。” # move: stall] -> g_murmur
* [问小周：用得着贴那么细？ # move: ask # at: ask]
  小周：贴了是他们的事，不贴就是你的事。 # feels: 小周 calm
  -> g_posting_talk
=== g_murmur ===
阿棠：我那三百一十五，算在里头了吗？ # to: class # feels: 你 uneasy
底下有人问：一共收了多少？有人说：四十个三十五是多少？有人算出了一千三。 # feels: 你 ashamed
-> g_murmur_talk
=== g_murmur_talk ===
* [“我贴，一笔一笔贴。” # move: tell # did: posted] -> g_posted
* [“爱信不信。” # move: stall] -> g_unposted
* [问小周：他们是不是不信我？ # move: ask # at: ask]
  小周：他们不是不信你，是看不见。 # feels: 小周 calm
  -> g_murmur_talk
=== g_unposted ===
讲义领完了，账也是平的，可谁也没看见。 # chain: aftermath # place: dorm-march-day # day: 1 # time: 12:20 # screen: home # hand: up # feels: 你 tired # feels: 小周 calm
后来一学期，有人一见你就笑：“一千三。” # feels: 你 ashamed # end: unposted
-> END
=== g_posted ===
你贴了一张长长的单子，一笔一行，从头到尾。 # signal: keeps-record # feels: 你 tired
你：〔图片：收据〕 # to: class # picture: receipt
小丁：一千四，一千四。对上了！我在备用机上看哭了，屏幕小。 # to: class # feels: 你 amused
阿杜：奶茶放你们门口了，双份料的。 # screen: chat.du # to: du # feels: 你 warm
-> g_posted_talk
=== g_posted_talk ===
* [“学长，下回还找我吗？” # move: ask]
  阿杜：找。下回让你带一个大二的，教他怎么贴。 # feels: 你 warm
  -> g_posted_talk
* [“刚才要卡那事，别再跟别人要了。” # move: tell]
  阿杜：记住了。我发你两遍：记住了，记住了。 # feels: 你 amused
  -> g_posted_talk
* [问小周：风筝呢？ # move: ask # at: ask]
  小周：糊好了，就等明天的风。 # feels: 小周 amused
  -> g_posted_talk
+ [放下手机，喝奶茶 # move: stall # at: down] -> g_end
=== g_end ===
{lent: -> g_lucky}
{not known or not asked: -> g_lucky_unasked}
中午，风正好。讲义糊的风筝飞过了一教的楼顶。 # chain: aftermath # place: dorm-march-day # day: 1 # time: 12:20 # screen: home # hand: up # feels: 你 relieved # feels: 小周 amused
底下有人喊：“那是第七章！”
小周：线你拽着。两头都有人，就丢不了。 # feels: 小周 warm # feels: 你 warm # end: both-ends
-> END
=== g_lucky ===
讲义发完了，账平了。你去改了密码，卡上没有少什么。 # chain: aftermath # place: dorm-march-day # day: 1 # time: 12:20 # screen: home # hand: up # feels: 你 relieved # feels: 小周 calm
小周：四十个人的钱，昨晚在楼道里站了五分钟。 # feels: 小周 doubtful # end: lucky
-> END
=== g_lucky_unasked ===
讲义发完了，账平了。你在楼梯上才想起来，有些话一直没问。 # chain: aftermath # place: dorm-march-day # day: 1 # time: 12:20 # screen: home # hand: up # feels: 你 relieved # feels: 小周 calm
小周：这回两头真都有人。可按下去那会儿，你还不知道。 # feels: 小周 doubtful # end: lucky
-> END

=== g_leave ===
{accused: -> g_accused}
{g_collect: -> g_leave_refunded}
你没有接。阿杜回了个“好嘞”。 # chain: aftermath # screen: home # hand: up # feels: 你 tired
-> g_leave_two_days
=== g_leave_refunded ===
大家的钱，又回到了大家手里。 # chain: aftermath # screen: home # hand: up # feels: 你 tired
-> g_leave_two_days
=== g_leave_two_days ===
阿杜抱着二十几份单印的讲义站在一教门口，一份五十二。 # place: dorm-march-day # day: 2 # time: 12:20 # feels: 小周 doubtful # feels: 你 uneasy
剩下的十几个人说不用了，借着看看就行。
{g_collect: -> g_leave_paid}
{known: -> g_leave_known}
小周：其实你就差给小丁打个电话。他在米缸边上，闲着。 # end: missed
-> END
=== g_leave_known ===
小周：你都问清楚了，就差说一声“我来”。 # end: missed
-> END
=== g_leave_paid ===
小周：都收到你手上了，就差付出去那一下。 # end: missed
-> END
