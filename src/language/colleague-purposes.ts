import { asksForPerson, withoutNamedPerson } from './answers/asks-for-person.ts'
import { givesScore } from './answers/gives-score.ts'
import { readAskedNorm } from './answers/read-asked-norm.ts'
import { readBreach } from './answers/read-breach.ts'
import { isBreachFinding } from './answers/read-breach-finding.ts'
import { readDelay } from './answers/read-delay.ts'
import { saysKnocked } from './answers/read-door-answer.ts'
import { namesOwnPrice, tellsOfExtra, wishesForExtra } from './answers/read-extra.ts'
import { asksToBind, readInvitationCode } from './answers/read-invitation-code.ts'
import { beginsWithItems } from './answers/read-item-clauses.ts'
import { readLineTests } from './answers/read-line-tests.ts'
import { readMissCause } from './answers/read-miss-cause.ts'
import { readTemptation } from './answers/read-temptation.ts'
import { readWorkDone } from './answers/read-work-done.ts'
import { tellsOfCall, tellsOfUnanswered } from './answers/tells-of-call.ts'
import { BINDING_PHRASES } from './binding-phrases.ts'
import { CLOSING_PURPOSES, FINISHED, isSigningCode } from './closing-purposes.ts'
import { normalise } from './normalise.ts'
import { phrasedColleaguePurpose } from './phrased-colleague-purpose.ts'
import { type Purpose, type PurposeReading, readPurpose } from './purposes.ts'
import { readQuizPurpose } from './quiz-phrases.ts'
import { siteProblemPurpose } from './site-problem-purposes.ts'

/** What is asked for, whatever else is said: 客户不在家，改到明天. */
const ASKED_FOR: readonly Purpose[] = ['queue', 'arrange', 'handle', 'checklist']

/** Figures from customers' evaluations, whole messages alone. */
const EVALUATIONS: readonly (readonly [Purpose, RegExp])[] = [
  [
    'own_evaluation',
    /^(?:看看|看下|看一下|查看?|查一下)?我的(?:评价|评分|满意度|打分)(?:怎么样|如何|多少)?[?.!。]?$|^(?:客户|用户)(?:给|对)我的?(?:评价|评分|打分)(?:怎么样|如何)?[?.!。]?$|^(?:show |see |what are )?my (?:evaluations?|ratings?|scores?|satisfaction)[?.!]?$/,
  ],
  ['differences', /^(?:看看|查看?)?评价(?:对比|差异)$|^differences$/],
]

/** Purposes that mean the same whoever speaks. */
const SHARED: readonly Purpose[] = [
  ...(['human', 'help', 'stop', 'go_back', 'start_over', 'thanks', 'bye', 'greet'] as const),
]

/** What says of somebody, with whatever minutes, that they aren't coming. */
const GIVES_UP =
  /[来去]不了|不能[来去]|没法[来去]|[干做]不了|换个?人|找人|替我|顶一下|请假|\b(?:can't|cannot|can not|sick|somebody else)\b/

/** Reads what a colleague's message is for. */
export function readColleaguePurpose(text: string, role: 'installer' | 'staff' = 'staff'): PurposeReading {
  if (role === 'installer' && (readInvitationCode(text) !== undefined || asksToBind(text)))
    return { purpose: 'join', isWhole: true }
  const binding = role === 'staff' ? BINDING_PHRASES.find(([, words]) => words.test(normalise(text)))?.[0] : undefined
  if (binding) return { purpose: binding, isWhole: false }
  if (role === 'staff' && isBreachFinding(text)) return { purpose: 'judge_breach', isWhole: false }
  const quiz = readQuizPurpose(text, role)
  if (quiz) return { purpose: quiz, isWhole: false }
  if (role === 'installer' && readTemptation(text) === 'revenge') return { purpose: 'temptation', isWhole: false }
  if (readBreach(text)?.isAnnounced) return { purpose: 'breach', isWhole: false }
  const asked = EVALUATIONS.find(([, words]) => words.test(normalise(text)))?.[0]
  if (asked) return { purpose: asked, isWhole: false }
  if (role === 'installer' && readTemptation(text)) return { purpose: 'temptation', isWhole: false }
  if (role === 'installer' && readAskedNorm(text) !== undefined) return { purpose: 'norm', isWhole: false }
  if (role === 'installer' && givesScore(text)) return { purpose: 'rate', isWhole: false }
  if (role === 'installer' && tellsOfUnanswered(text)) return { purpose: 'not_met', isWhole: false }
  const general = readPurpose(withoutNamedPerson(text))
  // 给客户打电话了 tells of a call, and asks for none.
  const isTold = general.purpose === 'human' && tellsOfCall(text)
  const isShared = !isTold && general.purpose !== undefined && SHARED.includes(general.purpose)
  if (isShared && general.isWhole) return general
  const plain = normalise(text)
  // 完工，加装了网线: what was agreed to is reported as done.
  const isReport = FINISHED.test(plain) && !wishesForExtra(text)
  if (role === 'installer' && ((tellsOfExtra(text) && !isReport) || namesOwnPrice(text)))
    return { purpose: 'extra', isWhole: false }
  // 完工换了光猫 光功率-21 检查表都好了 reports the work.
  if (role === 'installer' && isReport && readLineTests(text) && readWorkDone(text))
    return { purpose: 'finished', isWhole: false }
  const found = phrasedColleaguePurpose(text, role)
  // 1 and 3 done is said of a list.
  const isOfItems = found === 'finished' && beginsWithItems(text) && !/[完竣收]工/.test(plain) && !readLineTests(text)
  if (isOfItems) return { purpose: undefined, isWhole: false }
  if (found && CLOSING_PURPOSES.includes(found)) return { purpose: found, isWhole: false }
  // 两点到不了，晚20分钟: whoever says by how much is coming.
  if (found === 'cannot_come' && readDelay(text) && !GIVES_UP.test(plain)) return { purpose: 'late', isWhole: false }
  if (!(found && ASKED_FOR.includes(found)) && readMissCause(text)) return { purpose: 'not_met', isWhole: false }
  if (role === 'installer' && found === undefined && saysKnocked(text))
    return { purpose: 'not_met', isWhole: false, mayAnswer: true }
  const problem = role === 'installer' ? siteProblemPurpose(text, found) : undefined
  if (problem) return { purpose: problem, isWhole: false }
  if (found !== undefined) return { purpose: found, isWhole: false }
  if (role === 'installer' && isSigningCode(text)) return { purpose: 'signing_code', isWhole: false }
  if (readDelay(text)) return { purpose: 'late', isWhole: false }
  if (asksForPerson(text)) return { purpose: 'human', isWhole: true }
  return isShared ? general : { purpose: undefined, isWhole: false }
}
