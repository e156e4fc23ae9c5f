import { HttpError } from './http-error.ts'

/** The phrase in a text that nothing a customer reads may hold, and what to write instead, in the language of the phrase (CT-9); undefined where there is none. */
export type ForbiddenIn = (text: string) => { readonly phrase: string; readonly instead: string } | undefined

/**
 * Lets words through that a customer is to read; `where` names them for whoever sent them.
 *
 * @throws HttpError 400 ForbiddenPhrase, with what can be written instead
 */
export function checkWording(said: string, where: string, forbiddenIn: ForbiddenIn): void {
  const found = forbiddenIn(said)
  if (found === undefined) return
  const message = `${where}: the customer reads it, and “${found.phrase}” is said to nobody. Word it otherwise, for example: ${found.instead}`
  throw new HttpError(400, 'ForbiddenPhrase', message)
}
