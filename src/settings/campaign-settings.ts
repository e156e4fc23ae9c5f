import { z } from 'zod'
import {
  CAMPAIGN_DAYS,
  type CampaignDays,
  type CampaignNorms,
  OUTREACH_ANSWER_DAYS,
  OUTREACH_PER_SECOND,
} from '#src/domain/norms/campaign-norms.ts'
import { MONTHLY_KINDS, type MonthlyKind } from '#src/domain/outreach/monthly.ts'
import { whole } from './setting-values.ts'

const DAY = '([1-9]|[12]\\d|3[01])'
const CLOCK = '((?:[01]\\d|2[0-3]):[0-5]\\d)'
const PART = new RegExp(`^([a-z-]+):${DAY}(?:-${DAY})?@${CLOCK}-${CLOCK}$`)
/** Of a setting by which no campaign begins by itself. */
const NONE = 'none'

/** What a company may set of the month's messages. */
export const CAMPAIGN_SETTINGS = {
  /** On which days of the month and within which hours, the customer's local time, each kind's messages go out; a kind left out is begun by operators alone, none leaves out all. */
  OUTREACH_PLAN: z
    .string()
    .refine(
      (text) => daysIn(text) !== undefined,
      `must give days and hours for kinds, as in ${textOf(CAMPAIGN_DAYS)}, or be none`,
    )
    .default(textOf(CAMPAIGN_DAYS)),
  /** For how many days what a customer writes first is taken for the answer to a monthly message. */
  OUTREACH_ANSWER_DAYS: whole(1, 14).default(OUTREACH_ANSWER_DAYS),
  /** How many monthly messages all processes together hand to one network in a second; 0: as many as it takes. */
  OUTREACH_PER_SECOND: whole(0, 100_000).default(OUTREACH_PER_SECOND),
}

/** The norms as the settings give them. */
export const campaignNorms = (given: z.infer<z.ZodObject<typeof CAMPAIGN_SETTINGS>>): CampaignNorms => ({
  ...given,
  CAMPAIGN_DAYS: daysIn(given.OUTREACH_PLAN) ?? {},
})

function daysIn(text: string): CampaignNorms['CAMPAIGN_DAYS'] | undefined {
  if (text.trim() === NONE) return {}
  const parts = text.split(',').map(readPart)
  const kinds = new Set(parts.map((part) => part?.[0]))
  return parts.every((part) => part !== undefined) && kinds.size === parts.length
    ? Object.fromEntries(parts)
    : undefined
}

function readPart(text: string): readonly [MonthlyKind, CampaignDays] | undefined {
  const [, name, first = '', last = first, from = '', to = ''] = PART.exec(text.trim()) ?? []
  const kind = MONTHLY_KINDS.find((one) => one === name)
  const days = { fromDay: Number(first), toDay: Number(last), from, to }
  return kind && days.fromDay <= days.toDay && from < to ? [kind, days] : undefined
}

function textOf(plan: CampaignNorms['CAMPAIGN_DAYS']): string {
  return Object.entries(plan)
    .map(([kind, { fromDay, toDay, from, to }]) => `${kind}:${fromDay}-${toDay}@${from}-${to}`)
    .join()
}
