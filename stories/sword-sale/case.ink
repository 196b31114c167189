// 卖剑 · sword-sale
// 一个开头，两种真相。标签见 ../TAGS.md。
// 帮手的座位：卖剑的是小周，手机也是小周的，他塞到你手里。你看、你问、你劝，他随时会拿回去。
// “ ”里的话，在聊天页是你替他打进去的字，在别的页面是你说给小周听的。
// 工具在每一幕里都够得着：<- tools(-> 接着说, -> 重新打开这一页)

VAR truth = "scam"
// 小周听得进几分：0 不听 1 半听 2 听。笑他、命令他会降，问他、指给他看会升
VAR heed = 1
// 用自己的渠道查清过
VAR looked = false
// 打开过买家给的网站
VAR site = false
// 第二笔也转了
VAR emptied = false
// 网站说冻结了
VAR frozen_seen = false
VAR frozen = false
VAR reported = false

-> evening

=== function gain ===
{heed < 2:
  ~ heed = heed + 1
}
=== function lose ===
{heed > 0:
  ~ heed = heed - 1
}

=== evening ===
雨夜。寝室靠窗这一角，小周管它叫“网吧”，上机费一小时一颗话梅。 # place: dorm-june-night # time: 20:10 # chain: contact # screen: lock # feels: 你 calm # feels: 小周 amused
他把手机塞进你手里。半碗面是他的，绿杯里的奶茶是你的。奶茶凉了，手机烫手。
小周：来，看一眼。看完你就懂我这学期了。
页面：湿漉漉的断浪剑 # screen: game.item # picture: sword
页面：来历：钓鱼所得
页面：伤害：对水母三倍，对别的一般
页面：特效：下雨天会唱歌
页面：绑定：否，可以交易
小周：两百一十四个小时，从海里钓上来的。当时我以为是只靴子。
小周：会唱歌。外面这场雨不算，得海里下。 # note: 热场：玩家坐的是帮手的座位，问问大家平时怎么劝室友。
* [“它为什么会唱歌？” # move: ask]
  ~ gain()
  小周：设定说，打它的铁匠五音不全，不服气。……你是第一个问的。 # feels: 小周 warm
* [“两百小时，够你考两回驾照。” # move: stall]
  ~ lose()
  小周：驾照会唱歌吗？ # feels: 小周 uneasy
* [问小周：那你还舍得卖？ # move: ask # at: ask]
  ~ gain()
  小周：不舍得。昨晚抱着手机跟它道过别了，它跑调跑得很伤感。 # feels: 小周 warm
* [把手机扣下，先喝口奶茶 # move: stall # at: down]
  你把手机扣在桌上。珍珠全沉在杯底，吸管够不着。 # hand: down
-
小周：卖了它，下学期住宿费就齐了。一千二，正好是均价。 # hand: up # feels: 小周 calm
小周：我跟家里说了，这回我自己凑。
小周：你帮我看着。哪句听着不对，点它边上那面小旗；插错了再点一下。
-> whisper

=== whisper ===
他探过身，刚挂出“诚意出剑”四个字，底下就亮了。 # screen: chat.whisper # time: 20:14
胖头鱼：在嘛 剑 还卖吗 会唱歌那个
胖头鱼：1680 行不 # flag: too-good # why: over-price # technique: greed
小周：一千六百八！多四百八！ # feels: 小周 amused
大鹿：鱼头我认识 收过我一双靴子 给钱痛快 # to: guild # technique: social-proof
小周：看，大鹿都说认识。大鹿跟我一个公会两年了。
-> whisper_talk
=== whisper_back ===
聊天框还开着，光标一闪一闪。 # screen: chat.whisper
-> whisper_talk
// 到这里为止，两种真相一字不差。
=== whisper_talk ===
<- tools(-> whisper_talk, -> whisper_back)
* [“你为什么出这么高？” # move: ask]
  胖头鱼：我妹 明天生日 就要会唱歌的 着急 # technique: urgency
  -> whisper_talk
* [“你怎么打字这么慢？” # move: ask]
  胖头鱼：手 不方便 见量 # technique: liking
  小周：见谅都打成见量了。一千六百八，爬着来都行。
  -> whisper_talk
* [跟小周说：大鹿你见过真人吗？ # move: ask]
  ~ gain()
  小周：见过，去年夏天阿岚攒的局。他一个人吃了四十串。 # feels: 小周 calm
  -> whisper_talk
* [跟小周说：打水母的剑，也有人要？ # move: stall]
  ~ lose()
  小周：……你喝你的奶茶。 # feels: 小周 uneasy
  -> whisper_talk
* {not looked and not voice} [请大鹿开语音说一句 # move: verify] -> voice(-> whisper_talk, -> whisper_back)
* [“不卖了，谢谢。” # move: refuse] -> no_sale
* [“还卖。怎么交易？” # move: comply] -> offer

=== no_sale ===
胖头鱼：哦 好把 打扰了
小周：不是，你怎么替我说了？ # feels: 小周 uneasy
-> no_sale_talk
=== no_sale_back ===
聊天框还停在那句“打扰了”。 # screen: chat.whisper
-> no_sale_talk
=== no_sale_talk ===
<- tools(-> no_sale_talk, -> no_sale_back)
+ [把手机还给他：你来说 # move: ask] -> hand_back
+ [跟小周说：别卖了，这人不对劲 # move: refuse] -> order_off
+ [跟小周说：太晚了，改天再挂 # move: refuse] -> leave
=== hand_back ===
~ gain()
小周：刚才是我室友打的，剑还在。 # feels: 小周 calm
他把这句话一个字一个字敲了过去。
-> offer
=== order_off ===
{heed == 0: -> order_unheard}
~ lose()
小周：……行吧。你说不对劲就不对劲。 # feels: 小周 tired
-> leave
=== order_unheard ===
小周：剑是我的。你笑了我一晚上，现在又来管我。 # feels: 小周 angry
他把手机拿了过去，自己打字。
-> offer

=== offer ===
{truth == "scam": -> s_offer}
-> g_offer

// ───────── 工具 ─────────

=== tools(-> again, -> back) ===
+ [打开鲸浪，自己进官方交易行看 # move: verify # at: app.game] -> game_check(again, back)
+ [看一眼小周的钱包 # move: ask # at: app.wallet] -> wallet_look(back)
+ [打电话给会长阿岚 # move: verify # at: dial.guild] -> guild_call(again, back)
+ [打96110问一问 # move: verify # at: dial.antifraud] -> antifraud(back)
+ [打卡背面的银行电话 # move: ask # at: dial.bank] -> bank_call(back)
+ [打110 # move: report # at: dial.police] -> police_early(back)
+ [问小周 # move: ask # at: ask] -> ask_mate(again)
+ [把手机放下 # move: stall # at: down] -> put_down(again, back)
-> DONE

// 正在打官方电话时够得着的
=== beside(-> again, -> back) ===
+ [挂断 # move: stall # at: hangup] -> call_over(back)
+ [问小周 # move: ask # at: ask] -> ask_on_call(again)
+ [把手机放下 # move: stall # at: down] -> rest(again)
-> DONE
=== call_over(-> back) ===
话没说完，先挂了。 # call: end 阿岚
-> back
=== ask_on_call(-> again) ===
小周用嘴型说：你问啊，我听着呢。
-> again
=== rest(-> again) ===
你按了免提，把手机搁在桌上，吸了一口奶茶。 # hand: down
“喂？”那头等着你。 # hand: up # feels: 小周 doubtful
-> again

=== ask_mate(-> again) ===
{heed == 0: -> ask_mate_low(again)}
{looked: -> ask_mate_looked(again)}
小周：我？我就想知道，这钱到底算不算真的。 # feels: 小周 doubtful
-> again
=== ask_mate_low(-> again) ===
小周：你不是什么都懂吗，还问我。 # feels: 小周 angry
-> again
=== ask_mate_looked(-> again) ===
小周：你都查过了，我听你讲。 # feels: 小周 calm
-> again

=== put_down(-> again, -> back) ===
你把手机扣在桌上。声音一下子远了。 # hand: down # feels: 你 calm
小周：哎，我剑还在里面呢。
- (lying)
+ [拿起手机 # move: stall # at: up]
  你把它翻过来，拿回手里。 # hand: up # feels: 你 doubtful # feels: 小周 doubtful
  -> again
+ [问小周：你急着用钱吗？ # move: ask # at: ask]
  小周：九月才交。我就是……想早点跟家里说一声“交完了”。 # feels: 小周 calm
  -> lying
+ {not looked} [拿起手机，自己进官方交易行看 # move: verify # at: app.game]
  你把手机翻过来，没看聊天框。 # hand: up # feels: 你 doubtful # feels: 小周 doubtful
  -> game_check(again, back)
+ {heed > 0 and not g_cool} [跟小周说：今晚先不卖了 # move: refuse]
  小周看看你，点了点头。 # hand: up # screen: home
  -> leave

=== wallet_look(-> back) ===
你点开小周的星槎钱包。 # screen: wallet.home
页面：最近收款：食堂退餐 ¥6.00
页面：自动扣费：没有
小周：看见没，全部家当。六块钱那笔是红烧肉卖完了。
-> back

=== bank_call(-> back) ===
你照着卡背面的号码拨过去，开了免提，问起卡，也问起卖剑的钱。 # call: dial 银行客服
银行客服：星槎银行，卡片状态正常，这会儿没有到账。 # call: talk 银行客服
银行客服：游戏交易我们看不到，只看得到真正进了卡的钱。
你谢过她，挂了。 # call: end 银行客服
-> back

=== police_early(-> back) ===
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
你把卖剑的事说了一遍。
接警员：钱没有转出去，对吗？那先别操作。
接警员：只是拿不准，打96110问更合适。钱一动，立刻打我们。
你谢过她，挂了电话。 # call: end 接警员
-> back

=== antifraud(-> back) ===
你拨了96110，开了免提。小周往这边挪了挪椅子。 # call: dial 反诈专线
反诈专线：您好，这里是96110，请讲。 # call: talk 反诈专线
- (open)
<- beside(-> antifraud.open, back)
+ [“室友卖游戏里的剑，有人替买家担保，我们拿不准。” # move: ask] -> antifraud_advice(back)
=== antifraud_advice(-> back) ===
反诈专线：嗯，我听着。是把什么剑？
小周：下雨天会唱歌。
反诈专线：……好的。那您看住两样：在哪儿交易，谁先出钱。
反诈专线：官方的地方，手续费从货款里扣。要您先交钱的，就停。
反诈专线：担保的人，听听他本人的声音，再定。号会丢，嗓子不会。
你谢过她，挂了。小周说她没笑我的剑。 # call: end 反诈专线
-> back

// 请大鹿开语音
=== voice(-> again, -> back) ===
{truth == "scam": -> voice_scam(again)}
-> voice_genuine(back)
=== voice_scam(-> again) ===
大鹿：在图书馆呢 说不了话 打字吧 # to: guild # flag: callback-refused # why: no-voice # technique: isolation
大鹿：两年的兄弟了 你还信不过我啊 # to: guild # technique: liking
小周：图书馆？他上学期还问我图书馆在几楼。 # feels: 小周 doubtful
-> again
=== voice_genuine(-> back) ===
~ looked = true
不到十秒，语音就打了过来。那头在嗦面。 # call: ring 大鹿本人 # call: talk 大鹿本人
大鹿本人：小周！是我是我。鱼头是我室友，右手骨折，拿左手戳的字。 # signal: answers-call
大鹿本人：他要是拖着不给钱，你来找我，我还欠你四根烤串签子呢。 # signal: knows-us # checked # settles: himself # feels: 小周 relieved
小周：是他。他拿签子缠过我鞋带，这事没别人知道。
语音断了，最后一声是喝汤。 # call: end 大鹿本人
-> back

// 打给会长阿岚
=== guild_call(-> again, -> back) ===
{looked: -> guild_call_known(back)}
小周翻出阿岚的号码，去年聚餐存的，从没好意思打过。 # call: dial 阿岚
阿岚：喂？鲸王还剩两成血，你最好真的有事。 # call: talk 阿岚
- (open)
<- beside(-> guild_call.open, back)
+ [“大鹿在替人担保。你能联系上他本人吗？” # move: verify] -> guild_answer(back)
=== guild_call_known(-> back) ===
{truth == "scam": -> guild_call_known_scam(back)}
阿岚：大鹿？他好好的，刚还在麦里嫌我指挥得烂。 # call: dial 阿岚 # call: talk 阿岚
她那头吵成一片。你们赶紧挂了。 # call: end 阿岚
-> back
=== guild_call_known_scam(-> back) ===
阿岚：大鹿？那个号三天前就不是他了，我正往外请呢。 # call: dial 阿岚 # call: talk 阿岚
她那头吵成一片。你们赶紧挂了。 # call: end 阿岚
-> s_known(back)
=== guild_answer(-> back) ===
~ looked = true
阿岚：你等着，我拿另一个手机打他。……完了，三十八个人躺了。
小周把脸埋进了手里。 # feels: 小周 ashamed
{truth == "scam": -> guild_answer_scam(back)}
阿岚：他接了，正嗦面呢。我让他自己跟你讲。
大鹿本人：小周？鱼头是我室友，右手骨折，拿左手戳的字。 # call: add 大鹿本人 # signal: answers-call
大鹿本人：你鞋带是我拿烤串签子缠的，我承认。信了吧？ # signal: knows-us # checked # settles: himself # feels: 小周 relieved
阿岚：聊完没有？我还躺着呢。
你们道了三遍歉，挂了。 # call: end 阿岚
-> back
=== guild_answer_scam(-> back) ===
阿岚：问到了。他号三天前就登不上了，正在申诉。 # feels: 小周 afraid
阿岚：群里那个说话的，不是他。本人正对着一碗面骂街。 # checked # settles: not-himself # feels: 你 doubtful
阿岚：我先去把那个号请出公会。鲸王……算了，下周再说。
电话断了。 # call: end 阿岚
-> s_known(back)

// 自己进官方交易行
=== game_check(-> again, -> back) ===
{looked: -> game_in(back)}
你退出聊天，从登录页重新进。排队：前面还有 214 人。 # screen: game.market
小周：两百一十四。我跟这个数字有缘。
等了两分钟。聊天框在后台响了两回，奶茶又凉了一点。
-> game_list(back)
=== game_in(-> back) ===
你从登录页进了官方交易行，这回没有排队。 # screen: game.market
-> game_list(back)
=== game_list(-> back) ===
页面：官方交易行｜断浪剑
页面：近七日均价：¥1200
页面：手续费：4.0%，成交后从货款里扣
页面：冷静期：24 小时，货款由官方保管
页面：保证金：不收
- (list)
+ [查“胖头鱼一号”和“大鹿” # move: verify # at: page] -> game_people(back)
+ [问小周 # move: ask # at: ask]
  小周：均价一千二，一分不多。无聊得很可靠。
  -> list
+ [先放下手机 # move: stall # at: down]
  你吸了口奶茶。页面还亮着，不催你。 # hand: down
  你又把手机拿了起来。 # hand: up # feels: 小周 doubtful
  -> list
+ [退回聊天 # move: stall # at: page] -> back
=== game_people(-> back) ===
~ looked = true
{truth == "scam": -> game_scam(back)}
页面：胖头鱼一号：注册 4 年，实名
{g_cool: -> game_people_sold(back)}
页面：求购单：会唱歌的断浪剑，货款已交官方保管 # signal: official-place
页面：担保人：大鹿，账号正常，同一登录地 # signal: keeps-record # checked # settles: account-well # feels: 你 relieved
小周：他自己先把钱押在官方了？……那他是真想要。 # feels: 小周 relieved
-> game_seen(back)
=== game_people_sold(-> back) ===
页面：断浪剑：已成交 ¥1250，货款由官方保管 # signal: official-place
页面：担保人：大鹿，账号正常，同一登录地 # signal: keeps-record # checked # settles: account-well # feels: 你 relieved
小周：写得明明白白。我还自己吓自己。 # feels: 小周 relieved
-> game_seen(back)
// 查到的东西，看够了再走
=== game_seen(-> back) ===
+ [看清了，退回去 # move: stall # at: page] -> back
+ [问小周 # move: ask # at: ask]
  小周：你再让我看两眼。我很少看见自己蒙对。
  -> game_seen(back)
+ [先放下手机 # move: stall # at: down]
  你吸了口奶茶。页面还亮着，不催你。 # hand: down
  你又把手机拿了起来。 # hand: up
  -> game_seen(back)
=== game_scam(-> back) ===
页面：胖头鱼一号：注册 3 天
页面：求购单：没有
页面：大鹿：三天前异地换绑，本人申诉中，暂停交易 # checked # settles: account-taken # feels: 你 doubtful
-> s_known(back)

// ───────── 离开 ─────────

=== leave ===
{truth == "genuine": -> g_missed}
{looked: -> s_settled}
{site: -> s_stop}
小周关了聊天框，去海边又钓了会儿鱼。 # time: 21:10 # screen: home # feels: 小周 tired
这回真钓上来一只靴子。
他问：那个鱼头，到底是不是真想要？
大鹿：鱼头还在问我呢 剑到底卖不卖 # to: guild
你们没有查，也就说不准该怎么回。 # end: walked-away
-> END

// ───────── 骗局 ─────────

// 你查清了。可剑是小周的，得他自己看明白
=== s_known(-> back) ===
{heed == 0: -> s_known_low(back)}
{heed == 2: -> s_known_high}
小周：可鱼头……他钱都准备好了。一千六百八呢。 # feels: 小周 doubtful
-> s_known_talk(back)
=== s_known_high ===
小周：大鹿的号是别人在用？那鱼头是谁找来的？ # feels: 小周 afraid
他自己把手从屏幕上拿开了。
-> s_settled
=== s_known_talk(-> back) ===
+ [把刚查到的摆在他面前，不劝 # move: tell]
  ~ gain()
  小周想了两遍，嘴里那颗话梅半天没动。 # feels: 小周 afraid
  -> s_settled
+ [问小周：要是你没等着用钱，你会卖他吗？ # move: ask # at: ask]
  ~ gain()
  小周：……不会。担保的人都是假的。 # feels: 小周 doubtful
  -> s_settled
+ [跟小周说：早说了是骗子，你还不信 # move: stall]
  ~ lose()
  -> s_known_low(back)
+ [先把手机放下，让他想想 # move: stall # at: down]
  你把手机扣下了。他盯着手机背面，盯了很久。 # hand: down
  小周：我妈要是问起来，我怎么说……我说剑还在，总行吧。 # hand: up # feels: 小周 calm
  -> s_settled
+ [跟小周说：剑是你的，你定 # move: stall] -> back
=== s_known_low(-> back) ===
小周：你说怎样就怎样？剑是我的。 # feels: 小周 angry
他把手机从你手里抽了回去。
-> s_known_low_talk(back)
=== s_known_low_talk(-> back) ===
+ [跟小周说：刚才是我口气不好，你再想想查到的 # move: tell]
  ~ gain()
  小周不说话。话梅从左边换到右边，又换了回来。 # feels: 小周 afraid
  -> s_settled
+ [把奶茶推过去，珍珠都给他 # move: stall]
  ~ gain()
  小周：……谁要吃你剩的。 # feels: 小周 calm
  他还是吸了一口。够着了三颗。
  -> s_known_talk(back)
+ [问小周：你气的是我，还是这件事？ # move: ask # at: ask]
  ~ gain()
  小周：气你。……这件事也有点。 # feels: 小周 uneasy
  -> s_known_talk(back)
+ [不劝了，随他去 # move: stall] -> back

// 两个人都看明白了
=== s_settled ===
{site: -> s_stop}
聊天框还在响。你们两个谁也没点。 # feels: 你 calm
小周：要是没查，我这会儿已经在给他道谢了。 # feels: 小周 uneasy
- (open)
* [跟小周说：换谁都高兴。价是照着高兴开的 # move: tell]
  小周：照着高兴开的……你今天说话怎么像个人。 # feels: 小周 amused
  -> open
* [打96110，把那个号报上去 # move: report # at: dial.antifraud]
  反诈专线：记下了。聊天先别删，截图留着。您没转钱，这很好。 # call: dial 反诈专线 # call: talk 反诈专线
  反诈专线：那位真的大鹿，也请他报一下。 # call: end 反诈专线 # screen: home
  -> open
* [问小周：剑还卖吗？ # move: ask # at: ask]
  小周：卖，挂交易行。一千二就一千二，慢就慢。
  -> open
* [去公会频道说一声 # move: tell] -> warn
* [拉黑，挂到官方交易行 # move: refuse] -> s_dull
* [把手机还给小周：你自己挂上去 # move: stall] -> s_dull

=== s_dull ===
小周把剑挂上了官方交易行，标价一千二。 # screen: game.market # hand: up # chain: aftermath
页面：湿漉漉的断浪剑：¥1200，待售
页面：排在前面：17 把
小周：前面十七把。没有一把会唱歌。 # feels: 小周 calm
三天后的下午，手机叮了一声。 # place: dorm-june-day # time: 15:10 # screen: game.market
页面：湿漉漉的断浪剑：已售出 ¥1200
页面：手续费：¥48，已从货款里扣
到账一千一百五十二，差四十八块。 # money: 1152 # whom: market
小周吃了一礼拜的素，满了。 # feels: 小周 warm
买走它的人半夜来私聊：“它在唱歌。怎么关？” # place: dorm-june-night # time: 01:20 # feels: 小周 amused # end: kept-sword
-> END

// 公会里还有一个人正要卖
=== warn ===
公会频道正热闹。 # screen: chat.guild # time: 20:34 # feels: 小周 calm
小满：家人们，我的贝壳马车有人出两千二！还是大鹿介绍的！
阿岚：等等，哪个大鹿？
小满：就群里这个呀。他说去什么网，我号都注册好了。 # note: 停一下问全场：这句话怎么回，她才听得进去？
- (open)
* [“我们刚才也碰上了。你听过他本人说话吗？” # move: tell]
  小满：……没有。他老说在图书馆。
  -> warn_heard
* [“先别急着交钱，我把查到的发你看。” # move: tell]
  小满：咦，申诉中？可他刚跟我说他在图书馆。
  -> warn_heard
* [“骗子！赶紧删了！” # move: refuse]
  小满：小周你凶什么。人家大鹿比你客气多了。
  小周：上面写的是我的名字。换我说，我说慢点。 # feels: 小周 uneasy
  -> open
* [问小周：她这人怎么样？ # move: ask # at: ask]
  小周：钓鱼比我还久。你别笑话她的马车，它也会唱歌。
  -> open
* [放下手机，让阿岚处理 # move: stall # at: down]
  阿岚已经在打字了。你把手机还给了小周。
  -> warn_late
=== warn_heard ===
小满：等等。大鹿，图书馆？ # feels: 小周 relieved
阿岚：破案了。那个号我已经请出去了，本人在申诉。
小满：谢谢你们没笑我。我差一步就交那个什么金了。
- (open)
* [“差一步就是没走。报一下96110吧。” # move: tell]
  小满：报了。她问我马车多少钱，我说是会唱歌的那种。
  -> warn_end
* [“马车先留着，去交易行挂。” # move: tell]
  小满：挂了。前面排着四十辆。
  -> warn_end
* [问小周：你来回她？ # move: ask # at: ask]
  小周在屏幕上敲：我的剑也去排队，一起等。
  -> warn_end
* [放下手机，笑一会儿 # move: stall # at: down]
  你笑得奶茶呛进了鼻子。
  -> warn_end
=== warn_end ===
阿岚：下周打鲸王，谁都不许卖东西。 # hand: up # chain: aftermath
小满：我马车说了，它唱二声部。
游戏里的海上下雨了。那把剑唱起来，跑调跑得理直气壮。 # feels: 小周 warm # feels: 你 warm # end: guild-warned
-> END
=== warn_late ===
十分钟后小满回了一句：“啊？我刚交了三百。” # hand: up # time: 20:44 # feels: 小周 uneasy
阿岚陪她打了110。小周看着屏幕，没说话。
-> s_dull

=== s_offer ===
胖头鱼：官方那个 要等一天 还扣钱 我妹明天就生日了 # chain: trust # time: 20:20 # flag: countdown # why: birthday # technique: urgency
胖头鱼：我都在极潮网收 先付款后发货 你不吃亏 # flag: buyer-picks-site # flag: off-platform # why: venue # technique: reciprocity
小周：先付款后发货。那还有什么好怕的？ # feels: 小周 amused
-> s_offer_talk
=== s_offer_back ===
聊天框里，那个网址还亮着。 # screen: chat.whisper
-> s_offer_talk
=== s_offer_talk ===
<- tools(-> s_offer_talk, -> s_offer_back)
* [“走官方交易行，行吗？” # move: ask]
  胖头鱼：行是行 但明晚才到我手上 蛋糕都吃完了 # flag: countdown # why: birthday # technique: urgency
  胖头鱼：那这样 收到剑 再给你发20红包 算我请你喝奶茶 # technique: reciprocity
  小周看了一眼你的奶茶，又看了一眼屏幕。
  -> s_offer_talk
* [跟小周说：这地方是谁挑的？ # move: ask]
  ~ gain()
  小周：他挑的。……怎么了？ # feels: 小周 doubtful
  小周：你是说，打球的人自己带了个裁判？
  -> s_offer_talk
* [“我们想先打听一下你。” # move: ask]
  胖头鱼：应该的 大鹿就在群里 你问他 我等着
  -> s_offer_talk
* {not looked} [问大鹿：这个网你用过吗？ # move: verify # inside]
  大鹿：用过 我那双靴子就走的这儿 秒到 # to: guild # technique: social-proof
  大鹿：给你看我的到账 # to: guild # picture: receipt # flag: shill-screens # why: same-account # technique: social-proof # note: 问全场：用大鹿的号，证明大鹿说的话，证明了什么？
  小周：看，到账了都。 # feels: 小周 amused
  -> s_offer_talk
* {not looked and not voice} [请大鹿开语音说一句 # move: verify] -> voice(-> s_offer_talk, -> s_offer_back)
* [“不去别的网，就官方。” # move: refuse] -> s_push
* [跟小周说：别理他，走了走了 # move: refuse] -> s_ordered
* [跟小周说：点开看看，看看又不要钱 # move: comply] -> s_site

=== s_ordered ===
{heed == 0: -> s_ordered_low}
~ lose()
小周：你又知道了。……那我跟他说一声，总得有个交代。 # feels: 小周 uneasy
-> s_push
=== s_ordered_low ===
小周：你连这游戏都没下过。 # feels: 小周 angry
他把手机转到自己那边。
-> s_site

=== s_push ===
胖头鱼：理解理解 小心点是对的 # technique: liking
胖头鱼：那我问另一个了 他那把1500 也会唱 # technique: scarcity
小周：全服会唱歌的就没几把，他上哪儿找另一把？……万一呢？ # feels: 小周 uneasy
-> s_push_talk
=== s_push_back ===
聊天框还开着。对方正在输入，停了，又在输入。 # screen: chat.whisper # typing: 胖头鱼
-> s_push_talk
=== s_push_talk ===
<- tools(-> s_push_talk, -> s_push_back)
* [跟小周说：住宿费九月才交，急的是谁？ # move: ask]
  ~ gain()
  小周：……他。他妹。反正不是我。 # feels: 小周 calm
  -> s_push_talk
* [“那你买那把吧，祝妹妹生日快乐。” # move: refuse]
  胖头鱼：行吧 你再想想 我给你留十分钟 # flag: countdown # why: ten-minutes # technique: scarcity
  小周：他怎么比我还舍不得这把剑？ # feels: 小周 doubtful
  -> leave
* [跟小周说：要不就点开看看 # move: comply] -> s_site

=== s_site ===
~ site = true
小周伸手点开了网址。蓝底白字，右下角有个会摇尾巴的小鲸鱼。 # screen: browser.page # address: lime-blade.example.invalid # time: 20:26 # chain: bait # note: 问全场：网址栏里哪几个字，和“鲸浪”有关系？
页面：极潮交易｜玩家放心的家 # picture: whale # technique: authority
页面：累计担保：312,808 笔 # technique: social-proof
页面：提醒：本站任何人都不会索要您的密码
页面：订单：胖头鱼一号 求购 断浪剑 ¥1680 # flag: buyer-picks-site # why: own-page
页面：开户：手机号、收款卡、手持证件照 # flag: id-face # why: id-photo
小周：做得比官方还好看。官方那个鲸鱼都不会摇尾巴。 # feels: 小周 amused
-> s_site_talk
=== s_site_back ===
你们看回那个网页。小鲸鱼还在摇尾巴。 # screen: browser.page # address: lime-blade.example.invalid
页面：开户：手机号、收款卡、手持证件照
-> s_site_talk
=== s_site_talk ===
<- tools(-> s_site_talk, -> s_site_back)
* [“你把网址念一遍给我听。” # move: ask]
  ~ gain()
  小周：l，i，m，e……青柠？我卖剑，它卖水果？ # feels: 小周 doubtful
  -> s_site_talk
* [“卖把剑，要你举着身份证拍照？” # move: ask]
  ~ gain()
  小周：上回我打印店会员也让我填身份证，我也填了。……确实奇怪。 # feels: 小周 doubtful
  -> s_site_talk
* [“证件照别传。卡号填了看看。” # move: disclose]
  小周一位一位填了卡号，你一位一位对着看。十九位，没错。 # secret: card
  -> s_balance
* [“填吧，填完好收钱。” # move: disclose]
  小周填完卡号，你跟着看了一遍，十九位，没错。他又举起身份证拍了一张。 # secret: card # secret: id
  -> s_balance
* [“这种网站你也敢填？笑死我了。” # move: stall] -> s_site_snapped
* [“关了吧，我陪你去官方挂。” # move: refuse] -> s_closed
* [伸手关掉网页 # move: refuse # at: page] -> s_closed

=== s_site_snapped ===
~ lose()
{heed == 0: -> s_site_low}
小周：……你好好说。 # feels: 小周 ashamed
-> s_site_talk
=== s_site_low ===
小周没有抬头。他把手机拿过去，侧过身，一位一位地填。你还是看见了，十九位，没错。 # feels: 小周 angry # secret: card
-> s_balance

=== s_closed ===
{heed == 0: -> s_closed_low}
小周：行，听你的。可他都下单了，我怎么跟人家说？ # screen: home # feels: 小周 uneasy
-> s_stop
=== s_closed_low ===
小周：你别管。 # feels: 小周 angry
网页关了又开，他点得比刚才还快。
-> s_site_back

=== s_balance ===
不到一分钟，网页叮的一声。 # screen: browser.page # address: lime-blade.example.invalid # time: 20:32
页面：买家已付款：¥1680.00
页面：可用余额：¥1680.00 # flag: fake-balance # why: drawn-number # technique: greed
胖头鱼：付了付了 你先提现 收到钱再给我剑 不急 # to: whisper # technique: reciprocity
小周：他让我先收钱！这人也太实在了！ # feels: 小周 amused
-> s_balance_talk
=== s_balance_back ===
你们看回网页。那串数字还在。 # screen: browser.page # address: lime-blade.example.invalid
页面：可用余额：¥1680.00
-> s_balance_talk
=== s_balance_talk ===
<- tools(-> s_balance_talk, -> s_balance_back)
* [“这是他们网页上的数字。你卡里呢？” # move: ask]
  ~ gain()
  小周：卡里……还是那么多。网页上写了，提现才到。 # feels: 小周 doubtful
  -> s_balance_talk
* [“截个图，先别点。” # move: stall]
  小周截了图，顺手把那串数字放大看了看，很满足。
  -> s_balance_talk
* [“恭喜啊，鱼塘主。” # move: stall]
  小周：到账了请你喝热的。 # feels: 小周 warm
  -> s_balance_talk
* [“提现试试。” # move: comply] -> s_withdraw
* {not looked} [“先停。担保的人我们还没听见过声音。” # move: refuse] -> s_closed_balance
* {looked} [“先停。担保的那个号是别人在用。” # move: refuse] -> s_closed_balance
* [关掉网页 # move: refuse # at: page] -> s_closed_balance
=== s_closed_balance ===
{heed == 0 and not frozen_seen: -> s_closed_balance_low}
{heed == 0: -> s_support_low}
小周：一千六百八就在眼前，你让我停。……好，停。 # screen: home # feels: 小周 uneasy
-> s_stop
=== s_closed_balance_low ===
小周：钱都到了你还拦？你是不是见不得我好？ # feels: 小周 angry
他自己点了提现。
-> s_withdraw
=== s_support_low ===
小周：都冻上了你还关？关了找谁要去？ # feels: 小周 angry
他把网页又打开，自己点了客服。
-> s_support

=== s_withdraw ===
~ frozen_seen = true
圈转了很久。 # screen: browser.page # address: lime-blade.example.invalid # time: 20:38 # chain: pressure # feels: 你 uneasy
页面：提现失败：收款卡号有误，账户已冻结 # alert # flag: account-frozen # why: blame-you # technique: commitment # feels: 小周 afraid
页面：可用余额：¥0.00
页面：冻结余额：¥1680.00 # flag: fake-balance # why: drawn-number
-> s_frozen
=== s_frozen_back ===
你们看回网页。“已冻结”三个字还在。 # screen: browser.page # address: lime-blade.example.invalid
页面：提现失败：收款卡号有误，账户已冻结 # alert
页面：冻结余额：¥1680.00
-> s_frozen
=== s_frozen ===
<- tools(-> s_frozen, -> s_frozen_back)
* [“先截图，别点。” # move: stall]
  小周截了图。这回他没有放大看。
  -> s_frozen
* [“卡号你再对一遍。” # move: ask]
  小周：……十八，十九，一位没错啊。……是我眼花了？ # feels: 小周 doubtful
  -> s_frozen
* [点“联系在线客服” # move: comply # at: page] -> s_support
* [关掉网页 # move: refuse # at: page] -> s_closed_balance

=== s_support ===
站客服：您好，卡号填错一位，触发了风控。 # screen: chat.site # time: 20:44 # flag: account-frozen # why: blame-you # technique: authority
站客服：请缴纳等额保证金 1680 元，解冻后连同货款一并退回。 # flag: deposit-equals-price # flag: pay-first # why: pay-to-be-paid # technique: fear
小周：我填错了？……我怎么会填错呢。 # feels: 小周 ashamed # note: 问全场：这一刻小周在怪谁？谁想让他这么怪？
胖头鱼：哥 好了没 我钱都付出去了 卡你那儿了 # to: whisper # technique: fear
-> s_withdraw_talk
=== s_withdraw_back ===
你们看回客服窗口。那行“等额保证金”还停在最底下。 # screen: chat.site
-> s_withdraw_talk
=== s_withdraw_talk ===
<- tools(-> s_withdraw_talk, -> s_withdraw_back)
* [“手续费从货款里扣不行吗？” # move: ask]
  站客服：保证金和货款不在一个账户，系统不支持抵扣。 # flag: deposit-equals-price # why: pay-to-be-paid # technique: authority
  -> s_withdraw_talk
* [“把卡号发我们看看，错在哪一位？” # move: ask]
  站客服：涉及隐私不能展示。请于十分钟内处理，逾期余额清零。 # flag: countdown # flag: callback-refused # why: which-digit # technique: urgency
  -> s_withdraw_talk
* [跟小周说：卡号我看着你填的，你没填错 # move: tell]
  ~ gain()
  小周：……那就是他们说我错了。 # feels: 小周 doubtful
  -> s_withdraw_talk
* [跟小周说：卖东西的人，怎么先掏钱？ # move: ask]
  ~ gain()
  小周：押金嘛，借充电宝也要押……充电宝可不押一千六百八。 # feels: 小周 doubtful
  -> s_withdraw_talk
* [“保证金不交，账户我们不要了。” # move: refuse] -> s_no_deposit
* [跟小周说：不许转！ # move: refuse] -> s_forbid
* [跟小周说：反正一起退，交吧 # move: comply] -> s_pay

=== s_no_deposit ===
站客服：好的。买家可以起诉您恶意冻结，结果会影响征信。 # flag: credit-threat # why: sue-you # technique: fear
胖头鱼：哥 我也是学生 那是我半年攒的 # to: whisper # technique: liking
{heed == 0: -> s_corridor}
小周：他要是真付了，那我不成骗他钱的了？ # feels: 小周 uneasy
-> s_no_deposit_talk
=== s_no_deposit_back ===
客服窗口里又多了一个倒计时。 # screen: chat.site
-> s_no_deposit_talk
=== s_no_deposit_talk ===
<- tools(-> s_no_deposit_talk, -> s_no_deposit_back)
* [跟小周说：他真付了，让他找平台退，不用你掏 # move: tell] -> s_close_site
* [跟小周说：起诉一把剑？法官得先下个游戏 # move: ask]
  ~ gain()
  小周噗地笑了一声，肩膀松下来一点。 # feels: 小周 amused
  -> s_no_deposit_talk
* [关掉网页，聊天截图留着 # move: refuse # at: page] -> s_close_site
* [跟小周说：要不……先交上？ # move: comply] -> s_pay
=== s_close_site ===
小周关掉网页。那只小鲸鱼摇到一半，没了。 # screen: home # feels: 小周 calm
-> s_stop

=== s_forbid ===
{heed == 2: -> s_forbid_heard}
{heed == 0: -> s_corridor}
~ lose()
小周：你喊什么。我没说要转。……可卡着的也是我的钱。 # feels: 小周 angry
-> s_withdraw_talk
=== s_forbid_heard ===
小周：不转不转。你声音都劈了。 # feels: 小周 amused
-> s_close_site

// 听不进去了：他拿着手机出去了
=== s_corridor ===
小周站起来，把手机拿走，出去了。门在你面前关上。 # screen: home # feels: 小周 angry # feels: 你 uneasy
桌前空了一块。你手里只有自己的手机。走廊的灯一亮一灭。 # note: 问全场：人走了，话还能怎么说？
- (open)
* [跟出去，什么也不说，站在他旁边 # move: tell]
  ~ gain()
  小周没看你。过了一会儿，他把屏幕往你这边偏了偏，跟你回了桌前。 # feels: 小周 uneasy
  -> s_pay
* [跟出去：刚才是我口气不好 # move: tell]
  ~ gain()
  ~ gain()
  小周：……你也知道啊。 # feels: 小周 calm
  他没走开，跟你回到桌前，把手机塞回你手里。
  -> s_pay
* [用自己的手机打96110，问问怎么劝 # move: verify # at: dial.antifraud]
  反诈专线：先别讲道理。去他旁边，让他当着您的面再看一遍收款人。 # call: dial 反诈专线 # call: talk 反诈专线
  反诈专线：他不是不听您的，他是怕您笑他。快去。 # call: end 反诈专线
  你挂了。走廊里传来按键的声音。
  -> open
* [隔着门问小周：你还回来吗？ # move: ask # at: ask]
  门外没有声音。走廊的灯灭了。
  -> open
* [算了，他自己的钱 # move: stall] -> s_alone

=== s_alone ===
~ emptied = true
十五分钟以后，小周回来了，坐下，把手机递给你。 # time: 21:02 # chain: aftermath # feels: 小周 ashamed # feels: 你 afraid
页面：第一笔：¥1680.00，已转出，收款人 李＊＊ # screen: wallet.home # flag: personal-payee # why: one-person # money: -1680 # whom: li
页面：第二笔：¥2100.00，已转出，收款人 李＊＊ # flag: personal-payee # why: one-person # money: -2100 # whom: li
小周：他们说再补一笔就好了。
-> s_loss_start

=== s_pay ===
转账页打开了。 # screen: wallet.transfer # time: 20:50 # chain: transfer
页面：收款人：李＊＊（个人） # flag: personal-payee # why: one-person
页面：金额：¥1680.00 # flag: deposit-equals-price # why: pay-to-be-paid
页面：附言：还室友饭钱
站客服：附言按我发的写，写别的会退回。 # to: site # flag: personal-payee # why: their-memo # technique: authority # feels: 小周 uneasy
-> s_pay_talk
=== s_pay_back ===
你们看回那张转账单。 # screen: wallet.transfer
页面：收款人：李＊＊（个人）
页面：金额：¥1680.00
-> s_pay_talk
=== s_pay_talk ===
<- tools(-> s_pay_talk, -> s_pay_back)
* [“收款的是个人，不是网站。” # move: ask]
  ~ gain()
  小周：李星星？……是哪位财务吧。 # feels: 小周 doubtful
  小周：网站三十一万笔生意，用一个人的卡收？
  -> s_pay_talk
* [“附言写的是还我饭钱。你欠我饭钱吗？” # move: ask]
  ~ gain()
  小周：欠。但不是一千六百八的饭。 # feels: 小周 doubtful
  -> s_pay_talk
* [“停一停。我们先打个电话，一个就行。” # move: tell]
  ~ gain()
  小周的拇指悬着，没有落下去。 # feels: 小周 uneasy
  -> s_pay_talk
* [取消这笔转账 # move: refuse # at: page] -> s_pay_cancel
* [不拦他，让他按“下一步” # move: comply # at: page] -> s_warned
=== s_pay_cancel ===
{heed == 0: -> s_pay_cancel_low}
小周没拦你。屏幕上的数字还是原来的数字。 # screen: home # feels: 小周 relieved
-> s_stop
=== s_pay_cancel_low ===
小周：我自己来。 # feels: 小周 angry
他把手机抽了回去，又填了一遍。
-> s_warned

=== s_warned ===
页面：安全提醒：您从未给此人转过账 # alert # screen: wallet.transfer
页面：有人让您先交保证金吗？请停一停 # alert
站客服：这是通用提示，点“仍要转账”即可。还剩六分钟。 # to: site # flag: countdown # why: past-the-notice # technique: urgency # feels: 小周 afraid
-> s_warned_talk
=== s_warned_back ===
提醒还停在屏幕中间。 # screen: wallet.transfer
页面：安全提醒：您从未给此人转过账 # alert
-> s_warned_talk
=== s_warned_talk ===
<- tools(-> s_warned_talk, -> s_warned_back)
* [“银行不认识你，它都拦了一下。我也拦一下。” # move: tell]
  ~ gain()
  小周：……好。你俩一起拦的，我认。 # feels: 小周 relieved
  他点了“不转了”。
  -> s_stop
* [不转了 # move: refuse # at: page]
  你按了“不转了”，把手机推回桌子中间。
  小周长长地出了一口气，像是等你按很久了。 # feels: 小周 relieved
  -> s_stop
* [看着他按“仍要转账” # move: pay # at: page]
  他按了下去。 # money: -1680 # whom: li # screen: wallet.home # feels: 小周 uneasy # feels: 你 afraid
  页面：已转出：¥1680.00
  -> s_again

=== s_again ===
站客服：收到。您没备注用户名，系统判定无效，需补 2100 元激活。 # screen: chat.site # time: 20:56 # flag: account-frozen # flag: pay-first # why: next-fee # technique: commitment
站客服：激活后三笔一起退，共 5460 元。 # flag: too-good # why: all-together # technique: greed
小周：附言明明是他让我写的。 # feels: 小周 afraid
-> s_again_talk
=== s_again_talk ===
* [跟小周说：先前那笔，我们现在就去报 # move: tell]
  小周：现在报……还来得及吗？ # feels: 小周 ashamed
  -> s_quiet
* [“先把 1680 退回来。” # move: refuse]
  站客服：系统流程不可逆，请尽快激活。 # flag: pay-first # why: next-fee # technique: urgency
  窗口右上角的绿点变成了灰色。
  -> s_quiet
* [私聊问胖头鱼：你也在这儿交过保证金？ # move: ask]
  胖头鱼：交过 秒退的 你快点 我妹等着 # to: whisper # flag: countdown # why: fast-fingers # technique: social-proof
  小周：他打字怎么突然快了？ # feels: 小周 doubtful
  -> s_again_talk
* [问小周：最后一笔之后，还有最后一笔吗？ # move: ask # at: ask]
  ~ gain()
  小周盯着“三笔一起退”，半天没说话。 # feels: 小周 doubtful
  -> s_again_talk
* [把手机扣过去，不再理它 # move: stall # at: down]
  你把它扣在桌上。它震了几下，自己安静了。 # hand: down
  -> s_quiet
* [打110 # move: report # at: dial.police] -> s_again_police
* [打开钱包，先把卡锁上 # move: report # at: app.wallet] -> s_again_lock
* [跟小周说：都到这步了，补吧 # move: pay]
  ~ emptied = true
  他闭着眼又按了一次。 # money: -2100 # whom: li
  -> s_quiet
=== s_again_lock ===
~ frozen = true
页面：卡片状态：已临时锁定 # screen: wallet.security # freeze
客服窗口又跳了两下：“请勿锁卡，锁卡无法退款。”
-> s_quiet
=== s_again_police ===
你拿过手机，退出网页，拨了110。小周没有拦。 # screen: home # chain: aftermath # time: 20:58 # feels: 小周 afraid
-> s_police

=== s_quiet ===
再刷新，网页是一片白。聊天里，胖头鱼的头像灰了。 # screen: browser.page # address: lime-blade.example.invalid # hand: up # time: 21:00 # chain: aftermath # feels: 小周 afraid # feels: 你 afraid
页面：找不到此页面
-> s_loss_start
=== s_loss_start ===
{emptied: -> s_loss_all}
少了一千六百八。那是住宿费，再加四百八十块的高兴。
-> s_loss_said
=== s_loss_all ===
钱包里只剩一百二十块。两个月的饭，一学期的床。
-> s_loss_said
=== s_loss_said ===
小周：……是我填错卡号。是我要卖的。 # feels: 小周 ashamed # note: 先停在这里，问大家：此刻你开口的第一句是什么？
-> s_loss

=== s_loss ===
+ {not frozen} [帮他打开钱包，锁卡 # move: report # at: app.wallet] -> s_freeze
+ {not frozen} [打卡背面的银行电话挂失 # move: report # at: dial.bank] -> s_bank
+ {not reported} [打110 # move: report # at: dial.police] -> s_police
* {not reported} [打96110 # move: report # at: dial.antifraud]
  反诈专线：钱已经转了？那请马上打110，止付越快越好。 # call: dial 反诈专线 # call: talk 反诈专线
  反诈专线：请您陪着他打。别让他一个人说。 # call: end 反诈专线 # screen: home
  -> s_loss
* [“你没填错。卡号我看着呢，一位没错。” # move: tell]
  ~ gain()
  小周抬起头，眼睛有点红。 # feels: 小周 relieved
  小周：那他们为什么说我填错？
  你说：因为你觉得是自己错，就会自己补。 # feels: 你 warm
  -> s_loss
+ [“我早就说了吧。” # move: stall]
  ~ lose()
  -> s_shut
* [问小周：我陪你打，你来说，行吗？ # move: ask # at: ask]
  ~ gain()
  小周：你拨。我说。 # feels: 小周 calm
  -> s_loss
* [回聊天里再问问那个客服 # move: verify # inside]
  消息发出去，前面多了一个红色的叹号。 # screen: chat.site # feels: 小周 ashamed
  小周替你退了出来。 # screen: home
  -> s_loss
+ {not frozen and not reported} [谁也不说话，各自上床 # move: stall # at: down] -> s_shut
+ {frozen or reported} [先办到这儿，坐下来把奶茶分了 # move: stall # at: down] -> s_breath
=== s_shut ===
小周：没事。我自己想想。 # screen: home # hand: up # feels: 小周 ashamed
他面朝墙躺下了。手机在他枕头边上，一亮一亮。
+ [“这事不怪你。起来，我陪你报。” # move: tell]
  ~ gain()
  他在墙那边吸了一下鼻子，坐了起来。 # feels: 小周 warm
  -> s_loss
+ {not reported} [先拨110，把号码念给接警员听 # move: report # at: dial.police] -> s_police
+ {not frozen} [拿过手机，先替他锁卡 # move: report # at: app.wallet] -> s_freeze
+ [只问小周渴不渴，别的不提了 # move: ask # at: ask]
  小周：……不渴。 # feels: 小周 tired
  你把那杯凉奶茶放在他床头。
  -> s_second
+ [让他静静，关灯 # move: stall # at: down] -> s_second

=== s_freeze ===
~ frozen = true
页面：卡片状态：已临时锁定 # screen: wallet.security # freeze
你们把转账记录、网址、聊天，一样一样截了图。 # feels: 你 uneasy
{reported: -> s_breath}
-> s_loss
=== s_bank ===
~ frozen = true
银行客服：给您临时挂失好了。请马上打110，转账记录留着。 # call: dial 银行客服 # call: talk 银行客服 # freeze
小周把流水号抄在了话梅袋子上。 # call: end 银行客服 # screen: home
{reported: -> s_breath}
-> s_loss
=== s_police ===
~ reported = true
接警员：110，请讲。 # call: dial 接警员 # call: talk 接警员
- (open)
+ [挂断 # move: stall # at: hangup]
  手一滑，挂断了。她又打了回来：“您慢慢说，我在听。”
  -> open
+ [“我室友被骗走了钱，刚转出去的。” # move: tell]
+ [把手机递给小周，手搭在他肩上 # move: tell # at: ask]
  小周：我……我卖了把剑。不是，没卖成。钱没了。 # feels: 小周 ashamed
- 接警员：好，我听着。先别再转任何一笔，也别删东西。 # feels: 小周 calm
接警员：收款人、账号、金额、时间、网址，一样一样说，不急。
- (five)
+ [你念记录，小周念网址 # move: report]
+ [“我们……脑子有点乱。” # move: ask]
  接警员：没关系，打开转账记录，上面都有。我等您。
  -> five
- 接警员：记下了，马上去查止付。能不能拦下来要看去向，越快越好。
小周：我能问一句吗，剑还在我这儿，用交上去吗？
接警员：……不用。剑您留着。聊天和截图带上，来派出所做个笔录。
她一点没笑。小周把地址写在了手背上。 # call: end 接警员 # screen: home # feels: 小周 calm
{frozen: -> s_breath}
-> s_loss

=== s_breath ===
你拿筷子把杯底的珍珠捞出来，一人一半。 # hand: up # time: 21:16 # feels: 小周 tired # feels: 你 warm
小周：你说我是不是……两百多个小时，就钓了这么个结果。
- (open)
* [“剑是你钓的。钱是他们骗的。两回事。” # move: tell]
  ~ gain()
  小周：两回事。……行，两回事。 # feels: 小周 relieved
  -> open
* [给辅导员发条消息，说一声 # move: tell]
  她很快回：人在就好。住宿费的事明天来办公室，我们有办法。 # feels: 小周 relieved
  -> s_second
* [问小周：要不要给家里打个电话？ # move: ask # at: ask]
  小周：打。明天打。今晚让我先想想第一句。 # feels: 小周 uneasy
  -> open
+ [先说到这儿，歇会儿 # move: stall # at: down] -> s_second

// 公会里来了个“能追回来”的
=== s_second ===
快九点半，游戏里又来了一条私聊。 # screen: chat.shell # hand: up # time: 21:28 # feels: 你 uneasy
小贝壳：听说你被极潮坑了？我也是退潮捡贝壳的，同公会。 # flag: knows-me # why: already-knows # technique: liking
小贝壳：我哥在网警合作单位，交500能锁链路，当晚退。 # flag: pay-first # why: police-free # technique: authority
小周：同公会的……当晚退。 # feels: 小周 doubtful
-> s_second_talk
=== s_second_talk ===
* [“你怎么知道我们丢了钱？” # move: ask]
  小贝壳：内部能看到。别跟阿岚讲，打草惊蛇就追不回了。 # flag: secrecy # why: not-lan # technique: isolation
  -> s_second_talk
* [“追钱为什么先收钱？” # move: ask]
  小贝壳：设备占用费，追回来一起退。十分钟内有效。 # flag: countdown # why: same-script # technique: urgency
  小周：“一起退”……这三个字我今晚听过。 # feels: 小周 uneasy
  -> s_second_talk
* [打给阿岚，问小贝壳是谁 # move: verify # at: dial.guild]
  ~ reported = true
  阿岚：小贝壳？上个月就卖号退游了。谁在用，我不知道。 # time: 21:32 # call: dial 阿岚 # call: talk 阿岚 # checked # settles: shell-sold
  阿岚：你们丢钱了？报了没有？……我下线，陪你们去。 # call: end 阿岚 # screen: home # feels: 小周 relieved
  -> s_end
* [跟小周说：警察那边不收钱，我们不回它 # move: tell]
  ~ gain()
  小周把那条私聊举报了，手没有抖。 # feels: 小周 calm
  -> s_end
* [跟小周说：别理他 # move: refuse] -> s_second_ordered
* [把这条也报给110 # move: report # at: dial.police]
  ~ reported = true
  接警员：记下了。警察追赃不收钱，收钱的不是警察。 # time: 21:32 # call: dial 接警员 # call: talk 接警员
  小周把这句话跟着念了一遍。 # call: end 接警员 # screen: home # feels: 小周 relieved
  -> s_end
* [问小周：你信它几分？ # move: ask # at: ask]
  小周：一分。就是这一分……一直在那儿晃。 # feels: 小周 ashamed
  -> s_second_talk
* [扣下手机，今晚不看了 # move: stall # at: down]
  你把手机扣在两个人中间。它又响了两回，谁也没翻。 # hand: down
  -> s_end
* {not emptied} [跟小周说：五百，要不试试？ # move: pay] -> s_second_paid
* {emptied} [跟小周说：五百，要不试试？ # move: comply] -> s_second_paid
=== s_second_ordered ===
{heed == 0: -> s_second_low}
小周：嗯。不理。 # feels: 小周 calm
-> s_end
=== s_second_low ===
小周：那你说怎么办？你除了“别”，还会说什么？ # screen: home # feels: 小周 angry
* [“会说对不起。也会陪你去派出所。” # move: tell]
  ~ gain()
  ~ gain()
  小周愣了一下，把手机放下了。 # feels: 小周 warm
  -> s_end
* [“你爱试就试。” # move: stall] -> s_second_paid
=== s_second_paid ===
{emptied: -> s_second_borrow}
{frozen: -> s_second_unlock}
他按了确认。那头回了个“收到”，头像就灰了。 # money: -500 # whom: 小贝壳 # feels: 小周 ashamed
-> s_end_twice
=== s_second_unlock ===
小周把卡解了锁，按了确认。那头回了个“收到”，头像就灰了。 # money: -500 # whom: 小贝壳 # feels: 小周 ashamed
-> s_end_twice
=== s_second_borrow ===
小贝壳：不够的话先找室友周转，追回来你还他双份。 # flag: borrow-to-pay # why: two-short # technique: social-proof
小周：我只剩一百二。你……先借我五百？ # screen: wallet.home # feels: 小周 ashamed
* [“我借你吃饭，不借你填这个。” # move: refuse]
  小周：……那先借我吃饭。 # feels: 小周 calm
  -> s_end
* [“我们先问问110，再说借不借。” # move: report]
  ~ reported = true
  接警员：别付。警察追赃不收钱。来派出所，两件事一起说。 # time: 21:34 # call: dial 接警员 # call: talk 接警员
  小周点了点头。 # call: end 接警员 # screen: home # feels: 小周 calm
  -> s_end
* [替他把五百转过去 # move: pay]
  你用自己的手机，把五百直接转给了那头。 # screen: home # debt: 500
  那头回了个“收到”，头像就灰了。 # feels: 小周 ashamed # feels: 你 ashamed
  -> s_end_twice

=== s_end ===
{reported: -> s_end_reported}
{frozen: -> s_end_frozen}
{heed == 2: -> s_end_spoke}
小周再没提过这把剑。你也没有问。 # screen: home # hand: up # feels: 小周 ashamed # feels: 你 ashamed
两个礼拜后，公会里又有人说，大鹿介绍了一个买家。 # place: dorm-june-day # time: 14:10 # screen: chat.guild # feels: 你 uneasy
小周的拇指悬在输入框上。 # feels: 小周 uneasy # loss: friend # end: told-nobody
-> END
=== s_end_reported ===
卡也锁好了。第二天一早，你陪他去派出所，民警把截图一张张存了。 # place: police-counter # time: 09:00 # screen: home # hand: up # freeze # feels: 小周 calm
-> s_end_last
=== s_end_frozen ===
卡锁着。第二天一早，你陪他去派出所补报了案。 # place: police-counter # time: 09:00 # screen: home # hand: up # feels: 小周 calm
-> s_end_last
=== s_end_spoke ===
小周坐起来，自己拨了110，自己锁了卡。你在旁边举着台灯。 # screen: home # hand: up # time: 21:40 # freeze # feels: 小周 calm
第二天一早，你陪他去派出所做了笔录。 # place: police-counter # time: 09:00
-> s_end_last
=== s_end_last ===
存到一半，游戏里下起雨来，剑在他口袋里唱上了。民警抬了抬头。 # feels: 小周 ashamed
小周：……它五音不全，但是不服气。
那天晚上，真的大鹿在公会里骂了半小时，三十八个人替他鼓掌。 # place: dorm-june-night # time: 20:30 # screen: chat.guild # feels: 小周 calm
钱能不能回来，谁也没打包票。住宿费，辅导员说可以缓。 # feels: 你 warm
小周：剑我不卖了。它今天唱的那句，好像准了一点。 # feels: 小周 warm # end: acted
-> END
=== s_end_twice ===
卡锁好了。小周把手机递给你：“一笔不落，都报上去吧。” # screen: home # hand: up # time: 21:40 # freeze # feels: 小周 ashamed
接警员：都记下了。第二个专找刚被骗过的人，不怪您。 # call: dial 接警员 # call: talk 接警员
接警员：明天带上记录过来，叫上您室友。 # call: end 接警员
那晚他睡得比你早。窗外还在下雨，剑没有唱。 # feels: 小周 tired # end: paid-twice
-> END

// 到过那个网站，钱还没出去
=== s_stop ===
{frozen_seen: -> s_stop_late}
# time: 20:38
-> s_stop_talk
=== s_stop_late ===
# time: 20:58
-> s_stop_talk
=== s_stop_talk ===
网页关着。胖头鱼发来一串问号，又撤回了。 # screen: home # hand: up # chain: aftermath # feels: 你 relieved # feels: 小周 uneasy
小周：我跟你说，我刚才手都是麻的。
- (open)
* [“不管填没填完，卡先锁一下，密码换掉。” # move: tell]
  页面：卡片状态：已临时锁定 # screen: wallet.security # freeze
  小周：锁了。密码换成了剑的名字……你没听见，我再换一个。 # feels: 小周 amused
  -> open
* [打96110，把网址报上去 # move: report # at: dial.antifraud]
  反诈专线：停得好。网址我记下了，截图别删，卡号泄露先锁卡。 # call: dial 反诈专线 # call: talk 反诈专线
  反诈专线：替我跟那把剑说声辛苦。 # call: end 反诈专线 # screen: home # feels: 小周 amused
  -> open
* {not looked} [打给阿岚，问问真的大鹿 # move: verify # at: dial.guild]
  ~ looked = true
  阿岚：他号三天前就被盗了！群里那个我马上请出去。 # call: dial 阿岚 # call: talk 阿岚 # checked # settles: account-taken
  阿岚：你们没转钱吧？没转就好。鲸王让它再活一礼拜。 # call: end 阿岚 # screen: home # feels: 小周 relieved
  -> open
* [问小周：最像真的是哪一步？ # move: ask # at: ask]
  小周：让我先收钱再发剑那步。骗子哪有这么客气的。 # feels: 小周 doubtful
  -> open
+ [放下手机，今晚到此为止，分奶茶 # move: stall # at: down]
  你把最后几颗珍珠让给了他。 # hand: down
  -> s_stop_end
+ [陪他把剑挂上官方交易行 # move: verify] -> s_stop_end
=== s_stop_end ===
剑还是他的。钱也还在卡里。 # hand: up
小周：那一千六百八，从头到尾就没在过。 # feels: 小周 calm
他说这话的时候，居然有点舍不得。
小满：有人用过极潮吗 大鹿介绍的 # to: guild
你们两个同时去抓那部手机。 # feels: 小周 uneasy # end: at-the-gate
-> END

// ───────── 真的 ─────────

=== g_offer ===
胖头鱼：走 交易行 行不 别的地方 我不敢 # chain: trust # time: 20:20 # signal: official-place
胖头鱼：那个冷静其 我不太懂 你们会嘛
小周：冷静期。他打成了“冷静其”。 # feels: 小周 amused
-> g_offer_talk
=== g_offer_back ===
聊天框里，他又发来一个问号，撤回，改成句号。 # screen: chat.whisper
-> g_offer_talk
=== g_offer_talk ===
<- tools(-> g_offer_talk, -> g_offer_back)
* [“你发个链接给我吧。” # move: ask]
  胖头鱼：没有连接啊 就游戏里点 交易行 # signal: official-place
  -> g_offer_talk
* [“官方要等一天，你等得了吗？” # move: ask]
  胖头鱼：晚一天 没事 我妹生日 我先唱给她听 # signal: no-hurry
  小周：……我有点喜欢这个人了。 # feels: 小周 warm
  -> g_offer_talk
* [“我们想先打听一下你。” # move: ask]
  胖头鱼：应该的 大鹿在 你打给他 # signal: call-back
  -> g_offer_talk
* {not looked and not voice} [请大鹿开语音说一句 # move: verify] -> voice(-> g_offer_talk, -> g_offer_back)
* [“要不把号和密码给你，你自己拿？” # move: disclose] -> g_too_much
* [“骗子吧？演得挺像。” # move: refuse] -> g_rude
* [“算了，不卖了。” # move: refuse] -> g_missed
* [跟小周说：行，去交易行挂 # move: comply] -> g_list

=== g_too_much ===
输入法记住的账号和密码，你一点，跟着发了出去。 # secret: password
胖头鱼：别别 密码 不要发 我不看 # signal: asks-nothing
胖头鱼：你快改了 我手慢 你手快 # signal: says-check
小周：你怎么把我密码打出去了？ # feels: 小周 afraid
-> g_too_much_talk
=== g_too_much_back ===
聊天框里，那串密码已经被你撤回了。 # screen: chat.whisper
-> g_too_much_talk
=== g_too_much_talk ===
<- tools(-> g_too_much_talk, -> g_too_much_back)
* [跟小周说：对不起，我陪你改 # move: tell]
  小周：改成什么？别说出来！ # feels: 小周 amused
  -> g_lucky
* [“不好意思，那就走交易行。” # move: comply] -> g_lucky
* [“太乱了，不卖了。” # move: refuse] -> g_missed
=== g_lucky ===
胖头鱼看清手续费是 4.0%，改出一千二百五。第二天晚上，到账一千二。 # screen: game.market # time: 20:46 # chain: aftermath # money: 1200 # whom: market
页面：成交：¥1250，手续费 ¥50 # signal: true-cost
小周改了四遍密码，最后一遍自己也忘了。 # feels: 小周 tired
这次运气好，那头是个替你着急的人。 # end: lucky
-> END

=== g_list ===
小周点进官方交易行，填起了上架单。 # screen: game.market # time: 20:26 # chain: bait
页面：湿漉漉的断浪剑：定价 ¥1680，未上架
页面：手续费：4.0%，成交后从货款里扣 # signal: true-cost
页面：保证金：不收 # signal: asks-nothing
胖头鱼：等等 手续费是 4.0%？ # to: whisper
胖头鱼：我看成 40% 了 怕你亏 才多加的 # to: whisper
小周：一千二加四成……一千六百八。他还真算对了。 # feels: 小周 doubtful # note: 问全场：临时改价，一定是骗吗？
胖头鱼：那 1250 行吗 不行也没事 # to: whisper # signal: accepts-no # feels: 小周 uneasy
-> g_price
=== g_price_back ===
你们看回上架单。定价那一栏删空了，等小周填。 # screen: game.market
页面：手续费：4.0%，成交后从货款里扣
-> g_price
=== g_price ===
<- tools(-> g_price, -> g_price_back)
* [“一千二百五，比均价还高五十。” # move: help]
  小周：扣完手续费，到手正好一千二。……住宿费！ # feels: 小周 amused
  -> g_boot
* [退出上架单：说话不算话，不卖了 # move: refuse # at: page] -> g_walk
* [“你觉得一千二百五亏不亏？” # move: ask]
  ~ gain()
  小周：均价就一千二，亏的是我那四百八十块的高兴。 # feels: 小周 calm
  -> g_price
* [“改价就改价，先看官方怎么写的。” # move: verify]
  页面：议价：双方确认后生效，随时可取消 # signal: keeps-record
  页面：货款：买家先交官方保管 # signal: official-place # checked # settles: official-holds
  -> g_price
* [填 ¥1250，上架 # move: comply # at: page] -> g_boot

=== g_walk ===
胖头鱼：对不起 是我看错 耽误你们了 # to: whisper # signal: accepts-no
他的头像停了一会儿，灰了。 # feels: 小周 uneasy
-> g_missed

=== g_boot ===
刚上架，就叮了一声。 # screen: game.market # time: 20:32
页面：成交：湿漉漉的左脚靴，¥9 # signal: official-place
胖头鱼：买好啦 # to: whisper
小周：那是我钓上来的靴子！挂了半年了！ # feels: 小周 amused
胖头鱼：啊 手滑 能退嘛 不能就算了 # to: whisper # signal: accepts-no
-> g_boot_talk
=== g_boot_back ===
你们看回那只靴子。 # screen: game.market
页面：成交：湿漉漉的左脚靴，¥9
-> g_boot_talk
=== g_boot_talk ===
<- tools(-> g_boot_talk, -> g_boot_back)
* [点“同意退款” # move: help # at: page]
  胖头鱼：谢谢 其实 靴子也挺好看 # to: whisper # feels: 小周 warm
  -> g_receipt
* [“他是真不会，还是装不会？” # move: ask]
  小周：装成这样，那得是影帝。影帝不缺剑。 # feels: 小周 calm
  -> g_boot_talk
* [“九块钱的靴子，不退。” # move: refuse]
  小周：九块也是他的钱。退。 # feels: 小周 calm
  他自己点了“同意退款”。
  -> g_receipt
* [看看官方的退款说明 # move: verify # at: page]
  页面：卖家同意即退，原路退回买家 # signal: keeps-record # checked # settles: official-holds
  -> g_boot_talk

// 回单和页面对不上
=== g_receipt ===
这回他买对了。页面上转起一个小圈。 # screen: game.market # time: 20:36
页面：湿漉漉的断浪剑：¥1250，货款核对中
胖头鱼：钱昨天就押啦 你看 # to: whisper
胖头鱼：〔图片：付款回单〕押了1680 多的会退我吧 # to: whisper # picture: receipt # flag: fake-receipt # why: slow-page
小周：回单一千六百八，这儿一千二百五。圈还在转。 # feels: 小周 doubtful
胖头鱼：能快点嘛 我九点上夜班 手机要收走 # to: whisper # flag: countdown # why: night-shift
-> g_receipt_talk
=== g_receipt_back ===
你们看回那个小圈。 # screen: game.market
页面：湿漉漉的断浪剑：¥1250，货款核对中
-> g_receipt_talk
=== g_receipt_talk ===
<- tools(-> g_receipt_talk, -> g_receipt_back)
* [回他：你先上班，官方核好了再说 # move: stall]
  胖头鱼：好 那我 隔一会 偷看一眼 # to: whisper # signal: no-hurry
  -> g_cool
* [点一下“刷新” # move: verify # at: page]
  页面：货款 ¥1250 已由官方保管，多的 ¥430 原路退买家 # signal: original-route # checked # settles: sums-agree
  小周：一千六百八减一千二百五……对上了。 # feels: 小周 relieved
  -> g_receipt_talk
* [“手断了还上夜班？” # move: ask]
  小周照着问了过去。
  胖头鱼：快递站 扫码枪 左手也能扫 # to: whisper # feels: 小周 warm
  -> g_receipt_talk
* [回他：看到了，等着收剑吧 # move: help]
  胖头鱼：嗯嗯 我把铃声 调成海浪了 # to: whisper # feels: 小周 warm
  -> g_cool
* [回他：数都对不上，不卖了 # move: refuse] -> g_walk

=== g_cool ===
八点四十，圈停了，剑换成一行灰字。 # screen: game.market # time: 20:40
页面：成交：¥1250，货款由官方保管 # signal: official-place
页面：手续费：¥50，已从货款里扣 # signal: true-cost
页面：冷静期：剩余 23:59:58 # signal: no-hurry
胖头鱼：剑呢？ # to: whisper
胖头鱼：钱扣了 剑没来 你们 是不是骗我 # to: whisper # feels: 小周 uneasy
小周：他怀疑我？他怀疑我？！ # feels: 小周 angry
-> g_cool_talk
=== g_cool_back ===
你们看回那行灰字。它一秒一秒地走着。 # screen: game.market
页面：冷静期：明天 20:40 结束
-> g_cool_talk
=== g_cool_talk ===
<- tools(-> g_cool_talk, -> g_cool_back)
* [截图发过去：冷静期，明天这时候到 # move: help]
  胖头鱼：哦 哦哦 看到了 钱在官方 对不起 我怕了 # to: whisper # signal: keeps-record
  小周：我头一回用交易行，也这么吓过自己。 # feels: 小周 amused
  -> g_paid
* [“让他也打给大鹿问问，应该的。” # move: tell]
  两分钟后，大鹿在公会里笑出一排字。
  大鹿：他跑来问我你是不是骗子 我说是 骗烤串的 # to: guild # signal: knows-us
  -> g_paid
* [撤单，回他一句：你才骗子 # move: refuse # at: page] -> g_cancel
* [“换成你，钱扣了剑没来，急不急？” # move: ask]
  ~ gain()
  小周：……急。他打个字还那么费劲。 # feels: 小周 calm
  -> g_cool_talk
* [打开“冷静期”的说明 # move: verify # at: page]
  页面：双方可反悔，到时自动发货到账 # signal: true-cost # checked # settles: official-holds
  -> g_cool_talk

=== g_cancel ===
单子撤了，钱退给了胖头鱼。他没有再说话。 # screen: home # feels: 小周 uneasy
-> g_missed

=== g_paid ===
剩下的就是等。官方的等，一点也不刺激。 # screen: chat.guild # time: 20:48 # feels: 小周 calm
小满：谁认识那个鱼头？他也想买我的马车，我给骂跑了。 # to: guild
- (open)
* [“我们刚卖给他。钱押在官方，是真想要。” # move: tell]
  小满：啊……我骂他打字像踩键盘。我去道个歉。 # to: guild
  -> g_wait
* [“你自己也查一下，走交易行就行。” # move: help]
  小满：行，我看看他的单。……还真押了钱。 # to: guild
  -> g_wait
* [问小周：要不要替他说句话？ # move: ask # at: ask]
  小周：说。他都怀疑过我了，四舍五入是兄弟。
  -> open
* [不回她，放下手机喝奶茶 # move: stall # at: down]
  你喝完了最后一口。小满那辆马车，后来挂了一个月。 # hand: down
  -> g_wait

// 冷静期里的一天
=== g_wait ===
第二天中午，食堂。冷静期还剩八个钟头，小周一顿饭看了四回。 # place: canteen # screen: chat.whisper # hand: up # time: 12:20 # feels: 小周 calm # feels: 你 calm
胖头鱼：在嘛 能不能 先看它一眼 就一眼
小周：剑锁在官方那儿了，我自己都看不着。 # feels: 小周 amused
-> g_wait_talk
=== g_wait_back ===
你们看回和胖头鱼的对话。 # screen: chat.whisper
-> g_wait_talk
=== g_wait_talk ===
<- tools_day(-> g_wait_back)
* [跟小周说：把你那张海边的截图发他 # move: help]
  小周翻了半天相册。剑插在沙子里，旁边站着一只靴子。
  胖头鱼：好看 这只靴子 是我退的那只嘛 # to: whisper
  小周：是。它也挺想你的。 # feels: 小周 warm
  -> g_wait_talk
* [问小周：万一他反悔呢？ # move: ask]
  小周：反悔就反悔，冷静期就是干这个的。 # feels: 小周 calm
  小周：……跟你说个事，昨晚两点，我自己差点点了撤单。
  -> g_wait_talk
* [跟小周说：好好跟它道个别吧 # move: tell]
  小周低头哼了一段，调跑得很远。邻桌端着面挪了一个位子。 # feels: 小周 uneasy
  -> g_wait_talk
+ [跟小周说：先吃饭，晚上再看 # move: stall] -> g_gift

// 换个号收货
=== g_gift ===
面还没动，它又震了。 # screen: chat.whisper # hand: up # time: 12:32
胖头鱼：还有个事 剑 送到我妹号上 行不 叫小鱼干 # flag: new-account # why: sister-account
胖头鱼：她昨天刚注册 要你们 点个同意
小周：昨天刚注册，换个号收，还要我点同意。 # feels: 小周 doubtful # note: 问全场：这三样放在一起，该不该停一停？停了以后看哪儿？
-> g_gift_talk
=== g_gift_back ===
聊天框里，他发来一个“行不”，又撤回了。 # screen: chat.whisper
-> g_gift_talk
=== g_gift_talk ===
<- tools_day(-> g_gift_back)
* [“为什么不送到你自己号上？” # move: ask]
  胖头鱼：买来的 三十天 不能转手 等到那时 她都唱腻了
  -> g_gift_talk
* [到公会问大鹿：小鱼干是谁？ # move: verify # inside]
  大鹿：他妹的猫 拿猫的名字注册的 # to: guild
  小周：……给一只猫唱歌。它值了。 # feels: 小周 amused
  -> g_gift_talk
* [自己进官方，看“同意”点了会怎样 # move: verify]
  页面：变更收货号：货款不动，仍由官方保管 # screen: game.market # signal: official-place
  页面：卖家不同意，就按原单发货 # signal: accepts-no # checked # settles: money-stays # feels: 小周 relieved
  -> g_gift_page
* [先按原单走，“同意”不点 # move: stall]
  胖头鱼：好的 那我 捧着手机给她看 # signal: accepts-no # feels: 小周 calm
  -> g_review
* [点“同意变更收货号” # move: help]
  胖头鱼：谢谢 小鱼干也谢谢你 # feels: 小周 warm
  -> g_review
* [“换号？那这单撤了。” # move: refuse] -> g_cancel
=== g_gift_page ===
+ [点“同意变更收货号” # move: help # at: page]
  胖头鱼：谢谢 小鱼干也谢谢你 # to: whisper # feels: 小周 warm
  -> g_review
+ [点“按原单发货” # move: stall # at: page]
  胖头鱼：好的 那我 捧着手机给她看 # to: whisper # signal: accepts-no # feels: 小周 calm
  -> g_review
+ [问小周：你怎么想？ # move: ask # at: ask]
  小周：剑跟谁走都是走。钱不跟着走就行。 # feels: 小周 calm
  -> g_gift_page
+ [看清了，退回聊天 # move: stall # at: page] -> g_gift_back

=== tools_day(-> back) ===
+ [打开鲸浪，看官方那张单子 # move: verify # at: app.game] -> day_order(back)
+ [看一眼小周的钱包 # move: ask # at: app.wallet] -> wallet_look(back)
+ [打卡背面的银行电话 # move: ask # at: dial.bank] -> bank_call(back)
+ [打96110问一问 # move: verify # at: dial.antifraud] -> antifraud(back)
+ [问小周 # move: ask # at: ask]
  小周：比查分紧张。查分我心里有数。
  -> back
+ [先放下手机 # move: stall # at: down]
  你们一人吃了两口面。手机在盘子边上亮着。 # hand: down
  你又把它拿了起来。 # hand: up
  -> back
-> DONE
=== day_order(-> back) ===
页面：断浪剑：¥1250，货款由官方保管 # screen: game.market # signal: official-place
页面：冷静期：今晚 20:40 结束 # signal: no-hurry # checked # settles: money-stays
-> game_seen(back)

// 剑走了，钱没来
=== g_review ===
晚上八点四十，手机叮了一声。 # place: dorm-june-night # time: 20:40 # chain: transfer # screen: game.market # hand: up # feels: 你 calm
页面：已发货：湿漉漉的断浪剑
页面：货款 ¥1200 暂缓到账，人工复核中 # alert # flag: account-frozen # why: first-payout
小周：剑走了。钱没来。 # feels: 小周 afraid # feels: 你 uneasy
-> g_review_talk
=== g_review_back ===
你们看回那一页。“复核中”三个字还在。 # screen: game.market
页面：货款 ¥1200 暂缓到账，人工复核中 # alert
-> g_review_talk
=== g_review_talk ===
<- tools(-> g_review_talk, -> g_review_back)
* [点开“人工复核”的说明 # move: verify # at: page]
  页面：首次收款满 ¥1000，人工核对姓名，约半小时 # signal: true-cost
  页面：不收任何费用；验证码只由本人填写 # signal: asks-nothing # checked # settles: review-is-usual # feels: 小周 calm
  -> g_review_talk
* [私聊问胖头鱼：你那边扣钱了吗？ # move: ask]
  胖头鱼：昨天就扣啦 你没到嘛 要我帮什么 # to: whisper # signal: says-check
  -> g_review_talk
* [“页面写着在核，先等等看。” # move: help]
  小周：等。我数珍珠。……三颗。数完了。 # feels: 小周 calm
  -> g_clerk
* [到公会说：胖头鱼和交易行串通好的 # move: report] -> g_shout
* [点“官方客服”，问一声 # move: ask # at: page] -> g_clerk
=== g_shout ===
大鹿：啥？鱼头正举着石膏给他妹拍照呢 # to: guild
胖头鱼：钱 我真的付了 我发你看 # to: whisper # signal: keeps-record # feels: 小周 ashamed
小周：……先问问客服吧。我把话说早了。
-> g_clerk

// 第三种真相：是官方的人，也没有权要
=== g_clerk ===
客服小潮：您好，官方客服小潮。姓名对上了，就差点一下“确认收款”。 # screen: chat.service # time: 20:50 # feels: 小周 calm
通知：鲸浪：登录验证码 ●●●●●●，请勿告诉任何人。 # app: game
客服小潮：后面还排六十单。您把刚收到的码念我，我替您点，快些。 # overreach: login-code # flag: code-ask # why: code-to-clerk # technique: urgency # note: 问全场：这回确实是官方的人。码，念不念？
小周：是从官方点进来的，头像上有勾。……念吗？ # feels: 小周 doubtful
-> g_clerk_talk
=== g_clerk_back ===
客服窗口开着。小潮在等那六个数。 # screen: chat.service
-> g_clerk_talk
=== g_clerk_talk ===
<- clerk_tools(-> g_clerk_back)
* [“您要码做什么？” # move: ask]
  客服小潮：登进您的号，替您按一下。那个按钮小，您找得慢。
  -> g_clerk_talk
* [“码不念。按钮我们自己找，行吗？” # move: refuse] -> g_kept
* [把六位码打给她 # move: disclose] -> g_given
* [跟小周说：是她没错，码也不念 # move: tell]
  小周探过身，打了一行字：不好意思，码我自己留着。
  -> g_kept
=== clerk_tools(-> back) ===
+ [退出鲸浪，从登录页重新找一遍客服 # move: verify # at: app.game] -> clerk_again(back)
+ [看一眼小周的钱包 # move: ask # at: app.wallet] -> wallet_look(back)
+ [打96110问一问 # move: verify # at: dial.antifraud] -> clerk_antifraud(back)
+ [问小周：你想念吗？ # move: ask # at: ask]
  小周：想。……就因为想，我才问你。 # feels: 小周 doubtful
  -> back
+ [把手机放下 # move: stall # at: down]
  你把手机扣下。面凉了，奶茶更凉。 # hand: down
  它震了一下，你翻过来。 # hand: up
  -> back
-> DONE
=== clerk_again(-> back) ===
还是小潮，还是那个工号，聊天接着刚才的。 # screen: chat.service # checked # settles: support-is-real
小周：真是官方的。真的也要码啊？ # feels: 小周 doubtful
-> back
=== clerk_antifraud(-> back) ===
反诈专线：真是官方客服？那也别念。码等于您本人点头。 # call: dial 反诈专线 # call: talk 反诈专线
反诈专线：让客服告诉您怎么自己点，一般都有。 # call: end 反诈专线 # screen: home
-> back
=== g_kept ===
客服小潮：……您说得对，这码我不该问您要。 # screen: chat.service # feels: 小周 relieved
客服小潮：订单右下角有“确认收款”，您自己点，不用码。 # signal: asks-nothing
客服小潮：我上岗第三天，六十单看着就慌。对不住。
小周：那个按钮比靴子还小。……找到了。 # feels: 小周 amused
-> g_end
=== g_given ===
六个数发了过去。 # screen: chat.service # secret: code # feels: 小周 uneasy
通知：鲸浪：新设备登录成功。如非本人操作，请立即修改密码。 # app: game
客服小潮：点好了。……组长看见了，说这码我不该问您要。
客服小潮：您改一下密码吧，对不住。我上岗第三天。
小周：改。你把脸转过去。 # feels: 小周 calm
-> g_end

=== g_end ===
九点零五，手机又叮了一声。 # time: 21:05 # chain: aftermath # screen: wallet.home # hand: up # money: 1200 # whom: market # feels: 小周 relieved # feels: 你 warm
页面：到账：¥1200.00，鲸浪官方交易行 # signal: official-place
胖头鱼：她拆开了 海上下雨了 它在唱 我妹笑疯了 # to: whisper
小周跟家里打了电话，第一句是：“住宿费，交完了。” # feels: 小周 warm
胖头鱼：我妹问 有没有 会跳舞的靴子 # to: whisper
小周：……左脚那只我还挂着。它就是不爱动。 # feels: 小周 amused # end: fair-sale
-> END

=== g_rude ===
胖头鱼：不是的 我 算了 # signal: accepts-no
他退出了对话。公会频道里跳出一行字。 # chain: aftermath # feels: 小周 uneasy
大鹿：谁骂鱼头了？他拿左手打字打了十分钟 # screen: chat.guild
小周：是从我号上发出去的。 # feels: 小周 ashamed
- (open)
* [“我是他室友，是我打的。我去跟他道歉。” # move: tell # did: apologised]
  大鹿：他说没事 剑他买别人的了
  -> g_rude_end
* [跟小周说：谁让他打字那样 # move: refuse]
  小周：他手断了。 # feels: 小周 angry
  -> g_rude_end
* [问小周：还能挽回吗？ # move: ask # at: ask]
  小周：剑能再卖。大鹿那儿……我自己去说吧。 # feels: 小周 tired
  -> open
* [不回了，把手机放下 # move: stall # at: down] -> g_rude_end
=== g_rude_end ===
剑又挂了半个月，卖了一千一。 # place: dorm-june-day # time: 16:20 # screen: home # hand: up # feels: 小周 tired
公会聚餐，小周没好意思去。 # feels: 你 ashamed
大鹿：给你留了四串 凉了我可不管 # to: guild # end: rude
-> END

=== g_missed ===
剑没卖成。两天后，大鹿在公会里发了张照片。 # place: dorm-june-day # time: 12:40 # screen: chat.guild # hand: up # chain: aftermath
大鹿：鱼头给他妹买到剑啦 打着石膏砍的价 就是不会唱歌
小周：他是真想买啊。他连骗人的手都没有，就一只左手。 # feels: 小周 tired # feels: 你 uneasy
{looked: -> g_missed_looked}
住宿费还差一千二。请大鹿开口说一句，用不了一碗面的工夫。 # end: missed
-> END
=== g_missed_looked ===
住宿费还差一千二。查都查清了，就差再信一步。 # end: missed
-> END
