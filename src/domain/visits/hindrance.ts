/** What keeps an installer from coming in time, as customers are told it (AP-4). */
export const HINDRANCES = [
  'traffic',
  'vehicle',
  'previous_visit',
  'illness',
  'parts',
  'weather',
  'schedule',
  'emergency',
] as const

/** One of the reasons. */
export type Hindrance = (typeof HINDRANCES)[number]

/** Why an area is closed, as its customers are told it; `area_closed` where the reason is none of the known ones. */
export const CLOSURE_REASONS = ['typhoon', 'flood', 'snow', 'power_cut', 'roadworks', 'area_closed'] as const

/** One of them. */
export type ClosureReason = (typeof CLOSURE_REASONS)[number]

/** Why nobody comes, as its customer is told it: a hindrance, or why the area is closed at that time. */
export const OFF_REASONS = [...HINDRANCES, ...CLOSURE_REASONS] as const

/** One of them. */
export type OffReason = (typeof OFF_REASONS)[number]

/** Who answers for a promise that was not kept. */
export const MISS_CAUSES = ['company', 'customer', 'third_party', 'force_majeure'] as const

/** One of the causes. */
export type MissCause = (typeof MISS_CAUSES)[number]

const NOBODYS_FAULT: readonly OffReason[] = ['weather', 'typhoon', 'flood', 'snow']

/** The cause that a reason stands for until somebody judges otherwise: the weather is nobody's fault, all else is ours. */
export function causeOf(hindrance: OffReason | undefined): MissCause {
  return NOBODYS_FAULT.some((one) => one === hindrance) ? 'force_majeure' : 'company'
}
