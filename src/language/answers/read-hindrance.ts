import { normalise } from '../normalise.ts'

/** What keeps somebody from coming in time, as far as the words name it. */
export type SaidHindrance =
  | 'traffic'
  | 'vehicle'
  | 'previous_visit'
  | 'illness'
  | 'parts'
  | 'weather'
  | 'schedule'
  | 'emergency'

const WORDS: readonly (readonly [SaidHindrance, RegExp])[] = [
  [
    'weather',
    /下雨|大雨|暴雨|下雪|大雪|台风|大风|冰雹|雾|结冰|积水|天气|\b(?:rain|snow|storm|typhoon|fog|icy|ice(?! cream)|weather|flood)\w*\b/,
  ],
  [
    'illness',
    /生病|病了|不舒服|发烧|医院|受伤|摔(?:了|伤|倒)?(?:一跤|跤|下来|$|[,，。])|头晕|\b(?:sick|ill|fever|hospital|injur\w+|unwell)\b/,
  ],
  [
    'vehicle',
    /车(?:子)?(?:坏|抛锚|爆胎|打不着|出问题|被撞|丢)|抛锚|爆胎|[车瓶动].{0,3}没电|电瓶|\b(?:car|van|bike|scooter|truck|tyre|tire|engine)\b.{0,20}\b(?:broke|broken|flat|dead|down|trouble)\b|\bflat (?:tyre|tire)\b|\bbroke down\b/,
  ],
  [
    'traffic',
    /堵|塞车|车多|封路|修路(?!由)|限行|车祸|事故|红绿灯|\b(?:traffic|jam|accident|roadworks?|road (?:is )?closed)\b|\bstuck (?:in|on)\b/,
  ],
  [
    'previous_visit',
    /上一?[单家户个]|前一?[单家户个]|这[单家户边]|没(?:干|弄|修|装|忙)完|还没完|耽搁|耽误|拖住|超时|\b(?:previous|last|earlier|this) (?:job|visit|customer|one)\b|\bstill (?:busy|working|with)\b|\bstuck with\b|\bran over\b|\boverran\b/,
  ],
  [
    'parts',
    /[缺没少领拿取][^,，。]{0,3}(?:料(?!到)|配件|材料|工具|光猫|设备|货)|(?:配件|材料|光猫|设备|工具)[^,，。]{0,3}(?:没|缺|不够|不齐|忘)|忘带|仓库|\b(?:parts?|material|stock|warehouse|equipment|tools?)\b/,
  ],
  [
    'schedule',
    /请假|休假|轮休|调休|培训|排班|人手|开会|没人手|\b(?:on leave|day off|training|roster|schedule|short-?staffed|understaffed)\b/,
  ],
  ['emergency', /急事|急活|抢修|家里(?:有(?!人)|出)|应急|临时|\b(?:emergency|urgent|family)\b/],
]

/** 不堵车, no traffic: what is said not to be; 客户发烧: of somebody else. */
const DENIED = /[不没](?:有|是|怎么)?$|\b(?:no|not|isn't|without) (?:any |much )?$/
const OF_OTHERS = /(?:客户|用户|业主)[^,，。我]{0,3}$|\bcustomer(?:'s)? (?:is |has )?$/

/** The reason that a colleague names for being late or not coming, the first that is said; undefined when none of the known ones is. */
export function readHindrance(text: string): SaidHindrance | undefined {
  const plain = normalise(text)
  const said = WORDS.flatMap(([hindrance, words]) => {
    const match = words.exec(plain)
    const before = plain.slice(0, match?.index)
    return match && !DENIED.test(before) && !OF_OTHERS.test(before) ? [{ hindrance, at: match.index }] : []
  })
  return said.toSorted((one, other) => one.at - other.at)[0]?.hindrance
}
