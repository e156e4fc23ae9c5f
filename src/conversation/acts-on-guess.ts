import { tellsOfLoss } from '#src/language/answers/read-complaint.ts'
import { cannotTell } from '#src/language/answers/read-symptom.ts'
import { saysStill } from '#src/language/answers/read-tried.ts'
import { saysYesInWords } from '#src/language/answers/says-yes-in-words.ts'
import type { Intent } from '#src/language/intent/intents.ts'
import type { UnderstoodIntent } from '#src/language/intent/understand-intent.ts'
import { answersQuestion } from './answers-question.ts'
import { ASKED_BACK_FROM, askedBefore, asksWhatFor, guessOf, isAsked } from './guess-of.ts'
import { type Heard, heardFor, plain } from './heard.ts'
import { opensPurpose } from './opens-purpose.ts'
import { makesSense, outranks } from './outranking.ts'
import { current, type Talk } from './talk.ts'
import type { Frame } from './talk-state.ts'

/** A message that no rule understood is acted on as the model reads it, where the model is sure enough (design §4). Gives back whether it was. */
export async function actsOnGuess(talk: Talk, heard: Heard): Promise<boolean> {
  const guess = guessOf(talk, heard)
  if (!guess) return false
  const asked = askedBefore(talk)
  // What somebody outside had to say is still to be learned.
  const decision = guess.isProposed ? 'ask' : guess.decision
  talk.guess = { text: heard.text.slice(0, LONGEST_WORDS), asked, top: guess.top, decision }
  const route = talk.needs.dialogs.routeOf(guess.intent)
  const isSaidFor = route?.visitKind !== undefined && asksWhatFor(talk) && guess.probability >= ASKED_BACK_FROM
  if (guess.decision !== 'act' && !isSaidFor) return false
  if (await answersAsGuessed(talk, heard, guess)) return true
  const isTooWeak = !isSaidFor && (isAsked(talk) || heard.times.length > 0) && guess.probability < LEAVES_QUESTION_FROM
  const isSaid = route?.purpose === 'thanks' && heard.purpose.purpose === 'bye'
  if (!route || route.isAskedFirst || isTooWeak || isSaid) return false
  const read = heardFor(heard, { purpose: route.purpose, visitKind: guess.slots.visit_type ?? route.visitKind })
  talk.heard = read
  if (isSaidFor) return answersQuestion(talk, read)
  const stack = structuredClone(talk.stack)
  const isDone = (await outranks(talk, read)) || (await opensPurpose(talk, read)) || (await makesSense(talk, read))
  if (isDone) talk.guessed = { ...whatCameOf(talk, stack), text: talk.guess.text, asked, top: [...guess.top] }
  return isDone
}

/** What was open before a guess was acted on, and what that opened. */
const whatCameOf = (talk: Talk, stack: Frame[]) => ({
  dialog: current(talk)?.frame.dialog,
  stack,
  tickets: [...(talk.needs.ticketsOpened?.() ?? [])],
})

/** As much as is kept of words that weren't understood. @unit characters */
const LONGEST_WORDS = 600

/** From how likely a meaning on words are for something else than the question that waits for them, or than the time that they name. */
const LEAVES_QUESTION_FROM = 0.85

/** 得嘞, 不咯: a yes or no in words that no list has. What can't be taken back takes a plain yes. */
async function answersAsGuessed(talk: Talk, heard: Heard, { intent, probability }: UnderstoodIntent): Promise<boolean> {
  const yesNo = YES_NO[intent]
  const now = current(talk)
  if (!yesNo || !now || heard.yesNo || heard.chosen) return false
  const isNoYes = !TAKES_GUESSED_YES.includes(now.dialog.name) || !saysYesInWords(heard.text, probability)
  if (yesNo === 'yes' && isNoYes) return false
  // It still doesn't work, no idea what it is, before a read-back: of the trouble.
  const isOfTrouble = saysStill(heard.text) || cannotTell(heard.text) || tellsOfLoss(heard.text)
  if (yesNo === 'no' && isOfTrouble && READ_BACK.includes(now.dialog.name)) return false
  return answersQuestion(talk, { ...plain(heard), yesNo })
}

const YES_NO: Readonly<Partial<Record<Intent, 'yes' | 'no'>>> = { confirm: 'yes', deny: 'no' }
const READ_BACK = ['book', 'move', 'cancel', 'resume']
/** What a yes begins here can be moved or cancelled as easily; of a bill it says that nothing is doubted. */
const TAKES_GUESSED_YES = ['book', 'move', 'pre-check', 'resume', 'usage-notice']
