import { normalise } from '../normalise.ts'
import { withoutSwearing } from '../without-swearing.ts'
import { asksToBring } from './asks-to-bring.ts'
import { asksWhoItIs } from './asks-who.ts'
import { isNoteForVisit } from './read-note.ts'
import { isVented, saidClauses } from './said-clauses.ts'
import { withoutInsults } from './without-insults.ts'

const SAID = '(?:刚才?|刚刚|上面|前面)?(?:那|这)?(?:句|段|条)?(?:话|备注|留言|消息)?'
const TAKES_BACK = new RegExp(
  `^(?:刚才?|刚刚|上面)?(?:那|这)(?:句|条|段)?(?:话|备注|留言)?(?:给我|帮我|你)?(?:撤回|撤了?|删掉?|删了|不算|作废|收回)(?:吧|了|啊|哈)*$|^(?:把)?(?:删掉?|删了|撤回|撤掉)(?:刚才?|刚刚|上面)?(?:那|这)(?:句|条|段)(?:话|备注|留言)?(?:吧|啊)*$|^${SAID}(?:别|不要|千万别|莫|唔好)(?:再)?(?:(?:发给|转给|告诉)(?:那个)?师傅|(?:给|畀|让)(?:那个)?师傅(?:看|说|讲|发|知道|睇)(?:到|见)?)(?:了|啊|呀|哈|吧)*$`,
)

/** 这话别给师傅看啊, 刚那句撤回: whether a message takes back what was left for whoever comes. */
export const takesNoteBack = (text: string): boolean => saidClauses(text).some(takesBack)

const takesBack = (clause: string): boolean => TAKES_BACK.test(normalise(clause))
const DELETES = /^(?:删掉?|撤回|撤掉?|删了)+(?:吧|啊)*$/
const ONLY_SAY = /^(?:就|只)(?:要|用)?(?:说|写|讲|告诉(?:他|师傅)|转告)/u
const WILL_DO = /(?<=.{3})就(?:行|可以|好)(?:了)?$/u

/** What is left of a message as whoever comes reads it: without abuse, without what only asks us who comes, or takes something back; empty where nothing is. */
export function noteWords(text: string): string {
  const clauses = saidClauses(text)
  const kept = clauses.filter((clause) => !isOfUs(clause))
  const isForThem = kept.some((clause) => asksToBring(clause) || isNoteForVisit(clause))
  if (kept.length === clauses.length || (kept.length > 0 && !isForThem)) return withoutSwearing(text)
  return withoutSwearing(kept.map((clause) => clause.replace(ONLY_SAY, '').replace(WILL_DO, '')).join('，'))
}

const isOfUs = (clause: string): boolean =>
  takesBack(clause) || DELETES.test(clause) || isVented(clause) || asksWhoItIs(clause) || withoutInsults(clause) === ''
