import type { CommanderError } from 'commander'
import type { Speech } from './speech.ts'

/** What commander finds wrong with a command line, by its codes, and what we say about it. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'commander.missingArgument': 'cli-usage-argument-missing',
  'commander.missingMandatoryOptionValue': 'cli-usage-option-missing',
  'commander.optionMissingArgument': 'cli-usage-value-missing',
  'commander.invalidArgument': 'cli-usage-value-unusable',
  'commander.excessArguments': 'cli-usage-too-many',
  'commander.unknownOption': 'cli-usage-option-unknown',
  'commander.unknownCommand': 'cli-usage-command-unknown',
}

/**
 * What is wrong with a command line, in the operator's language; undefined where help alone was called for.
 *
 * The words that it is about stand in quotes in commander's own message, and nowhere else.
 */
export function usageProblem({ code, message }: CommanderError, say: Speech): string | undefined {
  if (code === 'commander.help') return undefined
  const id = PROBLEMS[code]
  const what = /'([^']+)'/.exec(message)?.[1]
  return id === undefined || what === undefined ? message : say(id, { what })
}
