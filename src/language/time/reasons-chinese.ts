import type { Rule } from './rule.ts'
import { cue, mark } from './token.ts'

/** What is said behind it, when there is room for a clause of its own. */
const MORE = /^[^,.。!?;、\s吧呀啊哈]{4}/

/** 下午吧我上午要带娃: the particle ends a clause, also where no comma is written. */
const endOfClause: Rule = {
  starts: /[吧呗]/,
  pattern: /[吧呗]/y,
  read: ({ index }, _now, text) =>
    MORE.test(text.slice(index + 1, index + 5))
      ? [cue('particle'), { kind: 'break', isHard: false }]
      : [cue('particle')],
}

/** 要带娃打疫苗, 得去医院, 要陪客户, 我打麻将: what keeps somebody from being at home. */
const errand: Rule = {
  starts: /[要得准打需必我俺]/,
  pattern:
    /[我俺](?:要|得|在|都|还)?(?:打(?:麻将|牌|太极)|跳广场舞)|(?:要|得|准备|打算|需要|必须)先?(?:带(?!上|着|齐|梯|工具|什么|啥|哪|身份证|钱)|去(?!掉|改|营业厅|你们|哪)|陪|接(?=孩|娃|孙|外孙|人|小|儿子|女儿|老|我|机)|送(?=孩|娃|孙|外孙|人|小|儿子|女儿|老|我)|赶(?!紧|快)|回(?=老家|娘家|婆家|乡|村|公司|单位|学校|厂|去)|参加|值班|值夜|出差|开会|开家长会|加班|上课|补课|跳(?=舞|广场舞|操)|打(?=球|麻将|牌|太极|羽毛球|篮球)|看(?=病|医生|店|电影|望)|练|排练|表演|聚餐|吃饭|透析|化疗|理疗|做(?=礼拜|手术|理疗|检查|透析|核酸|头发)|取(?=药|货|钱|快递)|拿药|上坟|祭祖|赶集|站岗|执勤|交班|体检|打针|打疫苗|坐火车|坐高铁|坐飞机|飞|住院|做手术|奔丧|走亲戚|吃席|喝喜酒|吃喜酒|办事|出门|出去|出摊|见客户|补觉|遛|做饭|烧饭|煮饭|买菜|喂奶|打扫|搬家|睡觉|午睡|休息)/y,
  read: () => [cue('occupied')],
}

/** 我上午才睡, 只有早上能睡觉, 上午在补觉: nobody is up then. */
const asleep: Rule = {
  starts: /[都还在要得才能正睡补]/,
  pattern: /(?:[都还在要得]|正在|才能?|能)*(?:睡[大懒]?觉|补[个]?觉|睡(?=$|[,，。!;；\s呢吧啊的]))/y,
  read: () => [cue('busy')],
}

/** 明天要考试: somebody is engaged in it, at home or not. */
const exam: Rule = {
  starts: /[要得有准]/,
  pattern: /(?:要|得|准备|有)(?:去|参加)?(?:考试|中考|高考|期中考|期末考|面试|比赛)/y,
  read: () => [cue('engaged')],
}

/** 我在工地, 在医院: somewhere that is not at home. */
const elsewhere: Rule = {
  starts: /[我人都在有]/,
  pattern:
    /[我人都]?在(?!家)[^,，。!?;]{1,4}(?=出差|旅游|旅行|打工|上学|读书|住院|培训|进修|驻场|探亲|跑车|跑船)|[我人]?在(?:工地|厂里|厂子|店里|医院|学校|单位|公司|外地|外头|路上|车上|船上|飞机上|火车上|高铁上|机场|车间|办公室|部队|地里|田里|老家|娘家|乡下|国外|实验室|培训)(?!等|接|见|可|行|装|修|安排|那边装)|有(?:客(?!服|户端)|个?饭局|个?手术|个?面试|个?会(?![员]))/y,
  read: () => [cue('busy')],
}

/** 不要上午要下午: before a time it is what is wanted, else a particle. */
const wanted: Rule = {
  starts: /要/,
  pattern: /要(?=(上午|下午|晚上|中午|早上|傍晚|周[一二三四五六日末]|下周|明天|后天|\d{1,2}[点号])?)/y,
  read: (match) => [cue(match[1] ? 'wish' : 'particle')],
}

/** 七点到九点都在: at home then. */
const allThere: Rule = {
  starts: /[我人都也]/,
  pattern: /[我人]?[都也]在(?=$|[,，。!;；、 吧呢的啊哦]|家|店里[看守等])/y,
  read: () => [cue('wish')],
}

/** 周二他在，周四我妈在: somebody opens the door. */
const somebodyThere: Rule = {
  starts: /[他她我老爱婆公爷奶父母爸妈家室儿女]/,
  pattern:
    /(?:他|她|我?(?:老公|老婆|爱人|媳妇|先生|太太|婆婆|公公|爷爷|奶奶|父母|爸妈|老爸|老妈|爸|妈|室友|儿子|女儿|家人|家里人))也?在(?=$|[,，。!;；、 吧呢的周星礼下明后\d]|家)/y,
  read: () => [cue('wish')],
}

/** 睡到中午, 等电话等到九点: how long something went on. */
const wentOnUntil: Rule = {
  starts: /[要得在我睡忙玩熬聊打上开加营干做搞弄卡断掉等]/,
  pattern:
    /(?:[要得在我]{0,2}(?:睡|忙|玩|熬|聊|打|上班|上课|上夜班|上|开会|开|加班|营业|干活|干|做|搞|弄|卡|断|掉))到(?=[\d一二两三四五六七八九十半上下中晚深凌天早傍])|等.{1,6}等到|等到(?=[\d一二两三四五六七八九十]{1,3}点(?:半|多)?(?:过|都|也|还|人|没|了|[,，。!]|$))/y,
  read: () => [mark('since')],
}

/** 要到10号才能装: not before then. */
const notUntil: Rule = {
  starts: /[要得最起至等到]/,
  pattern: /(?:最快|最早|起码|至少)?(?:要|得)?等?到(?=[^,.。!?;]{2,9}才(?!对))/y,
  read: () => [mark('from')],
}

/** 说24小时内上门: what was promised. */
const wasTold: Rule = {
  starts: /说/,
  pattern: /说(?:好|是|的)?(?:\d{1,3}|[一二两三四五六七八九十半]{1,3})个?(?:小时|钟头|分钟|天|日)(?:以内|之内|内|后)/y,
  read: () => [cue('story')],
}

/** 早上8点有个号打给我: who called. */
const wasCalled: Rule = {
  starts: /有/,
  pattern: /有个?[^,，。!?;]{0,10}(?:号码?|电话)打(?:给我|过来|进来|来)/y,
  read: () => [cue('story')],
}

/** 国庆就该装了: what did not come to pass. */
const overdue: Rule = {
  starts: /[早就该]/,
  pattern: /早?就?该(?:装|修|来|弄|换|办|做|到)[^,，。!?;]{0,2}了/y,
  read: () => [cue('story')],
}

/** 晚上问问老公再答复你: nothing is said yet. */
const askedFirst: Rule = {
  starts: /[问商看确再]/,
  pattern:
    /(?:问(?:问|一下|下)|商量|看看|确认)[^,，。!?;]{0,8}再(?:答复|回复|回你|告诉|跟你|给你|联系|约|说|定)|再(?:答复|回复|回|联系|给)(?:你|您)/y,
  read: () => [cue('story')],
}

/** 等我下周回来再约: nothing is asked for yet. */
const untilFurtherWord: Rule = {
  starts: /等/,
  pattern: /等(?=[^,.。!?;]{2,14}再(?:约|联系|预约|通知))/y,
  read: () => [mark('since')],
}

/** 第一次约周一，第二次约周三，都没来: the times of visits that came to nothing. */
const formerTurn: Rule = {
  starts: /[第头上前]/,
  pattern:
    /(?:第[一二三四五\d]|头一?|上|前[一二两]?)[次回](?:师傅|你们|他们)?(?:又|说)?(?:是|约|改|定|预约|安排)?(?:的是|的|了|在|到)?(?=[^。!?;]{0,30}(?:没来|没人|没到|不来|白等|放鸽子|没影|爽约|没上门))/y,
  read: () => [mark('since')],
}

/** 网到晚上就卡: what it does at such times, again and again. */
const whenever: Rule = {
  starts: /到/,
  pattern: /到了?(?:晚上|夜里|半夜|晚高峰|中午|下午|早上|饭点|周末|下雨天)就/y,
  read: () => [cue('habit')],
}

/** 这破网早上还行, 信号晚上差: how it works at a time, unless somebody is to see to it. */
const howItWorks: Rule = {
  starts: /[网宽信电光路w]/,
  pattern:
    /(?:网络|网速|网|宽带|信号|电视|光猫|路由器|wifi)(?=(?:从|在)?(?:今天|早上|上午|中午|下午|晚上|晚|夜里|半夜|白天|周末|周[一二三四五六日])(?![^,，。]{0,12}[来修装约弄看检换搞能]))/y,
  read: () => [mark('since')],
}

/** 四十分钟后到家，你们那时候来: the time told before. */
const thatTime: Rule = {
  starts: /[那到]/,
  pattern: /(?:那个?时候|那会儿?|到时候?)(?:你们|师傅|您)?(?:再|就|直接)?(?:来|上门|过来)/y,
  read: () => [cue('wish'), mark('told')],
}

/** 搬家公司周日来: others come, and that is their time. */
const othersCome: Rule = {
  starts: /[搬快装水保钟空家亲客朋送]/,
  pattern:
    /(?:搬家公司|快递员?|装修队|装修工人?|水电工|保洁阿姨?|钟点工|空调师傅|家具|家电|亲戚|客人|朋友们?|送货的?)(?=[^,，。!?;]{2,8}(?:来|到|上门|过来|送)(?!不))/y,
  read: () => [mark('since')],
}

/** 一家子都回铁岭过年: away, and no day of the feast. */
const awayForFeast: Rule = {
  starts: /[回去]/,
  pattern: /[回去][^,，。!?\d]{1,5}过(?:年|节|春节|元旦)/y,
  read: () => [cue('busy')],
}

/** 全靠这网上班: what the line is needed for, and no time at it. */
const livesByNet: Rule = {
  starts: /[靠用要指等凭]/,
  pattern:
    /(?:靠|用|要|指望|指着|等|凭)[^,，。!?;]{0,4}(?:网|wifi|宽带)[^,，。!?;]{0,3}(?:上班|上课|办公|工作|开会|直播|吃饭|干活|做生意|挣钱)/y,
  read: () => [cue('particle')],
}

/** Chinese clauses that only give the reason or the story beside a wish. */
export const CHINESE_REASON_RULES: readonly Rule[] = [
  endOfClause,
  wanted,
  errand,
  asleep,
  exam,
  elsewhere,
  allThere,
  somebodyThere,
  wentOnUntil,
  notUntil,
  askedFirst,
  overdue,
  wasTold,
  wasCalled,
  untilFurtherWord,
  formerTurn,
  whenever,
  howItWorks,
  thatTime,
  othersCome,
  awayForFeast,
  livesByNet,
]
