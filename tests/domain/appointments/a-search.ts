import { DateTime } from 'luxon'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import type { Diary } from '#src/domain/appointments/appointment-store.ts'
import type { Installer } from '#src/domain/appointments/installer.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'

/** The zone that the local times of these tests are in, unless they say another. */
export const ZONE = 'Asia/Shanghai'

/** An instant by its local time, for example `2026-11-23T10:00`. */
export function at(local: string, zone = ZONE): DateTime {
  return DateTime.fromISO(local, { zone }).toUTC()
}

/** A window as people read it, for example `2026-11-24 14:00-14:30`. */
export function said(window: VisitWindow, zone = ZONE): string {
  const [opens, closes] = [window.opensAt.setZone(zone), window.closesAt.setZone(zone)]
  return `${opens.toFormat('yyyy-MM-dd HH:mm')}-${closes.toFormat('HH:mm')}`
}

/** An installer who works every day from 08:00 to 12:00 and from 14:00 to 20:00, unless told otherwise. */
export function anInstaller(changes: Partial<Installer> = {}): Installer {
  return {
    id: 'ins_1',
    name: '赵师傅',
    badgeNo: 'ZMD-8011',
    phone: '19900010001',
    areas: ['驿城东'],
    skills: ['repair', 'install', 'move', 'inspection'],
    shift: [
      { from: '08:00', to: '12:00' },
      { from: '14:00', to: '20:00' },
    ],
    days: [1, 2, 3, 4, 5, 6, 7],
    language: 'zh-CN',
    ...changes,
  }
}

/** A diary in which the given local stretches (`2026-11-24 14:00-16:00`) are taken. */
export function aDiary(installer: Partial<Installer> = {}, taken: readonly string[] = [], zone = ZONE): Diary {
  return { installer: anInstaller(installer), taken: taken.map((stretch) => readStretch(stretch, zone)) }
}

function readStretch(stretch: string, zone: string) {
  const [on = '', times = ''] = stretch.split(' ')
  const [from = '', to = ''] = times.split('-')
  return { fromMs: +at(`${on}T${from}`, zone), toMs: +at(`${on}T${to}`, zone) }
}

/** Monday 2026-11-23, 10:00 in Shanghai, a repair, one installer with an empty diary, unless told otherwise. */
export function aSearch(changes: Partial<VisitSearch> = {}): VisitSearch {
  return { kind: 'repair', diaries: [aDiary()], now: at('2026-11-23T10:00'), zone: ZONE, shiftZone: ZONE, ...changes }
}

/** A wish by its days and time: `wish('2026-11-24', 'at 14:00')`, `wish(null, '09:00-12:00')`, `wish('2026-11-24', 'any')`. */
export function wish(dates: string | null, time = 'any', more: Partial<VisitWish> = {}): VisitWish {
  return { dates: dates === null ? null : dates.split(','), ...readTime(time), ...more }
}

function readTime(time: string): Pick<VisitWish, 'start' | 'end' | 'constraint'> {
  const [word = '', clock = null] = time.split(' ')
  if (word === 'at' || word === 'around' || word === 'after') return { start: clock, end: null, constraint: word }
  if (word === 'before') return { start: null, end: clock, constraint: word }
  if (word === 'any' || word === 'asap') return { start: null, end: null, constraint: word }
  const [start = null, end = null] = time.split('-')
  return { start, end, constraint: 'between' }
}
