/**
 * Who caused a change; every event names one.
 *
 * Written `kind:id` in the database, for example `customer:cus_1001`; `back_office` and `system` have no id.
 */
export type Actor = `customer:${string}` | `installer:${string}` | `staff:${string}` | 'back_office' | 'system'
