/** Longer messages are read up to here: a wish stands at the beginning or not at all, and time spent stays bounded. */
export const LONGEST_READ_CHARACTERS = 400

/** Traditional characters that occur in words of time, answers and visits, with their simplified form. */
const SIMPLIFIED = new Map(
  Array.from(
    '點点週周禮礼號号後后個个樓楼時时鐘钟間间兩两這这來来聽听過过開开關关壞坏斷断網网裝装維维師师約约對对謝谢請请說说話话電电視视線线機机預预會会沒没裡里裏里還还為为麼么嗎吗幾几數数訂订單单費费賬账帳账務务員员轉转誰谁們们無无晝昼閒闲係系該该從从換换現现錯错樣样歲岁專专隨随晩晚両两錢钱頭头邊边價价問问紅红燈灯寬宽帶带報报門门鋪铺舖铺檔档棟栋',
  ).reduce<[string, string][]>((pairs, character, at, all) => {
    if (at % 2 === 0) pairs.push([character, all[at + 1] ?? character])
    return pairs
  }, []),
)

/** Numerals as written on cheques and in dialect, with the everyday one. */
const EVERYDAY_NUMERALS = new Map(
  Object.entries({
    壹: '一',
    贰: '二',
    叁: '三',
    肆: '四',
    伍: '五',
    陆: '六',
    柒: '七',
    捌: '八',
    玖: '九',
    拾: '十',
    俩: '两个',
    仨: '三个',
    〇: '零',
  }),
)

const INVISIBLE = /\p{Cc}|\p{Cf}|\uFE0E|\uFE0F|\u20E3/gu
const DASHES = /[‐‑‒–—―−~〜～﹣]/g
const QUOTES = /[‘’´`′]/g
/** Signs that dictation wrote out, each with the sign. */
const DICTATED: readonly (readonly [RegExp, string])[] = [
  [/ ?\bcomma\b|逗号/g, ', '],
  [/ ?\bfull stop\b|句号/g, '. '],
  [/ ?\bquestion mark\b|问号/g, '? '],
  [/ ?\bexclamation mark\b|感叹号/g, '! '],
]
/** Words of Scotland, each with what others say. */
const SCOTS: Readonly<Record<string, string>> = {
  ...{ dinnae: "don't", dinna: "don't", cannae: "can't", willnae: "won't", isnae: "isn't", didnae: "didn't" },
  ...{ wisnae: "wasn't", wasnae: "wasn't", couldnae: "couldn't", wouldnae: "wouldn't", shouldnae: "shouldn't" },
  ...{
    doesnae: "doesn't",
    gonnae: 'gonna',
    whit: 'what',
    yer: 'your',
    tae: 'to',
    haud: 'hold',
    hoose: 'house',
    hame: 'home',
    baith: 'both',
  },
  ...{ oot: 'out', 'the morra': 'tomorrow', 'ra morra': 'tomorrow' },
  ...{
    deid: 'dead',
    doon: 'down',
    doun: 'down',
    hauf: 'half',
    gie: 'give',
    telt: 'told',
    'pit it': 'put it',
    'the noo': 'now',
  },
  ...{ 'ah said': 'i said', 'ah telt': 'i told', 'ah want': 'i want', 'ah need': 'i need', 'ah mean': 'i mean' },
  ...{
    efternin: 'afternoon',
    efternoon: 'afternoon',
    aboot: 'about',
    insteid: 'instead',
    twa: 'two',
    twal: 'twelve',
    jist: 'just',
  },
  ...{
    whae: 'who',
    itsel: 'itself',
    naethin: 'nothing',
    awready: 'already',
    'the hale': 'the whole',
    "gie's": 'give us',
  },
  ...{
    'caw it': 'call it',
    'it aff': 'it off',
    'it aw': 'it all',
  },
  ...{ 'nae need': 'no need', 'need fur': 'need for', "ah'm no": "i'm not", needin: 'needing', wantin: 'wanting' },
  ...{ "ah've": "i've", "ah'm": "i'm", "ah'll": "i'll", 'nae good': 'no good', 'nae use': 'no use' },
}
/** Words of Nigeria, each with what others say. */
const PIDGIN: Readonly<Record<string, string>> = {
  ...{ 'shift am go': 'move it to', 'shift am': 'move it', 'move am': 'move it', 'i dey travel': "i'm travelling" },
  ...{
    'una get': 'you have',
    'wey una get': 'that you have',
    'una still get': 'you still have',
    'una don get': 'you have',
  },
  ...{
    'book am': 'book it',
    'cancel am': 'cancel it',
    oya: 'ok',
    'that one na my': "that's my",
    'na my house be that': "that's my house",
  },
  ...{
    'don fix am': 'has fixed it',
    'don repair am': 'has repaired it',
    'still dey': 'still there',
    'make e be': 'make it',
  },
}
/** Words as they are shortened in a chat, each written out. */
const SHORTHAND: Readonly<Record<string, string>> = {
  ...{ nvm: 'never mind', nvmd: 'never mind', idk: "i don't know", dunno: "don't know", idc: "i don't care" },
  ...{ wdym: 'what do you mean', wym: 'what do you mean', brb: 'be right back', bbl: 'be back later' },
  ...SCOTS,
  ...PIDGIN,
  ...{ appt: 'appointment', appts: 'appointments', 'ma appointments': 'my appointments', 'ma mind': 'my mind' },
  ...{
    gtg: 'got to go',
    g2g: 'got to go',
    some1: 'someone',
    any1: 'anyone',
    no1: 'no one',
    ofc: 'of course',
    tmw: 'tomorrow',
    jk: 'just kidding',
  },
}
/** The longer first: "wey una get" before "una get". */
const SHORTENED = new RegExp(
  `\\b(?:${Object.keys(SHORTHAND)
    .toSorted((one, other) => other.length - one.length)
    .join('|')})\\b`,
  'g',
)
const IDEOGRAPH = /\p{Script=Han}/u

/**
 * A message in the one form that every reader of this layer expects: NFKC, lower case, simplified characters,
 * plain dashes and apostrophes, single spaces and none beside an ideograph. At most 400 characters are kept.
 */
export function normalise(text: string): string {
  if (text !== last.text) last = { text, plain: normalised(text) }
  return last.plain
}

/** One message goes through dozens of readers, each of which asks for its one form. */
let last = { text: '', plain: '' }

function normalised(text: string): string {
  const plain = text
    .slice(0, LONGEST_READ_CHARACTERS)
    .normalize('NFKC')
    // One sign can stand for eighteen: ﷺ.
    .slice(0, LONGEST_READ_CHARACTERS)
    .toLowerCase()
    .replace(INVISIBLE, ' ')
    .replace(DASHES, '-')
    .replace(QUOTES, "'")
  const signed = DICTATED.reduce((line, [said, sign]) => line.replace(said, sign), plain)
  const whole = signed.replace(SHORTENED, (short) => SHORTHAND[short] ?? short)
  return withoutLooseSpaces(Array.from(whole, everyday).join('')).slice(0, LONGEST_READ_CHARACTERS)
}

function everyday(character: string): string {
  return SIMPLIFIED.get(character) ?? EVERYDAY_NUMERALS.get(character) ?? character
}

function withoutLooseSpaces(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '')
  return words.reduce((line, word) => {
    const touchesIdeograph = IDEOGRAPH.test(line.slice(-1)) || IDEOGRAPH.test(word.charAt(0))
    return line === '' || touchesIdeograph ? line + word : `${line} ${word}`
  }, '')
}

/** A text with the traditional characters of our trade in their simplified form. */
export const simplified = (text: string): string =>
  Array.from(text, (character) => SIMPLIFIED.get(character) ?? character).join('')

/** Whether a normalised text holds at least one ideograph. */
export function hasIdeograph(text: string): boolean {
  return IDEOGRAPH.test(text)
}
