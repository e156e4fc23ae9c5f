import { withoutSwearing } from '../without-swearing.ts'
import { isContactForVisit } from './is-contact-for-visit.ts'
import { namesAnotherHouse } from './read-address.ts'
import { asksForBillBeside } from './read-bill.ts'
import { readComplaint } from './read-complaint.ts'
import { isNoteForVisit } from './read-note.ts'
import { tellsOfTrying } from './read-tried.ts'
import { tellsOfFault } from './tells-of-fault.ts'

/** How much of what is wrong is read back; whoever comes reads all of it. @unit characters @source own figures */
const LONGEST_SHOWN = { han: 60, latin: 140 } as const

/** What is said to us and not of the trouble. */
const LEAD =
  /^(?:(?:(?:dear|respected) (?:sirs?|madam|ma'?am|team|all|friends?|customer (?:care|service|support))(?: ?(?:\/|or|and|&) ?(?:sir|madam|ma'?am))?|(?:good (?:morning|afternoon|evening|day))(?: (?:sir|madam|team|all))?|greetings|haw|hi+|hello|he+y+|aye|och|yes|yeah|yo|omg|um+|uh|well|ok(?:ay)?|lol|but|and|basically|(?:repair,? )?i (?:said|told (?:you|ye|u)))\b(?!-)|so (?=my|the|our|we|i\b)|it's (?=(?:the |my )?(?:internet|wifi|tv|line|router|modem))|尊敬的(?:客服|领导|工作人员|先生|女士|各位)+|[您你]们?好[啊呀]?(?=[:：,，。!！\s])|[:：]|abeg|oga|ehn?|ah ah|haba|chai|哎[呀哟]?|唉|哟喂?|哦豁|诶|欸|喂|嗨|(?:幺妹|妹妹|妹子|小妹|美女|帅哥|靓女|靓仔|老板|老师|大哥|大姐|小姐姐|亲)儿?[啊呀哎诶嘛喂]*(?=[,，。!！\s])|那个(?=[你我])|我(?:跟|给|和)你们?(?:说|讲)[啊哦呀]?|你们?(?:先|倒是)?(?:说说|听我说|给我说说)|[,，、\s])+/iu
const REMARK =
  /骗子|骗人|忽悠|糊弄|坑(?:人|钱|我)|不要脸|没良心|吃干饭|垃圾(?!桶|袋)|什么玩意|(?:不|别)(?:用|要|叫|找)(?:你们|师傅)?人[了吧啊]*$|服务.{0,3}(?:差|烂)|态度(?!.{0,2}好)|投诉你|曝光|\b(?:scam(?:mers?)?|liars?|useless|rip.?off|ridiculous|pathetic|a joke|clowns?)\b|^\s*(?:honestly|seriously|really)$/iu
/** What is only asked of us or said of the place, beside a clause that tells the trouble: kindly arrange an engineer. */
const REQUEST =
  /^\s*(?:and |so |also |but )*(?:kindly|do the needful|send (?:somebody|someone|an? (?:engineer|technician|man|guy))|make it (?:at )?\d+|(?:please|pls|plz) (?:arrange|send|do|book|come|help|confirm|revert)|(?:can|could) (?:you|u|ye|someone|somebody) (?:just )?(?:pls |please )?(?:arrange|do|confirm)|i (?:need|want) (?:an? )?(?:engineer|technician|someone)|wh?(?:at|it)(?: are| r)? (?:you|ye|yous|u|they)(?:'re| are| r)? (?:going to|gonna|gonnae|gaun tae|gaunnae) (?:do|dae)|what (?:i am|am i) supposed to do)\b/i
/** What whoever comes has to know: where it is, how to get in, whom to ring. */
const WHERE =
  /家[住在]|[我俺](?:住|就在)|对面|旁边|隔壁|附近|门口|门禁|密码|[路街巷]\d+号|[\d一二三四五六七八九十]+(?:号[楼院]|栋|单元|楼|室)(?!线)|\b(?:opposite|next (?:to|door)|across from|gate|code|buzzer|flat|floor|building)\b/i
const RINGS = /\b(?:ring|call|phone|text|ask for) (?:me|us|him|her|them|my|our|the|on)\b/i
/** 2 obvs, 哈哈: said of nothing. */
const FILLER =
  /^[\s\d,，。.!！?？]*(?:(?:obvs?|obviously|duh|innit|lol|lmao|ha(?:ha)+|mate|pal|bro|sef|sha|哈+|呵+|嘿+|笑死|唉|哎|哟|喂|嘛|咯|啊|6+|(?:你们?)?(?:[这那]个?)?(?:破|烂|狗|垃圾)(?:网络?|宽带|公司|玩意儿?)|绝绝子|绝了|离谱|无语(?:了|子)?|服了|真的?会谢|\p{Extended_Pictographic}️?)[\s,，。.!！?？…~]*)+$/iu
/** 此致 敬礼: how a letter ends. */
const CLOSING =
  /(?:此致\s*敬礼|此致|顺颂[^,，。]{0,6}|敬请[^,，。]{0,4}安|感激不尽|不胜感激|感激之至|(?:thanking (?:you|u)|(?:thanks|best|kind|warm)(?: (?:and|&))? regards|regards|yours (?:faithfully|sincerely|truly))\b[^.!?]{0,30})[。.,!！\s]*$/iu
const CLAUSE_ENDS = /(?<=[,，。；;！!？?…\n]|\.(?=\s)|\p{Extended_Pictographic}️?(?!\p{P}))/u
const TROUBLE =
  /断|没网|没信号|[上看打连用收]不[了开上成]|不(?:亮|通|行|对劲|好使)|慢|卡|红|坏|黑屏|花屏|掉线|\b(?:no|down|slow|broken|dead|deid|red|black|drops?|dropping|not working|doesn't|isn't|can't)\b/iu
/** So many characters before the trouble still stand with it. @source own figure */
const BEFORE_TROUBLE = 12

const tells = (clause: string): boolean => TROUBLE.test(clause) || tellsOfFault(clause) || tellsOfTrying(clause)

/** What a message says of the trouble, as whoever comes reads it: without what is only sworn, and without what is only said of us. */
export function troubleWords(text: string): string {
  const said = withoutSwearing(text).replace(CLOSING, '')
  const clauses = said.split(CLAUSE_ENDS)
  const isTold = clauses.some(tells)
  const kept = clauses.filter((clause) => !isRemark(clause) && !(isTold && (isAside(clause) || isLead(clause))))
  if (kept.length === 0 || (kept.length === clauses.length && !LEAD.test(said))) return said
  // A lead takes the blank before it along: pls, gate code 1234.
  const left = kept.map((clause) => `${/^\s?/.exec(clause)?.[0] ?? ''}${withoutLead(clause)}`).join('')
  const told = left.replace(/\s{2,}/g, ' ').trim()
  return told.replace(/[,，；;\s]+$/u, '') || said
}

/** Several in a row: aye but it's internet dead. */
const withoutLead = (clause: string): string => {
  const left = clause.replace(LEAD, '')
  return left === clause ? clause : withoutLead(left)
}

/** Haw. Nothing is left of it. */
const isLead = (clause: string): boolean => /\p{L}/u.test(clause) && !/[\p{L}\p{N}]/u.test(withoutLead(clause))

const isForVisit = (clause: string): boolean =>
  isNoteForVisit(clause) || isContactForVisit(clause) || RINGS.test(clause)

/** 啥子验证码哦？: of what we said ourselves. */
const OF_A_CODE = /^(?:我?要?|那|这是)(?:啥子?|什么|哪个|哪来的|么子)(?:鬼)?验证码[啊哦呀嘛喃呢]*[\s?？!！,，]*$/u

const isAside = (clause: string): boolean =>
  OF_A_CODE.test(clause) ||
  FILLER.test(clause) ||
  (REQUEST.test(clause) && !tells(clause) && !isForVisit(clause)) ||
  asksForBillBeside(clause) ||
  (namesAnotherHouse(clause) && !tellsOfFault(clause))

const isRemark = (clause: string): boolean => {
  const bare = clause.replace(/[,，。；;！!？?\s]+$/u, '')
  return (REMARK.test(bare) || (readComplaint(bare) === 'to_others' && !WHERE.test(bare))) && !tells(bare)
}

/** The same in brief, for the read-back: of a long tale the clauses that tell the trouble. */
export function troubleInBrief(told: string): string {
  const limit = /\p{Script=Han}/u.test(told) ? LONGEST_SHOWN.han : LONGEST_SHOWN.latin
  if (told.length <= limit) return told
  let brief = ''
  for (const clause of told.split(CLAUSE_ENDS).filter(tells)) {
    if (brief.length + clause.length > limit) break
    brief += clause
  }
  return brief === '' ? stretch(told, limit) : `${brief.trim().replace(/[,，；;\s]+$/u, '')}…`
}

/** A tale without a stop: so much of it from where the trouble begins. */
function stretch(told: string, limit: number): string {
  const from = Math.max(0, told.search(TROUBLE) - BEFORE_TROUBLE)
  return `${from > 0 ? '…' : ''}${told.slice(from, from + limit)}…`
}
