import { CANCEL_REASONS, type ChangeReason, MOVE_REASONS } from '#src/domain/visits/change-reason.ts'
import type { TmfNeeds } from './tmf-needs.ts'

/** One of `keys` that a note begins with, before a colon or alone, and what it says besides. */
export function leadingKey<Key extends string>(
  keys: readonly Key[],
  note = '',
): { readonly key: Key; readonly rest: string } | undefined {
  const [, first = '', rest = ''] = /^\s*([a-z_]+)\s*(?:[:：](.*))?$/is.exec(note) ?? []
  const key = keys.find((one) => one === first.toLowerCase())
  return key && { key, rest: rest.trim() }
}

const REASONS: readonly ChangeReason[] = [...MOVE_REASONS, ...CANCEL_REASONS]

/** The reason that a note begins with, else the one that its words name. */
export const saidReason = (note: string | undefined, readReason: TmfNeeds['readReason']): ChangeReason | undefined =>
  leadingKey(REASONS, note)?.key ?? readReason(note ?? '')

/** Whether a reason is that the customer wants it so. */
export const isWish = (reason: ChangeReason | undefined): boolean => reason === 'asked' || reason === 'later'

/** A reason as the history keeps it, so that one that was only said in words is found by its name too. */
export function recordedReason(reason: ChangeReason | undefined, note: string | undefined): string | undefined {
  if (!reason) return note
  const words = leadingKey([reason], note)?.rest ?? note?.trim() ?? ''
  return words === '' ? reason : `${reason}: ${words}`
}
