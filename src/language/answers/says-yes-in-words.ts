import { normalise } from '../normalise.ts'
import { asksSomething } from './asks-something.ts'
import { holdsBackYes } from './holds-back-yes.ts'

/** Words that say yes by themselves, wherever they stand. */
const FIRM_CHINESE =
  /(?<![不没面反相绝核])对(?!象|面|不|方|门|讲|接|付|比|话)|(?<![不没要还也倒就])是(?:的|滴|啊|呀|嘞|(?=[,。!，]|$))|没(?:有|得|啥|什么)?(?:问题|毛病|意见|错)|[木莫冇]得?(?:问题|毛病)|错不了|无误|属实|(?<!不)(?:可以|阔以)|^可(?:$|[吧的啊呀哒滴,，。!])|(?<![不都还])行(?!程|李|业|为|人|走|动|不)|(?<![不其之家手当郑会途])中(?!午|间|心|国|文|介|途|断|不)|(?<![不没完])成(?=[吧的了啊呀嘞交,，。!]|$)|妥(?!协)|得(?:嘞|劲|㗎|嘅)|要得|差不离|(?<!不)同意|答应|批准|准[了奏]|确认|约(?:吧|了|定|起|上)|改(?:吧|了|呗)|(?<!不)安排(?!了?什么|的)|[整弄搞](?:吧|上|起)|走起|干就完了|(?<!怎么|咋)办(?:理|吧|$)|来(?:吧|呗|嘛)|一言为定|[说讲]定|说好了|不见不散|到时候?见|点头|哦了|欧了|偶了|欧克|就(?:这[样么个]?|它|他|按|照|那样|恁)|[按照](?:你|您|恁|这|此|上)|^冲|^管(?!道|理|他|它|你|啥)|收到|[系啱](?=[啊嘅,，。!]|$)|^en|^dui|当然|必须/
const FIRM_ENGLISH =
  /\b(?:y|yes+|y e s|yes+ir|yep+|yup+|yea+h?|yeh|yah|ya|yh|ye|yeye|yuh|aye|si|da|hai|tak|oui|d'accord|correct|confirm(?:ed|s)?|agreed?|accept(?:ed)?|approved?|affirmative|deal|perfect|bet|proceed|go (?:on|ahead|for it)|do (?:it|the needful|so)|book (?:it|me|that)|(?:put|pencil|sign|count) me (?:in|down|up)|lock it in|crack on|get on with it|make it so|let'?s (?:go+|do)|can can|must can|(?:ok|okay|yes|ya|oh)? ?can(?: la?h?| ah| lor)?$|can lah|works|suits|(?:that's|thats|that is) (?:the one|it|right|fine|good|correct|perfect)|will do|exactly|absolutely|definitely|certainly|indeed|say less|fo sho|for sure|no (?:problem|worries|prob)|happy with|move it|(?:is|are|all) (?:all )?(?:correct|right|in order)|amen|stipulated|reckon so|suppose so|i suppose|right you are|wouldn't say no|righto|righty ho)\b/

/** 没确认, 不答应, 别改了: what is denied says no yes. */
const DENIED =
  /(?:不|没有?|别|未|甭|莫|勿|never )(?:再|要|想|用|太|敢|能|会)?(?:同意|答应|批准|准[了奏]|确认|收到|必须|当然|点头|[说讲]定|约[吧了定起上]|改[吧了呗]|安排|办理|[整弄搞][吧上起]|agreed?|accept(?:ed)?|confirm(?:ed)?|approved?)/g

/** 好, ok, great: they agree, or only open what is said then. */
const NOD =
  /(?<![不没])好(?!像|几|多|久|烦|气|慢|卡|奇|笑|累|不|贵|吃|看)|^[嗯恩昂唔]|懂(?!吗|不)|明白|\b(?:ok(?:ay|ey|ie|i|k|ok)*|mmk?|k|kk|sure|fine|right|alright|great|grand|good|lovely|splendid|super|brill(?:iant)?|sweet|cool|sound|sorted|ez|obvious(?:ly)?)\b/

/** What a yes in words that no list has in full has to hold, and how likely it must be then. */
const LIKELY_WITH = { firm: 0.4, nod: 0.7, none: 0.95 } as const

/**
 * 中，改吧，恁这会儿倒快, yeah go on then ffs: whether words that no list has in full are a yes to what was read back.
 *
 * To a question of yes or no words that nobody knows look like a yes as well (nvm, 看情况): a word that says yes has to be
 * among them, more certainty where it is only a nod, and where there is none the very words must have been learned as one.
 *
 * @param probability of a yes, as the model has it
 */
export function saysYesInWords(text: string, probability: number): boolean {
  if (holdsBackYes(text) || asksSomething(text)) return false
  return probability >= LIKELY_WITH[yesWordIn(normalise(text))]
}

function yesWordIn(plain: string): keyof typeof LIKELY_WITH {
  const said = plain.replace(DENIED, ' ')
  if (FIRM_CHINESE.test(said) || FIRM_ENGLISH.test(said)) return 'firm'
  return NOD.test(said) ? 'nod' : 'none'
}
