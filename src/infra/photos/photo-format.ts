/** What a file is by its first bytes, whatever its name and its sender say. `heic` is a photo that can't be read here. */
type PhotoFormat = 'jpeg' | 'png' | 'webp' | 'heic'

/** Brands of ISO media files that hold HEVC pictures, as telephones of one maker take them. */
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

/** Reads what a file is from its content; undefined for what is no photo. */
export function photoFormatOf(bytes: Uint8Array): PhotoFormat | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (text(4, 8) === 'ftyp' && HEIC_BRANDS.includes(text(8, 12))) return 'heic'
  return undefined
}
