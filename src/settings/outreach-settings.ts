import type { z } from 'zod'
import {
  DECLINED_MONTHS,
  LOW_SCORE_PAUSE_DAYS,
  MARKETING_HOURS,
  type OutreachNorms,
  SURVEY_HOURS,
} from '#src/domain/norms/outreach-norms.ts'
import { hours, hoursOf, hoursText, whole } from './setting-values.ts'

const daytime = hours.refine((text) => hoursOf(text).from < hoursOf(text).to, 'must begin before they end')

/** What a company may set of how often and when customers are written to unasked. */
export const OUTREACH_SETTINGS = {
  /** Within which hours customers are asked how they find our service, and offered something; their local time, quiet hours beside. */
  SURVEY_HOURS: daytime.default(hoursText(SURVEY_HOURS)),
  MARKETING_HOURS: daytime.default(hoursText(MARKETING_HOURS)),
  /** For how many months whoever wanted no survey, or was not interested in an offer, isn't asked again. */
  SURVEY_DECLINED_MONTHS: whole(1, 24).default(DECLINED_MONTHS.survey),
  MARKETING_DECLINED_MONTHS: whole(1, 24).default(DECLINED_MONTHS.marketing),
  /** For how many days after a low score nothing is offered. */
  LOW_SCORE_PAUSE_DAYS: whole(1, 365).default(LOW_SCORE_PAUSE_DAYS),
}

/** The norms as the settings give them. */
export const outreachNorms = (given: z.infer<z.ZodObject<typeof OUTREACH_SETTINGS>>): OutreachNorms => ({
  SURVEY_HOURS: hoursOf(given.SURVEY_HOURS),
  MARKETING_HOURS: hoursOf(given.MARKETING_HOURS),
  DECLINED_MONTHS: { survey: given.SURVEY_DECLINED_MONTHS, marketing: given.MARKETING_DECLINED_MONTHS },
  LOW_SCORE_PAUSE_DAYS: given.LOW_SCORE_PAUSE_DAYS,
})
