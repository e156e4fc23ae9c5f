import { normalise } from '../normalise.ts'
import { namesTenant } from './read-whose-flat.ts'
import { saysVisitOff } from './wants-visit-off.ts'

/** Why a number or an account is not our customer's any more: they live elsewhere, or the number is another person's now. */
type NotTheirs = 'moved' | 'number_changed'

const NUMBER = '(?:这个?|此|该|您打的这个?)(?:手机|电话)?(?:号码?|手机号|电话)'
const NUMBER_CHANGED: readonly RegExp[] = [
  /(?:号码?|手机号|电话)(?:早就?|已经?|现在|都|刚)*(?:换人|换主人|换机主|易主|过户)/,
  new RegExp(
    `${NUMBER}(?:早就?|已经?|现在|都)*不是(?:他|她|他们|机主|原来的?人|原机主|你们客户|您?你?们?要?找的人)的?`,
  ),
  new RegExp(`${NUMBER}(?:是|就是)?(?:我)?(?:才|刚|新|最近|上个?月|上周)(?:刚)?(?:办|买|换|申请|用上|开)`),
  /我是(?:这个号码?的?)?新(?:机主|号主)|(?:机主|号主)(?:早|已经)?换(?:了|人)/,
  /\bnumber (?:has |was |got )?(?:changed hands|been reassigned|reassigned|recycled|been recycled)\b|\b(?:i(?:'m| am)|there(?:'s| is)) (?:the|a) new owner\b|\bi (?:just |only |recently )?got this number\b|\bi(?:'ve| have) (?:just |only |recently )?got(?:ten)? this (?:phone )?number\b|\b(?:this|it) (?:isn't|is not|is no longer|used to be) (?:his|her|their) (?:phone )?number\b|\bthis (?:number|phone) (?:belongs to|is) (?:me|mine|someone else|somebody else) now\b/,
]

const OTHERS =
  '(?:他|她|他们|她们|人家|那家(?:人)?|这家(?:人)?|原来的?(?:住户|租客|房客|主人|客户|那家|人)|上一?个?(?:租客|住户|房客)|前(?:租客|住户|房客)|老?(?:租客|房客|户主|业主))'
const MOVED: readonly RegExp[] = [
  new RegExp(`${OTHERS}(?:一家)?(?:早就?|已经?|都|就|全家|上个?月|去年|前两年|好久以?前)*(?:搬走|搬家|搬了|不住|没住)`),
  /\b(?:he|she|they|the (?:previous|former|last|old|other) (?:tenants?|owners?|occupants?|residents?|people|customer)) (?:have |has |had |already |all )*(?:moved(?: out| away| house)?(?! (?:the|my|it|our|this|that|a)\b)|(?:doesn't|don't|no longer) lives? (?:here|there))\b/,
]

/** 他搬走了, 这个号码换人了, this number changed hands: whoever writes is not our customer, and says why. */
export function saysSomebodyElse(text: string): NotTheirs | undefined {
  const plain = normalise(text)
  if (NUMBER_CHANGED.some((words) => words.test(plain))) return 'number_changed'
  return MOVED.some((words) => words.test(plain)) ? 'moved' : undefined
}

const TENANT_LEFT =
  /(?<!(?:上一?个|上任|原来的?|以前的?|之前的?|前|老|你们?的?))(?:租客|房客|租户)(?:一家)?(?:都|也|已经?|早就?|刚|今天|昨天|明天|马上|就要|要|月底)*(?:搬走|搬家|搬了|要搬|退租|不租|不住)|\b(?<!\b(?:previous|former|last|old|other) )tenants? (?:is |are |has |have |had |will |already |just |all |going to )*(?:mov(?:ed?|es|ing)(?: out| away)|left\b)/

/** 租客搬走了, of a landlord: our customer may say so, and is none the less our customer. */
export const saysTenantLeft = (text: string): boolean => TENANT_LEFT.test(normalise(text))

const EARLIER = /上一?[个任]|以前|之前|原来|前(?:任|租)|老(?:租客|房客)|\b(?:previous|former|last|old|other)\b/
/** Cancel the tenant's one, he moved out: a landlord takes off the visit of their own tenant. */
export const takesOffTenants = (text: string): boolean =>
  namesTenant(text) && saysVisitOff(text) && !EARLIER.test(normalise(text))

/** 搬走了, and not who: our customer may say so of themselves. */
export const saysMovedAway = (text: string): boolean =>
  /^(?:已经|早就?|都|人)*(?:搬走|搬家走|搬去别处|搬到外地)了?(?:啊|呀|的)?[。.!！]?$|^(?:moved (?:away|out)|not (?:here|living here) any ?more)[.!]?$/.test(
    normalise(text),
  )
