import { once } from 'node:events'
import { connect } from 'node:net'
import { createServer } from 'node:tls'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { openSmppLink } from '#src/infra/channels/sms/smpp-link.ts'
import { readSmppUrl } from '#src/infra/channels/sms/smpp-settings.ts'
import { type Authority, makeAuthority } from '../../support/certificates.ts'
import { describeWithSmsc, type Smsc, startSmsc } from '../../support/smsc.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts'

const soon = { timeout: 10_000, interval: 20 }

describeWithSmsc('text messages over TLS', () => {
  let provider: Authority
  let stranger: Authority
  let openNow = new AsyncDisposableStack()
  let folder: TemporaryFolder
  beforeAll(async () => {
    folder = await temporaryFolder()
    provider = makeAuthority(folder.path, 'provider')
    stranger = makeAuthority(folder.path, 'stranger')
  })
  afterAll(() => folder[Symbol.asyncDispose]())
  afterEach(async () => {
    await openNow.disposeAsync()
    openNow = new AsyncDisposableStack()
  })

  /** An SMSC behind TLS, and a link to it; `ca` is the path of whom we trust. */
  async function link({ host = 'localhost', certified = `DNS:${host}`, ca }: Record<string, string | undefined>) {
    const smsc: Smsc = openNow.use(await startSmsc())
    const server = createServer(provider.sign(certified), (near) => {
      const far = connect(smsc.port, '127.0.0.1')
      for (const socket of [near, far])
        socket.on('error', () => {}).on('close', () => [near, far].map((one) => one.destroy()))
      near.pipe(far).pipe(near)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    openNow.defer(() => void server.close())
    const { port } = server.address() as { port: number }
    const settings = readSmppUrl(
      `smpps://doorstep:secret@${host}:${port}${ca === undefined ? '' : `?ca=${encodeURIComponent(ca)}`}`,
    )
    if ('problem' in settings) throw new Error(settings.problem)
    const errors: object[] = []
    const log = { error: (what: object) => void errors.push(what), info: () => {} }
    const opened = openSmppLink({ settings, take: async () => 0, log, firstPauseMs: 50 })
    openNow.defer(() => opened.close())
    return { smsc, opened, errors }
  }

  it.each([{ host: 'localhost' }, { host: '127.0.0.1', certified: 'IP:127.0.0.1' }])(
    'leave for an SMSC whose certificate is signed by the authority that we were told: %j',
    async (at) => {
      const { smsc, opened, errors } = await link({ ...at, ca: provider.path })
      await vi.waitFor(() => expect(opened.isBound()).toBe(true), soon)
      const fields = { destination_addr: '19900000001', short_message: Buffer.from('ok') }
      expect(await opened.submit(fields, AbortSignal.timeout(5_000), () => {})).toMatchObject({ status: 0 })
      expect(smsc.all('bind')).toMatchObject([{ system_id: 'doorstep' }])
      expect(errors).toEqual([])
    },
  )

  const UNTRUSTED = /^(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY)$/
  it.each([
    ['an authority that is none of the public ones', undefined, {}, UNTRUSTED],
    ['another authority', () => stranger, {}, UNTRUSTED],
    [
      'the right authority for another host',
      () => provider,
      { certified: 'DNS:x.example' },
      /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    ],
  ])('tell no password to an SMSC certified by %s', async (_, trusted, at, problem) => {
    const { smsc, opened, errors } = await link({ ...at, ca: trusted?.().path })
    await vi.waitFor(() => expect(errors.length).toBeGreaterThan(1), soon)
    expect(errors[0]).toEqual({
      ...{ event: 'sms_not_bound', host: 'localhost', status: undefined },
      problem: expect.stringMatching(problem),
    })
    expect(opened.isBound()).toBe(false)
    expect(smsc.all('bind')).toEqual([])
  })
})
