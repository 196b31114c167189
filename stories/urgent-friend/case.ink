// 熟人求助与收费通知 · urgent-friend
// 一个开头，两种真相。标签见 ../TAGS.md。
// 工具（打存下的号码、财务处网页、许老师、96110、钱包、问小周、放下手机）在每一幕里都够得着。

VAR truth = "scam"
// 顾晴来过消息
VAR wrote = false
// 打过一遍，占线
VAR rang = false
// 用自己的渠道问清了
VAR known = false
// 被带出去很远，还没付
VAR deep = false
// 有钱付出去了
VAR paid = false
// 阿棠的钱在你这里
VAR held = false
// 阿棠的钱从你手里转走了
VAR relayed = false
// 在群里提醒过
VAR warned = false
VAR frozen = false
VAR reported = false
VAR told = false
// 早上六点，谁去北口接柳柳的妈妈
VAR pickup = false
VAR ding = false
// 几点了：二十三点过了几分；打个电话、等个网页，都要走一分，走不过这一幕
VAR clock = 20
VAR until = 22

-> evening

=== evening ===
十一点二十，雨还在下，离熄灯还有十分钟。对面的小周守着半碗面，坐着睡着了一半。 # place: dorm-autumn-night # time: 23:20 # chain: contact # screen: lock # feels: 你 calm # feels: 小周 tired
小周：……老师，选C……别选我……
班级群还亮着。许老师晚上发了通知，底下排了十二个“收到”，像早操。 # screen: chat.class # note: 热场：问大家，昨晚班级群里最后一条“收到”是谁发的？
许老师：【通知】本学期实训材料费495元，缴费码见下图。收到请回复。
许老师：〔图片：缴费二维码〕 # picture: pay-code
顾晴：收到
阿棠：收到〔鸭子敬礼〕 # picture: duck-salute
小丁：这鸭子敬礼用的是左翅膀。退回重发。
阿棠：〔鸭子敬礼·镜像版〕 # picture: duck-mirror
小丁：现在它在照镜子。 # feels: 你 amused
-> evening_talk
=== evening_back ===
你切回班级群。鸭子还在照镜子。 # screen: chat.class
-> evening_talk
=== evening_talk ===
<- evening_mute
<- tools_early(-> evening_back)
* [“材料费，是什么材料？” # move: ask]
  小丁：问就是材料。去年是一卷胶带，和一腔热血。
  -> evening_talk
* [发一只更胖的鸭子 # move: stall]
  阿棠：你这只是鹅。
  小丁：鹅也要收到请回复。
  -> evening_talk
* [长按识别那个码，看一眼 # move: comply] -> fee_scan
* [“收到。” # move: stall]
  小丁：十三个了。齐活，睡觉。
  -> gu_knock
// 排在工具前面：这里最先想到的一句
=== evening_mute ===
* [把群设成免打扰 # move: stall]
  群安静了。鸭子被关在了里面。
  -> gu_knock
-> DONE

// 扫了群里的码
=== fee_scan ===
{truth == "scam": -> s_fee}
-> g_fee

=== gu_knock ===
~ wrote = true
~ clock = 31
~ until = 33
大灯灭了，剩你一盏台灯。手机震了一下，是顾晴，你们班的，住五号楼。 # time: 23:31 # screen: chat.gu # feels: 你 calm
顾晴：睡了没
顾晴：我在附院急诊 柳柳阑尾炎 疼得站不住 # flag: knows-me # why: shared-friend
柳柳是她的室友。上个月还借过你的晾衣杆。 # feels: 你 uneasy
-> gu_talk
=== gu_back ===
你切回和顾晴的对话。 # screen: chat.gu
-> gu_talk
=== gu_talk ===
<- gu_offer
<- tools(-> gu_back)
* [“没睡。她怎么样了？” # move: ask]
  顾晴：在里面检查 就我一个人在走廊
  -> gu_talk
* [“你们怎么去的？” # move: ask]
  顾晴：打车 司机绕了一大圈 还让我听雨
  -> gu_talk
* [“这么晚了，明天说吧。” # move: refuse] -> ask_for_money
// 排在工具前面：这里最先想到的一句
=== gu_offer ===
* [“要我做什么？” # move: ask] -> ask_for_money
-> DONE

// 到这里为止，两种真相一字不差。
=== ask_for_money ===
{truth == "scam": -> s_ask}
-> g_ask

// ───────── 钟 ─────────

=== tick ===
~ clock = MIN(clock + 1, until)
{clock:
- 21: # time: 23:21
- 22: # time: 23:22
- 23: # time: 23:23
- 24: # time: 23:24
- 25: # time: 23:25
- 26: # time: 23:26
- 27: # time: 23:27
- 28: # time: 23:28
- 29: # time: 23:29
- 30: # time: 23:30
- 31: # time: 23:31
- 32: # time: 23:32
- 33: # time: 23:33
- 34: # time: 23:34
- 35: # time: 23:35
- 36: # time: 23:36
- 37: # time: 23:37
- 38: # time: 23:38
- 39: # time: 23:39
- 40: # time: 23:40
- 41: # time: 23:41
- 42: # time: 23:42
- 43: # time: 23:43
- 44: # time: 23:44
- 45: # time: 23:45
- 46: # time: 23:46
- 47: # time: 23:47
- 48: # time: 23:48
- 49: # time: 23:49
- 50: # time: 23:50
- 51: # time: 23:51
- 52: # time: 23:52
- 53: # time: 23:53
- 54: # time: 23:54
- 55: # time: 23:55
- 56: # time: 23:56
- 57: # time: 23:57
- 58: # time: 23:58
- 59: # time: 23:59
- 60: # time: 00:00
- 61: # time: 00:01
- 62: # time: 00:02
- 63: # time: 00:03
- 64: # time: 00:04
- 65: # time: 00:05
- 66: # time: 00:06
- 67: # time: 00:07
- 68: # time: 00:08
}
->->

// ───────── 工具 ─────────

=== tools(-> back) ===
<- dial_gu(back)
<- tools_early(back)
-> DONE
=== dial_gu(-> back) ===
+ {not rang} [打你存的号码，找顾晴 # move: verify # at: dial.gu] -> gu_busy(back)
+ {rang} [再打一遍顾晴的号码 # move: verify # at: dial.gu] -> gu_answers(back)
-> DONE

=== tools_early(-> back) ===
+ [自己打开学校财务处的网页 # move: verify # at: app.browser] -> finance(back)
+ [打许老师的电话 # move: verify # at: dial.xu] -> call_xu(back)
+ [打96110问一问 # move: verify # at: dial.antifraud] -> antifraud(back)
+ [打110 # move: report # at: dial.police] -> police_early(back)
+ [打卡背面的银行电话 # move: ask # at: dial.bank] -> bank_call(back)
+ [看一眼星槎钱包 # move: ask # at: app.wallet] -> wallet_look(back)
+ [问小周 # move: ask # at: ask] -> ask_mate(back)
+ [把手机放下 # move: stall # at: down] -> put_down(back)
-> DONE

// 问清以后够得着的
=== tools_known(-> back) ===
<- dial_again(back)
<- tools_early(back)
-> DONE
=== dial_again(-> back) ===
+ [再给顾晴打个电话 # move: verify # at: dial.gu] -> gu_again(back)
-> DONE

// 正在打电话时够得着的
=== beside(-> back) ===
+ [问小周 # move: ask # at: ask] -> ask_mate(back)
+ [把手机搁在桌上，开免提 # move: stall # at: down] -> rest(back)
-> DONE
=== rest(-> back) ===
你开了免提，把手机搁在桌上，甩了甩发麻的手。 # hand: down
那头等着，听得见呼吸。你关了免提，又拿起来。 # hand: up # feels: 你 uneasy
-> back

=== gu_busy(-> back) ===
~ rang = true
-> tick ->
你翻出通讯录里的顾晴。这个号，是军训那年她亲口报给你的。 # call: dial 顾晴
“您拨打的电话正在通话中。”一遍，又一遍。 # call: end 顾晴 # screen: home # feels: 你 uneasy
{truth == "scam": -> back}
顾晴：你打我了？刚柳柳她妈在线上 你再打 # to: gu # signal: call-back
-> back

=== gu_answers(-> back) ===
~ known = true
-> tick ->
这回通了。响到第五声，你已经在想怎么道歉。 # call: dial 顾晴
{truth == "scam": -> gu_real}
-> g_call
// 骗局里，走开以后才打
=== gu_late ===
~ known = true
-> tick ->
这回通了。响到第五声，你已经在想怎么道歉。 # call: dial 顾晴
-> gu_real
=== gu_again(-> back) ===
-> tick ->
顾晴：又怎么了？……没事就好，我这儿叫号呢。 # call: dial 顾晴 # call: talk 顾晴 # signal: answers-call
她比你先挂。 # call: end 顾晴 # screen: home
-> back

=== finance(-> home) ===
-> tick ->
你没碰群里的图，自己输了财务处的网址。校园网转了好几圈。 # screen: browser.page # address: finance.linlan-univ.example.invalid
{truth == "scam": -> finance_none(home)}
页面：临岚大学财务处｜缴费公告
页面：实训材料费：¥495.00 # signal: public-notice
页面：截止：本月最后一个工作日 # signal: no-hurry
页面：说明：月底前缴清即可，疑问到学院办公室问 # signal: official-place
-> finance_look(home)
=== finance_look(-> home) ===
+ [点开“收费依据” # move: verify # at: page] -> finance_why(home)
+ [收藏这一页，退出来 # move: stall # at: page] -> finance_leave(home)
=== finance_why(-> home) ===
页面：文件编号和明细都在，胶带 12 卷，确实是材料 # signal: public-notice
和群里是同一笔。至于急诊里的事，这一页不知道。
-> finance_leave(home)
=== finance_leave(-> home) ===
你关了网页。 # screen: home
-> home
=== finance_none(-> home) ===
页面：临岚大学财务处｜缴费公告
页面：待缴项目：无
页面：提示：学校收费只在本页办理 # alert
四百九十五这个数，这里没有。 # feels: 你 doubtful
{paid: -> s_found}
-> fee_doubt(home)
=== fee_doubt(-> home) ===
+ {not warned} [去群里说一声：那个码先别扫 # move: tell # at: app.chat] -> s_fee_told(home)
+ [记在心里 # move: stall] -> fee_keep(home)
+ [问小周 # move: ask # at: ask]
  小周：……不对劲就别付呗……跟群里说……
  -> fee_doubt(home)
=== fee_keep(-> home) ===
这个数，你记住了。 # screen: home
-> home

=== call_xu(-> home) ===
-> tick ->
许老师的号码，印在开学发的联系卡上。响了很久。 # call: dial 许老师
许老师：喂……哪位同学？小点声，孩子刚睡着。 # call: talk 许老师 # feels: 你 ashamed
-> xu_talk(home)
=== xu_talk(-> home) ===
+ {not wrote} [“材料费的通知，是您发的吗？” # move: verify] -> xu_fee(home)
+ {wrote and not known} [“顾晴说她在附院，您知道吗？” # move: verify] -> xu_friend(home)
+ {known} [“顾晴那边，我能帮上什么？” # move: ask] -> xu_again(home)
+ [什么也没问，挂断 # move: stall # at: hangup] -> xu_over(home)
+ [问小周：要不要问？ # move: ask # at: ask]
  小周：……都打通了……问啊……
  -> xu_talk(home)
+ [把手机拿远一点 # move: stall # at: down]
  那头传来小孩的哭声。来不及了，已经醒了。 # hand: down
  你把手机贴回耳边。 # hand: up
  -> xu_talk(home)
=== xu_over(-> home) ===
许老师：喂？……没事早点睡。 # call: end 许老师 # screen: home
-> home
=== xu_again(-> home) ===
许老师：照你问清楚的办就行。有事再打，我手机不关。 # call: end 许老师 # screen: home # feels: 你 calm
-> home
=== xu_fee(-> home) ===
{truth == "scam": -> xu_fee_none(home)}
许老师：是我发的。不急，月底前都行，有疑问来办公室问我。 # signal: no-hurry # signal: official-place # feels: 你 relieved
许老师：嘘……好了好了，哄着了。你也睡。 # call: end 许老师 # screen: home
-> home
=== xu_fee_none(-> home) ===
许老师：什么材料费？我今天没发过通知。
许老师：我看看……奇怪，我怎么不在班级群里了？ # call: end 许老师 # screen: home # feels: 你 doubtful
-> fee_doubt(home)
=== xu_friend(-> home) ===
~ known = true
{truth == "scam": -> xu_friend_home}
许老师：知道，她九点就跟我报备了，送柳柳去的附院。 # checked # settles: teacher-knows # feels: 你 relieved
许老师：我孩子脱不开身，天亮就过去。你能搭把手就搭一把。
你谢过她。那头有孩子哼了一声。 # call: end 许老师 # screen: home
-> g_ready
=== xu_friend_home ===
许老师：附院？她八点多还在我办公室，说账号登不上了。 # checked # settles: account-lost # feels: 你 doubtful
许老师：我提醒过群里的。看来没发出去，我这个号不在群里。
你道了歉，又道了谢。 # call: end 许老师 # screen: home
{paid: -> s_found}
-> s_known

=== antifraud(-> home) ===
-> tick ->
反诈专线：您好，这里是96110，请讲。 # call: dial 反诈专线 # call: talk 反诈专线
-> antifraud_talk(home)
=== antifraud_talk(-> home) ===
+ {not wrote} [“群里收材料费，扫码的那种。” # move: verify]
  反诈专线：学校的钱，学校网页上查得到。您自己打开看，别扫群里的。
  -> antifraud_over(home)
+ {wrote} [“同学半夜从急诊发来消息，我拿不准是不是她。” # move: verify]
  反诈专线：打您自己存的号码。一遍不通打两遍，或者找老师问。
  反诈专线：别在那个对话里问。要是真的，帮她也不晚这几分钟。
  -> antifraud_over(home)
+ [没问出口，挂断 # move: stall # at: hangup]
  反诈专线：没关系，想好了再打，我们都在。
  -> antifraud_over(home)
=== antifraud_over(-> home) ===
你谢过她，挂了。 # call: end 反诈专线 # screen: home # feels: 你 calm
-> home

=== police_early(-> back) ===
-> tick ->
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
{paid: -> police_paid}
接警员：钱没有转出去，对吗？那先别动，自己找本人或者学校问清楚。
接警员：光是拿不准，打96110更快。钱动了，立刻打我们。
你说了谢谢，挂了。 # call: end 接警员 # screen: home # feels: 你 calm
-> back
=== police_paid ===
~ reported = true
接警员：钱是刚转的？别再转了，收款人、金额、时间，报给我。 # feels: 你 afraid
你照着记录念了一遍，手心全是汗。 # call: end 接警员 # screen: home
-> s_found

=== bank_call(-> back) ===
-> tick ->
银行客服：星槎银行，您的卡状态正常。 # call: dial 银行客服 # call: talk 银行客服
银行客服：转进转出，都以您自己的账户明细为准，截图不算。
你谢过她，挂了。 # call: end 银行客服 # screen: home
-> back

=== wallet_look(-> back) ===
你点开星槎钱包。 # screen: wallet.home
{held: -> wallet_held(back)}
页面：今天收到：0 笔
页面：待到账：无
{paid: -> wallet_paid(back)}
你退了出来。 # screen: home
-> back
=== wallet_held(-> back) ===
页面：今天收到：1 笔，来自 ＊棠，¥1500.00
页面：来自“表哥”的：没有
-> wallet_paid(back)
=== wallet_paid(-> back) ===
页面：今天付出：收款人均为个人
你退了出来。 # screen: home
-> back

=== ask_mate(-> back) ===
{known: -> mate_known(back)}
{wrote: -> mate_asked(back)}
你戳了戳小周。他把头换了一边。
小周：……收到……收到请回复……
-> back
=== mate_asked(-> back) ===
你戳了戳小周。他没睁眼。
小周：……谁在医院？……打她电话啊……你又不是没存…… # feels: 小周 tired
-> back
=== mate_known(-> back) ===
小周：……问清楚了？……那就照清楚的办…… # feels: 小周 tired
他把外套拉过了头。
-> back

=== put_down(-> back) ===
你把手机扣在桌上。屋里只剩雨声，和小周的呼吸。 # hand: down # feels: 你 calm
小周：……左脚那只……还我…… # feels: 小周 tired
-> lying(back)
=== lying(-> back) ===
+ [拿起手机 # move: stall # at: up] -> pick_up(back)
+ [问小周：什么左脚？ # move: ask # at: ask]
  小周：……拖鞋……停电那晚……你们扔的……
  -> lying(back)
+ {wrote} [不拿了，睡觉 # move: refuse] -> leave
=== pick_up(-> back) ===
你把手机翻过来，有点晃眼。 # hand: up # feels: 你 uneasy
-> back

=== leave ===
你没有再翻它。它贴着桌面震了一下，又静了。 # hand: down # screen: home # feels: 你 tired
{truth == "genuine": -> g_leave}
{paid: -> s_after}
{known: -> s_bed}
-> s_off

// ───────── 骗局 ─────────

=== s_fee ===
跳出来的不是学校的网页，是一张付款单。 # screen: wallet.pay # chain: trust # feels: 你 uneasy
页面：付给：徐＊＊（个人） # flag: personal-payee # why: fee-private
页面：金额：¥495.00
页面：备注：请填姓名、学号
-> s_fee_talk
=== s_fee_back ===
你看回那张付款单。 # screen: wallet.pay
页面：付给：徐＊＊（个人）
页面：金额：¥495.00
-> s_fee_talk
=== s_fee_talk ===
<- tools_early(-> s_fee_back)
* [回群里问：怎么是个人收款？ # move: ask # at: page]
  你：这个码怎么是个人收款？ # screen: chat.class
  许老师：财务老师代收，明天统一入账。前面同学都交了。 # flag: personal-payee # why: fee-private # technique: social-proof
  -> s_fee_back
* [回群里问：一定要今晚交吗？ # move: ask # at: page]
  你：一定要今晚交吗？ # screen: chat.class
  许老师：不急，月底前都行。有疑问可到办公室问。 # signal: no-hurry # signal: official-place
  -> s_fee_back
* [付款 # move: pay # at: page]
  ~ paid = true
  你付了，截了图发到群里。 # money: -495 # whom: xu # screen: chat.class
  许老师：已登记〔玫瑰〕 # flag: open-group # why: face-copied # technique: authority
  -> gu_knock
* [退出来，明天再说 # move: refuse # at: page]
  你关了那一页。 # screen: chat.class
  -> gu_knock

=== s_fee_told(-> home) ===
~ warned = true
你：材料费那个码先别扫，我查了，没有这一笔。 # screen: chat.class
小丁：啊？我手机都举起来了。
许老师：系里的专项，网页还没更新。大家不要传播不实消息。 # flag: open-group # why: hush-group # technique: authority
阿棠：〔鸭子左右张望〕 # picture: duck-stand
小丁：那我明天去办公室交现金。许老师您在的吧？
群里没有人再说话，许老师也没有。 # screen: home # feels: 你 doubtful
-> home

=== s_ask ===
~ clock = 34
~ until = 36
顾晴：我想来想去，只敢找你。 # chain: trust # time: 23:34 # technique: liking
顾晴：先借我2000行吗？急诊要押金，明早一上班就还你。 # flag: countdown # why: by-morning # technique: urgency # note: 问全场：到这里，你会先做哪一件事？
-> s_ask_talk
=== s_ask_back ===
你切回和顾晴的对话。光标在闪。 # screen: chat.gu
-> s_ask_talk
=== s_ask_talk ===
<- tools(-> s_ask_back)
* [“我打给你？” # move: ask]
  顾晴：急诊不让接电话，信号也差。打字我看得到。 # flag: callback-refused # why: no-calls # technique: isolation
  -> s_ask_talk
* [“跟家里说了吗？” # move: ask]
  顾晴：我妈血压高，吓不得。先别跟任何人讲，好吗？ # flag: secrecy # why: tell-no-one # technique: isolation
  -> s_ask_talk
* [“你说句语音吧。” # move: verify # inside] -> s_voice
* [“上周你说想看的那部片子叫什么？” # move: verify # inside]
  顾晴：《雨季未完》呀，你还说要请我喝奶茶。 # flag: knows-me # why: in-the-chat # technique: liking
  这句话，聊天记录往上翻两页就有。
  -> s_ask_talk
* [“停电那晚，你从五楼扔下来的是什么？” # move: verify]
  顾晴：我现在脑子乱得很。柳柳疼成这样，你还考我？ # flag: callback-refused # why: dodges-it # technique: reciprocity
  她平时记得比谁都清楚。 # feels: 你 doubtful
  -> s_ask_talk
* [“两千我真没有。” # move: refuse]
  顾晴：没事没事，不借也应该的。你早点睡。 # signal: accepts-no # feels: 你 relieved
  你刚松了口气，她又回来了。
  -> s_receipt
* [“好，怎么转？” # move: comply] -> s_receipt

=== s_voice ===
顾晴：〔语音 6″〕我在……急诊这边……你先帮我一下……回去跟你说。 # clip: voice 6 # flag: ai-glimpse # why: clean-voice # technique: liking
是她的声音，背景里什么都没有。太干净了，像在被子里说的。 # feels: 你 uneasy
-> s_ask_talk

=== s_receipt ===
~ clock = 38
~ until = 40
顾晴：不用你垫。我表哥刚转了你2200，多的买奶茶。 # chain: bait # time: 23:38 # flag: relay-transfer # why: pass-it-on # technique: reciprocity
顾晴：〔图片：转账成功〕 # picture: receipt # flag: fake-receipt # why: drawn-receipt # technique: authority
图很清楚，金额、时间，连你的姓都对。 # feels: 你 calm
-> s_receipt_talk
=== s_receipt_back ===
你切回和顾晴的对话。那张图还在那里。 # screen: chat.gu
-> s_receipt_talk
=== s_receipt_talk ===
<- tools(-> s_receipt_back)
* [“可我余额里没有。” # move: ask]
  顾晴：夜里跨行慢，两小时内到，图上写着呢。 # flag: fake-receipt # why: drawn-receipt # technique: authority
  -> s_receipt_talk
* [“表哥怎么不直接转给医院？” # move: ask]
  顾晴：他那边限额了，只能先转你，你帮我转一手。 # flag: relay-transfer # why: pass-it-on # technique: reciprocity
  -> s_receipt_talk
* [“那你给我打个欠条。” # move: ask]
  顾晴：应该的。今欠两千元整，明早还，回来当面签字。 # signal: keeps-record
  -> s_receipt_talk
* [“开个视频，我看看你们。” # move: verify # inside] -> s_glimpse
* [“等钱到了我再转。” # move: refuse] -> s_press
* [“行，码发我。” # move: comply] -> s_qr

=== s_glimpse ===
视频接通了，又断了。屏幕上只剩你自己，头发乱着。
顾晴：〔视频 2 秒〕她的脸，蓝白的灯光，嘴动了动，没有声音。 # clip: video 2 # picture: glimpse # flag: ai-glimpse # why: two-seconds # technique: liking # feels: 你 relieved # note: 问全场：这两秒证明了什么？
顾晴：看到了吧，信号就这样。 # flag: callback-refused # why: no-calls
-> s_receipt_talk

=== s_press ===
~ deep = true
~ clock = 42
~ until = 44
顾晴：护士又来催了，再不交，床位就给别人。 # chain: pressure # time: 23:42 # flag: countdown # why: bed-goes # technique: fear # feels: 你 uneasy
顾晴：我现在就指望你了。你要是也不信我，我真不知道找谁。 # technique: liking
小周：……鸭子……举手…… # feels: 小周 tired
-> s_press_talk
=== s_press_back ===
你切回和顾晴的对话。她又打了一行，撤回了。 # screen: chat.gu
-> s_press_talk
=== s_press_talk ===
<- tools(-> s_press_back)
* [“我信你，我就打个电话。” # move: ask]
  顾晴：她妈一直占着线，你打进来就断了。先别打。 # flag: callback-refused # why: no-calls # technique: urgency
  -> s_press_talk
* [“我问问许老师？” # move: ask]
  顾晴：别，柳柳要面子。群里他也在忙收费的事。 # flag: secrecy # why: tell-no-one # technique: isolation
  许老师是“她”。你愣了一下，也许是手快打错了。 # feels: 你 doubtful
  -> s_press_talk
* [切到班级群，问谁跟她在一起 # move: tell] -> s_group
* [“对不起，我不转。” # move: refuse] -> s_cold
* [“好，码发我。” # move: comply] -> s_qr

=== s_group ===
你：有人跟顾晴在一起吗？她说在附院。 # screen: chat.class
阿棠：啊？她也找我了，还说别告诉别人。
许老师：夜里不要在群里刷屏，有事私聊我。 # flag: secrecy # why: hush-group # technique: isolation # feels: 你 doubtful
-> s_group_talk
=== s_group_back ===
你切回班级群。 # screen: chat.class
-> s_group_talk
=== s_group_talk ===
<- tools(-> s_group_back)
* [“阿棠，先别转，等我打通她电话。” # move: tell]
  ~ warned = true
  阿棠：好。我把密码那一页关了。〔鸭子缩头〕 # picture: duck-hiding
  -> s_group_talk
* [“许老师，您也没睡啊？” # move: ask]
  许老师：忙缴费。你那份交了吗？ # flag: open-group # why: face-copied # technique: authority
  小丁：稀奇，许老师平时九点半就带娃睡了。
  -> s_group_talk
+ [回到顾晴那边 # move: stall] -> s_press_back
* [两头都不回了，睡觉 # move: refuse] -> s_off

=== s_cold ===
顾晴：行吧。 # technique: reciprocity
顾晴：我当你是朋友才开口的。柳柳要是有事，我不怪你。 # technique: fear # feels: 你 ashamed
-> s_cold_talk
=== s_cold_back ===
那行字还在：“我不怪你。” # screen: chat.gu
-> s_cold_talk
=== s_cold_talk ===
<- tools(-> s_cold_back)
* [“那你等我打通你电话。” # move: ask]
  顾晴：说了打不了。算了，我找别人。 # flag: callback-refused # why: no-calls # technique: scarcity
  -> s_cold_talk
* [“……码发我吧。” # move: comply] -> s_qr
* [不回了 # move: refuse] -> s_off

=== s_qr ===
~ deep = true
~ clock = 46
~ until = 48
顾晴：〔图片：收款码〕扫这个，是收费处的。 # picture: pay-code # chain: transfer # time: 23:46 # screen: chat.gu # flag: personal-payee # why: cashier-private # technique: urgency
你扫了。付款单跳出来。 # screen: wallet.pay # feels: 你 uneasy
页面：付给：贺＊＊（个人） # flag: personal-payee # why: cashier-private # note: 问全场：这一页哪一行不对？
页面：金额：¥2000.00
页面：提醒：您从未付款给此人 # alert
-> s_qr_talk
=== s_qr_back ===
你看回那张付款单。 # screen: wallet.pay
页面：付给：贺＊＊（个人）
页面：金额：¥2000.00
-> s_qr_talk
=== s_qr_talk ===
<- tools(-> s_qr_back)
* [退回去问她：怎么是个人？ # move: ask # at: page]
  你：收费处怎么是个人？ # screen: chat.gu
  顾晴：夜班收费员代收，明早补票。大家都这么交的。 # flag: personal-payee # why: cashier-private # technique: social-proof
  -> s_qr_back
* [确认付款 # move: pay # at: page]
  ~ paid = true
  你按了下去。指纹，一秒。 # money: -2000 # whom: he
  -> s_second
* [取消 # move: refuse # at: page]
  你点了取消。两千还在。 # screen: chat.gu # feels: 你 calm
  -> s_cancelled

=== s_cancelled ===
顾晴：怎么退了？就差最后一下。 # technique: commitment
-> s_cancelled_talk
=== s_cancelled_back ===
你切回去。她发了一串问号。 # screen: chat.gu
-> s_cancelled_talk
=== s_cancelled_talk ===
<- tools(-> s_cancelled_back)
* [“听到你的声音我就付。” # move: ask]
  顾晴：走廊里不让打。你先付，出了门我第一个打给你。 # flag: callback-refused # why: voice-after # technique: commitment
  -> s_cancelled_talk
* [“我不付了。” # move: refuse] -> s_off
* [……还是扫了那个码 # move: pay]
  ~ paid = true
  你又扫了一遍，按了下去。 # money: -2000 # whom: he
  -> s_second

=== s_second ===
~ clock = 52
~ until = 55
顾晴：交上了！救命恩人〔鸭子磕头〕 # picture: duck-bow # time: 23:50 # screen: chat.gu # technique: liking # feels: 你 relieved
过了两分钟。 # time: 23:52
{warned: -> s_again}
~ held = true
顾晴：医生说要手术，还差1500。阿棠的先转你，你一起交。 # flag: relay-transfer # why: two-vouch # technique: commitment # feels: 你 uneasy
银行：【星槎银行】您收到转账1500元，付款人：＊棠。 # to: bank # money: 1500 # whom: 阿棠
-> s_second_talk
=== s_second_back ===
你切回和顾晴的对话。一千五躺在你的余额里。 # screen: chat.gu
-> s_second_talk
=== s_second_talk ===
<- tools(-> s_second_back)
* [“她怎么不自己交？” # move: ask]
  顾晴：那个码一晚只认一个付款人，系统的事，我也没办法。 # flag: relay-transfer # why: two-vouch # technique: authority
  -> s_second_talk
* [“你表哥那两千二呢？” # move: ask]
  顾晴：快了快了，两笔一起到。先救人。 # flag: fake-receipt # why: drawn-receipt # technique: urgency
  -> s_second_talk
* [打阿棠的手机 # move: verify # at: dial.tang] -> s_tang
* [把一千五转过去 # move: pay]
  ~ relayed = true
  ~ held = false
  你替阿棠按了一次。收款的还是那位姓贺的。 # money: -1500 # whom: he # passed: 1500 # loss: friend # feels: 你 uneasy
  -> s_after
* [“我这边不转了。” # move: refuse]
  顾晴：那你把她的钱转给我，别耽误人。 # flag: relay-transfer # why: two-vouch # technique: fear
  你没有再按。
  -> s_after

// 阿棠听了你的，没有转；他们只好再找你
=== s_again ===
顾晴：医生说要手术，还差700。再扫一次，表哥的一起到。 # flag: relay-transfer # why: pass-it-on # technique: commitment # feels: 你 uneasy
-> s_again_talk
=== s_again_back ===
你切回和顾晴的对话。 # screen: chat.gu
-> s_again_talk
=== s_again_talk ===
<- tools(-> s_again_back)
* [“表哥那两千二到哪儿了？” # move: ask]
  顾晴：快了快了，先救人。 # flag: fake-receipt # why: drawn-receipt # technique: urgency
  -> s_again_talk
* [再扫一次 # move: pay]
  页面：支付已暂停：收款方有风险，请先核实 # alert # screen: wallet.pay
  钱包替你停了一下。你的手也停了。 # feels: 你 doubtful
  -> s_after
* [“等明天再说。” # move: refuse]
  顾晴：明天就晚了。 # flag: countdown # why: bed-goes # technique: fear
  -> s_after

=== s_tang ===
-> tick ->
阿棠：喂？她说转给你，你在医院替她交啊。你不在？ # call: dial 阿棠 # call: talk 阿棠 # checked # settles: not-there # feels: 你 afraid
你们在电话里，谁也没说话。听得见她那边推开了椅子。
阿棠：……那她在哪儿？ # call: end 阿棠 # screen: home
-> s_found

// 等到了真的她
=== s_after ===
~ clock = 57
~ until = 60
手机静了很久，静得像什么事也没有。 # chain: aftermath # time: 23:57 # hand: up # screen: chat.gu # feels: 你 uneasy
然后，同一个头像，跳出一个符号。
顾晴：？
顾晴：我号刚找回来 上面那些不是我说的 你没给钱吧 # checked # settles: account-lost # feels: 你 afraid # note: 先停在这里，问大家此刻是什么感受。再往下走。
小丁：我打通许老师了。收费的通知也不是她发的。 # to: class
小周：……几点了？你手怎么在抖？ # screen: home # feels: 小周 uneasy
-> s_loss_in

// 自己打通了电话，才知道
=== s_found ===
~ clock = MAX(clock, 52)
~ until = 60
你把几句话又对了一遍。对不上。钱已经不在了。 # chain: aftermath # hand: up # screen: home # feels: 你 afraid
小周：……怎么了？你手怎么在抖？ # feels: 小周 uneasy
-> s_loss_in

=== s_loss_in ===
{held: -> s_refund}
-> s_loss
=== s_refund ===
~ held = false
阿棠的一千五还在。你先把它原样退了回去。 # money: -1500 # whom: 阿棠
她发来三个问号，一只鸭子，又三个问号。
-> s_loss

=== s_loss ===
+ {not frozen} [打开钱包，锁卡 # move: report # at: app.wallet] -> s_freeze
+ {not frozen} [打卡背面的银行电话挂失 # move: report # at: dial.bank] -> s_bank
+ {not reported} [打110 # move: report # at: dial.police] -> s_police
* {not reported} [打96110 # move: report # at: dial.antifraud]
  -> tick ->
  反诈专线：钱已经转了？请马上打110，越快越好。 # call: dial 反诈专线 # call: talk 反诈专线
  反诈专线：聊天和付款记录都留着，别删。 # call: end 反诈专线 # screen: home
  -> s_loss
* [去班级群说：谁都别再付 # move: tell] -> s_loss_warn
+ {not told} [“小周……我的钱没了。” # move: tell] -> s_told
* [问小周：我该先打哪个？ # move: ask # at: ask]
  ~ told = true
  小周：110。先110。我来了，我拖鞋呢。 # feels: 小周 warm
  -> s_loss
* [再扫一遍那个码，看能不能退 # move: verify # inside]
  页面：该收款码已失效 # screen: wallet.pay
  那一页再也打不开了。 # screen: home # feels: 你 ashamed
  -> s_loss
+ {not told and not frozen and not reported} [跟小周说“没事，写作业呢”，把手机扣过去 # move: stall] -> s_silent
+ {frozen or reported} [先办到这儿，坐下来，喝口水 # move: stall] -> s_breath
+ [把手机放下，定一定神 # move: stall # at: down]
  你把手机放下，数了十下，手还在抖。 # hand: down
  你又把它拿了起来。 # hand: up
  -> s_loss

=== s_told ===
~ told = true
小周站起来，找一只拖鞋，没找着，光着一只脚过来了。 # screen: home # feels: 小周 uneasy
小周：先别怪自己。他们顶着熟人的脸来的，换谁谁不急。 # feels: 小周 warm # feels: 你 relieved
小周：110，锁卡，你打一个我打一个。
-> s_loss
=== s_loss_warn ===
~ told = true
你：今晚的收款码是假的，我付了一笔出去。谁都别再付。 # screen: chat.class
小丁：@所有人 看上面这条。今晚谁发的码都别碰。
阿棠：我陪你去报。〔鸭子站在旁边〕 # picture: duck-stand
又有三个人说，他们正要扫。你这一条，拦住了三个。 # screen: home # feels: 你 calm
-> s_loss

=== s_freeze ===
~ frozen = true
-> tick ->
页面：卡片状态：已临时锁定 # screen: wallet.security # freeze
你锁上卡，把付款单和聊天都截了图。 # feels: 你 uneasy
{reported: -> s_breath}
-> s_loss
=== s_bank ===
~ frozen = true
-> tick ->
银行客服：给您临时挂失好了。请马上打110，付款记录留着。 # call: dial 银行客服 # call: talk 银行客服 # freeze
你把她说的记在便签上。 # call: end 银行客服 # screen: home
{reported: -> s_breath}
-> s_loss

=== s_police ===
~ reported = true
-> tick ->
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
-> s_police_open
=== s_police_open ===
+ [挂断 # move: stall # at: hangup]
  你一慌，挂了。她又打了回来：“不急，我在听。” # feels: 你 ashamed
  -> s_police_open
+ [“我的钱刚被骗走了，扫码付的。” # move: tell] -> s_police_four
+ [“我同学……不是，不是我同学。” # move: ask]
  接警员：没关系。钱是什么时候出去的？从这儿说起。
  -> s_police_four
=== s_police_four ===
接警员：收款人、金额、时间，付款记录里都有，一样一样念。 # feels: 你 calm
- (four)
+ [照着记录念 # move: report]
  {relayed: -> s_police_relay}
  -> s_police_done
+ [“能追回来吗？” # move: ask]
  接警员：要看去向，我们马上查止付。越快越好，您接着念。
  -> four
+ [把手机递给小周，请他念 # move: tell]
  ~ told = true
  小周：您好，我是室友。手稳的那个，我来念。 # feels: 小周 warm
  {relayed: -> s_police_relay}
  -> s_police_done
=== s_police_relay ===
接警员：中间这一千五，是别人的钱从您这儿过的？
你说是，把阿棠的号码也报了。
接警员：您说出来就好。记录都别删，请她也来一趟。 # feels: 你 relieved
-> s_police_done
=== s_police_done ===
接警员：记下了，马上查止付。聊天和收款码都留着，来所里做笔录。
你把她说的抄在手背上。 # call: end 接警员 # screen: home # feels: 你 calm
{frozen: -> s_breath}
-> s_loss

=== s_breath ===
小周把自己的保温杯推过来。水是晚上的，还温着。 # time: 00:12 # feels: 小周 warm # feels: 你 tired
顾晴的电话打了进来，用的是你存的那个号。 # call: ring 顾晴
+ [接听 # move: ask # at: answer] -> s_gu_calls
+ [先不接，缓一缓 # move: stall # at: decline]
  铃断了。短信跟着来：“我过来。” # call: end 顾晴 # screen: home
  -> s_breath_room
+ [让它响着 # move: stall # at: silence]
  小周替你接了，说你在，没事，让她过来。 # call: end 顾晴 # screen: home
  -> s_breath_room
=== s_gu_calls ===
顾晴：号要回来了，聊天我都看见了。你等着，我去跟宿管磨一下，我过来。 # call: talk 顾晴 # feels: 你 ashamed
- (open)
* [“不是你的错。” # move: tell]
  顾晴：也不是你的。是他们的。
  -> open
* {not known} [“你真的没在医院？” # move: ask]
  顾晴：我在敷面膜。现在敷不下去了，皱。
  -> open
+ [“好，我等你。” # move: tell]
  她已经在跑楼梯了，拖鞋啪嗒啪嗒。 # call: end 顾晴 # screen: home # feels: 你 warm
  -> s_breath_room
+ [挂断 # move: stall # at: hangup]
  你说不出话，先挂了。 # call: end 顾晴 # screen: home
  -> s_breath_room
=== s_breath_room ===
* [给许老师打电话，说一声 # move: tell # at: dial.xu]
  许老师：人没事就好。我去查，是谁把我移出群的。 # time: 00:20 # call: dial 许老师 # call: talk 许老师
  许老师：明早我陪你去派出所。 # call: end 许老师 # screen: home # feels: 你 relieved
  -> s_breath_room
+ [问小周：你会不会笑我？ # move: ask # at: ask]
  小周：我笑什么。它要是管我叫小周，我也转。
  -> s_breath_room
* [“他连柳柳是谁都知道。” # move: tell]
  小周：聊天记录里有啊。我打呼他就不知道了，我只现场打。
  -> s_breath_room
+ [先这样吧，关灯，躺一会儿 # move: stall] -> s_end

=== s_silent ===
你说写作业。小周“哦”了一声，眼睛又闭上了。 # hand: down # feels: 你 ashamed # feels: 小周 tired
桌上一个字也没写。手机扣在那里，是烫的。
+ [把小周摇醒，告诉他 # move: tell]
  小周：我没睡。我就等你说呢。 # hand: up
  -> s_told
+ [拿起手机，打110 # move: report # at: dial.police]
  屏幕有点刺眼。 # hand: up
  -> s_police
+ [拿起手机，锁卡 # move: report # at: app.wallet]
  屏幕有点刺眼。 # hand: up
  -> s_freeze
+ [谁也不告诉 # move: stall] -> s_nobody
=== s_nobody ===
你数到很大的数，天还没亮。 # time: 04:40 # hand: up # screen: home # feels: 你 ashamed
第二天，同一个收款人，又从别的班收走了两个人的钱。 # place: dorm-autumn-day # time: 12:20 # feels: 小周 doubtful # feels: 你 tired
手机亮了，顾晴打来的。你的拇指停在上面。 # end: told-nobody
-> END

=== s_end ===
{frozen and reported: -> s_end_now}
还有一步没做。小周举着手电筒，陪你做完了。 # freeze # feels: 小周 warm
-> s_end_now
=== s_end_now ===
{relayed: -> s_end_relayed}
卡锁了，警报了，该存的都存了。 # time: 00:40 # feels: 小周 warm
门外有人小声敲门。顾晴裹着外套，拎着两瓶水。宿管跟在后面打哈欠，说只给十分钟。
钱能不能回来，没有人打包票。 # feels: 你 tired
小周：坐吧。地方小，拖鞋也只有一只。 # feels: 你 warm # end: stopped-it
-> END
=== s_end_relayed ===
卡锁了，警报了，小周一步没离开。阿棠也从隔壁楼来了。 # time: 00:40 # feels: 小周 warm
她的一千五是从你手里走的。你先开的口，她先递的纸巾。 # undone: friend # feels: 你 ashamed
电话里，民警把两个人的记录并在一起，说这样查得更清楚。
阿棠把手机转过来：那只鸭子，这回两只翅膀都举着。 # feels: 你 tired # end: relayed-on
-> END

// 自己问清了，钱还在
=== gu_real ===
顾晴：……喂？我刚贴上面膜，嘴张不开。谁啊？ # call: talk 顾晴
你报了名字，问她是不是在附院。
顾晴：附院？我在五号楼啊。柳柳在打呼噜，你听。 # checked # settles: not-in-hospital # feels: 你 doubtful
听筒里真的有呼噜，一声长，一声短，很健康。 # feels: 你 calm
-> gu_real_open
=== gu_real_open ===
<- beside(-> gu_real_open)
* [“有人正拿你的号跟我说话。” # move: tell]
  顾晴：什么？！……完了，面膜掉被子上了。
  顾晴：我号八点就登不上了，刚才一直在跟客服打电话。
  -> gu_real_open
* [“停电那晚，你扔下来的是什么？” # move: verify]
  顾晴：小周的拖鞋，左脚。你查户口啊？
  -> gu_real_open
+ [“我先挂，有事要办。” # move: tell] -> gu_real_over
+ [挂断 # move: stall # at: hangup] -> gu_real_over
=== gu_real_over ===
顾晴：行，我接着磨客服去。哎，谢谢你打过来。 # call: end 顾晴 # screen: home # feels: 你 calm
{paid: -> s_found}
-> s_known

=== s_known ===
~ until = 64
-> tick ->
那个对话框还亮着，还在打字。 # chain: aftermath # screen: chat.gu # feels: 小周 tired # note: 问全场：现在钱没少。接下来做什么，才算真的结束？
顾晴：在吗？就等你了。 # technique: urgency
-> s_known_talk
=== s_known_talk ===
* [切到班级群，说顾晴的号被盗了 # move: tell] -> s_warn
* [“顾晴不在医院。” # move: refuse]
  “对方正在输入”亮了一下，灭了，再也没亮。 # typing: 顾晴 # feels: 你 calm
  -> s_known_talk
* [打96110，把这个对话报上去 # move: report # at: dial.antifraud]
  -> tick ->
  反诈专线：记下了。您先问清楚再动，做得真好。 # call: dial 反诈专线 # call: talk 反诈专线
  反诈专线：那个号上别的同学也会收到，能提醒就提醒一句。 # call: end 反诈专线 # screen: chat.gu
  -> s_known_talk
* [问小周：要不要跟群里说？ # move: ask # at: ask]
  小周：……说啊……又不收费……
  -> s_known_talk
+ [放下手机，关灯睡觉 # move: stall] -> s_bed

=== s_bed ===
{warned: -> s_warned_end}
你睡着了。夜里那个号又找了三个人，有一个付了。 # chain: aftermath # feels: 你 calm
第二天，真的顾晴拎着三杯豆浆来敲门。 # place: dorm-autumn-day # time: 07:50 # hand: up # screen: home
她说，一杯谢你，一杯请你陪她去群里说一声，一杯赔小周的拖鞋。
小周：拖鞋要两只。豆浆不抵。 # feels: 小周 amused
顾晴捅捅你：“走，那个付了钱的，我们先去找她。” # feels: 你 warm # end: saw-through
-> END

=== s_warn ===
~ warned = true
你：顾晴的号被盗了，发消息的不是她。谁都别转钱。 # screen: chat.class
阿棠：我密码都输到第五位了！！〔鸭子倒地〕 # picture: duck-fallen
许老师：未经核实的消息不要发。缴费照常。 # flag: open-group # why: hush-group # technique: authority # feels: 你 doubtful
-> s_warn_talk
=== s_warn_talk ===
* [“许老师，您打个电话给大家？” # move: verify # inside]
  许老师：我在开会。 # flag: callback-refused # why: in-a-meeting
  小丁：……大半夜的，开会。
  -> s_warn_talk
* [打联系卡上许老师的号码 # move: verify # at: dial.xu]
  -> tick ->
  许老师：材料费不是我发的，群里那个也不是我。我这个号不在群里。 # call: dial 许老师 # call: talk 许老师
  你把群里的话念给她听。她在那头吸了一口气。 # call: end 许老师 # screen: chat.class
  -> s_warn_talk
* [“那个缴费码也先停。” # move: tell]
  小丁：收到。〔这回是真收到〕
  -> s_warn_talk
* [问小周：“许老师”会退群吗？ # move: ask # at: ask]
  小周：……不会……它还没收到……
  -> s_warn_talk
+ [“谁都别信，都打她手机。” # move: tell] -> s_warned_end
+ [不说了，看看窗外的雨 # move: stall] -> s_warned_end

=== s_warned_end ===
~ until = 68
-> tick ->
小丁打通了真的许老师。群里安静了半分钟，“许老师”退出了群聊。 # chain: aftermath # hand: up # screen: chat.class # feels: 你 relieved
小丁：@所有人 缴费通知是假的，顾晴的号也别理。收到请回复。
阿棠：收到〔鸭子敬礼〕 # picture: duck-salute
这一回有二十六个“收到”。真的许老师被拉了回来，回了第二十七个。
小周：……二十七……那我二十八…… # screen: home # feels: 小周 amused
小周：……我拖鞋呢…… # feels: 你 warm # end: warned-group
-> END

// 没查，走开了
=== s_off ===
{paid: -> s_after}
{warned: -> s_warned_end}
{deep: -> s_held}
~ clock = 58
~ until = 62
你关了台灯，手机搁在枕头边。它又亮了一次，不亮了。 # chain: aftermath # time: 23:58 # hand: up # screen: home # feels: 你 tired
你有点睡不着。要是真的呢？ # feels: 你 uneasy
* [明早再打她电话 # move: stall] -> s_walked
* [现在就打一个 # move: verify] -> s_off_call
=== s_walked ===
第二天中午，你和小周在食堂碰见她，端着两碗面。 # place: canteen # time: 12:10 # feels: 你 calm # feels: 小周 calm
她说她的号昨晚被盗了，问你收到什么没有。你点了点头。
她把一碗推给你：“那你跟我说说，昨晚‘我’都说什么了？” # feels: 你 uneasy # end: walked-off
-> END
=== s_off_call ===
{rang: -> gu_late}
~ rang = true
-> tick ->
“您拨打的电话正在通话中。” # call: dial 顾晴 # call: end 顾晴 # screen: home
* [再打一遍 # move: verify] -> gu_late
* [那就明早再说 # move: stall] -> s_off_bed
=== s_off_bed ===
{deep: -> s_held_end}
-> s_walked
=== s_held ===
~ clock = 58
~ until = 62
你没有转。手心是湿的。 # chain: aftermath # time: 23:58 # screen: home # feels: 你 uneasy
小周：……大半夜的，跟谁发这么久？ # feels: 小周 tired
* [“顾晴找我借两千，要扫码。” # move: tell]
  小周：顾晴？她借支笔都要打欠条的人。 # feels: 小周 doubtful
  -> s_held_talk
* [“没谁。” # move: stall] -> s_held_end
* [打顾晴的手机 # move: verify # at: dial.gu] -> s_off_call
=== s_held_talk ===
* [打顾晴的手机 # move: verify # at: dial.gu] -> s_off_call
* [打96110，把那个收款码报上去 # move: report # at: dial.antifraud]
  -> tick ->
  反诈专线：停得很好。您同学本人，天亮也要打个电话。 # call: dial 反诈专线 # call: talk 反诈专线
  你谢过她。 # call: end 反诈专线 # screen: home
  -> s_held_end
* [睡吧，明天再说 # move: stall] -> s_held_end
=== s_held_end ===
天亮了，雨也停了。群里有一条新的。 # place: dorm-autumn-day # time: 08:20 # screen: chat.class # feels: 小周 calm
顾晴：昨晚我号被盗了 找你们借钱的不是我 对不起啊
底下四个人说，也找过我。你是第五个。 # feels: 你 relieved
小周：第五个怎么了？第五个没付。 # screen: home # feels: 小周 amused # end: held-back
-> END

// ───────── 真的 ─────────

=== g_fee ===
跳出来一个网页，要先登录学号。 # screen: browser.page # address: pay.linlan-univ.example.invalid # chain: trust # feels: 你 calm
页面：临岚大学统一缴费平台
页面：实训材料费：¥495.00
页面：截止：本月最后一个工作日 # signal: no-hurry
页面：收款方：临岚大学 # signal: official-place
-> g_fee_talk
=== g_fee_back ===
你看回那一页。 # screen: browser.page # address: pay.linlan-univ.example.invalid
页面：实训材料费：¥495.00
页面：收款方：临岚大学
-> g_fee_talk
=== g_fee_talk ===
<- tools_early(-> g_fee_back)
* [回群里问：一定要今晚交吗？ # move: ask # at: page]
  你：一定要今晚交吗？ # screen: chat.class
  许老师：不急，月底前都行。有疑问可到办公室问。 # signal: no-hurry # signal: official-place
  -> g_fee_back
* [交了 # move: pay # at: page]
  你交了，收到一张电子票据。 # money: -495 # whom: school # signal: keeps-record # screen: chat.class
  -> gu_knock
* [先不交，退出来 # move: stall # at: page]
  你关了那一页。 # screen: chat.class
  -> gu_knock

=== g_ask ===
~ clock = 34
~ until = 36
顾晴：能不能借我400 押金一千 我俩凑了六百 # chain: trust # time: 23:34 # signal: true-cost
顾晴：食堂卡里倒有二百 这儿又不能刷 # feels: 你 uneasy
顾晴：窗口十二点交班 一停半小时 你快点啊 # flag: countdown # why: shift-change
-> g_talk
=== g_back ===
你切回和顾晴的对话。 # screen: chat.gu
-> g_talk
=== g_talk ===
<- tools(-> g_back)
* [“我打给你？” # move: ask]
  顾晴：打啊 占线就多打一遍 手机9%了 长话短说 # signal: call-back
  -> g_talk
* [“跟家里说了吗？” # move: ask]
  顾晴：她妈在火车上 我妈睡了 今晚先别跟我妈讲 # flag: secrecy # why: not-my-mum
  -> g_talk
* [“你说句语音吧。” # move: verify # inside]
  顾晴：〔语音 6″〕喂……请三十七号……喂你听得见吗……吵死了。 # clip: voice 6
  一半是叫号声。你没听出是谁。
  -> g_talk
* [“上周你说想看的那部片子叫什么？” # move: verify # inside]
  顾晴：哪部 忘了 你到底借不借
  她答不上来。 # feels: 你 doubtful
  -> g_talk
* [“停电那晚，你从五楼扔下来的是什么？” # move: verify] -> g_slipper
* [去班级群喊：顾晴被盗号了，都拉黑 # move: report] -> g_accuse
* [“对不起，我不借钱的。” # move: refuse] -> g_refuse
+ [“好，四百，转你。” # move: help] -> g_hasty

=== g_slipper ===
~ known = true
顾晴：小周的拖鞋！！左脚！！你现在问这个？？ # signal: knows-us # checked # settles: her-own-words # feels: 你 relieved
那晚你们三个摸黑下楼找了半小时。这事没人往网上写。
-> g_ready

=== g_call ===
顾晴：喂？！你打两遍，是要听我喘气吗？ # call: talk 顾晴 # signal: answers-call # checked # settles: her-own-voice # feels: 你 relieved
走廊里在叫号，有人推着床过去，轮子吱呀吱呀。
-> g_call_open
=== g_call_open ===
<- beside(-> g_call_open)
* [“我能帮什么？你说。” # move: help]
  顾晴：借我四百。押金一千，我俩凑了六百，多的不要。 # signal: true-cost
  顾晴：……谢了啊。刚才是她妈占着线，不是不接你。 # call: end 顾晴 # screen: home
  -> g_ready
* [“我得听见是你，才放心。” # move: tell]
  那头静了一下。
  顾晴：……行。换我，我也得打。 # signal: says-check
  -> g_call_open
* [“柳柳怎么样？” # move: ask]
  顾晴：要开刀。她疼得骂人，骂的还是我，说明还行。
  -> g_call_open
* [“停电那晚，你扔的是什么？” # move: verify]
  顾晴：小周的拖鞋！左脚！护士都回头看我了！ # signal: knows-us
  -> g_call_open
* {ask_for_money} [“帮不了，对不起。” # move: refuse] -> g_cold
+ [挂断 # move: stall # at: hangup]
  你没想好说什么，先挂了。 # call: end 顾晴 # screen: home
  -> g_ready

=== g_ready ===
{g_accuse: -> g_unsay(-> g_ready_ask)}
-> g_ready_ask
// 在群里说错过，先在群里收回来
=== g_unsay(-> next) ===
你：刚才我说错了，她本人真在附院。拉黑的都放出来。 # screen: chat.class
小丁：收到，已放出。
-> next
=== g_ready_ask ===
~ clock = 38
~ until = 42
顾晴：急诊要押金 我俩差400 别多转 明天我妈打钱就还你 # chain: bait # time: 23:38 # screen: chat.gu # signal: true-cost
-> g_ready_talk
=== g_ready_back ===
你切回和顾晴的对话。 # screen: chat.gu
-> g_ready_talk
=== g_ready_talk ===
<- tools_known(-> g_ready_back)
+ [“好，转你。” # move: help] -> g_pay
* [“要不我转六百，多的买点吃的？” # move: help]
  顾晴：不要 还不起 你请我吃面就行 # signal: true-cost
  -> g_ready_talk
* [“能不能直接交给医院？” # move: ask]
  顾晴：窗口要人在 你又出不来 转我就行 我交完拍单子 # flag: personal-payee # why: to-her # signal: keeps-record
  -> g_ready_talk
* [“我也紧，算了吧。” # move: refuse] -> g_cold_typed

=== g_pay ===
你点了她的头像，转账。 # screen: wallet.transfer
页面：付给：＊晴（好友，已转过 3 次）
页面：金额：¥400.00
页面：附言：柳柳押金
-> g_pay_talk
=== g_pay_back ===
你看回那张转账单。 # screen: wallet.transfer
页面：付给：＊晴（好友，已转过 3 次）
页面：金额：¥400.00
-> g_pay_talk
=== g_pay_talk ===
<- tools_known(-> g_pay_back)
+ [确认转账 # move: help # at: page]
  你按了下去。 # money: -400 # whom: 顾晴
  -> g_paid
+ [先停一停，退出来 # move: stall # at: page] -> g_ready_back

// 还没问清就转
=== g_hasty ===
你点了她的头像，转账。 # screen: wallet.transfer
页面：付给：＊晴（好友，已转过 3 次）
页面：金额：¥400.00
页面：附言：柳柳押金
-> g_hasty_talk
=== g_hasty_back ===
你看回那张转账单。 # screen: wallet.transfer
页面：付给：＊晴（好友，已转过 3 次）
页面：金额：¥400.00
-> g_hasty_talk
=== g_hasty_talk ===
<- tools(-> g_hasty_back)
+ [确认转账 # move: help # at: page]
  你按了下去。 # money: -400 # whom: 顾晴
  -> g_lucky
+ [先停一停，退出来 # move: stall # at: page] -> g_back

=== g_paid ===
你：收一下，先交上。 # transfer: 400 # screen: chat.gu # chain: aftermath # time: 23:44
顾晴：交了 〔图片：缴费单〕 # picture: receipt # signal: keeps-record # feels: 你 relieved
顾晴：欠条写纸上了 拍给你了 字丑别笑 # signal: keeps-record
“今欠四百元整，另欠拖鞋一只。”落款写得像药方。 # feels: 你 amused
~ clock = 46
~ until = 49
-> g_window

// 交钱也有交钱的麻烦
=== g_window ===
顾晴：白高兴 这张只是预交 办手续要住院号 我抄成床号了 # time: 23:46 # feels: 你 uneasy
顾晴：重排 前面一大爷在视频 让全队看他孙子的牙
-> g_window_talk
=== g_window_talk ===
* [“几颗？” # move: ask]
  顾晴：两颗 大爷说两颗半
  -> g_window_talk
* [“你自己吃饭没有？” # move: ask]
  顾晴：贩卖机吞了我五块 吐出来一个游戏币
  顾晴：我拿它许了个愿
  -> g_window_talk
* [帮她打开附院的网页，看住院号在哪儿查 # move: help]
  页面：临岚大学附属医院｜夜间服务 # screen: browser.page # address: hospital.linlan-univ.example.invalid
  页面：急诊收费：24 小时（零点交班，停三十分钟）
  页面：住院号：一楼自助机，刷身份证可查
  你把这一行抄给了她。 # screen: chat.gu
  顾晴：就在我屁股后面！！站了一晚上没回过头 # feels: 你 amused
  -> g_code
* [问小周：住院号在哪儿查？ # move: ask # at: ask]
  小周：……查……查寝吗……我在呢……
  -> g_window_talk
+ [“慢慢排，我不睡。” # move: help] -> g_code
+ [把手机搁在桌上，等她 # move: stall # at: down]
  你把手机搁下，去接了杯水。 # hand: down
  回来屏幕亮着。 # hand: up
  -> g_code

// 第三种真相：是她，也没有权要
=== g_code ===
~ clock = 52
~ until = 55
六分钟，什么也没来。“对方正在输入”亮了一下，又灭了。 # typing: 顾晴 # time: 23:52 # screen: chat.gu # feels: 你 uneasy
附院：【临岚附院】验证码 ●●●●●●，用于登记缴费联系人。请本人填写，本院任何人都不会索要。 # to: hospital
顾晴：登记要联系人 我手机3%了 填的你 # screen: chat.gu
顾晴：短信里有个码 念我 窗口还有八分钟交班 # overreach: code-read-out # flag: code-ask # flag: countdown # why: code-at-window # note: 问全场：这回确实是她。码，念不念？
-> g_code_talk
=== g_code_back ===
你切回和顾晴的对话。她在等那六个数。 # screen: chat.gu
-> g_code_talk
=== g_code_talk ===
<- code_tools(-> g_code_back)
* [“不念码，问问窗口行不行？” # move: ask]
  顾晴：问了 手写登记也行 要挪到隔壁窗口 我腿都站直了
  -> g_code_talk
* [“码我不念，别的都行。” # move: refuse] -> g_code_kept
* [把短信从头看一遍 # move: verify]
  最后半句，刚才没看见：本院任何人都不会索要。 # screen: sms.hospital
  -> g_code_back
* [把六位数发给她 # move: disclose] -> g_code_given
=== code_tools(-> back) ===
+ [再给顾晴打个电话 # move: verify # at: dial.gu] -> code_again(back)
+ [打96110问一问 # move: verify # at: dial.antifraud] -> code_antifraud(back)
+ [问小周：码能念吗？ # move: ask # at: ask]
  小周：……码是签名……签名哪有代签的…… # feels: 小周 tired
  -> back
+ [把手机放下 # move: stall # at: down]
  你把手机扣下，数了十下雨声。 # hand: down
  手机又震了一下。你翻过来。 # hand: up
  -> back
-> DONE
=== code_again(-> back) ===
~ known = true
-> tick ->
顾晴：是我！真是我！你念不念啊，后头排着八个人！ # call: dial 顾晴 # call: talk 顾晴 # signal: answers-call # checked # settles: her-own-voice
是她，一点没错。码还在你手机里，一位没少。 # call: end 顾晴 # screen: home
-> back
=== code_antifraud(-> back) ===
-> tick ->
反诈专线：要码的真是您同学？那也别念，码只由您自己填。 # call: dial 反诈专线 # call: talk 反诈专线
反诈专线：让她问问窗口，不用码的办法，一般都有。 # call: end 反诈专线 # screen: home
-> back
=== g_code_kept ===
顾晴：…… # screen: chat.gu
顾晴：窗口大姐听见了 说你朋友做得对 这码本来就不该问别人要
顾晴：她给我手写登记 签字盖章 完事 # feels: 你 relieved
顾晴：还让我跟你学学 气死 # feels: 你 amused
-> g_code_done
=== g_code_given ===
你把那六个数发了过去。 # secret: code # screen: chat.gu # feels: 你 uneasy
附院：【临岚附院】联系人已登记。验证码请勿告诉任何人，包括本院人员。 # to: hospital
顾晴：填上了 窗口大姐骂我了 说码不该问你要 手写就行
顾晴：下回我再要 你别给
-> g_code_done
=== g_code_done ===
{g_lucky: -> g_lucky_waits}
-> g_liuliu

=== g_liuliu ===
顾晴：办好了 柳柳抢我手机 非要跟你说一句 # time: 23:55
顾晴：〔语音 4″〕晾衣杆……没弄丢啊……我就晒了个……被子…… # clip: voice 4 other # feels: 你 warm
你听了两遍。是柳柳，气短，还嘴硬。
-> g_paid_talk
=== g_paid_talk ===
* [“我跟许老师说一声？” # move: tell]
  顾晴：九点就报备了 她天亮过来
  -> g_paid_talk
* [“睡不着，陪你聊会儿。” # move: help]
  顾晴：那你说点不是医院的
  你给她讲小周的梦话。她回了一串“哈哈哈”，又说走廊里不让笑。 # feels: 你 warm
  -> g_station
* [问小周：她要是没还呢？ # move: ask # at: ask]
  小周：……那就……把右脚也扔了……
  -> g_paid_talk
+ [放下手机，等她消息 # move: stall # at: down] -> g_station

// 换了个号，还是她
=== g_station ===
~ clock = 59
~ until = 62
顾晴的头像灰了。隔了一会儿，一个没存过的号码打了进来。 # call: ring 护士站 # time: 23:59 # hand: up # feels: 你 uneasy
-> g_ward_rings
=== g_ward_rings ===
+ [接听 # move: ask # at: answer] -> g_ward
+ [不认识的号，不接 # move: stall # at: decline]
  铃断了。 # call: end 护士站 # screen: home
  -> g_ward_typed
+ [让它响着 # move: stall # at: silence]
  小周：……查寝……我在……我一直在……
  铃自己停了。 # call: end 护士站 # screen: home
  -> g_ward_typed
=== g_ward ===
护士站：是我，顾晴。我手机没电了，这是护士站的座机。 # call: talk 护士站 # flag: new-account # why: ward-phone
护士站：柳柳她妈早上六点到站，不认路，你能去接一下不？
护士站：开刀的事先别跟她说，她一个人在车上。 # flag: secrecy # why: not-her-mum
-> g_ward_talk
=== g_ward_talk ===
* [“停电那晚，你扔的是什么？” # move: verify]
  护士站：小周的拖鞋，左脚。护士站都记住这只拖鞋了。 # signal: knows-us # feels: 你 relieved
  -> g_ward_talk
* [“我自己查附院的总机，打回去找你。” # move: verify]
  护士站：行，转急诊护士站。我就站这儿。 # signal: call-back # call: end 护士站
  -> tick ->
  总机转了两道。有人喊：“顾晴，你朋友，又是你朋友！” # call: dial 护士站 # call: talk 护士站 # signal: answers-call # feels: 你 relieved
  -> g_ward_talk
* [“能。哪个口？” # move: help]
  ~ pickup = true
  护士站：北口，拎一袋橘子的就是，你认橘子就行。 # signal: true-cost # call: end 护士站 # screen: home
  六点。你上次见到六点，还是军训。 # feels: 你 tired
  -> g_group
* [“我去群里问问，谁起得来。” # move: tell]
  护士站：行。那你跟他说，认橘子。 # call: end 护士站
  -> g_ask_ding
* [“六点真起不来，抱歉。” # move: stall]
  护士站：没事，我让她打车。 # signal: accepts-no # call: end 护士站 # screen: home
  -> g_group
* [问小周：你六点起得来吗？ # move: ask # at: ask]
  小周：……六点……哪个六点……
  -> g_ward_talk
+ [挂断 # move: stall # at: hangup]
  你没应声，挂了。 # call: end 护士站 # screen: home
  -> g_ward_typed
=== g_ward_typed ===
-> tick ->
顾晴：刚那个是我 护士站的座机 护士把线借我了 # screen: chat.gu
顾晴：再求你个事 柳柳她妈早上六点到站 不认路 你能去接一下不
-> g_station_talk
=== g_ask_ding ===
~ ding = true
你：柳柳妈妈早上六点到站，不认路。谁能去接一下？ # screen: chat.class
小丁：我去。我六点正好还没睡。 # feels: 你 relieved
-> g_group
=== g_station_talk ===
* [“能。哪个口？” # move: help]
  ~ pickup = true
  顾晴：北口 拎一袋橘子的就是 你认橘子就行 # signal: true-cost
  -> g_group
* [去群里问一声，谁能去 # move: tell] -> g_ask_ding
* [“六点真起不来，抱歉。” # move: stall]
  顾晴：没事 我让她打车 # signal: accepts-no
  -> g_group
* [问小周：你六点起得来吗？ # move: ask # at: ask]
  小周：……六点……哪个六点……
  -> g_station_talk
+ [先不回，看一眼群 # move: stall] -> g_group

=== g_group ===
班级群又亮了。 # screen: chat.class # time: 00:04
阿棠：这材料费该不会是骗人的吧，反正我先不交。〔鸭子抱头〕 # picture: duck-hiding
小丁：有道理，我也先拉黑许老师。
-> g_group_talk
=== g_group_talk ===
* [自己打开财务处网页看一眼 # move: verify # at: app.browser]
  页面：实训材料费：¥495.00 # screen: browser.page # address: finance.linlan-univ.example.invalid # signal: public-notice
  页面：说明：月底前缴清即可，疑问到学院办公室问 # signal: no-hurry # signal: official-place
  你退回群里。 # screen: chat.class
  -> g_group_talk
* [“去财务处网页自己查，别光听我说。” # move: tell] -> g_group_end
* [“小丁，别急着拉黑，明天去办公室问。” # move: help] -> g_group_end
* [问小周：你们专业收了吗？ # move: ask # at: ask]
  小周：……收了……胶带……十二卷……
  -> g_group_talk
+ [不掺和，睡一会儿 # move: stall] -> g_end
=== g_group_end ===
过了三分钟。
阿棠：查到了，真的有。胶带十二卷。
许老师：月底前都行，不急。小丁，把我放出来。 # signal: no-hurry # signal: official-place
小丁：〔鸭子敬礼·镜像版〕 # picture: duck-mirror # feels: 你 amused
-> g_end
=== g_end ===
你关了台灯。雨下着下着，小了。 # screen: home # feels: 你 tired # feels: 小周 tired
凌晨四点，手机在枕头边震了一下。 # screen: chat.gu # time: 04:06 # hand: up
顾晴：〔照片：柳柳睡着了，比了个“耶”〕 # picture: ward
顾晴：推出来了 没事了 我也吃上面了 # feels: 你 relieved
-> g_photo
=== g_photo ===
* [“面里有蛋没有？” # move: ask]
  顾晴：有 溏心的 值班护士分了我半个
  -> g_photo
* [问小周：醒着没？她们没事了。 # move: ask # at: ask]
  小周：……没事就好……我拖鞋…… # feels: 小周 tired
  -> g_photo
+ [“看见了。都睡会儿。” # move: help] -> g_morning
+ [把手机扣在枕头边，接着睡 # move: stall # at: down] -> g_morning
=== g_morning ===
{pickup: -> g_mother}
{ding: -> g_ding}
-> g_noon

// 这一回，轮到别人来核实你
=== g_mother ===
天没亮透，闹钟还没响，电话先响了。没存过的号码。 # time: 05:52 # hand: up # call: ring 柳柳妈妈 # feels: 你 tired
-> g_mother_rings
=== g_mother_rings ===
+ [接听 # move: ask # at: answer] -> g_mother_asks
+ [没存过，先不接 # move: stall # at: decline]
  铃断了，跟着来了条短信。 # call: end 柳柳妈妈 # screen: sms.mother
  柳柳妈妈：我是柳柳妈妈，到站了。没敢跟人走，等你电话。 # to: mother # flag: new-account # why: mother-rings
  -> g_mother_text
+ [让它响着，先清醒一下 # move: stall # at: silence]
  小周：……谁……闹钟……我选C…… # call: end 柳柳妈妈 # screen: home
  隔了一会儿，它又响了。 # call: ring 柳柳妈妈
  -> g_mother_rings
=== g_mother_text ===
* [打给顾晴：这是不是她妈的号？ # move: verify # at: dial.gu]
  顾晴：尾号9024？是她。手机一路看剧看没电了，刚充上。 # time: 05:55 # call: dial 顾晴 # call: talk 顾晴 # signal: answers-call
  你照着号码打了回去。 # call: end 顾晴
  # call: dial 柳柳妈妈
  -> g_mother_asks
+ [照这个号打回去 # move: ask]
  # call: dial 柳柳妈妈
  -> g_mother_asks
=== g_mother_asks ===
柳柳妈妈：喂，是柳柳同学吧？我是她妈。你先别来，我问你一句。 # call: talk 柳柳妈妈 # flag: new-account # why: mother-rings
柳柳妈妈：我没见过你，听不出真假。柳柳跟你借过什么？ # note: 问全场：这回是你被人核实。你恼不恼？
-> g_mother_talk
=== g_mother_talk ===
* [“晾衣杆。没还呢。” # move: tell]
  柳柳妈妈：对，对，她说过，挨了宿管一顿。那是你。 # feels: 你 amused
  -> g_mother_sure
* [“阿姨，您怎么还考我呀？” # move: ask]
  柳柳妈妈：顾晴教的。她说电话里说得再急，也问一句再动。 # signal: says-check
  柳柳妈妈：你别生气啊孩子。
  -> g_mother_talk
* [“……我六点真的说不出话。” # move: stall]
  柳柳妈妈：不急，你慢慢想。我这儿有凳子坐。 # signal: no-hurry
  -> g_mother_talk
+ [挂断 # move: stall # at: hangup]
  手一抖，挂了。她又打过来：“断了？接着说，借过什么？” # feels: 你 ashamed
  -> g_mother_talk
=== g_mother_sure ===
柳柳妈妈：那我在北口等你，我拎一袋橘子。 # call: end 柳柳妈妈 # screen: home
雨停了。小周闭着眼跟了出来，右脚拖鞋，左脚球鞋。 # place: street # time: 06:30 # feels: 你 amused # feels: 小周 tired
北口有家店开得早，他闭着眼要了两杯奶茶。
北口站着四个拎橘子的人。顾晴说认橘子就行，她没说今天橘子特价。
* [喊一声：“柳柳！” # move: tell]
  四个人里，有一个猛地抬起了头。 # feels: 你 relieved
  -> g_mother_met
* [拨刚才的号码，看谁的手机响 # move: verify]
  最旁边那位的口袋里，唱起了戏。 # feels: 你 amused
  -> g_mother_met
=== g_mother_met ===
“开刀了吧？”她先开的口。你说，推出来了，好好的。她点点头，橘子换了只手。 # feels: 你 calm
上车去附院之前，她往你兜里塞了两个橘子，给小周也塞了两个。
“昨晚你也先问了一句吧？”她说，“问得对。” # feels: 你 warm # feels: 小周 warm
-> g_noon

=== g_ding ===
小丁：接到了。四个拎橘子的，前三个以为我是骗子。 # screen: chat.class # time: 06:14
小丁：第四个考了我三道题才肯跟我走。 # feels: 你 amused
-> g_noon

=== g_noon ===
中午，四百到账，备注写着：左脚。 # place: dorm-autumn-day # time: 12:10 # money: 400 # whom: 顾晴 # screen: home # feels: 你 warm # feels: 小周 calm
小周：钱到了。脚呢？ # feels: 小周 amused
小丁：耳机 199，谁拼？我对床拼了一副，昨晚接了个电话，今天一句话没说。 # screen: chat.class # end: helped-checked
-> END

=== g_lucky ===
你：收一下。 # transfer: 400 # screen: chat.gu # chain: aftermath # time: 23:44
顾晴：收到 去交了 谢谢谢谢 # feels: 你 relieved
-> g_code
=== g_lucky_waits ===
{known: -> g_lucky_end}
你松了口气，又觉得哪里空着一块：你还没听见她的声音。 # feels: 你 uneasy
-> g_lucky_talk
=== g_lucky_talk ===
* [现在打过去，听一声 # move: verify # at: dial.gu]
  -> tick ->
  顾晴：钱到了啊！我在窗口排队呢，你怎么才想起来打？ # call: dial 顾晴 # call: talk 顾晴 # signal: answers-call # checked # settles: her-own-voice
  你说，就想听一声。她说了句“肉麻”，笑了。 # call: end 顾晴 # screen: home # feels: 你 relieved
  -> g_lucky_end
* [“单子拍我看看？” # move: ask]
  顾晴：喏 〔图片：缴费单〕 # picture: receipt # signal: keeps-record
  -> g_lucky_talk
* [问小周：我是不是该先打个电话？ # move: ask # at: ask]
  小周：……该啊……钱又不会困……
  -> g_lucky_talk
+ [放下手机，睡觉 # move: stall] -> g_lucky_end
=== g_lucky_end ===
凌晨四点，柳柳推出来了，平安。 # time: 04:06 # screen: home # chain: aftermath # feels: 你 tired
第二天中午，四百还了回来，备注写着：左脚。 # place: dorm-autumn-day # time: 12:10 # money: 400 # whom: 顾晴 # feels: 你 relieved # feels: 小周 calm
小周：左脚？那是欠我的。……你昨晚到底跟谁聊的？ # feels: 小周 doubtful # end: lucky
-> END

=== g_refuse ===
顾晴：行 打扰了 # signal: accepts-no # feels: 你 uneasy
-> g_refuse_talk
=== g_refuse_back ===
你切回去。最后一行还是“行 打扰了”。 # screen: chat.gu
-> g_refuse_talk
=== g_refuse_talk ===
<- tools(-> g_refuse_back)
* [“等等，我再想想。” # move: stall] -> g_talk
* [不回了，睡觉 # move: refuse] -> g_left

=== g_leave ===
{known: -> g_cold_end}
{g_accuse: -> g_accused}
-> g_left
=== g_left ===
她没有再发。你也没有再问。 # chain: aftermath # screen: home # feels: 你 tired
她在走廊里挨个给人发消息，凑到四点，才把押金凑齐。 # time: 04:06 # note: 问全场：多花两分钟打个电话，会怎么样？
第二天食堂里，她路过你和小周，点了点头。 # place: canteen # time: 12:10 # hand: up # feels: 小周 doubtful # feels: 你 uneasy
小周：她手里那袋橘子哪儿来的？ # end: refused-friend
-> END

=== g_cold ===
顾晴：……哦。行。那你早点睡。 # signal: accepts-no # call: end 顾晴 # feels: 你 ashamed
-> g_cold_awake
=== g_cold_typed ===
顾晴：哦 行 那你早点睡 # signal: accepts-no # feels: 你 ashamed
-> g_cold_awake
=== g_cold_awake ===
小周抬起头来，这回是真醒了。 # screen: home
小周：你叹气叹得我都醒了。那姑娘真在医院啊？ # feels: 小周 doubtful
-> g_cold_talk
=== g_cold_talk ===
* [“四百，我转。”点开她的头像 # move: help] -> g_cold_pay
* [“上次借出去的，没还回来。” # move: tell]
  小周：那是上次那个人。这个连欠支笔都记账。 # feels: 小周 calm
  -> g_cold_talk
* [问小周：要是你呢？ # move: ask # at: ask]
  小周：我跟她还有一只拖鞋的账。借。
  -> g_cold_talk
* [“困了，睡吧。” # move: refuse] -> g_cold_end
=== g_cold_pay ===
小周“嗯”了一声，脑袋又低了下去。 # feels: 小周 tired # feels: 你 relieved
{g_accuse and not g_unsay: -> g_unsay(-> g_pay)}
-> g_pay
=== g_cold_end ===
{g_accuse and not g_unsay: -> g_accused}
走廊里的椅子是铁的。她一个人坐到四点，等到柳柳推出来。 # chain: aftermath # time: 04:06 # screen: home # feels: 你 uneasy
第二天她把你那根晾衣杆还了回来，说了声谢谢。 # place: dorm-autumn-day # time: 12:10 # hand: up # feels: 你 ashamed # feels: 小周 doubtful # end: cold
-> END

=== g_accuse ===
你：顾晴的号被盗了，在借钱。别理，直接拉黑。 # screen: chat.class
小丁：收到，已拉黑。
阿棠：我也拉了。吓得鸭子都掉毛了。
顾晴：？ # to: gu
顾晴：我在医院走廊 你跟全班说我是骗子 # to: gu # screen: chat.gu # feels: 你 ashamed
-> g_accuse_talk
=== g_accuse_back ===
你切回和顾晴的对话。那个问号还在。 # screen: chat.gu
-> g_accuse_talk
=== g_accuse_talk ===
<- tools(-> g_accuse_back)
* [“谁知道你是不是本人。” # move: refuse] -> g_accused
* [“对不起，我没先打给你。” # move: tell]
  顾晴：那你现在打啊 # to: gu # signal: call-back
  -> g_accuse_talk
* [放着不管了，睡觉 # move: refuse] -> g_accused
=== g_accused ===
群里没有人再提这件事。她也没有。 # chain: aftermath # screen: home # feels: 你 uneasy
四点，她凑齐了。 # time: 04:06
第二天一早，小丁悄悄把她加了回来。 # place: dorm-autumn-day # time: 08:20 # hand: up # feels: 你 ashamed # feels: 小周 uneasy # end: accused
-> END
