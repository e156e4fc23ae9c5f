import { normalise } from '../normalise.ts'

const WHO =
  '(?:师傅|他们?|她|[那这]个?(?:人|男的|女的|家伙|小子)|有个?人|门口的?人|你们的?人|修网的|装网的|维修工|工人)'
const HURTS =
  '(?:打(?!听|扰|断|搅|招呼|量)|揍|推搡|掐|踢|踹|扇|砍|摸(?!索)|搂|抱住|抱着|强吻|亲|非礼|强奸|猥亵|骚扰|调戏|威胁|恐吓|堵着|堵住|拦着|拦住|跟踪|尾随|偷拍|拽着|拽住|抓着|抓住)'
const ME =
  '(?:我|俺|咱|人(?!工)|孩子|老人|小孩|老婆|媳妇)(?!的?(?:电话|手机|微信|家电话|家座机|座机|家的?(?:网|电视|猫)))'
const STAYS =
  '(?:他|她|师傅|那人|这人|人)(?:就是|还|死活|一直|老|偏|非|硬)?(?:不(?:肯|愿意?)?走|不(?:肯|愿意?)?出去)(?=$|[,，。！!了啊呀呢 ])'

const ZH = new RegExp(
  [
    '救命(?!稻草)',
    `${WHO}[^,，。]{0,6}${HURTS}(?:了|着|过)?${ME}`,
    '(?:盯着|跟着)(?:我|俺)(?:看|走|转|不放)[^。]{0,6}(?:怕|瘆|慌)',
    '动手打人|打人了|耍流氓|动手动脚|性骚扰|持刀|拿着?刀|动刀子',
    `赖着(?:不走|不肯走|我家)|(?:撵|轰|赶)(?:都|也)?不走|${STAYS}`,
    '(?:硬|强行|擅自|已经)?闯进来|闯进(?:了)?(?:我|俺)?家|硬闯|硬要(?:进来|进门|进屋|往里)|非要(?:进来|进门|进屋|往里)',
    '(?:撬|砸|踹|踢|撞)(?:我|俺)?(?:们)?(?:家)?(?:的)?(?:大|防盗)?(?:门(?!禁|铃)|锁)',
    '(?:快|赶紧|马上|帮我|给我|我要|我想|要不要|得|替我)(?:帮我)?报警(?!器|灯)|^报警[!！。了吧]*$|^(?:打)?110[!！。吧]*$',
  ].join('|'),
)
const WHO_EN =
  "(?:he|she|they|the (?:guy|man|technician|installer|engineer)|this (?:guy|man)|someone|somebody)(?:'s| is| has| was| keeps| keep| just| already| now| started)*"
const EN = new RegExp(
  [
    `\\b${WHO_EN} (?:hit|hits|hitting|punch\\w*|slap\\w*|touch(?:es|ed|ing)?|grop\\w+|threaten\\w*|grab\\w*|attack\\w*|harass\\w*|assault\\w*|push(?:es|ed|ing)? me around|follow(?:s|ed|ing)?|stalk\\w*|choking|kissed) (?:me|us|my (?:wife|daughter|mother|mum|mom|kid|son|child|girlfriend))\\b`,
    `\\b${WHO_EN} (?:won't|wont|will not|refuses to|refused to|doesn't want to|don't want to|doesn't|don't|not) leave?(?:ing)?(?! (?:until|unless|before|a|the|any|my|it|me))\\b`,
    '\\bforc(?:ed|es|ing|e) (?:his|her|their|the|my|open)(?: \\w+)? ?(?:way in|door|inside)|\\bforced (?:his|her|their) way\\b|\\bbreaking (?:in|the door|down)\\b|\\bbroke in(?:to)?\\b|\\bkick(?:ed|ing|s) (?:in |down )?(?:my|the) door',
    "\\b(?:don't|do not|doesn't|not) feel safe\\b|\\bfeel(?:ing)? unsafe\\b|\\b(?:scared|afraid) of (?:him|her|them)\\b|\\bgives? me the creeps\\b",
    "(?<!\\bor |\\bi |i'll |will )\\bcall (?:the )?(?:police|cops|911|110)\\b(?! if)|\\bhelp me he\\b|\\bhas a knife\\b",
  ].join('|'),
)
/** 他没打我, 怕他打我, 再不来我就报警: not so, not yet, or only said in anger. */
const IS_NONE =
  /没(?:有)?(?:打|摸|骚扰|威胁)|怕(?:他|她|人|师傅)|会不会|万一|要是|如果|再不[^,，。]{0,8}报警|以前|上次|\b(?:didn't|did not|never|if|could|might|would)\b/

/** 他打我, 救命, 他赖着不走, he's touching me: that somebody threatens the person who writes, where they are. */
export function isThreatened(text: string): boolean {
  const plain = normalise(text)
  return (
    plain.split(/[。.！!；;?？~…\n]/).some((part) => (ZH.test(part) || EN.test(part)) && !IS_NONE.test(part)) ||
    (/救命/.test(plain) && !/救命稻草/.test(plain))
  )
}
