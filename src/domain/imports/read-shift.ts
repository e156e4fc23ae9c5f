import type { ShiftPart } from '../appointments/installer.ts'
import { type Reading, refused, shown } from './reason.ts'

const PART = /^(\d{1,2})[:：](\d{2})\s*[-–—~～至到]\s*(\d{1,2})[:：](\d{2})$/

/** Reads the parts of a working day, `08:00-12:00,14:00-18:00`: in order, none overlapping another. */
export function readShift(cell: string): Reading<ShiftPart[]> {
  const parts = cell.split(/[,，;；|、]/).map((part) => shiftPart(part.trim()))
  const known = parts.filter((part) => part !== undefined).sort((a, b) => a.from.localeCompare(b.from))
  const isInOrder = known.every((part, at) => at === 0 || (known[at - 1]?.to ?? '') <= part.from)
  if (known.length < parts.length || !isInOrder) return refused('shift_malformed', { value: shown(cell) })
  return { value: known }
}

function shiftPart(text: string): ShiftPart | undefined {
  const [fromHour, fromMinute, toHour, toMinute] = PART.exec(text)?.slice(1) ?? []
  const from = clockTime(fromHour, fromMinute)
  const to = clockTime(toHour, toMinute)
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined
}

function clockTime(hour = '', minute = ''): string | undefined {
  const time = `${hour.padStart(2, '0')}:${minute}`
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time) ? time : undefined
}

const WEEKDAYS = new Map(
  ['mon monday 一 1', 'tue tuesday 二 2', 'wed wednesday 三 3', 'thu thursday 四 4', 'fri friday 五 5']
    .concat('sat saturday 六 6', 'sun sunday 日 天 7')
    .flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at + 1])),
)

const EVERY_DAY = new Set(['daily', 'every day', '每天', '每日'])

/**
 * Reads working days, `mon-sat`, `周二至周日`, `一、三、五`; a range may run over the end of the week.
 *
 * @returns ISO weekdays, 1 = Monday, rising
 */
export function readDays(cell: string): Reading<number[]> {
  if (EVERY_DAY.has(cell.toLowerCase())) return { value: [1, 2, 3, 4, 5, 6, 7] }
  const days = cell
    .toLowerCase()
    .split(/[,，;；|、]/)
    .flatMap(daysOfItem)
  if (days.includes(0)) return refused('days_malformed', { value: shown(cell) })
  return { value: [...new Set(days)].sort() }
}

/** The weekdays of `mon` or `mon-sat`; 0 stands for one that cannot be read. */
function daysOfItem(item: string): number[] {
  const ends = item.split(/[-–—~～至到]/).map((word) => WEEKDAYS.get(word.trim().replace(/^(?:周|星期|礼拜)/, '')) ?? 0)
  const [from = 0, to = from] = ends
  if (ends.length > 2 || from === 0 || to === 0) return [0]
  const length = ((to - from + 7) % 7) + 1
  return Array.from({ length }, (_, at) => ((from - 1 + at) % 7) + 1)
}
