import { normalise } from '../normalise.ts'

const RELATIVE =
  '(?:闺女|女儿|儿子|老?爸妈?|爹娘|老?爹|老?娘|老?妈|父母|老丈人|丈母娘|岳父岳?母?|岳母|婆婆|公公|婆家|娘家|奶奶|爷爷|姥姥|姥爷|外婆|外公|大?姐姐?|妹妹?|大?哥哥?|弟弟?|姑姑?|姨妈?|舅舅?|叔叔?|亲戚)'
const THEIRS = `(?:我|俺|咱)?们?${RELATIVE}(?:家里?|那儿|那里|那边|屋里?)`
const WORK = '装|网|宽带|电视|wi-?fi|断|修|上不|掉线|光纤'
const SHOP =
  '(?:摊(?:位|子|儿)?|店|铺子?|门面|档口|饭馆|理发店|超市|厂|单位|公司|办公室|宿舍|工地|仓库|学校)(?:里|上|那边|那儿|这边|这儿)?'
const CHINESE = new RegExp(
  [
    `(?<![在住])${THEIRS}(?!也|的?人)(?=[^,，。!！?？]{0,10}(?:${WORK}))`,
    `(?:来|到|去|上|给|帮|是)${THEIRS}(?!的)`,
    `(?:别|不要|不用|甭|莫|唔好)(?:来|到|去|上)(?:我|俺)?家(?!里?(?:装|修|太|那么|这么))`,
    `(?<!别|不要|不用|甭|莫|勿|唔好)(?:来|到|上)(?:我|俺|咱)?们?的?${SHOP}(?!的?(?:人|电话|上班))(?=$|[\\s,，。!！]|修|弄|装|看|来|吧|找)`,
    `不在家[\\s,，]*(?:我|俺|人)?在(?:摊|店|铺|门面|档口|饭馆)`,
  ].join('|'),
)
const ENGLISH =
  /\b(?:my|our) (?:mum|mom|mother|dad|father|parents|son|daughter|sister|brother|gran|grandma|grandad|grandparents|in-?laws|aunt|uncle)(?:'s|s'|s)? (?:house|place|flat|home)\b(?=.{0,30}\b(?:internet|wi-?fi|install\w*|broadband|no|tv|line|connection|fix|repair|down)\b)|(?<!\b(?:don't|dont|do not|not|never) )\b(?:come|go|send (?:him|her|them|someone|somebody)) to (?:my|the|our) (?:shop|store|stall|office|workplace|restaurant|cafe)\b/

/** 俺闺女家要装宽带, 别来家，来摊上: whether a message wants somebody at another place than the home on file, and doesn't say its address. */
export const isForAnotherPlace = (text: string): boolean => {
  const plain = normalise(text)
  return CHINESE.test(plain) || ENGLISH.test(plain)
}
