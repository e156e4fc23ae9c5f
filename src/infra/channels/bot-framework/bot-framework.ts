import type { Attachment } from '#src/conversation/message.ts'
import type { SendingChannel } from '#src/domain/outreach/outbox.ts'
import type { Admission } from './admission.ts'
import { serviceUrlGuard } from './service-url.ts'
import { type BotFrameworkSettings, completeSettings } from './settings.ts'

/** The Bot Framework, ready: who may come in, where replies may go, and the channel that takes them there. */
export interface BotFramework {
  readonly admit: Admission
  readonly mayReach: (serviceUrl: string) => boolean
  readonly channel: SendingChannel
  /** A file of a message that came with `serviceUrl`. */
  readonly openFile: (serviceUrl: string, contentUrl: string) => Attachment
}

/**
 * Opens the channel; undefined without an app id.
 *
 * The SDK is loaded only here and only then: it takes 55 MB of memory and a third of a second.
 */
export async function openBotFramework(settings: BotFrameworkSettings): Promise<BotFramework | undefined> {
  const complete = completeSettings(settings)
  if (!complete) return undefined
  const [{ admission }, { accessToken }, { botFrameworkChannel }, { fileOpener }] = await Promise.all([
    import('./admission.ts'),
    import('./access-token.ts'),
    import('./bot-framework-channel.ts'),
    import('./open-file.ts'),
  ])
  const mayReach = serviceUrlGuard(complete.ToBotFromChannelOpenIdMetadataUrl)
  const token = await accessToken(complete)
  return {
    admit: await admission(complete),
    mayReach,
    channel: botFrameworkChannel({ token, mayReach }),
    openFile: fileOpener({ token, mayReach }),
  }
}
