import type { Limits } from '#src/conversation/coordination.ts'
import type { Phrasebook } from '#src/conversation/say.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { Checklists } from '#src/domain/visits/checklist.ts'
import { HttpError, tooMany } from '../http/http-error.ts'
import type { HttpServer } from '../http/server.ts'
import type { Database } from '../storage/database.ts'
import { type FindOwnRecord, sqlOwnRecords } from '../storage/own-records.ts'
import { sqlRecordLinks } from '../storage/record-links.ts'
import { sqlVisitRecords } from '../storage/visit-record-store.ts'
import type { RecordSender } from './record-parts.ts'
import { type RenderRecord, recordRenderer } from './render-record.ts'
import { sendRecord } from './send-record.ts'

interface RecordNeeds {
  readonly database: Pick<Database, 'kysely'>
  readonly clock: Clock
  readonly limits: Limits
  readonly phrasebook: Phrasebook
  readonly sender: RecordSender
  readonly checklists: Checklists
}

/** The records of visits as they leave the process. */
interface Records {
  readonly findOwnRecord: FindOwnRecord
  readonly renderRecord: RenderRecord
  /** `GET /r/CODE`, the link in a text message: the signed record of the one visit that it was made for. */
  mountLink(server: HttpServer): void
}

/** The path below which links to visit records are. */
export const RECORD_LINK_PATH = '/r'

/** Opens the records of visits, made of the facts each time they are asked for. */
export function openRecords({
  database: { kysely },
  clock,
  limits,
  phrasebook,
  sender,
  checklists,
}: RecordNeeds): Records {
  const render = recordRenderer(phrasebook, sender)
  // Drawing one takes the processor a while, and nobody needs it often.
  const renderRecord: RenderRecord = async (record) => {
    const { allowed, retryAfterMs } = await limits.take('record_per_visit', record.appointment.id)
    if (!allowed) throw tooMany(retryAfterMs)
    return await render(record)
  }
  const records = sqlVisitRecords(kysely, checklists)
  const links = sqlRecordLinks(kysely)
  return {
    renderRecord,
    findOwnRecord: sqlOwnRecords(kysely, 'directline', records),
    mountLink(server) {
      server.get<{ code: string }>(`${RECORD_LINK_PATH}/:code`, async (request, response) => {
        const linked = await links.open(request.params.code, clock.now())
        const record = linked && (await records.find(linked.customerId, linked.appointmentId))
        if (!record || record === 'unsigned')
          throw new HttpError(404, 'LinkExpired', '链接已失效，请在对话里说“服务记录”。This link is no longer valid.')
        sendRecord(response, record.appointment.id, await renderRecord(record))
      })
    },
  }
}
