import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { SIGNING_HOURS } from '#src/domain/norms/closing-norms.ts'
import { openClosing } from '#src/domain/visits/closing-on-file.ts'
import { wishesToBeSignedFor } from '#src/language/answers/asks-at-signing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { lockOwnVisit } from '../own-visit.ts'

/** `isForThem`: somebody else is to sign for them (CL-3). */
const HowAnswers = z.object({ isForThem: z.boolean().optional() })
type HowAnswers = z.infer<typeof HowAnswers>

/** 在哪里确认呀, 能手写签名吗, 让俺念个数给他在哪嘞: the three ways to sign, with the report and its code once more (CL-2). */
export function howToSignDialog(desk: Desk): Dialog<HowAnswers> {
  return {
    name: 'how-to-sign',
    answers: HowAnswers,
    needsCustomer: true,
    begin: ({ text }) => (wishesToBeSignedFor(text) ? { isForThem: true } : {}),
    questions: [],
    async act({ isForThem }) {
      const outcome = await act(desk)
      return isForThem ? { ...outcome, says: [{ id: 'how-to-sign-yourself' }, ...outcome.says] } : outcome
    },
  }
}

async function act(desk: Desk): Promise<Outcome> {
  const closing = openClosing(knownFile(desk.file()).closings)
  const visit = await lockOwnVisit(desk, closing?.appointmentId)
  if (!closing || !visit) return { kind: 'done', says: [{ id: 'sign-gone' }] }
  if (closing.state === 'doubted') return { kind: 'done', says: [{ id: 'how-to-sign-doubted' }] }
  const next = { dialog: 'sign', answers: { appointment: closing.appointmentId, version: closing.version } }
  // On an installer's device there is nothing to sign with.
  if (await desk.needs.devices.isOnInstallers(desk.needs.person)) return { kind: 'done', says: [], next }
  const expiresAt = desk.now.plus({ hours: SIGNING_HOURS })
  const { link } = await desk.needs.reports.issue(visit, closing.version, expiresAt)
  return { kind: 'done', says: [{ id: 'how-to-sign', facts: { page: pageOf(link, desk) } }], next }
}

/** The page of a visit lies beside the links to records. */
const pageOf = (code: string, desk: Desk): string => {
  const record = desk.needs.linkToRecord(code)
  return `${record.slice(0, record.lastIndexOf('/r/'))}/v/${code}`
}
