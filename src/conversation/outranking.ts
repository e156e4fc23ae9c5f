import { PASSING_QUESTIONS } from '#src/language/answers/asks-in-passing.ts'
import { callsOff } from '#src/language/answers/calls-off.ts'
import { asksBehindYes } from '#src/language/answers/holds-back-yes.ts'
import { advance, askAgain, comeBack, openDialog, repeat } from './advance.ts'
import { answersTo } from './answers-in-passing.ts'
import { answersQuestion } from './answers-question.ts'
import { callsPerson } from './calls-person.ts'
import { type Heard, plain } from './heard.ts'
import { leaveTop } from './left-lately.ts'
import { askedQuestion } from './put-question.ts'
import { regretsAlone } from './regret.ts'
import type { Say } from './say.ts'
import { takesIdle } from './takes-idle.ts'
import { current, keepAnswers, type Talk, told } from './talk.ts'

/**
 * What outranks every question (design §4, 1): a person please, wrong person, why, and the words of COMMANDS.
 *
 * Only whole messages count, so that "重新开始下雨了，网又断了" stays what it is; the wish for a person, the wish to leave us,
 * the wrong person and the question why count anywhere. What answers a shown choice outranks nothing, and thanks that say
 * no answer the open question.
 */
export async function outranks(talk: Talk, heard: Heard): Promise<boolean> {
  const { purpose, isWhole } = heard.purpose
  // 在哪里确认呀 holds a word of the choice 确认.
  const isAskedHow = purpose === 'how_to_sign' && heard.chosen?.isLoose === true
  if (heard.chosen !== undefined && !isAskedHow) return false
  // "no, thanks" is an answer, while there is a question.
  if (purpose === 'thanks' && heard.yesNo !== undefined && current(talk)) return false
  if (purpose === 'anger' && heard.purpose.besides === '') return regretsAlone(talk).then(() => true)
  const now = current(talk)
  const mayAnswer = ['human', 'wrong_person', 'stop'].includes(purpose ?? '')
  if (mayAnswer && now && askedQuestion(now.dialog, now.frame)?.takesCall?.(heard)) return false
  if (purpose === 'human' || purpose === 'leave') return callsPerson(talk, heard, REASONS[purpose])
  if (purpose === 'wrong_person') return wrongPerson(talk, heard).then(() => true)
  if (purpose === 'why' && !isAskedIn(talk, purpose)) return smallTalk(talk, { id: 'common-why' }).then(() => true)
  if (!isWhole || purpose === undefined || isBesideYes(talk, heard)) return false
  const command = COMMANDS[purpose]
  if (!command || isAskedIn(talk, purpose) || isSaidOfCancelling(talk, heard) || isPartOfDay(talk, heard)) return false
  await command(talk, heard)
  return true
}

/** What is no command where the question that is open takes it as its answer. */
const ASKED_IN: Readonly<Record<string, readonly string[]>> = {
  doubt: ['sign', 'doubt'],
  trouble_at_work: ['after-visit', 'extra-offer'],
  // Whoever reports somebody may well tell how they looked; whoever is asked for a consent answers that.
  door_word: ['breach', 'allow-work', 'extra-offer'],
  code_asked: ['breach', 'after-visit', 'identify'],
  // “That's all” leaves out what is missing of the form.
  bye: ['satisfaction'],
  correct_survey: ['satisfaction', 'satisfaction-word', 'after-visit', 'correct-score'],
  at_home: ['nobody-opened'],
  why: ['usage-notice', 'usage-answer', 'extra-offer'],
  sign_later: ['sign', 'settle'],
  // 算了, not now: asked whether they go on, the one lays it down and the other doesn't; 取消, of a visit that is near, is a yes.
  stop: ['resume', 'near-change'],
  // What additional work costs stands in its offer.
  cost: ['extra-offer'],
  new_number: ['identify', 'note', 'watch', 'wrong-person'],
}

const isAskedIn = (talk: Talk, purpose: string): boolean =>
  ASKED_IN[purpose]?.includes(current(talk)?.dialog.name ?? '') === true

/** Aye that'll dae, what does it cost, to what is read back: the yes is taken, and the question answered with it. */
function isBesideYes(talk: Talk, heard: Heard): boolean {
  const now = current(talk)
  const question = now && askedQuestion(now.dialog, now.frame)
  const isPassing = PASSING_QUESTIONS.some((asked) => asked === heard.purpose.purpose)
  return isPassing && question?.mayBeAgreed?.(heard, now?.frame.answers ?? {}) === true && asksBehindYes(heard.text)
}

/** The lot, bin it, where somebody is asked what is to be cancelled; 取消, where that is a visit. */
function isSaidOfCancelling(talk: Talk, heard: Heard): boolean {
  const name = current(talk)?.dialog.name
  return name === 'cancel' ? isCancel(heard) : name === 'withdraw' && callsOff(heard.text) !== undefined
}

/** MORNING, in the middle of something: the part of the day, and no greeting. */
function isPartOfDay(talk: Talk, { purpose, times }: Heard): boolean {
  const now = current(talk)
  return purpose.purpose === 'greet' && times.length > 0 && now !== undefined && !now.dialog.isMenu
}

const REASONS = { human: 'asked', leave: 'leaves' } as const

/** What leads the talk, is asked about every visit, or is politeness. */
const COMMANDS: Readonly<Record<string, (talk: Talk, heard: Heard) => Promise<void>>> = {
  help,
  stop,
  go_back: goBack,
  start_over: startOver,
  greet,
  thanks: (talk) => smallTalk(talk, { id: 'common-thanks' }),
  robot: (talk) => smallTalk(talk, { id: 'common-robot' }),
  beyond: (talk) => smallTalk(talk, { id: 'common-beyond' }),
  feedback: (talk) => smallTalk(talk, { id: 'common-feedback' }),
  ...Object.fromEntries(PASSING_QUESTIONS.map((asked) => [asked, answerAll])),
  bye,
  join: (talk) => openDialog(talk, 'join', told(talk, 'join')),
  close_out: (talk) => openDialog(talk, 'close-out'),
  doubt: (talk) => openDialog(talk, 'doubt', told(talk, 'doubt')),
  door_word: (talk) => openDialog(talk, 'stranger', told(talk, 'stranger')),
  at_home: (talk) => openDialog(talk, 'contradict', told(talk, 'contradict')),
  code_asked: (talk) => openDialog(talk, 'code-asked', told(talk, 'code-asked')),
  correct_survey: (talk) => openDialog(talk, 'satisfaction-word', told(talk, 'satisfaction-word')),
  trouble_at_work: (talk) => openDialog(talk, 'trouble-at-work', told(talk, 'trouble-at-work')),
  how_to_sign: (talk) => openDialog(talk, 'how-to-sign', told(talk, 'how-to-sign')),
  sign_later: (talk) => openDialog(talk, 'sign-later'),
  deny: (talk) => openDialog(talk, 'denial', told(talk, 'denial')),
  opt_out: (talk, { purpose }) => openDialog(talk, 'opt-out', { isWhole: purpose.isWhole }),
}

/** The same words inside a longer message count when nothing else could be made of it ("谢谢啊，那我等着"). */
export async function makesSense(talk: Talk, heard: Heard): Promise<boolean> {
  const purpose = heard.purpose.purpose ?? ''
  const command = purpose === 'anger' ? regretsAlone : COMMANDS[purpose]
  if (!command) return false
  await command(talk, heard)
  return true
}

/** As much as is kept of a command's own words. */
const LONGEST_WORDS = 100

/** Said in passing, or where it may answer a question of yes or no, it is asked back: it takes away who the person is taken for. */
async function wrongPerson(talk: Talk, { text, purpose, yesNo, shown }: Heard): Promise<void> {
  const mayAnswer = yesNo === 'no' && shown.length > 0 && current(talk)?.dialog.isMenu !== true
  await openDialog(talk, 'wrong-person', {
    words: text.slice(0, LONGEST_WORDS),
    isWhole: purpose.isWhole && !mayAnswer,
    // 打错了, right after a message of ours: they have written nothing that could have been a slip.
    ...(purpose.isWhole && !mayAnswer && talk.isFirstReply && { isMeant: true }),
  })
}

async function help(talk: Talk): Promise<void> {
  talk.says.push({ id: helpFor(talk) })
  const open = current(talk)?.frame.dialog ?? 'menu'
  return open === 'menu' ? openDialog(talk, 'menu', { tone: 'plain' }) : repeat(talk)
}

/** Each hears what they themselves can say. */
function helpFor({ needs: { dialogs } }: Talk): string {
  if (dialogs.forPurpose('book')) return 'common-help'
  return dialogs.forPurpose('arrived') ? 'common-help-installer' : 'common-help-staff'
}

/** Small talk is answered and changes nothing. */
export async function smallTalk(talk: Talk, ...says: readonly Say[]): Promise<void> {
  const isOpen = current(talk) && !current(talk)?.dialog.isMenu
  talk.says.push(...says)
  if (isOpen) await repeat(talk)
}

/** Whoever was greeted a moment ago is not told again who speaks. */
async function greet(talk: Talk): Promise<void> {
  const open = current(talk)
  if (open && !open.dialog.isMenu) return smallTalk(talk, { id: 'common-hello' })
  if (open?.dialog.isLasting && open.frame.asked) {
    talk.says.push({ id: 'common-hello' })
    return repeat(talk)
  }
  if (open?.dialog.name !== 'menu' || talk.isLater) return openDialog(talk, 'menu')
  talk.says.push({ id: 'common-hello' })
  await openDialog(talk, 'menu', { tone: 'plain' })
}

async function answerAll(talk: Talk, heard: Heard): Promise<void> {
  const { purpose, begun } = heard
  const now = current(talk)
  const price = purpose.purpose === 'cost' ? await now?.dialog.answersCost?.(now.frame.answers, heard.text) : undefined
  if (price) return void talk.says.push(...price)
  const asks = purpose.asks ?? (purpose.purpose ? [purpose.purpose] : [])
  // 都不用了，我只想知道收不收费: the question is answered too.
  const chosen = begun && { value: begun.value, isLoose: false }
  const says = asks.flatMap((ask) => answersTo(ask, talk, heard.text))
  if (!chosen || !now) return smallTalk(talk, ...says)
  talk.says.push(...says)
  if (!(await answersQuestion(talk, { ...plain(heard), chosen }))) await repeat(talk)
}

/** A goodbye is no answer: what is open stays open, and is not asked again (CT-5). */
async function bye(talk: Talk): Promise<void> {
  const now = current(talk)
  const isOpen = now !== undefined && !now.dialog.isMenu
  if (isOpen) now.frame.isStale = true
  talk.says.push({ id: isOpen ? 'common-bye-open' : 'common-bye' })
}

/** Leaves the dialog on top, and the one below when it only waited for it. */
async function stop(talk: Talk, heard: Heard): Promise<void> {
  const now = current(talk)
  if (now?.dialog.whenStopped && !now.frame.isStale && !isCancel(heard)) {
    keepAnswers(now.frame, now.dialog.whenStopped)
    return advance(talk)
  }
  if (!now || now.dialog.isMenu) return (await takesIdle(talk, heard)) ? undefined : stopNothing(talk, heard)
  // Whoever is asked what to cancel and says "取消" means the visit, not the asking.
  if (['cancel', 'withdraw'].includes(now.dialog.name) && isCancel(heard)) return repeat(talk)
  leaveTop(talk)
  talk.says.push(now.dialog.stopped?.(now.frame.answers) ?? { id: 'common-stopped' })
  await comeBack(talk)
}

/** Nothing is open: "取消" alone means the visit, "算了" alone means nothing more. */
async function stopNothing(talk: Talk, heard: Heard): Promise<void> {
  if (isCancel(heard)) return openDialog(talk, 'cancel', told(talk, 'cancel'))
  talk.says.push({ id: 'common-nothing-open' })
}

const isCancel = ({ text }: Heard): boolean => /取消|cancel/i.test(text) || callsOff(text) !== undefined

async function goBack(talk: Talk): Promise<void> {
  const now = current(talk)
  const last = now?.frame.trail.findLast((id) => now.frame.answers[id] !== undefined)
  if (!now) {
    talk.says.push({ id: 'common-nothing-open' })
    return
  }
  if (now.frame.before) {
    now.frame.answers = now.frame.before
    now.frame.before = undefined
    return advance(talk)
  }
  if (last === undefined) {
    talk.says.push({ id: 'common-no-way-back' })
    return repeat(talk)
  }
  now.frame.trail = now.frame.trail.slice(0, now.frame.trail.lastIndexOf(last))
  await askAgain(talk, last)
}

async function startOver(talk: Talk): Promise<void> {
  const now = current(talk)
  if (!now || now.dialog.isMenu) return openDialog(talk, 'menu')
  now.frame.answers = {}
  now.frame.trail = []
  talk.says.push({ id: 'common-from-the-start' })
  await advance(talk)
}
