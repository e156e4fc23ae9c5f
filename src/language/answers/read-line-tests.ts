import { normalise } from '../normalise.ts'

/** Values of a line: light in dBm, speeds in Mbps; `notMeasured` is why nothing could be measured, empty where no reason is given. */
export interface LineTestsReading {
  readonly opticalDbm?: number
  readonly downMbps?: number
  readonly upMbps?: number
  readonly notMeasured?: string
}

const NUMBER = '(\\d{1,5}(?:\\.\\d{1,3})?)'
const LIGHT = new RegExp(
  `(负|minus |-|- )?${NUMBER} ?(?:dbm|db|个?dbm?)(?![a-z])|(?:光功率|收光|光衰|power)[^\\d-]{0,6}(负|-)?${NUMBER}`,
)
const UNIT = '(?:mbps|mb/s|mbit/s|mb|m|兆|gbps|g)(?![a-z/])'
const DOWN = new RegExp(
  `(?:下行|下载|下|测速|网速|速率|download|down|speed)(?:速[率度])?[^\\d-]{0,5}${NUMBER} ?(${UNIT})?`,
)
const UP = new RegExp(`(?:上行|上传|upload|up)(?:速[率度])?[^\\d-]{0,5}${NUMBER} ?(${UNIT})?`)
const SPEED = new RegExp(`${NUMBER} ?(${UNIT})`)
const NOT_MEASURED =
  /测不了|测不出|没法测|没办法测|没测|无法测|不能测|没带(?:测试)?仪|(?:can't|cannot|couldn't|can not|unable to) (?:test|measure)|not (?:tested|measured)|no (?:meter|tester)/

/** Light below 60 dBm or above 10, or a speed beyond this, is a slip. @unit Mbps */
const FASTEST_MBPS = 50_000

/** -22.5dBm, 下行940兆: what was measured at a line; 测不了，测速仪坏了: why it was not. Undefined where neither is said. */
export function readLineTests(text: string): LineTestsReading | undefined {
  const plain = normalise(text)
  const values = { ...readLight(plain), ...readSpeeds(plain) }
  if (Object.keys(values).length > 0) return values
  return NOT_MEASURED.test(plain) ? { notMeasured: reasonIn(plain) } : undefined
}

/** Received light is below one milliwatt: a figure without a sign is meant to have one. */
function readLight(plain: string): Pick<LineTestsReading, 'opticalDbm'> {
  const match = LIGHT.exec(plain)
  const figure = Number(match?.[2] ?? match?.[4] ?? Number.NaN)
  return figure >= 1 && figure <= 60 ? { opticalDbm: -figure } : {}
}

function readSpeeds(plain: string): Pick<LineTestsReading, 'downMbps' | 'upMbps'> {
  const up = mbps(UP.exec(plain))
  const down = mbps(DOWN.exec(plain)) ?? (up === undefined ? mbps(SPEED.exec(plain)) : undefined)
  return { ...(down !== undefined && { downMbps: down }), ...(up !== undefined && { upMbps: up }) }
}

function mbps(match: RegExpExecArray | null): number | undefined {
  if (!match) return undefined
  const figure = Number(match[1]) * (match[2]?.startsWith('g') ? 1000 : 1)
  return figure > 0 && figure <= FASTEST_MBPS ? figure : undefined
}

/** What is said with that it could not be, and after it. */
function reasonIn(plain: string): string {
  const from = plain.split(/[,，。.;；]/u)
  const at = from.findIndex((part) => NOT_MEASURED.test(part))
  return from
    .slice(at)
    .join('，')
    .replace(NOT_MEASURED, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^(?:因为|because|as)[\s,，]*/u, '')
}

/** Whether words say that nothing could be measured. */
export const saysNotMeasured = (text: string): boolean => readLineTests(text)?.notMeasured !== undefined

/** Whether a part of a message tells nothing but values. */
export function saysOnlyTests(text: string): boolean {
  const letters = normalise(text).replace(/[^\p{L}]/gu, '')
  const rest = letters.replace(
    /dbm|mbps|db|下行|上行|光功率|收光|测速|网速|兆|down|up|load|light|speed|负|minus|m/gu,
    '',
  )
  return readLineTests(text) !== undefined && rest.length < 2
}
