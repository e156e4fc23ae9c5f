import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { phoneForInstaller } from '#src/domain/visits/installer-day.ts'
import { noteNotice } from '#src/domain/visits/tell-installer.ts'
import { asksWho } from '#src/language/answers/asks-who.ts'
import { readPlainWish } from '#src/language/answers/read-plain-wish.ts'
import { type Desk, knownFile } from '../desk.ts'
import { visitOfToday } from '../door-word/door-word.ts'
import { keepNote, nextVisit } from '../note/note.ts'

const PlainWishAnswers = z.object({
  wish: z.enum(['number', 'call', 'invoice', 'taken_along', 'treat']).optional(),
  words: z.string().optional(),
})
type PlainWishAnswers = z.infer<typeof PlainWishAnswers>

/** 师傅电话给我, 要发票: what one honest sentence answers, and a colleague sees to where that is not enough. */
export function plainWishDialog(desk: Desk): Dialog<PlainWishAnswers> {
  return {
    name: 'plain-wish',
    answers: PlainWishAnswers,
    needsCustomer: true,
    begin: ({ text }) => ({ wish: readPlainWish(text), words: text.slice(0, 200) }),
    questions: [],
    act: (answers) => act(answers, desk),
  }
}

async function act({ wish, words = '' }: Partial<PlainWishAnswers>, desk: Desk): Promise<Outcome> {
  if (wish === 'call') return await passOnCall(words, desk)
  if (wish === 'treat') return { kind: 'done', says: [{ id: 'plain-wish-treat' }] }
  if (wish === 'number') {
    const says = [{ id: nextVisit(desk) ? 'plain-wish-number' : 'plain-wish-number-none' }]
    return {
      kind: 'done',
      says,
      ...(asksNameBeside(words) && { next: { dialog: 'show', answers: { asksWho: true } } }),
    }
  }
  const id = wish === 'invoice' ? 'plain-wish-invoice' : 'plain-wish-taken-along'
  return { kind: 'done', says: [{ id }], next: { dialog: 'handover', answers: { reason: 'asked' } } }
}

/** 师傅姓啥 电话给我: who comes is told as well. */
const asksNameBeside = (words: string): boolean =>
  words
    .split(/[,，。.;；!！?？\n]+|\band\b|(?<=\p{Script=Han})\s+/u)
    .some((part) => asksWho(part) && readPlainWish(part) !== 'number')

/** On the day the installer hears at once whom to call; before it, the words are kept for them. */
async function passOnCall(words: string, desk: Desk): Promise<Outcome> {
  const today = visitOfToday(desk)
  const next = nextVisit(desk)
  const visit = today && (await desk.needs.visits.find(today.id))
  if (visit?.appointment.installerId !== undefined) {
    const phone = phoneForInstaller(visit, desk.now.setZone(desk.zone))
    const text = `${words} ☎ ${phone}`
    await desk.needs.notices.put(noteNotice(visit.appointment, text, desk.freshKey(), desk.now), desk.now)
    return { kind: 'done', says: [{ id: 'plain-wish-call' }] }
  }
  if (next && knownFile(desk.file())) return { kind: 'done', says: [await keepNote(next, words, desk)] }
  return { kind: 'done', says: [], next: { dialog: 'handover', answers: { reason: 'asked' } } }
}
