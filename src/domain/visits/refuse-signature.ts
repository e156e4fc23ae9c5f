import type { StaffDirectory } from '../tickets/staff.ts'
import type { CloseOutStore } from './close-out.ts'
import type { VisitNeeds } from './record-miss.ts'
import type { Visit } from './visit.ts'
import type { VisitStepStore } from './visit-step.ts'
import { visitTicket } from './visit-ticket.ts'
import type { DeviceStore, Signature, SignedReport, WorkReportStore } from './work-report.ts'

/** What closing a visit needs. */
export interface ClosingNeeds extends VisitNeeds {
  readonly reports: WorkReportStore
  readonly visitSteps: VisitStepStore
  readonly devices: DeviceStore
  readonly staff: Pick<StaffDirectory, 'contactOf' | 'listSupervisors'>
  readonly closeOuts: Pick<CloseOutStore, 'ratingOf'>
}

/** Why a signature can't be the customer's own (CL-3). */
const FORGERIES = ['same_account', 'same_phone', 'same_device', 'wrong_codes', 'said_so'] as const

/** One of them. */
export type Forgery = (typeof FORGERIES)[number]

/** Nobody signs for another (CL-3). Whether a customer's signature comes from the installer: their account, their telephone, their device. */
export async function whyForged(
  { appointment, customer }: Visit,
  { signatures }: SignedReport,
  { way, actor, channel, person, deviceHash }: Pick<Signature, 'way' | 'actor' | 'channel' | 'person' | 'deviceHash'>,
  { staff, devices }: ClosingNeeds,
): Promise<Forgery | undefined> {
  const own = signatures.find(({ party }) => party === 'installer')
  const isOfInstaller = person !== undefined && own?.person === person && own.channel === channel
  if (actor !== `customer:${customer.id}` || (way !== 'code' && isOfInstaller)) return 'same_account'
  const installer = await staff.contactOf(appointment.installerId ?? '')
  if (installer && digits(installer.phone) === digits(customer.phone)) return 'same_phone'
  const isTheirs = deviceHash !== undefined && (await devices.isInstallers(deviceHash))
  if (isTheirs || (way === 'chat' && person !== undefined && (await devices.isOnInstallers(person))))
    return 'same_device'
  return undefined
}

const digits = (phone: string): string => phone.replace(/\D/g, '').slice(-11)

/** A signature that somebody else may have given is refused, and the supervisors hear of it, once for each way of a report. */
export async function refuseSignature(
  visit: Visit,
  version: number,
  { why, signature }: { readonly why: Forgery; readonly signature: Pick<Signature, 'way' | 'actor' | 'at'> },
  needs: ClosingNeeds,
): Promise<void> {
  const now = needs.clock.now()
  const steps = await needs.visitSteps.list(visit)
  const isKnown = steps.some(
    ({ step, body }) => step === 'signature_refused' && body.version === version && body.why === why,
  )
  const { way, actor, at } = signature
  const step = { step: 'signature_refused', at, receivedAt: now, actor, body: { version, why, way } } as const
  await needs.visitSteps.insert(visit, step)
  const { installerId, window } = visit.appointment
  const about = {
    kind: 'forged_signature',
    severity: 'critical',
    description: 'A signature that may not be the customer’s own was refused',
    context: { opens: window.opensAt.toISO(), why, way, version, installerId },
  } as const
  if (!isKnown) await needs.tickets.insert(visitTicket(visit, about, now), 'system')
}
