import { normalise } from '../normalise.ts'

const WHO = '(?:师傅|师父|工人|维修(?:师傅|员|工)?|装机师傅|安装师傅|人家|来的人|上门的人)'
const KNOWS = `${WHO}(?:那边|那儿|那里)?(?:会|晓|都|已经|现在)*(?:不)?(?:知道|晓得|知唔知|知不知道|清楚|收到(?:通知|消息)?)(?:了|咗|啦|道)*(?:吗|么|没有?|不|冇|未|吧)?[呀啊呢嘛]?$|(?:会|要|有没有|有冇|需不需要|要不要|会不会|用不用|使唔使)(?:我)?(?:去|再|自己)?(?:通知|告诉|话俾|话畀|跟|同)(?:一下|下|给)?${WHO}(?:说|讲|知|声)?(?:一声|下)?`
const KNOWS_ENGLISH =
  /^(?:(?:and|but|so|ok|okay|wait)[, ]+)*(?:(?:does|do|did|will|has|have|is|are|should|shall|must|can) .{0,20}\b(?:technician|engineer|installer|fella|bloke|lad|guy|man|he|they|him|them)\b.{0,10}\b(?:know|ken|been told|get told|be told|informed|notified|hear)\b|(?:who|will you|do you|do i|should i|must i|shall i|have i to|do i have to|will u|are you going to|you'll) (?:will |to )*(?:tell|tells|inform|notify|let) (?:him|them|the (?:\w+ )?(?:technician|engineer|installer|fella|bloke|lad|guy|man))\b)/

/** 师傅知道吗, who tells the engineer: whether a message asks if whoever was to come hears of it. */
export function asksWhetherVisitorKnows(text: string): boolean {
  const plain = normalise(text).replace(/[\s?!,.~…。]+$/u, '')
  return IN_CHINESE.test(plain) || KNOWS_ENGLISH.test(plain)
}
const IN_CHINESE = new RegExp(KNOWS, 'u')
