import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { lastClosed, openClosing } from '#src/domain/visits/closing-on-file.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { customerSignature } from '#src/domain/visits/work-report.ts'
import { besidesRecord } from '#src/language/answers/besides-record.ts'
import { readClaimOfLast } from '#src/language/answers/read-claim.ts'
import { type Desk, knownFile } from '../desk.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { reportClaim } from './report-claim.ts'

/** How much of a customer's words is kept. @unit characters */
const WORDS_CHARACTERS = 500

const DenialAnswers = z.object({
  words: z.string().optional(),
  /** 师傅没来, where nothing else can be meant than the visit that is closed. */
  isAboutComing: z.boolean().optional(),
})
type DenialAnswers = z.infer<typeof DenialAnswers>

/** 我没签过字, 师傅骗我的验证码, after a visit was closed: it goes past the line manager to a supervisor, and the customer has its number (CL-3, DS-8). */
export function denialDialog(desk: Desk): Dialog<DenialAnswers> {
  return {
    name: 'denial',
    answers: DenialAnswers,
    needsCustomer: true,
    begin: ({ text }) => ({ words: text.trim().slice(0, WORDS_CHARACTERS) }),
    questions: [],
    act: (answers) => act(answers, desk),
  }
}

async function act({ words = '', isAboutComing }: Partial<DenialAnswers>, desk: Desk): Promise<Outcome> {
  const { closings } = knownFile(desk.file())
  if (openClosing(closings))
    return { kind: 'done', says: [], next: { dialog: 'doubt', answers: { words, open: words } } }
  const visit = await lockOwnVisit(desk, lastClosed(closings)?.appointmentId)
  if (!visit) return { kind: 'done', says: [], next: { dialog: 'breach', answers: { words } } }
  const claim = readClaimOfLast(words) ?? (isAboutComing ? 'nobody_came' : 'not_confirmed')
  const { ticket, isKnown } = await reportClaim({ visit, claim, words }, desk)
  const money: readonly Say[] = speaksOfMoney(words) ? [{ id: 'denial-money' }] : []
  if (isKnown) return { kind: 'done', says: [{ id: 'denial-known', facts: { ticket } }, ...money] }
  return {
    kind: 'done',
    says: [
      { id: 'breach-sorry' },
      await onRecordSay(visit, desk),
      { id: claim === 'nothing_done' ? 'denial-done-work' : 'denial-done', facts: { ticket } },
      ...money,
    ],
    ...(besidesRecord(words) !== undefined && { next: { dialog: 'visit-record' } }),
  }
}

/** 钱还收了！退钱: whoever looks into it answers for the money too. */
const speaksOfMoney = (text: string): boolean =>
  /(?:收|交|付|给|扣|掏|退|还)(?:了|过|我|你们?|我们|的|还|掉)*(?:钱|款|费|[\d一二三四五六七八九十百]+ ?(?:块|元))|(?:钱|费用?)(?:还|都|也|照|却)?(?:收|扣|交|付|退)|\b(?:money|refund|paid|charged?|fee)\b/i.test(
    text,
  )

/** What our record says of who has confirmed it, so that the customer can say what is wrong of it. */
async function onRecordSay(visit: Visit, desk: Desk): Promise<Say> {
  const report = await desk.needs.reports.latest(visit)
  const signature = report && customerSignature(report)
  const facts = { window: desk.windowFact(visit.appointment.window) }
  if (!signature) return { id: 'denial-unsigned', facts }
  const at = signature.at.setZone(desk.zone).toFormat('HH:mm')
  return { id: 'denial-signed', facts: { ...facts, at, way: { id: `denial-way-${signature.way}` } } }
}
