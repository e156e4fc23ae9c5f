import type { Fact } from '#src/conversation/say.ts'
import type { Forbidden } from '#src/language/forbidden-phrases.ts'

/** What whoever wrote a forbidden phrase is told of it: the phrase, and what can be said instead (CT-9). */
export const forbiddenFacts = ({ phrase, instead }: Forbidden): Readonly<Record<'phrase' | 'instead', Fact>> => ({
  phrase,
  instead: { id: instead },
})
