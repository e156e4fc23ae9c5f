import { readCode } from './answers/read-code.ts'
import type { Purpose } from './purposes.ts'

/** Work that is done, as whoever did it says so: not what is to be done first, and not 没修好. */
export const FINISHED =
  /(?<!没有?|未|还没|不能|修不|等|先|快要?|才|马上|就要|即将|几点|什么时候|多久)(?:完工|竣工|收工|[做干忙弄搞办装修换]完|[修装弄搞换移接调整]好|[弄搞][妥中]|搞定|完活|完事)(?!(?:这|那|上)?[一家单个]?[^,，。;；!！]{0,3}(?:再|就(?![换重改接拉剪装修插调清是])|才|马上|之?后|以后|吗|没(?:有)?[呢啊呀]?(?:[?？,，。]|$)))|\b(?:done|finished|completed|all fixed|work is complete)\b(?! with the (?:one|job) before)/

/** 签不了, 客户走了没签字: the customer can't or won't sign. */
export const UNSIGNED =
  /签不了|签不成|没法签|没办法签|没人签|不肯签|不愿意?签|不给签|拒签|没签字?|(?:客户|用户|他|她).{0,4}(?:先|已经)?走了.{0,6}签|(?:can't|cannot|can not|couldn't|won't|refuses to|nobody to|no one to|left without) ?sign(?:ing)?|not signed|unsigned/

/** Of a colleague's words, what only ends a visit. */
export const CLOSING_PURPOSES: readonly Purpose[] = ['finished', 'unsigned']

/** A six-digit code that a customer has told, and that an installer passes on. */
export const isSigningCode = (text: string): boolean => readCode(text) !== undefined
