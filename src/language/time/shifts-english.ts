import type { Rule } from './rule.ts'
import { cue, mark } from './token.ts'

/** I sleep till 4: how long something goes on. */
const goesOnUntil: Rule = {
  starts: /[saiwu]/,
  pattern:
    /(?:sleep|asleep|work|working|at work|in work|in bed|on shift|on hold|waited|was up|stayed up) (?:till|til|until) (?=[a-z0-9])/y,
  read: () => [mark('since')],
}

/** I'm on nights, working lates: a shift and no wish. */
const shiftWork: Rule = {
  starts: /[iwdosbh]/,
  pattern:
    /(?:(?:i'm|i am|im|we're|we are|he's|she's|being|been|back) on|(?:working|work|works|doing|do)(?: on)?|(?:sleeping|sleep)(?: off| after)?) (?:nights|days|lates|earlies)(?![a-z])/y,
  read: () => [cue('particle')],
}

/** Wed after 3 (nights): said beside it in brackets. */
const shiftInBrackets: Rule = {
  starts: /\(/,
  pattern: /\((?:i'm |im |i am )?(?:on |working |doing )?(?:nights|days|lates|earlies)(?: this week)?\)/y,
  read: () => [{ kind: 'break', isHard: false }, cue('particle')],
}

/** I'm off work at 5, so any time after that. */
const offWorkAt: Rule = {
  starts: /[iwo]/,
  pattern:
    /(?:i'm |im |i am |we're |i get )?off(?: work)?(?= at (?:\d|half|quarter|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))/y,
  read: () => [cue('off_work')],
}

/** 12 hour nights: a shift. */
const longShift: Rule = {
  starts: /[\dten]/,
  pattern: /(?:\d{1,2}|twelve|ten|eight)[ -]?(?:hour|hr)s? (?:nights|days|shifts?|night shifts?|day shifts?)(?![a-z])/y,
  read: () => [cue('particle')],
}

/** Four on four off: a shift, and no hours. */
const onAndOff: Rule = {
  starts: /[2-7tfs]/,
  pattern:
    /(?:[2-7]|two|three|four|five|six|seven) on,? (?:and )?(?:[2-7]|two|three|four|five|six|seven) off(?![a-z])/y,
  read: () => [cue('particle')],
}

/** I open at half nine: when somebody's own work begins and ends. */
const ownHours: Rule = {
  starts: /[iw]/,
  pattern: /(?:i|we) (?:open|close|start|finish|clock off|knock off)(?: up| work)?(?= at )/y,
  read: () => [{ kind: 'break', isHard: false }, cue('story')],
}

/** English words for when somebody works, which ask for no visit then. */
export const SHIFT_RULES: readonly Rule[] = [
  goesOnUntil,
  shiftWork,
  shiftInBrackets,
  offWorkAt,
  longShift,
  onAndOff,
  ownHours,
]
