import PDFDocument from 'pdfkit'
import type { Phrasebook } from '#src/conversation/say.ts'
import type { VisitRecord } from '#src/domain/visits/visit-record.ts'
import { drawableText } from './drawable-text.ts'
import { type RecordFont, readRecordFont } from './record-font.ts'
import { drawRecord, FOOT_HEIGHT, MARGIN, type Page } from './record-page.ts'
import { type RecordSender, type RecordWords, recordWords } from './record-parts.ts'

/** Makes the PDF of a record: the same bytes each time it is asked for. */
export type RenderRecord = (record: VisitRecord) => Promise<Buffer>

/** Records as PDF, with the letters that they use embedded. The font is read with the first of them. */
export function recordRenderer(phrasebook: Phrasebook, sender: RecordSender): RenderRecord {
  let loading: Promise<RecordFont> | undefined
  return async (record) => {
    loading ??= readRecordFont().catch((error) => {
      loading = undefined
      throw error
    })
    const { bytes, font } = await loading
    const hasGlyph = (codePoint: number) => font.hasGlyphForCodePoint(codePoint)
    const words = mapTexts(recordWords(record, sender, phrasebook), (text) => drawableText(text, hasGlyph))
    const company = sender.company[record.language]
    const page = openPage(bytes, record, words.title, company)
    const pdf = collect(page)
    drawRecord(page, drawableText(company, hasGlyph), words)
    page.end()
    return await pdf
  }
}

/** What the file says of itself names nobody; it was made when the last signature was given. */
function openPage(font: Buffer, { appointment, signedAt, language }: VisitRecord, title: string, author: string): Page {
  const info = { Title: `${title} ${appointment.id}`, Author: author, CreationDate: signedAt.toJSDate() }
  const margins = { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT_HEIGHT }
  const options = { size: 'A4', margins, bufferPages: true, font: font as unknown as string, info, lang: language }
  return new PDFDocument(options) as Page
}

function collect(page: Page): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    page.on('data', (chunk: Buffer) => chunks.push(chunk))
    page.on('end', () => resolve(Buffer.concat(chunks)))
    page.on('error', reject)
  })
}

/** The same words with every text in them changed. */
function mapTexts(words: RecordWords, change: (text: string) => string): RecordWords {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value)
    if (Array.isArray(value)) return value.map(walk)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]))
  }
  return walk(words) as RecordWords
}
