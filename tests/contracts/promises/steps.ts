import fc from 'fast-check'

/** What somebody does, and how often it is drawn: what makes visits outweighs what ends them. */
const WEIGHTS = {
  book: 8,
  hold: 2,
  insist: 2,
  answer_assign: 3,
  answer_others: 3,
  answer_nearest: 1,
  pick_offered: 5,
  move: 3,
  move_by_us: 3,
  move_by_staff: 5,
  move_decided: 2,
  cancel: 2,
  cancel_by_us: 3,
  cancel_by_staff: 3,
  cancel_decided: 1,
  give_up: 4,
  reassign: 3,
  delay: 2,
  refuse_delay: 6,
  set_out: 1,
  arrive: 2,
  miss_otherwise: 6,
  contradict: 5,
  judge_ours: 7,
  judge_stays: 4,
  end_order: 1,
  close_area: 3,
  leave: 3,
  message_twice: 1,
  command_twice: 2,
} as const

/** One of them. */
export type What = keyof typeof WEIGHTS

/** How the clock goes on before the next batch: to what the visits make interesting, if there is one. */
export const PASSES = [
  'minutes',
  'minutes',
  'evening',
  'before',
  'opening',
  'opening',
  'opening',
  'window_over',
] as const

/** One thing that somebody does; `pick` is the n-th of what there is to choose from, counted round. */
export interface Step {
  readonly what: What
  readonly pick: number
}

/** What is done at the same moment, by different people, and how long it takes until the next. */
export interface Batch {
  readonly steps: readonly Step[]
  readonly pass: (typeof PASSES)[number]
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.oneof(
    ...Object.entries(WEIGHTS).map(([what, weight]) => ({ weight, arbitrary: fc.constant(what as What) })),
  ),
  pick: fc.nat({ max: 5 }),
})

/** Several who want the same thing at the same moment: what collides. */
const rush: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.constantFrom<What>('book', 'book', 'move', 'move_by_us', 'give_up', 'reassign', 'hold', 'answer_others'),
    fc.nat({ max: 5 }),
    fc.integer({ min: 2, max: 4 }),
  )
  .map(([what, pick, count]) => Array.from({ length: count }, (_, at) => ({ what, pick: at % 2 === 0 ? pick : at })))

const batch: fc.Arbitrary<Batch> = fc.record({
  steps: fc.oneof(
    { weight: 3, arbitrary: fc.array(step, { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: rush },
  ),
  pass: fc.constantFrom(...PASSES),
})

const opening = (pass: Batch['pass']): fc.Arbitrary<Batch> =>
  rush.map((steps) => ({ steps: steps.map((one) => ({ ...one, what: 'book' as const })), pass }))

/** How it begins: several people want a visit; every other time nobody comes to the first, so that its order is protected. */
const beginning: fc.Arbitrary<readonly Batch[]> = fc.oneof(
  fc.tuple(opening('minutes')),
  fc.tuple(opening('window_over'), opening('minutes')),
)

/** Some days of it. */
export const days: fc.Arbitrary<readonly Batch[]> = fc
  .tuple(beginning, fc.array(batch, { minLength: 8, maxLength: 20, size: 'max' }))
  .map(([first, rest]) => [...first, ...rest])
