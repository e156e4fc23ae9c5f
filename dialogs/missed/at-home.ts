import type { DateTime } from 'luxon'
import type { Say } from '#src/conversation/say.ts'
import { sayAtHome as sayAtHomeAtDoor, sayAtHomeBeforeKnock } from '#src/domain/visits/say-at-home.ts'
import { isLetIn } from '#src/domain/visits/shut-door.ts'
import { noteNotice } from '#src/domain/visits/tell-installer.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { callsOutAtHome } from '#src/language/answers/says-at-home.ts'
import { type Desk, knownFile } from '../desk.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { saysNobodyCame } from './contradict-arrival.ts'

/**
 * 我在家啊，没人敲门, while the installer at the door says that nobody is there: both the installer and whoever is to judge
 * it hear the customer's words at once, before anything is held against them (AP-4). While the installer still knocks, the
 * steps before the door begin anew (DR-3). Undefined where nobody is waiting.
 */
export async function sayAtHome(words: string, desk: Desk): Promise<Say | undefined> {
  const { customer, appointments } = knownFile(desk.file())
  const open = await desk.needs.tickets.listOpen([customer.area])
  for (const ticket of open.filter(({ kind }) => kind === 'miss_reported')) {
    const visit = appointments.find(({ id, status }) => id === ticket.appointmentId && status === 'confirmed')
    if (!visit) continue
    await desk.needs.tickets.addWords(ticket.id, words, desk.actor(), desk.now)
    await desk.needs.notices.put(noteNotice(visit, words, desk.freshKey(), desk.now), desk.now)
    return {
      id: ticket.context.isRefusal ? 'contradict-refused' : 'contradict-at-the-door',
      facts: { window: desk.windowFact(visit.window) },
    }
  }
  return await toWhoKnocks(words, desk)
}

/** What whoever stands at the door is told, in both languages; never what else the customer says of them (DS-5). */
export const AT_HOME = '我在家 / I am at home'

/** 在家呢别走, to somebody of ours who is there and doesn't knock, or not any more: they hear it all the same. Undefined where nobody is there. */
export async function passOnAtHome(words: string, desk: Desk): Promise<Say | undefined> {
  if (!callsOutAtHome(words)) return undefined
  for (const { id, status } of knownFile(desk.file()).appointments) {
    const visit = status === 'confirmed' ? await desk.needs.visits.lock(id) : undefined
    if (!visit?.arrivedAt || (await desk.needs.reports.latest(visit))) continue
    await desk.needs.notices.put(noteNotice(visit.appointment, AT_HOME, desk.freshKey(), desk.now), desk.now)
    const arrived = visit.arrivedAt.setZone(desk.zone).toFormat('HH:mm')
    const isIn = isLetIn(visit, await desk.needs.visitSteps.list(visit))
    return { id: isIn ? 'contradict-let-in' : 'contradict-there', facts: { arrived } }
  }
  return undefined
}

/** The installer who knocks hears it, and the customer what the installer reports right now. */
async function toWhoKnocks(words: string, desk: Desk): Promise<Say | undefined> {
  const timeOf = (at: DateTime) => at.setZone(desk.zone).toFormat('HH:mm')
  for (const { id } of knownFile(desk.file()).appointments) {
    const visit = await desk.needs.visits.lock(id)
    const said = saidAsWritten(desk)
    const since = visit?.arrivedAt && (await sayAtHomeAtDoor({ visit, said, actor: desk.actor(), words }, desk.needs))
    if (!visit?.arrivedAt) continue
    if (!since) {
      // That nobody has come is for a supervisor too.
      const isKept = !saysNobodyCame(words) && (await tellBeforeKnock(visit, words, desk))
      if (isKept) return { id: 'contradict-not-knocked', facts: { arrived: timeOf(visit.arrivedAt) } }
      continue
    }
    return { id: 'contradict-knocking', facts: { arrived: timeOf(visit.arrivedAt), knocked: timeOf(since) } }
  }
  return undefined
}

/** Nobody knocks yet: whoever has been let in, or has reported work, needs no word of it. */
async function tellBeforeKnock(visit: Visit, words: string, desk: Desk): Promise<boolean> {
  if (visit.appointment.status !== 'confirmed' || (await desk.needs.reports.latest(visit))) return false
  return await sayAtHomeBeforeKnock({ visit, said: saidAsWritten(desk), actor: desk.actor(), words }, desk.needs)
}
