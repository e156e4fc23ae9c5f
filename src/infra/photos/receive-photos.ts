import type { Kysely } from 'kysely'
import type { Attachment, Receive, SentPhotos } from '#src/conversation/message.ts'
import { PHOTOS_PER_MESSAGE, STRAY_PHOTO_HOURS } from '#src/domain/norms/photo-norms.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { PhotoFile, PhotoRefusal, PhotoStore } from '#src/domain/visits/photo.ts'
import type { Duty } from '../scheduling/duties.ts'
import type { Database } from '../storage/database.ts'
import { noteFile, removeStray } from '../storage/photo-list.ts'
import type { Schema } from '../storage/schema.ts'
import type { photoCleaner } from './clean-photo.ts'
import { sqlTakesPhotos } from './takes-photos.ts'

interface PhotoNeeds {
  readonly store: PhotoStore
  readonly clean: ReturnType<typeof photoCleaner>
  readonly kysely: Kysely<Schema>
  readonly clock: Clock
}

/**
 * Takes messages with files: before the turn each photo is made anew and kept, so that a turn has only its key. What others
 * than installers send is not even read.
 */
export function receivingPhotos(receive: Receive, needs: PhotoNeeds): Receive {
  const takesPhotos = sqlTakesPhotos(needs.kysely)
  return async ({ attachments = [], ...message }) => {
    if (attachments.length === 0) return await receive(message)
    const isTaken = await takesPhotos(message)
    return await receive({ ...message, photos: isTaken ? await photosOf(attachments, needs) : NONE })
  }
}

const NONE: SentPhotos = { kept: [], refusals: [] }

async function photosOf(attachments: readonly Attachment[], needs: PhotoNeeds) {
  const kept: PhotoFile[] = []
  const refusals: PhotoRefusal[] = []
  for (const attachment of attachments.slice(0, PHOTOS_PER_MESSAGE)) {
    const bytes = await attachment.read()
    const cleaned = bytes ? await needs.clean(bytes) : ({ kind: 'refused', reason: 'too_large' } as const)
    if (cleaned.kind === 'refused') refusals.push(cleaned.reason)
    else kept.push(await keep(cleaned, needs))
  }
  return { kept, refusals } satisfies SentPhotos
}

async function keep({ file, bytes }: { file: PhotoFile; bytes: Uint8Array }, { store, kysely, clock }: PhotoNeeds) {
  await noteFile(kysely, file.key, clock.now())
  await store.put(file.key, bytes)
  return file
}

/** Removes photos that were sent and put to no visit. */
export function strayPhotoDuty(database: Database, store: PhotoStore): Duty {
  return {
    name: 'remove_stray_photos',
    async run(now) {
      const before = now.minus({ hours: STRAY_PHOTO_HOURS })
      while (await removeStray(database, store, before));
    },
  }
}
