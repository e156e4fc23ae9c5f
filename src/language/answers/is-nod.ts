import { answerWords, meaningsOf, POLITE_WORDS } from './whole-message.ts'

const WORDS = answerWords<'nod'>([
  [
    'nod',
    '嗯|恩|嗯嗯|嗯哼|唔|哦|哦哦|噢|好|好的|好吧|好滴|好哒|好嘞|好呀|好好|好好好|行|行吧|行的|行行|行行行|中|成|得|收到|明白|明白了|知道|知道了|晓得|晓得了|了解|没事|没关系|不要紧|不打紧|不碍事|妥|👌|👍|🆗|🙏|😊|😄|🙂',
  ],
  [
    'nod',
    'ok|okay|okey|k|kk|okk|yeah|yea|yep|yup|ya|mm|mhm|mmhmm|uh huh|uh-huh|mm-hmm|mm hmm|mm-hm|right|alright|sure|got it|noted|understood|cool|fine|great|perfect|good|nice|roger',
  ],
  [undefined, `${POLITE_WORDS}|先|都|这样|the|it|that|that's`],
])

/** 嗯, 好的, ok: a nod, which signs nothing; whoever means to confirm says so, or picks it (CL-1). */
export const isNod = (text: string): boolean => (meaningsOf(text, WORDS)?.length ?? 0) > 0
