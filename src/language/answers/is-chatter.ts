import { answerWords, meaningsOf, POLITE_WORDS } from './whole-message.ts'

const WORDS = answerWords<'chatter'>([
  [
    'chatter',
    '笑死|笑死我了|笑不活了|哈哈|哈哈哈|哈哈哈哈|哈哈哈哈哈|嘻嘻|hh|hhh|hhhh|hhhhh|233|2333|23333|xswl|yyds|绝了|绝绝子|好家伙|啊这|emm|emmm|emmmm|666|牛|牛啊|牛逼|可还行',
  ],
  ['chatter', 'lol|lmao|rofl|haha|hahaha|hahahaha|hehe|😂|🤣|😅|🙃'],
  [undefined, POLITE_WORDS],
])

/** 笑死, yyds, lol: whether a message answers nothing and wants nothing. */
export const isChatter = (text: string): boolean => (meaningsOf(text, WORDS)?.length ?? 0) > 0
