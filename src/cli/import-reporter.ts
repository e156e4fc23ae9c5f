import type { FileReasonCode, Reason } from '#src/domain/imports/reason.ts'
import type { ImportLine } from './import-command.ts'
import { harmless, type Speech } from './speech.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'
import { workBar } from './work-bar.ts'

/** Bad rows that people are shown; programs get them all. */
const SHOWN_ROWS = 50

type BadRow = Extract<ImportLine, { type: 'row' }>
type Summary = Extract<ImportLine, { type: 'summary' }>

/** Shows what becomes of a file: lines of JSON for programs, a bar and a table for people. */
interface ImportReporter extends Disposable {
  hear(line: ImportLine): void
  /** The file as a whole was refused. */
  refuse(reason: Reason<FileReasonCode>): void
  /** @throws Stop (service away) when the service never came to the summary */
  close(url: string): ExitCode
}

export function importReporter(terminal: Terminal, isJson: boolean): ImportReporter {
  const { say, print, tell } = terminal
  const bar = workBar(terminal, say('import-progress'))
  const bad: BadRow[] = []
  let summary: Summary | undefined
  let ignored: readonly string[] = []

  return {
    hear(line) {
      if (line.type === 'row' && isJson) print(jsonOf(line, say))
      if (line.type === 'row') bad.push(line)
      if (line.type === 'summary') summary = line
      if (line.type === 'file') ignored = line.ignored
      if (line.type === 'progress') bar.show(line.done, line.of)
      if (isJson) return
      if (line.type === 'file') for (const text of introduction(line, say)) tell(text)
      if (line.type === 'skipped') tell(say('import-total-row-skipped', { line: String(line.line) }))
    },

    refuse(reason) {
      const text = sentence(reason, 'import-file', say)
      if (!isJson) return tell(text)
      print(JSON.stringify({ ok: false, reason: text, code: reason.code }))
      print(JSON.stringify({ accepted: 0, unchanged: 0, rejected: 0 }))
    },

    close(url) {
      bar.stop()
      if (!summary) throw new Stop(EXIT.serviceAway, { id: 'import-broken-off', facts: { url } })
      const { accepted, unchanged, rejected, dryRun } = summary
      if (isJson) print(JSON.stringify({ accepted, unchanged, rejected, ...(ignored.length > 0 && { ignored }) }))
      else {
        if (bad.length > 0) print(tableOf(bad, say))
        if (bad.length > SHOWN_ROWS) print(say('import-more-bad-rows', { count: String(bad.length - SHOWN_ROWS) }))
        const facts = { accepted: String(accepted), unchanged: String(unchanged), rejected: String(rejected) }
        print(say(dryRun ? 'import-summary-dry-run' : 'import-summary', facts))
      }
      return rejected > 0 ? EXIT.someRefused : EXIT.done
    },

    [Symbol.dispose]: bar.stop,
  }
}

function introduction({ encoding, rows, ignored }: Extract<ImportLine, { type: 'file' }>, say: Speech): string[] {
  const ignoredHeadings = harmless(ignored.join(', '))
  return [
    say('import-file-read', { encoding, rows: String(rows) }),
    ...(ignored.length > 0 ? [say('import-headings-ignored', { headings: ignoredHeadings })] : []),
  ]
}

function jsonOf({ line, reasons }: BadRow, say: Speech): string {
  const reason = reasons.map((one) => sentence(one, 'import-row', say)).join(' ')
  return JSON.stringify({ line, ok: false, reason, code: reasons[0]?.code, column: reasons[0]?.facts.column })
}

function tableOf(bad: readonly BadRow[], say: Speech): string {
  const rows = bad
    .slice(0, SHOWN_ROWS)
    .flatMap(({ line, reasons }) =>
      reasons.map((reason, at) => [
        at === 0 ? String(line) : '',
        reason.facts.column ?? '',
        sentence(reason, 'import-row', say),
      ]),
    )
  return table([[say('import-heading-line'), say('import-heading-column'), say('import-heading-reason')], ...rows])
}

function sentence({ code, facts }: Reason<string>, prefix: string, say: Speech): string {
  return harmless(say(`${prefix}-${code.replaceAll('_', '-')}`, { column: '', ...facts }))
}
