import type { FileReasonCode, Reason } from './reason.ts'

/** What an operator may say about a file's encoding. */
export const ENCODING_WISHES = ['auto', 'utf-8', 'gb18030'] as const
export type EncodingWish = (typeof ENCODING_WISHES)[number]

/** How a file was read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'gb18030'

/** A file's text without its byte order mark, or why there is none. */
export type FileText =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly reason: Reason<FileReasonCode> }

/**
 * Reads a file's bytes as text.
 *
 * The whole file decides, never a single field: 930 of the 6,768 characters of GB2312 are valid UTF-8 too, so a
 * short field says nothing. `auto` takes UTF-16 by its mark, else UTF-8 where every byte fits, else GB18030.
 *
 * @source input formats §5.1
 */
export function readFileText(bytes: Uint8Array, wish: EncodingWish): FileText {
  if (bytes.length === 0) return fileReason('empty_file')
  if (isWorkbook(bytes)) return fileReason('workbook')
  const candidates = wish === 'auto' ? guesses(bytes) : [wish]
  for (const encoding of candidates) {
    const text = decoded(bytes, encoding)
    if (text !== undefined) return text.trim() === '' ? fileReason('empty_file') : { text, encoding }
  }
  if (wish === 'auto') return fileReason('not_text')
  return fileReason(wish === 'utf-8' ? 'not_utf8' : 'not_gb18030')
}

function guesses(bytes: Uint8Array): Encoding[] {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030']
}

/** Undefined where the bytes don't fit, or hold NUL, which no text has. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

const WORKBOOK_STARTS = [
  [0x50, 0x4b, 0x03, 0x04], // .xlsx, .ods
  [0xd0, 0xcf, 0x11, 0xe0], // .xls
]

function isWorkbook(bytes: Uint8Array): boolean {
  return WORKBOOK_STARTS.some((start) => start.every((byte, at) => bytes[at] === byte))
}

/** A refusal of the whole file. */
export function fileReason(
  code: FileReasonCode,
  facts: Readonly<Record<string, string>> = {},
): { readonly reason: Reason<FileReasonCode> } {
  return { reason: { code, facts } }
}
