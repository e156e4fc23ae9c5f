import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import type { Language } from '../shared/language.ts'

/** What a customer may refuse: promotions (业务介绍), questions we ask unasked (回访), and being chosen for offers by their own usage. */
export const CONSENT_CLASSES = ['marketing', 'survey', 'personal'] as const
export type ConsentClass = (typeof CONSENT_CLASSES)[number]

/** What is sent, and so can be stopped. */
export const SENT_CLASSES = ['marketing', 'survey'] as const satisfies readonly ConsentClass[]
export type SentClass = (typeof SENT_CLASSES)[number]

/** How a customer stands to a class; `unknown` while nothing was said. */
export type Consent = 'given' | 'refused' | 'unknown'

/**
 * What somebody said of being written to, as it is kept for good.
 *
 * `wordingVersion` names the wording that they answered, `source` where it was said (`message:…`, `import:FILE#LINE`). What a
 * file brings has neither channel nor language.
 */
export interface ConsentEntry {
  readonly customerId: string
  readonly class: ConsentClass
  readonly state: Exclude<Consent, 'unknown'>
  readonly channel?: string | undefined
  readonly wordingVersion?: string | undefined
  readonly language?: Language | undefined
  readonly source: string
  readonly actor: Actor
  readonly at: DateTime
}

/** How a customer stands to every class. */
export type Consents = Readonly<Record<ConsentClass, Consent>>

/** The ledger of what customers said (append-only), in the caller's transaction. */
export interface ConsentStore {
  statesOf(customerId: string): Promise<Consents>
  /** What they said last themselves; `unknown` where it was a file that did. */
  ownStatesOf(customerId: string): Promise<Consents>
  /** Writes entries, and withdraws what is still queued of a refused class for its customer, on every channel. */
  append(entries: readonly ConsentEntry[]): Promise<void>
  /** Withdraws all that is still queued for these customers, whatever its class: somebody else is reading it (CT-7). */
  withdrawAll(customerIds: readonly string[], at: DateTime): Promise<void>
}

/** The version of what the texts say when something is stopped or taken up again; to be raised with them. */
export const CONSENT_WORDING = '2026-11'

/**
 * The entries of a file that are kept: a file's yes does not undo a customer's own no, whoever wrote the file; they come back by
 * their own word (广告法 43, 网络交易监督管理办法 16: not resumed under another name).
 */
export function entriesFromFile(
  entries: readonly ConsentEntry[],
  ownRefusals: ReadonlySet<string>,
): readonly ConsentEntry[] {
  return entries.filter(({ customerId, state }) => state === 'refused' || !ownRefusals.has(customerId))
}
