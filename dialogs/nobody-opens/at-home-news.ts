import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { unansweredAtHome, voidsKnocks } from '#src/domain/visits/say-at-home.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { findOwnVisit } from '../own-visit.ts'
import { visitSay } from '../which-visit.ts'

const AtHomeNewsAnswers = z.object({ appointment: z.string().optional(), words: z.string().optional() })
type AtHomeNewsAnswers = z.infer<typeof AtHomeNewsAnswers>

/** The installer before a shut door hears at once that the customer is at home (DR-3), unless they have knocked again meanwhile. */
export function atHomeNewsDialog(desk: Desk): Dialog<AtHomeNewsAnswers> {
  let visit: Visit | undefined
  let isFirst = false
  return {
    name: 'at-home-news',
    answers: AtHomeNewsAnswers,
    leadsOn: { dialog: 'nobody-opens', isQuestion: false },
    async cannotOpen({ appointment }) {
      visit = await findOwnVisit(desk, appointment)
      const isPromised = visit?.appointment.status === 'confirmed'
      const steps = visit ? await desk.needs.visitSteps.list(visit) : []
      const isOpen = isPromised && unansweredAtHome(steps) !== undefined
      isFirst = !voidsKnocks(steps)
      return isOpen ? undefined : { kind: 'done', says: [] }
    },
    asText: ({ words = '' }, link) => ({ id: 'at-home-text', facts: { words, link } }),
    questions: [],
    act: async ({ words = '' }) => ({
      kind: 'done',
      says: visit
        ? [{ id: isFirst ? 'at-home-news-first' : 'at-home-news', facts: { visit: visitSay(desk, visit), words } }]
        : [],
    }),
  }
}
