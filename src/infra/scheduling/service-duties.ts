import type { QuizBank } from '#src/domain/quiz/quiz-bank.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import { sqlChatLinks } from '../storage/chat-links.ts'
import { sqlRecordLinks } from '../storage/record-links.ts'
import { billDuty } from './bill-duty.ts'
import { contactDuty } from './contact-duty.ts'
import type { Duty } from './duties.ts'
import { installerDayDuty } from './installer-day-duty.ts'
import { lapseDuty } from './lapse-duty.ts'
import { leftReportDuty } from './left-report-duty.ts'
import { missDuty } from './miss-duty.ts'
import { type NoticeDutyNeeds, noticeDuty } from './notice-duty.ts'
import { quizDuty } from './quiz-duty.ts'
import { reminderDuty } from './reminder-duty.ts'
import { satisfactionDuty } from './satisfaction-duty.ts'
import { silentDuty } from './silent-duty.ts'
import { surveyDuty } from './survey-duty.ts'
import { ticketDuty } from './ticket-duty.ts'
import { undeliveredDuty } from './undelivered-duty.ts'
import { waitingDuty } from './waiting-duty.ts'
import { watchDuty } from './watch-duty.ts'

interface DutySettings {
  readonly clock: Clock
  readonly quizBank: QuizBank
}

/** What the facts of the service make due, asked with every tick; what makes notices comes before what tells them. */
export function serviceDuties(needs: Omit<NoticeDutyNeeds, 'links' | 'recordLinks'> & DutySettings): Duty[] {
  const { database, companyZone } = needs
  return [
    leftReportDuty(database),
    contactDuty(database, companyZone),
    reminderDuty(database),
    installerDayDuty(database, companyZone),
    lapseDuty(database),
    missDuty(database, needs.clock, { companyZone }),
    waitingDuty(database, needs.clock, companyZone),
    ...[watchDuty(database), surveyDuty(database), satisfactionDuty(database, companyZone)],
    silentDuty(database, companyZone),
    quizDuty(database, companyZone, needs.quizBank),
    billDuty(database, companyZone),
    ticketDuty(database),
    undeliveredDuty(database),
    noticeDuty({ ...needs, links: sqlChatLinks(database.kysely), recordLinks: sqlRecordLinks(database.kysely) }),
  ]
}
