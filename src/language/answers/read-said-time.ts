import type { DateTime } from 'luxon'
import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'

const NUMBER = '\\d{1,2}|[一二两三四五六七八九十]{1,3}'
const CLOCK = new RegExp(
  `(下午|晚上|傍晚)?(${NUMBER})(?:[点:](?:(半)|(零?(?:${NUMBER}))分?)?)(?:左右|多)?(?:就|才|已经|我)*(?:到|出发|动身)`,
)
const CLOCK_ENGLISH = /\b(?:arrived|here|there|left|set out|started)\b[^\d]{0,12}(\d{1,2})[:.](\d{2})\s*(am|pm)?/
const AGO = new RegExp(`(${NUMBER})分钟?(?:之|以)?前(?:就|已经|我)*(?:到|出发|动身)`)
const AGO_ENGLISH = /\b(?:arrived|here|left|set out|started)\b[^\d]{0,12}(\d{1,2}) ?min\w* ago/
/** 9点05能到: of what is still to be. */
const AHEAD = /能到|会到|要到|才能|预计|大概.{0,6}到(?!的|了)|\bwill\b|\bbe there\b/

/** When somebody says they set out, or arrived: 9点05到的, 十分钟前到的; undefined where it isn't said, or lies ahead of `nowAt` (local). */
export function readSaidTime(text: string, nowAt: DateTime): DateTime | undefined {
  const plain = normalise(text)
  if (AHEAD.test(plain)) return undefined
  const ago = AGO.exec(plain)?.[1] ?? AGO_ENGLISH.exec(plain)?.[1]
  const minutes = ago === undefined ? undefined : readNumeral(ago)
  if (minutes !== undefined) return nowAt.minus({ minutes })
  const at = clockIn(plain, nowAt)
  return at && at <= nowAt ? at : undefined
}

function clockIn(plain: string, nowAt: DateTime): DateTime | undefined {
  const [, half, hours, isHalf, minutes] = CLOCK.exec(plain) ?? []
  if (hours !== undefined) return onTheDay(nowAt, hours, isHalf ? '30' : (minutes ?? '0'), half !== undefined)
  const [, hour, minute = '0', ampm] = CLOCK_ENGLISH.exec(plain) ?? []
  return hour === undefined ? undefined : onTheDay(nowAt, hour, minute, ampm === 'pm')
}

/** 两点10到的, said in the afternoon, is of the afternoon. */
function onTheDay(nowAt: DateTime, hours: string, minutes: string, isLater: boolean): DateTime | undefined {
  const hour = readNumeral(hours)
  const minute = readNumeral(minutes.replace(/^零(?=.)/, '')) ?? 0
  if (hour === undefined || hour > 23 || minute > 59) return undefined
  const asSaid = nowAt.set({ hour, minute, second: 0, millisecond: 0 })
  const later = hour < 12 ? asSaid.plus({ hours: 12 }) : asSaid
  return isLater || later <= nowAt ? later : asSaid
}

const VAGUE =
  /(?:早上|早晨|清早|上午|中午|昨天|昨晚|前天)[^,，。0-9一二两三四五六七八九十]{0,6}到(?:了|的|过)|\barrived\b.{0,12}\b(?:this morning|yesterday|at noon|earlier today)\b/

/** What keeps an arrival from being stamped: 13点到的 said at nine is still to be; 今天早上就到了 says no time that could be written down. */
export function readArrivalDoubt(text: string, nowAt: DateTime): 'ahead' | 'vague' | undefined {
  const plain = normalise(text)
  if (AHEAD.test(plain)) return undefined
  const at = clockIn(plain, nowAt)
  if (at && at > nowAt) return 'ahead'
  return !at && !AGO.test(plain) && VAGUE.test(plain) ? 'vague' : undefined
}
