import { join } from 'node:path'
import type { PhotoStore } from '#src/domain/visits/photo.ts'
import { folderPhotoStore } from './folder-photo-store.ts'
import { s3PhotoStore } from './s3-photo-store.ts'

/** The settings of the storage, as config.ts reads them. */
interface PhotoSettings {
  readonly DATA_DIR: string
  readonly PHOTO_S3_URL?: string | undefined
  readonly PHOTO_S3_REGION: string
  readonly PHOTO_S3_ACCESS_KEY?: string | undefined
  readonly PHOTO_S3_SECRET_KEY?: string | undefined
}

/** Where photos are kept: the storage that is set, else a folder of DATA_DIR. */
export function openPhotoStore(settings: PhotoSettings): PhotoStore {
  const { PHOTO_S3_URL: url, PHOTO_S3_REGION: region } = settings
  const { PHOTO_S3_ACCESS_KEY: accessKey = '', PHOTO_S3_SECRET_KEY: secretKey = '' } = settings
  if (url) return s3PhotoStore({ url, region, accessKey, secretKey })
  return folderPhotoStore(join(settings.DATA_DIR, 'photos'))
}
