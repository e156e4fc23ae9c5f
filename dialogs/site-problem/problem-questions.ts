import { type Question, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { SITE_PROBLEM_KINDS } from '#src/domain/visits/site-problem.ts'
import { readMissingPart } from '#src/language/answers/read-site-problem.ts'
import type { Purpose } from '#src/language/purposes.ts'
import type { Desk } from '../desk.ts'
import { chosenInWork } from '../visits-in-work.ts'
import { visitSay } from '../which-visit.ts'
import { dayOf, needsYes, ProblemAnswers, toldOfProblem, WORDS_CHARACTERS } from './problem-answers.ts'
import { idOf, problemSay } from './problem-say.ts'

/** What an installer says instead of an answer. */
const LEAVES: readonly (Purpose | undefined)[] = ['problem_over', 'finished', 'unsigned', 'set_out', 'queue', 'join']

const isOtherMatter = ({ purpose }: Heard): boolean => LEAVES.includes(purpose.purpose)

/** What stands against the work: as it was said, else one of a list. */
export function kindQuestion(): Question<ProblemAnswers> {
  const choices = SITE_PROBLEM_KINDS.map((kind) => ({ value: kind, label: { id: `site-problem-kind-${idOf(kind)}` } }))
  return {
    id: 'kind',
    ask: () => ({ ask: { id: 'site-problem-ask-kind' }, choices }),
    hint: () => ({ id: 'site-problem-hint-kind' }),
    isOtherMatter,
    read(heard) {
      const { kind, ...told } = toldOfProblem(heard)
      if (kind) return { kind: 'answers', answers: { kind, ...told } }
      const picked = ProblemAnswers.shape.kind.safeParse(heard.chosen?.value).data
      return picked ? { kind: 'answers', answers: { kind: picked } } : { kind: 'unclear' }
    },
  }
}

/** What exactly the customer is to say yes to. */
export function whatQuestion(): Question<ProblemAnswers> {
  return {
    id: 'what',
    isOpen: (answers) => needsYes(answers) && answers.what === undefined,
    ask: () => ({ ask: { id: 'site-problem-ask-what' } }),
    hint: () => ({ id: 'site-problem-ask-what' }),
    isOtherMatter,
    read(heard, { kind }) {
      const what = heard.text.trim().slice(0, WORDS_CHARACTERS)
      if (what.length < 2 || heard.yesNo !== undefined) return { kind: 'unclear' }
      const named = toldOfProblem(heard)
      // 进卧室，再打个孔: the norm is that of what is named.
      return { kind: 'answers', answers: { what, kind: needsYes(named) ? named.kind : kind } }
    },
  }
}

/** What is missing. */
export function partQuestion(): Question<ProblemAnswers> {
  return {
    id: 'part',
    isOpen: ({ kind, part }) => kind === 'needs_parts' && part === undefined,
    ask: () => ({ ask: { id: 'site-problem-ask-part' } }),
    hint: () => ({ id: 'site-problem-ask-part' }),
    isOtherMatter,
    read(heard) {
      const part = (readMissingPart(heard.text) ?? heard.text.trim()).slice(0, PART_CHARACTERS)
      if (part.length < 2 || heard.yesNo !== undefined) return { kind: 'unclear' }
      const partOn = dayOf(heard)
      return { kind: 'answers', answers: { part, ...(partOn !== undefined && { partOn }) } }
    },
  }
}

/** How much of a part's name is kept. @unit characters */
const PART_CHARACTERS = 60

const UNKNOWN =
  /不(?:知道|清楚|确定|好说|一定)|没(?:有)?(?:数|准|定)|说不准|跳过|不晓得|don'?t know|no idea|not sure|unknown|skip/i

/** From which day on it is there, where that is known. */
export function partOnQuestion(desk: Desk): Question<ProblemAnswers> {
  return {
    id: 'partOn',
    isOpen: ({ kind, partOn }) => kind === 'needs_parts' && partOn === undefined,
    ask: () => ({ ask: { id: 'site-problem-ask-part-on' } }),
    hint: () => ({ id: 'site-problem-ask-part-on' }),
    isOtherMatter,
    read(heard) {
      const partOn = dayOf(heard)
      const isAhead = partOn !== undefined && partOn >= (desk.now.setZone(desk.zone).toISODate() ?? '')
      if (isAhead) return { kind: 'answers', answers: { partOn } }
      return UNKNOWN.test(heard.text) || heard.yesNo === 'no'
        ? { kind: 'answers', answers: { partOn: '' } }
        : { kind: 'unclear' }
    },
  }
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
    read: (heard) => yesOrNoReading('sure', heard),
  }
}
