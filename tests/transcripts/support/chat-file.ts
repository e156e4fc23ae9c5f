/** One line of a transcript, with the lines that continue it (indented) joined by a line break. */
export interface ChatLine {
  /** The word before the colon: 现在, 客户号, 客户, 助手, 短信, 等, 重复, 新会话, 结果 … */
  readonly word: string
  readonly text: string
  readonly line: number
}

/** A transcript as a file holds it: the title, then its lines in order. */
export interface ChatFile {
  readonly title: string
  readonly lines: readonly ChatLine[]
}

const LINE = /^([^\s:：#][^:：]*)[:：]\s?(.*)$/u

/**
 * Reads a transcript.
 *
 * @throws Error naming the line that is none
 */
export function readChatFile(text: string): ChatFile {
  const lines: ChatLine[] = []
  let title = ''
  for (const [index, raw] of text.split('\n').entries()) {
    const previous = lines.at(-1)
    if (raw.startsWith('#')) title ||= raw.replace(/^#\s*/, '')
    else if (/^\s/.test(raw) && raw.trim() !== '' && previous) {
      lines[lines.length - 1] = { ...previous, text: `${previous.text}\n${raw.trim()}` }
    } else if (raw.trim() !== '') lines.push(readLine(raw, index + 1))
  }
  return { title, lines }
}

function readLine(raw: string, line: number): ChatLine {
  const match = LINE.exec(raw)
  if (!match) throw new Error(`line ${line} is no line of a transcript: it needs a word and a colon`)
  return { word: match[1] ?? '', text: match[2] ?? '', line }
}

/** Writes a line the way `readChatFile` reads it: what continues it is indented under its text. */
export function writeLine(word: string, text: string): string {
  const [first, ...rest] = text.split('\n')
  return [`${word}: ${first}`, ...rest.map((more) => `      ${more}`)].join('\n')
}
