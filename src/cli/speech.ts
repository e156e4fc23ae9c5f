import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import type { Say } from '#src/conversation/say.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'

/** Words for the person at the terminal. */
export type Speech = (id: string, facts?: Say['facts']) => string

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url))

/** Speaks one language; the locale files are read when something is first said. */
export function openSpeech(language: Language): Speech {
  let phrasebook: ReturnType<typeof loadPhrasebook> | undefined
  return (id, facts) => {
    phrasebook ??= loadPhrasebook(LOCALES, {}, () => DateTime.utc())
    return phrasebook.render(language, facts ? { id, facts } : { id })
  }
}

/** Text of others as a terminal may show it: without the characters that would steer it. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}--\n]|[\u202a-\u202e\u2066-\u2069]/gv, '')
}
