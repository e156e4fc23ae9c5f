import type { Transaction } from 'kysely'
import { sqlAppointmentStore } from './appointment-store.ts'
import { sqlBillStore } from './bill-store.ts'
import { sqlCloseOutStore } from './close-out-store.ts'
import { sqlClosedTimeStore } from './closed-time-store.ts'
import { sqlColleagueBindings } from './colleague-bindings.ts'
import { sqlConsentStore } from './consent-store.ts'
import { sqlCustomerStore } from './customer-store.ts'
import { sqlDeviceStore } from './device-store.ts'
import { sqlDoorWordStore } from './door-word-store.ts'
import { sqlExtraWorkStore } from './extra-work-store.ts'
import { sqlIdentityStore } from './identity-store.ts'
import { sqlInstallerPhotos } from './installer-photos.ts'
import { sqlItemAnswerStore } from './item-answer-store.ts'
import { readLastLines } from './last-lines.ts'
import { sqlMonthlyStore } from './monthly-store.ts'
import { sqlNoticeStore } from './notice-store.ts'
import { sqlOrderStore } from './order-store.ts'
import { sqlPhotoList } from './photo-list.ts'
import { sqlQuizStore } from './quiz-store.ts'
import { sqlRecordLinks } from './record-links.ts'
import { sqlSatisfactionResults } from './satisfaction-results.ts'
import type { Schema } from './schema.ts'
import { sqlStaffDirectory } from './staff-directory.ts'
import { sqlSurveyStore } from './survey-store.ts'
import { sqlTicketStore } from './ticket-store.ts'
import { sqlVisitRecords } from './visit-record-store.ts'
import { sqlVisitStepStore } from './visit-step-store.ts'
import { sqlVisitStore } from './visit-store.ts'
import { sqlWaitingList } from './waiting-list.ts'
import { sqlWorkReportStore } from './work-report-store.ts'

/** The stores that a desk is opened with, in the transaction of one turn. */
export const sqlDeskStores = (tx: Transaction<Schema>) => ({
  appointments: sqlAppointmentStore(tx),
  identities: sqlIdentityStore(tx),
  tickets: sqlTicketStore(tx),
  orders: sqlOrderStore(tx),
  staff: sqlStaffDirectory(tx),
  waiting: sqlWaitingList(tx),
  customers: sqlCustomerStore(tx),
  consents: sqlConsentStore(tx),
  visits: sqlVisitStore(tx),
  visitSteps: sqlVisitStepStore(tx),
  doorWords: sqlDoorWordStore(tx),
  itemAnswers: sqlItemAnswerStore(tx),
  records: sqlVisitRecords(tx),
  recordLinks: sqlRecordLinks(tx),
  photos: sqlPhotoList(tx),
  installerPhotos: sqlInstallerPhotos(tx),
  surveys: sqlSurveyStore(tx),
  satisfaction: sqlSatisfactionResults(tx),
  reports: sqlWorkReportStore(tx),
  devices: sqlDeviceStore(tx),
  closeOuts: sqlCloseOutStore(tx),
  extras: sqlExtraWorkStore(tx),
  quizzes: sqlQuizStore(tx),
  bills: sqlBillStore(tx),
  notices: sqlNoticeStore(tx),
  monthly: sqlMonthlyStore(tx),
  bindings: sqlColleagueBindings(tx),
  closedTimes: sqlClosedTimeStore(tx),
  lastLines: (conversationId: string, count: number) => readLastLines(tx, conversationId, count),
})
