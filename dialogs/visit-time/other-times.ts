import type { Reading } from '#src/conversation/dialog.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { browse } from '#src/domain/appointments/browse.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import type { Desk } from '../desk.ts'
import { windowChoices } from './time-choices.ts'
import type { TimeAnswers } from './time-finder.ts'

/** 今天别的时间: what is free of the day besides `agreed`, the time that is spoken of; else what is nearest. */
export function otherTimes(
  wishes: readonly VisitWish[],
  agreed: VisitWindow,
  found: VisitSearch,
  desk: Desk,
): Reading<TimeAnswers> {
  const free = browse(found, agreed.opensAt.setZone(desk.zone).toISODate() ?? '', agreed)
  const others = free.filter((window) => wishes.some((each) => meetsWish(window, each, desk.zone)))
  const shown = others.length > 0 ? others : free
  const id = others.length > 0 ? 'time-browse' : shown.length > 0 ? 'time-none-other' : 'time-none-free'
  return {
    kind: 'ask',
    prompt: { ask: { id }, choices: windowChoices(shown, desk) },
    keep: { window: undefined, wish: undefined },
  }
}
