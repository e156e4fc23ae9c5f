import { createHash } from 'node:crypto'
import { PHOTO_LONGEST_SIDE_PIXELS, PHOTO_MOST_BYTES, PHOTO_MOST_PIXELS } from '#src/domain/norms/photo-norms.ts'
import type { PhotoFile, PhotoRefusal } from '#src/domain/visits/photo.ts'
import { photoFormatOf } from './photo-format.ts'

/** A photo made anew from its picture alone, or why it isn't taken. */
type CleanedPhoto =
  | { readonly kind: 'cleaned'; readonly file: PhotoFile; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: PhotoRefusal }

/** How long one photo may take. */
const MOST_SECONDS = 15
const JPEG_QUALITY = 82

/**
 * Makes a photo anew from its picture alone: where and with which device it was taken, and whatever else the file says, is gone.
 * The picture stands upright, and is no larger than can be of use. One at a time, because an unpacked photo takes much memory.
 */
export function photoCleaner(): (bytes: Uint8Array) => Promise<CleanedPhoto> {
  let last: Promise<unknown> = Promise.resolve()
  return (bytes) => {
    const next = last.then(() => clean(bytes))
    last = next.catch(() => {})
    return next
  }
}

async function clean(bytes: Uint8Array): Promise<CleanedPhoto> {
  if (bytes.length > PHOTO_MOST_BYTES) return refused('too_large')
  const format = photoFormatOf(bytes)
  if (!format) return refused('no_photo')
  if (format === 'heic') return refused('format')
  // Loaded with the first photo only: it takes memory that most services never need.
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  try {
    const opened = sharp(bytes, { limitInputPixels: false, failOn: 'error', sequentialRead: true })
    const { width, height } = await opened.metadata()
    if (width * height > PHOTO_MOST_PIXELS) return refused('too_large')
    const side = PHOTO_LONGEST_SIDE_PIXELS
    const { data, info } = await opened
      .timeout({ seconds: MOST_SECONDS })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: JPEG_QUALITY })
      .toBuffer({ resolveWithObject: true })
    const key = createHash('sha256').update(data).digest('hex')
    const file = { key, sizeBytes: data.length, widthPixels: info.width, heightPixels: info.height }
    return { kind: 'cleaned', file, bytes: data }
  } catch {
    return refused('damaged')
  }
}

const refused = (reason: PhotoRefusal): CleanedPhoto => ({ kind: 'refused', reason })
