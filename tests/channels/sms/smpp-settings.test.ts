import { describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import { readSmppUrl } from '#src/infra/channels/sms/smpp-settings.ts'

describe('SMPP_URL', () => {
  it('says where the SMSC is and who we are; the rest has defaults', () => {
    expect(readSmppUrl('smpp://door:se%40cret@smsc.example')).toEqual({
      ...{
        host: 'smsc.example',
        port: 2775,
        isSecure: false,
        user: 'door',
        password: 'se@cret',
        from: '',
        systemType: '',
      },
      ...{ ratePerSecond: 10, window: 10, longTexts: 'udh', alphabet: 'gsm', hasReceipts: true, receiptIds: 'same' },
      ...{ countryCode: '', enquireSeconds: 30, authority: undefined },
    })
  })

  it('takes options', () => {
    const url =
      'smpps://a:b@[::1]:5000?from=10690001&rate=50&window=20&long=sar&receipts=false&country=86&alphabet=latin1'
    expect(readSmppUrl(url)).toMatchObject({
      ...{ host: '::1', port: 5000, isSecure: true, from: '10690001', ratePerSecond: 50, window: 20 },
      ...{ longTexts: 'sar', hasReceipts: false, countryCode: '86', alphabet: 'latin1' },
    })
    expect(readSmppUrl('smpps://a:b@smsc')).toMatchObject({ port: 3550 })
  })

  it.each([
    ['smsc.example', 'must be an smpp:// or smpps:// address'],
    ['http://a:b@smsc', 'must be an smpp:// or smpps:// address'],
    ['smpp://a:b@smsc/path', 'must be smpp://user:password@host:port?option=value'],
    ['smpp://smsc', 'needs a user and a password before the @, percent-encoded'],
    ['smpp://a:%E4%BD%A0@smsc', 'needs a user and a password before the @, percent-encoded'],
    ['smpp://a:hunter2@smsc?rate=0&from=a%2Bb', "has an option that can't be used: from, rate"],
    ['smpps://a:hunter2@smsc?ca=/nowhere/hunter3.pem', "has an option that can't be used: ca"],
    ['smpps://a:hunter2@smsc?ca=package.json', "has an option that can't be used: ca"],
    ['smpp://a:hunter2@smsc?hunter3=1', "has an option that can't be used: an unknown one"],
  ])('that cannot be used stops the start, without being repeated: %s', (url, problem) => {
    expect(readSmppUrl(url)).toEqual({ problem })
    expect(() => readConfig({ SMPP_URL: url })).toThrow(
      expect.objectContaining({ details: { SMPP_URL: problem } }) as Error,
    )
  })
})
