import { normalise } from '../normalise.ts'

/** What stands against the work on site, as an installer says it. */
type SaidSiteProblem =
  | 'needs_parts'
  | 'no_line'
  | 'other_rooms'
  | 'drilling'
  | 'furniture'
  | 'others_equipment'
  | 'landlord_refuses'
  | 'property_refuses'
  | 'danger'

const REFUSES = '(?:不让|不准|不许|不给|不同意|不肯|不答应|不愿意?|拒绝|拦|反对)'
const PARTS =
  '(?:配件|零件|材料|器材|耗材|光猫|猫|路由器?|机顶盒|分光器|接头|跳线|尾纤|皮线|网线|光缆|水晶头|面板|电源|适配器|遥控器?)'

const WORDS: readonly (readonly [SaidSiteProblem, RegExp])[] = [
  [
    'danger',
    /漏电|触电|被电(?:了|到|着)|麻手|电线(?:裸露|破皮?|老化)|(?:插座|电(?:表|闸)?箱|配电箱|弱电箱|线路?|开关)[^,，。]{0,4}(?:冒火|冒烟|打火|烧焦|烧糊|短路|带电|进水)|冒火花?|打火花|火花四溅|(?:烧|焦)糊味|没(?:有)?接地|不安全|有危险|太危险|\b(?:electric(?:al)? (?:shock|fault|danger)|live wires?|bare wires?|sparks?|sparking|not safe|unsafe|dangerous)\b/,
  ],
  [
    'landlord_refuses',
    new RegExp(
      `房东[^,，。]{0,8}${REFUSES}|\\blandlord\\b[^,.]{0,30}\\b(?:refus\\w+|won't|doesn't|didn't|not allow\\w*|forbid\\w*|says no|said no|against)\\b`,
    ),
  ],
  [
    'property_refuses',
    new RegExp(
      `(?:物业|业委会|业主委员会|管理处)[^,，。]{0,8}${REFUSES}|\\b(?:property (?:manager|management|office)|management|housing committee)\\b[^,.]{0,30}\\b(?:refus\\w+|won't|doesn't|didn't|not allow\\w*|forbid\\w*|says no|said no|against)\\b`,
    ),
  ],
  [
    'others_equipment',
    /(?:别家|其他家|别的公司|其他公司|别的运营商|其他运营商|移动|联通|电信|广电|第三方)的?[^,，。]{0,4}(?:设备|光猫|猫|线|箱|路由)|\b(?:another|other) (?:provider|operator|company)'?s?\b|\bthird[- ]party (?:equipment|device|router)\b/,
  ],
  [
    'other_rooms',
    /(?:进|去|到|走|穿过?|经过|从)[^,，。]{0,6}(?:别的|其他|另外的?|另一?间|隔壁)?(?:房间|卧室|主卧|次卧|书房|厨房|卫生间|储物间|阁楼|里屋)|(?:other|another|the|a) (?:bed)?rooms?\b|\bbedroom\b|\bkitchen\b|\battic\b/,
  ],
  ['drilling', /打[^,，。]{0,4}(?:孔|洞|眼)|钻[^,，。]{0,3}(?:孔|洞|墙)|开槽|凿墙|\bdrill\w*\b|\bhole\b/],
  [
    'furniture',
    /(?:挪|搬|移开|移动一?下)[^,，。]{0,6}(?:家具|柜子?|衣柜|床|沙发|桌子?|冰箱|电视柜|东西)|\bmov\w+\b[^,.]{0,12}\b(?:furniture|wardrobe|bed|sofa|cabinet|desk|fridge)\b/,
  ],
  [
    'no_line',
    /(?:没有?|无|缺)(?:可用的?)?(?:线路|资源|端口|光路|光缆|入户线|主干)|(?:端口|资源|分光器)[^,，。]{0,3}(?:满|占完|用完|不够)|(?:外线|外面的?线|线路|光缆|主干|入户线)[^,，。]{0,6}(?:断|不通|被挖|挖断|坏)|没(?:有)?线(?![上下索])|\bno (?:line|port|cable|fib(?:re|er)|free port|resources?)\b|\b(?:cable|fib(?:re|er)|line) (?:outside )?(?:is |was )?(?:cut|broken|dead|damaged)\b/,
  ],
  [
    'needs_parts',
    new RegExp(
      `(?:缺|少|差|没带|没有|没(?=[一个根条只台盘]?${PARTS})|忘带|要换|需要|不够)(?:一?[个根条只台盘])?(?:新的?)?[^,，。]{0,6}${PARTS}|${PARTS}[^,，。]{0,4}(?:没带|没有|没了|不够|不齐|用完|忘|不对|不合适)|^缺(?!席|点时间)|缺(?:了)?(?:一?[个根条只台盘])|\\b(?:need|needs|missing|out of|no|don't have|do not have|haven't got|short of|lack(?:ing)?)\\b[^,.]{0,20}\\b(?:parts?|router|modem|cable|connector|splitter|box|adapter|patch cord)\\b`,
    ),
  ],
]

/** What needs the customer's own yes. */
export type SaidAllowanceKind = Extract<SaidSiteProblem, 'other_rooms' | 'drilling' | 'furniture' | 'others_equipment'>

const ALLOWANCE_KINDS: readonly SaidAllowanceKind[] = ['drilling', 'furniture', 'others_equipment', 'other_rooms']

/** All that needs a customer's yes and is named, wished or not. */
export function allowanceKindsIn(text: string): readonly SaidAllowanceKind[] {
  const plain = normalise(text)
  return ALLOWANCE_KINDS.filter((kind) => WORDS.some(([of, words]) => of === kind && words.test(plain)))
}

/** 没问题, 不缺配件, 不用打孔: what is said not to be. */
const DENIED = /(?:不用|不需要|没必要|不必|不是|并不|没有?说|不)$|\b(?:no need to|don't need|not|isn't)(?: \w+)? ?$/

/** The kind of problem that an installer's words name, the first of them that fits; undefined where none is named, or it is asked about. */
export function readSiteProblem(text: string): SaidSiteProblem | undefined {
  const plain = normalise(text)
  if (/[?？吗]\s*$/.test(plain)) return undefined
  return WORDS.find(([, words]) => {
    const match = words.exec(plain)
    return match && !DENIED.test(plain.slice(0, match.index))
  })?.[0]
}

const ANY_PROBLEM =
  /(?:有|遇到|碰到|出|出了|出现)(?:了|点|个|一个|一点|些)?(?:新)?(?:问题|情况|状况|麻烦)|(?:干|做|装|弄|修|搞|施工)不(?:了|成|下去|好|上|通)|^(?:其实|实在|就是|网|宽带|线)*没(?:有)?(?:能)?(?:修|弄|装|搞|接)(?:好|通)[了啊呀嘞。!]*$|没法(?:干|做|装|弄|修|施工)|管(?:道|子|线)?[^。路]{0,6}(?:堵|不通)|穿不(?:过|进|动)|(?:没有?|缺|少)(?:一?个)?(?:网口|网线口|插座|插孔|信息点|接口|预留|管道|线管|弱电箱)|\b(?:there(?:'s| is) |got |have |hit |ran into )?an? (?:problem|issue)\b|\b(?:can't|cannot|can not) (?:do|install|fix|go on with|continue) (?:it|this|the work)\b|\bno (?:sockets?|network sockets?|outlet|duct|conduit)\b|^problem$/

/** 遇到问题, 干不了: something stands against the work, and not what. */
export function saysSiteProblem(text: string): boolean {
  const plain = normalise(text)
  return (
    ANY_PROBLEM.test(plain) &&
    !/(?:没有?|还没|没啥|不会?)(?:遇到|碰到|出)?(?:什么)?(?:问题|情况|麻烦)|[?？吗]\s*$|\bno problem\b/.test(plain)
  )
}

/** 干不了: somebody who has not come yet says by it that they can't come. */
export const isWorkImpossible = (text: string): boolean =>
  /(?:干|做|装|弄|修)不了|\b(?:can't|cannot|can not) do\b/.test(normalise(text))

const OVER =
  /(?:其实|又|现在|这下|终于|还是)[^,，。客用]{0,8}(?:可以|能|行|好|同意)(?:装|弄|修|做|干|搞|继续|施工|了|接着)|(?:配件|材料|东西|光猫|接头)?(?:在车上)?(?:找|借|领|翻)(?:到|着)(?:了)?(?:一?[个根条])?(?:配件|材料|光猫|接头|分光器|$)|(?:问题|麻烦)(?:已经)?(?:解决|处理好|没)了|不缺(?:配件|材料)?了|(?:线路?|端口)(?:又)?(?:有|通)了|(?:房东|物业)[^,，。]{0,4}(?:同意|答应|让(?:装|进|弄))了?|不用(?:进|打孔|挪|问客户)[^,，。]{0,6}了|\b(?:found the (?:part|router|modem|connector|cable)|problem (?:is )?solved|(?:can|could) (?:do it|go on|continue|install) after all|works? after all|(?:is|it's) (?:fine|ok|okay|possible) after all|not needed any ?more)\b|\blandlord (?:agrees|agreed)\b|\b(?:found|borrowed) (?:one|some|another)\b/

/** 其实可以了, 配件找到了: what stood against the work is none any more. */
export const saysProblemIsOver = (text: string): boolean => {
  const plain = normalise(text)
  return OVER.test(plain) && !/[?？吗]\s*$|还没|没(?:找|解决)|不(?:可以|能|行|同意)/.test(plain)
}

const TAKES_BACK =
  /(?:找|借|拿|领|买|要|翻|送)(?:到|着)(?:了|一)|(?<![没要])有(?:了|线路?|光缆|端口|资源|配件|光猫)(?!问题|坏|断)|(?:搞|看|弄|认|说|报)错了|不用了|不是[,。!]|\b(?:found|got|borrowed) (?:one|it|some|another)\b|\b(?:no|oh),? wait\b|\bthere(?:'s| is| was) (?:one|a line|a port)\b|\bmy mistake\b|\bnever ?mind\b/

/** 搞错了，有线路: to whoever has just asked about the problem, that it is none. */
export const takesProblemBack = (text: string): boolean => {
  const plain = normalise(text)
  const isDenied = /[?？吗]\s*$|还没|没(?:找|借|拿|领|解决)|没有|缺|少/.test(plain)
  return saysProblemIsOver(text) || (TAKES_BACK.test(plain) && !isDenied)
}

/** 要打孔, 要进别的房间: no more than the kind of what the customer is asked for; they can't say yes to that. */
export const isBareAllowance = (text: string): boolean =>
  /^(?:我们?|现在|这里|这边|师傅)?(?:要|需要|得|想|必须)?(?:再)?(?:进(?:到|去|入)?(?:客户)?(?:别的|其他|其它|另外的?|另一?[间个])?(?:房间|屋里?|屋子)|(?:打|钻)(?:个|一个|几个|些)?(?:孔|洞|眼)|(?:挪|搬|移)(?:一?下|个|动一?下?)?(?:家具|东西)|动(?:一下)?别家的?(?:设备|东西))(?:了|才行|才能装|才能弄)?[。.!]*$|^(?:i |we )?(?:have to |need to |must |want to )?(?:drill(?: (?:a|the|some) (?:holes?|walls?))?|(?:go|get) (?:in)?to (?:an?|the|other|another) ?(?:other )?rooms?|enter (?:an?|the|other|another) ?(?:other )?rooms?|move (?:the |some )?furniture)[. !]*$/.test(
    normalise(text),
  )

/** 客户说可以: an installer passes on a yes that has to be the customer's own. */
export const claimsCustomersYes = (text: string): boolean =>
  /(?:客户|用户|业主|他|她|人家)[^,，。不没]{0,4}(?:同意|答应|允许|说(?:了)?(?:可以|行|好|没问题|能))|\b(?:customer|client|he|she|they)\b[^,.]{0,6}\b(?:agreed|agrees|said (?:yes|ok|okay|it's fine)|says (?:yes|ok|okay|it's fine)|allowed)\b/.test(
    normalise(text),
  )

const GENERIC = /^(?:配件|零件|材料|器材|耗材|东西|parts?|some parts?|a part|material)$/

/** What is missing, as far as the words name it: 缺一个分光器. */
export function readMissingPart(text: string): string | undefined {
  const chinese =
    /(?:缺|少|差|没带|没有|忘带|要换|需要|不够)(?:了)?(?:一?[个根条只台盘])?([^,，。;；!！?？]{1,20})/u.exec(text)?.[1]
  const english =
    /\b(?:need|needs|missing|out of|don't have|haven't got|short of|lacking)\s+(?:an?\s+|the\s+|some\s+)?([^,.;!?]{2,30})/i.exec(
      text,
    )?.[1]
  const part = (chinese ?? english)?.replace(/(?:了|啊|呀|,|，)+$/u, '').trim()
  return part === undefined || part === '' || GENERIC.test(part.toLowerCase()) ? undefined : part
}

/** 可以，但别打孔: a yes that holds as it was said, and no further. */
export const hasCondition = (text: string): boolean =>
  /但|不过|只能|只要|只可以|别|不要|不能|除了|必须|得等|\b(?:but|only|except|unless|as long as|don't|not)\b/.test(
    normalise(text),
  )
