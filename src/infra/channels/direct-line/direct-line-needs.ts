import type { FanOut, Limits } from '#src/conversation/coordination.ts'
import type { Receive, TalkLog } from '#src/conversation/message.ts'
import type { Language } from '#src/domain/shared/language.ts'
import type { Logger } from '../../logging/log.ts'
import type { TakesPhotos } from '../../photos/takes-photos.ts'
import type { RenderRecord } from '../../records/render-record.ts'
import type { FindOwnRecord } from '../../storage/own-records.ts'
import type { FindOwnVisit } from '../../storage/own-visits.ts'
import type { IsCutOff } from './caller.ts'
import type { ReadToken } from './chat-token.ts'
import type { Keys } from './direct-line-keys.ts'

export interface DirectLineNeeds {
  readonly receive: Receive
  readonly talkLog: TalkLog
  readonly fanOut: FanOut
  readonly limits: Limits
  /** The Direct Line secrets, newest first, two at most. */
  readonly secrets: readonly string[]
  /** The address that others see; asked for at every request, because the port is known late. */
  readonly publicUrl: () => string
  /** As customers read it: the assistant's name. */
  readonly companyName: Readonly<Record<Language, string>>
  readonly findOwnVisit: FindOwnVisit
  readonly findOwnRecord: FindOwnRecord
  readonly renderRecord: RenderRecord
  readonly isCutOff: IsCutOff
  readonly takesPhotos: TakesPhotos
  /** The photo by which a customer knows an installer, a JPEG; undefined where there is none. */
  readonly findInstallerPhoto: (installerId: string) => Promise<Uint8Array | undefined>
  /** Keeps in which browser somebody chats (CL-3). */
  readonly noteDevice?: (deviceHash: string, person: string) => Promise<void>
  readonly log: Logger
}

/** What the routes share. */
export interface RouteNeeds extends DirectLineNeeds {
  readonly keys: Keys
  readonly readToken: ReadToken
}

/** Where every route of Direct Line begins. */
export const BASE = '/v3/directline'
