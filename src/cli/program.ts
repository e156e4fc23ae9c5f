import { Command, Option } from 'commander'
import { ENCODING_WISHES } from '#src/domain/imports/file-text.ts'
import type { ChatOptions } from './chat-command.ts'
import type { CloseOptions } from './close-command.ts'
import type { ImportOptions } from './import-command.ts'
import type { InstallerPhotoOptions } from './installer-photo-command.ts'
import type { OutreachOptions } from './outreach-command.ts'
import type { PlannedWorksOptions } from './planned-works-command.ts'
import type { ReportOptions } from './report-command.ts'
import type { ReviewOptions } from './review-command.ts'
import type { Terminal } from './terminal.ts'

const urlOption = (say: Terminal['say']) => () => new Option('--url <url>', say('cli-option-url'))

/* Each command is loaded when it is asked for: `understand` begins in half the time. */

/** The commands; `end` hears how the one that ran has ended. */
export function doorstepProgram(terminal: Terminal, end: (exitCode: number) => void): Command {
  const { say } = terminal
  const url = urlOption(say)
  const program = spokenCommand(say).description(say('cli-about'))

  program
    .command('start')
    .description(say('cli-about-start'))
    .action(async () => end(await (await import('./start-command.ts')).startCommand(Boolean(terminal.input.isTTY))))

  program
    .command('chat')
    .description(say('cli-about-chat'))
    .option('--as <id>', say('cli-option-as'))
    .addOption(url())
    .action(async (options: ChatOptions) =>
      end(await (await import('./chat-command.ts')).chatCommand(options, terminal)),
    )

  program
    .command('import')
    .description(say('cli-about-import'))
    .argument('<kind>', say('cli-argument-kind'))
    .argument('<file>', say('cli-argument-file'))
    .option('--dry-run', say('cli-option-dry-run'))
    .addOption(new Option('--encoding <name>', say('cli-option-encoding')).choices(ENCODING_WISHES).default('auto'))
    .option('--json', say('cli-option-json'))
    .addOption(url())
    .action(async (kind: string, file: string, options: ImportOptions) =>
      end(await (await import('./import-command.ts')).importCommand(kind, file, options, terminal)),
    )

  program
    .command('report')
    .description(say('cli-about-report'))
    .argument('<report>', say('cli-argument-report'))
    .option('--month <month>', say('cli-option-month'))
    .option('--customer <id>', say('cli-option-customer'))
    .option('--by <grouping>', say('cli-option-by'))
    .option('--out <file>', say('cli-option-out'))
    .option('--language <tag>', say('cli-option-language'))
    .option('--json', say('cli-option-json'))
    .addOption(url())
    .action(async (report: string, options: ReportOptions) =>
      end(await (await import('./report-command.ts')).reportCommand(report, options, terminal)),
    )

  outreach(program, terminal, end)
  closedTimeCommands(program, terminal, end)
  installerPhoto(program, terminal, end)

  program
    .command('understand')
    .description(say('cli-about-understand'))
    .action(async () => end(await (await import('./understand-command.ts')).understandCommand(terminal)))
  language(program, terminal, end)

  program
    .command('doctor')
    .description(say('cli-about-doctor'))
    .addOption(url())
    .action(async (options: { url?: string }) =>
      end(await (await import('./doctor-command.ts')).doctorCommand(options, terminal)),
    )

  return program
}

/** What commander says by itself, in the operator's language; what is wrong is said where the program ends. */
function spokenCommand(say: Terminal['say']): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': 'cli-help-usage',
    'Arguments:': 'cli-help-arguments',
    'Options:': 'cli-help-options',
    'Commands:': 'cli-help-commands',
  }
  return new Command('doorstep')
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({ outputError: () => {} })
    .configureHelp({ styleTitle: (title) => (titles[title] ? say(titles[title]) : title) })
    .helpOption('-h, --help', say('cli-option-help'))
    .helpCommand('help [command]', say('cli-option-help'))
}

function closedTimeCommands(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const { say } = terminal
  const url = urlOption(say)
  const closing = (name: 'close-area' | 'leave', argument: string) =>
    program
      .command(name)
      .description(say(`cli-about-${name}`))
      .argument(argument, say(`cli-argument-${name}`))
      .requiredOption('--from <time>', say('cli-option-from'))
      .requiredOption('--to <time>', say('cli-option-to'))
      .requiredOption('--reason <text>', say('cli-option-reason'))
      .option('--json', say('cli-option-json'))
      .addOption(url())
  closing('close-area', '<area>').action(async (area: string, options: CloseOptions) =>
    end(await (await import('./close-command.ts')).closeCommand({ area }, options, terminal)),
  )
  closing('leave', '<installer>').action(async (installerId: string, options: CloseOptions) =>
    end(await (await import('./close-command.ts')).closeCommand({ installerId }, options, terminal)),
  )

  program
    .command('planned-works')
    .description(say('cli-about-planned-works'))
    .argument('<area>', say('cli-argument-close-area'))
    .requiredOption('--from <time>', say('cli-option-from'))
    .requiredOption('--to <time>', say('cli-option-to'))
    .requiredOption('--works <text>', say('cli-option-works'))
    .option('--json', say('cli-option-json'))
    .addOption(url())
    .action(async (area: string, options: PlannedWorksOptions) =>
      end(await (await import('./planned-works-command.ts')).plannedWorksCommand(area, options, terminal)),
    )
  program
    .command('closed-times')
    .description(say('cli-about-closed-times'))
    .option('--json', say('cli-option-json'))
    .addOption(url())
    .action(async (options: { json?: boolean; url?: string }) =>
      end(await (await import('./closed-times-command.ts')).closedTimesCommand(options, terminal)),
    )
  program
    .command('reopen')
    .description(say('cli-about-reopen'))
    .argument('<id>', say('cli-argument-reopen'))
    .addOption(url())
    .action(async (id: string, options: { url?: string }) =>
      end(await (await import('./closed-times-command.ts')).reopenCommand(id, options, terminal)),
    )
}

function outreach(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const { say } = terminal
  program
    .command('outreach')
    .description(say('campaign-about'))
    .argument('<verb>', say('campaign-argument-verb'))
    .argument('[kind]', say('campaign-argument-kind'))
    .option('--month <month>', say('campaign-option-month'))
    .option('--follow', say('campaign-option-follow'))
    .option('--yes', say('campaign-option-yes'))
    .option('--json', say('cli-option-json'))
    .addOption(urlOption(say)())
    .action(async (verb: string, kind: string | undefined, options: OutreachOptions) =>
      end(await (await import('./outreach-command.ts')).outreachCommand(verb, kind, options, terminal)),
    )
}

function installerPhoto(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const { say } = terminal
  program
    .command('installer-photo')
    .description(say('cli-about-installer-photo'))
    .argument('<installer>', say('cli-argument-leave'))
    .argument('[file]', say('cli-argument-photo'))
    .option('--remove', say('cli-option-remove-photo'))
    .addOption(urlOption(say)())
    .action(async (installerId: string, file: string | undefined, options: InstallerPhotoOptions) =>
      end(
        await (await import('./installer-photo-command.ts')).installerPhotoCommand(
          installerId,
          file,
          options,
          terminal,
        ),
      ),
    )
}

function language(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const { say } = terminal
  const command = program.command('language').description(say('cli-about-language'))
  command
    .command('train')
    .description(say('cli-about-language-train'))
    .action(async () => end(await (await import('./language-command.ts')).trainCommand(terminal)))
  command
    .command('score')
    .argument('<file>', say('cli-argument-gold'))
    .option('--json', say('cli-option-json'))
    .description(say('cli-about-language-score'))
    .action(async (file: string, options: { json?: boolean }) =>
      end(await (await import('./language-command.ts')).scoreCommand(file, options, terminal)),
    )
  command
    .command('review')
    .description(say('cli-about-language-review'))
    .option('--out <file>', say('cli-option-review-out'))
    .option('--take <file>', say('cli-option-review-take'))
    .option('--corpus <folder>', say('cli-option-review-corpus'))
    .option('--json', say('cli-option-json'))
    .addOption(urlOption(say)())
    .action(async (options: ReviewOptions) =>
      end(await (await import('./review-command.ts')).reviewCommand(options, terminal)),
    )
}
