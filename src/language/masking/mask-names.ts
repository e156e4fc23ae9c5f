import { FAMILY_NAMES, isNameInText } from '../answers/read-name.ts'
import { LONG_FAMILY_NAMES } from '../surname.ts'
import { maskEnglishNames } from './mask-english-names.ts'

const FAMILY = `(?:${LONG_FAMILY_NAMES.join('|')}|[${[...FAMILY_NAMES].join('')}])`
/** Family names that hardly ever begin another word. */
const CLEAR =
  '王李张刘陈杨赵吴徐孙朱郭罗梁宋郑韩邓冯曹彭蔡潘袁魏薛沈姚卢傅廖谭邹秦侯邱孟尹贾吕崔蒋胡范丁钟姜熊邵龚郝龙段'
/** Those that begin everyday words as well; with two more characters they are names. */
const FAIRLY_CLEAR = '周黄林何高马谢唐许叶杜汪任田夏萧董程苏肖曾戴余钱'
const TITLE =
  '先生|女士|小姐|太太|师傅|师父|老师|阿姨|大爷|大妈|大叔|大姐|大哥|大嫂|叔叔|伯伯|奶奶|爷爷|经理|主任|主管|队长|班长|老板|哥(?!哥)|姐(?!姐|妹)|姨|嫂|叔|(?<!施)工(?![作程人资地具单号厂期钱])|总(?![是结共算部台之得会不在要断掉得觉归让有说这算体机])'
const TITLED = new RegExp(`(\\p{Script=Han}{1,4}?)(?=${TITLE})`, 'gu')
/** Before a title these alone are words of their own: 和师傅说, 付师傅钱, 查师傅到哪了. */
const NO_LONE_FAMILY = '和从于向能连管时车付查都包单'
const LONG_TITLE = /^(?:师[傅父]|先生|女士|小姐|太太|经理|主任|主管|[队班]长|老[师板]|阿姨)/
/** 多谢师傅, 施工, 开车师傅, 每周总…: here it is the end of a word. */
const ENDS_A_WORD =
  /[多感谢答致道申]谢|[开停坐叫打]车|[每上下这本一两几整]周|[大地四]方|平安|治安|保安|到时|准时|及时|^施$/

const SURNAME = new RegExp(`(?<![百同])姓${FAMILY}(?!氏|名)`, 'gu')
const NICKNAME = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[找叫让和跟给是问帮请约替那的下])([小老阿])[${CLEAR}](?![子女同务病虎历熊猫板师])`,
  'gu',
)
/** What introduces somebody, whatever the family name. */
const STRONG = new RegExp(
  `(?<=(?:我叫|名叫|叫做|名字(?:叫|是)?|[姓户]名是?|我就?是|本人|[户机业]主名?[叫是]?|联系人[叫是]?|收件人是?|[客用]户[叫是]?|签名)[: ,]?)${FAMILY}\\p{Script=Han}{1,3}`,
  'gu',
)
/** 我叫阿依古丽: whatever stands there up to a stop, but for who or what is called (我叫人来). */
const AFTER_CALLED =
  /(?<=(?:(?<![帮给替让请和跟])[我他她]|名字)叫|名叫)(?![人下你他她它车不个了过来师客外一两谁啥什救啊的们我那这保安装什])[\p{Script=Han}·]{2,8}(?![\p{Script=Han}·])/gu
/** 姓名：乜小明, of a form: whatever stands there, up to what is asked next. */
const AFTER_LABEL =
  /(?<=(?:姓名|户名|户主|机主|业主|联系人|收件人|签名|名字)(?:(?:是|叫) ?|[:=] ?)|(?:姓名|户名) )(?!(?:是|叫|不|没|写|错|对|谁|什么|有误|要|改|和|跟))[\p{Script=Han}·]{1,10}?(?=电话|手机|联系|地址|住址|号码|身份|[^\p{Script=Han}·]|$)/gu
/** What a name may follow, where the family name is plain. */
const WEAK = new RegExp(
  `(?<=[找给跟和帮让叫请是去到约查问替为妈爸公婆爷奶友事们]|师傅|妻子|丈夫|儿子|女儿|闺女|孩子|父亲|母亲|爱人|邻居|房东|房客|租客|投诉|表扬)[${CLEAR}${FAIRLY_CLEAR}]\\p{Script=Han}{1,3}`,
  'gu',
)
/** 张伟家, 罗建国的单子, 李强态度差: what may follow a name where a clause begins. */
const BEFORE_HOME =
  /(?<=^|[^\p{Script=Han}]|[去到在给找跟是那])(\p{Script=Han}{1,4}?)(?=家(?![庭具长属电教长])|[那这][单户]|本人|的(?:[单活号家账网]|电话|名字|宽带))/gu
const BEFORE_VERB =
  /(?<!\p{Script=Han})(\p{Script=Han}{2,3})(?=[不没在说来把给已刚要会都跟和就态迟拖骂推打让答]|服务)/gu
/** Characters between others that are none. */
const ALONE = /(?<!\p{Script=Han})\p{Script=Han}{2,4}(?!\p{Script=Han})/gu
/** What comes after a name and is none of it. */
const AFTER = '来在家的是说住想有去和跟把已又再也就从今现刚会能一上下约改取单户网宽断坏修装报师'
/** 给张发票, 一张收据. */
const NO_NAME =
  /^王[者炸牌]|^张(?:[明后今]天|[明后今]$|发|收|图|照|单|表|卡|名|截|纸|桌|床|嘴|电)|^(?:胡[说乱同萝辣椒子琴闹扯]|孙女|朱砂|梁上|高[新铁空压速]|林场|周[几末初年边到围期转]|马[桶路达力虎赛上克]|韩[剧语]|丁字|龙卷|段落|熊[猫孩]|姜汤|龙头|丁点|段时|钱[不没多少给退也都呢花付都]|许多|许可|何[时况必]|任[何务意]|夏[天季令]|程[序度]|余[额款]|田[间地]|苏[州打]|黄[金色灯线花]|叶子|杜绝|钟[头点以]|范[围本]|谢[谢了您你啦])/u

/** Takes away names of people, Chinese and English: what is left of 王小明先生 is X先生. */
export const maskNames = (text: string): string =>
  maskEnglishNames(
    text
      .replace(TITLED, (before: string, _: string, at: number) =>
        maskBeforeTitle(before, text.slice(at + before.length)),
      )
      .replace(SURNAME, '姓X')
      .replace(STRONG, (words) => withoutName(words, isNameInText))
      .replace(AFTER_CALLED, 'X')
      .replace(AFTER_LABEL, 'X')
      .replace(WEAK, (words) => withoutName(words, isClearName))
      .replace(BEFORE_HOME, (name: string) => (isClearName(name) || isClearFamily(name) ? 'X' : name))
      .replace(BEFORE_VERB, (name: string) => (isClearName(name) ? 'X' : name))
      .replace(ALONE, (words) => (isClearName(words) ? 'X' : words))
      .replace(NICKNAME, '$1X'),
  )

/** The longest name that ends there, or the family name alone. */
function maskBeforeTitle(before: string, after: string): string {
  const isLongTitle = LONG_TITLE.test(after)
  const isName = isLongTitle ? isNameInText : isClearName
  const characters = Array.from(before)
  for (let length = characters.length; length > 1; length--) {
    const name = characters.slice(-length).join('')
    if (isName(name) && !NO_NAME.test(name)) return `${characters.slice(0, -length).join('')}X`
  }
  const [last = '', family = ''] = characters.slice(-2).length === 2 ? characters.slice(-2) : ['', characters[0]]
  const isFamily = isLongTitle
    ? FAMILY_NAMES.has(family) && !NO_LONE_FAMILY.includes(family)
    : (CLEAR + FAIRLY_CLEAR).includes(family)
  return isFamily && !ENDS_A_WORD.test(last + family) ? `${characters.slice(0, -1).join('')}X` : before
}

/** Without the name with which `words` begin; what follows on it stays. */
function withoutName(words: string, isName: (name: string) => boolean): string {
  for (const length of [4, 3, 2]) {
    const name = words.slice(0, length)
    const isLonger = length > 2 && words.length > length && AFTER.includes(name.at(-1) ?? '')
    if (name.length === length && !isLonger && isName(name) && !NO_NAME.test(name)) return `X${words.slice(length)}`
  }
  return words
}

const isClearFamily = (name: string): boolean => name.length === 1 && CLEAR.includes(name)

function isClearName(name: string): boolean {
  if (!isNameInText(name) || NO_NAME.test(name)) return false
  const family = name.charAt(0)
  const isLong = LONG_FAMILY_NAMES.some((long) => name.startsWith(long)) && name.length > 2
  return isLong || CLEAR.includes(family) || (FAIRLY_CLEAR.includes(family) && name.length === 3)
}
