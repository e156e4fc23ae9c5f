import { CommanderError } from 'commander'
import { Fault } from '#src/domain/shared/fault.ts'
import { doorstepProgram } from './program.ts'
import { EXIT, Stop } from './stop.ts'
import { openTerminal } from './terminal.ts'
import { usageProblem } from './usage-problem.ts'

const terminal = openTerminal(process)
// Whoever reads our output may stop early (`doorstep understand | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.wrongUsage),
)

try {
  const program = doorstepProgram(terminal, (exitCode) => {
    process.exitCode = exitCode
  })
  await program.parseAsync(process.argv)
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done
    const problem = usageProblem(error, terminal.say)
    if (problem !== undefined) terminal.tell(`\n${problem}`)
    return EXIT.wrongUsage
  }
  if (error instanceof Stop) {
    terminal.tell(terminal.say(error.say.id, error.say.facts))
    return error.exitCode
  }
  if (error instanceof Fault) {
    const details = Object.entries(error.details).map(([name, detail]) => `${name}: ${detail}`)
    terminal.tell([error.message, ...details].join('\n'))
    return EXIT.wrongUsage
  }
  throw error
}
