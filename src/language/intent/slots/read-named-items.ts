import { readItems } from '../../answers/read-items.ts'
import { itemClauses } from './item-clauses.ts'
import { itemNumbersIn, tellsFirstOnes, withoutMeasures, withRunsWritten } from './item-numbers.ts'
import { itemSpelling } from './item-spelling.ts'

const NUMERAL = '\\d{1,2}|二?十[一二三四五六七八九]?|[一二三四五六七八九]'
const ALL =
  /全部|全都|(?<!部分)全(?=[好完做打齐过勾掂弄搞办整干划妥带通ok])|所有|(?:^|[,，。;；! ])(?:我|这边|已经?|现在|清单|检查表|单子|表|东西|工具|里面|上面|上|这些|那些|一起|给我|帮我|的|项目?)*都(?=[好完做打齐过带弄搞可没行勾妥整办干点划ok])|等于都|每一?[项个条]|通通|统统|通[统通]|一[项个条样]不[落漏差少剩]|从头到尾|整张|整个清单|其[他它余]的?都|别的都|\b(?:all|everything'?s?|every (?:item|step|box|single one)|whole (?:list|checklist|thing|lot|sheet)|the lot|entire (?:list|checklist)|full (?:list|sheet|house))\b/
const EXCEPTED =
  /除了?|只差|就差|只剩|只有|剩(?:下|了)?(?:末尾|最后|第|\d|[一二三四五六七八九十])|不算|\b(?:except\w*|but|bar|apart from|other than|besides|aside from|only|minus|less|save for)\b/
/** 其他都好: all but what was named before. */
const OTHERS_DONE =
  /(?:其[他它余]的?|别的|剩下的?|余下的?)(?:几?[项个条])?(?:也|都|全)*(?:[好行过齐妥ok✓]|勾|打|做|弄|搞|完|没问题|可以|点了|整|办)|\b(?:the )?(?:rest|others|other ones|remaining)(?: of (?:it|them))?(?: is| are|'s|'re)? (?:all )?(?:ok|done|good|fine|sorted|complete|ticked|passed|finished|all right)\b/
/** 十项全做完了, all eight done, 八项都好: how many there are of, and all of them. */
const WHOLE_COUNT = new RegExp(
  `一[项个条样]都?没[落漏差剩少]|(?:^|[,，。;；! ])(?:${NUMERAL})(?:项|条|样|个)(?:检查)?(?:全|都|(?:齐|一个不))|\\ball (?:the )?(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?(?:items?|steps?|points?|of them)?\\b(?= |$)`,
)
/** 不是4是5, 勾4，等等: what is put right. */
const TAKEN_BACK = new RegExp(
  `(?:不是|别勾)(?:第)?(?:${NUMERAL})[,，]?(?=是|勾|打)|(?<=^[^,，]*)(?:${NUMERAL}),? no,? (?=(?:${NUMERAL})$)|^.*(?:等等|不对|说错|\\bscratch that|\\bno wait|\\bsorry,? i mean)[,，。 ]*(?=.*\\d)`,
  'g',
)

/**
 * The items of a list that an installer ticks, known that they tick some: each that is named by its number, rising, or all
 * of them, also where one is left out; where none is done those that are not; undefined where they are named by their words.
 */
export function readNamedItems(text: string): readonly number[] | 'all' | undefined {
  const spelt = itemSpelling(text)
  if (WHOLE_COUNT.test(spelt)) return 'all'
  const plain = spelt.replace(TAKEN_BACK, '')
  if (isAllButSome(plain)) return 'all'
  const read = readItems(plain)
  if (read?.done === 'all' && read.failed.length > 0) return 'all'
  if (read && read.done !== 'all') return read.done.length > 0 ? read.done : read.failed.map(({ item }) => item)
  const named = namedIn(plain)
  if (named.length > 0) return named
  return ALL.test(plain) ? 'all' : undefined
}

const isAllButSome = (plain: string): boolean =>
  OTHERS_DONE.test(plain) || (ALL.test(plain) && EXCEPTED.test(plain) && !tellsFirstOnes(plain))

/** 1到5除了3, 1-5 but not 4 */
const LEFT_OUT = /(?<=.)(?:除了?|不含|不包括|去掉|\b(?:except|minus|without|but not)\b)/

function exceptNumbersIn(plain: string): readonly number[] {
  const [named = '', ...out] = plain.split(LEFT_OUT)
  const excepted = itemNumbersIn(out.join(' '))
  const numbers = itemNumbersIn(named).filter((item) => !excepted.includes(item))
  return numbers.length > 0 ? numbers : itemNumbersIn(plain)
}

/** Those of the clauses that tell what is done, else of all. */
function namedIn(plain: string): readonly number[] {
  const { told, done } = itemClauses(withoutMeasures(withRunsWritten(plain)))
  const [numbers = []] = [done, told].map((each) => exceptNumbersIn(each.join(' '))).filter((each) => each.length > 0)
  return numbers
}
