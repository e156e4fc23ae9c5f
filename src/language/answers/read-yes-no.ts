import { normalise } from '../normalise.ts'
import { answerWords, meaningsOf, POLITE_WORDS } from './whole-message.ts'

const WORDS = answerWords<'yes' | 'no' | 'nod'>([
  [undefined, POLITE_WORDS],
  [
    undefined,
    "这个|那个|时间|这样|这么|到时|见|先|还是|都|也|真|真的|其实|it|that|that's|thats|this|is|it's|its|i|for me|by me|with me|to me|a|the|time|one|me|we|you|do|am|im|i'm|all|very|much|really|my",
  ],
  [
    'nod',
    '嗯|恩|嗯嗯|嗯哼|哦哦|好|好的|好吧|好滴|好哒|行|行吧|ok|okay|okey|yeah|well yeah|ya|mm|mhm|mmhmm|uh huh|right|alright|sure',
  ],
  [
    'yes',
    '是|是的|是啊|是呀|是滴|对|对的|对对|对对对|对啊|对头|对呀|没错|没得错|行的|行行|行行行|中|中中|中嘞|成|成成|好嘞|好好|好好好|好呀|好哇|好嘅|可以|可以的|可以可以|可|阔以|没问题|没毛病|没意见|就这样|就这么|就这么办|就这么定|就这样定|就它|定了|约了|没事|妥|妥妥|妥了|得|得嘞|要得|要|要的|想|想要|愿意|需要|确认|确定|同意|有|有的|在|在的|能|能的|来|来吧|来嘛|正确|对着|收到|明白|知道|知道了|晓得|了解|好使|管|管得|哦了|欧克|系|系嘅|系啊|啱|冇问题|冇得问题|得㗎|得嘅|必须|必须的|当然|当然可以|肯定|必|是这样|是这个|就这个|就是这样|就是|就要这个|挺好|挺好的|合适|方便|满意|不错|挺不错|没有问题|不要紧|不是不行|没关系',
  ],
  [
    'yes',
    "yes|yess|yep|yup|y|yea|yeh|aye|si|oui|of course|certainly|correct|that's right|fine|absolutely|definitely|please do|go ahead|sounds good|sounds great|sounds fine|works for me|works|that works|perfect|great|good|cool|deal|agreed|indeed|confirm|confirmed|exactly|sure thing|for sure|okey dokey|okie|okie dokie|kk|k|okk|roger|will do|do it|book it|i do|i am|i confirm|totally|lovely|no problem|not a problem|go for it|spot on|true|suits me|happy with that|why not|i agree|looks good|all good|good to go|let's do it|lets do it|let's go|that one works|affirmative|👌|👍|✅|🆗|🙆|✔|💯",
  ],
  [
    'no',
    '不|不是|不是的|不对|不对不对|不是不是|不行|不行不行|不要|不要了|不用|不用了|不用啦|不必|不必了|不需要|不需要了|不了|不啦|不嘞|算了|算啦|算了吧|没有|没|没得|没呢|别|别了|别别|不好|不可以|不成|不中|不想|不想要|不同意|否|不方便|不合适|不愿意|免了|不能|甭|甭了|甭用|不得行|唔系|唔要|唔使|唔使啦|唔好|唔得|冇|用不着|没必要|不太行|不太好|不太方便|不大行|不咯|不是这样|不是这个|不确认|错|错了|有误|弄错了|不正确|不满意|木有|莫得|使不得|没兴趣|别来|别来了|拒绝|达咩|不来|不在|不可',
  ],
  [
    'no',
    "no|nope|nah|naw|no thanks|no thank you|not really|never|n|negative|no way|not at all|don't|dont|i don't|i do not|i don't think so|i dont think so|don't think so|dont think so|i'm not|wrong|incorrect|not right|not correct|doesn't work|does not work|doesn't work for me|no good|not good|not ok|not okay|not fine|not now|i'm good|im good|noo|nooo|no no|not interested|don't want|do not want|i don't want|i'd rather not|rather not|not that|not for me|won't work|can't|cannot|can't do|no need|not needed|not necessary|nay|non|absolutely not|definitely not|certainly not|of course not|👎|❌|🙅|✖|🚫",
  ],
])

/** "可以吗", "行不行", "你来不来", "可以不": a question answers nothing. */
const IS_ASKED = /[?？]|吗|么$|([^不\s])不\1|(?:可以|行|成|中|好|能)不$|^要是/

/**
 * Whether a message says yes or no. The whole message has to be understood, politeness apart; a nod before a no ("好的不用了",
 * "yeah no") is only manners. Questions ("可以吗？") and answers with both are left to the asker.
 */
export function readYesNo(text: string): 'yes' | 'no' | undefined {
  if (IS_ASKED.test(normalise(text))) return undefined
  const meanings = meaningsOf(text, WORDS)
  if (!meanings || meanings.length === 0) return undefined
  const firm = meanings.filter((meaning) => meaning !== 'nod')
  if (firm.length === 0) return 'yes'
  const firstNo = firm.indexOf('no')
  if (firstNo < 0) return 'yes'
  return firm.slice(firstNo).includes('yes') || meanings.at(-1) === 'nod' ? undefined : 'no'
}
