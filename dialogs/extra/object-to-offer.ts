import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { answerExtra, type ExtraWork } from '#src/domain/visits/extra-work.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { openBreach } from '../breach/open-breach.ts'
import type { Desk } from '../desk.ts'
import { extraFacts } from './extra-say.ts'
import { hintedOffer } from './read-offer-answer.ts'

/** 他已经开始拉线了, 不同意就不给修: a supervisor alone hears it (DS-3, DS-4, DS-5); no yes is kept, and one that is on record is taken back. */
export async function objectToOffer(
  {
    extra,
    visit,
    words,
    norms,
    isNo,
  }: { extra: ExtraWork; visit: Visit; words: string; norms: readonly string[]; isNo: boolean },
  desk: Desk,
): Promise<Outcome> {
  const { id: appointment, installerId } = visit.appointment
  const { id: ticket, isKnown } = await openBreach({ words, norms, appointment, installerId }, desk)
  const reported: readonly Say[] = isKnown
    ? [{ id: 'denial-known', facts: { ticket } }]
    : [{ id: 'breach-sorry' }, { id: 'breach-done', facts: { ticket } }]
  if (isNo || extra.status === 'agreed') {
    const who = { actor: desk.actor(), channel: desk.needs.channel, person: desk.needs.person }
    await answerExtra({ extra, visit, isAgreed: false, ...who }, desk.needs)
    return { kind: 'done', says: [...reported, { id: 'extra-is-declined', facts: extraFacts(extra) }] }
  }
  const says = [...reported, { id: 'extra-no-yes', facts: extraFacts(extra) }]
  if (extra.status !== 'proposed') return { kind: 'done', says }
  return { kind: 'again', says, forget: ['words', 'objection', 'isRefused'], prompt: hintedOffer }
}
