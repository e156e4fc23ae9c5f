import { DateTime } from 'luxon'
import type { WritingFacts, WrittenOccasion } from '#src/domain/outreach/monthly.ts'

export const SHANGHAI = 'Asia/Shanghai'

/** An instant as a clock in `zone` shows it. */
export const local = (text: string, zone = SHANGHAI): DateTime => DateTime.fromISO(text, { zone }).toUTC()

/** Facts under which a promotion may go out in November 2026, with what is given instead. */
export const someFacts = (given: Partial<WritingFacts> = {}): WritingFacts => ({
  kind: 'promotion',
  zone: SHANGHAI,
  isWrongPerson: false,
  consent: 'given',
  declinedAt: undefined,
  isInFault: false,
  isInComplaint: false,
  lowScoreAt: undefined,
  visits: [],
  written: [],
  remindedAt: undefined,
  hasChannel: true,
  hasData: true,
  dataUntil: undefined,
  until: local('2026-12-01T00:00', given.zone),
  ...given,
})

export const wrote = (kind: WrittenOccasion['kind'], on: string, isAnswered = false): WrittenOccasion => ({
  kind,
  at: local(`${on}T10:00`),
  isAnswered,
})
