import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { HttpError } from '../../http/http-error.ts'
import type { ChatIdentity } from './chat-identity.ts'
import type { ReadToken } from './chat-token.ts'

/** Who makes a call: a server that holds the secret, or the bearer of one person's token. */
export type Caller = { kind: 'secret' } | ({ kind: 'token' } & ChatIdentity)

/** Whether whom the website vouched for at this moment has lost their telephone since. @param sinceMs real time */
export type IsCutOff = (user: string, sinceMs: number) => Promise<boolean>

interface CallerNeeds {
  readonly secrets: readonly string[]
  readonly readToken: ReadToken
  readonly isCutOff: IsCutOff
}

/** @throws HttpError 401 without a usable Authorization header, 403 TokenExpired, TokenRevoked */
export async function callerOf(
  request: IncomingMessage,
  { secrets, readToken, isCutOff }: CallerNeeds,
): Promise<Caller> {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (!bearer) throw unauthorized('Send Authorization: Bearer with a token.')
  if (isSecret(bearer, secrets)) return { kind: 'secret' }
  const identity = await readToken(bearer)
  if (identity === 'expired') throw new HttpError(403, 'TokenExpired', 'The token has expired.')
  if (identity === 'invalid') throw unauthorized('The token is not valid.')
  if (await isCutOff(identity.user, identity.sinceMs ?? 0))
    throw new HttpError(403, 'TokenRevoked', 'The token was revoked; ask the website for a new one.')
  return { kind: 'token', ...identity }
}

/** @throws HttpError 401 for anybody but a server that holds the secret */
export function requireSecret(request: IncomingMessage, secrets: readonly string[]): void {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (!bearer || !isSecret(bearer, secrets)) throw unauthorized('Only the Direct Line secret opens this.')
}

function unauthorized(message: string): HttpError {
  return new HttpError(401, 'Unauthorized', message, { 'WWW-Authenticate': 'Bearer' })
}

/** Takes as long for a wrong secret as for a right one. */
function isSecret(bearer: string, secrets: readonly string[]): boolean {
  const given = digest(bearer)
  return secrets.map((secret) => timingSafeEqual(given, digest(secret))).includes(true)
}

const digest = (text: string) => createHash('sha256').update(text).digest()
