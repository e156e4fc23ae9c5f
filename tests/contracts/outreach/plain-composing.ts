import type { Opening } from '#src/conversation/opening.ts'
import type { Phrasebook } from '#src/conversation/say.ts'
import { MONTHLY_KINDS } from '#src/domain/outreach/monthly.ts'
import type { ComposingNeeds } from '#src/infra/outreach/compose-occasion.ts'
import type { ReadOpeningData } from '#src/infra/outreach/drain-needs.ts'

/** A phrasebook that writes the message's id and its facts. */
export const plainPhrasebook: Phrasebook = {
  render: (language, { id, facts }) => [language, id, ...Object.values(facts ?? {})].join(' '),
}

const opening: Opening = {
  open: ({ customer }) => ({
    ask: { id: 'hello', facts: { name: customer.name } },
    choices: [{ value: 1, label: { id: 'yes' } }],
  }),
  asText: ({ isKnown }, link) => ({ id: isKnown ? 'known' : 'stranger', facts: { link } }),
}

/** The same greeting for every kind. */
const plainOpenings = Object.fromEntries(MONTHLY_KINDS.map((kind) => [kind, opening])) as ComposingNeeds['openings']

/** How messages are made in tests of the way that they go. */
export const plainComposing: ComposingNeeds & { readonly readData: ReadOpeningData } = {
  ...{ company: '驻马店宽带', hotline: '10010', canText: true, openings: plainOpenings, phrasebook: plainPhrasebook },
  linkTo: (code) => `https://example.test/c/${code}`,
  readData: async () => new Map(),
}
