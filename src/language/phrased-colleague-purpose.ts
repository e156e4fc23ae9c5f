import { GONE_FOR, ONLY_GONE } from './answers/has-set-out.ts'
import { CLOSING_PURPOSES, FINISHED, UNSIGNED } from './closing-purposes.ts'
import { normalise } from './normalise.ts'
import type { Purpose } from './purposes.ts'

/**
 * 约 and 预约 as what is to be done: not 约30分钟 (about), not the appointments that one has or asks for, and nothing that is
 * looked up or changed.
 */
const ARRANGE =
  /^(?!查|找|看|.*(?:改[约到期成在时派]|取消|推迟|提前|换.{0,3}师傅|约好|约了|哪些|几[单个家]|多少))(?:请|麻烦)?(?:帮|给|替)?[^,，。]{0,12}?(?<![预大合节条制签违爽赴失履的有查看])(?:预约|约)(?![定在过的吗有满排忙]|多[吗么不少]|都[有是谁排]|怎么|如何|情况|列表|清单|记录|[\d一二两三四五六七八九十半]+个?半?(?:分|小时|钟头|刻钟))|\bbook\b/

/** The checklist of a visit by its name or by one of its parts, and going on with it. */
const CHECKLIST =
  /检查(?:表|清单)|^(?:开始|做)?(?:(?:出门|出发前|进门|门口|上门|施工|屋内|收尾|离开|纪律)(?:的)?)?检查(?:一下)?[吧了]?$|^(?:进门|收尾|施工|纪律)[吧了]?$|^(?:继续(?:检查)?|接着(?:检查|来))[吧。]?$|\bcheck ?list\b|^(?:continue|go on|carry on|discipline|closing|wrap up)$|^(?:the )?(?:work|before leaving|discipline)(?: (?:list|items|part))?$|^(?:lk|dr|wk|cl|ds)(?:检查)?$/

/** What installers and staff say to the assistant in the course of a day, the first that is found counting. */
const PHRASES: readonly (readonly [Purpose, RegExp])[] = [
  ['checklist', CHECKLIST],
  ['unsigned', UNSIGNED],
  [
    'cannot_come',
    /来不了|去不了|到不了|过不去(?!.{0,6}(?:绕|改走|换条))|不能[来去]|没法[来去过]|干不了|做不了|换个?人|找人[替顶]|顶一下|替我|请(?:个|天|一天|半天|病)?假|上不了班|\b(?:can'?t|cannot|can not|won'?t be able to) (?:make|come|do|go)\b|\b(?:call(?:ing)? in|off|i'?m|i am|feeling) (?:sick|ill)\b|\b(?:sick|ill) today\b|\b(?:not|isn't|won't be) coming in\b|\bfind somebody else\b/,
  ],
  [
    'late',
    /晚到|会晚|要晚|晚点(?!再)|晚一?会|(?<!推)迟到|迟一?点|来迟|^晚了|(?<![管道孔洞]|(?<!路)口)(?<!管[^堵]{0,8})堵(?:住|着|死|了|得|[ ,，]|$)|堵车|堵路|延误|耽误|绕(?:路|道|远|一?下|个弯)|\blate\b|\bdelay(?:ed)?\b|\btraffic\b/,
  ],
  ['finished', FINISHED],
  [
    'set_out',
    /出发|动身|在路上|上路了|往.{0,6}去了|马上(?:就|要)*到(?:了|客户|$)|\b(?:almost|nearly) there\b|\bset(?:ting)? out\b|\bon my way\b|\bleaving now\b|\bheading\b|\boff to\b(?! bed)|^(?:right |ok |i'm )?off(?: now)?(?=$|[,.])/,
  ],
  ['set_out', ONLY_GONE],
  ['set_out', GONE_FOR],
  [
    'arrived',
    /(?<![收看找听接买拿借领翻要寻等见想遇碰备料货件间快])到(?:了|[啦咯喽嘞哩]|乐(?![山园清]))|到达|已到|^(?:我)?到[。.!]?$|到(?:(?:他|她|客户|用户|人家?)们?家?)?(?:门口|楼下|小区)|到(?:他|她|客户|用户|人)们?家(?:[了啦咯喽嘞哩里。]|$)|(?:点\d{0,2}分?|[点:]半|:\d\d|分钟?前)(?:左右|就|已经|才|我)*到的|\barrived\b|\bi'?m here\b|^(?:just )?(?:got )?here(?: now)?[.!]?$|\bat the door\b/,
  ],
  [
    'door_opened',
    /^(?:好[,，]?)?(?:客户|他|她|有人|现在|终于)*(?:来)?(?:把门)?(?:开门[了啦咯喽嘞]|门开[了啦咯喽嘞]|开了门|开[了啦咯喽嘞])[。！!]?$|^(?:我)?(?:进(?:门|去|屋|来)[了啦咯喽]|见到客户[了啦])[。!]?$|^(?:the )?door(?:'s| is| has been)? open(?:ed)?(?: now)?[.!]?$|^(?:he|she|they|the customer|somebody|someone)(?:'s| has)? (?:opened(?: the door)?|let me in)\b|^(?:ok,? |yep,? )?i'?m (?:in|inside)(?: now)?[.!]?$/,
  ],
  [
    'queue',
    /^[看回]?工单$|^tickets$|待办|要办的|要处理|有什么事|什么事要|有啥事|需要我|\bqueue\b|\bto ?do\b|\bneeds me\b|\bwhat's up\b/,
  ],
  ['arrange', ARRANGE],
  [
    'handle',
    /^(?:查|找)(?!什么|谁)|改约|改时间|改期|改到|(?:推迟|提前|挪)到|取消|改派|派(?:给|人|[^,，]{0,4}师傅)|换[^,，]{0,3}师傅|给[^,，。打发说]{1,3}师傅(?![打说发留带回讲看])|\bfind\b|\blook up\b|\bmove\b|\bcancel\b|\breschedul\w*\b|\b(?:re)?assign\b/,
  ],
  [
    'show',
    /今天|明天|后天|预约(?:多[吗么不少]|都[有是]|满|排)|(?:有|还有|剩)(?:几|哪|多少)些?[单家个]|哪些(?:单|预约|上门)|清单|下一单|下一家|列表|排班|任务|^下一?[家个户]$|接下来(?:去|是)?(?:哪|谁)|^next$|\blist\b|\btoday\b|\btomorrow\b|\bnext (?:job|one|visit)\b|\b(?:which|what|how many) (?:visits|bookings|appointments)\b|\bjobs?\b/,
  ],
]

/** 还没出发, haven't arrived: what is said not to be. */
const DENIED =
  /(?:没有?|未|不会?|别|不要|不用)再?$|(?:马上|快|一会儿?)(?:就|要)*$|\b(?:almost|nearly|soon)(?: have| be)? $|\b(?:not|haven't|hasn't|isn't|won't|didn't|never)(?: (?:be|yet|even|really))* $/
/** 客户说来不了: of somebody else. */
const OF_OTHERS = /(?:客户|用户|业主|房东|他|她)[^,，。我]{0,5}$|\b(?:customer|client|he|she|they)\b[^,.]{0,12}$/
/** What a colleague says of themselves alone. */
const OWN: readonly Purpose[] = ['cannot_come', 'set_out', 'arrived']

/** What is asked for, whatever stands before it. */
const NEVER_DENIED: readonly Purpose[] = ['unsigned', 'queue', 'arrange', 'handle', 'show', 'checklist']

function says(plain: string, [purpose, words]: (typeof PHRASES)[number]): boolean {
  const match = words.exec(plain)
  if (!match) return false
  const before = plain.slice(0, match.index)
  if (NEVER_DENIED.includes(purpose)) return true
  return !DENIED.test(before) && !(OWN.includes(purpose) && OF_OTHERS.test(before))
}

/** Only staff arrange visits on the telephone, and only installers have a checklist and end visits on the spot. */
const isFor = (role: 'installer' | 'staff', purpose: Purpose): boolean =>
  role === 'staff'
    ? purpose !== 'checklist' && purpose !== 'door_opened' && !CLOSING_PURPOSES.includes(purpose)
    : purpose !== 'arrange'

/** The purpose whose phrase a colleague's message holds, the first that is found counting, whatever else the message says. */
export function phrasedColleaguePurpose(text: string, role: 'installer' | 'staff'): Purpose | undefined {
  const plain = normalise(text)
  return PHRASES.find((phrase) => isFor(role, phrase[0]) && says(plain, phrase))?.[0]
}
