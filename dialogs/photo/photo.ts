import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { PHOTOS_PER_VISIT } from '#src/domain/norms/photo-norms.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { PHOTO_KINDS, type PhotoFile } from '#src/domain/visits/photo.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { visitUnderWay } from '#src/domain/visits/visit-at-hand.ts'
import { readMeterReading, readPhotoKind } from '#src/language/answers/read-photo.ts'
import type { Desk } from '../desk.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { visitSay, whichVisitQuestion } from '../which-visit.ts'

const File = z.object({
  key: z.string(),
  sizeBytes: z.number(),
  widthPixels: z.number(),
  heightPixels: z.number(),
})
const PhotoAnswers = z.object({
  files: z.array(File).optional(),
  words: z.string().optional(),
  appointment: z.string().optional(),
  kind: z.enum(PHOTO_KINDS).optional(),
  /** What a meter says; empty where it says nothing that could be read. */
  reading: z.string().optional(),
})
type PhotoAnswers = z.infer<typeof PhotoAnswers>

/** Photos of an own visit that is in work: what they show is asked, unless it was said, and a meter's figure is kept beside it. */
export function photoDialog(desk: Desk): Dialog<PhotoAnswers> {
  return {
    name: 'photo',
    answers: PhotoAnswers,
    async cannotOpen() {
      return (await visitsInWork(desk)).length > 0 ? undefined : { kind: 'done', says: [{ id: 'photo-no-visit' }] }
    },
    begin: told,
    questions: [
      whichVisitQuestion(desk, { list: visitsInWork, underWay: visitUnderWay }),
      kindQuestion,
      readingQuestion,
    ],
    act: (answers) => act(answers, desk),
  }
}

function told({ text }: Heard): Partial<PhotoAnswers> {
  const kind = readPhotoKind(text)
  const reading = kind === 'meter' ? readMeterReading(text) : undefined
  return { ...(text.trim() !== '' && { words: text }), ...(kind && { kind }), ...(reading && { reading }) }
}

const kindQuestion: Question<PhotoAnswers> = {
  id: 'kind',
  ask: ({ files = [] }) => ({
    ask: { id: 'photo-ask', facts: { count: files.length } },
    choices: PHOTO_KINDS.map((kind) => ({ value: kind, label: { id: `photo-kind-${kind}` } })),
  }),
  hint: () => ({ id: 'photo-hint' }),
  read(heard) {
    const chosen = PhotoAnswers.shape.kind.safeParse(heard.chosen?.value).data
    const said = told(heard)
    if (said.kind) return { kind: 'answers', answers: { kind: said.kind, reading: said.reading } }
    return chosen ? { kind: 'answers', answers: { kind: chosen } } : { kind: 'unclear' }
  },
}

const readingQuestion: Question<PhotoAnswers> = {
  id: 'reading',
  isOpen: ({ kind, reading }) => kind === 'meter' && reading === undefined,
  ask: () => ({ ask: { id: 'photo-ask-reading' } }),
  hint: () => ({ id: 'photo-hint-reading' }),
  read({ text, yesNo }) {
    const reading =
      readMeterReading(text) ?? (yesNo === 'no' || /看不清|没有|不清楚|unreadable/i.test(text) ? '' : undefined)
    return reading === undefined ? { kind: 'unclear' } : { kind: 'answers', answers: { reading } }
  },
}

async function act(answers: Partial<PhotoAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenInWork(desk, answers)
  const { kind, files = [], reading = '' } = answers
  if (!visit || !kind) return { kind: 'done', says: [{ id: 'photo-no-visit' }] }
  const count = await keep(
    files,
    visit,
    { kind, reading: kind === 'meter' && reading !== '' ? reading : undefined },
    desk,
  )
  const facts = { visit: visitSay(desk, visit), kind: { id: `photo-kind-${kind}` }, count, most: PHOTOS_PER_VISIT }
  if (count === 0) {
    const isFull = (await desk.needs.photos.list(visit)).length >= PHOTOS_PER_VISIT
    return { kind: 'done', says: [{ id: isFull ? 'photo-enough' : 'photo-kept-already', facts }] }
  }
  const read = kind === 'meter' && reading !== '' ? [{ id: 'photo-kept-reading', facts: { reading } }] : []
  return { kind: 'done', says: [{ id: 'photo-kept', facts }, ...read], leavesRest: true }
}

/** Keeps them with the visit, each picture once, while there is room. Gives how many are new. */
async function keep(
  files: readonly PhotoFile[],
  visit: Visit,
  what: { readonly kind: (typeof PHOTO_KINDS)[number]; readonly reading: string | undefined },
  desk: Desk,
): Promise<number> {
  const room = PHOTOS_PER_VISIT - (await desk.needs.photos.list(visit)).length
  let count = 0
  for (const file of files.slice(0, Math.max(0, room))) {
    const stamps = { ...saidAsWritten(desk), actor: desk.actor() }
    if (await desk.needs.photos.insert(visit, { ...file, ...what, ...stamps, id: freshId('pho') })) count += 1
  }
  return count
}
