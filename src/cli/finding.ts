/** One thing that the doctor looked at. `note` is worth knowing, `bad` wants something done. */
export interface Finding {
  readonly mark: 'good' | 'note' | 'bad'
  readonly text: string
}

const MARKS = { good: '✓', note: '–', bad: '✗' } as const

/** A finding as a line of the terminal. */
export const lineOf = ({ mark, text }: Finding): string => `${MARKS[mark]} ${text}`
