import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { doorOpened } from '#src/domain/visits/report-absent.ts'
import { isAwaitingCustomer } from '#src/domain/visits/report-work.ts'
import { attemptOf } from '#src/domain/visits/shut-door.ts'
import type { Desk } from '../desk.ts'
import { noneSay } from '../none-say.ts'
import { saidAsWritten } from '../set-out/said-in-words.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { visitSay, visitsBegun } from '../which-visit.ts'

/** 开门了, while no step before a shut door is asked: kept as of now, with what comes next (DR-5, DR-6). */
export const doorOpenedDialog = (desk: Desk): Dialog => ({
  name: 'door-opened',
  answers: z.object({}),
  questions: [],
  act: async () => ({ kind: 'done', says: [await note(desk)] }),
})

async function note(desk: Desk): Promise<Say> {
  const last = (await visitsInWork(desk)).at(-1)
  const visit = last && (await chosenInWork(desk, { appointment: last.appointment.id }))
  if (!visit) return await notThere(desk)
  const facts = { visit: visitSay(desk, visit) }
  const report = await desk.needs.reports.latest(visit)
  if (report && (await isAwaitingCustomer(visit, report, desk.needs))) return { id: 'finish-waits', facts }
  const steps = await desk.needs.visitSteps.list(visit)
  const isShut = attemptOf(steps).length > 0
  if (isShut || !steps.some(({ step }) => step === 'opened'))
    await doorOpened({ visit, said: saidAsWritten(desk), actor: desk.actor() }, desk.needs)
  return { id: isShut ? 'nobody-opens-over' : 'door-opened-noted', facts }
}

/** Whoever is let in has arrived, and hasn't said so yet. */
async function notThere(desk: Desk): Promise<Say> {
  const visit = (await visitsBegun(desk)).find(({ arrivedAt }) => !arrivedAt)
  if (!visit) return await noneSay(desk, 'not-met-none')
  return { id: 'door-opened-first-arrive', facts: { visit: visitSay(desk, visit) } }
}
