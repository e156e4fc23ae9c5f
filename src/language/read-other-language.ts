import { LONGEST_READ_CHARACTERS } from './normalise.ts'

/** Letters that neither of the languages which are read is written in; ideographs stand in Japanese too. */
const OTHER_LETTERS =
  /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}]/gu
const LETTERS = /\p{L}/gu

/** The small words by which a language that is written in our letters is known, and which are no words of English. */
const SMALL_WORDS: readonly (readonly string[])[] = [
  'wala walang kami kaming namin ang ng mga po opo naman ko mo nyo niyo hindi ako kayo paki pakiayos gusto kailan bakit saan pwede puwede sira ayaw simula kahapon ngayon bukas yung nang siya sila lang nga kasi ba meron mayroon ano dito doon pakitulong tulungan',
  'tengo desde ayer que por favor está esta estoy puede puedo cuando cuándo hola mi el la los las una pero porque necesito quiero funciona señor mañana hoy muy usted ustedes técnico casa',
  'saya tidak bisa tolong mati kapan datang rumah yang dan dengan untuk sudah belum kami kita ini itu dari mau perbaiki rusak kenapa boleh nak tak',
  "je j'ai n'ai pas depuis bonjour est ma mon mes les des une vous nous avec pour demain hier pouvez puis s'il plaît plait venir marche plus connexion",
  'ich habe kein keine seit gestern bitte nicht das ist und wir sie können kommen mein meine heute morgen warum funktioniert der die den',
  'não nao tenho minha meu está desde ontem amanhã preciso você vocês por favor quero funciona hoje uma com sem',
  'không tôi bị mất mạng từ hôm qua giúp với nhà được khi nào sửa cho và của tại',
  'non ho funziona da ieri perché quando potete venire casa mia il lo gli una per favore domani oggi sono',
].map((words) => words.split(' '))

const COMMON_ENGLISH = new Set(
  "the is are was were am i i'm my you your it it's this that and or but not no don't can can't please have has when what how why where who to of for with from on at in at we he she they me yes ok tv wifi need want come fix book cancel visit time day today tomorrow again still there thanks thank hello hi".split(
    ' ',
  ),
)

/** As many of its small words as show a language. */
const FEWEST_WORDS = 2

/** wala kaming internet, 인터넷이 안 돼요: whether a message is wholly in a language that is neither Chinese nor English. */
export function isInOtherLanguage(text: string): boolean {
  const said = text.slice(0, LONGEST_READ_CHARACTERS).normalize('NFC').toLowerCase()
  const others = said.match(OTHER_LETTERS)?.length ?? 0
  const letters = said.match(LETTERS)?.length ?? 0
  if (others > 0) return others * 2 > letters
  if (/\p{Script=Han}/u.test(said)) return false
  const words = [...new Set<string>(said.match(/[\p{L}'’]+/gu) ?? [])]
  const most = Math.max(...SMALL_WORDS.map((small) => words.filter((word) => small.includes(word)).length))
  const english = words.filter((word) => COMMON_ENGLISH.has(word)).length
  return most >= FEWEST_WORDS && most > english && most * 3 >= words.length
}
