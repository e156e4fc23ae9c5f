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

const urlOption = () => new Option('--url <url>', 'cli-option-url')

/* Each command is loaded when it is asked for, and its descriptions, which are ids, are spoken where they are shown: `understand` begins in half the time. */

/** The commands; `end` hears how the one that ran has ended. */
export function doorstepProgram(terminal: Terminal, end: (exitCode: number) => void): Command {
  const program = spokenCommand(terminal.say).description('cli-about')

  program
    .command('start')
    .description('cli-about-start')
    .action(async () => end(await (await import('./start-command.ts')).startCommand(Boolean(terminal.input.isTTY))))

  program
    .command('chat')
    .description('cli-about-chat')
    .option('--as <id>', 'cli-option-as')
    .addOption(urlOption())
    .action(async (options: ChatOptions) =>
      end(await (await import('./chat-command.ts')).chatCommand(options, terminal)),
    )

  program
    .command('import')
    .description('cli-about-import')
    .argument('<kind>', 'cli-argument-kind')
    .argument('<file>', 'cli-argument-file')
    .option('--dry-run', 'cli-option-dry-run')
    .addOption(new Option('--encoding <name>', 'cli-option-encoding').choices(ENCODING_WISHES).default('auto'))
    .option('--json', 'cli-option-json')
    .addOption(urlOption())
    .action(async (kind: string, file: string, options: ImportOptions) =>
      end(await (await import('./import-command.ts')).importCommand(kind, file, options, terminal)),
    )

  program
    .command('report')
    .description('cli-about-report')
    .argument('<report>', 'cli-argument-report')
    .option('--month <month>', 'cli-option-month')
    .option('--customer <id>', 'cli-option-customer')
    .option('--by <grouping>', 'cli-option-by')
    .option('--out <file>', 'cli-option-out')
    .option('--language <tag>', 'cli-option-language')
    .option('--json', 'cli-option-json')
    .addOption(urlOption())
    .action(async (report: string, options: ReportOptions) =>
      end(await (await import('./report-command.ts')).reportCommand(report, options, terminal)),
    )

  outreach(program, terminal, end)
  closedTimeCommands(program, terminal, end)
  installerPhoto(program, terminal, end)

  program
    .command('understand')
    .description('cli-about-understand')
    .action(async () => end(await (await import('./understand-command.ts')).understandCommand(terminal)))
  language(program, terminal, end)

  program
    .command('doctor')
    .description('cli-about-doctor')
    .addOption(urlOption())
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
    .configureHelp({
      styleTitle: (title) => (titles[title] ? say(titles[title]) : title),
      styleDescriptionText: (text) => text.replace(/^[a-z-]+/, (id) => say(id)),
    })
    .helpOption('-h, --help', 'cli-option-help')
    .helpCommand('help [command]', 'cli-option-help')
}

function closedTimeCommands(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const closing = (name: 'close-area' | 'leave', argument: string) =>
    program
      .command(name)
      .description(`cli-about-${name}`)
      .argument(argument, `cli-argument-${name}`)
      .requiredOption('--from <time>', 'cli-option-from')
      .requiredOption('--to <time>', 'cli-option-to')
      .requiredOption('--reason <text>', 'cli-option-reason')
      .option('--json', 'cli-option-json')
      .addOption(urlOption())
  closing('close-area', '<area>').action(async (area: string, options: CloseOptions) =>
    end(await (await import('./close-command.ts')).closeCommand({ area }, options, terminal)),
  )
  closing('leave', '<installer>').action(async (installerId: string, options: CloseOptions) =>
    end(await (await import('./close-command.ts')).closeCommand({ installerId }, options, terminal)),
  )

  program
    .command('planned-works')
    .description('cli-about-planned-works')
    .argument('<area>', 'cli-argument-close-area')
    .requiredOption('--from <time>', 'cli-option-from')
    .requiredOption('--to <time>', 'cli-option-to')
    .requiredOption('--works <text>', 'cli-option-works')
    .option('--json', 'cli-option-json')
    .addOption(urlOption())
    .action(async (area: string, options: PlannedWorksOptions) =>
      end(await (await import('./planned-works-command.ts')).plannedWorksCommand(area, options, terminal)),
    )
  program
    .command('closed-times')
    .description('cli-about-closed-times')
    .option('--json', 'cli-option-json')
    .addOption(urlOption())
    .action(async (options: { json?: boolean; url?: string }) =>
      end(await (await import('./closed-times-command.ts')).closedTimesCommand(options, terminal)),
    )
  program
    .command('reopen')
    .description('cli-about-reopen')
    .argument('<id>', 'cli-argument-reopen')
    .addOption(urlOption())
    .action(async (id: string, options: { url?: string }) =>
      end(await (await import('./closed-times-command.ts')).reopenCommand(id, options, terminal)),
    )
}

function outreach(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  program
    .command('outreach')
    .description('campaign-about')
    .argument('<verb>', 'campaign-argument-verb')
    .argument('[kind]', 'campaign-argument-kind')
    .option('--month <month>', 'campaign-option-month')
    .option('--follow', 'campaign-option-follow')
    .option('--yes', 'campaign-option-yes')
    .option('--json', 'cli-option-json')
    .addOption(urlOption())
    .action(async (verb: string, kind: string | undefined, options: OutreachOptions) =>
      end(await (await import('./outreach-command.ts')).outreachCommand(verb, kind, options, terminal)),
    )
}

function installerPhoto(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  program
    .command('installer-photo')
    .description('cli-about-installer-photo')
    .argument('<installer>', 'cli-argument-leave')
    .argument('[file]', 'cli-argument-photo')
    .option('--remove', 'cli-option-remove-photo')
    .addOption(urlOption())
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
  const command = program.command('language').description('cli-about-language')
  command
    .command('train')
    .description('cli-about-language-train')
    .action(async () => end(await (await import('./language-command.ts')).trainCommand(terminal)))
  command
    .command('score')
    .argument('<file>', 'cli-argument-gold')
    .option('--json', 'cli-option-json')
    .description('cli-about-language-score')
    .action(async (file: string, options: { json?: boolean }) =>
      end(await (await import('./language-command.ts')).scoreCommand(file, options, terminal)),
    )
  command
    .command('review')
    .description('cli-about-language-review')
    .option('--out <file>', 'cli-option-review-out')
    .option('--take <file>', 'cli-option-review-take')
    .option('--corpus <folder>', 'cli-option-review-corpus')
    .option('--json', 'cli-option-json')
    .addOption(urlOption())
    .action(async (options: ReviewOptions) =>
      end(await (await import('./review-command.ts')).reviewCommand(options, terminal)),
    )
}
