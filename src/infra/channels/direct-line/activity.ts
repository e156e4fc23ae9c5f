import type { AssistantEntry, PersonEntry, StreamEntry } from '#src/conversation/message.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { RECORD_TYPE } from '../../records/record-type.ts'
import { BASE } from './direct-line-needs.ts'
import { CALENDAR_TYPE } from './write-calendar.ts'

/** What an activity set carries: Bot Framework activities as Direct Line shows them. */
type Activity = Readonly<Record<string, unknown>>

/** A page of a conversation as Direct Line gives it; `watermark` is where the next one begins. */
interface ActivitySet {
  readonly activities: readonly Activity[]
  readonly watermark: string
}

/** Who speaks, and under which address its files are. */
export interface Speaker {
  readonly companyName: Readonly<Record<Language, string>>
  readonly publicUrl: () => string
}

const ASSISTANT_ID = 'assistant'

/** What stands for a photo without words: clients of the public library show no message that has none. */
const PHOTO_MARK = '📷'

/** The id of the activity at `seq`, in the form that Direct Line clients know. */
export function activityId(conversationId: string, seq: number): string {
  return `${conversationId}|${String(seq).padStart(7, '0')}`
}

/** Puts entries into Direct Line's form; `afterSeq` is the watermark where there are none. */
export function activitySet(entries: readonly StreamEntry[], afterSeq: number, speaker: Speaker): ActivitySet {
  return {
    activities: entries.map((entry) => activityOf(entry, speaker)),
    watermark: String(entries.at(-1)?.seq ?? afterSeq),
  }
}

function activityOf(entry: StreamEntry, speaker: Speaker): Activity {
  const { conversationId, seq, at, text } = entry
  return {
    type: 'message',
    id: activityId(conversationId, seq),
    timestamp: at.toUTC().toISO(),
    channelId: 'directline',
    conversation: { id: conversationId },
    text: text === '' && entry.from === 'person' && entry.body.hasPhotos === true ? PHOTO_MARK : text,
    textFormat: 'plain',
    ...(entry.from === 'person' ? ofPerson(entry) : ofAssistant(entry, speaker)),
  }
}

function ofPerson({ person, body }: PersonEntry): Activity {
  const { clientActivityID, locale } = body
  return {
    from: { id: person, role: 'user' },
    ...(locale !== undefined && { locale }),
    ...(clientActivityID !== undefined && { channelData: { clientActivityID } }),
  }
}

function ofAssistant(entry: AssistantEntry, { companyName, publicUrl }: Speaker): Activity {
  const { conversationId, language, choices, inputHint, replyTo } = entry
  const attachments = attachmentsOf(entry, `${publicUrl()}${BASE}/conversations/${conversationId}/visits`)
  const actions = choices.map(({ label }) => ({ type: 'imBack', title: label, value: label }))
  return {
    from: { id: ASSISTANT_ID, name: companyName[language], role: 'bot' },
    locale: language,
    inputHint,
    ...(replyTo !== undefined && { replyToId: activityId(conversationId, replyTo) }),
    ...(attachments.length > 0 && { attachments }),
    ...(actions.length > 0 && { suggestedActions: { actions, to: [] } }),
  }
}

/** What goes with a message: a visit for the calendar, the signed record of one, the photo of who comes to one. */
function attachmentsOf({ visitId, recordOf, installerOf }: AssistantEntry, visits: string): readonly Activity[] {
  const calendar = { contentType: CALENDAR_TYPE, name: `${visitId}.ics`, contentUrl: `${visits}/${visitId}` }
  const record = { contentType: RECORD_TYPE, name: `${recordOf}.pdf`, contentUrl: `${visits}/${recordOf}/record.pdf` }
  const photo = {
    contentType: 'image/jpeg',
    name: 'installer.jpg',
    contentUrl: `${visits}/${installerOf}/installer.jpg`,
  }
  return [
    ...(visitId === undefined ? [] : [calendar]),
    ...(recordOf === undefined ? [] : [record]),
    ...(installerOf === undefined ? [] : [photo]),
  ]
}
