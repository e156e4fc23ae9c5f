import type PDFDocument from 'pdfkit'
import { drawStrokes } from './draw-strokes.ts'
import type { RecordLine, RecordPart, RecordWords, ShownSignature } from './record-parts.ts'

/** The document that is drawn on. */
export type Page = PDFKit.PDFDocument & InstanceType<typeof PDFDocument>

/** Space around the page, on the left of the texts and between two lines. @unit points */
export const MARGIN = 40
const LABEL_WIDTH = 120
const GAP = 4
const LINE_GAP = 2
const SIGNATURE_HEIGHT = 132
const CONTACT_HEIGHT = 96
/** Kept free below the text, for the foot. @unit points */
export const FOOT_HEIGHT = 20

const INK = '#1a1a1a'
const PALE = '#666666'
const RULE = '#cccccc'

/** Draws the whole record: the company, what was done, both signatures, the contact card; a foot on every page. */
export function drawRecord(page: Page, company: string, words: RecordWords): void {
  page.fillColor(PALE).fontSize(10).text(company)
  page.fillColor(INK).fontSize(20).text(words.title)
  for (const part of words.parts) drawPart(page, part)
  drawSigning(page, words.signing)
  keepTogether(page, CONTACT_HEIGHT)
  drawPart(page, words.contact)
  page
    .fillColor(PALE)
    .fontSize(9)
    .text(words.thanks, MARGIN, page.y + GAP)
  drawFeet(page, words)
}

const widthOf = (page: Page): number => page.page.width - 2 * MARGIN
const bottomOf = (page: Page): number => page.page.height - MARGIN - FOOT_HEIGHT

/** Begins a new page where less than this is left of the present one. */
function keepTogether(page: Page, height: number): void {
  if (page.y + height > bottomOf(page)) page.addPage()
}

function drawHeading(page: Page, heading: string): void {
  keepTogether(page, 60)
  const y = page.y + 2 * GAP
  page.fillColor(INK).fontSize(12).text(heading, MARGIN, y)
  const ruleY = page.y + 2
  page
    .lineWidth(0.5)
    .strokeColor(RULE)
    .moveTo(MARGIN, ruleY)
    .lineTo(MARGIN + widthOf(page), ruleY)
    .stroke()
  page.y = ruleY + GAP
}

function drawPart(page: Page, { heading, lines }: RecordPart): void {
  drawHeading(page, heading)
  for (const line of lines) drawLine(page, line)
}

/** The label stands beside the first line of its text; a long text goes on over the pages. */
function drawLine(page: Page, { label, text }: RecordLine): void {
  page.fontSize(10)
  const labelHeight = page.heightOfString(label, { width: LABEL_WIDTH - GAP })
  keepTogether(page, Math.max(labelHeight, 2 * page.currentLineHeight(true)))
  const { y } = page
  page.fillColor(PALE).text(label, MARGIN, y, { width: LABEL_WIDTH - GAP })
  const labelEnd = page.y
  page.fillColor(INK).text(text, MARGIN + LABEL_WIDTH, y, { width: widthOf(page) - LABEL_WIDTH, lineGap: 2 })
  const isSamePage = page.y > y
  page.y = (isSamePage ? Math.max(labelEnd, page.y) : page.y) + LINE_GAP
}

function drawSigning(page: Page, { heading, signatures }: RecordWords['signing']): void {
  keepTogether(page, SIGNATURE_HEIGHT + 60)
  drawHeading(page, heading)
  const { y } = page
  const width = (widthOf(page) - 2 * GAP) / 2
  for (const [index, signature] of signatures.entries())
    drawSignature(page, signature, { x: MARGIN + index * (width + 2 * GAP), y, width, height: SIGNATURE_HEIGHT })
  page.y = y + SIGNATURE_HEIGHT + GAP
}

type Box = Parameters<typeof drawStrokes>[1]

/** Who, how and when; above it what was drawn, or the name in large letters. */
function drawSignature(page: Page, { title, name, way, time, strokes }: ShownSignature, box: Box): void {
  const inner = { x: box.x + 2 * GAP, width: box.width - 4 * GAP }
  const put = (text: string, y: number, height: number) =>
    page.text(text, inner.x, y, { width: inner.width, height, ellipsis: true })
  page.lineWidth(0.5).strokeColor(RULE).rect(box.x, box.y, box.width, box.height).stroke()
  page.fillColor(PALE).fontSize(9)
  put(title, box.y + GAP, 14)
  page.strokeColor(INK).fillColor(INK)
  if (strokes.length > 0) drawStrokes(strokes, { ...inner, y: box.y + 22, height: 56 }, page)
  else put(name, box.y + 40, page.fontSize(16).currentLineHeight(true) + 1)
  page.fillColor(INK).fontSize(10)
  put(name, box.y + 84, 15)
  page.fillColor(PALE).fontSize(9)
  put(way, box.y + 100, 14)
  put(time, box.y + 114, 14)
}

/** Below the text's own margin, where text would otherwise begin another page. */
function drawFeet(page: Page, words: RecordWords): void {
  const { count } = page.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    page.switchToPage(index)
    page.page.margins.bottom = 0
    page.fillColor(PALE).fontSize(8)
    page.text(words.page(index + 1, count), MARGIN, page.page.height - MARGIN + GAP, {
      width: widthOf(page),
      align: 'right',
    })
  }
}
