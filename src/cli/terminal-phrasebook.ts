import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'

/** What the terminal says. */
export const phrasebook = loadPhrasebook(fileURLToPath(new URL('../../locales', import.meta.url)), {}, () =>
  DateTime.utc(),
)
