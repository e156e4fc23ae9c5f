import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import type { Visit } from './visit.ts'

/** What was measured at the line: light in dBm, speeds in Mbps; `notMeasured` is why nothing could be. */
export interface LineTests {
  readonly opticalDbm?: number | undefined
  readonly downMbps?: number | undefined
  readonly upMbps?: number | undefined
  readonly notMeasured?: string | undefined
}

/** What an installer reports as done. `at` is when it was said, `receivedAt` when it reached us; both UTC. */
export interface WorkReport {
  readonly summary: string
  readonly tests: LineTests
  /** Why required items of the checklist stayed open, where some did. */
  readonly overrideReason: string | undefined
  readonly actor: Actor
  readonly at: DateTime
  readonly receivedAt: DateTime
}

/** A stroke of a drawn signature: its points from the top left of a field of FIELD_WIDTH by FIELD_HEIGHT. */
export type Stroke = readonly (readonly [x: number, y: number])[]

/** Who signed a report, when and how (CL-2). `channel` and `person` are where it was written; of a drawn one, `deviceHash` and `strokes`. */
export interface Signature {
  readonly party: 'customer' | 'installer'
  readonly way: 'chat' | 'code' | 'drawn'
  readonly actor: Actor
  readonly channel: string | undefined
  readonly person: string | undefined
  readonly deviceHash?: string | undefined
  readonly strokes?: readonly Stroke[] | undefined
  readonly at: DateTime
  readonly receivedAt: DateTime
}

/** A report as it stands, with the signatures under it in the order in which they were given. */
export interface SignedReport extends WorkReport {
  readonly version: number
  readonly signatures: readonly Signature[]
}

/** Keeps reports and their signatures, append-only, in the caller's transaction. */
export interface WorkReportStore {
  /** Gives the version that it became. */
  insert(visit: Visit, report: WorkReport): Promise<number>
  /** The latest report since the installer arrived for the visit's present window. */
  latest(visit: Visit): Promise<SignedReport | undefined>
  /** Signs a version, once for a party; false where it was signed before. */
  sign(visit: Visit, version: number, signature: Signature): Promise<boolean>
  /** A fresh page address and one-time code for its customer, both kept as hashes; the codes before it count no more. */
  issue(visit: Visit, version: number, expiresAt: DateTime): Promise<{ readonly link: string; readonly code: string }>
  isRightCode(visit: Visit, version: number, code: string, now: DateTime): Promise<boolean>
  /** Which report a page is for; undefined when there is none, or it is out of date. */
  findByLink(
    link: string,
    now: DateTime,
  ): Promise<{ readonly appointmentId: string; readonly version: number } | undefined>
}

/** Remembers in which browsers people chat, by the hash of a cookie (CL-3). */
export interface DeviceStore {
  note(deviceHash: string, person: string, at: DateTime): Promise<void>
  isInstallers(deviceHash: string): Promise<boolean>
  /** Whether the browser that somebody chatted in last is an installer's. */
  isOnInstallers(person: string): Promise<boolean>
}

/** The customer's own signature under a report. */
export const customerSignature = ({ signatures }: SignedReport): Signature | undefined =>
  signatures.find(({ party }) => party === 'customer')
