import type { Kysely, Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { InstallerPhotos } from '#src/domain/visits/installer-photo.ts'
import type { Schema } from './schema.ts'

/** The photos of installers in SQL: one each, by its key in the photo store. */
interface InstallerPhotoList extends InstallerPhotos {
  find(installerId: string): Promise<string | undefined>
  /** Instead of the one there was; false where there is no such installer. */
  put(installerId: string, key: string, at: DateTime): Promise<boolean>
  remove(installerId: string): Promise<void>
}

/** Keeps them, in the caller's transaction where there is one. */
export function sqlInstallerPhotos(executor: Kysely<Schema> | Transaction<Schema>): InstallerPhotoList {
  const find = async (installerId: string) => {
    const photos = executor.selectFrom('installer_photo').select('key')
    return (await photos.where('installer_id', '=', installerId).executeTakeFirst())?.key
  }
  return {
    find,
    has: async (installerId) => (await find(installerId)) !== undefined,
    async put(installerId, key, at) {
      const installers = executor.selectFrom('installer').select('id').where('id', '=', installerId)
      if (!(await installers.executeTakeFirst())) return false
      await executor
        .insertInto('installer_photo')
        .values({ installer_id: installerId, key, at })
        .onConflict((conflict) => conflict.column('installer_id').doUpdateSet({ key, at }))
        .execute()
      return true
    },
    async remove(installerId) {
      await executor.deleteFrom('installer_photo').where('installer_id', '=', installerId).execute()
    },
  }
}
