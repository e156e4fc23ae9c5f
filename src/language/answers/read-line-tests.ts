import { normalise } from '../normalise.ts'
import { FIGURE, figureOf } from './line-figures.ts'
import { findSpeeds, type Span } from './read-speeds.ts'

/** Values of a line: light in dBm, speeds in Mbps; `notMeasured` is why nothing could be measured, empty where no reason is given. */
interface LineTestsReading {
  readonly opticalDbm?: number
  readonly downMbps?: number
  readonly upMbps?: number
  readonly notMeasured?: string
}

const SIGN = '(?:负|minus |- ?)'
const OF_LIGHT =
  '(?:光功率|收光(?:功率)?|光衰|光强|衰耗|(?:optical|light|rx|received)(?: (?:power|level|light|reading))*|power|signal)'
const GAP_OF_LIGHT = '[ :=]*(?:(?:值|大概|约|是|为|在|测得|只有|有|now|was|is|at|of) ?){0,2}[ :=]*'
const ENDS = '(?=$|[\\s,，。;；!！、]|左右|了|吧|上行|下行|网速|测速)'
const LIGHT = new RegExp(
  [
    `(?<![\\d.])${SIGN}?(?<unit>${FIGURE}) ?(?:个?dbm?)(?![a-z]|的?(?:衰减|固定衰|光衰器)| attenuator)`,
    `${OF_LIGHT}${GAP_OF_LIGHT}(?:${SIGN}?(?<dbm>${FIGURE}) ?dbm?(?![a-z])|${SIGN}(?<named>${FIGURE})|(?<bare>${FIGURE})(?![\\d.])${ENDS})`,
    // -21.5, 负二十一: what else below nothing is measured at a line.
    `(?:(?<=^|[\\s,，。;；])|光)${SIGN}(?<alone>${FIGURE})${ENDS}`,
  ].join('|'),
  'iu',
)
/** Where a value stood that was taken out, with what joined it to the words beside it. */
const TAKEN = '\uFFFC'
const AROUND_TAKEN = /[\s:：和及、,，/]{0,3}\uFFFC[\s\uFFFC:：、,，/]*(?:(?:左右|兆|各|and)[\s\uFFFC]*)?/gu
/** What is read of a message. @unit characters */
const LONGEST_CHARACTERS = 400
/** Light below 60 dBm is a slip. @unit dBm */
const DARKEST_DBM = 60

const NOT_MEASURED =
  /测不了|测不出来?|没法测|没办法测|没测|无法测|不能测|(?:can't|cannot|couldn't|can not|unable to) (?:test|measure)|not (?:tested|measured)/
/** 没带光功率计: why nothing was measured, and thereby that nothing was. */
const NO_METER =
  /(?:没带|没有|没拿|忘带了?|忘了带|忘记带|忘拿).{0,6}(?:仪器?|功率计|光表|表|红光笔|测试笔|电脑|工具|设备)|(?:仪器?|功率计|光表|测速仪).{0,4}(?:坏|没电|没带|不在|忘|丢|不准|用不了)|\b(?:no|forgot|without|left|broken|don't have|haven't got)\b.{0,12}\b(?:meter|tester|laptop)\b|\b(?:meter|tester)\b.{0,12}\b(?:broken|dead|flat|left|missing|forgot|empty)/

/** -22.5dBm, 下行940兆: what was measured at a line; 测不了，测速仪坏了: why it was not. Undefined where neither is said. */
export function readLineTests(text: string): LineTestsReading | undefined {
  const plain = spaced(text)
  const { opticalDbm, speeds } = find(plain)
  const values = { ...(opticalDbm !== undefined && { opticalDbm }), ...speeds }
  if (Object.keys(values).length > 0) return values
  const said = normalise(text)
  if (NO_METER.test(said)) return { notMeasured: reasonIn(said, NO_METER) }
  return NOT_MEASURED.test(said) ? { notMeasured: reasonIn(said, NOT_MEASURED) } : undefined
}

/** The words with everything else made alike, but with their spaces: 网速500 -21.5 are two values. */
const spaced = (text: string): string =>
  text
    .slice(0, LONGEST_CHARACTERS)
    .split(/(\s)/u)
    .map((word, at) => (at % 2 === 0 ? normalise(word) : ' '))
    .join('')

function find(plain: string) {
  const light = LIGHT.exec(plain)
  const figure = figureOf(Object.values(light?.groups ?? {}).find((each) => each !== undefined) ?? 'x')
  const opticalDbm = figure >= 1 && figure <= DARKEST_DBM ? -figure : undefined
  const isLight = light !== null && opticalDbm !== undefined
  const lightSpan = isLight ? [{ from: light.index, to: light.index + light[0].length }] : []
  const { speeds, spans } = findSpeeds(without(plain, lightSpan))
  return { opticalDbm, speeds, spans: [...lightSpan, ...spans] }
}

/** A text with parts of it taken out, everything else staying where it is. */
function without(text: string, spans: readonly Span[]): string {
  return spans.reduce((line, { from, to }) => line.slice(0, from) + ';'.repeat(to - from) + line.slice(to), text)
}

/** What is said with that it could not be, and after it. */
function reasonIn(plain: string, words: RegExp): string {
  const from = plain.split(/[,，。.;；]/u)
  const at = from.findIndex((part) => words.test(part))
  return from
    .slice(at)
    .join('，')
    .replace(NOT_MEASURED, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^(?:因为|because|as)[\s,，]*/u, '')
}

/** Whether words say that nothing could be measured. */
export const saysNotMeasured = (text: string): boolean => readLineTests(text)?.notMeasured !== undefined

/** Words without the values of a line that they tell; the stretch of each is one space. */
export function withoutLineTests(text: string): string {
  const plain = spaced(text)
  const { spans } = find(plain)
  if (spans.length === 0) return text.trim()
  const said = plain.length === text.length ? text : plain
  const kept = spans.reduce(
    (line, { from, to }) => line.slice(0, from) + TAKEN.repeat(to - from) + line.slice(to),
    said,
  )
  return kept.replace(AROUND_TAKEN, ' ').trim()
}

/** Whether a part of a message tells nothing but values. */
export function saysOnlyTests(text: string): boolean {
  const rest = withoutLineTests(text)
    .toLowerCase()
    .replace(
      /光功率|收光|光衰|测速|网速|速度|速率|测试值?|正常|宽带|结果|值|各|都|是|兆|\b(?:light|speed|test|result|and|is|of|the|at)\b/gu,
      '',
    )
    .replace(/[^\p{L}]/gu, '')
  return readLineTests(text)?.notMeasured === undefined && readLineTests(text) !== undefined && rest.length < 2
}
