import { normalise } from '../normalise.ts'

const BOOKING = '(?:预约|新约|约)(?:新的|个?新|师傅|上门|维修|一次|一个)?'
/** A clause that says that nothing new is to be booked. 不约了 gives up what was wanted, and is another matter. */
const DENIES = new RegExp(
  [
    '^(?:我|俺|咱|人家|哎呀?|我?(?:都|刚|跟你)?说(?:了|的)?|这|那|可|又|真|也|本来|根本|压根)*',
    `(?:(?:并?不是(?:要|想|说|来|打算)*|没有?(?:要|想|说|打算)+)(?:再|另外?|重新|新)?|谁(?:要|想|说要?|让你|叫你)(?:再|另)?)${BOOKING}`,
    '(?:的|了|啊|呀|嘛|呢|哦|好吗|的意思|的事)*$|^(?:不约[ ]*){2,}$',
    // 算了算了电视不约, 不要电视: of what was proposed; 不约了 is of what is agreed.
    '|^(?:算了|行了|哎呀?|那|就|[1-9]|[ ,，])*(?:(?:电视|新的)(?:那个)?(?:也|就|都|先|我|俺)*不(?:约|搞|弄|整|办)|不(?:要|搞|弄)电视)[吧哈嘛哦]*$',
  ].join(''),
)
const DENIES_IN_ENGLISH =
  /^(?:no |but |and |look |sorry )*(?:(?:i'm|i am|im|we're|we are) not (?:booking|(?:trying|asking|looking) (?:to book|for a(?: new)? (?:booking|appointment|visit)))(?: (?:anything|(?:a|another) .{1,20}))?(?: new)?|(?:i|we) (?:don't|dont|do not|didn't|didnt|did not|never) (?:want|mean|ask|need)(?:ed)?(?: for| to (?:book|make))? (?:a|any|another) new (?:booking|visit|appointment|one)|(?:i|we) (?:don't|dont|do not|didn't|didnt|did not) (?:want|mean|ask) to (?:book|make) .{1,20}|(?:it's|it is|this is|that's)? ?not a new (?:booking|visit|appointment|one))$/

/** 不是的, 抱歉让您误会了: what stands beside such a clause and wants nothing. */
const WANTS_NOTHING = /^(?:(?:不是?的?|算了|哎呀?|唉|no|sorry)[ ]*)+$|误会|抱歉|对不起|不好意思|\bmisunderst|\bapolog/

/** 不是约，是改周四那个: what a message says besides that it wants nothing booked; undefined where it doesn't say so. */
export function besidesNoBooking(text: string): string | undefined {
  const clauses = text.split(/(?<=[,，。.！!？?；;\n])/u)
  const rest = clauses.filter((clause) => !deniesIn(clause))
  if (rest.length === clauses.length) return undefined
  return rest.every((clause) => WANTS_NOTHING.test(plain(clause)) || plain(clause) === '') ? '' : rest.join('').trim()
}

const plain = (clause: string): string => normalise(clause).replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')

const deniesIn = (clause: string): boolean => DENIES.test(plain(clause)) || DENIES_IN_ENGLISH.test(plain(clause))
