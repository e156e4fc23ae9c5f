import { advance, openDialog, repeat } from './advance.ts'
import type { SentPhotos } from './message.ts'
import { current, keepAnswers, type Talk, told } from './talk.ts'

/** The dialog of those whose photos are looked at. */
const PHOTO = 'photo'

/** Whether the words beside photos tell what they show. */
export const tellsOfPhotos = (talk: Talk): boolean => told(talk, PHOTO).kind !== undefined

/**
 * Takes what was photographed: it is asked what the photos show, unless the words beside them tell it; photos that come one after
 * the other are one matter. `isSaid`: the words were for something else. Whoever has nobody to look at them hears that.
 */
export async function takePhotos(talk: Talk, { kept, refusals }: SentPhotos, isSaid: boolean): Promise<void> {
  if (!talk.needs.dialogs.find(PHOTO)) {
    talk.says.unshift({ id: 'photo-unseen' })
    if (!isSaid) await repeat(talk)
    return
  }
  const [refusal] = refusals
  if (refusal) talk.says.push({ id: `photo-refused-${refusal.replace('_', '-')}` })
  const now = current(talk)
  const open = now?.dialog.name === PHOTO ? now.frame : undefined
  const earlier = Array.isArray(open?.answers.files) ? open.answers.files : []
  if (kept.length === 0) return open || !isSaid ? await repeat(talk) : undefined
  const words = isSaid ? {} : told(talk, PHOTO)
  const answers = { ...words, files: [...earlier, ...kept.map((file) => ({ ...file }))] }
  if (!open) return await openDialog(talk, PHOTO, answers)
  keepAnswers(open, answers)
  await advance(talk)
}
