import { DateTime } from 'luxon'
import type { Diary } from '#src/domain/appointments/appointment-store.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import { HORIZON_DAYS } from '#src/domain/norms/visit-norms.ts'
import type { Figure } from './run.ts'
import { quantile, rounded } from './support/spread.ts'

const ZONE = 'Asia/Shanghai'
const NOW = DateTime.fromISO('2026-11-23T10:00:00+08:00', { zone: 'utc' })
const ROUNDS = 60

/** The search for free time over the whole horizon: a wish that is free, and one that is full and needs both sides. */
export async function* freeTimeBench(): AsyncGenerator<Figure> {
  let baseline: number | undefined
  for (const installers of [1, 10, 100, 1_000]) {
    const search = district(installers)
    const wishes = [
      { dates: ['2026-11-28'], start: '08:00', end: '12:00', constraint: 'between' as const },
      { dates: ['2026-11-25'], start: '09:00', end: '11:00', constraint: 'between' as const },
    ]
    const timesMs = Array.from({ length: ROUNDS }, () => {
      const startMs = performance.now()
      for (const wish of wishes) findOffer([wish], search)
      return performance.now() - startMs
    })
    const value = quantile(timesMs, 0.5)
    baseline ??= value
    yield {
      name: 'free-time',
      metric: `${installers} installers, two searches, p50`,
      value: rounded(value),
      unit: 'ms',
      baseline: rounded(baseline),
      ratio: rounded(value / baseline),
    }
    yield {
      name: 'free-time',
      metric: `${installers} installers, two searches, p99`,
      value: rounded(quantile(timesMs, 0.99)),
      unit: 'ms',
    }
  }
}

/** Everybody works every day, has three visits on each, and the whole of Wednesday taken. */
function district(installers: number): VisitSearch {
  const diaries = Array.from({ length: installers }, (_, index): Diary => {
    const days = Array.from({ length: HORIZON_DAYS }, (_, day) => NOW.setZone(ZONE).startOf('day').plus({ days: day }))
    const taken = days.flatMap((day) => {
      if (day.toISODate() === '2026-11-25') return [stretch(day, 8, 21)]
      return [stretch(day, 9, 10.5), stretch(day, 14 + (index % 2), 16), stretch(day, 17, 18.5)]
    })
    const installer = {
      ...{
        id: `ins_${index}`,
        name: '',
        badgeNo: '',
        phone: '',
        areas: ['A'],
        skills: ['repair' as const],
        language: 'zh-CN' as const,
      },
      ...{
        shift: [
          { from: '08:00', to: '12:00' },
          { from: '14:00', to: '20:00' },
        ],
        days: [1, 2, 3, 4, 5, 6, 7],
      },
    }
    return { installer, taken }
  })
  return { kind: 'repair', diaries, now: NOW, zone: ZONE, shiftZone: ZONE }
}

function stretch(day: DateTime, fromHour: number, toHour: number) {
  return { fromMs: day.plus({ hours: fromHour }).toMillis(), toMs: day.plus({ hours: toHour }).toMillis() }
}
