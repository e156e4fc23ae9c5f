import { readCode } from './answers/read-code.ts'
import type { Purpose } from './purposes.ts'

const DAYS_WORK = '完工|竣工|收工|完活|完事'
const WORK_DONE = `(?:${DAYS_WORK}|[做干忙弄搞办装修换]完|[修装弄搞换移接调整]好|[弄搞][妥中]|搞定)`
const ALL_OF_IT = '(?:就|都|给|把|它|全|全部|应该|肯定|一定|尽量)*'
/** 今天弄完, 能弄好: when it is to be done, and no report that it is; 今天弄完了 is one, and so is 今天完工. */
const PLANNED = [
  `(?<=(?:[明后][天日儿早晚]|[能会得要]|可以|争取|打算|计划|准备|保证|尽量|一定|估计|应该)${ALL_OF_IT})`,
  `(?<=(?:今[天日儿晚]|下午|晚上|[点时天]之?前|之前|(?:小时|分钟|钟头|天)(?:[之以]?内)?|一会儿?)${ALL_OF_IT})(?!${DAYS_WORK})`,
].join('|')

/** Work that is done, as whoever did it says so: not what is to be done first, not 没修好, and not what is planned. */
export const FINISHED = new RegExp(
  `(?<!没有?|未|还没|不能|修不|等|先|快要?|才|马上|就要|即将|几点|什么时候|多久)(?!(?:${PLANNED})${WORK_DONE}(?![了啦咯喽嘞哩]|的(?!话)))` +
    `${WORK_DONE}(?!(?:这|那|上)?[一家单个]?[^,，。;；!！]{0,3}(?:再|就(?![换重改接拉剪装修插调清是])|才|马上|之?后|以后|吗|没(?:有)?[呢啊呀]?(?:[?？,，。]|$)))|` +
    `(?<!(?:\\bbe|\\bget(?:ting)?(?: (?:it|this|that|all|everything))+|(?:\\bwill|'ll|\\bto) have(?: (?:it|this|that|all|everything))+)(?: all)? )` +
    `\\b(?:done|finished|completed|all fixed|work is complete)\\b(?! with the (?:one|job) before)`,
)

/** 签不了, 客户走了没签字: the customer can't or won't sign. */
export const UNSIGNED =
  /签不了|签不成|(?:客户|用户|业主|他|她)(?:就是|又|死活|还是|说)?不签|没法签|没办法签|没人签|不肯签|不愿意?签|不给签|拒签|没签字?|(?:客户|用户|他|她).{0,4}(?:先|已经)?走了.{0,6}签|(?:can't|cannot|can not|couldn't|won't|refuses to|nobody to|no one to|left without) ?sign(?:ing)?|not signed|unsigned/

/** Of a colleague's words, what only ends a visit. */
export const CLOSING_PURPOSES: readonly Purpose[] = ['finished', 'unsigned']

/** A six-digit code that a customer has told, and that an installer passes on. */
export const isSigningCode = (text: string): boolean => readCode(text) !== undefined
