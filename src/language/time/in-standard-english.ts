const DAY = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|weds|thurs?|fri|sat|sun|today|tomorrow|week|weekend)`
const PART = '(?:morning|afternoon|evening|night)'
/** What a bound stands behind: Monday, 3 pm, the 5th. */
const OPERAND_BEFORE = String.raw`(?<!(?:${DAY}|${PART}|\d|\dth|\dst|\dnd|\drd|am|pm|o'clock|noon|midday),? )`

/** Words by which somebody from Scotland or the North of England is known. */
const NORTHERN = String.raw`\b(?:efter|och|aye|wee|yer|naw|nae|hame|cannae|dinnae|didnae|wasnae|isnae|willnae|havenae|the morn|tea ?time|nowt|owt|summat)\b`

/** What is said of times in Scotland, India and Singapore, each with what others say; single words are in normalise.ts. */
const STANDARD: readonly (readonly [RegExp, string])[] = [
  // Scotland.
  [/\befter(?=noon\b| )/g, 'after'],
  [/\bma\b/g, 'my'],
  [/\bye\b/g, 'you'],
  [/\b(look|com|go|do|put|work|say|tak)(t?)in\b/g, '$1$2ing'],
  // I said Wednesday, no Tuesday.
  [
    new RegExp(String.raw`\b(i (?:said|told (?:you|ye))) (${DAY}),? no (?=${DAY}\b(?! (?:i|that)\b))`, 'g'),
    '$1 $2 not ',
  ],
  [/(?<=(?:^|[,.;!?]) ?)the day(?= ?(?:[,.;!?]|$))/g, 'today'],
  [/\bsoon as(?= ?(?:[,.;!?]|$))/g, 'as soon as possible'],
  // Their dinner is at noon, and the evening meal is their tea.
  [
    new RegExp(
      String.raw`\b(?:at |over )?dinner[ -]?time\b(?=.*${NORTHERN})|(?<=${NORTHERN}.*)\b(?:at |over )?dinner[ -]?time\b`,
      'g',
    ),
    'lunchtime',
  ],
  [/\bafter (?:my |your |the )?dinner\b(?=.*\bafternoon\b)/g, 'afternoon'],
  [new RegExp(String.raw`\bhow(?:'s| is|s) (?=${DAY}\b)`, 'g'), 'how about '],
  [new RegExp(String.raw`(?<=\b${DAY}) looking\b`, 'g'), ''],
  [/(?<=\d|day|morning|noon|evening|[,.;!?]|^) ?(?:at |about )?the back o[f']? (?=\d|[a-z]+\b)/g, ' at '],
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
