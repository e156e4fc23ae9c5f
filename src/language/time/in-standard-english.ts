const DAY = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|weds|thurs?|fri|sat|sun|today|tomorrow|week|weekend)`
const PART = '(?:morning|afternoon|evening|night)'
/** What a bound stands behind: Monday, 3 pm, the 5th. */
const OPERAND_BEFORE = String.raw`(?<!(?:${DAY}|${PART}|\d|\dth|\dst|\dnd|\drd|am|pm|o'clock|noon|midday),? )`

/** Words by which somebody from Scotland or the North of England is known. */
const NORTHERN = String.raw`\b(?:efter|och|aye|wee|yer|naw|nae|hame|cannae|dinnae|didnae|wasnae|isnae|willnae|havenae|the morn|afore|tea ?time|nowt|owt|summat)\b`

/** In “after dinner, in the afternoon” it is said what is meant. */
const NO_AFTERNOON = '(?!.*\\b[ae]fternoon\\b)'
const AFTER_DINNER = String.raw`\bafter (?:my |ma |your |the )?d[ei]nner\b${NO_AFTERNOON}`
const EFTER_DINNER = AFTER_DINNER.replace('after', 'efter')

/** What is said of times in Scotland, India and Singapore, each with what others say; single words are in normalise.ts. */
const STANDARD: readonly (readonly [RegExp, string])[] = [
  // Scotland. No afore ten is a lower bound.
  [
    /\b(?:no|nae|naw|not|nothin[g']?) (?:afore|before)(?= (?:a?boo?ut )?(?:\d|half|quarter|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|mon|tue|wed|thu|fri|sat|sun|tomorrow|the))/g,
    'not before',
  ],
  [/\b(?:no|nae|naw) (earlier|sooner|later) than\b/g, 'no $1 than'],
  [/\bafore\b/g, 'before'],
  // No the mornin, is nae the mornin: not the morning.
  [/\b(?:no|nae) (?:in )?the mornin\b|(?<=\b(?:is|it's|that's) )(?:no|nae) (?:in )?the morning\b/g, 'not the morning'],
  [/(?<!\b(?:never|not|in|to|my|your|own|you|keep|the|don't|dont|wouldn't)) mind(?: you)?(?= ?(?:[,.;!?]|$))/g, ''],
  [
    new RegExp(
      String.raw`(?<=(?<!\b(?:said|told you|told ye) )\b${DAY}(?: ${PART})?)(?:[,.!? ]|\.\.\.|…)*\b(?:naw|nah|nae),? (?=${DAY}\b(?! (?:is|was|doesn't|isn't|won't|either)\b))`,
      'g',
    ),
    ' no wait ',
  ],
  [/\bma\b/g, 'my'],
  [/\bye\b/g, 'you'],
  [/\b(look|com|go|do|put|work|say|tak)(t?)in\b/g, '$1$2ing'],
  // I said Wednesday, no Tuesday.
  [
    new RegExp(String.raw`\b(i (?:said|told (?:you|ye))) (${DAY}),? no (?=${DAY}\b(?! (?:i|that)\b))`, 'g'),
    '$1 $2 not ',
  ],
  [
    /\bcan(?:'t| ?not) (?:you|ye|yous) (?=come|do|make|send|fit|manage)|\bcan you not (?=do|make|fit|manage)/g,
    'can you ',
  ],
  // Tomorrow? Can you not do today: the day that is only said back.
  [
    new RegExp(
      String.raw`^(?:what,? |only |not (?:before|until) )?${DAY}\?+!* (?=(?:can|could|is|any)[^.,;!?]{0,24}\b${DAY}\b)`,
    ),
    '',
  ],
  [/(?<=(?:^|[,.;!?]) ?)the day(?= ?(?:[,.;!?]|$))/g, 'today'],
  [/\bsoon as(?= ?(?:[,.;!?]|$))/g, 'as soon as possible'],
  // Their dinner is at noon, and the evening meal is their tea.
  [
    new RegExp(
      String.raw`\b(?:at |over )?d[ei]nner[ -]?time\b(?=.*${NORTHERN})|(?<=${NORTHERN}.*)\b(?:at |over )?d[ei]nner[ -]?time\b`,
      'g',
    ),
    'lunchtime',
  ],
  [
    new RegExp(`${AFTER_DINNER}(?=.*${NORTHERN})|(?<=${NORTHERN}.*)${AFTER_DINNER}|${EFTER_DINNER}`, 'g'),
    'after lunch',
  ],
  [/\befter(?=noon\b| )/g, 'after'],
  [/\bafter (?:my |your |the )?dinner\b(?=.*\bafternoon\b)/g, 'afternoon'],
  [new RegExp(String.raw`\bhow(?:'s| is|s) (?=${DAY}\b)`, 'g'), 'how about '],
  [new RegExp(String.raw`(?<=\b${DAY}) looking\b`, 'g'), ''],
  [/(?<=\d|day|morning|noon|evening|[,.;!?]|^) ?(?:at |about )?the back o[f']? (?=\d|[a-z]+\b)/g, ' at '],
  // Nigeria: evening time like 5.
  [new RegExp(String.raw`(?<=\b(?:${DAY}|${PART}|time))( time)?,? like (?=\d|half|quarter)`, 'g'), ' around '],
  [
    new RegExp(
      String.raw`\bhow (?:una|you|u) (?:go|can|fit|will)(?: still| again)* (?:put|give|write|book|say) (?:am |it |me )?(?:for |to )?(?=${DAY}\b)`,
      'g',
    ),
    'you still said ',
  ],
  [/[, ]+i (?:talk|tell you|tell una|yarn)(?: o)?[.!]*$/g, ''],
  // India.
  [/\bpre-?pone(d?)\b/g, 'bring$1 forward'],
  [/\b(?:re)?vert back\b/g, 'answer'],
  [
    new RegExp(
      String.raw`${OPERAND_BEFORE}\b(?:at|by) (?:the |your |ur )?(?:very )?earliest(?: possible| available)?(?: (?:slot|time|date|appointment|opportunity|visit))?(?![a-z])`,
      'g',
    ),
    'as soon as possible',
  ],
  [
    /\b(?:the )?earliest (?:possible |available )?(?:slot|time|appointment|date)(?= please| pls|[.!,]|$)/g,
    'as soon as possible',
  ],
  // Singapore: one and can at the end of what is said, morning morning.
  [/\b(morning|afternoon|evening)(?: \1)+\b/g, '$1'],
  [new RegExp(String.raw`\b(${PART}) one(?! o'?clock| thirty| fifteen| oh| or)(?![a-z])`, 'g'), '$1'],
]

/** A normalised message with the words of other Englishes in those that are read: back of ten, prepone, at the earliest, morning one. */
export const inStandardEnglish = (text: string): string =>
  STANDARD.reduce((line, [said, meant]) => line.replace(said, meant), text)
