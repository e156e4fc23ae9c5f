import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { SURVEY_DAYS, SURVEY_LEAST_VISITS } from '#src/domain/norms/survey-norms.ts'
import type { Desk } from '../desk.ts'
import { staffMember } from '../staff-member.ts'

/** 评价对比: where installers and customers differ, for supervisors and their areas, from enough visits on. */
export function differencesDialog(desk: Desk): Dialog {
  return {
    name: 'differences',
    answers: z.object({}),
    questions: [],
    async act() {
      const member = await staffMember(desk)
      if (member?.role !== 'supervisor') return { kind: 'done', says: [{ id: 'evaluations-for-supervisors' }] }
      const from = desk.now.minus({ days: SURVEY_DAYS })
      const all = await desk.needs.surveys.listDifferences(member.areas, from)
      const enough = all.filter(({ visits, differing }) => visits >= SURVEY_LEAST_VISITS && differing > 0)
      const facts = { days: SURVEY_DAYS, least: SURVEY_LEAST_VISITS }
      if (!all.some(({ visits }) => visits >= SURVEY_LEAST_VISITS))
        return { kind: 'done', says: [{ id: 'evaluations-too-few', facts }] }
      const lines = await Promise.all(
        enough.map(async ({ installer, norm, visits, differing }): Promise<Say> => {
          const name = (await desk.needs.staff.contactOf(installer))?.name ?? '–'
          return { id: 'evaluations-difference', facts: { name, norm, visits, differing } }
        }),
      )
      const head: Say = { id: lines.length > 0 ? 'evaluations-differences' : 'evaluations-no-differences', facts }
      return { kind: 'done', says: [head, ...lines] }
    },
  }
}
