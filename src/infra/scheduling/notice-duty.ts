import type { DateTime, DurationLike } from 'luxon'
import type { FanOut } from '#src/conversation/coordination.ts'
import type { NoticeToTell, Receive } from '#src/conversation/message.ts'
import { CHAT_LINK_HOURS, WEB_CHAT_LAST_RESORT_HOURS, WEB_CHAT_READ_MINUTES } from '#src/domain/norms/contact-norms.ts'
import type { Recipient } from '#src/domain/outreach/notice.ts'
import { withinHours } from '#src/domain/outreach/within-hours.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import type { RecordLinks } from '#src/domain/visits/visit-record.ts'
import type { Logger } from '../logging/log.ts'
import type { ChatLinks } from '../storage/chat-links.ts'
import type { Database } from '../storage/database.ts'
import { type DueNotice, type NoticeQueue, sqlNoticeStore } from '../storage/notice-store.ts'
import { type ChatAddress, findReach, type LastChat, type Reach } from '../storage/reach.ts'
import type { Duty } from './duties.ts'
import { giveUpNotice } from './give-up-notice.ts'

/** What telling needs. `companyZone` is IANA; `linkTo` makes the address of a chat link from its code, `linkToRecord` that of a visit's record. */
export interface NoticeDutyNeeds {
  readonly database: Database
  readonly receive: Receive
  readonly fanOut: Pick<FanOut, 'isHeard'>
  readonly links: ChatLinks
  readonly linkTo: (code: string) => string
  readonly recordLinks: Pick<RecordLinks, 'make'>
  readonly linkToRecord: (code: string) => string
  readonly companyZone: string
  readonly canText: boolean
  readonly log: Pick<Logger, 'error'>
}

const BATCH = 200
const AT_ONCE = 8

/** Tells what is due, each recipient's in order: in the chat that somebody reads, else by text message; within the hours of its class. */
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
  const inUseFrom = now.minus({ minutes: WEB_CHAT_READ_MINUTES[roleOf(notice.recipient)] })
  const reach = await findReach(database.kysely, notice.recipient, inUseFrom)
  const mayAt = withinHours(notice.class, now, reach.zone ?? companyZone) ?? now.plus({ days: 1 })
  if (mayAt > now) return await notices.postpone(notice.occasion, mayAt)
  const way = await wayTo(notice, reach, now, needs)
  if (!way) return await giveUpNotice(database, notice, now)
  const { address, byText } = way
  const { occasion, dialog, answers, class: ofClass } = notice
  const told: NoticeToTell = { occasion, dialog, answers, class: ofClass, ...(byText && { byText }) }
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

/**
 * The best way to somebody: the chat that they are in, else a text message that leads into it, else a chat that they were in
 * lately; nobody else can be written to (CT-7).
 */
async function wayTo(notice: DueNotice, reach: Reach, now: DateTime, needs: NoticeDutyNeeds): Promise<Way | undefined> {
  const { chat, webAddress, phone = '', isDisowned, prefersCall, prefersText } = reach
  if (isDisowned || (prefersCall && notice.dialog === 'contact')) return undefined
  const mayText = needs.canText && /^1\d{10}$/.test(phone)
  const isByText = chat?.address.channel === 'sms'
  if (
    chat &&
    (isByText ? needs.canText : !(prefersText && mayText)) &&
    (await isRead(chat, notice.recipient, now, needs))
  )
    return { address: chat.address }
  if (mayText) return await wayByText(notice, phone, webAddress, now, needs)
  return chat && !isByText && wroteWithin(chat, { hours: WEB_CHAT_LAST_RESORT_HOURS }, now)
    ? { address: chat.address }
    : undefined
}

/** A web chat is read while its page is open and in use; every other network calls its people by itself. */
async function isRead(
  chat: LastChat,
  recipient: Recipient,
  now: DateTime,
  { fanOut }: NoticeDutyNeeds,
): Promise<boolean> {
  const { channel, conversationId } = chat.address
  if (channel !== 'directline') return true
  return (
    wroteWithin(chat, { minutes: WEB_CHAT_READ_MINUTES[roleOf(recipient)] }, now) &&
    (await fanOut.isHeard(conversationId))
  )
}

const roleOf = (recipient: Recipient) => recipient.split(':')[0] as keyof typeof WEB_CHAT_READ_MINUTES

const wroteWithin = ({ wroteAt }: LastChat, span: DurationLike, now: DateTime): boolean =>
  wroteAt !== undefined && wroteAt >= now.minus(span)

/** Whoever was in a web chat before is led back into it, and sees there what was said (CT-8). */
async function wayByText(
  notice: DueNotice,
  phone: string,
  webAddress: ChatAddress | undefined,
  now: DateTime,
  needs: NoticeDutyNeeds,
): Promise<Way> {
  const person = `dl_${notice.recipient.split(':')[1]}`
  const anew = { channel: 'directline', person, conversationId: freshId('cnv'), reference: {} } as const
  const address = webAddress ?? anew
  const link = (await linkToOwnRecord(notice, now, needs)) ?? (await linkIntoChat(notice, address, now, needs))
  return { address, byText: { phone, link, class: notice.class } }
}

/** Word of a signed record leads to the record itself, which whoever is not in the chat reads as well. */
async function linkToOwnRecord(
  { dialog, answers }: DueNotice,
  now: DateTime,
  { recordLinks, linkToRecord }: NoticeDutyNeeds,
): Promise<string | undefined> {
  if (dialog !== 'visit-record') return undefined
  return linkToRecord(await recordLinks.make(String(answers.appointment), now))
}

async function linkIntoChat(
  { recipient }: DueNotice,
  { person, conversationId }: ChatAddress,
  now: DateTime,
  { links, linkTo }: NoticeDutyNeeds,
): Promise<string> {
  const expiresAt = now.plus({ hours: CHAT_LINK_HOURS[roleOf(recipient)] })
  return linkTo(await links.make(person, conversationId, expiresAt))
}
