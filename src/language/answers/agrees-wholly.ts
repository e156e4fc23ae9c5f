import { readYesNo } from './read-yes-no.ts'
import { answerWords, meaningsOf, POLITE_WORDS } from './whole-message.ts'

const LEAD =
  '(?:那么?|就|嗯+|恩|好的?|好嘞|哦|噢|哎|唉|诶|行|中|成|对|得|是的?|还是|又|也|都|吧|啊|呀|我们?|俺们?|咱们?|我家|本人|想|先|给(?:我们?|俺们?|咱)?|要不|麻烦(?:师傅)?|您|你们?|请|可以|没问题|没意见|愿意|当然|肯定|同意|帮(?:我|俺|忙)|顺便|想好了)*'
const AGREES = '(?:(?:同意|可以|阔以|行|中|成)(?:了|啦|咯|喽)?|好|要得|没问题|没得问题|没意见|愿意|允许|没毛病)'
const WANTS = '(?:要|来|做|加|装|安|弄|搞|拉|布|整|安装|加装)'
const UNITS = '(?:\\d+|[一二两三四五六七八九十百]+) ?(?:个|米|条|根|台|处|套|件|块(?!钱)|项)'
const ITEM =
  '(?:网络面板安装|网络面板|面板|插座|网口|网线|线槽|明线线槽|路由器|加装|网络|线|新的?|[那这](?:个|条|根|项|块)|它|的)'
const TAIL = '(?:吧|啊|呀|哈|呗|嘛|噻|嘞|哦|哟|诶|滴|哒|师傅)*'
const SAYS_SO = new RegExp(
  [
    `^${LEAD}(?:${AGREES}的?${TAIL})+(?:${WANTS}(?:上|一下)?${TAIL})?$`,
    `^${LEAD}(?:${WANTS}{1,4})(?:上|着|一下|个)?(?:${UNITS}|${ITEM})*${TAIL}$`,
    `^${LEAD}(?:要|需要)(?:了|的)${TAIL}$`,
    `^${LEAD}需要(?:${UNITS}|${ITEM})*${TAIL}$`,
    `^(?:${UNITS}|${ITEM}|就|也|都|我|俺)+(?:${AGREES}|${WANTS})(?:上|的)?${TAIL}$`,
  ].join('|'),
)
const NAMES_ITEM = new RegExp(`^(?:${UNITS}|${ITEM}|就)+$`)
/** Only of an installer who agrees: 师傅同意, 师傅可以. */
const OF_ANOTHER = /^(?:师傅|他们?|她|人家|你)(?:也|都|已经?|就)*(?:同意|可以|行|中|成|愿意|答应|没问题|没意见|允许|说)/
/** What leads to it: 哎, 等等, 想好了. */
const LEADS =
  /^(?:那|哎|唉|嗯|诶|等等|等一?下|那个|对|是的?|想好了|考虑好了|商量好了|问过了|[我俺](?:想好|考虑好|商量好)了|wait|actually|well|hmm+|oh|sorry)+$/

const ENGLISH = answerWords<'yes'>([
  [
    'yes',
    "yes|yess|yep|yup|yea|yeah|ok|okay|okey|okie|ok ok|sure|fine|agree|agreed|i agree|we agree|go ahead|please go ahead|do it|do that|want it|i want it|i want that|take it|i'll take it|i will take it|have it|please do|of course|deal|approved|i approve|install it|add it|go for it|definitely|absolutely|sounds good|sounds fine|no problem|certainly|i accept|accept|accepted|let's do it|lets do it",
  ],
  [
    undefined,
    `${POLITE_WORDS}|i|i'm|we|it|that|that's|it's|this|the|a|one|with|to|for|me|is|am|good|great|alright|right|wait|actually|and|now|please|sure thing|very much|extra|extra work|socket|the socket|cable|the cable|panel|router|happy|happy to|all|by me|1|guess`,
  ],
])
const POLITE = answerWords<never>([[undefined, `${POLITE_WORDS}|辛苦您了|辛苦你了|受累|拜托|拜托了|🙏|😊`]])
/** 在, 定了, 好了, it works: a yes to other questions than whether something shall be done for money. */
const TO_ELSE =
  /^(?:我|俺|是|都|的)*(?:在|有空|有时间|得闲|得空|没事|不要紧|没关系|不打紧|不碍事|知道|晓得|明白|了解|收到|定|约|好|得|能来|想来|是我)(?:的|了|呢|啦|咯)*[。!]*$|\bworks?\b(?! for me)|\b(?:he|she|they|him|got it|noted|understood)\b/

/** 同意, 行吧装, yes please go ahead: whether a clause is an explicit yes and nothing else, politeness and what is offered apart. */
function saysYes(clause: string): boolean {
  if (OF_ANOTHER.test(clause)) return false
  if (SAYS_SO.test(clause) || (meaningsOf(clause, ENGLISH) ?? []).length > 0) return true
  return readYesNo(clause) === 'yes' && !TO_ELSE.test(clause)
}

const isItem = (clause: string): boolean => NAMES_ITEM.test(clause) || meaningsOf(clause, ENGLISH) !== undefined

const LONGEST_CLAUSE_CHARACTERS = 40

/** Whether all that is said is a yes: with one word more that isn't known, it is none (DS-4). */
export function agreesWholly(plain: string): boolean {
  const clauses = plain.split(/[,;!.。，、~…]+/).map((clause) => clause.trim())
  if (clauses.some(({ length }) => length > LONGEST_CLAUSE_CHARACTERS)) return false
  const said = clauses.filter(
    (clause) => clause !== '' && !LEADS.test(clause) && meaningsOf(clause, POLITE)?.length !== 0,
  )
  return said.some(saysYes) && said.every((clause) => saysYes(clause) || isItem(clause))
}
