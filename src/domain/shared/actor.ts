/**
 * Who caused a change; every event names one.
 *
 * Written `kind:id` in the database, for example `customer:cus_1001`; `back_office` and `system` have no id.
 */
export type Actor = `customer:${string}` | `installer:${string}` | `staff:${string}` | 'back_office' | 'system'

/** Whether somebody acts for the company: its back office or its staff, whom no cut-off and no lead time binds. */
export function isStaff(actor: Actor): boolean {
  return actor === 'back_office' || actor.startsWith('staff:')
}
