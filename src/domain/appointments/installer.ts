import type { VisitKind } from '../orders/work-order.ts'
import type { Language } from '../shared/language.ts'

/** One part of a working day (班次), local times `HH:MM`; `from` inclusive, `to` exclusive. */
export interface ShiftPart {
  readonly from: string
  readonly to: string
}

/**
 * Somebody who visits customers (装维师傅).
 *
 * `areas` and `skills` say where and for what; `days` are ISO weekdays, 1 = Monday. The shift is in the company's zone.
 */
export interface Installer {
  readonly id: string
  readonly name: string
  readonly badgeNo: string
  readonly phone: string
  readonly areas: readonly string[]
  readonly skills: readonly VisitKind[]
  readonly shift: readonly ShiftPart[]
  readonly days: readonly number[]
  readonly language: Language
}
