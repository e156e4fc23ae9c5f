import { normalise } from './normalise.ts'
import { isInOtherLanguage } from './read-other-language.ts'

/** English words that are written in Chinese messages too and tell nothing about the language of the writer. */
const SHARED = new Set([
  'ok',
  'okay',
  'wifi',
  'hi',
  'hello',
  'bye',
  'yes',
  'no',
  'am',
  'pm',
  'los',
  'pon',
  'app',
  'tv',
  'iptv',
  'ftth',
  'ftr',
  'td',
  'sos',
  'vip',
  'a',
  'b',
  'c',
  'd',
  'dns',
  'ip',
  'thx',
  'ha',
  'haha',
  'emm',
  'emmm',
  'nice',
])
const FEWEST_ENGLISH_WORDS = 2
const SINGLE_WORDS = new Set([
  'checklist',
  'help',
  'cancel',
  'reschedule',
  'book',
  'repair',
  'install',
  'installation',
  'menu',
  'tomorrow',
  'today',
  'tonight',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'morning',
  'afternoon',
  'evening',
  'weekend',
  'anytime',
  'thanks',
  'appointment',
  'human',
  'agent',
  'english',
  'yeah',
  'yep',
  'nope',
  'nah',
  'sure',
  'whatever',
  'stop',
  'please',
  'moving',
  'inspection',
  'broken',
  'slow',
  'internet',
  'network',
  'broadband',
  'router',
  'dunno',
  'idk',
  'nevermind',
  'later',
  'earlier',
])

/** Tags and addresses of pages are in no language. */
const NO_WORDS = /<[^<>]{0,80}>|https?:\/\/\S{0,200}/g

/**
 * The language a message is clearly written in; undefined when it could be either ("ok", "1", an emoji).
 * One ideograph in a message with few English words makes it Chinese, as Chinese speakers mix in English words.
 */
export function readLanguage(text: string): 'zh-CN' | 'en' | undefined {
  if (isInOtherLanguage(text)) return undefined
  const plain = normalise(text.replace(NO_WORDS, ' '))
  const ideographs = plain.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = englishWords(plain)
  if (ideographs > 0) return words.length > ideographs * 2 && words.length >= 4 ? 'en' : 'zh-CN'
  if (words.length >= FEWEST_ENGLISH_WORDS) return 'en'
  return words.some((word) => SINGLE_WORDS.has(word)) ? 'en' : undefined
}

/** 改一下, tenant 周五 not free: whether a message is written in both. */
export function mixesLanguages(text: string): boolean {
  const plain = normalise(text.replace(NO_WORDS, ' '))
  return /\p{Script=Han}/u.test(plain) && englishWords(plain).length >= FEWEST_ENGLISH_WORDS
}

const englishWords = (plain: string): readonly string[] =>
  (plain.match(/[a-z][a-z']{0,29}/g) ?? []).filter((word) => !SHARED.has(word))
