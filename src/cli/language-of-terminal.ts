import { type Language, languageOf } from '#src/domain/shared/language.ts'

/** The language that the person at the terminal has set, in the project's way or the system's; undefined for none of ours. */
export function languageOfTerminal(env: NodeJS.ProcessEnv): Language | undefined {
  const tags = [env.LANGUAGE?.split(':')[0], env.LC_ALL, env.LC_MESSAGES, env.LANG]
  return tags.map((tag) => languageOf(tag)).find((language) => language !== undefined)
}
