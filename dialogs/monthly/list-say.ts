import type { Say } from '#src/conversation/say.ts'

/** Several things in one line, with the mark between them that the language has; empty where there are none. */
export function listSay([first, ...others]: readonly Say[]): Say {
  if (!first) return { id: 'common-as-said', facts: { text: '' } }
  return others.length === 0 ? first : { id: 'monthly-list', facts: { first, rest: listSay(others) } }
}
