import { mendWords } from './nearness.ts'
import { normalise } from './normalise.ts'
import { withoutPretence } from './pretends.ts'

/** Words of purposes that are worth mending when they are misspelt. */
const PURPOSE_WORDS = [
  ...['repair', 'broken', 'internet', 'install', 'installation', 'cancel', 'appointment', 'reschedule', 'technician'],
  ...['engineer', 'working', 'connection', 'broadband', 'router', 'signal'],
]

/** wifis been out, whos coming: the apostrophe is left out. */
const WITHOUT_APOSTROPHE = /\b(who|where|what|when|wifi|internet|broadband|router|telly)s\b/g
/** Have a nice day asks nobody to come. */
const WISHES_WELL =
  /\b(?:have|enjoy) (?:a|an|the|your|the rest of your)(?: (?:very|nice|good|great|lovely|wonderful|pleasant|blessed|fantastic))* (?:day|one|evening|night|weekend|week|afternoon|morning|rest)\b/g

/** A message as the phrases of purposes are looked for in it: its words mended, without signs. */
export const plainWords = (text: string): string =>
  mendWords(
    withoutPretence(normalise(text)).replace(WITHOUT_APOSTROPHE, "$1's").replace(WISHES_WELL, ' '),
    PURPOSE_WORDS,
  )
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
