import { writeFile } from 'node:fs/promises'
import { LANGUAGES, type Language, languageOf } from '#src/domain/shared/language.ts'
import type { MonthReport } from './month-report/report-data.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

export interface MonthPageOptions {
  /** Where the page is written; left out, a file named after the month, where one is. */
  readonly out?: string
  /** Left out: the terminal's. */
  readonly language?: string
}

/**
 * The language that a page is written in.
 *
 * @throws Stop (wrong usage) for one that we don't have
 */
export function languageOfPage(asked: string | undefined, { language = 'zh-CN' }: Terminal): Language {
  if (asked === undefined) return language
  const found = languageOf(asked)
  if (!found) throw new Stop(EXIT.wrongUsage, { id: 'cli-report-language', facts: { languages: LANGUAGES.join(', ') } })
  return found
}

/**
 * Writes a month as a page that is opened without a network.
 *
 * @throws Stop (wrong usage) where the file cannot be written
 */
export async function writeMonthPage(
  report: MonthReport,
  options: MonthPageOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const file = options.out ?? `doorstep-${report.month}.html`
  // Loaded only here: drawing takes longer to load than everything else that commands need.
  const { monthPage } = await import('./month-report/month-page.ts')
  const page = monthPage(report, languageOfPage(options.language, terminal))
  await writeFile(file, page).catch((cause: unknown) => {
    throw new Stop(EXIT.wrongUsage, { id: 'cli-report-unwritable', facts: { file } }, cause)
  })
  terminal.print(terminal.say('cli-report-written', { file }))
  return EXIT.done
}
