import type { DateTime } from 'luxon'
import type { NoticeToTell, Receive } from '#src/conversation/message.ts'
import { afterQuietHours } from '#src/domain/outreach/quiet-hours.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import type { Logger } from '../logging/log.ts'
import type { ChatLinks } from '../storage/chat-links.ts'
import type { Database } from '../storage/database.ts'
import { type DueNotice, type NoticeQueue, sqlNoticeStore } from '../storage/notice-store.ts'
import { type ChatAddress, findReach, type Reach } from '../storage/reach.ts'
import type { Duty } from './duties.ts'

/** What telling needs. `companyZone` is IANA; `linkTo` makes the address of a chat link from its code. */
export interface NoticeDutyNeeds {
  readonly database: Database
  readonly receive: Receive
  readonly links: ChatLinks
  readonly linkTo: (code: string) => string
  readonly companyZone: string
  readonly canText: boolean
  readonly log: Pick<Logger, 'error'>
}

const BATCH = 200
const AT_ONCE = 8

/** Tells what is due, each recipient's in order: in the chat that somebody reads, else by text message; not in the quiet hours, unless it is urgent. */
export function noticeDuty(needs: NoticeDutyNeeds): Duty {
  const notices = sqlNoticeStore(needs.database.kysely)
  return {
    name: 'tell_notices',
    async run(now) {
      const failed = new Set<string>()
      const failedTo = (notice: DueNotice) => (err: unknown) => {
        failed.add(notice.occasion)
        needs.log.error({ event: 'notice_not_told', dialog: notice.dialog, err })
      }
      for (;;) {
        const listed = await notices.listDue(now, BATCH + failed.size)
        const due = listed.filter(({ occasion }) => !failed.has(occasion))
        if (due.length === 0) return
        const recipients = [...Map.groupBy(due, ({ recipient }) => recipient).values()]
        for (let at = 0; at < recipients.length; at += AT_ONCE)
          await Promise.all(
            recipients.slice(at, at + AT_ONCE).map(async (theirs) => {
              for (const notice of theirs) await tell(notice, now, notices, needs).catch(failedTo(notice))
            }),
          )
      }
    },
  }
}

async function tell(notice: DueNotice, now: DateTime, notices: NoticeQueue, needs: NoticeDutyNeeds): Promise<void> {
  const { database, companyZone } = needs
  const reach = await findReach(database.kysely, notice.recipient, now)
  const mayAt = afterQuietHours(now, reach.zone ?? companyZone)
  if (mayAt > now && notice.class !== 'urgent') return await notices.postpone(notice.occasion, mayAt)
  const way = await wayTo(notice, reach, now, needs)
  if (!way) return void (await notices.giveUp(notice.occasion, now))
  const { address, byText } = way
  const { occasion, dialog, answers } = notice
  const told: NoticeToTell = { occasion, dialog, answers, ...(byText && { byText }) }
  await needs.receive({
    ...address,
    messageId: occasion,
    kind: 'notice',
    notice: told,
    text: '',
    language: undefined,
    body: {},
  })
}

interface Way {
  readonly address: ChatAddress
  readonly byText?: NoticeToTell['byText']
}

/** The best way to somebody: the chat, else a text message that leads into one, else nobody can be written to (CT-7). */
async function wayTo(
  notice: DueNotice,
  { chat, phone, isDisowned, prefersCall, prefersText }: Reach,
  now: DateTime,
  { links, linkTo, canText }: NoticeDutyNeeds,
): Promise<Way | undefined> {
  if (isDisowned || (prefersCall && notice.dialog === 'contact')) return undefined
  const isMobile = phone !== undefined && /^1\d{10}$/.test(phone)
  const mayText = canText && isMobile
  if (chat && !(prefersText && mayText)) return { address: chat }
  if (!mayText) return undefined
  const person = `dl_${notice.recipient.split(':')[1]}`
  const address = { channel: 'directline', person, conversationId: freshId('cnv'), reference: {} } as const
  const link = linkTo(await links.make(person, address.conversationId, now))
  return { address, byText: { phone, link, class: notice.class } }
}
