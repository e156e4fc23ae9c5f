import { normalise } from '../normalise.ts'
import { saidClauses } from './said-clauses.ts'

const WHO =
  /师傅.{0,3}(?:叫|姓|贵姓|名字)|(?:谁|哪个|哪位|什么人|边个|边位)(?:师傅)?(?:来|嚟|上门|过来|过嚟|负责|给)|(?:师傅|来的(?:人|师傅)?|上门的(?:人|师傅)?)(?:到底)?(?:是|系)(?:谁|哪|边)|\bwho(?:'?s| is| will| are)?\b|\bwhich (?:technician|engineer|installer)\b|\b(?:technician|engineer|installer|guy)'?s? (?:name|contact|number|phone)\b|\b(?:name|contact|number) of (?:the |your )?(?:technician|engineer|installer|guy|man)\b/

const NAME_IN_BOTH =
  /\b(?:name|phone|number|contact) (?:of |for )?(?:the |my |your |this |that )*师傅|师傅(?:'?s)? *(?:name|phone|number|contact)\b|\bwho(?:'s| is| be)? (?:the |my |your |this |that )*师傅/

/** what is 师傅 name: whether a message asks in both languages at once who will come. */
export const asksNameInBoth = (text: string): boolean => NAME_IN_BOTH.test(normalise(text))

/** 来的人姓啥子嘛; 师傅叫我几点在家 names nobody. */
const SURNAME =
  /(?:来的(?:那个?|这个?)?(?:人|师傅|哥|大哥|小哥)?|(?:上门|来(?:修|装|弄|检查))的(?:人|师傅)?|师傅|那个人)(?:到底)?(?:是)?(?:姓|叫|贵姓)(?:个)?(?:啥|什么|乜|咩|哪样)(?!时候|时间)|(?:来的(?:人|师傅)|师傅)(?:您)?贵姓/

/** 来的人姓啥: whether a message asks for the name of whoever comes. */
export const asksSurname = (text: string): boolean => SURNAME.test(normalise(text))

/** 你们师傅叫啥, who is coming: whether a message asks who will come. */
export const asksWho = (text: string): boolean =>
  WHO.test(normalise(text)) || asksSurname(text) || asksNameInBoth(text) || asksWhoBeside(text)

const PERSON = '(?:laddie|lad|man|guy|bloke|fella|chap|dude|person|one|technician|engineer|installer|worker|repairman)'
const MAY_I_KNOW =
  '(?:(?:may|can|could) (?:i|we) (?:please |kindly )?(?:know|have|get|ask)|(?:please |kindly )?(?:tell|give) me|i want to know|do you know) '
const WHO_IT_IS = new RegExp(
  [
    `(?:which|what) (?:kain |kind of |sort of )?${PERSON} (?:(?:wey|that|una|you|ye|they|dem|will|wan|want to|dey|go|are|is|gonna|going to) )*(?:send|sending|come|coming|comin)(?: come)?(?: to)?(?: here| (?:my|the|our) (?:house|door|place|home|flat))?`,
    `who(?:'s| is| be)? (?:una |you |they |dem )?(?:are |is |dey |go |will |be )*(?:send|sending|come|coming|comin)(?: here| to my (?:house|home|door))?`,
    `(?:${MAY_I_KNOW}|(?:please |kindly |just )*(?:share|send|drop|provide|give|gie)(?: me| us)? )(?:(?:the|his|her|him|their|${PERSON}'?s) )?(?:good )?(?:name|contact|number)(?: number| details)?(?: (?:of|for) (?:the |that |your )?${PERSON}| (?:before|so|make) .{0,40})+`,
    `(?:(?:please |kindly |just )*(?:share|send|drop|provide|give|gie)(?: me| us)? )(?:his|her|him|their|${PERSON}'?s) (?:good |full )?(?:name|contact|number)(?: number| details)?`,
    `who(?:'s| is| be| go be| will be)? (?:the |dat |that )?(?:concerned |service |technical |field )?${PERSON}(?: (?:wey|that|who))?(?: (?:is|are|dey|go|will|be|una|you|dey send|sending))* (?:come|coming|comin|send|sending)(?: here)?`,
    `(?:${MAY_I_KNOW})?(?:(?:what(?:'?s| is| be| go be)|wetin be) )?(?:the |his |her |their |your )?(?:good )?name (?:of|for) (?:the |that |your )?${PERSON}(?: (?:wey|that|who)(?: (?:is|dey|go|will|be))* (?:come|coming))?`,
    `(?:${MAY_I_KNOW}|what(?:'?s| is) )(?:the |that |your )?(?:his|her|him|their|${PERSON}'?s) (?:good |full )?name`,
    `(?:what|wot)(?:'?s| is| are) (?:he|she|they|(?:the|your) ${PERSON}) called`,
    `(?:is|will|be|na) (?:it|this|that)(?: be)? (?:that |the )?(?:same|that)(?: (?!time|day|hour)\\w+){0,2} ${PERSON} (?:as|from|like|of|wey come|that came|who came) (?:the )?last time`,
  ]
    .map(
      (words) =>
        `^(?:(?:so|and|but|ok|abeg|please|oga|btw|by the way|wait|hold on|i (?:dey )?ask(?:ed|ing)? (?:you|una)|i mean|i said|tell me)[ ,]+)*${words}(?: (?:again|please|pls|abeg|then|o|mate|pal|now|sef|tomorrow|today|and (?:im|his|her|their|the) (?:badge|id)(?: number)?))*$`,
    )
    .join('|'),
)

const NAME_OF_WHO_COMES =
  /^(?:那|请问|另外|还有|顺便|对了|再|也|帮我|给我|跟我|告诉我?|说|讲|问|想知道|查|一?下|哈|到时候?|[,， ])*(?:师傅|(?:下?来|上门|过来|嚟)的?(?:那个|个)?(?:人|师傅|工人)|(?:派来的|来的)(?:是)?)(?:到底)?(?:是|系)?(?:(?:叫|姓)(?:做)?(?:啥子?|什么|乜嘢?|咩|么子|哪个|谁)(?:名字?|姓)?|贵姓|尊姓(?:大名)?)(?:的|了|啊|呀|呢|嘛|哦|喃|嗦|嘅|噻|哈)*$/

/** 话说来修的是谁啊, 我问谁来修, 邊個嚟. */
const WHO_COMES =
  /^(?:那|请问|话说|到底|究竟|所以|我|问|想知道|你|下|在|是问|[,， ])*(?:(?:下?来|上门|过来|嚟)(?:修|装|整|弄|检查|搞)?的?(?:那个?)?(?:人|师傅)?(?:到底)?(?:是|系)(?:谁|哪个|哪位|边个|边位)|(?:(?:是|系)?(?:谁|哪个|哪位|边个|边位))(?:师傅)?(?:会|要)?(?:上门|过来|过嚟|来|嚟)(?:我家|铺头)?(?:修|装|整|弄|检查)?)(?:网|的|了|啊|呀|呢|嘛|哦|喃|嗦|嘅|㗎|噻|哈)*$/

/** who be the person wey dey come, 来的人姓啥子, is it that same lad as last time: whether a message asks no more than who it is that comes. */
export const asksWhoItIs = (text: string): boolean =>
  WHO_IT_IS.test(bare(text)) || NAME_OF_WHO_COMES.test(bare(text)) || WHO_COMES.test(bare(text))

/** What a message says besides asking who comes; undefined where it doesn't ask that. */
export function besidesWho(text: string): string | undefined {
  const clauses = saidClauses(text).flatMap((clause) => clause.split(/\band\b/))
  const others = clauses.filter((clause) => !asksWhoItIs(clause))
  return others.length < clauses.length ? others.join(', ') : undefined
}

/** 改到周六下午，另外给我说下来的人姓啥子: the same, beside something else. */
export const asksWhoBeside = (text: string): boolean => besidesWho(text) !== undefined

const TAIL = '(?:的|了|啊|呀|呢|嘛|哦|喃|嘅|噻)*$'
const HOW_MANY = new RegExp(
  [
    `^(?:那|请问|到底|一共|总共|你们|师傅|是|会|要|派|来|有|得|[,， ])*(?:几个|几多个|好多个|几位|多少)(?:人|师傅)(?:会|要)?(?:上门|过来|过嚟|来|嚟)(?:我(?:家|屋企))?${TAIL}`,
    `^(?:那|请问|到底|你们|师傅|会|要|[,， ])*(?:派|来|嚟)(?:几个|几多个|好多个|几位|多少)(?:人|师傅)${TAIL}`,
    '\\bhow many (?:people|persons?|men|guys|lads|of (?:you|them|una)|technicians?|engineers?|installers?|workers?)\\b.{0,12}\\b(?:coming|comin|dey come|come|show(?:ing)? up|turn(?:ing)? up|be here|will you send|are you sending|you (?:dey )?send|una (?:dey|go) send)\\b|^(?:(?:so|and|abeg) )*how many of (?:you|una|them)$',
  ].join('|'),
)

/** 几个人来, how many guys are coming: whether a message asks how many will come. */
export const asksHowMany = (text: string): boolean => HOW_MANY.test(bare(text))

const PAPERS = new RegExp(
  [
    '(?:有没有|有冇|有无|带不带|戴不戴|穿不穿|会不会[带戴穿])(?:你们)?(?:公司)?(?:的)?(?:工牌|胸牌|工作证|证件|身份证|工服|工装|制服)',
    '(?<![没冇不未])(?:有|带|戴|穿|出示)(?:你们)?(?:公司)?(?:的)?(?:工牌|胸牌|工作证|证件|身份证|工服|工装|制服)(?:来|的|嘅)?(?:吗|么|不|没有?|冇|咩|[?])',
    '\\b(?:does|do|will|would|is|are|has|have|can) (?:he|she|they|you|(?:the|your|that) (?:technician|engineer|installer|guy|man|lad|bloke|people|men|staff))(?: guys| people)?(?: be| going to| gonna)? (?:have|has|carry|carrying|bring|bringing|wear|wearing|show|got|get)\\b[^.,;]{0,20}\\b(?:id|i\\.?d\\.? ?card|identification|badge|uniform|papers|proof)\\b|\\bhope (?:he|she|they|your \\w+)(?: will)? (?:has|have|had|got|carry|bring|wear|come with)\\b[^.,;]{0,12}\\b(?:id|identification|badge|uniform)\\b',
    '\\b(?:what|which|any) (?:\\w+ ){0,2}(?:id|identification|identity card|document|documents|papers|proof|badge)\\b[^.,;?]{0,12}\\b(?:he|she|they|(?:the|your|that) (?:technician|engineer|installer|guy|man))(?: (?:be|is|are|will|would|going to|gonna))* (?:carry|carrying|bring|bringing|have|having|show|showing|wear|wearing|produce)\\b',
    "\\bhow (?:will|do|would|can|am|shall) (?:i|we) (?:going to |supposed to )?(?:know|recogni[sz]e|tell|be sure)(?: that| if| whether)* (?:it's|its|it is|he's|he is|they're|they are|it be)?(?: really| the)* ?(?:him|them|her|(?:the )?right (?:man|guy|person|one)|one of (?:yours|your \\w+)|from (?:you|your \\w+)|genuine|legit|real)\\b",
    `\\b${PERSON} (?:get|has|have|dey carry|go carry|go bring|go wear) (?:any |an |a |the |your |una )*(?:company )?(?:id|i\\.?d\\.? ?card|badge|uniform)(?: card)?(?: o| sef| abi| at all)*\\?`,
  ].join('|'),
)

/** 师傅有工牌吗, does he have an ID card: whether a message asks what who comes can be known by. */
export const asksForPapers = (text: string): boolean => PAPERS.test(normalise(text))

const bare = (text: string): string => normalise(text).replace(/[\s?!.,~。]+$/u, '')
