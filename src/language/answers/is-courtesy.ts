import { answerWords, meaningsOf } from './whole-message.ts'

const WORDS = answerWords<'courtesy'>([
  [
    'courtesy',
    '多谢解惑|是老朽糊涂了|是老朽糊涂|老朽糊涂了|是我糊涂了|是我搞错了|原来如此|受教了|受教|知道了|知道|晓得了|晓得|明白了|明白|收到|了解|好嘞|好滴|妥了|妥|太好了|辛苦了|辛苦|麻烦了|麻烦你了|麻烦您了|没事了|没事|不错|挺好的|好|好的|行|嗯|ok|okay|棒|赞',
  ],
  [
    'courtesy',
    "perfect|great|cool|nice|awesome|lovely|brilliant|got it|noted|understood|alright|all good|cheers|sounds good|that's all|thats all|wonderful|super|good|fine|yes|yeah|yep|sure",
  ],
  ['courtesy', '👍|👌|🙏|😊|😄|🙂|😀|❤|🤝|💪|👏|✅'],
  [undefined, '吧|啊|呀|哈|哦|噢|啦|了|的|谢谢|谢谢你|谢谢您|多谢|thanks|thank you|thx|then|very|so|much|very much'],
])

/** Whether a message only rounds off the talk: a thumb up, "知道了", "got it". */
export function isCourtesy(text: string): boolean {
  return (meaningsOf(text, WORDS)?.length ?? 0) > 0
}
