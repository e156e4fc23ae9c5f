import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { VisitRecord } from '#src/domain/visits/visit-record.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { kindSay } from '../visit-kind.ts'

const VisitRecordAnswers = z.object({ appointment: z.string().optional() })
type VisitRecordAnswers = z.infer<typeof VisitRecordAnswers>

/** Where a file can be attached to a message; elsewhere a link stands in the text. */
const ATTACHES = 'directline'

/** 服务记录: the signed record of the visit that was just closed, or, when asked for later, of the last one (CL-2, CL-5). */
export function visitRecordDialog(desk: Desk): Dialog<VisitRecordAnswers> {
  return {
    name: 'visit-record',
    answers: VisitRecordAnswers,
    needsCustomer: true,
    async cannotOpen({ appointment }) {
      const isGone = appointment !== undefined && typeof (await ownRecord(appointment, desk)) !== 'object'
      return isGone ? { kind: 'done', says: [] } : undefined
    },
    asText: (_, link) => ({ id: 'visit-record-text', facts: { link } }),
    questions: [],
    act: async ({ appointment }): Promise<Outcome> => {
      if (appointment === undefined) return { kind: 'done', says: await saysOf(await visitsOf(desk), desk) }
      const hello: Say = { id: 'visit-record-hello', facts: { name: calledSay(knownFile(desk.file()).customer) } }
      return { kind: 'done', says: [hello, ...(await saysOf([appointment], desk))] }
    },
  }
}

/** Their own alone: somebody else's appointment is none of theirs (I10). */
const ownRecord = (appointmentId: string, desk: Desk) =>
  desk.needs.records.find(knownFile(desk.file()).customer.id, appointmentId)

const visitsOf = (desk: Desk) => desk.needs.records.listVisits(knownFile(desk.file()).customer.id)

/** The last visit's; where it isn't signed yet, that is said, and the one before is there. */
async function saysOf([last, ...before]: readonly string[], desk: Desk): Promise<readonly Say[]> {
  const record = last === undefined ? undefined : await ownRecord(last, desk)
  if (last === undefined || record === undefined) return [{ id: 'visit-record-none' }]
  if (record !== 'unsigned') return [await recordSay(record, desk)]
  const earlier = await firstSigned(before, desk)
  const says = [await unsignedSay(last, desk)]
  return earlier ? [...says, { id: 'visit-record-earlier' }, await recordSay(earlier, desk)] : says
}

async function firstSigned(ids: readonly string[], desk: Desk): Promise<VisitRecord | undefined> {
  for (const id of ids) {
    const record = await ownRecord(id, desk)
    if (typeof record === 'object') return record
  }
  return undefined
}

async function unsignedSay(appointmentId: string, desk: Desk): Promise<Say> {
  const visit = await desk.needs.visits.find(appointmentId)
  if (!visit) return { id: 'visit-record-none' }
  const { kind, window } = visit.appointment
  return { id: 'visit-record-unsigned', facts: { kind: kindSay(kind), window: desk.windowFact(window) } }
}

async function recordSay({ appointment: { id, kind, window } }: VisitRecord, desk: Desk): Promise<Say> {
  const facts = { kind: kindSay(kind), window: desk.windowFact(window) }
  const { channel, recordLinks, linkToRecord } = desk.needs
  if (channel === ATTACHES) return { id: 'visit-record-ready', facts, recordOf: id }
  const link = linkToRecord(await recordLinks.make(id, desk.now))
  return { id: 'visit-record-link', facts: { ...facts, link } }
}
