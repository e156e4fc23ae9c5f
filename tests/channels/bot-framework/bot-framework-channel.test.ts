import { DateTime } from 'luxon'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OutboxMessage } from '#src/domain/outreach/outbox.ts'
import { accessToken } from '#src/infra/channels/bot-framework/access-token.ts'
import { openBotFramework } from '#src/infra/channels/bot-framework/bot-framework.ts'
import { botFrameworkChannel } from '#src/infra/channels/bot-framework/bot-framework-channel.ts'
import { serviceUrlGuard } from '#src/infra/channels/bot-framework/service-url.ts'
import { completeSettings } from '#src/infra/channels/bot-framework/settings.ts'
import { type AzureStandIn, type ConnectorAnswer, openAzureStandIn } from './azure-stand-in.ts'

describe('sending by the Bot Framework connector', () => {
  let azure: AzureStandIn
  beforeAll(async () => {
    azure = await openAzureStandIn()
  })
  afterEach(() => {
    azure.calls.length = 0
    azure.answerWith(() => ({ status: 200 }))
  })
  afterAll(() => azure.close())

  const message = (changes: { serviceUrl?: string; body?: Record<string, unknown> } = {}): OutboxMessage => ({
    id: 'msg_1',
    at: DateTime.utc(2026, 11, 23),
    channel: 'botframework',
    recipient: 'bf_1',
    class: 'transactional',
    text: '您好',
    body: changes.body ?? {},
    reference: {
      serviceUrl: changes.serviceUrl ?? azure.url,
      channelId: 'test',
      conversation: { id: 'a/b' },
      bot: { id: 'bot' },
      user: { id: 'user' },
    },
    attempts: 1,
    token: 't',
  })

  async function open(changes: { limitMs?: number; password?: string } = {}) {
    const settings = completeSettings({ ...azure.settings, MicrosoftAppPassword: changes.password ?? 'the password' })
    if (!settings) throw new Error('no app id')
    return botFrameworkChannel({
      token: await accessToken(settings),
      mayReach: serviceUrlGuard(settings.ToBotFromChannelOpenIdMetadataUrl),
      ...(changes.limitMs === undefined ? {} : { limitMs: changes.limitMs }),
    })
  }

  it('writes into the conversation where there is nothing to reply to', async () => {
    const channel = await open()
    expect(await channel.send(message({ serviceUrl: `${azure.url}/` }))).toEqual({ kind: 'sent' })
    expect(azure.calls[0]?.path).toBe('/v3/conversations/a%2Fb/activities')
    expect(azure.calls[0]?.activity).not.toHaveProperty('replyToId')
    expect(azure.calls[0]?.activity).not.toHaveProperty('suggestedActions')
  })

  const answers: [ConnectorAnswer, object][] = [
    [{ status: 201 }, { kind: 'sent' }],
    [
      { status: 429, headers: { 'Retry-After': '7' } },
      { kind: 'later', afterMs: 7_000 },
    ],
    [{ status: 500 }, { kind: 'later', afterMs: 0 }],
    [
      { status: 503, headers: { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' } },
      { kind: 'later', afterMs: 0 },
    ],
    [{ status: 412 }, { kind: 'later', afterMs: 0 }],
    [{ status: 400 }, { kind: 'failed' }],
    [{ status: 403 }, { kind: 'failed' }],
    [{ status: 404 }, { kind: 'failed' }],
    [{ status: 302, headers: { Location: 'http://127.0.0.1:1/' } }, { kind: 'failed' }],
  ]
  it.each(answers)('takes the answer %j for %j, after one call', async (answer, outcome) => {
    azure.answerWith(() => answer)
    expect(await (await open()).send(message())).toEqual(outcome)
    expect(azure.calls).toHaveLength(1)
  })

  it('does not know what became of a message that is never answered', async () => {
    azure.answerWith(() => 'hang')
    expect(await (await open({ limitMs: 100 })).send(message())).toEqual({ kind: 'unknown' })
    expect(azure.calls).toHaveLength(1)
  })

  it('knows that nothing has left when nobody listens', async () => {
    const gone = await openAzureStandIn()
    await gone.close()
    expect(await (await open()).send(message({ serviceUrl: gone.url }))).toEqual({ kind: 'later', afterMs: 0 })
  })

  it('waits while it gets no token, and calls nobody', async () => {
    const outcome = await (await open({ password: 'a wrong one' })).send(message())
    expect(outcome).toMatchObject({ kind: 'later' })
    expect(azure.calls).toEqual([])
  })

  it('fetches a token once, and another when the connector refuses it', async () => {
    const channel = await open()
    await channel.send(message())
    await channel.send(message())
    azure.answerWith(() => ({ status: 401 }))
    expect(await channel.send(message())).toMatchObject({ kind: 'later' })
    azure.answerWith(() => ({ status: 200 }))
    await channel.send(message())
    const [first, second, third, fourth] = azure.calls.map(({ authorization }) => authorization)
    expect(second).toBe(first)
    expect(third).toBe(first)
    expect(fourth).not.toBe(first)
  })

  it.each([
    'https://evil.example',
    'https://botframework.com.evil.example/',
    'https://a.botframework.com:8443/',
    'https://user@a.botframework.com/',
    'http://a.botframework.com/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
  ])('never sends to %s, though it may stand in an old reference', async (serviceUrl) => {
    expect(await (await open()).send(message({ serviceUrl }))).toEqual({ kind: 'failed' })
  })

  it('sends the text alone when what stands beside it is of another shape', async () => {
    const body = { choices: 'none', inputHint: 7, nativeReplyTo: 3 }
    expect(await (await open()).send(message({ body }))).toEqual({ kind: 'sent' })
    expect(azure.calls[0]?.activity).toMatchObject({ text: '您好' })
    expect(azure.calls[0]?.activity).not.toHaveProperty('inputHint')
  })

  it('fails without a reference', async () => {
    expect(await (await open()).send({ ...message(), reference: undefined })).toEqual({ kind: 'failed' })
  })
})

describe('the addresses that replies may go to', () => {
  const mayReach = serviceUrlGuard('https://login.botframework.com/v1/.well-known/openidconfiguration')

  it.each([
    'https://smba.trafficmanager.net/teams/',
    'https://directline.botframework.com/',
    'https://webchat.botframework.azure.cn/',
  ])('include %s', (serviceUrl) => {
    expect(mayReach(serviceUrl)).toBe(true)
  })

  it.each(['http://127.0.0.1:3000', 'http://localhost', 'http://[::1]:8080'])(
    'include %s only in a rehearsal, with the keys published on this machine',
    (serviceUrl) => {
      expect(mayReach(serviceUrl)).toBe(false)
      expect(serviceUrlGuard('http://127.0.0.1:9/openid')(serviceUrl)).toBe(true)
    },
  )
})

describe('the settings of the Bot Framework', () => {
  it.each([
    { MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: 'tenant', MicrosoftAppPassword: 'secret' },
    { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 'tenant' },
    { MicrosoftAppType: 'MultiTenant', MicrosoftAppPassword: 'secret' },
    { MicrosoftAppPassword: 'secret' },
  ])('open the channel for the app %j', async (app) => {
    expect((await openBotFramework({ MicrosoftAppId: 'app', ...app }))?.channel.name).toBe('botframework')
  })

  it('are complete when only one address is set, because the SDK would drop the other defaults', () => {
    expect(
      completeSettings({ MicrosoftAppId: 'app', ToBotFromChannelOpenIdMetadataUrl: 'https://keys.example' }),
    ).toEqual({
      MicrosoftAppId: 'app',
      ToBotFromChannelOpenIdMetadataUrl: 'https://keys.example',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToBotFromEmulatorOpenIdMetadataUrl:
        'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      CallerId: 'urn:botframework:azure',
    })
  })
})
