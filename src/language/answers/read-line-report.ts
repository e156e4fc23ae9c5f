import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { readSymptom } from './read-symptom.ts'
import { readYesNo } from './read-yes-no.ts'

/** How a line is said to be; `isTold`: the words say what is wrong, not only that something is. */
interface LineReport {
  readonly finding: 'good' | 'slow' | 'drops' | 'offline' | 'other'
  readonly isTold: boolean
}

/** 不卡, 没掉过线, never slow: a trouble that there isn't. */
const NO_TROUBLE =
  /(?:从来?)?(?:不怎么|不太|不咋|不|没怎么|没有?|未|冇)(?:再)?(?:有过?)?(?:卡顿|卡|慢|掉过?线|断过?网?线?|延迟|掉链子)(?:过)?|\b(?:not|never|no longer|isn't|hasn't been|doesn't|does not|no)(?: been| any| get| at all)? (?:slow(?:er)?|dropp?(?:ed|ing|s)?|lag(?:ging|s)?|problems?|issues?|trouble|complaints?)\b/g
/** 以前慢，现在好了: what is over. */
const IS_OVER =
  /(?:以前|之前|前[一几两]?[天阵段]|原来|上个?月|上次|当初).*(?:现在|如今|目前|后来|修完|换完|最近).{0,6}(?:好|正常|稳|没事|没问题|可以|ok|行)|\b(?:used to|was|before)\b.*\b(?:now|but|since)\b.*\b(?:fine|good|ok|okay|works?|better)\b/

const OFTEN = '老是?|总是?|经常|时常|常常?|动不动就?|时不时|有时候?|偶尔|一会儿?|隔三差五|天天|每天|又|三天两头|净|爱'
const DROPS = new RegExp(
  `掉线|掉网|断线|断断续续|时断时续|一?时有一?时[没无]|一会儿?有一会儿?[没无]|不稳|(?:${OFTEN})[^,。;]{0,4}(?:断|没网|没信号|上不了|连不上|掉)|\\bdrop(?:s|ped|ping)?\\b|\\bdisconnect\\w*|\\bcuts? (?:out|off)\\b|\\bcutting out\\b|\\bintermittent\\w*|\\bon and off\\b|\\bunstable\\b|\\bkeeps? (?:going (?:down|off|out)|losing)\\b|\\bcomes and goes\\b`,
)
const OFFLINE =
  /上不[了去成]网?|没网|断网|断了|没信号|没有?网络?|不能上网|连不上|联不上|连接不上|网络?不通|用不了|冇网|唔上得|\bno (?:internet|connection|network|signal)\b|\boffline\b|\bdown\b|\bdead\b|\bcan(?:'t|not) (?:connect|get online)\b|\b(?:doesn't|not|isn't) work(?:ing)?\b/
const SLOW =
  /慢|卡|延迟|延时|转圈|缓冲|加载|跑不满|跑不到|网速.{0,6}(?:只有|才|不到|差|低|不行)|\bslow\w*|\blag\w*|\bbuffer\w*|\blatency\b|\bfreez\w*/
const OTHER_TOLD =
  /wi-?fi|无线|信号|穿墙|电视|机顶盒|盒子|光猫|路由器?|花屏|黑屏|灯|杂音|电话|\btv\b|\brouter\b|\bsignal\b/
const BAD =
  /(?:不|没)(?:那么|怎么|是?很|是?太|大|咋|得)?(?:好|行|中|满意|理想|得劲|给力|顺)|差|烂|有(?:点|些|个)?(?:小)?(?:问题|毛病|故障)|出(?:了)?(?:问题|毛病|故障)|坏|糟|(?<!没有?|不|木有)毛病|难用|一般|凑合|将就|\b(?:bad|poor|terrible|awful|rubbish|broken|so-so|so so|not (?:so |very |too |that |really )?(?:good|great|well|ok|okay|happy))\b|\b(?:a |some )?(?:problems?|issues?|trouble)\b/
const VAGUE_TROUBLE =
  /^(?:嗯|是的?|对|有|有的|有啊|有一?点|有点事|有问题)[。.!！~ ]*$|^(?:yes|yeah),? (?:there is|something|a bit)\b/
const GOOD =
  /好|还?(?:行|可以|中|成|凑手)|正常|没(?:啥|什么|有|得)?(?:大)?(?:问题|毛病|意见|事)|冇问题|不错|稳定?|巴适|得劲|给力|顺畅|流畅|快|满意|\b(?:good|great|fine|ok|okay|well|perfect|excellent|works?|working|no (?:problems?|issues?|complaints?)|stable|fast|happy|all good|brilliant)\b/
const BARE_NONE =
  /^(?:暂时|目前|现在)?(?:没有?|没啥|没得|没什么|木有|冇|无|都?没)(?:了|的|啊|呀)?[。.!！~ ]*$|^(?:no|nope|none|nothing|not really)[.! ]*$/

/** Reads how somebody finds their line: 挺好的, 晚上老卡, it keeps dropping; undefined where nothing is said of it, or something is asked. */
export function readLineReport(text: string): LineReport | undefined {
  const plain = normalise(text)
  if (BARE_NONE.test(plain)) return { finding: 'good', isTold: true }
  if (VAGUE_TROUBLE.test(plain)) return { finding: 'other', isTold: false }
  if (isAsked(plain) && readSymptom(text) === undefined) return undefined
  if (IS_OVER.test(plain)) return { finding: 'good', isTold: true }
  const rest = plain.replace(NO_TROUBLE, ' 正常 ')
  const finding = (
    [
      ['drops', DROPS],
      ['offline', OFFLINE],
      ['slow', SLOW],
    ] as const
  ).find(([, words]) => words.test(rest))?.[0]
  if (finding) return { finding, isTold: true }
  if (BAD.test(withoutPraise(rest))) return { finding: 'other', isTold: OTHER_TOLD.test(rest) }
  const isGood = GOOD.test(rest) || readYesNo(text) === 'yes'
  return isGood ? { finding: 'good', isTold: true } : undefined
}

/** 没问题, 没什么不好, no problems: a praise with a word of blame in it. */
const withoutPraise = (plain: string): string =>
  plain.replace(
    /没(?:啥|什么|有|得)?(?:大|任何)?(?:不好|问题|毛病|意见|故障)|冇问题|(?:还|也)?不错|不差|挺不错|\b(?:no|without|not any|any) (?:problems?|issues?|trouble|complaints?)\b|\bnot (?:too |that |so )?bad\b|\bcan't complain\b/g,
    ' 正常 ',
  )

const TELLS_SCOPE =
  /全屋|全家|整个|所有|哪儿?都|到处|都(?:慢|卡|这样|断|不行|上不了)|wi-?fi|无线|网线|有线|插线|手机|电脑|电视|平板|笔记本|台式|卧室|客厅|书房|厨房|房间|阳台|屋里|楼[上下]|主卧|次卧|一台|只有|\b(?:wifi|wi-fi|wireless|wired|cable|phones?|laptops?|computers?|tv|tablets?|bedroom|living room|kitchen|study|room|upstairs|downstairs|everywhere|every|all|whole|only)\b/
const TELLS_WHEN =
  /晚上|夜里|夜间|白天|早上|上午|下午|中午|傍晚|半夜|一直|总是?|老是?|经常|时不时|有时候?|偶尔|每天|天天|周末|高峰|下雨|打雷|昨天|今天|前天|最近|这几天|这两天|上周|上个?月|从|点(?:钟|多|以后|之后)|天热|\b(?:evenings?|nights?|mornings?|afternoons?|always|all the time|sometimes|often|constantly|weekends?|every day|daily|yesterday|today|since|recently|when it rains|peak|keeps?|last (?:week|month))\b/

/** 只有卧室, 用网线也慢: whether words tell which rooms or devices it is, or with or without a cable. */
export const tellsScope = (text: string): boolean => TELLS_SCOPE.test(normalise(text))
/** 晚上老卡, since yesterday: whether words tell when it is. */
export const tellsWhen = (text: string): boolean => TELLS_WHEN.test(normalise(text))
