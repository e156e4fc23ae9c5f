import type { Unlabelled } from '#src/language/intent/review-file.ts'
import { harmless, type Speech } from './speech.ts'
import { displayWidth, table } from './table.ts'

const WIDEST_TEXT = 48

/** Messages that wait for a label, a row each: how often, whose, after which question, the words, the likeliest and what was meant. */
export function reviewTable(guesses: readonly Unlabelled[], say: Speech): string {
  const heads = ['times', 'role', 'asked', 'message', 'top', 'chosen'].map((name) =>
    say(`language-review-head-${name}`),
  )
  const rows = guesses.map(({ times, role, asked, text, top, chosen }) => [
    ...[String(times), say(`language-role-${role}`), asked, shortened(harmless(text)), top.join(' ')],
    Object.entries(chosen)
      .map(([intent, count]) => `${intent} ${count}`)
      .join(', '),
  ])
  return table([heads, ...rows])
}

function shortened(text: string): string {
  let short = ''
  for (const character of text) {
    if (displayWidth(short + character) > WIDEST_TEXT) return `${short}…`
    short += character
  }
  return short
}
