import {
  LOW_SATISFACTION,
  SATISFACTION_SCALE,
  SURVEY_AFTER_MINUTES,
  SURVEY_LEAST_VISITS,
} from '#src/domain/norms/survey-norms.ts'
import { whole } from './setting-values.ts'

/** What a company may set of its evaluations. */
export const SURVEY_SETTINGS = {
  /** How many minutes after a completed visit its customer is asked for an evaluation. */
  SURVEY_AFTER_MINUTES: whole(5, 48 * 60).default(SURVEY_AFTER_MINUTES),
  /** From how many evaluations on figures about an installer are shown. */
  SURVEY_LEAST_VISITS: whole(3, 100).default(SURVEY_LEAST_VISITS),
  /** How far the scale of the monthly evaluation goes, 5 or 10, and up to how many points of five are low. */
  SATISFACTION_SCALE: whole(5, 10)
    .refine((most) => most % 5 === 0, 'must be 5 or 10')
    .default(SATISFACTION_SCALE),
  LOW_SATISFACTION: whole(1, 4).default(LOW_SATISFACTION),
}
