import type { SendingChannel } from '#src/domain/outreach/outbox.ts'
import type { Admission } from './admission.ts'
import { serviceUrlGuard } from './service-url.ts'
import { type BotFrameworkSettings, completeSettings } from './settings.ts'

/** The Bot Framework, ready: who may come in, where replies may go, and the channel that takes them there. */
export interface BotFramework {
  readonly admit: Admission
  readonly mayReach: (serviceUrl: string) => boolean
  readonly channel: SendingChannel
}

/**
 * Opens the channel; undefined without an app id.
 *
 * The SDK is loaded only here and only then: it takes 55 MB of memory and a third of a second.
 */
export async function openBotFramework(settings: BotFrameworkSettings): Promise<BotFramework | undefined> {
  const complete = completeSettings(settings)
  if (!complete) return undefined
  const [{ admission }, { accessToken }, { botFrameworkChannel }] = await Promise.all([
    import('./admission.ts'),
    import('./access-token.ts'),
    import('./bot-framework-channel.ts'),
  ])
  const mayReach = serviceUrlGuard(complete.ToBotFromChannelOpenIdMetadataUrl)
  return {
    admit: await admission(complete),
    mayReach,
    channel: botFrameworkChannel({ token: await accessToken(complete), mayReach }),
  }
}
