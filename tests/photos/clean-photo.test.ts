import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { photoCleaner } from '#src/infra/photos/clean-photo.ts'

const clean = photoCleaner()
const picture = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } })
const GPS = {
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '32/1 58/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '114/1 1/1 0/1' },
}
const withGps = () => picture().withExif({ IFD0: { Make: 'SECRETPHONE', Copyright: 'SOMEBODY' }, ...GPS })
const reasonOf = async (bytes: Uint8Array) => {
  const cleaned = await clean(bytes)
  return cleaned.kind === 'refused' ? cleaned.reason : cleaned.kind
}

describe('a photo', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('as %s loses where and with what it was taken', async (format) => {
    const bytes = await withGps().toFormat(format).toBuffer()
    expect((await sharp(bytes).metadata()).exif, 'the photo to begin with').toBeDefined()
    expect(bytes.includes('SECRETPHONE')).toBe(true)
    const cleaned = await clean(bytes)
    if (cleaned.kind !== 'cleaned') return expect.fail(cleaned.reason)
    const { format: kept, exif, icc, xmp, iptc, comments } = await sharp(cleaned.bytes).metadata()
    expect({ kept, exif, icc, xmp, iptc, comments }).toEqual({ kept: 'jpeg' })
    expect(Buffer.from(cleaned.bytes).includes('SECRETPHONE')).toBe(false)
  })

  it('stands upright, though what said how to turn it is gone', async () => {
    const bytes = await picture(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await clean(bytes)).toMatchObject({ kind: 'cleaned', file: { widthPixels: 40, heightPixels: 60 } })
  })

  it('is made no larger than can be of use', async () => {
    const bytes = await picture(4000, 1000).jpeg().toBuffer()
    expect(await clean(bytes)).toMatchObject({ file: { widthPixels: 2560, heightPixels: 640 } })
  })

  it('has the same key whenever it is sent again', async () => {
    const bytes = await withGps().jpeg().toBuffer()
    expect(await clean(bytes)).toEqual(await clean(bytes))
  })

  it('is known by its content, and nothing else is taken for one', async () => {
    expect(await reasonOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('no_photo')
    expect(await reasonOf(Buffer.from('%PDF-1.7'))).toBe('no_photo')
    expect(await reasonOf(await picture().gif().toBuffer())).toBe('no_photo')
    expect(await reasonOf(await picture().tiff().toBuffer())).toBe('no_photo')
    expect(await reasonOf(Buffer.alloc(0))).toBe('no_photo')
    expect(await reasonOf(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toBe('format')
  })

  it('that is damaged is not taken', async () => {
    const bytes = await picture(800, 600).png().toBuffer()
    expect(await reasonOf(bytes.subarray(0, bytes.length / 2))).toBe('damaged')
    expect(await reasonOf(Buffer.from('\xff\xd8\xff\xe0 no picture', 'latin1'))).toBe('damaged')
  })

  it('that is too large is not unpacked', async () => {
    const flat = await picture(9000, 6000).png({ compressionLevel: 9 }).toBuffer()
    expect(flat.length, 'a small file').toBeLessThan(1024 * 1024)
    expect(await reasonOf(flat)).toBe('too_large')
    expect(await reasonOf(Buffer.alloc(10 * 1024 * 1024 + 1))).toBe('too_large')
  })
})
