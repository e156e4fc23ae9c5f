import type { DateTime } from 'luxon'
import { isNumberBeyond } from '#src/language/answers/read-choice.ts'
import type { Answers, Dialog, Question } from './dialog.ts'
import type { Heard } from './heard.ts'
import { asSaid, type Choice, type Prompt, type Say } from './say.ts'
import type { Talk } from './talk.ts'
import type { TalkNeeds } from './talk-needs.ts'
import type { Frame } from './talk-state.ts'
import { iso } from './time-of-talk.ts'

/** The first question of `dialog` that is still open. */
export function nextQuestion(dialog: Dialog, frame: Frame): Question<Answers> | undefined {
  return dialog.questions.find((question) =>
    question.isOpen ? question.isOpen(frame.answers) : frame.answers[question.id] === undefined,
  )
}

/** The question that was put last in `frame`. */
export function askedQuestion(dialog: Dialog, frame: Frame): Question<Answers> | undefined {
  return dialog.questions.find(({ id }) => id === frame.asked?.question)
}

/** The question, other than the one being asked, that `heard` corrects or answers before it is asked. */
export function correctedQuestion(dialog: Dialog, frame: Frame, heard: Heard): Question<Answers> | undefined {
  return dialog.questions.find(
    ({ id, corrects }) =>
      id !== frame.asked?.question && corrects?.(heard, frame.answers, frame.asked?.question) === true,
  )
}

/** Puts a question, with the choices that a number refers to from then on. */
export function put(talk: Talk, frame: Frame, question: Question<Answers>, prompt: Prompt): void {
  talk.prompt = prompt
  delete frame.isStale
  delete frame.isInterrupted
  delete frame.isLeft
  delete frame.earlyAt
  frame.asked = askedFrame(question, prompt, talk.needs, talk.nowAt)
}

/** A question as it stands in a frame once it was put at an instant. */
export function askedFrame(
  question: Question<Answers>,
  prompt: Prompt,
  { phrase, language }: Pick<TalkNeeds, 'phrase' | 'language'>,
  at: DateTime,
): NonNullable<Frame['asked']> {
  const choices = (prompt.choices ?? []).map(({ value, label }) => ({ value, label: phrase(label) }))
  const again = prompt.again && phrase(prompt.again)
  return { question: question.id, language, text: phrase(prompt.ask), choices, at: iso(at), ...(again && { again }) }
}

/** Puts the open question again in the words that show how to answer it; the choices stay those that were shown. */
export async function putHint(talk: Talk, frame: Frame, question: Question<Answers>): Promise<void> {
  const asked = frame.asked
  const count = asked?.choices.length ?? 0
  const isBeyond = count > 1 && talk.heard !== undefined && isNumberBeyond(talk.heard.text, count)
  const ask = isBeyond ? { id: 'common-only-so-many', facts: { count } } : question.hint(frame.answers)
  if (asked?.language === talk.needs.language) talk.prompt = { ask, choices: shownAgain(asked) }
  else await putInLanguage(talk, frame, question, ask)
}

/** Puts a question that was put in another language: choices that the question alone doesn't give stay those that were shown. */
export async function putInLanguage(talk: Talk, frame: Frame, question: Question<Answers>, ask?: Say): Promise<void> {
  const fresh = await question.ask(frame.answers)
  const choices = fresh.choices ?? (frame.asked && shownAgain(frame.asked))
  put(talk, frame, question, { ...fresh, ask: ask ?? fresh.ask, ...(choices && { choices }) })
}

/** The choices as they were shown. */
export function shownAgain(asked: NonNullable<Frame['asked']>): readonly Choice[] {
  return asked.choices.map(({ value, label }) => ({ value, label: asSaid(label) }))
}
