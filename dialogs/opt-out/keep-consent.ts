import { CONSENT_WORDING, type ConsentClass, type ConsentEntry, type SentClass } from '#src/domain/outreach/consent.ts'
import { LANGUAGES } from '#src/domain/shared/language.ts'
import type { Desk } from '../desk.ts'

/** Where and in which language something was said. */
interface SaidWhere {
  readonly conversationId: string
  readonly language: string | undefined
}

/** Whom a wish is for: who writes, and by text message everybody who is written to at this number. */
export async function customersMeant(desk: Desk): Promise<readonly string[]> {
  const { channel, person, identities } = desk.needs
  const known = desk.file()?.customer.id
  const sharers = channel === 'sms' ? await identities.listByPhone(person) : []
  return [...new Set([...(known === undefined ? [] : [known]), ...sharers.map(({ id }) => id)])]
}

/** Writes for these customers what they are not known to have said yet; gives back the classes for which that was news. */
export async function keepConsent<C extends ConsentClass>(
  {
    classes,
    state,
    customerIds,
  }: { classes: readonly C[]; state: ConsentEntry['state']; customerIds: readonly string[] },
  { conversationId, language }: SaidWhere,
  desk: Desk,
): Promise<readonly C[]> {
  const { consents, channel } = desk.needs
  // A no that came from a file becomes their own, which no file undoes.
  const now = (id: string) => (state === 'refused' ? consents.ownStatesOf(id) : consents.statesOf(id))
  const states = await Promise.all(customerIds.map(async (id) => ({ id, states: await now(id) })))
  const news = states.flatMap(({ id, states: said }) =>
    classes.filter((each) => said[each] !== state).map((each) => ({ id, class: each })),
  )
  await consents.append(
    news.map(({ id, class: each }) => ({
      customerId: id,
      ...{ class: each, state, channel, wordingVersion: CONSENT_WORDING },
      language: LANGUAGES.find((one) => one === language) ?? desk.languageOnFile(),
      source: `message:${conversationId}`,
      actor: `customer:${id}`,
      at: desk.now,
    })),
  )
  return classes.filter((each) => news.some((one) => one.class === each))
}

/** Two classes as a text names them. */
export const named = (classes: readonly SentClass[]): SentClass | 'both' =>
  classes.length === 1 && classes[0] ? classes[0] : 'both'
