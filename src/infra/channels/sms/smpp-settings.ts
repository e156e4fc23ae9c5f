import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/**
 * How text messages leave and arrive, as SMPP_URL says it.
 *
 * `ratePerSecond` and `window` are this process's: how many parts of messages it sends a second at most, and how many it
 * leaves unanswered at once. `alphabet` is what the SMSC reads where data_coding is 0. `countryCode` is put before numbers
 * as they are dialled inside the country; left out, they are sent as they are on file. `authority` is the certificate (PEM)
 * that an SMSC's has to be signed by, where none of the public ones does so.
 */
export interface SmppSettings {
  readonly host: string
  readonly port: number
  readonly isSecure: boolean
  readonly user: string
  readonly password: string
  readonly from: string
  readonly systemType: string
  readonly ratePerSecond: number
  readonly window: number
  readonly longTexts: 'udh' | 'sar' | 'payload'
  readonly alphabet: 'gsm' | 'latin1' | 'ascii'
  readonly hasReceipts: boolean
  readonly receiptIds: 'same' | 'hex' | 'decimal'
  readonly countryCode: string
  readonly enquireSeconds: number
  readonly authority: string | undefined
}

const DEFAULT_PORTS = { 'smpp:': 2775, 'smpps:': 3550 } as const

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const Options = z.strictObject({
  from: z
    .string()
    .regex(/^(\d{1,20}|[A-Za-z0-9 ]{1,11})$/)
    .default(''),
  system_type: z.string().max(12).default(''),
  rate: count(1, 10_000).default(10),
  window: count(1, 1_000).default(10),
  long: z.enum(['udh', 'sar', 'payload']).default('udh'),
  alphabet: z.enum(['gsm', 'latin1', 'ascii']).default('gsm'),
  receipts: z.enum(['true', 'false']).default('true'),
  receipt_ids: z.enum(['same', 'hex', 'decimal']).default('same'),
  country: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .optional(),
  enquire: count(5, 600).default(30),
  ca: z.string().transform(readCertificate).optional(),
})

/** SMPP writes user and password in ASCII; what has other letters would arrive as another. */
const Credential = z.string().regex(/^[\x21-\x7e]+$/)

/** Reads SMPP_URL, `smpp://user:password@host:port?from=…`; `problem` says what is wrong with it, without repeating it. */
export function readSmppUrl(text: string): SmppSettings | { readonly problem: string } {
  const url = URL.parse(text)
  if (url?.protocol !== 'smpp:' && url?.protocol !== 'smpps:')
    return { problem: 'must be an smpp:// or smpps:// address' }
  if (url.hostname === '' || !['', '/'].includes(url.pathname))
    return { problem: 'must be smpp://user:password@host:port?option=value' }
  const user = Credential.safeParse(decoded(url.username))
  const password = Credential.safeParse(decoded(url.password))
  if (!user.success || !password.success)
    return { problem: 'needs a user and a password before the @, percent-encoded' }
  const options = Options.safeParse(Object.fromEntries(url.searchParams))
  if (!options.success) return { problem: `has an option that can't be used: ${namesIn(options.error).join(', ')}` }
  const { system_type, rate, long, receipts, receipt_ids, country, enquire, ca, ...rest } = options.data
  const isSecure = url.protocol === 'smpps:'
  if (ca !== undefined && !isSecure) return { problem: 'has a ca, which smpps:// alone checks' }
  return {
    ...rest,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? DEFAULT_PORTS[url.protocol] : Number(url.port),
    isSecure,
    user: user.data,
    password: password.data,
    systemType: system_type,
    ratePerSecond: rate,
    longTexts: long,
    hasReceipts: receipts === 'true',
    receiptIds: receipt_ids,
    countryCode: country ?? '',
    enquireSeconds: enquire,
    authority: ca,
  }
}

function readCertificate(path: string, context: z.RefinementCtx): string {
  try {
    const pem = readFileSync(path, 'utf8')
    new X509Certificate(pem)
    return pem
  } catch {
    context.addIssue('is no file with a certificate')
    return z.NEVER
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** The options that are at fault, by name; of an unknown one the name is what somebody typed, and is not repeated. */
function namesIn(error: z.ZodError): readonly string[] {
  return [...new Set(error.issues.map(({ path }) => (path.length > 0 ? path.join('.') : 'an unknown one')))]
}
