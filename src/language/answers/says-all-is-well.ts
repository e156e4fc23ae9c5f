import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { answerWords, meaningsOf, POLITE_WORDS } from './whole-message.ts'

const WELL = answerWords<true>([
  [
    true,
    '好|好了|好的|好嘞|好滴|好哒|全好|都好|挺好|很好|齐|齐了|齐活|行|行了|可以|妥|妥了|妥当|中|成|没问题|没毛病|没得问题|冇问题|完成|合格|通过|正常|搞定|做到|做到了|做了|做好|弄好|弄了|弄完|弄完了|做完|做完了|搞完了|办完了|搞好了|办好|办妥|都行|都可以|打勾|全勾|勾|ok|okay|okey|k|okk|done|good|fine|great|perfect|complete|completed|finished|ready|checked|all good|all fine|all done|all set|all ok|✅|✔|☑|👌|👍|🆗|💯',
  ],
  [
    undefined,
    `${POLITE_WORDS}|都|全|全都|全部|也|已经|已|嗯|恩|是|是的|对|这几项|几项|所有|每项|样样|all|all of it|all of them|everything|every one|is|are|it|they|it's|that's|yes|yeah|yep`,
  ],
])

/** 好, 全好, 都做了, ok, done: that what a list asks for is so. A bare 是, 嗯 or yes says it of nothing. */
export function saysAllIsWell(text: string): boolean {
  const plain = normalise(text)
  return !isAsked(plain) && (meaningsOf(text, WELL)?.length ?? 0) > 0
}

/** yes, yeah: to a list that is asked whether all of it is fine. */
export const saysYes = (text: string): boolean =>
  /^(?:yes|yeah|yep|yup|yes,? (?:it is|they are|all))[.!]*$/.test(normalise(text).trim())
