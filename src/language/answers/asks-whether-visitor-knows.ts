import { normalise } from '../normalise.ts'

const WHO = '(?:师傅|师父|工人|维修(?:师傅|员|工)?|装机师傅|安装师傅|来的人|上门的人)'
const TELLS = `(?:我)?(?:去|再|自己)?(?:通知|告诉|话俾|话畀|跟|同)(?:一下|下|给)?${WHO}(?:那边|那儿)?(?:说|讲|知|声)*(?:一声|一下|下)?`
const CHINESE = new RegExp(
  [
    `^(?:那|这)?${WHO}(?:那边|那儿|那里)?(?:会|都|已经|现在)*(?:知唔知道?|知不知道|晓不晓得|(?:知道|晓得|清楚|收到(?:通知|消息)?)(?:了|咗|啦)*(?:吗|么|没有?|不|冇|未|吧))[呀啊呢嘛]?$`,
    `^.{0,4}(?:需不需要|要不要|会不会|用不用|使唔使|有没有|有冇)${TELLS}$`,
    `^.{0,4}(?:会|要|用|需要)${TELLS}(?:吗|么)$`,
  ].join('|'),
  'u',
)

const HIM = '(?:him|her|them|(?:the|your) (?:\\w+ )?(?:technician|engineer|installer|fella|bloke|lad|guy|man))'
const ENGLISH = new RegExp(
  [
    `(?:does|do|will|has|have|is|are|should|did) (?:he|she|they|${HIM}) (?:already |even |get |got |been |be )*(?:know|ken|told|informed|notified|hear)(?: (?:yet|now|already|(?:about|of) (?:it|this|that)|it'?s (?:off|cancell?ed)))*`,
    `(?:who|will you|do you|do i|should i|must i|shall i|have i to|do i have to|do i need to|are you going to|will u) (?:will |to )*(?:tell|tells|inform|notify) ${HIM}(?: (?:then|myself|yet|about it))*`,
  ]
    .map((words) => `^(?:(?:and|but|so|ok|okay|wait|then)[, ]+)*${words}$`)
    .join('|'),
)

/** 师傅知道吗, who tells the engineer: whether a message asks if whoever was to come hears of it. */
export function asksWhetherVisitorKnows(text: string): boolean {
  const plain = normalise(text).replace(/[\s?!,.~…。]+$/u, '')
  return CHINESE.test(plain) || ENGLISH.test(plain)
}
