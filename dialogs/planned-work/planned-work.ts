import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'

const PlannedWorkAnswers = z.object({
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
  works: z.string().optional(),
})
type PlannedWorkAnswers = z.infer<typeof PlannedWorkAnswers>

/** 计划施工: what may interrupt the service, told beforehand, and not any more once it is over (FO-3). */
export function plannedWorkDialog(desk: Desk): Dialog<PlannedWorkAnswers> {
  const at = (iso = '') => DateTime.fromISO(iso, { zone: desk.zone })
  const facts = ({ from, to, works = '' }: Partial<PlannedWorkAnswers>) => ({
    name: calledSay(knownFile(desk.file()).customer),
    ...{ works, romanWorks: HAN.test(works) ? 'none' : works || 'none', span: spanSay(at(from), at(to)) },
  })
  return {
    name: 'planned-work',
    answers: PlannedWorkAnswers,
    addsToEarlier: true,
    cannotOpen: async ({ to }) => (at(to) > desk.now ? undefined : { kind: 'done', says: [] }),
    asText: (answers) => ({ id: 'network-work-text', facts: facts(answers) }),
    questions: [],
    act: async (answers) => ({ kind: 'done', says: [{ id: 'network-work-say', facts: facts(answers) }] }),
  }
}

/** What is told in Chinese says nothing to who reads English. */
const HAN = /\p{Script=Han}/u

const spanSay = (from: DateTime, to: DateTime): Say =>
  from.hasSame(to, 'day')
    ? {
        id: 'network-work-span',
        facts: { day: { on: from.toISODate() ?? '' }, from: from.toFormat('HH:mm'), to: to.toFormat('HH:mm') },
      }
    : { id: 'network-work-spans', facts: { from: timeSay(from), to: timeSay(to) } }

const timeSay = (at: DateTime): Say => ({
  id: 'network-work-time',
  facts: { day: { on: at.toISODate() ?? '' }, time: at.toFormat('HH:mm') },
})
