import { normalise } from '../normalise.ts'

/** What keeps somebody from coming in time, as far as the words name it. */
export type SaidHindrance = 'traffic' | 'vehicle' | 'previous_visit' | 'illness' | 'parts' | 'weather' | 'emergency'

const WORDS: readonly (readonly [SaidHindrance, RegExp])[] = [
  [
    'weather',
    /下雨|大雨|暴雨|下雪|大雪|台风|大风|冰雹|雾|结冰|积水|天气|\b(?:rain|snow|storm|typhoon|fog|ice|weather|flood)\w*\b/,
  ],
  ['illness', /生病|病了|不舒服|发烧|医院|受伤|摔|头晕|\b(?:sick|ill|fever|hospital|injur\w+|unwell)\b/],
  [
    'vehicle',
    /车(?:子)?(?:坏|抛锚|没电|爆胎|打不着|出问题|被撞|丢)|抛锚|爆胎|没电了|电瓶|\b(?:car|van|bike|scooter|truck|tyre|tire|engine)\b.{0,20}\b(?:broke|broken|flat|dead|down|trouble)\b|\bflat (?:tyre|tire)\b|\bbroke down\b/,
  ],
  ['traffic', /堵|塞车|车多|封路|修路|限行|车祸|事故|红绿灯|\b(?:traffic|jam|road|accident|stuck)\b/],
  [
    'previous_visit',
    /上一[单家户个]|前一[单家户个]|这[单家户边]|没(?:干|弄|修|装|忙)完|还没完|耽搁|耽误|拖住|超时|\b(?:previous|last|earlier|this) (?:job|visit|customer|one)\b|\bstill (?:busy|working)\b|\bran over\b|\boverran\b/,
  ],
  [
    'parts',
    /料|配件|材料|光猫没|设备没|没货|缺货|仓库|领料|工具|\b(?:parts?|material|stock|warehouse|equipment|tools?)\b/,
  ],
  ['emergency', /急事|急活|抢修|家里(?:有|出)|应急|临时|\b(?:emergency|urgent|family)\b/],
]

/** The reason that a colleague names for being late or not coming; undefined when none of the known ones is named. */
export function readHindrance(text: string): SaidHindrance | undefined {
  const plain = normalise(text)
  return WORDS.find(([, words]) => words.test(plain))?.[0]
}
