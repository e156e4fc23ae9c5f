import { type Question, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import { problemsOf, SITE_PROBLEM_KINDS } from '#src/domain/visits/site-problem.ts'
import { isBareCommand } from '#src/language/answers/is-bare-command.ts'
import { isBareExtra } from '#src/language/answers/read-extra.ts'
import {
  isBareAllowance,
  readMissingPart,
  saysSiteProblem,
  takesProblemBack,
} from '#src/language/answers/read-site-problem.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import type { Desk } from '../desk.ts'
import { forbiddenFacts } from '../forbidden-facts.ts'
import { chosenInWork } from '../visits-in-work.ts'
import { visitSay } from '../which-visit.ts'
import { dayOf, needsYes, ProblemAnswers, toldOfProblem, WORDS_CHARACTERS } from './problem-answers.ts'
import { idOf, problemSay } from './problem-say.ts'

/** What an installer says instead of an answer, for a matter of its own. */
const isOtherMatter = ({ text, purpose }: Heard): boolean =>
  !isBareExtra(text) && isBareCommand(text, purpose, ['site_problem', 'problem_over'])

/** 找到了: there is no problem any more, and nothing more is asked about it. */
const isNone = { kind: 'answers', answers: { sure: false } } as const

/** Nothing of it is asked once it is none. */
const stands = ({ sure }: Partial<ProblemAnswers>): boolean => sure !== false

/** What stands against the work: as it was said, else one of a list. */
export function kindQuestion(): Question<ProblemAnswers> {
  const choices = SITE_PROBLEM_KINDS.map((kind) => ({ value: kind, label: { id: `site-problem-kind-${idOf(kind)}` } }))
  return {
    id: 'kind',
    isOpen: (answers) => stands(answers) && answers.kind === undefined,
    ask: () => ({ ask: { id: 'site-problem-ask-kind' }, choices }),
    hint: () => ({ id: 'site-problem-hint-kind' }),
    isOtherMatter,
    read(heard) {
      const { kind, ...told } = toldOfProblem(heard)
      if (!kind && takesProblemBack(heard.text)) return isNone
      if (kind) return { kind: 'answers', answers: { kind, ...told } }
      const picked = ProblemAnswers.shape.kind.safeParse(heard.chosen?.value).data
      return picked ? { kind: 'answers', answers: { kind: picked } } : { kind: 'unclear' }
    },
  }
}

/** What exactly the customer is to say yes to. */
export function whatQuestion(desk: Desk): Question<ProblemAnswers> {
  return {
    id: 'what',
    isOpen: (answers) => stands(answers) && needsYes(answers) && answers.what === undefined,
    // 要打孔, said once more: what waits for the customer, or has their answer, is not described again.
    async recall(answers) {
      const visit = await chosenInWork(desk, answers)
      const problems = visit ? problemsOf(await desk.needs.visitSteps.list(visit)) : []
      const same = problems.findLast(({ kind, status }) => kind === answers.kind && status !== 'taken_back')
      return same ? { kind: 'answers', answers: { what: same.words } } : { kind: 'unclear' }
    },
    ask: ({ words = '' }) => ({ ask: forbiddenSay(words) ?? { id: 'site-problem-ask-what' } }),
    hint: () => ({ id: 'site-problem-hint-what' }),
    isOtherMatter,
    read(heard, { kind }) {
      const what = heard.text.trim().slice(0, WORDS_CHARACTERS)
      if (takesProblemBack(what)) return isNone
      if (!/\p{L}{2}/u.test(what) || heard.yesNo !== undefined || saysSiteProblem(what)) return { kind: 'unclear' }
      const forbidden = forbiddenSay(what)
      if (forbidden) return { kind: 'ask', prompt: { ask: forbidden } }
      const named = toldOfProblem(heard)
      if (named.kind && !needsYes(named)) return { kind: 'answers', answers: named }
      // 进卧室，再打个孔: the norm is that of what is named.
      const about = needsYes(named) ? named.kind : kind
      if (!isBareAllowance(what)) return { kind: 'answers', answers: { what, kind: about } }
      return about === kind ? { kind: 'unclear' } : { kind: 'answers', answers: { kind: about } }
    },
  }
}

/** What is wrong with words that the customer would read, and what to say instead. */
function forbiddenSay(words: string): Say | undefined {
  const forbidden = forbiddenIn(words)
  return forbidden && { id: 'site-problem-what-forbidden', facts: forbiddenFacts(forbidden) }
}

/** What is missing. */
export function partQuestion(): Question<ProblemAnswers> {
  return {
    id: 'part',
    isOpen: ({ kind, part, sure }) => stands({ sure }) && kind === 'needs_parts' && part === undefined,
    ask: () => ({ ask: { id: 'site-problem-ask-part' } }),
    hint: () => ({ id: 'site-problem-hint-part' }),
    isOtherMatter,
    read(heard) {
      if (takesProblemBack(heard.text)) return isNone
      const part = (readMissingPart(heard.text) ?? heard.text.trim()).slice(0, PART_CHARACTERS)
      const isNamed = /\p{Script=Han}|[a-z]{2}/iu.test(part) && part.length >= 2 && !isBarePart(part)
      if (!isNamed || heard.yesNo !== undefined || saysSiteProblem(heard.text)) return { kind: 'unclear' }
      const partOn = dayOf(heard)
      return { kind: 'answers', answers: { part, ...(partOn !== undefined && { partOn }) } }
    },
  }
}

/** 没配件: which one is still to be said. */
const isBarePart = (part: string): boolean => /^(?:没有?|缺|少)?(?:配件|零件|材料|东西)(?:了|啊)?$/.test(part)

/** How much of a part's name is kept. @unit characters */
const PART_CHARACTERS = 60

const UNKNOWN =
  /不(?:知道|清楚|确定|好说|一定)|没(?:有)?(?:数|准|定)|说不准|跳过|不晓得|don'?t know|no idea|not sure|unknown|skip/i

/** From which day on it is there, where that is known. */
export function partOnQuestion(desk: Desk): Question<ProblemAnswers> {
  return {
    id: 'partOn',
    isOpen: ({ kind, partOn, sure }) => stands({ sure }) && kind === 'needs_parts' && partOn === undefined,
    ask: () => ({ ask: { id: 'site-problem-ask-part-on' } }),
    hint: () => ({ id: 'site-problem-hint-part-on' }),
    isOtherMatter: (heard) => dayOf(heard) === undefined && isOtherMatter(heard),
    read(heard) {
      const partOn = dayAhead(heard, desk)
      if (partOn !== undefined) return { kind: 'answers', answers: { partOn } }
      if (takesProblemBack(heard.text)) return isNone
      return UNKNOWN.test(heard.text) || heard.yesNo === 'no'
        ? { kind: 'answers', answers: { partOn: '' } }
        : { kind: 'unclear' }
    },
  }
}

/** The first local day that is named and not over. */
function dayAhead(heard: Heard, desk: Desk): string | undefined {
  const on = dayOf(heard)
  return on !== undefined && on >= (desk.now.setZone(desk.zone).toISODate() ?? '') ? on : undefined
}

/** With everything but a question to the customer the visit ends: it is read back first. */
export function sureQuestion(desk: Desk): Question<ProblemAnswers> {
  return {
    id: 'sure',
    isOpen: (answers) => !needsYes(answers) && answers.sure === undefined,
    async ask(answers) {
      const visit = await chosenInWork(desk, answers)
      const { kind = 'needs_parts', part, partOn } = answers
      const facts = { visit: visit ? visitSay(desk, visit) : '', problem: problemSay({ kind, part, partOn }) }
      const isReported = visit !== undefined && (await desk.needs.reports.latest(visit)) !== undefined
      const id = isReported ? 'site-problem-sure-reported' : 'site-problem-sure'
      return {
        ask: { id, facts },
        choices: yesOrNoChoices({ id: 'site-problem-yes' }, { id: 'site-problem-no' }),
      }
    },
    hint: () => ({ id: 'site-problem-hint-sure' }),
    isOtherMatter,
    read(heard, { kind }) {
      const partOn = kind === 'needs_parts' && heard.chosen === undefined ? dayAhead(heard, desk) : undefined
      // 不对，是后天: another day, and read back once more.
      if (partOn !== undefined) return { kind: 'answers', answers: { partOn } }
      const reading = yesOrNoReading('sure', heard)
      return reading.kind === 'unclear' && takesProblemBack(heard.text) ? isNone : reading
    },
  }
}
