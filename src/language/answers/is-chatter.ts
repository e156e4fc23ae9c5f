import { answerWords, meaningsOf, POLITE_WORDS } from './whole-message.ts'

const WORDS = answerWords<'chatter'>([
  [
    'chatter',
    '笑死|笑死我了|笑不活了|哈哈|哈哈哈|哈哈哈哈|哈哈哈哈哈|嘻嘻|hh|hhh|hhhh|hhhhh|233|2333|23333|xswl|yyds|绝了|绝绝子|好家伙|啊这|emm|emmm|emmmm|666|牛|牛啊|牛逼|可还行',
  ],
  ['chatter', 'lol|lmao|rofl|haha|hahaha|hahahaha|hehe|😂|🤣|😅|🙃'],
  [undefined, POLITE_WORDS],
])

/** 哎对了, and nothing behind it. */
const BEGINS_ONLY = /^(?:哎|诶|哦|噢|欸|哎呀)+[,， ]*对了[,，。~…!！ ]*$/
/** 礼拜四我二舅过生日: of their family, and of no visit. */
const OF_FAMILY =
  /^(?:那|这|[今明后][天儿日]个?|下?个?(?:周|星期|礼拜)[一二三四五六日天])*(?:是)?(?:我|俺|咱)(?:们|家)?(?:的)?(?:(?:大|二|三|小|老)?(?:舅|姨|姑|叔|伯|哥|姐|弟|妹|爷|奶|爸|妈|娘|爹|婶|侄|外甥|孙|儿子|闺女|女儿|媳妇儿?|老公|老婆|丈母娘|老丈人)(?:夫|妈|子|女|爷|奶)?)(?:过(?:大)?寿|过?生日|结婚|出嫁|满月|办(?:喜事|酒))[了啊呀呢嘞]*[。.!！~ ]*$/

/** 笑死, yyds, lol, 哎对了: whether a message answers nothing and wants nothing. */
export const isChatter = (text: string): boolean =>
  (meaningsOf(text, WORDS)?.length ?? 0) > 0 || BEGINS_ONLY.test(text.trim()) || OF_FAMILY.test(text.trim())
