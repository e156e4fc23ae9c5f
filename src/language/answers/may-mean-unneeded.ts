import { answerWords, meaningsOf, POLITE_WORDS } from './whole-message.ts'

const WORDS = answerWords<'nod' | 'unneeded'>([
  [undefined, POLITE_WORDS],
  ['nod', '嗯|恩|嗯嗯|哦|对|对的|是|是的|好|好的|行|可以|yes|yeah|ok|okay|right'],
  [
    'unneeded',
    "不用|不用了|不用啦|不要|不要了|不必|不必了|不需要|不需要了|用不着|用不着了|没必要|没必要了|不用麻烦|不用麻烦了|算了|no need|not needed|not needed any more|not needed anymore|don't need it|no longer needed|don't bother",
  ],
])

/** 不用了, 嗯 算了, to "shall it be cancelled?": either no visit is needed, or no cancelling. */
export const mayMeanUnneeded = (text: string): boolean => meaningsOf(text, WORDS)?.includes('unneeded') === true
