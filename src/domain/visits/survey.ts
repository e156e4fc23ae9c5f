import type { DateTime } from 'luxon'
import type { RatedMonth } from '../satisfaction/rated-months.ts'
import type { Actor } from '../shared/actor.ts'

/** What a customer says of a norm; what was left out is not known. */
export type Said = 'yes' | 'no' | 'unknown'

/** The evaluation of one visit. */
interface Survey {
  readonly appointment: string
  readonly state: 'open' | 'answered' | 'declined'
}

/** What a customer says in an evaluation, as far as they have. */
export interface SurveyAnswers {
  readonly appointment: string
  readonly formVersion: number
  readonly answers: readonly { readonly norm: string; readonly said: Said }[]
  readonly score: number | undefined
  readonly remark: string | undefined
  readonly state: Survey['state']
  readonly actor: Actor
  readonly at: DateTime
}

/** A visit that took place, as an evaluation is about it. */
export interface PastVisit {
  readonly appointment: string
  readonly customerId: string
  readonly installerId: string | undefined
}

/** At how many visits the two agree about a norm, and where they differ, for one installer. */
export interface Difference {
  readonly installer: string
  readonly norm: string
  readonly visits: number
  readonly differing: number
}

/** How often customers said yes and no about a norm at an installer's visits. */
export interface Evaluation {
  readonly norm: string
  readonly yes: number
  readonly no: number
}

/** Who says something of an evaluation, and when. */
type Saying = Pick<SurveyAnswers, 'formVersion' | 'actor' | 'at'>

/** Keeps what customers say after visits, in the caller's transaction. */
export interface SurveyStore {
  find(appointment: string): Promise<Survey | undefined>
  /** A visit of this customer. */
  findVisit(appointment: string, customerId: string): Promise<PastVisit | undefined>
  /** The customer's latest visit of the last days before `now`. */
  lastVisitOf(customerId: string, now: DateTime): Promise<PastVisit | undefined>
  /** Opens the evaluation of a visit; what is open already stays. */
  open(appointment: string, formVersion: number, at: DateTime): Promise<void>
  /** Keeps what is said in place of what was said before. */
  save(answers: SurveyAnswers): Promise<void>
  /** Puts what the customer says of these norms in place of what they said before; all else stays. */
  correct(appointment: string, answers: SurveyAnswers['answers'], saying: Saying): Promise<void>
  /** Puts another score in place of the one of an evaluation that was answered. */
  correctScore(appointment: string, score: number, at: DateTime): Promise<void>
  /** Keeps what the customer wants to say besides, behind what they said in passing. */
  addRemark(appointment: string, words: string, at: DateTime): Promise<void>
  /** By installer and norm, of the visits in these areas since `from` of which both said something. */
  listDifferences(areas: readonly string[], from: DateTime): Promise<readonly Difference[]>
  /** An installer's own of a month, with the number of visits evaluated; what was said from `settledAt` on doesn't count. */
  evaluationOf(installerId: string, month: RatedMonth): Promise<{ visits: number; norms: readonly Evaluation[] }>
}
