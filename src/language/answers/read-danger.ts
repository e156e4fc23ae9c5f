import { normalise } from '../normalise.ts'
import { isThreatened } from './is-threatened.ts'

/** What threatens people where somebody writes from: flames, a live wire, a device that smokes, sparks or smells burnt, or a person. */
export type Danger = 'burns' | 'wire' | 'smokes' | 'person'

const DANGERS: readonly (readonly [Exclude<Danger, 'person'>, RegExp])[] = [
  [
    'burns',
    /[着起失]火了?|烧起来|火苗|明火|\b(?:on|caught|catching) fire\b|\bin flames\b|\bflames\b|\bthere(?:'s| is) (?:a )?fire\b(?! ?(?:stick|tv))/g,
  ],
  [
    'wire',
    /(?:电线(?!杆)|电缆|高压线).{0,6}(?:掉|断(?!网)|垂|落|裸露|露出来|露在外)|(?:掉|断|垂|落|露).{0,4}(?:电线(?!杆)|电缆|高压线)|电线?杆.{0,3}(?:倒|断了|歪)|漏电(?!保护)|触电|(?:被|让)电(?:到|了|着)|电了(?:我)?一下|\b(?:power|electric(?:al|ity)?|live) (?:line|cable|wire)s?\b.{0,20}\b(?:down|fell|fallen|hanging|exposed|broken?|loose)\b|\b(?:exposed|bare|live) (?:electric(?:al)? )?wires?\b|\belectric(?:al)? shock\b|\b(?:got|get|was|been) (?:an? )?(?:electrocuted|shocked|shock)\b/g,
  ],
  [
    'smokes',
    /冒(?:着|了|出|点|一|好多|很多|大|股|黑|白|浓|青|的|起)*(?:烟|火)|火花|火星|(?:糊|焦)(?:了的)?味|烧焦|焦糊|烫手|烫得不敢(?:碰|摸)|\b(?:router|modem|box|cable|wire|socket|plug|adapter|it|thing|tv)(?:'s| is| are| has| has been| started| keeps| began| just started)? smok(?:e|ing)\b|\bsmoke\b.{0,12}\b(?:from|out of|coming)\b|\bsparks\b|\bsparking\b(?! joy)|\bburn(?:ing|t|ed) smell\b|\bsmells?\b.{0,12}\b(?:burning|burnt|burned)\b|\btoo hot to touch\b/g,
  ],
]
/** 没冒烟, 会不会着火, 上次冒烟: not so, not yet, or not now; 急得冒烟, 烫手山芋: a manner of speaking. */
const IS_NONE =
  /(?:没|不(?!断|停)|未|别|无|怕|担心|以免|以防|防止|避免|万一|要是|如果|会不会|能不能|上次|上回|以前|去年|[气急热渴累忙][得的]?|嗓子|喉咙|头顶|头上|脑袋|七窍|心里|心头|后院|屁股|眉毛|擦出|思想).{0,4}$|(?:^|[^a-z])(?:no|not|isn't|without|never|doesn't|didn't|won't|could|might|would|will|afraid|last time)(?:$|[^a-z]).{0,20}$/
const GOES_ON_OTHERWISE = /^(?:山芋|塞|[吗么]|险|警|(?: |-)?(?:alarm|detector))/
const CLAUSE = /[,，。.！!；;?？~…\n]/

/** 光猫冒烟了, 电线掉下来了, it's on fire: what danger a message tells of, if any. */
export function readDanger(text: string): Danger | undefined {
  const plain = normalise(text)
  const thing = DANGERS.find(([, words]) => [...plain.matchAll(words)].some((found) => isSo(plain, found)))?.[0]
  return thing ?? (isThreatened(text) ? 'person' : undefined)
}

function isSo(plain: string, { index, 0: words }: RegExpExecArray): boolean {
  const before = plain.slice(0, index).split(CLAUSE).at(-1) ?? ''
  return !IS_NONE.test(before) && !GOES_ON_OTHERWISE.test(plain.slice(index + words.length))
}
