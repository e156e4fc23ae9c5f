import { DateTime } from 'luxon'
import { type Reading, refused, shown } from './reason.ts'

/** The day that a spreadsheet's serial number 0 stands for, in the system of 1900. */
const SERIAL_ZERO = DateTime.utc(1899, 12, 30)

/** Serial numbers that can be meant as a day: 1954 to 2119. Others are mistyped. */
const SERIALS = { from: 20_000, to: 80_000 } as const

const WRITTEN_DAY = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|(\d{2})(\d{2})|年(\d{1,2})月(\d{1,2})日)$/
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/

/**
 * Reads a local day in any of five forms: 2026-01-05, 2026/1/5, 20260105, 2026年1月5日 and a spreadsheet's serial
 * number (46027). Midnight behind it (` 0:00`, as exports add it) is nothing.
 *
 * @returns `YYYY-MM-DD`
 */
export function readDay(cell: string): Reading<string> {
  const written = cell.replace(/[ T]0?0:00(?::00(?:\.0+)?)?$/, '')
  if (/^\d{5}$/.test(written)) return dayOfSerial(Number(written), cell)
  const parts = WRITTEN_DAY.exec(written)
    ?.slice(1)
    .filter((part) => part !== undefined)
  if (!parts) return refused('date_malformed', { value: shown(cell) })
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  const read = DateTime.utc(year, month, day)
  const isPlausible = read.isValid && read.year >= 1900 && read.year < 2200
  return isPlausible ? { value: read.toISODate() } : refused('date_impossible', { value: shown(cell) })
}

function dayOfSerial(serial: number, cell: string): Reading<string> {
  if (serial < SERIALS.from || serial > SERIALS.to) return refused('date_malformed', { value: shown(cell) })
  return { value: SERIAL_ZERO.plus({ days: serial }).toISODate() ?? '' }
}

/**
 * Reads an instant: a day in any of the five forms and a time behind it (`2026-11-23 01:38`, local in `zone`), a
 * serial number with a fraction, or ISO 8601 with its offset. A day alone is its first minute.
 *
 * @param zone IANA name of the company's zone
 * @returns the instant in UTC, to the second
 */
export function readInstant(cell: string, zone: string): Reading<DateTime> {
  if (WITH_OFFSET.test(cell)) {
    const instant = DateTime.fromISO(cell, { zone: 'utc' })
    return instant.isValid ? { value: instant.startOf('second') } : refused('date_impossible', { value: shown(cell) })
  }
  const [dayCell = '', timeCell] = dayAndTime(cell)
  const day = readDay(dayCell)
  if ('reason' in day) return refused(day.reason.code, { value: shown(cell) })
  const secondOfDay = timeCell === undefined ? 0 : secondsOf(timeCell)
  if (secondOfDay === undefined) return refused('time_malformed', { value: shown(cell) })
  const [hour, minute, second] = [Math.floor(secondOfDay / 3600), Math.floor(secondOfDay / 60) % 60, secondOfDay % 60]
  return { value: DateTime.fromISO(day.value, { zone }).set({ hour, minute, second }).toUTC() }
}

function dayAndTime(cell: string): [string, string?] {
  const [whole, serial, fraction] = /^(\d{5})(\.\d+)$/.exec(cell) ?? []
  if (whole && serial) return [serial, clockTime(Math.round(Number(fraction) * 86_400))]
  const [, day, time] = /^(.*?)(?: ?T| |(?<=日))(\d{1,2}:.*)$/.exec(cell) ?? []
  return day === undefined ? [cell] : [day.trim(), time ?? '']
}

function clockTime(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

function secondsOf(cell: string): number | undefined {
  const parts = TIME.exec(cell)
  const [hour, minute, second] = (parts ?? []).slice(1).map((part) => Number(part ?? 0))
  if (hour === undefined || minute === undefined || second === undefined) return undefined
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : undefined
}
