import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { Actor } from '#src/domain/shared/actor.ts'
import type { Photo, PhotoKind, PhotoList, PhotoStore } from '#src/domain/visits/photo.ts'
import type { Database } from './database.ts'
import type { PhotoTables } from './photo-tables.ts'
import type { Schema } from './schema.ts'

/** The photos of visits in SQL. */
export function sqlPhotoList(executor: Kysely<Schema> | Transaction<Schema>): PhotoList {
  return {
    async insert({ appointment }, photo) {
      const values = {
        ...{ id: photo.id, appointment_id: appointment.id, opens_at: appointment.window.opensAt, kind: photo.kind },
        ...{ reading: photo.reading ?? null, key: photo.key, size_bytes: photo.sizeBytes, actor: photo.actor },
        ...{ width: photo.widthPixels, height: photo.heightPixels, at: photo.at, received_at: photo.receivedAt },
      }
      const inserting = executor
        .insertInto('photo')
        .values(values)
        .onConflict((conflict) => conflict.doNothing())
      const { numInsertedOrUpdatedRows } = await inserting.executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
    async list({ appointment }) {
      const rows = await photosOf(executor, appointment.id)
      return rows.filter(({ opens_at }) => +opens_at === +appointment.window.opensAt).map(photoOf)
    },
  }
}

/** A photo with the visit that it is of. */
export interface PhotoOfVisit extends Photo {
  readonly appointmentId: string
}

/** Photos for the back office: of an appointment, whatever its windows were, and by their ids. */
export function sqlPhotoArchive(kysely: Kysely<Schema>) {
  const ofVisit = (row: Selectable<PhotoTables['photo']>): PhotoOfVisit => ({
    ...photoOf(row),
    appointmentId: row.appointment_id,
  })
  return {
    listOf: async (appointmentId: string) => (await photosOf(kysely, appointmentId)).map(ofVisit),
    async find(id: string): Promise<PhotoOfVisit | undefined> {
      const row = await kysely.selectFrom('photo').selectAll().where('id', '=', id).executeTakeFirst()
      return row && ofVisit(row)
    },
  }
}

/** Notes that a photo is about to lie in the storage, so that it is removed if no visit has it in the end. */
export async function noteFile(kysely: Kysely<Schema>, key: string, at: DateTime): Promise<void> {
  const inserting = kysely.insertInto('photo_file').values({ key, at })
  await inserting.onConflict((conflict) => conflict.column('key').doUpdateSet({ at })).execute()
}

/** Removes a photo from `before` that no visit has, bytes included; whoever sends it again meanwhile waits, and keeps it. False when there is none. */
export function removeStray({ transaction }: Database, store: PhotoStore, before: DateTime): Promise<boolean> {
  return transaction(async (tx) => {
    const { rows } = await sql<{ key: string }>`
      delete from photo_file where key = (
        select key from photo_file f where at < ${before} and not exists (select from photo p where p.key = f.key)
          and not exists (select from installer_photo i where i.key = f.key)
        limit 1 for update skip locked) returning key`.execute(tx)
    for (const { key } of rows) await store.remove(key)
    return rows.length > 0
  })
}

const photosOf = (executor: Kysely<Schema> | Transaction<Schema>, appointmentId: string) =>
  executor
    .selectFrom('photo')
    .selectAll()
    .where('appointment_id', '=', appointmentId)
    .orderBy('received_at')
    .orderBy('id')
    .execute()

function photoOf(row: Selectable<PhotoTables['photo']>): Photo {
  return {
    ...{ id: row.id, key: row.key, sizeBytes: row.size_bytes, widthPixels: row.width, heightPixels: row.height },
    ...{ kind: row.kind as PhotoKind, reading: row.reading ?? undefined, actor: row.actor as Actor },
    ...{ at: row.at, receivedAt: row.received_at },
  }
}
