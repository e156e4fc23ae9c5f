import { describe, expect, it } from 'vitest'
import { readCorpus } from '#src/language/intent/corpus.ts'
import { proposedLabel, readReviewFile, reviewLine, type Unlabelled } from '#src/language/intent/review-file.ts'

const ID = 'gss_0123456789abcdef0123'
const guess: Unlabelled = {
  ...{ id: ID, times: 3, role: 'customer', asked: 'confirm', language: 'zh-CN', text: '那个,弄一下' },
  ...{ top: ['book_visit', 'help', 'confirm'], chosen: {} },
}

describe('a line for labelling', () => {
  it('proposes what people said most often that they had meant, else the likeliest', () => {
    expect(proposedLabel(guess)).toBe('book_visit')
    expect(proposedLabel({ ...guess, chosen: { help: 1, cancel: 2, something_else: 9 } })).toBe('cancel')
    expect(proposedLabel({ ...guess, chosen: { something_else: 9 } })).toBe('book_visit')
    expect(proposedLabel({ ...guess, chosen: { human_agent: 9 } })).toBe('book_visit')
    expect(proposedLabel({ ...guess, top: ['help', 'human_agent'], chosen: { human_agent: 9 } })).toBe('human_agent')
  })

  it('is one of the corpus with a column more, and is read as it was written', () => {
    const line = reviewLine(guess)
    expect(line).toBe(`book_visit\tconfirm\tzh\t那个,弄一下\tcustomer:${ID}`)
    const [read] = readReviewFile(`# head\n\n${line}\n`).lines
    expect(read).toMatchObject({
      id: ID,
      line: 3,
      message: { role: 'customer', intent: 'book_visit', asked: 'confirm' },
    })
    expect(readCorpus(read?.written ?? '', 'customer').lines).toEqual([read?.message])
  })
})

describe('a file that somebody has labelled', () => {
  const mark = (digit: string) => `gss_${digit.repeat(20)}`

  it('may have come through any editor, and have several wishes and readings in a label', () => {
    const file = `\ufeff# x\r\ncancel+complaint/deny\tidle\ten\t no, leave it \tcustomer:${mark('1')} \r\n-\tidle\tzh\t呃\tinstaller:${mark('2')}\r\n`
    expect(readReviewFile(file)).toEqual({
      problems: [],
      lines: [
        {
          ...{ id: mark('1'), line: 2, written: 'cancel+complaint/deny\tidle\ten\tno, leave it' },
          message: {
            ...{ role: 'customer', intent: 'cancel', also: ['complaint'], or: ['deny'] },
            ...{ asked: 'idle', language: 'en', text: 'no, leave it' },
          },
        },
        { id: mark('2'), line: 3 },
      ],
    })
  })

  it('is told everything that is wrong at once, with its line', () => {
    const file = [
      `book\tidle\tzh\t来\tcustomer:${mark('1')}`,
      `delay\tidle\tzh\t晚了\tcustomer:${mark('2')}`,
      `help\tnight\tzh\t咋办\tcustomer:${mark('3')}`,
      `help\tidle\tfr\tquoi\tcustomer:${mark('4')}`,
      `help\tidle\tzh\t\tcustomer:${mark('5')}`,
      `help idle zh 咋办 customer:${mark('6')}`,
      'help\tidle\tzh\t咋办\tcustomer:gss_1',
      `help\tidle\tzh\t咋办\tstaff:${mark('7')}`,
      `help\tidle\tzh\t咋办\tcustomer:${mark('8')}`,
      `deny\tidle\tzh\t咋办\tcustomer:${mark('8')}`,
    ].join('\n')
    const { lines, problems } = readReviewFile(file)
    expect(problems).toEqual([
      { kind: 'label', line: 1, label: 'book', role: 'customer' },
      { kind: 'label', line: 2, label: 'delay', role: 'customer' },
      { kind: 'asked', line: 3, word: 'night' },
      { kind: 'language', line: 4, word: 'fr' },
      { kind: 'text', line: 5 },
      { kind: 'columns', line: 6, columns: 1 },
      { kind: 'mark', line: 7 },
      { kind: 'mark', line: 8 },
      { kind: 'twice', line: 10, first: 9 },
    ])
    expect(lines.map(({ line }) => line)).toEqual([9])
  })
})
