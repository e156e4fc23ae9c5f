import { z } from 'zod'
import { BILL_VERSIONS_MONTHS, setBillNorms } from '#src/domain/norms/bill-norms.ts'
import { INVITATION_HOURS, setBindingNorms } from '#src/domain/norms/binding-norms.ts'
import { setCampaignNorms } from '#src/domain/norms/campaign-norms.ts'
import { CLOSE_OUT_MINUTES, setClosingNorms } from '#src/domain/norms/closing-norms.ts'
import {
  COMPENSATION_SCHEME,
  COMPENSATION_SCHEME_NAMES,
  setCompensationNorms,
} from '#src/domain/norms/compensation-rules.ts'
import {
  CALL_AGAIN_MINUTES,
  CONTACT_PATIENCE_MINUTES,
  FIRST_CONTACT_MINUTES,
  QUIET_HOURS,
  setContactNorms,
} from '#src/domain/norms/contact-norms.ts'
import {
  DOOR_WAIT_MINUTES,
  KNOCK_AGAIN_SECONDS,
  SAID_LATE_MINUTES,
  setDoorNorms,
} from '#src/domain/norms/door-norms.ts'
import { HOLD_MINUTES, HOLDS_PER_CUSTOMER, OFFER_HOLD_MINUTES, setHoldNorms } from '#src/domain/norms/hold-norms.ts'
import {
  INSTALLER_LIST_AT,
  INSTALLER_PUSH_MINUTES,
  INSTALLER_SEES_HOURS,
  setInstallerDayNorms,
} from '#src/domain/norms/installer-day-norms.ts'
import { LEAST_INSIDE_SECONDS, setOnSiteNorms } from '#src/domain/norms/on-site-norms.ts'
import { setOutreachNorms } from '#src/domain/norms/outreach-norms.ts'
import {
  ARRIVAL_GRACE_MINUTES,
  CONTRADICTED_WITHIN_DAYS,
  LONGEST_DELAY_MINUTES,
  MISSES_COUNT_MONTHS,
  setPromiseNorms,
  WATCH_MINUTES,
} from '#src/domain/norms/promise-norms.ts'
import { QUIZ_DAY, QUIZ_HOURS, setQuizNorms } from '#src/domain/norms/quiz-norms.ts'
import { RECORD_LINK_DAYS, setRecordNorms } from '#src/domain/norms/record-norms.ts'
import { REMINDER_EVENING_AT, REMINDER_MINUTES_BEFORE, setReminderNorms } from '#src/domain/norms/reminder-norms.ts'
import { ANSWER_MINUTES, setStaffNorms } from '#src/domain/norms/staff-norms.ts'
import { setSurveyNorms } from '#src/domain/norms/survey-norms.ts'
import {
  GUESSES_KEPT_DAYS,
  LAY_DOWN_AFTER_MINUTES,
  MISSES_BEFORE_HANDOVER,
  RECAP_AFTER_MINUTES,
  setTalkNorms,
} from '#src/domain/norms/talk-norms.ts'
import {
  CHANGE_CUT_OFF_MINUTES,
  HORIZON_DAYS,
  LEAD_MINUTES,
  SERVICE_HOURS,
  setVisitNorms,
  TRAVEL_MINUTES,
  WORK_MINUTES,
} from '#src/domain/norms/visit-norms.ts'
import { CAMPAIGN_SETTINGS, campaignNorms } from '#src/settings/campaign-settings.ts'
import { OUTREACH_SETTINGS, outreachNorms } from '#src/settings/outreach-settings.ts'
import { hours, hoursOf, hoursText, time, whole } from '#src/settings/setting-values.ts'
import { SURVEY_SETTINGS } from '#src/settings/survey-settings.ts'

/** Minutes for each of the kinds that `norm` has them for. */
function perKind(norm: Minutes) {
  const isWhole = (text: string) => {
    const minutes = Object.values(minutesOf(text, norm))
    return minutes.every((each) => each > 0) && text.split(',').length === minutes.length
  }
  return z
    .string()
    .refine(isWhole, `must give minutes for each kind, as in ${textOf(norm)}`)
    .default(textOf(norm))
}

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
  INSTALLER_LIST_AT: time.default(INSTALLER_LIST_AT),
  INSTALLER_PUSH_MINUTES: whole(1, 12 * 60).default(INSTALLER_PUSH_MINUTES),
  INSTALLER_SEES_HOURS: whole(1, 72).default(INSTALLER_SEES_HOURS),
  /** From which day of the month on installers get their quiz, and within which hours, local time; not while they are at a visit. */
  QUIZ_DAY: whole(1, 28).default(QUIZ_DAY),
  QUIZ_HOURS: hours
    .refine((text) => hoursOf(text).from < hoursOf(text).to, 'must begin before they end')
    .default(hoursText(QUIZ_HOURS)),
  ...SURVEY_SETTINGS,
  /** Until how many minutes before its opening a customer may move or cancel a visit. */
  CHANGE_CUT_OFF_MINUTES: whole(0, 7 * 24 * 60).default(CHANGE_CUT_OFF_MINUTES),
  /** How many minutes a time is kept for a customer who is deciding. */
  HOLD_MINUTES: whole(1, 24 * 60).default(HOLD_MINUTES),
  /** How many minutes the times are kept that a dispatcher offers to a customer. */
  OFFER_HOLD_MINUTES: whole(1, 24 * 60).default(OFFER_HOLD_MINUTES),
  /** How many times are kept for one customer at once. */
  HOLDS_PER_CUSTOMER: whole(1, 10).default(HOLDS_PER_CUSTOMER),
  /** Within how many minutes of the service hours a customer is to be contacted about an order. */
  FIRST_CONTACT_MINUTES: perKind(FIRST_CONTACT_MINUTES),
  /** After which share of the time to that deadline a silent customer is reminded, and after which a person calls. */
  CONTACT_SHARES: z
    .string()
    .regex(/^[1-9]\d?\/[1-9]\d?,[1-9]\d?\/[1-9]\d?$/, 'must be two shares, such as 1/3,2/3')
    .refine((text) => sharesOf(text).again < sharesOf(text).call, 'must give the earlier share first, as in 1/3,2/3')
    .refine((text) => sharesOf(text).call < 1, 'must be less than the whole time, as in 1/3,2/3')
    .default('1/3,2/3'),
  /** How many minutes later a customer whom a call did not reach is called again. */
  CALL_AGAIN_MINUTES: whole(5, 24 * 60).default(CALL_AGAIN_MINUTES),
  /** After how many minutes without a word a customer who talked about an order is written to again; after twice as many called. */
  CONTACT_PATIENCE_MINUTES: whole(30, 14 * 24 * 60).default(CONTACT_PATIENCE_MINUTES),
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
  /** How many seconds an installer waits between two knocks, and how many minutes before a shut door from the first on. */
  KNOCK_AGAIN_SECONDS: whole(20, 30).default(KNOCK_AGAIN_SECONDS),
  DOOR_WAIT_MINUTES: whole(5, 60).default(DOOR_WAIT_MINUTES),
  /** After how many minutes what was so earlier is marked as said late. */
  SAID_LATE_MINUTES: whole(1, 60).default(SAID_LATE_MINUTES),
  /** Within how many seconds after the door items of the work that are ticked at once are marked for a supervisor. */
  LEAST_INSIDE_SECONDS: whole(0, 3_600).default(LEAST_INSIDE_SECONDS),
  /** The longest delay that can be announced, in minutes; more is a visit that can't be kept at its time. */
  LONGEST_DELAY_MINUTES: whole(5, 12 * 60).default(LONGEST_DELAY_MINUTES),
  /** For how many days after a miss its customer may contradict the cause. */
  CONTRADICTED_WITHIN_DAYS: whole(1, 365).default(CONTRADICTED_WITHIN_DAYS),
  /** Over how many months the misses of one customer are counted. */
  MISSES_COUNT_MONTHS: whole(1, 120).default(MISSES_COUNT_MONTHS),
  /** For how many days the link to a visit record in a text message is good. */
  RECORD_LINK_DAYS: whole(1, 365).default(RECORD_LINK_DAYS),
  /** For how many months a version of a bill is kept that a correction has replaced. */
  BILL_VERSIONS_MONTHS: whole(1, 120).default(BILL_VERSIONS_MONTHS),
  /** Within which hours visits are promised and their work is done; the customer's local time. */
  SERVICE_HOURS: hours
    .refine((text) => hoursOf(text).from < hoursOf(text).to, 'must begin before they end')
    .default(hoursText(SERVICE_HOURS)),
  /** How many minutes before its opening a visit can still be promised. */
  LEAD_MINUTES: whole(0, 7 * 24 * 60).default(LEAD_MINUTES),
  /** How many days ahead a visit can be promised, today included. */
  HORIZON_DAYS: whole(1, 60).default(HORIZON_DAYS),
  /** How many minutes the work of a visit takes. */
  WORK_MINUTES: perKind(WORK_MINUTES),
  /** How many minutes an installer needs from one customer to the next. */
  TRAVEL_MINUTES: whole(0, 240).default(TRAVEL_MINUTES),
  /** Within how many minutes of the service hours staff are to answer a matter, where it brings no deadline of its own. */
  ANSWER_MINUTES: perKind(ANSWER_MINUTES),
  /** For how many hours an installer's invitation to bind a chat account can be used. */
  INVITATION_HOURS: whole(1, 14 * 24).default(INVITATION_HOURS),
  /** After how many minutes of silence a talk is taken up with a line of recap. */
  RECAP_AFTER_MINUTES: whole(1, 24 * 60).default(RECAP_AFTER_MINUTES),
  /** After how many minutes of silence an open matter is laid down, to be picked up by a yes. */
  LAY_DOWN_AFTER_MINUTES: whole(60, 30 * 24 * 60).default(LAY_DOWN_AFTER_MINUTES),
  /** How many messages in a row may stay without being understood before a person is brought in. */
  MISSES_BEFORE_HANDOVER: whole(1, 5).default(MISSES_BEFORE_HANDOVER),
  /** For how many days a masked message of which the assistant was unsure is kept for whoever labels it. */
  GUESSES_KEPT_DAYS: whole(1, 365).default(GUESSES_KEPT_DAYS),
  /** For how many minutes after a visit was completed its customer may still type the close-out code. */
  CLOSE_OUT_MINUTES: whole(0, 7 * 24 * 60).default(CLOSE_OUT_MINUTES),
  ...OUTREACH_SETTINGS,
  ...CAMPAIGN_SETTINGS,
})

/** Sets the norms to a company's figures; to be done once, before anything else is. */
export function setNorms(settings: z.infer<typeof NormSettings> & { readonly CLOSE_OUT_CODE?: string }): void {
  setClosingNorms(settings)
  setCompensationNorms(settings)
  setReminderNorms(settings)
  setSurveyNorms(settings)
  setHoldNorms(settings)
  setDoorNorms(settings)
  setOnSiteNorms(settings)
  setPromiseNorms({ ...settings, WATCH_MINUTES: pairOf(settings.WATCH_MINUTES) })
  setContactNorms({
    ...settings,
    CONTACT_SHARES: sharesOf(settings.CONTACT_SHARES),
    FIRST_CONTACT_MINUTES: minutesOf(settings.FIRST_CONTACT_MINUTES, FIRST_CONTACT_MINUTES),
    QUIET_HOURS: hoursOf(settings.QUIET_HOURS),
  })
  setVisitNorms({
    ...settings,
    SERVICE_HOURS: hoursOf(settings.SERVICE_HOURS),
    WORK_MINUTES: minutesOf(settings.WORK_MINUTES, WORK_MINUTES),
  })
  setStaffNorms({ ANSWER_MINUTES: minutesOf(settings.ANSWER_MINUTES, ANSWER_MINUTES) })
  setBindingNorms(settings)
  setTalkNorms(settings)
  setInstallerDayNorms(settings)
  setRecordNorms(settings)
  setBillNorms(settings)
  setQuizNorms({ ...settings, QUIZ_HOURS: hoursOf(settings.QUIZ_HOURS) })
  setOutreachNorms(outreachNorms(settings))
  setCampaignNorms(campaignNorms(settings))
}

function pairOf(text: string): [number, number] {
  const [first = 0, last = 0] = text.split(',').map(Number)
  return [first, last]
}

/** 1/3,2/3. */
function sharesOf(text: string): { again: number; call: number } {
  const [again = 0, call = 0] = text.split(',').map((share) => {
    const [part = 0, whole = 1] = share.split('/').map(Number)
    return part / whole
  })
  return { again, call }
}

/** Minutes by kind, of work or of matters. */
type Minutes = Readonly<Record<string, number>>

function textOf(minutes: Minutes): string {
  return Object.entries(minutes)
    .map(([kind, each]) => `${kind}:${each}`)
    .join()
}

/** The minutes for each kind that `norm` has; one that is not there, or has no whole number, is there as 0. */
function minutesOf<K extends string>(text: string, norm: Readonly<Record<K, number>>): Record<K, number> {
  const given = new Map(text.split(',').map((part) => part.trim().split(':') as [string, string | undefined]))
  const minutes = (kind: string) => (/^\d{1,5}$/.test(given.get(kind) ?? '') ? Number(given.get(kind)) : 0)
  return Object.fromEntries(Object.keys(norm).map((kind) => [kind, minutes(kind)])) as Record<K, number>
}
