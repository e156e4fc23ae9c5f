import type { Transaction } from 'kysely'
import { sqlAppointmentStore } from './appointment-store.ts'
import { sqlClosedTimeStore } from './closed-time-store.ts'
import { sqlCustomerStore } from './customer-store.ts'
import { sqlExtraWorkStore } from './extra-work-store.ts'
import { sqlIdentityStore } from './identity-store.ts'
import { sqlItemAnswerStore } from './item-answer-store.ts'
import { readLastLines } from './last-lines.ts'
import { sqlNoticeStore } from './notice-store.ts'
import { sqlOrderStore } from './order-store.ts'
import { sqlPhotoList } from './photo-list.ts'
import type { Schema } from './schema.ts'
import { sqlStaffDirectory } from './staff-directory.ts'
import { sqlTicketStore } from './ticket-store.ts'
import { sqlVisitStepStore } from './visit-step-store.ts'
import { sqlVisitStore } from './visit-store.ts'
import { sqlWaitingList } from './waiting-list.ts'

/** The stores that a desk is opened with, in the transaction of one turn. */
export const sqlDeskStores = (tx: Transaction<Schema>) => ({
  appointments: sqlAppointmentStore(tx),
  identities: sqlIdentityStore(tx),
  tickets: sqlTicketStore(tx),
  orders: sqlOrderStore(tx),
  staff: sqlStaffDirectory(tx),
  waiting: sqlWaitingList(tx),
  customers: sqlCustomerStore(tx),
  visits: sqlVisitStore(tx),
  visitSteps: sqlVisitStepStore(tx),
  itemAnswers: sqlItemAnswerStore(tx),
  photos: sqlPhotoList(tx),
  extras: sqlExtraWorkStore(tx),
  notices: sqlNoticeStore(tx),
  closedTimes: sqlClosedTimeStore(tx),
  lastLines: (conversationId: string, count: number) => readLastLines(tx, conversationId, count),
})
