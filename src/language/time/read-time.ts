import type { DateTime } from 'luxon'
import { hasIdeograph, LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'
import { compose } from './compose.ts'
import { withPlainDenials } from './denials.ts'
import { fromHome } from './from-home.ts'
import { inEvening } from './in-evening.ts'
import { inStandardEnglish } from './in-standard-english.ts'
import { join } from './join.ts'
import { dayNumber } from './local-day.ts'
import { mendSpelling } from './mend-spelling.ts'
import { mentionsOf } from './mention.ts'
import { putPlainly } from './put-plainly.ts'
import { withoutQuoted } from './quoted.ts'
import { rolesOf } from './role.ts'
import { scan } from './scan.ts'
import { settleNumbers } from './settle-numbers.ts'
import type { TimeWindow } from './time-wish.ts'
import type { Now, Token } from './token.ts'

const PICTURES = /\p{Extended_Pictographic}/gu
/** A blank where others write a comma: both sides are long enough to be clauses, or one of them tells the trouble. */
const CLAUSE_BLANK =
  /(?<=[^\s,，。!！?？;；]{2}[\p{Script=Han}a-z])[ \u3000]+(?=[\p{Script=Han}\d]{1,2}\p{Script=Han}[^\s,，。!！?？;；]{1,2})|[ \u3000]+(?=断网|没网|网断|网坏|坏了|红灯|没信号|上不了网|宽带|光猫|路由器)|(?<=断网|没网|断了|坏了|红灯|红的|不了网|唔系|唔係|不是|不对)[ \u3000]+/gu

/**
 * The times at which a message wants or offers the visit, as alternatives; none when it offers no time.
 *
 * Chinese, English and mixtures, by content. Pure: relative days are counted from `refAt`, in its zone.
 * A past day standing alone is given as said; that it is past is for the dialog to say.
 *
 * @param refAt the instant of the message in the customer's zone
 */
export function readTime(text: string, refAt: DateTime): TimeWindow[] {
  const now = nowOf(refAt)
  const { plain, tokens } = tokensOf(text, now)
  const mentions = mentionsOf(tokens)
  if (mentions.length === 0) return []
  const read = compose(tokens, mentions, rolesOf(tokens, mentions, hasIdeograph(plain), now), now)
  return fromHome(withoutFiller(read, plain), plain)
}

/** Now book the repair, Friday at ten: beside another day, now only begins what is said. */
function withoutFiller(windows: TimeWindow[], plain: string): TimeWindow[] {
  if (!/\bnow\b/.test(plain) || /\bright now\b|\bor\b/.test(plain)) return windows
  const others = windows.filter(({ constraint, dates }) => constraint !== 'asap' && dates !== null)
  return others.length > 0 ? others : windows
}

/** 周六上午, tomorrow at 3pm: whether a message is a time and nothing else. */
export function isTimeAlone(text: string, refAt: DateTime): boolean {
  const { tokens } = tokensOf(text, nowOf(refAt))
  return tokens.some(({ kind }) => kind === 'day' || kind === 'time') && !tokens.some(({ kind }) => kind === 'word')
}

function tokensOf(text: string, now: Now): { readonly plain: string; readonly tokens: Token[] } {
  const plain = withPlainDenials(
    putPlainly(mendSpelling(inStandardEnglish(withoutQuoted(normalise(withCommas(text)))))),
  )
  return { plain, tokens: inEvening(join(settleNumbers(scan(plain, now), now), now)) }
}

/** Pictures are of two units each, so that of twice the length that is read none is lost. */
const withCommas = (text: string): string =>
  text
    .slice(0, 2 * LONGEST_READ_CHARACTERS)
    .replace(PICTURES, ' ')
    .replace(CLAUSE_BLANK, ',')

function nowOf(refAt: DateTime): Now {
  const { year, month, day, hour, minute } = refAt
  return { today: dayNumber(refAt.toFormat('yyyy-MM-dd')), minute: hour * 60 + minute, year, month, day }
}
