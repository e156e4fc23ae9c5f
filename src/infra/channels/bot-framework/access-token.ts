import { z } from 'zod'
import { isPlainLoopback } from './service-url.ts'
import type { CompleteSettings } from './settings.ts'

/** Gives the token for outgoing calls; `isRefused` means that the last one was not accepted. Rejects when there is none to be had. */
export type AccessToken = (isRefused: boolean) => Promise<string>

/** Tokens as the SDK gets them for each kind of app; from a sign-in service on this machine by a plain request. */
export async function accessToken(settings: CompleteSettings): Promise<AccessToken> {
  if (isPlainLoopback(settings.ToChannelFromBotLoginUrl)) return loopbackToken(settings)
  const { ConfigurationServiceClientCredentialFactory } = await import('botbuilder')
  const credentials = await new ConfigurationServiceClientCredentialFactory({ ...settings }).createCredentials(
    settings.MicrosoftAppId,
    settings.ToChannelFromBotOAuthScope,
    settings.ToChannelFromBotLoginUrl,
    true,
  )
  const { getToken } = credentials as unknown as { getToken(forceRefresh: boolean): Promise<string> }
  return (isRefused) => getToken.call(credentials, isRefused)
}

const Grant = z.object({ access_token: z.string(), expires_in: z.coerce.number() })
const RENEW_BEFORE_MS = 300_000

function loopbackToken(settings: CompleteSettings): AccessToken {
  let token = ''
  let renewAtMs = 0
  return async (isRefused) => {
    if (!isRefused && performance.now() < renewAtMs) return token
    const response = await fetch(`${settings.ToChannelFromBotLoginUrl}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: settings.MicrosoftAppId,
        client_secret: settings.MicrosoftAppPassword ?? '',
        scope: `${settings.ToChannelFromBotOAuthScope}/.default`,
      }),
    })
    const grant = Grant.parse(await response.json())
    token = grant.access_token
    renewAtMs = performance.now() + grant.expires_in * 1000 - RENEW_BEFORE_MS
    return token
  }
}
