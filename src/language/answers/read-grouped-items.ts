import { normalise } from '../normalise.ts'

const NUMERALS = '一二三四五六七八九'
const COUNT = `[1-9两${NUMERALS}]`
const numberOf = (numeral = ''): number =>
  Number(numeral) || (numeral === '两' ? 2 : (ENGLISH[numeral] ?? NUMERALS.indexOf(numeral) + 1))
const ENGLISH: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 }
const FIRST = new RegExp(
  `前面?(?:的)?(${COUNT})(?:个|项|条|样)?|\\b(?:the )?first (\\d|one|two|three|four|five)\\b`,
  'g',
)
const LAST = new RegExp(
  `(?:后面?|最后|剩下|后头)(?:的)?(${COUNT})(?:个|项|条|样)?|\\b(?:the )?last (\\d|one|two|three|four|five)\\b`,
  'g',
)
const LAST_ONE = /最后(?:一)?(?:个|项|条|样)|\bthe last(?: one)?\b/g
const NO =
  '(?:都|也|全都?|就)?(?:没有?(?:做到?|做好|穿|戴)?|不是|不中|不行|不好|不对|否|不|差|❌)|(?:are |were |is |was )?(?:not?|bad|missing)(?: (?:ok|good|done|so))?'
const YES =
  '(?:都|也|全都?|就)?(?:有|是|好|中|行|对|可以|做到|没问题|ok|✅)|(?:are |were |is |was )?(?:yes|good|fine|ok|okay|done)'
const GROUP = new RegExp(
  `((?:第?\\d(?!\\d)(?:项|号|条)?(?: ?[、,和跟&] ?| ?and | )?)+) ?(?:(${NO})|(${YES}))(?:的|了|呢|啊|呀)*(?=\\d|第|[、,，。;；!. ]|$|\\b)`,
  'g',
)
const BETWEEN = /^(?:但是?|不过|可是|而|然后|but|and|then|[、,，。;；!. ])*$/

/** 前三个是 后面俩不是, "1 2 3 有 4 5 没有", first three yes, last two no: the items by groups, undefined where anything else is said. */
export function readGroupedItems(
  text: string,
  count: number,
): { readonly yes: number[]; readonly no: number[] } | undefined {
  const places = Array.from({ length: count }, (_, at) => at + 1)
  const listed = normalise(text)
    .replace(LAST, (_, said, english) => `${places.slice(-numberOf(said ?? english)).join(' ')} `)
    .replace(LAST_ONE, `${count} `)
    .replace(FIRST, (_, said, english) => `${places.slice(0, numberOf(said ?? english)).join(' ')} `)
  const groups = [...listed.matchAll(GROUP)]
  if (groups.length === 0 || !BETWEEN.test(listed.replace(GROUP, ''))) return undefined
  const itemsOf = (isYes: boolean) =>
    groups
      .filter(([, , , yes]) => (yes !== undefined) === isYes)
      .flatMap(([, items = '']) => (items.match(/\d/g) ?? []).map(Number))
  const [yes, no] = [itemsOf(true), itemsOf(false)]
  const isFine = [...yes, ...no].every((item) => item >= 1 && item <= count) && !no.some((item) => yes.includes(item))
  return isFine ? { yes, no } : undefined
}
