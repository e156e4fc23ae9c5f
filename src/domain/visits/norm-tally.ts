import { SURVEY_LEAST_VISITS } from '../norms/survey-norms.ts'

/** Who can say whether a norm was kept: the clock of the system, the installer of themselves, the customer. */
interface Attested {
  readonly clock: boolean | null
  readonly installer: boolean | null
  readonly customer: boolean | null
}

/** By whom a norm was attested; `both`: the installer and the customer say the same. */
export const ATTESTED_BY = ['clock', 'installer', 'customer', 'both', 'nobody'] as const

/** One of them. */
type AttestedBy = (typeof ATTESTED_BY)[number]

/** What is known of one occasion on which a norm was due. */
interface Verdict {
  readonly verdict: 'kept' | 'broken' | 'unknown'
  readonly by: AttestedBy
}

/**
 * Judges one occasion: the clock before any word; of two words a no counts, whoever says it, since nobody denies of
 * themselves what they did and no customer has to prove what they saw. What nobody says is not known, never kept.
 */
function judgeNorm({ clock, installer, customer }: Attested): Verdict {
  if (clock !== null) return { verdict: clock ? 'kept' : 'broken', by: 'clock' }
  if (installer === null && customer === null) return { verdict: 'unknown', by: 'nobody' }
  if (installer === customer) return { verdict: installer ? 'kept' : 'broken', by: 'both' }
  const isBroken = installer === false || customer === false
  const verdict = isBroken ? 'broken' : 'kept'
  const counts = isBroken ? customer === false : customer !== null
  return { verdict, by: counts ? 'customer' : 'installer' }
}

/** How often a norm was due in a month, and what is known of it. `due` is kept + broken + unknown, and the sum of `by`. */
export interface NormTally {
  readonly norm: string
  readonly due: number
  readonly kept: number
  readonly broken: number
  readonly unknown: number
  readonly by: Readonly<Record<AttestedBy, number>>
  /** Of how many occasions both the installer and the customer say something. */
  readonly compared: number
  /** At how many of these they differ; null where they are too few to say so without pointing at a customer (DS-5). */
  readonly differing: number | null
}

/** So many occasions of a norm with the same words about them. */
export interface NormOccasions extends Attested {
  readonly norm: string
  readonly count: number
}

const SIZES = { CT: 9, AP: 5, LK: 6, DR: 6, WK: 5, CL: 5, DS: 8, FO: 5 } as const

/** Every norm with an id, in the order of the service norms. */
export const NORM_IDS: readonly string[] = Object.entries(SIZES).flatMap(([part, size]) =>
  Array.from({ length: size }, (_, at) => `${part}-${at + 1}`),
)

/** One line for every norm, those that were never due as well; after them what a company's own checklist asks about. */
export function tallyNorms(occasions: readonly NormOccasions[]): readonly NormTally[] {
  const own = [...new Set(occasions.map(({ norm }) => norm))].filter((norm) => !NORM_IDS.includes(norm)).sort()
  return [...NORM_IDS, ...own].map((norm) => {
    const judged = occasions.filter((one) => one.norm === norm).map((one) => ({ ...judgeNorm(one), count: one.count }))
    const sum = (isMeant: (one: Verdict) => boolean) =>
      judged.filter(isMeant).reduce((total, { count }) => total + count, 0)
    const of = (verdict: Verdict['verdict']) => sum((one) => one.verdict === verdict)
    const by = Object.fromEntries(ATTESTED_BY.map((name) => [name, sum((one) => one.by === name)]))
    return {
      ...{ norm, due: sum(() => true), kept: of('kept'), broken: of('broken'), unknown: of('unknown') },
      ...{ by: by as NormTally['by'], ...comparison(occasions.filter((one) => one.norm === norm)) },
    }
  })
}

/** What the installer ticked against what the customer says, whatever the clock says. */
function comparison(occasions: readonly NormOccasions[]): Pick<NormTally, 'compared' | 'differing'> {
  const ofBoth = occasions.filter(({ installer, customer }) => installer !== null && customer !== null)
  const sum = (those: readonly NormOccasions[]) => those.reduce((total, { count }) => total + count, 0)
  const compared = sum(ofBoth)
  const differing = sum(ofBoth.filter(({ installer, customer }) => installer !== customer))
  return { compared, differing: compared < SURVEY_LEAST_VISITS ? null : differing }
}
