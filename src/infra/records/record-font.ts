import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

/** The font of the records: its bytes, which are embedded, and the letters that it has. */
export interface RecordFont {
  readonly bytes: Buffer
  readonly font: Font
}

/** Noto Sans SC (SIL Open Font License), which has the Chinese and the Latin letters in one. */
const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'

/** Reads the font from the package that brings it. */
export async function readRecordFont(): Promise<RecordFont> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(FONT))
  return { bytes, font: create(bytes) as Font }
}
