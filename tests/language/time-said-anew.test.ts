import { describe, expect, it } from 'vitest'
import { written } from './written-window.ts'

describe('a time said anew', () => {
  it.each([
    ['You swore it would be Tuesday. Fine. Make it Wednesday and be here at eight sharp', '11-25 @08:00'],
    ['tomorrow at 3. make it 4', '11-24 @16:00'],
    ['make it friday', '11-27 any'],
    ['Can we shift it off the 27th and onto the 30th, 9am?', '11-30 @09:00'],
    ['the 8th is no longer possible as I am in court; might I propose the 10th at noon?', '12-10 @12:00'],
    ['I am on nights until Thursday, so you can come Friday between 14h and 16h', '11-27 14:00–16:00'],
    ['I can only do Wednesday, I can’t make it Tuesday', '11-25 any'],
    ['Friday no wait Friday is the dentist Monday then around two', '11-30 ~14:00'],
    ['the first of December comma sorry no the second of December in the evening', '12-02 18:00–22:00'],
    ['saturday did i say saturday no friday friday is best and in the afternoon', '11-27 12:00–18:00'],
    ["actually sat's no good… shove it to sunday", '11-29 any'],
    ['saturday? no, friday', '11-27 any'],
    ['周四吧，算了周五', '11-27 any'],
    ['推迟两天到周五', '11-27 any'],
    ['推迟一小时到四点', '- @16:00'],
    ['提前一天到周三', '11-25 any'],
    ['算了吧', 'none'],
    ['周六 不周日', '11-29 any'],
    ['三点 呃四点', '- @16:00'],
    ['ugh no sorry friday after all, afternoon', '11-27 12:00–18:00'],
    ['昨晚上就断了灯是红的我礼拜六上午在家你们来个人', '11-28 08:00–12:00'],
    ['cant do before 4 any day', '- >16:00'],
    ['cant do after 4', '- <16:00'],
    ['saturday, no sunday visits please', '11-28 any'],
  ])('takes the place of what it corrects: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['12月25日周六', '12-25 any'],
    ['Monday the 1st of December', '12-01 any'],
    ['12月1日周二', '12-01 any'],
    ['Wednesday of the week after next', '12-09 any'],
  ])('as date and weekday is the date: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['周五是今天吗', 'none'],
    ['周三不如周四', '11-26 any'],
    ['师傅说三点到，现在四点了', 'none'],
    ['周三下大雨', 'none'],
    ['晚上断网，白天好', 'none'],
    ['周三有没有空', '11-25 any'],
    ['周五六点下班以后', '11-27 >18:00'],
    ['morning! my wifi is slow', 'none'],
    ['morning, thanks', '- 08:00–12:00'],
    ['this is the lady from eight oh two, red light', 'none'],
  ])('is no wish where it only tells or asks: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('a time that is left out', () => {
  it.each([
    ['除了周三下午都行', '11-23/.. w124567 any + 11-25 <12:00'],
    ['周三下午不行，其他都行', '11-23/.. w124567 any + 11-25 <12:00'],
    ['any time except wednesday afternoon', '11-23/.. w124567 any + 11-25 <12:00'],
    ['周三除了下午都行', '11-25 <12:00'],
    ['周末除了周六上午都行', '11-28/11-29 x 11-28 any + 11-28 >12:00'],
    ['tomorrow, not the morning', '11-24 >12:00'],
    ['Any time before Christmas, save for the 14th to the 18th of December.', '11-23/12-24 x 12-14/12-18 any'],
    ['周三下午不行', '11-25 <12:00'],
    ['I’ll be out between 12 and 2 on friday, otherwise ok', '11-23/.. w123467 any + 11-27 <12:00 + 11-27 >14:00'],
    ['mornings are no use, I’ve the carers in', '- >12:00'],
    ['明天考试', '11-23/.. x 11-24 any'],
  ])('leaves the other hours of its day, and the other days where all else will do: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('hours and figures', () => {
  it.each([
    ['1800', '- @18:00'],
    ['1500 tomorrow', '11-24 @15:00'],
    ['after the school run so 9.15 onwards', '- >09:15'],
    ['eight oh five tomorrow', '11-24 @08:05'],
    ['11 oclcok tomorrow', '11-24 @11:00'],
    ['in ninety minutes', '11-23 @11:30'],
    ['within the next hour', '11-23 <11:00'],
    ['after 3 but before 5:30 on friday', '11-27 15:00–17:30'],
    ['not before 3 but before 6 tomorrow', '11-24 15:00–18:00'],
    ['after lunch any day this week', '11-23/11-29 >13:00'],
    ['half past eight in the evening full stop the baby is asleep then', '- @20:30'],
    ['28th or the 29th, arvo both days', '11-28 11-29 12:00–18:00'],
    ['by eod tomorrow', '11-24 <18:00'],
    ['friday at the latest', '11-23/11-27 any'],
    ['not till the 3rd', '12-03/.. any'],
    ['接完孩子四点半以后', '- >16:30'],
    ['last friday lol', '11-20 any'],
    ['Last Friday, around 11.', '11-20 ~11:00'],
    ['tonight btw 6 n 730', '11-23 18:00–19:30'],
    ['in like 2 hours? otherwise tonight after 8', '11-23 @12:00 + 11-23 >20:00'],
    ['Aye, the day after tomorrow, after my lunch', '11-25 >13:00'],
    ['Any day until and including 4 December, but after 17:30.', '11-23/12-04 >17:30'],
    ['By Wednesday. Not a day later.', '11-23/11-25 any'],
    ['hlaf an horu from now is ok, im hoem', '11-23 @10:30'],
    ['pls moev it from tomorow to staurday same tiem', '11-28 any'],
    ['Or failing that, the afternoon of the 11th', '12-11 12:00–18:00'],
    ['my hearing leaves only Friday of next week', '12-04 any'],
    ['any time post 6 pm', '- >18:00'],
    ['礼拜二上午，不然就礼拜四晚上六点以后', '11-24 08:00–12:00 + 11-26 >18:00'],
    ['周四上午十点,排不进去的话就周日傍晚', '11-26 @10:00 + 11-29 17:00–19:00'],
    ['明儿早', '11-24 08:00–12:00'],
    ['你哋三点后嚟啦', '- >15:00'],
    ['明儿个不赶趟啊,大后儿整吧', '11-26 any'],
    ['2moz 4ish bruv', '11-24 ~16:00'],
    ['yesterday 💀', '11-22 any'],
    ['either thursday from ten to twelve or friday at two', '11-26 10:00–12:00 + 11-27 @14:00'],
    ['any weekday next week', '11-30/12-06 w12345 any'],
    ['come at Wednesday at 15 hours', '11-25 @15:00'],
    ['tomorrow week', '12-01 any'],
    ['in about three weeks', '12-14 any'],
    ['the weekend of the 5th', '12-05/12-06 any'],
    ['from 1 to 5 december, afternoons', '12-01/12-05 12:00–18:00'],
    ['not this saturday, the one after', '12-05 any'],
    ['next monday or the one after', '11-30 12-07 any'],
    ['I’m back from holiday on the 5th, so any day after that', '12-06/.. any'],
    ['could you make it 30 minutes later', 'none'],
    ['tomorrow morning or if not the day after in the evening', '11-24 08:00–12:00 + 11-25 18:00–22:00'],
  ])('are read as a clock shows them: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('a time in a tale', () => {
  it.each([
    ['Three engineers in two weeks, forty-five minutes on hold this morning, and STILL no internet', 'none'],
    ['Been paying 12 a month since March 2019 and not one call', 'none'],
    ['router lights go off at around 9 every night and come back by 11, why is that', 'none'],
    ['worked 7 to 7, came home, box is flashing red. brilliant', 'none'],
    ['My roster only comes out on the 25th, I’ll text you after that', 'none'],
    ['我晚上九点收工，早上六点又得爬起来', 'none'],
    ['老师说今晚十二点前要交论文，结果网断了', 'none'],
    ['账单怎么扣了我两次钱，19号一次21号又一次', 'none'],
    ['孩子明天考试，网断了急死人', 'none'],
    ['it’s been 5 days and i have a test wednesday', 'none'],
    ['Grateful to postpone, our accounts team has its audit on Monday', 'none'],
    ['you charged me 59 on the 1st and again on the 15th, for what??', 'none'],
    ['you’re the second nice soul I’ve had today, these buttons are beyond me', 'none'],
    ['wifi is fine in the morning and rubbish by evening', 'none'],
    ['it’s 9pm and still no wifi', 'none'],
  ])('belongs to the tale: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['网断了周六上午', '11-28 08:00–12:00'],
    ['I get in from shift about six, so first thing Wednesday before I crash', '11-25 07:00–09:00'],
    ['收银机都连不上网了，越快越好啊老板', '- asap'],
    ['我六点下班，所以七点吧', '- @19:00'],
    ['第一次约周一没来，这次周五下午吧', '11-27 12:00–18:00'],
    ['四十分钟后到家，你们那时候来', '11-23 @10:40'],
    ['Can someone get here before we open at 9 tomorrow?', '11-24 <09:00'],
    ['Tues or Thurs next week, whichever', '12-01 12-03 any'],
    ['二十六到二十八号我都在店里看着', '11-26/11-28 any'],
  ])('that comes to a wish is the wish: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('a day at something else', () => {
  it.each([
    ['明天有事，晚上七点以后可以', '11-24 >19:00'],
    ['周三要上班，五点以后可以', '11-25 >17:00'],
    ['我周六要带孩子上课，下午四点以后才回家，你四点半来可以吗', '11-28 @16:30'],
    ['周四有课，六点半以后都行', '11-26 >18:30'],
    ['I’m working saturday, after 6 ok', '11-28 >18:00'],
    ['I have work tomorrow but 7pm is fine', '11-24 @19:00'],
  ])('is the day of the hours that follow: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['周三不行，下午三点以后可以', '- >15:00'],
    ['明天有事，后天下午来', '11-25 12:00–18:00'],
    ['我下周一出差，这周能装吗', '11-23/11-29 any'],
  ])('is none where the day was refused, or another one follows: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('words that only look like a time, or hide one,', () => {
  it.each([
    ['晚上八点到十点网特别卡', 'none'],
    ['国庆放假吗', 'none'],
    ['这两天有事，等下周吧', '11-30/12-06 any'],
    ['wed nite', '11-25 18:00–22:00'],
    ['6 at the latest', '- <18:00'],
    ['whatever suits you', '- any'],
    ['你们看着办', '- any'],
    ['your ad says 9.99 a month until january', 'none'],
  ])('are read as meant: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('what is left, and what only tells', () => {
  it.each([
    ['孩子周六下午两点到四点有钢琴课，除了这个时间周六都行', '11-28 <14:00 + 11-28 >16:00'],
    ['周六两点到四点不在，其他时间周六都可以', '11-28 <14:00 + 11-28 >16:00'],
    ['估计十一点能回来，你十一点半以后来吧', '- >11:30'],
    ['每天下午五点以后', '- >17:00'],
    ['每周二、四下午', '11-23/.. w24 12:00–18:00'],
    ['晚上不要超过九点', '- <21:00'],
    ['中午我要做饭', '- <11:00 + - >13:00'],
    ['从现在到周五都行', '11-23/11-27 any'],
    ['时间定在12月2号上午九点到十一点可以吗', '12-02 09:00–11:00'],
    ['家中网络断了，时间定在下周三上午', '12-02 08:00–12:00'],
    ['我约在周三的，想改到周四', '11-26 any'],
    ['请问26号有空吗？没有的话27号', '11-26 11-27 any'],
    ['三到五点', '- 15:00–17:00'],
    ['八点前我都没起，九点以后', '- >09:00'],
    ['周一装不了就周二', '11-24 any'],
    ['anytime between now and friday', '11-23/11-27 any'],
    ['would sat work? if not then sunday', '11-28 11-29 any'],
    ['could you possibly do the 28th? If not the 30th would work too', '11-28 11-30 any'],
    ['今天都第三天了', 'none'],
    ['每天晚上网都断', 'none'],
    ['10/10 service', 'none'],
    ['8.30 in the morning', '- @08:30'],
    ['12.5上午', '12-05 08:00–12:00'],
    ['not today, tomorrow or Wednesday. Thursday’s ok', '11-26 any'],
    ['neither saturday nor sunday', '11-23/.. w12345 any'],
    ['saturday is fine, sunday morning too', '11-28 any + 11-29 08:00–12:00'],
    ['周六在家，周日上午也在', '11-28 any + 11-29 08:00–12:00'],
    ['evenings or early mornings only', '- 18:00–22:00 + - 08:00–10:00'],
    ['不用今天，明天或者后天都行', '11-24 11-25 any'],
    ['5号以后10号以前', '12-06/12-09 any'],
    ['after the 5th but before the 10th', '12-06/12-09 any'],
    ['周三以后周六之前', '11-26/11-27 any'],
    ['12月之前', '11-23/11-30 any'],
    ['三个月后', '2027-02-23 any'],
    ['latest I can do is 6', '- <18:00'],
    ['你看周五怎么样', '11-27 any'],
    ['晚上网速怎么样', 'none'],
    ['那明下午吧', '11-24 12:00–18:00'],
    ['一周后的今天', '11-30 any'],
    ['小区周末不让施工，工作日都可以', '11-23/.. w12345 any'],
    ['搬家公司周日来，周一以后再装宽带', '12-01/.. any'],
    ['现在下午两点了', 'none'],
    ['still no internet after three days', 'none'],
    ['thanks for today', 'none'],
    ['half passed 2', '- @14:30'],
    ['明天中午前', '11-24 <12:00'],
    ['明日午前', '11-24 08:00–12:00'],
    ['28上午', '11-28 08:00–12:00'],
    ['二十八上午', '11-28 08:00–12:00'],
    ['明天是周二吧？那就周三', '11-25 any'],
    ['every weekday after 5', '11-23/.. w12345 >17:00'],
    ['every evening my wifi drops', 'none'],
    ['i won’t be back before 5', '- >17:00'],
    ['what’s the speed at 9pm', 'none'],
  ])('is read as said: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['我现在住我妈那', 'none'],
    ['现在好了', 'none'],
    ['ok cancel it, it works now', 'none'],
    ['the light is red now', 'none'],
    ['my address is now 88 Wenming Rd', 'none'],
    ['现在就来', '11-23 asap'],
    ['can you come right now', '11-23 asap'],
    ['are you free now', '11-23 asap'],
  ])('tells how things stand now, or asks for now: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['night, thanks for ur help', 'none'],
    ['night night, bye', 'none'],
    ['night please', '- 18:00–22:00'],
  ])('says good night, or asks for the evening: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['一三五上午', '11-25 11-27 11-30 08:00–12:00'],
    ['二四六都行', '11-24 11-26 11-28 any'],
    ['一三五号楼', 'none'],
    ['周中吧', '11-25 any'],
    ['midweek', '11-25 any'],
    ['本周中午', '11-23/11-29 11:00–13:00'],
    ['一周中哪天都行', '- any'],
    ['家里断网了，现在家里有人，可以来吗', '11-23 asap'],
    ['this sat or next one', '11-28 12-05 any'],
    ['不是25是26', '11-26 any'],
    ['廿八上午', '11-28 08:00–12:00'],
    ['腊月廿八', '2027-02-04 any'],
    ['大后朝上午', '11-26 08:00–12:00'],
    ['this wed or next', '11-25 12-02 any'],
    ['school run is 3 to 4', '- <15:00 + - >16:00'],
    ['Friday after the school run', '11-27 any'],
  ])('is read in its short form: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['明天12点到2点我午休在家', '11-24 12:00–14:00'],
    ['明天12点到2点我午休，别来', '11-24 <12:00 + 11-24 >14:00'],
    ['明天12点到2点我午休希望别来', '11-24 <12:00 + 11-24 >14:00'],
    ['周六休息在家', '11-28 any'],
    ['明天两点到四点我睡午觉', '11-24 <14:00 + 11-24 >16:00'],
  ])('tells a rest at home from a rest not to be disturbed: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['你们能不能快点派人来', '- asap'],
    ['快点派个师傅来', '- asap'],
    ['速度来人', '- asap'],
    ['can you send someone quickly', '- asap'],
    ['hurry up and send someone', '- asap'],
    ['网速快点行不行', 'none'],
    ['it drops quickly', 'none'],
  ])('hurries us: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['星期三不行 店里每周三都要盘货', '11-23/.. w124567 any'],
    ['下周末行么 平时加班到半夜没人在', '12-05/12-06 any'],
    ['26号到29号 天天在家坐月子 随时来', '11-26/11-29 any'],
    ['越快越好啊全靠这网上班呢 断了两天了', '- asap'],
    ['下个月初嘛 人还在外省跑车', '12-01/12-05 any'],
    ['明天下午 三点左右吧', '11-24 ~15:00'],
    ['周六上午 九点到十点之间', '11-28 09:00–10:00'],
    ["No later than Friday please we've got lodgers moving in", '11-23/11-27 any'],
  ])('ends a clause where no comma is written: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['soon as poss please', '- asap'],
    ['Not before 9.30 please, school run', '- >09:30'],
    ['wed after 3 pls, im asleep till then (nights)', '11-25 >15:00'],
    ['明天上午稍晚些 我先送娃上学', '11-24 10:00–12:00'],
    ['tmrw arnd 2', '11-24 ~14:00'],
    ['Sunday morning if u guys work sundays', '11-29 08:00–12:00'],
    ['礼拜无晚上来把', '11-27 18:00–22:00'],
    ['四周无人的小区', 'none'],
    ['一时半会儿修不好就算了', 'none'],
    ['周三晚', '11-25 18:00–22:00'],
    ['周四周五二选一，都是上午', '11-26 11-27 08:00–12:00'],
    ['本周三下午 不要太晚就行', '11-25 12:00–18:00'],
    ['the 27th, 10.30 if u can', '11-27 @10:30'],
    ['10am-12pm sat 28th', '11-28 10:00–12:00'],
    ['mon tue or wed, all afternoon', '11-24 11-25 11-30 12:00–18:00'],
    ['waited in all afternoon', 'none'],
    ['sat in all morning for nothing', 'none'],
    ['any chance of somebody coming this evening?', '11-23 18:00–22:00'],
    ['afternoons. i do night shifts and sleep half the day', '- 12:00–18:00'],
    ['are u open sundays', 'none'],
    ['thanks, speak to you tomorrow then, good night', 'none'],
  ])('is read as it is written in haste: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['昨天说今天上午来，等到现在鬼影子都没一个', 'none'],
    ['我三班倒，这礼拜中班下礼拜夜班，你们这网断了四天了知道不', 'none'],
    ['听说晚上上门要多收50，有这回事没', 'none'],
    ['四点的时候光猫红灯亮了一下，五点又好了，现在又红了', 'none'],
    ['周三晚上八点修好的，周四早上又断了', 'none'],
    ['我还在上班呢，晚上回去问问老公再答复你', 'none'],
    ['要不是合约到明年六月，我今天就换别家了', 'none'],
    ['好嘞今天先这样，晚安', 'none'],
    ['this phone belongs to someone else now', 'none'],
    ['上次那个小刘师傅周日加班给我弄到晚上十点，替我谢谢他', 'none'],
    ['how long does it take to fit, an hour or 2 or the whole day', 'none'],
    ["I'll check my rota and get back to you tomorrow", 'none'],
    ['morning! just wondering if the outage is on your end, started about 6am', 'none'],
    ['tenants moved out on the 20th, do I still pay for december', 'none'],
    ['再说吧，过年回不回来还不一定呢', 'none'],
    ['晚安啦明天还要早起上班', 'none'],
    ['合同哪天到期来着 是12月31还是明年1月', 'none'],
    ['been off since 6 this morning and its now gone 10', 'none'],
    ["Your fella said he'd be here between 2 and 4 on Friday. Nobody came. Nobody rang.", 'none'],
    ['Are you lot open on sundays or is it just mon to sat', 'none'],
    ["It only slows down after the kids get home from school at 3 and then it's fine again by 8", 'none'],
    ['我们厂三班倒 早班八点中班四点夜班十二点 宿舍的网不管几点都卡', 'none'],
    ['明天要考试了孩子急得直哭，网还是连不上', 'none'],
    ['孩子幼儿园四点二十放学，我得走了，回头聊', 'none'],
    ['辛苦啦师傅，大晚上还跑一趟，早点休息', 'none'],
    ['隔壁老王家周一报的修周二就好了，我家这算啥', 'none'],
    ['你们师傅上次约的九点，十点半才来，害我请了半天假', 'none'],
    ['is the call centre 24/7 or does it stop at 10', 'none'],
    ['i dont know yet what shifts im on next week they only tell us sunday, will text you', 'none'],
    ['parking is free after 6 and on sundays, otherwise its 2 pounds an hour', 'none'],
    ['I do 12 hour nights, four on four off, so I never hear the phone', 'none'],
    ['早晨，唔该帮我睇下点解上网咁慢', 'none'],
    ['师傅九点零五打的我电话，我在开会没接到', 'none'],
    ["it's been dropping every night from 7 till about 10 since last tuesday", 'none'],
    ['上礼拜三报的修，说24小时内上门，到今天五天了没人理我', 'none'],
    ['早上8点12分有个0755的号打给我，是你们的人吗', 'none'],
    ['你们营业厅礼拜六礼拜天上不上班啊，我平时五点半才下班', 'none'],
    ['三点五十打的客服排队排了二十分钟，轮到我就给挂了', 'none'],
    ['初三的学生中午回来查个资料都查不成，你说气不气人', 'none'],
    ['每到周末晚上就卡成ppt 平时白天倒还好', 'none'],
    ['restarted it at 9, then again at half nine, light still red', 'none'],
    ['night night then, thanks for sorting it', 'none'],
    ['现在到底是几点', 'none'],
    ['啊？明天的事现在就堵车？', 'none'],
  ])('tells a tale full of times: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['光猫昨天炸了，今晚有师傅值班吗', '11-23 18:00–22:00'],
    ['下周初吧 周三以后我要出差', '11-30/12-01 any'],
    ['周刘上午十点 我平时起得晚', '11-28 @10:00'],
    ['周一下午吧今天肯定来不及了', '11-30 12:00–18:00'],
    ['最迟27号要装好哈 28号我们店开张', '11-23/11-27 any'],
    ['明天肯定不行，我妈做手术', '11-23/.. x 11-24 any'],
    ['下下周三吧，下周我在成都出差', '12-09 any'],
    ['last thursday round 5', '11-19 ~17:00'],
    ['wendsday or firday, evnings', '11-25 11-27 18:00–22:00'],
    ['either thursday from 5 or the whole of sunday', '11-26 >17:00 + 11-29 any'],
    ["it has to be before christmas we've family coming over from the 26th", '11-23/12-24 any'],
    ['can u do thrusday afetr 6 pls im in work til 5', '11-26 >18:00'],
    ["soon as you possibly can, i've had no phone since friday", '- asap'],
    ['平时我七点半就出门了，周末吧', '11-28/11-29 any'],
    ['我跟我老公轮着在家，周二他在周四我在，你挑一天', '11-24 11-26 any'],
    ['下周wu上午10点做右', '12-04 ~10:00'],
    ['今晚我婆婆在家，不过她七点要跳广场舞，八点以后再来', '11-23 >20:00'],
    ['12月8号那天我生日在家休息，上午十点', '12-08 @10:00'],
    ['我是开早餐店的，凌晨三点就起，下午要补觉，晚上来吧', '- 18:00–22:00'],
    ['明早八点三刻到楼下打我电话', '11-24 @08:45'],
    ["Can we do the 2nd? I've a day off then, the 1st I'm in court", '12-02 any'],
    ['about half 2 if he can, the bus drops me off at quarter past', '- ~14:30'],
    ['Not this Saturday, the tenants are moving out. The Saturday after, at 11', '12-05 @11:00'],
    ['December 8th late morning please, I have to be at the school by 1', '12-08 10:00–12:00'],
    ['晚上九点以前几点都可以，九点以后娃要睡', '- <21:00'],
    ['明天没到十一点别按门铃，我上大夜班补觉呢，十一点以后随你', '11-24 >11:00'],
    ['房东26号27号都能来开门，你们挑一天上午', '11-26 11-27 08:00–12:00'],
    ['houtian上午shi点', '11-25 @10:00'],
    ['国庆那会儿就该装了拖到现在，29号吧别再拖了', '11-29 any'],
    ['next tuesday no wait thats the 1st, bank day, next wednesday then', '12-02 any'],
    ['We open at 10 and close at 6, the only quiet time is 3 to half 4, any day this week', '11-23/11-29 15:00–16:30'],
    ['hiya can u do fri, not in the morning im sleeping off nights, say from 2 onwards', '11-27 >14:00'],
    ['wensday nite after 8 pm pleas, work til 7', '11-25 >20:00'],
    ['fridya 1030am, no fone signal so jsut knock', '11-27 @10:30'],
    ['not tues. wed from 1 till 4 or anytime fri', '11-25 13:00–16:00 + 11-27 any'],
    ["I'm off work at 5 so any time after that", '- >17:00'],
    ["before the 4th please as we've guests coming that weekend", '11-23/12-03 any'],
    ['day after tomorrow, after 6, cos i do gym at 4', '11-25 >18:00'],
    ["I know we said Tuesday at 4 but my car's failed its MOT, can we do Thursday at 10 instead", '11-26 @10:00'],
    ["right now if you've got somebody near, shop's full and the card machine's dead", '11-23 asap'],
    ['晚饭后吧，白天我要带孙子，明天后天都行', '11-24 11-25 >19:00'],
    ['晚黑八点以后来噻，我摆摊要到七点多才收得了', '- >20:00'],
    ['明早八点板行吗我赶十点的高铁', '11-24 @08:30'],
    ["I said the 4th but my tenant tells me she's away so make that the 7th, any time", '12-07 any'],
    ['same time but thursday instead, boss wont give me wednesday off', '11-26 any'],
    ['first thing friday i open at half nine', '11-27 07:00–09:00'],
    ['wed to fri im off, mornings only tho cos nursery pickup is 12.15', '11-25/11-27 08:00–12:00'],
    ['umm last thursday about 2ish', '11-19 ~14:00'],
    ['sat the 28th anytime but leave it till gone 12, we sleep in', '11-28 >12:00'],
    ['any evening this week but thursday, thursday is bingo', '11-23/11-29 x 11-26 18:00–22:00'],
    ['晚安，明天上午九点来吧', '11-24 @09:00'],
    ['合同什么时候到期？周六上午能来装吗', '11-28 08:00–12:00'],
    ['套餐到期是什么时候，明天下午三点来装', '11-24 @15:00'],
    ['要不是堵车我早到了，明天上午九点来吧', '11-24 @09:00'],
    ['how long will it take, and can you come saturday at 10', '11-28 @10:00'],
    ['do you work weekends and can you come this saturday', '11-28 any'],
    ['网断了，这周无时间，下下周吧', '12-07/12-13 any'],
    ["come friday, if you're open saturdays even better", '11-27 any'],
    ['pop round at 3 on friday', '11-27 @15:00'],
    ['can someone come round 3pm tomorrow', '11-24 @15:00'],
    ['十点到十二点之间吧，上回师傅九点来我还没起', '- 10:00–12:00'],
    ['除了礼拜三其他日子都可以的，下午两点以后', '11-23/.. w124567 >14:00'],
    ['后日我夜晚七点半先收工，八点之后上门啦唔该', '11-25 >20:00'],
    ['我这两天在外头跑车，后天晌午才到屋，那天下午三点过后来嘛', '11-25 >15:00'],
    ['明早别来太早哈 十点半左右刚刚好', '11-24 ~10:30'],
    ['上次说周六来放我鸽子，这次给我约周日一大早，别再忘了', '11-29 07:00–09:00'],
    ['下礼拜一到礼拜四我轮休，礼拜三除外，那天要去办事', '11-30/12-03 x 12-02 any'],
    ['明天最好八点之前到我八点半要出门上班的', '11-24 <08:00'],
    ['cant do tomorrow im on lates all day, wednesday morning tho im in', '11-25 08:00–12:00'],
    ['last Thursday i think it was', '11-19 any'],
    ['same time but on thursday instead please something came up at work', '11-26 any'],
    ['Ok I looked at my diary and the 1st is out, so is the 2nd, the 4th works', '12-04 any'],
    ["Sorry, I need to change Friday's visit, Saturday at 10 instead?", '11-28 @10:00'],
    ['明早8点到10点 断网', '11-24 08:00–10:00'],
    ['网断了 红灯 今天下午一点', '11-23 @13:00'],
    ['断网 明天下午', '11-24 12:00–18:00'],
    ['no internet since monday 下午能来吗', '- 12:00–18:00'],
    ['这个礼拜五我要去买菜上午不在家下午两点以后都在', '11-27 >14:00'],
  ])('keeps the wish apart from its reason: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['一点网都没有，烦死个人', 'none'],
    ['一点信号没有', 'none'],
    ['你们一点诚意都没有', 'none'],
    ['一点以后都不行', '- <13:00'],
    ['一点来吧，网都没有', '- @13:00'],
  ])('tells none at all from one o’clock: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})
