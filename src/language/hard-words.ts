/** 妈的, 卧槽: sworn about nobody; 他妈的电话 is somebody's mother's. */
const OATHS_ZH = [
  '(?:(?<![我她咱是]|孩子|娃)[他你尼]妈的|(?<![我他她你您咱是])妈的)(?!电话|手机|号|名)',
  '(?:[操日草艹]你(?:妈|大爷)|操蛋|草泥马|尼玛|去你(?:妈|大爷)|妈(?:逼|卖批)|我[操艹](?![作心])|卧槽|特么|狗屁)的?',
  '(?<![a-z])(?:tmd|nmd|cnm)(?![a-z])',
].join('|')
/** What somebody is called: 傻逼. */
const SLURS_ZH = '龟(?:儿子?|孙子?)(?!童)|傻[逼叉屌]|煞笔|沙比|王八蛋|狗日的?|混(?:账|蛋)|畜生|人渣|脑残'

const OATHS_EN =
  '(?:mother)?f(?!k\\b)(?:u?|[u*]?c)[k*]+(?:ing|in|ed(?: up)?|ers?|s)?|effing|freaking|shit(?:ty|s)?|bull ?shit|bloody(?: hell)?|(?:god)?damn(?:ed| it)?|crap(?:py)?|wtf|omfg|ffs|stfu'
const SLURS_EN = 'ass ?holes?|arse ?holes?|bastards?|bitch(?:es)?|idiots?|morons?|imbeciles?|dick ?heads?|wankers?'

/** Words that add nothing to what is said, as parts of expressions: oaths, and what somebody is called. */
export const HARD_WORDS = {
  oaths: { zh: OATHS_ZH, en: OATHS_EN },
  slurs: { zh: SLURS_ZH, en: SLURS_EN },
} as const
