import { LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const ORDERING = '(?:报|申请|预约|约|订|办|叫|申报|登记)(?:过)?'
const WORK = '(?:报修|报装|移机|装机|安装|维修|修|装|宽带|上门|师傅|人|单|网)'
const KIND = '(?:装机|安装|报装|新装|移机|维修|检测|装宽带|装网)'
const OFF = '(?:不要(?:了|$|[,，。!！])|去掉|去了|拿掉|删掉?|撤掉?|取消掉?|退掉?|销掉?)'
const UNWANTED =
  '(?:没(?:有)?(?:人)?(?:说|提)?(?:过)?(?:要|想|打算|需要)|没(?:有)?(?:人)?(?:说|提)(?:过)?|不(?:要|想|打算|需要|用)?(?:再)?|(?:别|甭|莫)(?:再)?)'
const DENIES = new RegExp(
  [
    `${UNWANTED}(?:给(?:我|俺|我家))?(?:你们?)?(?:乱|瞎)?(?:约|派|搞)?${KIND}(?!师傅|工|的?人|记录|几点|啥时|什么时|[好完得不]|过|了?(?:没|吗))`,
    `(?:不|没(?:有)?(?:说)?要|别(?:给(?:我|俺))?(?:乱|瞎))装(?:那个|这个|什么|啥)?(?:新的?|$|[,，。!！你您 ])`,
    `${KIND}(?:的)?(?:那个|这个|那单|这单|单子|工单)?(?:的)?(?:我|俺|我们)?(?:都|也|就|给我|给俺|帮我)*${OFF}|把(?:那个|这个)?(?:的)?${KIND}(?:的)?(?:那个|单子|工单)?(?:都|也)?(?:给我|给俺|帮我)?${OFF}`,
    "\\b(?:don't|dont|do not|didn't|did not|never) (?:want|need|ask for|asked for|wanted) (?:any|an|the|this|that|your)? ?(?:new )?(?:installation|install|relocation|inspection)(?= *(?:$|[,.!;]|at all|any ?more|and\\b))",
    `(?:我们?|我家|家里|俺)(?:这边|这里)?(?:从来|根本|压根|可|都|也|又)?没有?${ORDERING}.{0,3}(?:${WORK}|$|[,，。!！])`,
    `(?:我们?|我家|家里|俺)(?:从来|根本|压根|可|都|也|又)?没有?(?:${WORK})过`,
    `(?:^|[,，。! ])(?:我|俺|我家)?(?:可|也|都|从来|根本)*没有?(?:报|申请|叫|登记)过?(?:那个|这个|那单|这单)(?:单子?|电视)?(?:$|[,，。!！])`,
    // 啥子电视哦，老子店头没得电视: no more than that there is none.
    '(?:店|屋|家)(?:里|头)?(?:就|可|又|根本|压根|都|从来)?(?:没得|没有|冇)电视[机]?(?:$|[,，。!！哦嘛啊的])',
    `^没有?(?:${ORDERING}${WORK}|报修|报装|移机|装机|安装|维修|修|装)过?(?:$|[,，。!！])|谁(?:给|帮|替)我(?:报|约|申请|办|订)|(?:^|[,，。!！])(?:到底|又)?谁(?:说)?(?:我)?(?:要|想)${KIND}(?:啊|呀|哦|的|了|笑死)`,
    `\\b(?:i|we) (?:didn't|didnt|did not|never|haven't|havent|have not) (?:order|ordered|book|booked|request|requested|report|reported|apply|applied|ask for|asked for)\\b`,
  ].join('|'),
)

/** 是不是你们搞错了: asks for nothing. */
const MISTAKEN = /(?:是不是|会不会|怕不是)?(?:你们?|您)?(?:搞|弄|登记|派|下)错了?[吧吗]?/g

/** 我没报修过, 谁给我报的, 我没有要装机, 那个装机的去掉: whether a message says that what we write about was never ordered, or isn't wanted. */
export function deniesOrdering(text: string): boolean {
  const plain = normalise(text).replace(MISTAKEN, ' ')
  return (DENIES.test(plain) && !isAsked(plain)) || deniedIn(text) !== undefined
}

/** 为什么又装机? 装机不要了: the last clause behind a question, where it denies what was ordered. */
export function deniedIn(text: string): string | undefined {
  const said = text.slice(0, LONGEST_READ_CHARACTERS).split(/[?？]/u)
  const last = said
    .at(-1)
    ?.split(/[,，。.;；!！]/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
    .at(-1)
  const isBehind = said.length > 1 && last !== undefined
  return isBehind && DENIES.test(normalise(last)) && !isAsked(normalise(last)) ? last : undefined
}
