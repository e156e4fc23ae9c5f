import { normalise } from '../normalise.ts'

/** Who kept a visit from taking place, where it wasn't us or the weather. */
export type SaidMissCause = 'customer' | 'third_party'

const CUSTOMER =
  '(?:客户|用户|业主|户主|主人|租户|租客|人家?|他|她|老人家?|老太太|老爷子|(?:大|阿)[爷姨妈叔伯婶姐哥]|\\p{Script=Han}(?:先生|女士|小姐|太太|阿姨|叔叔|大[爷妈姐哥]|老师))'
/** Of entering and of the work as such: 不让打孔 is a problem on site. */
const REFUSES =
  '(?:(?:不让|不给|不准|不许|不叫|没让|没给|不肯让|不愿意?让)(?:我们?|俺们?|咱们?|师傅)?(?:进|上门|上楼|入户|开门|(?:安装|维修|检修|装|修|干|做|弄)(?:了|$|[,，。!]))|把(?:我们?|师傅)(?:给)?(?:赶|轰|拦|关|挡)(?:出|走|在|到))'

/** Who is there and won't open, in more words: 老太太说不开, she is scared. */
const MORE_OF_CUSTOMER =
  /^(?:就是|还是|硬|死活)?不(?:让|给|许)(?:我)?(?:进(?:门|去|屋)?|装|修)[了啊呀。!]*$|(?:客户|用户|业主|人|他|她)(?:都)?(?:不|没)在(?:家|场)?|家里?没(?:有)?人|没(?:有)?见(?:到|着)(?:客户|用户|业主|人)|没(?:有)?人(?:应|在家|开门|答应)|敲(?:了)?(?:半天|很久|好久|几次|三次|两次)?门?[^,，。]{0,4}没(?:有)?(?:人|反应|应)|(?:客户|用户|业主|他|她|人家|大姐|大妈|大爷|老太太|老人|里[面头](?:的人)?)[^,，。]{0,4}(?:不让(?:我)?(?:进|装|修)|不开门|联系不上|不接电话|打不通|(?:不肯|不敢|不愿意?|不给|不想|不同意|不放心)(?:给|让)?(?:我)?(?:开(?!通|始|孔)|进(?!行))|(?:害怕|怕)[^,，。]{0,6}(?:开门|不开|陌生|坏人|我不是|骗))|(?:说|讲)[^,，。]{0,10}不(?:给)?开(?:门|(?=$|[,，。!]))|(?:不肯|不敢|不愿意?|就是不|死活不)(?:给)?(?:我)?开(?:门|(?=$|[,，。!]))|(?:隔着门)?(?:让|叫)我(?:走|回去?|离开)(?:吧|了)?(?=$|[,，。!])|联系不上(?:客户|用户|业主)|\b(?:nobody|no one|customer(?: is|'s)? not) (?:is )?(?:at )?(?:home|in|there|answers?|opens?)\b|\b(?:customer|client|he|she) (?:is|was) ?n(?:o|')t (?:at )?(?:home|in|there)\b|\b(?:customer|client|he|she|they|lady|woman) (?:won't (?:open|let)|wouldn't (?:open|let)|(?:didn't|doesn't|don't) (?:open|answer|let me|want (?:me )?to (?:open|come in|let)|trust)|(?:is |was |too )*(?:afraid|scared)|(?:told|tells) me to (?:go|leave)|(?:inside )?(?:says?|said) (?:no|go away|leave)|not open)\b|^(?:i was |i'm )?(?:not|n't) (?:let|allowed) in\b|^(?:i )?(?:can't|couldn't) get in$|\b(?:knocked|rang|knocking|ringing)\b[^.]{0,20}\b(?:no (?:answer|reply|response)|nothing|nobody|no one)\b|^no (?:answer|reply|response)(?: at the door)?[.!]*$/

/** 没人在，我走了, 等了半天没人: found nobody, said at the end of a clause and of nothing else. */
const FOUND_NOBODY =
  /(?<!电话|手机)(?:没(?:有)?人(?:在(?:家里?)?|理我?|出来|答应|应声|吱声)?|(?:没|不)见(?:着|到)?人|无人(?:应答?|在家)?|[人谁](?:都|也)?不在(?:家)?|(?:里[面头]|屋里?)(?:都|也|一点)?没(?:有)?(?:人|动静|声音|反应))(?:啊|呀|呢|了|哦|的)?(?=$|[,，。!;])|\b(?:nobody|no one|no-one)(?:'s| is| was)? (?:here|there|around|about|in|home)\b|\bthere(?:'s| is| was) (?:nobody|no one)\b|^(?:still )?(?:nobody|no one)[.!]*$|\bwaited\b[^.]{0,25}\b(?:nobody|no one)\b/

const WORDS: readonly (readonly [SaidMissCause, RegExp])[] = [
  [
    'third_party',
    /(?:物业|保安|门卫|小区|房东|开发商|邻居|园区)[^,，。]{0,6}(?:不让|不给|不准|不许|拦|拒绝|进不去|封)|(?:小区|楼|大门)(?:被)?(?:封|锁)(?:了|住)|(?:全|整|小)[^,，。]{0,3}停电|停电了|机房[^,，。]{0,4}(?:锁|进不去|打不开)|\b(?:property manager|management|security|guard|landlord|gatekeeper)\b[^,.]{0,20}\b(?:refus\w+|won't let|doesn't let|didn't let|stopp?\w*|block\w*)\b|\bpower (?:cut|outage|is off)\b/,
  ],
  [
    'customer',
    new RegExp(
      [
        `${CUSTOMER}(?:都|也|现在|根本)?(?:不|没)在(?:家|场)?|家里?没(?:有)?人|没(?:有)?见(?:到|着)(?:客户|用户|业主|人)`,
        '没(?:有)?人(?:应|在家|开门|答应)|敲(?:了)?(?:半天|很久|好久|几次|三次|两次)?门?[^,，。]{0,4}没(?:有)?(?:人|反应|应)',
        `${CUSTOMER}[^,，。]{0,4}(?:${REFUSES}|拒绝(?!签|确认|付|打|钻|挪|移)|不开门|联系不上|不接电话|打不通)|联系不上(?:客户|用户|业主)`,
        `^(?:就是|还是|都|硬是|死活|一直|门口)*${REFUSES}|^(?:被|让|给)(?:客户|业主|人家|他|她)(?:给)?(?:拒|赶|轰|拦|挡)|吃了?(?:个)?闭门羹|拒之门外`,
        String.raw`\b(?:nobody|no one|customer(?: is|'s)? not) (?:is )?(?:at )?(?:home|in|there|answers?|opens?)\b`,
        String.raw`\b(?:customer|client|he|she|they) (?:is|was|are|were) ?n(?:o|')t (?:at )?(?:home|in|there)\b`,
        String.raw`\b(?:customer|client|resident|owner|he|she|they|(?:mr|mrs|ms)\.? \w+) (?:just |still )?(?:refus(?:es|ed|ing) (?!to (?:sign|pay|confirm))|refus(?:es|ed)$|(?:won't|will not|wouldn't|doesn't|didn't|isn't|not) (?:open|answer|let(?:ting)? (?:me|us) in|let(?:ting)? (?:me|us) (?:work|do|install|repair)))`,
        String.raw`\b(?:customer|client) (?:refuses|refused|won't (?:open|let)|doesn't (?:open|answer))\b|\bturned (?:me|us) away\b|^(?:i was |i'm |was )?(?:not let in|refused entry|denied entry)\b`,
        MORE_OF_CUSTOMER.source,
        FOUND_NOBODY.source,
      ].join('|'),
      'u',
    ),
  ],
]

/** 要是客户不在家: only asked, or thought of. */
const SUPPOSED = /(?:如果|要是|万一|假如|是不是|会不会|怕)[^,，。]{0,8}$|\b(?:if|in case|maybe|perhaps)\b[^,.]{0,12}$/

/** Who kept a visit from taking place, as a colleague says it: 客户不在家, 物业不让进. */
export function readMissCause(text: string): SaidMissCause | undefined {
  const plain = normalise(text)
  if (/[?？吗]\s*$/.test(plain)) return undefined
  return WORDS.find(([, words]) => {
    const match = words.exec(plain)
    return match && !SUPPOSED.test(plain.slice(0, match.index))
  })?.[0]
}
