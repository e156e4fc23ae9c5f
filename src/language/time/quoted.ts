const SAYS_ANEW = String.raw`(?:but |no,? |and )*i(?:'d| had)? (?:said|told|asked|meant|mean|wanted|want|never)\b`
const NO_WAY = String.raw`(?:no(?: way| chance| thanks?)?|nope|naw|never|absolutely not|not happening|wtf|seriously|are you (?:kidding|serious|joking))\b`

/** Times that a message only quotes or asks about in anger. */
const QUOTED: readonly RegExp[] = [
  // Who said you can come at 2? Why did you book 2 pm?
  /\bwho (?:said|says|told|asked|booked|agreed|chose|picked)\b[^?.!;]*[?.!;]+/g,
  /\bwhy (?:did|do|have|are|is|was|were|would) (?:you|u|ye|it|this|that|he|they)\b[^?.!;]*[?.!;]+/g,
  // 2 Dec?? I said Monday.
  new RegExp(String.raw`^[^?!.;]{0,40}\?+ *(?=${SAYS_ANEW})`, 'g'),
  // At 2? No way.
  new RegExp(String.raw`(?:^|(?<=[.!;?])) *(?:at |on )?[^?!.;,]{1,24}\? *${NO_WAY}[.!,]*`, 'g'),
]
/** No, I said Friday: what is said anew is not what the no refuses. */
const NO_BEFORE_SAYING = new RegExp(`(^|[^a-z'])(?:no|nah|naw|nope),? +(?=${SAYS_ANEW})`, 'g')
const CORRECTS = 'i mean '
/** 5 not 430: hours, of which one is written as a clock shows it. */
const NUMBERS_OPPOSED =
  /(?<![\d:])(\d{1,2}(?::?[0-5]\d)?)(?: ?([ap]m))?,? not (?:at )?(\d{1,2}(?::?[0-5]\d)?)(?![\d:])/g

/** A normalised message without the times that it only quotes: who said 2 pm? 2 Dec?? I said Monday; at 2? no way. */
export function withoutQuoted(text: string): string {
  const rest = QUOTED.reduce((line, quoted) => line.replace(quoted, ' '), text).trim()
  const said = (rest === '' ? text : rest).replace(NO_BEFORE_SAYING, (_, before: string, at: number) =>
    at === 0 ? before : `${before}${CORRECTS}`,
  )
  return said.replace(NUMBERS_OPPOSED, (whole, wanted: string, half: string | undefined, out: string) =>
    [wanted, out].some((number) => number.length > 2) ? `at ${wanted}${half ?? ''}, not at ${out}` : whole,
  )
}
