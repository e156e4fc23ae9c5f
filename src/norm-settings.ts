import { z } from 'zod'
import {
  COMPENSATION_SCHEME,
  COMPENSATION_SCHEME_NAMES,
  setCompensationNorms,
} from '#src/domain/norms/compensation-rules.ts'
import { FIRST_CONTACT_MINUTES, QUIET_HOURS, setContactNorms } from '#src/domain/norms/contact-norms.ts'
import { HOLD_MINUTES, HOLDS_PER_CUSTOMER, OFFER_HOLD_MINUTES, setHoldNorms } from '#src/domain/norms/hold-norms.ts'
import {
  ARRIVAL_GRACE_MINUTES,
  MISSES_COUNT_MONTHS,
  setPromiseNorms,
  WATCH_MINUTES,
} from '#src/domain/norms/promise-norms.ts'
import { REMINDER_EVENING_AT, REMINDER_MINUTES_BEFORE, setReminderNorms } from '#src/domain/norms/reminder-norms.ts'
import {
  CHANGE_CUT_OFF_MINUTES,
  HORIZON_DAYS,
  LEAD_MINUTES,
  SERVICE_HOURS,
  setVisitNorms,
  TRAVEL_MINUTES,
  WORK_MINUTES,
} from '#src/domain/norms/visit-norms.ts'
import { VISIT_KINDS, type VisitKind } from '#src/domain/orders/work-order.ts'

const CLOCK = '([01]\\d|2[0-3]):[0-5]\\d'
const time = z.string().regex(new RegExp(`^${CLOCK}$`), 'must be a time of day, such as 18:00')
const hours = z.string().regex(new RegExp(`^${CLOCK}-${CLOCK}$`), 'must be two times of day, such as 08:00-20:00')
const whole = (least: number, most: number) =>
  z.coerce.number('must be a number').int('must be a whole number').min(least).max(most)
const perKind = z
  .string()
  .refine(
    (text) =>
      VISIT_KINDS.every((kind) => (minutesOf(text)[kind] ?? 0) > 0) && text.split(',').length === VISIT_KINDS.length,
    `must give minutes for each kind of work, as in ${textOf(WORK_MINUTES)}`,
  )

/** The figures of the norms that a company may set, with the norms' own as defaults. They are named as the norms are. */
export const NormSettings = z.object({
  /** The rules by which a compensation for a missed visit is suggested: fujian, xianning or daily. */
  COMPENSATION_SCHEME: z
    .enum(COMPENSATION_SCHEME_NAMES, `must be ${COMPENSATION_SCHEME_NAMES.join(', ')}`)
    .default(COMPENSATION_SCHEME),
  /** When the evening before a visit its customer is reminded, and a protected one is first looked at; local time. */
  REMINDER_EVENING_AT: time.default(REMINDER_EVENING_AT),
  /** How many minutes before a visit its customer is reminded again. */
  REMINDER_MINUTES_BEFORE: whole(1, 12 * 60).default(REMINDER_MINUTES_BEFORE),
  /** Until how many minutes before its opening a customer may move or cancel a visit. */
  CHANGE_CUT_OFF_MINUTES: whole(0, 7 * 24 * 60).default(CHANGE_CUT_OFF_MINUTES),
  /** How many minutes a time is kept for a customer who is deciding. */
  HOLD_MINUTES: whole(1, 24 * 60).default(HOLD_MINUTES),
  /** How many minutes the times are kept that a dispatcher offers to a customer. */
  OFFER_HOLD_MINUTES: whole(1, 24 * 60).default(OFFER_HOLD_MINUTES),
  /** How many times are kept for one customer at once. */
  HOLDS_PER_CUSTOMER: whole(1, 10).default(HOLDS_PER_CUSTOMER),
  /** Within how many minutes of the service hours a customer is to be contacted about an order. */
  FIRST_CONTACT_MINUTES: perKind.default(textOf(FIRST_CONTACT_MINUTES)),
  /** When nobody is written to unasked, over midnight, unless it is urgent; local time. */
  QUIET_HOURS: hours
    .refine((text) => hoursOf(text).from > hoursOf(text).to, 'must run over midnight, as in 21:00-08:00')
    .default(hoursText(QUIET_HOURS)),
  /** How many minutes after a window's end an arrival still keeps the promise. */
  ARRIVAL_GRACE_MINUTES: whole(0, 120).default(ARRIVAL_GRACE_MINUTES),
  /** How many minutes before a protected visit it is looked at whether somebody has set out: first, and last. */
  WATCH_MINUTES: z
    .string()
    .regex(/^[1-9]\d{0,2},[1-9]\d{0,2}$/, 'must be two numbers of minutes, such as 120,30')
    .refine((text) => pairOf(text)[0] > pairOf(text)[1], 'must give the earlier look first, as in 120,30')
    .default(WATCH_MINUTES.join()),
  /** Over how many months the misses of one customer are counted. */
  MISSES_COUNT_MONTHS: whole(1, 120).default(MISSES_COUNT_MONTHS),
  /** Within which hours visits are promised and their work is done; the customer's local time. */
  SERVICE_HOURS: hours
    .refine((text) => hoursOf(text).from < hoursOf(text).to, 'must begin before they end')
    .default(hoursText(SERVICE_HOURS)),
  /** How many minutes before its opening a visit can still be promised. */
  LEAD_MINUTES: whole(0, 7 * 24 * 60).default(LEAD_MINUTES),
  /** How many days ahead a visit can be promised, today included. */
  HORIZON_DAYS: whole(1, 60).default(HORIZON_DAYS),
  /** How many minutes the work of a visit takes. */
  WORK_MINUTES: perKind.default(textOf(WORK_MINUTES)),
  /** How many minutes an installer needs from one customer to the next. */
  TRAVEL_MINUTES: whole(0, 240).default(TRAVEL_MINUTES),
})

/** Sets the norms to a company's figures; to be done once, before anything else is. */
export function setNorms(settings: z.infer<typeof NormSettings>): void {
  setCompensationNorms(settings)
  setReminderNorms(settings)
  setHoldNorms(settings)
  setPromiseNorms({ ...settings, WATCH_MINUTES: pairOf(settings.WATCH_MINUTES) })
  setContactNorms({
    FIRST_CONTACT_MINUTES: minutesOf(settings.FIRST_CONTACT_MINUTES),
    QUIET_HOURS: hoursOf(settings.QUIET_HOURS),
  })
  setVisitNorms({
    ...settings,
    SERVICE_HOURS: hoursOf(settings.SERVICE_HOURS),
    WORK_MINUTES: minutesOf(settings.WORK_MINUTES),
  })
}

function hoursText({ from, to }: { from: string; to: string }): string {
  return `${from}-${to}`
}

function hoursOf(text: string): { from: string; to: string } {
  const [from = '', to = ''] = text.split('-')
  return { from, to }
}

function pairOf(text: string): [number, number] {
  const [first = 0, last = 0] = text.split(',').map(Number)
  return [first, last]
}

function textOf(minutes: Readonly<Record<VisitKind, number>>): string {
  return VISIT_KINDS.map((kind) => `${kind}:${minutes[kind]}`).join()
}

/** A kind that is not there, or has no whole number, is there as 0. */
function minutesOf(text: string): Record<VisitKind, number> {
  const given = new Map(text.split(',').map((part) => part.trim().split(':') as [string, string | undefined]))
  const minutes = (kind: VisitKind) => (/^\d{1,5}$/.test(given.get(kind) ?? '') ? Number(given.get(kind)) : 0)
  return Object.fromEntries(VISIT_KINDS.map((kind) => [kind, minutes(kind)])) as Record<VisitKind, number>
}
