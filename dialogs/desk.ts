import type { DateTime } from 'luxon'
import type { Limits, OneTimeCodes } from '#src/conversation/coordination.ts'
import type { QueuedText, TalkDesk } from '#src/conversation/receive.ts'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import type { AppointmentNeeds } from '#src/domain/appointments/book-visit.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { WaitingList } from '#src/domain/appointments/waiting-list.ts'
import type { BillStore } from '#src/domain/bills/bill-store.ts'
import type { ColleagueBindings } from '#src/domain/colleagues/colleague-bindings.ts'
import type { Customer } from '#src/domain/customers/customer.ts'
import type { CustomerFile, IdentityStore } from '#src/domain/customers/identity-store.ts'
import type { MonthlyStore } from '#src/domain/monthly/monthly-store.ts'
import type { OrderStore } from '#src/domain/orders/order-store.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import type { ConsentStore } from '#src/domain/outreach/consent.ts'
import type { NoticeStore } from '#src/domain/outreach/notice.ts'
import type { Promotions } from '#src/domain/promotions/promotion.ts'
import type { QuizStore } from '#src/domain/quiz/quiz.ts'
import type { QuizBank } from '#src/domain/quiz/quiz-bank.ts'
import type { SatisfactionResults } from '#src/domain/satisfaction/satisfaction-results.ts'
import type { Actor } from '#src/domain/shared/actor.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import type { Language } from '#src/domain/shared/language.ts'
import type { StaffDirectory } from '#src/domain/tickets/staff.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { TicketStore } from '#src/domain/tickets/ticket-store.ts'
import type { Checklists, ItemAnswerStore } from '#src/domain/visits/checklist.ts'
import type { CloseOutStore } from '#src/domain/visits/close-out.ts'
import type { ClosedTimeStore } from '#src/domain/visits/close-time.ts'
import type { DoorWordStore } from '#src/domain/visits/door-words.ts'
import type { ExtraWorkStore } from '#src/domain/visits/extra-work.ts'
import { seenSpan } from '#src/domain/visits/installer-day.ts'
import type { InstallerPhotos } from '#src/domain/visits/installer-photo.ts'
import type { PhotoList } from '#src/domain/visits/photo.ts'
import type { SurveyStore } from '#src/domain/visits/survey.ts'
import type { Tariff } from '#src/domain/visits/tariff.ts'
import type { Visit, VisitStore } from '#src/domain/visits/visit.ts'
import type { RecordLinks, VisitRecordStore } from '#src/domain/visits/visit-record.ts'
import type { VisitStepStore } from '#src/domain/visits/visit-step.ts'
import type { DeviceStore, WorkReportStore } from '#src/domain/visits/work-report.ts'
import { onFile } from './on-file.ts'
import { relayToStaff } from './relay/relay-to-staff.ts'
import { type TicketAbout, ticketOf } from './ticket-of.ts'
import { searchFor } from './visit-time/search-for.ts'
import { watchedForNews } from './watched-for-news.ts'
import { colleagueId, type Role, roleOf, type Writer } from './writer.ts'

/** What a desk is opened with: who writes, what is on file, and the ports of one turn's transaction. */
export interface DeskNeeds extends AppointmentNeeds {
  readonly channel: string
  readonly person: string
  /** The installer that this account is bound to. */
  readonly boundTo?: string | undefined
  /** The account was an installer's until it was taken from them. */
  readonly wasBound?: boolean
  /** What the installer who writes speaks, as it is on file. */
  readonly installerLanguage?: Language | undefined
  /** How long before it reached us the message was written. @unit s */
  readonly delaySeconds?: number | undefined
  readonly file: CustomerFile | undefined
  readonly identities: IdentityStore
  readonly tickets: TicketStore
  readonly orders: OrderStore
  readonly staff: StaffDirectory
  readonly waiting: WaitingList
  readonly customers: {
    find(id: string): Promise<Customer | undefined>
    listByIds(ids: readonly string[]): Promise<readonly Customer[]>
    lock(id: string): Promise<void>
  }
  readonly consents: ConsentStore
  readonly visits: VisitStore
  readonly visitSteps: VisitStepStore
  readonly doorWords: DoorWordStore
  readonly installerPhotos: InstallerPhotos
  readonly itemAnswers: ItemAnswerStore
  readonly records: VisitRecordStore
  readonly recordLinks: Pick<RecordLinks, 'make'>
  /** The address of a visit's record, which whoever has it opens, from its code. */
  readonly linkToRecord: (code: string) => string
  readonly checklists: Checklists
  readonly photos: PhotoList
  readonly surveys: SurveyStore
  readonly satisfaction: SatisfactionResults
  readonly reports: WorkReportStore
  readonly devices: DeviceStore
  readonly closeOuts: CloseOutStore
  readonly extras: ExtraWorkStore
  readonly tariff: Tariff
  readonly quizzes: QuizStore
  readonly bills: BillStore
  readonly quizBank: QuizBank
  readonly notices: NoticeStore
  readonly monthly: MonthlyStore
  readonly promotions: Promotions
  readonly bindings: ColleagueBindings
  readonly closedTimes: Pick<ClosedTimeStore, 'listAhead'>
  /** Who of staff has taken this talk over. */
  readonly relay: { readonly ticketId: string; readonly ownerId: string } | undefined
  /** The last lines of a conversation, in order. */
  lastLines(conversationId: string, count: number): Promise<readonly { from: 'person' | 'assistant'; text: string }[]>
  readonly codes: OneTimeCodes
  readonly limits: Limits
  /** Whether text messages can be sent at all. */
  readonly canText: boolean
}

/** What the dialogs may ask of the business, and do in it, during one turn (服务台). */
export interface Desk extends TalkDesk {
  readonly needs: DeskNeeds
  readonly role: Role
  readonly now: DateTime
  /** When the message was written, as its sender's device says; what is reported in it was so then. */
  readonly saidAt: DateTime
  /** What is on file of the person, once they are known. */
  file(): CustomerFile | undefined
  know(file: CustomerFile): void
  /** Keeps what is on file true for the rest of the turn: this appointment is as it is now. */
  remember(appointment: Appointment): void
  /** This order is over. */
  forgetOrder(orderId: string): void
  queue(text: QueuedText): void
  /** Everything for finding time for this customer; read once a turn for each kind of work. */
  search(kind: VisitKind, moving?: Appointment): Promise<VisitSearch>
  /** `actor` left out: whoever writes, as far as they are known. */
  openTicket(ticket: TicketAbout, actor?: Actor): Promise<Ticket>
  windowFact(window: VisitWindow): { window: VisitWindow; zone: string }
  /** Whoever writes, as far as they are known. */
  actor(): Actor
  /** An installer's own visits of today and tomorrow, and those still open from before (I10); read once a turn. */
  ownVisits(): Promise<readonly Visit[]>
  /** Different each time, for what has no key of its own. */
  freshKey(): string
}

/** Opens the desk for one turn. */
export function openDesk(given: DeskNeeds): Desk {
  const news = { isThere: false }
  const needs = { ...given, ...watchedForNews(given, news) }
  const queued: QueuedText[] = []
  const ticketsOpened: string[] = []
  const searches = new Map<string, Promise<VisitSearch>>()
  const now = needs.clock.now()
  let file = needs.file
  let visits: Promise<readonly Visit[]> | undefined
  const zone = () => file?.customer.timeZone ?? needs.companyZone
  return {
    needs,
    role: roleOf(needs),
    now,
    saidAt: now.minus({ seconds: needs.delaySeconds ?? 0 }),
    ...{ queued, ticketsOpened },
    get zone() {
      return zone()
    },
    // Colleagues are who the channel says they are, or whom staff invited.
    isKnown: () => file !== undefined || roleOf(needs) !== 'customer',
    languageOnFile: () => file?.customer.language ?? needs.installerLanguage,
    file: () => file,
    know(found) {
      file = found
    },
    forget() {
      file = undefined
    },
    remember(appointment) {
      if (!file) return
      const others = file.appointments.filter(({ id }) => id !== appointment.id)
      const isAgreed = appointment.status === 'confirmed'
      const closings = isAgreed ? file.closings : file.closings.filter((one) => one.appointmentId !== appointment.id)
      file = { ...file, closings, appointments: isAgreed ? [...others, appointment] : others }
      searches.clear()
    },
    forgetOrder(orderId) {
      if (file) file = { ...file, orders: file.orders.filter(({ id }) => id !== orderId) }
    },
    queue(text) {
      queued.push(text)
    },
    search(kind, moving) {
      const key = `${kind} ${moving?.id ?? ''}`
      const search = searches.get(key) ?? searchFor(knownFile(file).customer, { kind, moving }, { now, needs })
      searches.set(key, search)
      return search
    },
    async openTicket(about, actor = actorOf(needs, file)) {
      const ticket = ticketOf(about, file, needs)
      await needs.tickets.insert(ticket, actor)
      ticketsOpened.push(ticket.id)
      return ticket
    },
    windowFact: (window) => ({ window, zone: zone() }),
    actor: () => actorOf(needs, file),
    hasNews: () => news.isThere,
    freshKey: () => freshId('msg'),
    isWithColleague: () => needs.relay !== undefined,
    relay(text) {
      return relayToStaff(text, this)
    },
    onFile() {
      return onFile(this)
    },
    ownVisits() {
      const { fromAt, toAt } = seenSpan(now.setZone(needs.companyZone))
      visits ??= needs.visits.listOf(colleagueId({ needs }), fromAt, toAt)
      return visits
    },
  }
}

/** What is on file of somebody who must be known by now. */
export function knownFile(file: CustomerFile | undefined): CustomerFile {
  if (!file) throw new Error('the person is not known: the dialog lacks needsCustomer')
  return file
}

/** Who opens a ticket here: a colleague by their own id, a customer once known, else nobody we could name. */
function actorOf(needs: Writer, file: CustomerFile | undefined): Actor {
  const role = roleOf(needs)
  if (role !== 'customer') return `${role}:${colleagueId({ needs })}`
  return file ? `customer:${file.customer.id}` : 'system'
}
