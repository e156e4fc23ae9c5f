import type { WorkQuestion } from './answers/asks-around-work.ts'
import { deniesCancelling } from './answers/denies-cancelling.ts'
import { isAsked } from './answers/is-asked.ts'
import { keepsByMoving, keepsVisit } from './answers/keeps-visit.ts'
import { besidesNotes, isNoteForVisit } from './answers/read-note.ts'
import { readShift } from './answers/read-shift.ts'
import { FAREWELL_MANNERS } from './manners.ts'
import { normalise } from './normalise.ts'
import { core, heldPhrase, PURPOSE_PHRASES, wholePhrase } from './phrased-purpose.ts'
import { plainWords } from './plain-words.ts'
import { readVisitKind } from './purpose-phrases.ts'
import { readWantedKind } from './read-wanted-kind.ts'

/** What a person wants of the assistant, as far as a message says it. */
export type Purpose =
  | 'book'
  | 'move'
  | 'cancel'
  | 'show'
  | 'greet'
  | 'help'
  | 'thanks'
  | 'bye'
  | 'human'
  | 'no_human'
  | 'no_booking'
  | 'robot'
  | 'wait_earlier'
  | 'leave'
  | 'start_over'
  | 'go_back'
  | 'stop'
  | 'wrong_person'
  | 'self'
  | 'contradict'
  | 'compensation'
  | 'do_now'
  | 'why'
  | 'cost'
  | 'extra'
  | 'duration'
  | 'presence'
  | 'hours'
  | 'arrival'
  | 'tenant'
  | 'preparation'
  | 'new_number'
  | 'weather'
  | WorkQuestion
  | 'note'
  | 'opt_out'
  | 'breach'
  | 'anger'
  | 'record'
  | 'door_word'
  | 'at_home'
  | 'code_asked'
  | 'plain_wish'
  | 'temptation'
  | 'join'
  | 'close_out'
  | 'doubt'
  | 'trouble_at_work'
  | 'correct_score'
  | 'correct_survey'
  | 'confirm_work'
  | 'how_to_sign'
  | 'sign_later'
  | 'deny'
  | 'not_fixed'
  | 'rate'
  | 'doubts_problem'
  | 'agreed_now'
  | 'allow_work'
  | 'bill'
  | 'bill_doubt'
  | 'bill_doubt_stands'
  | 'no_bill_doubt'
  | 'need'
  | 'offer'
  | 'opt_in'
  | 'one_visit'
  | 'feedback'
  | 'beyond'
  | ColleaguePurpose

/** What only colleagues want. */
type ColleaguePurpose =
  | 'late'
  | 'cannot_come'
  | 'not_met'
  | 'set_out'
  | 'arrived'
  | 'door_opened'
  | 'queue'
  | 'handle'
  | 'arrange'
  | 'checklist'
  | 'norm'
  | 'invite'
  | 'unbind'
  | 'own_evaluation'
  | 'quiz'
  | 'quiz_results'
  | 'differences'
  | 'judge_breach'
  | 'finished'
  | 'unsigned'
  | 'signing_code'
  | 'site_problem'
  | 'problem_over'

export type SaidVisitKind = 'install' | 'repair' | 'move' | 'inspection'

export interface PurposeReading {
  purpose: Purpose | undefined
  /** The kind of visit that the words name or a symptom stands for. */
  visitKind?: SaidVisitKind
  /** The message is nothing but the purpose's phrase, politeness apart. */
  isWhole: boolean
  /** The words may as well answer what is open: 敲了 before a shut door. */
  mayAnswer?: boolean
  /** All that is asked, where a message asks several things with one answer each: 要钱不？要多久？ */
  asks?: readonly Purpose[]
  /** What is wanted as well, and seen to afterwards: 网断了派人来，话费怎么也多了. */
  also?: Purpose
  /** What the message says besides its purpose, a threat to leave us, that no person is needed, that nothing is to be booked or that no bill is doubted, empty when nothing: 明天上午, 再不来我退网. */
  besides?: string
}

/** Reads what a message is for. Whole messages go by their own table; else the first purpose whose phrase it holds. */
export function readPurpose(text: string): PurposeReading {
  const plain = plainWords(text)
  const whole = shouted(text) ?? called(text) ?? wholePhrase(plain) ?? laidDown(plain)
  if (whole) return reading(whole, plain, true)
  const asks = questionsIn(text, plain)
  if (asks[0]) return { ...reading(asks[0], plain, true), asks }
  const found = heldPhrase(plain)
  // I don't want the visit cancelled holds “want the visit”.
  const isOfOneAgreed = !found || found[0] === 'cancel' || (found[0] === 'book' && deniesCancelling(text))
  if (isOfOneAgreed && keepsVisit(text)) return { purpose: keepsByMoving(text) ? 'move' : 'show', isWhole: false }
  const rest = isNoteForVisit(text) ? plainWords(besidesNotes(text)) : undefined
  if (rest !== undefined && givesWayToNote(found?.[0], rest))
    return { purpose: holds('move', rest) ? 'move' : 'note', isWhole: false }
  if (!found) return { purpose: readShift(text) ? 'move' : undefined, isWhole: false }
  const wanted = LEADS.includes(found[0]) ? wantedBeside(found[1], plain) : undefined
  if (wanted) return reading(wanted, plain, false)
  return reading(found[0], plain, isWholePhrase(found[0] === 'bye' ? farewell(plain) : plain, found[1]))
}

/** What leads the talk counts alone. */
const LEADS: readonly Purpose[] = ['start_over', 'go_back']
const OF_VISITS: readonly Purpose[] = ['book', 'move', 'cancel', 'show']

/** 从头来过：家里断网了，请安排上门: what is wanted of a visit besides. */
function wantedBeside(phrases: readonly RegExp[], plain: string): Purpose | undefined {
  const rest = phrases.reduce((words, phrase) => words.replace(phrase, ' '), plain)
  const found = heldPhrase(rest)?.[0]
  return found !== undefined && OF_VISITS.includes(found) ? found : undefined
}

/** What is asked about a visit and has one answer, whatever else its words could be: 上门要钱不. */
const QUESTIONS: readonly Purpose[] = ['cost', 'duration', 'presence', 'tenant', 'preparation']

const PARTS = /[?？,，.。;；!！\n]+|\band\b|还有|另外/u
const partsOf = (text: string): readonly string[] => text.split(PARTS).map(plainWords)

/** The questions of which a message consists; none as soon as it says anything else. */
function questionsIn(text: string, plain: string): readonly Purpose[] {
  const whole = questionIn(plain)
  if (whole) return [whole]
  const asked = partsOf(text)
    .filter((part) => part !== '')
    .map(questionIn)
  if (!asked.includes(undefined)) return [...new Set(asked.filter((purpose) => purpose !== undefined))]
  return asksOnly(text, plain) ? QUESTIONS.filter((purpose) => holds(purpose, plain)) : []
}

/** 我是租客，这样约合规矩吗；门禁密码我提前告诉他: asked with all that is told around it, and nothing else is wanted. */
const asksOnly = (text: string, plain: string): boolean =>
  (holds('preparation', plain) || (holds('tenant', plain) && isAsked(normalise(text)))) &&
  readVisitKind(plain) === undefined &&
  !(['cancel', 'move', 'human', 'leave', 'wrong_person'] as const).some((purpose) => holds(purpose, plain))

/** What is asked about a visit beside something else: 是你们的人吗，另外要钱不. */
export function questionsBeside(text: string): readonly Purpose[] {
  const asked = partsOf(text).map((part) => {
    const found = PURPOSE_PHRASES.find(
      ([purpose, phrases]) => QUESTIONS.includes(purpose) && phrases.some((phrase) => phrase.test(part)),
    )
    return questionIn(part) ?? found?.[0]
  })
  return [...new Set(asked.filter((purpose) => purpose !== undefined))]
}

function questionIn(plain: string): Purpose | undefined {
  const whole = wholePhrase(plain)
  if (whole) return QUESTIONS.includes(whole) ? whole : undefined
  return PURPOSE_PHRASES.find(([purpose, phrases]) => QUESTIONS.includes(purpose) && isWholePhrase(plain, phrases))?.[0]
}

/** A call that is asked for beside a note is part of the note. */
const CALLS = /(?:打|回|来)个?电话(?:给我)?|回电|\b(?:someone )?call(?: me)?\b/g
/** Words that want a visit, and don't only speak of the one that is agreed. */
const WANTS_VISIT =
  /预约(?![的了好过那])|约(?:个|一下|下|师傅|时间|上门|人)|派(?:个|一个)?(?:人|师傅)|报修|报障|能来|来人|\b(?:book|schedule|arrange|send)\b|\b(?:can|could) (?:you|someone|somebody) come\b/

/** 到楼下打电话 asks for no person, and 有狗，敲门大声点 for no visit; `rest` is what the message says besides. */
function givesWayToNote(purpose: Purpose | undefined, rest: string): boolean {
  if (purpose === 'human') return !holds('human', rest.replace(CALLS, ' '))
  if (purpose === 'book') return readVisitKind(rest) === undefined && !WANTS_VISIT.test(rest)
  return purpose === undefined || (purpose === 'show' && !holds('show', rest))
}

const holds = (purpose: Purpose, plain: string): boolean =>
  wholePhrase(plain) === purpose ||
  PURPOSE_PHRASES.some(([each, phrases]) => each === purpose && phrases.some((phrase) => phrase.test(plain)))

function reading(purpose: Purpose, plain: string, isWhole: boolean): PurposeReading {
  const visitKind = purpose === 'book' ? readWantedKind(plain) : undefined
  return { purpose, ...(visitKind && { visitKind }), isWhole }
}

/** hmm nvm, actually never mind lol. */
const LAID_DOWN =
  /^(?:(?:hm+|um+|uh+|er+|eh|oh|och|ach|ok|okay|well|actually|actly|actualy|wait|sorry|sry|ugh|omg|lol|haha|tbh|nah|no) )*(?:never mind|nevermind|forget it|forget about it)(?: (?:then|lol|haha|tbh|sorry|sry|mate|man|bro|lah|thanks|thank you|pls|please|now|for now|all good))*$/
const laidDown = (plain: string): Purpose | undefined => (LAID_DOWN.test(plain) ? 'stop' : undefined)

/** STOP in capitals is what people have learned to answer to unwanted messages. */
const shouted = (text: string): Purpose | undefined => (/^\s*(?:STOP|TD)\W*$/.test(text) ? 'opt_out' : undefined)

/** 在？ is no answer; 在 may be one. */
const called = (text: string): Purpose | undefined =>
  /^\s*(?:在|人在|你在)\s*[?？]+\s*$/.test(text) ? 'greet' : undefined

const farewell = (plain: string): string => {
  const rest = core(plain.replace(FAREWELL_MANNERS, ''))
  return rest === '' || /^(?:再见|没事|没别的事|没啥事| ){1,4}$/.test(rest) ? '再见' : plain
}

function isWholePhrase(plain: string, phrases: readonly RegExp[]): boolean {
  return phrases.some((phrase) => {
    const match = phrase.exec(plain)
    return match !== null && core(plain.replace(match[0], ' ')) === ''
  })
}
