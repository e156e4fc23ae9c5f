/** The SDK's own setting names, as config.ts reads them; without `MicrosoftAppId` there is no Bot Framework channel. */
export interface BotFrameworkSettings {
  readonly MicrosoftAppId?: string | undefined
  readonly MicrosoftAppPassword?: string | undefined
  readonly MicrosoftAppType?: string | undefined
  readonly MicrosoftAppTenantId?: string | undefined
  readonly ToBotFromChannelOpenIdMetadataUrl?: string | undefined
  readonly ToBotFromChannelTokenIssuer?: string | undefined
  readonly ToBotFromEmulatorOpenIdMetadataUrl?: string | undefined
  readonly ToChannelFromBotLoginUrl?: string | undefined
  readonly ToChannelFromBotOAuthScope?: string | undefined
  readonly OAuthUrl?: string | undefined
}

/** The settings of a channel that is on, every address filled in. */
export interface CompleteSettings {
  readonly MicrosoftAppId: string
  readonly MicrosoftAppPassword?: string
  readonly MicrosoftAppType?: string
  readonly MicrosoftAppTenantId?: string
  readonly ToBotFromChannelOpenIdMetadataUrl: string
  readonly ToBotFromChannelTokenIssuer: string
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string
  readonly ToChannelFromBotLoginUrl: string
  readonly ToChannelFromBotOAuthScope: string
  readonly OAuthUrl: string
  readonly CallerId: string
}

/** Public Azure. The SDK drops all of them as soon as one is set, so that a key address alone would leave no issuer. */
const PUBLIC_AZURE = {
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  ToBotFromEmulatorOpenIdMetadataUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  CallerId: 'urn:botframework:azure',
}

/** Fills in the addresses that were left out; undefined without an app id. Other settings are left aside. */
export function completeSettings(settings: BotFrameworkSettings): CompleteSettings | undefined {
  if (!settings.MicrosoftAppId) return undefined
  const names = [
    'MicrosoftAppId',
    'MicrosoftAppPassword',
    'MicrosoftAppType',
    'MicrosoftAppTenantId',
    ...Object.keys(PUBLIC_AZURE),
  ]
  const given = Object.entries(settings).filter(([name, value]) => names.includes(name) && value !== undefined)
  return { ...PUBLIC_AZURE, MicrosoftAppId: settings.MicrosoftAppId, ...Object.fromEntries(given) }
}
