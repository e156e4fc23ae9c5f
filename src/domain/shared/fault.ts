/** Every fault this service can raise, with what an operator should do about it. */
export const FAULTS = {
  CONFIG_INVALID: 'The settings cannot be used. Every problem is listed in `details`, by variable.',
  CHECKLISTS_INVALID:
    'The packs of the checklist cannot be used. Every problem is listed in `details`, by file and place.',
  NODE_TOO_OLD: 'Node 24 or newer is needed. Run through npm (`npm start`), which brings its own.',
  STORE_UNREACHABLE: 'The database did not answer. Check DATABASE_URL and the network.',
  STORE_TOO_OLD: 'The database server is too old. PostgreSQL 15 or newer is needed.',
  SCHEMA_AHEAD: 'The database was migrated by a newer build. Start that build, or restore a backup.',
  SCHEMA_CHANGED: 'A migration was altered after it was applied. Restore its file; put changes into a new one.',
  QUERY_OUTSIDE_TRANSACTION:
    'A query went past the open transaction. This is a mistake in the code: pass the transaction.',
  EMBEDDED_UNAVAILABLE:
    'The embedded database cannot run on this machine. Set DATABASE_URL to a PostgreSQL server (15 or newer).',
  EMBEDDED_IN_USE: 'Another process uses this DATA_DIR. Stop it, or give this one a DATA_DIR of its own.',
  EMBEDDED_FAILED: 'The embedded database did not start. See its log in DATA_DIR, or set DATABASE_URL.',
  TEXT_MISSING:
    'A text or one of its facts is missing from locales/. This is a mistake in the code or the locale file.',
  PHOTOS_UNREACHABLE:
    'Photos could not be kept or read. Check DATA_DIR/photos, or PHOTO_S3_URL with its keys. Nothing was changed.',
  TURN_CONFLICT:
    'A talk changed too often while it was being answered. The message was not taken; the channel may send it again.',
} as const

export type FaultCode = keyof typeof FAULTS

/**
 * Something broke that an operator must hear about.
 *
 * Not for a customer's refused request: that is a value. `details` reaches the logs, so it carries
 * ids, counts and setting names, never a name, a phone number, an address or a secret.
 */
export class Fault extends Error {
  readonly code: FaultCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: FaultCode, details: Record<string, string | number> = {}, cause?: unknown) {
    super(`${code}: ${FAULTS[code]}`, cause === undefined ? {} : { cause })
    this.name = 'Fault'
    this.code = code
    this.details = details
  }
}
