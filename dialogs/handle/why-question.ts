import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import { CANCEL_REASONS, MOVE_REASONS } from '#src/domain/visits/change-reason.ts'
import { HINDRANCES } from '#src/domain/visits/hindrance.ts'
import { readChangeReason } from '#src/language/answers/read-change-reason.ts'
import type { HandleAnswers } from './handle-answers.ts'

const isHindrance = (value: unknown): boolean => HINDRANCES.some((one) => one === value)

const MOVE_CHOICES: readonly Choice[] = MOVE_REASONS.map((value) => ({
  value,
  label: { id: isHindrance(value) ? `hindrance-${value}` : 'handle-why-move-asked' },
}))

/** What keeps us from coming is no reason to end an order: the visit is given up, and the order kept. */
const CANCEL_CHOICES: readonly Choice[] = [...CANCEL_REASONS, 'cannot_come'].map((value) => ({
  value,
  label: { id: `handle-why-${value.replace('_', '-')}` },
}))

/** Why, as the customer will hear it (AP-4). */
export function whyQuestion(): Question<HandleAnswers> {
  return {
    id: 'why',
    ask: ({ action }) => ({
      ask: { id: 'hindrance-ask' },
      choices: action === 'move' ? MOVE_CHOICES : CANCEL_CHOICES,
    }),
    hint: () => ({ id: 'handle-hint' }),
    read({ chosen, text }, { action }): Reading<HandleAnswers> {
      if (chosen?.value === 'cannot_come') return { kind: 'answers', answers: { action: 'cannot_come' } }
      const why = [...MOVE_REASONS, ...CANCEL_REASONS].find((one) => one === chosen?.value)
      const told = why ? { why } : toldWhy(text, action)
      return Object.keys(told).length > 0 ? { kind: 'answers', answers: told } : { kind: 'unclear' }
    },
  }
}

/** How much of what staff wrote is kept. @unit characters */
const NOTE_CHARACTERS = 300

/** The reason that a message gives, as far as it is one for what is to be done, and the words for the history. */
export function toldWhy(text: string, action: HandleAnswers['action']): Partial<HandleAnswers> {
  const said = readChangeReason(text)
  const note = text.trim().slice(0, NOTE_CHARACTERS)
  const moved = MOVE_REASONS.find((one) => one === said)
  if (action === 'move') return moved ? { why: moved, note } : {}
  if (action !== 'cancel') return {}
  const cancelled = CANCEL_REASONS.find((one) => one === said)
  if (cancelled) return { why: cancelled, note }
  const hindrance = HINDRANCES.find((one) => one === said)
  return hindrance ? { action: 'cannot_come', hindrance } : {}
}
