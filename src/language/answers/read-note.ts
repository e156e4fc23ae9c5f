import { hasIdeograph, LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'
import { withoutSwearing } from '../without-swearing.ts'
import { isUnsuitable } from './about-the-time.ts'
import { isAsked } from './is-asked.ts'
import { readYesNo } from './read-yes-no.ts'

/** Something at the place, how to get in, whom to ring, who will be there. */
const NOTES =
  /(?:家里|院里|院子里|我家|屋里)?(?:有|养了?)(?:一?[只条个])?(?:大|小)?狗|(?:养了?|有一?只)猫|门铃.{0,6}(?:坏|不响|没电|没声)|(?:使劲|大声|轻点|小声)敲|敲门.{0,6}(?:使劲|大声|轻|小声)|(?:到了|到之?前|到楼下|到门口|快到|来之?前|来的?时候?|出发前?|上门(?:之?前|的?时候?)|提前|上来前).{0,8}(?:打|给|拨|来).{0,6}电话|^(?:你们?|恁们?|您|师傅|人|他|店里|家|的|那|, )*来了(?:就|先|再|请|麻烦|记得|直接|务必)*(?:给|跟|打|call)[^,，。没不]{0,6}(?:电话|手机|call)|(?<!我的?)电话(?:号码?)?(?:是|:)? ?1\d{10}|(?:门禁|单元门|大门).{0,6}(?:密码|卡|坏|开不)|(?:密码|门禁卡)(?:是|放)|(?:要|记得|先|[嚟来到]之?前|到咗).{0,4}打(?:个?电话)?(?:畀|俾|比)我|保安.{0,6}(?:登记|拦|说)|电梯.{0,4}(?:坏|要卡|刷卡|停)|(?:车|停车).{0,6}(?:停|难|收费|不让进)|(?:可以|能|好|不能|方便|要|得)停车|停车(?:场|位)?(?:在|去|从)|(?:我|俺|咱)?(?:爸妈?|妈|父母|老公|老婆|媳妇|爱人|对象|家人|室友|舍友|房东|邻居|奶奶|爷爷|婆婆|公公|岳母|阿姨|同事|前台|儿子|女儿|姑娘)[^不没]{0,4}(?:在家|在(?:家|店|公司)?(?:等|接)|(?:给你们?|来)?开门|接待)|(?:联系|找|打给)我?(?:他|她|爸|妈|老公|老婆)|(?:联系|找)前台|(?:开门|东西|单子)(?:给|找|交给)(?:我|俺|咱)?(?:爸妈?|妈|父母|老公|老婆|媳妇|爱人|家人|室友|奶奶|爷爷|邻居|儿子|女儿)|\b(?:i|we) have (?:a |two |\d )?(?:big )?(?:dogs?|cats?)\b|\b(?:dog|cat) (?:at|in) (?:home|the house)\b|\b(?:door ?bell|buzzer|intercom)\b.{0,20}\b(?:broken|work|dead|doesn't|not)\b|\b(?:gate|door|entry) code\b|\bmy (?:wife|husband|mum|mom|dad|father|mother|partner|flatmate|roommate|neighbou?r|colleague|landlord|son|daughter)(?: will| is going to|'ll) (?:be (?:(?:at )?home|in|there|around|waiting)|let|open)\b|\b(?:call|ring|phone|text)(?: me| us| him| her)? (?:when|before|once|as soon as|half an hour before|ahead)\b|\bparking (?:is|only|at|on|in|behind|round|outside|there)\b|\b(?:you|he|they|u|she) can park\b|^park (?:at|on|in|behind|round|outside|by)\b|\bknock (?:loud|hard)|\b(?:make|let|ask|tell|have) (?:him|her|them|the \w+|your \w+) (?:to )?(?:call|ring|phone|text|buzz)(?: me| us)? (?:first(?! thing)|prior|beforehand|\d)|\b(?:engineer|technician|installer|guy|man|he|she|they) (?:must|should|has to|have to|needs? to|to) (?:call|ring|phone|text|inform)(?: me| us)? (?:first(?! thing)|prior|beforehand|\d{1,3} ?min\w*|half an hour|(?:an|one|1) hour) ?|(?<!\b(?:is|any|need|what|which|if) (?:a |the )?)\bgate ?pass\b|\bsecurity (?:guard|gate|is there|at the gate)\b/

/** 家里有狗, 到楼下打电话, my wife will let you in: words for whoever comes, and no wish about the time. */
export function isNoteForVisit(text: string): boolean {
  const plain = normalise(text)
  if (/谁|什么|哪|多少|忘|怎么/.test(plain) || (isAsked(plain) && !ASKS_KINDLY.test(plain))) return false
  return NOTES.test(plain)
}

/** What a message says besides its notes. */
export const besidesNotes = (text: string): string => normalise(text).replace(new RegExp(NOTES, 'g'), ' ')

/** 能提前打个电话不 asks for it; 有狗可以吗 asks whether. */
const ASKS_KINDLY =
  /(?:爸|妈|父母|老公|老婆|媳妇|爱人|家人|室友|奶奶|爷爷|邻居|儿子|女儿).{0,4}开门|电话|打(?:畀|俾|比)我|\bcall\b|\bring\b|\bphone\b|\btext\b/

/** 预约上门，我老公在家: only the clauses of a message that are for whoever comes. */
export function notesOf(text: string): string | undefined {
  const notes = clausesOf(text).filter(isOfNotes)
  return notes.length > 0 ? withoutSwearing(notes.join(hasIdeograph(text) ? '，' : ', ')) : undefined
}

/** 别打给我, right behind 打给他. */
const isOfNotes = (clause: string, at: number, all: readonly string[]): boolean =>
  isNoteForVisit(clause) || (LIMITS_A_CALL.test(clause) && isNoteForVisit(all[at - 1] ?? ''))
const LIMITS_A_CALL =
  /^(?:就|请|千万|但|可)*(?:别|不要|不用|莫|甭|唔好|勿)(?:再)?(?:打|联系|找|敲|按|call)|^(?:and |but )?(?:not me\b|(?:don'?t|do not|never) (?:call|ring|phone|text)\b|if (?:i|we) (?:no|don'?t|do not|never) (?:see|get|hear|receive) (?:a |the |any |your |his )?(?:call|ring|phone)\b)/i

/** 对的，家里有狗，到楼下打电话: the notes of a message that says yes and nothing else besides. */
export function noteBesideYes(text: string): string | undefined {
  if (isUnsuitable(text)) return undefined
  const others = clausesOf(text).filter((clause) => readYesNo(clause) !== 'yes')
  return others.length < clausesOf(text).length &&
    others.every((clause) => clausesOf(text).filter(isOfNotes).includes(clause))
    ? notesOf(text)
    : undefined
}

const clausesOf = (text: string): string[] =>
  text
    .slice(0, LONGEST_READ_CHARACTERS)
    .split(/[,，。.;；!！\n]+/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
