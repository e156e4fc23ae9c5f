import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { doorOpened } from '#src/domain/visits/report-absent.ts'
import { isAwaitingCustomer } from '#src/domain/visits/report-work.ts'
import { attemptOf, isDoorOpen } from '#src/domain/visits/shut-door.ts'
import { checklistNext } from '../checklist/checklist-hooks.ts'
import type { Desk } from '../desk.ts'
import { noneSay } from '../none-say.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { visitSay, visitsBegun } from '../which-visit.ts'

/** 开门了, while no step before a shut door is asked: kept as of now, with what comes next (DR-5, DR-6). */
export const doorOpenedDialog = (desk: Desk): Dialog => ({
  name: 'door-opened',
  answers: z.object({}),
  questions: [],
  act: () => note(desk),
})

async function note(desk: Desk): Promise<Outcome> {
  const last = (await visitsInWork(desk)).at(-1)
  const visit = last && (await chosenInWork(desk, { appointment: last.appointment.id }))
  if (!visit) return { kind: 'done', says: [await notThere(desk)] }
  const facts = { visit: visitSay(desk, visit) }
  const report = await desk.needs.reports.latest(visit)
  if (report && (await isAwaitingCustomer(visit, report, desk.needs)))
    return { kind: 'done', says: [{ id: 'finish-waits', facts }] }
  const steps = await desk.needs.visitSteps.list(visit)
  const isShut = attemptOf(steps).length > 0
  const isOpen = isDoorOpen(steps) && !isShut
  if (!isOpen) await doorOpened({ visit, said: saidAsWritten(desk), actor: desk.actor() }, desk.needs)
  if (isOpen || !(isShut || steps.some(({ step }) => step === 'absent_reported')))
    return { kind: 'done', says: [{ id: 'door-opened-noted', facts }] }
  const next = await checklistNext(desk, visit, 'at_the_door')
  return { kind: 'done', says: [{ id: 'nobody-opens-over', facts }], ...next }
}

/** Whoever is let in has arrived, and hasn't said so yet. */
async function notThere(desk: Desk): Promise<Say> {
  const visit = (await visitsBegun(desk)).find(({ arrivedAt }) => !arrivedAt)
  if (!visit) return await noneSay(desk, 'not-met-none')
  return { id: 'door-opened-first-arrive', facts: { visit: visitSay(desk, visit) } }
}
