import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { type AnswerWord, answerWords, POLITE_WORDS, wordsOf } from './whole-message.ts'

type Meaning = 'yes' | 'no' | 'nod'

/** 不能不来, 不来不行, 没有不方便: what is denied twice is agreed to. */
const DENIED_TWICE = [
  ...joined(['不能不', '不得不', '不可不', '不会不', '没法不'], Array.from('来去修装换做弄办约改看查')),
  ...joined(joined(['不'], Array.from('来去修装换做弄办约改看查')), ['不行', '不成', '不可', '不中', '不得行']),
  ...joined(
    ['没有不', '没什么不', '没啥不', '没得不'],
    ['方便', '可以', '行', '好', '同意', '合适', '满意', '愿意', '想', '对'],
  ),
  ...joined(['不是不', '并不是不', '不是说不', '又不是不'], ['可以', '行', '能', '成', '中', '方便', '好']),
]

/** 肯定不行, 不怎么方便: a no with weight or with manners. */
const WEIGHED_NO = [
  ...joined(
    ['当然', '肯定', '绝对', '必须', '一定', '实在', '确实'],
    '不|不行|不要|不用|不可以|不能|不是|不想|不方便|没有|没空|没时间'.split('|'),
  ),
  ...joined(
    ['不怎么', '不是很', '不是太', '不是特别', '不太', '不大'],
    '行|好|可以|方便|合适|满意|想|愿意|需要'.split('|'),
  ),
]

const WORDS = answerWords<Meaning>([
  [undefined, POLITE_WORDS],
  [
    undefined,
    "这个|那个|时间|这样|这么|到时|见|先|还是|都|也|真|真的|其实|it|that|that's|thats|this|is|it's|its|i|for me|by me|with me|to me|a|the|time|one|me|we|you|do|am|im|i'm|all|very|much|really|my|sorry|总算听懂了|6总算听懂了|终于听懂了|总算懂了|感激不尽|不胜感激|有劳费心|有劳|费心|劳驾|多谢费心|抱歉|不好意思|唔该|对唔住|滴|哒|叭|噻|撒|呐|鸭|捏|喇|囉|啰|😊|😄|🙂|😀|😁|☺|❤|🤝|💪|👏|🙏|🌹|kindly|boss|chief|pal|lor|ah",
  ],
  [
    'nod',
    '嗯|恩|嗯嗯|嗯哼|昂|哦哦|好|好的|好吧|好滴|好哒|行|行吧|ok|okay|okey|oki|okok|mmk|yeah|well yeah|ya|mm|mhm|mmhmm|uh huh|right|alright|sure|uh-huh|mm-hmm|mm hmm|mm-hm|好使|收到|明白|知道|知道了|晓得|晓得了|了解|没事|没关系|不要紧|不打紧|不碍事',
  ],
  [
    'yes',
    '是|是的|是啊|是呀|是滴|对|对的|对对|对对对|对啊|对头|对呀|没错|没得错|行的|行行|行行行|中|中中|中嘞|成|成成|好嘞|好好|好好好|好呀|好哇|好嘅|可以|可以的|可以可以|可|阔以|没问题|没毛病|没意见|没疑问|没有疑问|没异议|没有异议|就这样|就酱|就酱紫|酱紫|就这么|就这么办|就这么定|就这样定|就它|定了|约了|妥|妥妥|妥了|得|得嘞|要得|要|要的|想|想要|愿意|需要|确认|确定|同意|有|有的|在|在的|能|能的|来|来吧|来嘛|正确|对着|管|管得|哦了|欧克|系|系嘅|系啊|系呀|系呀系呀|book啦|book佢|book吧|约啦|系咁|系咁啦|就系咁|啱|冇问题|冇得问题|得㗎|得嘅|必须|必须的|当然|当然可以|肯定|必|是这样|是这个|就这个|就是这样|就是|就要这个|挺好|挺好的|合适|方便|满意|不错|挺不错|没有问题|没事的|木问题|莫问题|冇事|得行|能行|能来|要来|想来|是我|是我的|是的我|有时间|有空|得空|得闲|没啥问题|没什么问题|没啥意见|没什么意见|绝对可以|绝对行|一定可以|一定要|一定来|错不了|差不了|不见不散|巴适|必须地|好㗎|可以㗎|好个|好额|得劲|得儿劲|一言为定|就此说定|就此定下|说定了|就这么说定|甚好|极好|如此甚好|甚妥|妥当|诸事皆宜|依此办理|便依此办理|便依您|就依您|安排|安排上|安排上了|整吧|整上|走起|欧了|偶了|好勒|好耶|无误|核对无误|信息无误|成交|照办|准了|是那么回事|是这么回事|就是那么回事|改嘛|约嘛|订嘛|干就完了',
  ],
  ['yes', DENIED_TWICE.join('|')],
  [
    'yes',
    "yes|yess|acceptable|very well|quite right|affirmative|indeed|ehen|that's my house|that is my house|that's my address|that's my place|opo|oo po|sige po|yep|yup|y|yea|yeh|aye|si|oui|of course|certainly|correct|that's right|fine|absolutely|definitely|please do|go ahead|i guess so|i suppose so|guess so|sounds good|sounds great|sounds fine|works for me|works|that works|perfect|great|good|cool|deal|agreed|indeed|confirm|confirmed|exactly|sure thing|for sure|okey dokey|okie|okie dokie|kk|k|okk|roger|will do|do it|book it|i do|i am|i confirm|totally|lovely|no problem|not a problem|go for it|spot on|true|suits me|happy with that|why not|i agree|looks good|all good|good to go|let's do it|lets do it|let's go|that one works|affirmative|will do|can do|i don't mind|don't mind|i dont mind|no worries|np|no prob|no probs|no problem at all|no doubt|hell yes|hell yeah|damn right|yessir|yeye|wonderful|that'll do|that'll dae|righty ho|everything is correct|book me in|pencil me in|go with that|yah|yuh|bet|fo sho|okie dokes|right you are|righto|jolly good|splendid|super|brill|sorted|grand|that suits|suits|make it so|lets go|that's the one|thats the one|lock it in|crack on|go on|proceed|do the needful|please do the needful|confirm the same|the same is correct|ok done|okay done|can can|can lah|can la|ok can|okay can|ya can|yes can|sure can|must can|also can|ojbk|fair enough|go on then|too right|aight|yh|ye|👌|👍|✅|🆗|🙆|✔|💯",
  ],
  ['no', WEIGHED_NO.join('|')],
  [
    'no',
    '不|不是|不是的|不对|不对不对|不是不是|不行|不行不行|不要|不要了|不用|不用了|不用啦|不必|不必了|不需要|不需要了|不了|不啦|不嘞|算了|算啦|算了吧|没有|没|没得|没呢|别|别了|别别|不好|不可以|不成|不中|不想|不想要|不同意|否|不方便|不合适|不愿意|免了|不能|甭|甭了|甭用|不得行|唔系|唔要|唔使|唔使啦|唔好|唔得|冇|用不着|没必要|不太行|不太好|不太方便|不大行|不咯|不是这样|不是这个|不确认|错|错了|有误|弄错了|不正确|不满意|木有|莫得|使不得|没兴趣|别来|别来了|拒绝|达咩|不来|不在|不可|没时间|没空|没得空|唔得闲|不能来|来不了|没来|不想来|要不得|勿要|勿|莫|莫来|冇得|拉倒|拉倒吧|没门|想得美|休想|免谈|不干|才不|才不要',
  ],
  [
    'no',
    "no|nope|leave it|leave it be|nah|naw|no thanks|no thank you|not really|never|n|negative|no way|not at all|don't|dont|i don't|i do not|i don't think so|i dont think so|don't think so|dont think so|i'm not|wrong|incorrect|not right|not correct|doesn't work|does not work|doesn't work for me|no good|not good|not ok|not okay|not fine|not now|i'm good|im good|noo|nooo|no no|not interested|don't want|do not want|i don't want|i'd rather not|rather not|not that|not for me|won't work|can't|cannot|can't do|no need|not needed|not necessary|nay|non|absolutely not|definitely not|certainly not|of course not|i am good|it's not|it is not|that's not it|do not|please don't|don't do it|don't book it|don't come|no it's not|no it isn't|hell no|uh-uh|uh uh|nuh uh|nuh-uh|hard pass|pass|i'll pass|👎|❌|🙅|✖|🚫",
  ],
])

/** 我得想想, 得了吧, 别的, n/a: begins like an answer and gives none. */
const GIVES_NONE =
  /想想|没事儿?了|(?<![晓要懂])得(?:了|啦吧)|别的|^要是|^是嘛|^yeah,? right$|\bno one\b|[/\\]|\bn\.? ?a\b/

/** What may stand before a word of one character, besides particles. */
const OPENERS = new Set<string>(Array.from('嗯恩哦噢对是'))
/** What makes a phrase of its own with the character before it: 要时间, 不就, 来都, 是你. */
const LEANING = new Set('时间|到时|见|先|还是|都|也|真|真的|其实|就|我|我们|你|您|请|麻烦|那|那就'.split('|'))
const DENIALS = new Set('不|没|没有|别|甭|不是|不能|不可以|不想|不要|没必要|用不着'.split('|'))

/**
 * Whether a message says yes or no. The whole message has to be understood, politeness apart; a nod before a no ("好的不用了",
 * "yeah no") is only manners. Questions ("可以吗？") and answers with both are left to the asker.
 */
export function readYesNo(text: string): 'yes' | 'no' | undefined {
  const plain = withoutDrawl(normalise(text))
  if (GIVES_NONE.test(plain) || isAsked(plain)) return undefined
  const words = wordsOf(plain, WORDS)
  if (!words || words.some((_, at) => isTorn(words, at) || isDeniedAgain(words, at))) return undefined
  const meanings = words.flatMap(({ meaning }) => (meaning === undefined ? [] : [meaning]))
  const firm = meanings.filter((meaning) => meaning !== 'nod')
  const saysNo = firm.includes('no')
  if (meanings.length === 0 || (saysNo && (firm.includes('yes') || meanings.at(-1) === 'nod'))) return undefined
  return saysNo ? 'no' : 'yes'
}

/** Whether a yes is more than a nod: aye that'll do, 可以; not ok, 好. */
export const isFirmYes = (text: string): boolean =>
  readYesNo(text) === 'yes' &&
  wordsOf(withoutDrawl(normalise(text)), WORDS)?.some(({ meaning }) => meaning === 'yes') === true

/** nooooo, yesss. */
const withoutDrawl = (plain: string): string => plain.replace(/([a-z])\1{2,}/g, '$1')

/** 可能 is no 可 and no 能: a character answers by itself only where no other word leans on it. */
function isTorn(words: readonly AnswerWord<Meaning>[], at: number): boolean {
  const word = words[at]
  if (!word || !/^\p{Script=Han}$/u.test(word.text) || word.meaning === undefined || word.meaning === 'nod')
    return false
  const before = word.isJoined ? words[at - 1] : undefined
  const after = words[at + 1]?.isJoined ? words[at + 1] : undefined
  const isFree = (other: AnswerWord<Meaning> | undefined) => other === undefined || other.meaning === undefined
  const mayFollow = isFree(before) || OPENERS.has(before?.text ?? '') || before?.text.endsWith(word.text)
  const mayLead = isFree(after) || OPENERS.has(word.text) || after?.text.startsWith(word.text)
  return !mayFollow || !mayLead || LEANING.has(after?.text ?? '')
}

/** 没有不要: a denial denied, but for one that is only said twice (不不用了). */
function isDeniedAgain(words: readonly AnswerWord<Meaning>[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next?.isJoined || next.meaning !== 'no') return false
  return DENIALS.has(word.text) && /^[不没]/.test(next.text) && !next.text.startsWith(word.text)
}

function joined(heads: readonly string[], tails: readonly string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail))
}
