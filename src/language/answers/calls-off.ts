import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { keepsVisit } from './keeps-visit.ts'

const DROPS = '(?:bin|kill|scrap|scrub|sack|ditch|axe|comot)'
const ALL =
  '(?:(?:it|am|them)(?: all)?|that|this|(?:the )?(?:whole |entire )?(?:lot|thing|business)|everything|(?:all|both) of (?:it|them))'
const VISIT = '(?:things?|visits?|appointments?|bookings?|orders?|jobs?|repairs?|install\\w*|call ?outs?|slots?)'
const DAY = '(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const OF_DAY = `${DAY}(?:'s)? (?:\\w+ )?${VISIT}`
const NAMED = `(?:the|that|my|this|your) (?:\\w+ ){0,2}${VISIT}`

/** bin it off, sack off the lot, dont book it: of what is being talked about, or else of what is agreed. */
const OF_WHAT_IS_OPEN = new RegExp(
  [
    `(?:^|[,.;!] ?|\\b(?:right|just|so|nah|naw|no|then|ok|please|aye|yes|yeah|och|actually|well) )${DROPS} (?:off )?${ALL}(?: off)?(?=$|[,.;!]| (?:pls|please|mate|then|thanks|thank you|dear|now|for me)\\b)`,
    "\\b(?:don't|dont|do not) book (?:it|that|this|him|anyone|anything)\\b",
    '\\bforget (?:the |this )?(?:whole|entire) (?:lot|thing|business)\\b',
  ].join('|'),
)

const THEM =
  '(?:you|him|her|them|it|any ?(?:one|body)|some ?(?:one|body)|(?:a|an|the|your|that|any) (?:\\w+ ){0,2}(?:man|men|boy|bloke|lad|fella|chap|guy|engineer|technician|installer|visit|appointment|repair))'
/** scrap the monday visit, I shan't be needing your nice man, not want install now: nobody is to come. */
const OF_A_VISIT = new RegExp(
  [
    `\\b${DROPS} (?:off )?${NAMED}`,
    `\\b(?:don't|dont|do not|won't|wont|will not|shan't|shant|shall not|no longer) (?:be )?(?:need|needing|want|wanting|require) ${THEM}(?: any ?more| now| after all| today| to come| round| out)*(?=$|[,.;!]| (?:thanks|thank|mate|dear|pls|please|cos|because|as|since|so)\\b)`,
    `\\b(?:i'm|im|i am|we're|we are) (?:not|no) (?:needing|wanting) ${THEM}(?: any ?more| now| after all| to come| round| (?:on |this )*\\w+day| tomorrow)*(?=$|[,.;!])`,
    `\\b(?:no need (?:for|of) ${THEM}|tell (?:him|her|them|the \\w+) (?:not to|don't|no to) (?:bother|come))(?: coming| any ?more| now| then| to come| please| thanks)*(?=$|[,.;!])`,
    '\\bmake (?:nobody|no body|no one|una no|dem no) (?:come|bother)\\b(?! (?:before|until|till|late))',
    `\\b(?:${NAMED}|${OF_DAY}) (?:is|are|'s|'re)? ?(?:now )?(?:not|no longer|no more|n't) (?:now |any ?more |any longer )?(?:required|needed|necessary|wanted)\\b`,
    `\\b(?:not|dont|don't|do not|no) (?:want|need) (?:to )?(?:the |any |an |that )?(?:(?:new|internet|net|wi ?-?fi|broadband|fibre|tv|telly) )?(?:install\\w*|repair|visit|technician|engineer)\\b(?: any ?more| now)?(?! (?:on|at|in the|for|this|next|until|before) )(?! (?:to (?!come\\b|go ahead\\b|happen\\b)|(?:be|being|moved|changed|touched|postponed|put off|pushed|delayed)\\b))`,
  ].join('|'),
)
/** don't cancel it, I don't need it before Friday, forget it was me: nothing is called off. */
const STAYS =
  /\b(?:don't|dont|do not|never|no|not to|can't|cant) (?:bin|kill|scrap|scrub|sack|ditch|axe|comot|forget|cancel)\b|\b(?:before|until|till|instead|rather|earlier|later|reschedule|move it|change it)\b|(?<!\b(?:don't|dont|not|no longer) )\b(?:want|need) (?:an? |the )?(?:new )?(?:install\w*|repair|inspection)\b/

const SENTENCE_ENDS = /(?<=[?!.;。\n])/u

/** What somebody calls off in words of the street: what is open, or a visit; what is asked calls off nothing. */
export function callsOff(text: string): 'open' | 'visit' | undefined {
  const plain = normalise(text)
  if (STAYS.test(plain) || keepsVisit(text)) return undefined
  const said = plain
    .split(SENTENCE_ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => !isAsked(sentence))
  if (said.some((sentence) => OF_A_VISIT.test(sentence))) return 'visit'
  return said.some((sentence) => OF_WHAT_IS_OPEN.test(sentence)) ? 'open' : undefined
}
