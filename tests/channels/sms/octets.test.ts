import { describe, expect, it } from 'vitest'
import { fromGsm, gsmCodes } from '#src/infra/channels/sms/gsm-alphabet.ts'
import { readOctets } from '#src/infra/channels/sms/read-octets.ts'
import { splitText } from '#src/infra/channels/sms/split-text.ts'

const plain = { alphabet: 'gsm', longTexts: 'udh' } as const
const lengths = (text: string, settings = plain) => splitText(text, settings).map(({ octets }) => octets.length)

describe('a text as parts', () => {
  it('is one of up to 160 letters of GSM, or 70 of UCS2; then parts of 153 and 67', () => {
    expect(lengths('a'.repeat(160))).toEqual([160])
    expect(lengths('a'.repeat(161))).toEqual([153, 8])
    expect(lengths('装'.repeat(70))).toEqual([140])
    expect(lengths('装'.repeat(71))).toEqual([134, 8])
  })

  it('counts two for what takes two places, and never cuts between them', () => {
    expect(lengths('€'.repeat(80))).toEqual([160])
    expect(lengths(`${'a'.repeat(152)}€${'b'.repeat(10)}`)).toEqual([152, 12])
    expect(lengths(`${'装'.repeat(66)}👋${'好'.repeat(4)}`)).toEqual([132, 12])
  })

  it('says what its octets are, and is whole again when read', () => {
    for (const text of ['Hello @ [1] £5', '您好，周四 09:00–11:00 👋'.repeat(9)]) {
      const parts = splitText(text, plain)
      expect(parts.map(({ octets, dataCoding }) => readOctets(octets, dataCoding, 'gsm')).join('')).toBe(text)
    }
  })

  it('is UCS2 where an SMSC that reads Latin-1 or ASCII has no such letter', () => {
    expect(splitText('café £', { ...plain, alphabet: 'latin1' })).toMatchObject([{ dataCoding: 0 }])
    expect(splitText('café £', { ...plain, alphabet: 'ascii' })).toMatchObject([{ dataCoding: 8 }])
    expect(splitText('{1}', { ...plain, alphabet: 'ascii' })).toMatchObject([{ dataCoding: 8 }])
  })

  it('has plain marks for careful ones, but beside letters that need UCS2 anyway', () => {
    const [part] = splitText('Reply “my bill” – it’s Thu…', plain)
    expect(part && readOctets(part.octets, part.dataCoding, 'gsm')).toBe('Reply "my bill" - it\'s Thu...')
    expect(splitText('回复“查话费”', plain).map(({ octets }) => readOctets(octets, 8, 'gsm'))).toEqual(['回复“查话费”'])
  })

  it('is none for nothing', () => {
    expect(splitText('', plain)).toEqual([])
  })
})

describe('what a telephone sends', () => {
  it('is read by what it says it is', () => {
    expect(readOctets(Buffer.from('00201b65', 'hex'), 0, 'gsm')).toBe('@ €')
    expect(readOctets(Buffer.from('é@', 'latin1'), 0, 'latin1')).toBe('é@')
    expect(readOctets(Buffer.from('é@', 'latin1'), 3, 'gsm')).toBe('é@')
    expect(readOctets(Buffer.from('90008ba2', 'hex'), 8, 'gsm')).toBe('退订')
    expect(readOctets(Buffer.from('90008ba2', 'hex'), 0x18, 'gsm')).toBe('退订')
    expect(readOctets(Buffer.from('cdcbb6a9', 'hex'), 15, 'gsm')).toBe('退订')
    expect(readOctets(Buffer.from('00', 'hex'), 0xf1, 'latin1')).toBe('@')
  })

  it('is no text where it is pictures or settings', () => {
    expect(readOctets(Buffer.from('0102', 'hex'), 4, 'gsm')).toBeUndefined()
    expect(readOctets(Buffer.from('0102', 'hex'), 0xf5, 'gsm')).toBeUndefined()
  })

  it('loses half a letter at its end and nothing else', () => {
    expect(readOctets(Buffer.from('90008b', 'hex'), 8, 'gsm')).toBe('退')
  })
})

describe('the alphabet of text messages', () => {
  it('gives every letter back', () => {
    const letters = Array.from({ length: 128 }, (_, code) => fromGsm(Uint8Array.of(code))).filter(
      (_, code) => code !== 27,
    )
    expect(new Set(letters).size).toBe(127)
    for (const [code, letter] of letters.entries()) expect(gsmCodes(letter)).toEqual([code < 27 ? code : code + 1])
  })

  it('has no backtick, no tab and no curly quotes', () => {
    for (const letter of ['`', '\t', '“', '’', '–']) expect(gsmCodes(letter)).toBeUndefined()
  })
})
