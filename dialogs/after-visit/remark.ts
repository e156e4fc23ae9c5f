import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { REMARK_CHARACTERS } from '#src/domain/norms/survey-norms.ts'
import form from '#src/domain/visits/after-visit-form.json' with { type: 'json' }
import type { SurveyAnswers } from '#src/domain/visits/survey.ts'
import { readBreachOfVisit } from '#src/language/answers/read-breach.ts'
import { readScoreCorrection } from '#src/language/answers/read-score-correction.ts'
import { readToldOfVisit } from '#src/language/answers/read-told-of-visit.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import type { Desk } from '../desk.ts'
import { lastWordDialog } from '../last-word.ts'
import { reportOfVisit } from './report-of-visit.ts'

const RemarkAnswers = z.object({
  appointment: z.string().optional(),
  /** The ticket about a low score, for which the remark is too. */
  ticket: z.string().optional(),
  askedAt: z.string().optional(),
  words: z.string().optional(),
  /** 哎不对 改成三: another score, instead of a remark. */
  score: z.number().optional(),
  half: z.number().optional(),
  isNone: z.boolean().optional(),
})
type RemarkAnswers = z.infer<typeof RemarkAnswers>

const NOTHING =
  /^(?:暂时|就)?(?:没有?|没啥|没什么|无)(?:了|别的|要说的|其他的?|意见)*[。.!！]*$|^(?:no|nope)(?:,? (?:thanks|thank you|nothing(?: else)?|not really|that's all|that is all))?[.!]*$|^(?:nothing|none)(?: else| more| to add)?[.!]*$/i

/** What the customer would like to say besides an evaluation. */
export function remarkDialog(desk: Desk): Dialog<RemarkAnswers> {
  return lastWordDialog<RemarkAnswers>(
    {
      name: 'remark',
      answers: RemarkAnswers,
      ask: () => 'after-visit-ask-remark',
      hint: 'after-visit-hint-remark',
      readPoints({ text }) {
        const corrected = readScoreCorrection(text, true)
        return corrected && { ...corrected, words: text.trim() }
      },
      hasPoints: ({ score, half }) => score !== undefined || half !== undefined,
      isOtherMatter: ({ text, purpose }) =>
        purpose.purpose !== undefined && readScoreCorrection(text, true) === undefined,
      saysNothing: (text) => NOTHING.test(text.trim()),
      act: (answers) => act(answers, desk),
    },
    desk,
  )
}

async function act(
  { appointment = '', ticket, words, score, half }: Partial<RemarkAnswers>,
  desk: Desk,
): Promise<Outcome> {
  if (score !== undefined || half !== undefined) {
    if (words !== undefined) await correct(appointment, words, desk)
    return { kind: 'done', says: [], next: { dialog: 'correct-score', answers: { appointment, score, half, words } } }
  }
  if (words === undefined) return { kind: 'done', says: [{ id: 'after-visit-no-remark' }] }
  const { surveys, tickets } = desk.needs
  await surveys.addRemark(appointment, words.slice(0, REMARK_CHARACTERS), desk.now)
  await correct(appointment, words, desk)
  const breach = readBreachOfVisit(words)
  if (breach) {
    const { says } = await reportOfVisit({ appointment }, { words, norms: breach.norms }, desk)
    return { kind: 'done', says }
  }
  const shown = withoutSwearing(words).slice(0, REMARK_CHARACTERS)
  if (ticket !== undefined) await tickets.addWords(ticket, shown, desk.actor(), desk.now)
  return { kind: 'done', says: [{ id: 'after-visit-remark-kept' }] }
}

/** 不对，鞋套穿了: what the remark tells of an item counts before what was answered. */
async function correct(appointment: string, words: string, desk: Desk): Promise<void> {
  const told = readToldOfVisit(words)
  if (!told) return
  const answers = form.items.flatMap(({ norm, id }): SurveyAnswers['answers'] => {
    const isOf = (items: readonly string[]) => items.includes(id)
    if (isOf(told.no)) return [{ norm, said: 'no' }]
    return isOf(told.yes) ? [{ norm, said: 'yes' }] : []
  })
  await desk.needs.surveys.correct(appointment, answers, {
    formVersion: form.version,
    actor: desk.actor(),
    at: desk.now,
  })
}
