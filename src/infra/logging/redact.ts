/** Keys whose value is never logged, wherever they stand. */
const MASKED = /^(text|name|code)$|phone|address|token|authorization|secret|cookie|password/i
const MASK = '***'
const MAX_DEPTH = 6

/** A copy of `value` fit for the log: personal data and secrets masked by key, tokens in addresses too. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutTokens(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= MAX_DEPTH) return MASK
  if (Array.isArray(value)) return value.map((one) => redact(one, depth + 1))
  if ('toJSON' in value && typeof value.toJSON === 'function') return redact(value.toJSON(), depth + 1)
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, isMasked(key, one) ? MASK : redact(one, depth + 1)]),
  )
}

function isMasked(key: string, value: unknown): boolean {
  return value !== undefined && value !== null && MASKED.test(key)
}

/** Masks `t=…` and `token=…` of addresses, and what follows `Bearer`. */
export function withoutTokens(text: string): string {
  return text.replace(/([?&#](?:t|token)=)[^&\s"']+/gi, `$1${MASK}`).replace(/(bearer\s+)[^\s"']+/gi, `$1${MASK}`)
}
