import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import type { Visit } from './visit.ts'

/** What a photo of a visit shows: how it was, how it is now, what a meter says. */
export const PHOTO_KINDS = ['before', 'after', 'meter'] as const

/** One of them. */
export type PhotoKind = (typeof PHOTO_KINDS)[number]

/**
 * Why a file is not taken. `format`: a photo in a form that can't be read here (HEIC). `no_photo`: another kind of file.
 * `too_large`: more bytes or pixels than the norm allows. `damaged`: it can't be read to its end.
 */
const PHOTO_REFUSALS = ['no_photo', 'format', 'too_large', 'damaged'] as const

/** One of them. */
export type PhotoRefusal = (typeof PHOTO_REFUSALS)[number]

/** A photo freed of all that it told besides its picture. `key` is the SHA-256 of its bytes, in hexadecimal figures. */
export interface PhotoFile {
  readonly key: string
  readonly sizeBytes: number
  readonly widthPixels: number
  readonly heightPixels: number
}

/** A photo of a visit. `at` is when it was sent, as the sender's device says, `receivedAt` when it reached us; `reading` is what a meter says. */
export interface Photo extends PhotoFile {
  readonly id: string
  readonly kind: PhotoKind
  readonly reading: string | undefined
  readonly at: DateTime
  readonly receivedAt: DateTime
  readonly actor: Actor
}

/** Keeps the photos' bytes, by their keys; the same key again is the same photo. */
export interface PhotoStore {
  /** @throws Fault PHOTOS_UNREACHABLE */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** @throws Fault PHOTOS_UNREACHABLE */
  find(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** What is gone already is no fault. @throws Fault PHOTOS_UNREACHABLE */
  remove(key: string): Promise<void>
}

/** Keeps which photos belong to which visit, in the caller's transaction. */
export interface PhotoList {
  /** False where the visit has this very picture already. */
  insert(visit: Pick<Visit, 'appointment'>, photo: Photo): Promise<boolean>
  /** The photos of a visit's present window, in the order in which they came. */
  list(visit: Pick<Visit, 'appointment'>): Promise<readonly Photo[]>
}
