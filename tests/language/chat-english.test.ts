import { describe, expect, it } from 'vitest'
import { besidesNoPerson } from '#src/language/answers/about-a-person.ts'
import { readPassingQuestions } from '#src/language/answers/asks-in-passing.ts'
import { asksForSlots } from '#src/language/answers/asks-what-is-free.ts'
import { asksWho } from '#src/language/answers/asks-who.ts'
import { doubtsBill } from '#src/language/answers/read-bill.ts'
import { readChangeReason } from '#src/language/answers/read-change-reason.ts'
import { saysWrong } from '#src/language/answers/says-wrong.ts'
import { withoutInsults } from '#src/language/answers/without-insults.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('English as it is written in a chat', () => {
  it.each([
    ['whit are ma appointments', 'show'],
    ['my appts', 'show'],
    ['status of my request', 'show'],
    ['So my cancellation is withdrawn, correct? Pls confirm', 'show'],
    ['WHO IS YOUR MANAGER', 'human'],
    ['你们经理是谁', 'human'],
    ['thanks ur actually kinda helpful', 'thanks'],
    ['Kindly treat the visit as cancelled', 'cancel'],
  ] as const)('%s is for %s', (text, purpose) => expect(readPurpose(text).purpose).toBe(purpose))

  it.each([
    'friday cannot already, my boss call me',
    'my mum will call me',
    'thanks for the great help moving it, friday then',
  ])('calls nobody and thanks for nothing: %s', (text) =>
    expect(['human', 'thanks']).not.toContain(readPurpose(text).purpose),
  )

  it.each([
    ['naw dinnae bother wi the human', ''],
    ['i no need person already lah', ''],
    ['Kindly cancel the ticket also, I do not need person', ''],
    ['get me a real human. ...ach naw forget that, thursday at three', ', thursday at three'],
    ["don't bother calling me", ''],
  ])('takes the wish for a person back: %s', (text, rest) => expect(besidesNoPerson(text)).toBe(rest))

  it.each(['I need a person', 'cancel the visit', "don't bother coming", 'get me a human now'])(
    'takes none back: %s',
    (text) => expect(besidesNoPerson(text)).toBeUndefined(),
  )

  it.each(['WRONG.', "no that's wrong", 'not what i asked for', '不对', '约错了', '时间不对啊'])(
    'says it is wrong: %s',
    (text) => expect(saysWrong(text)).toBe(true),
  )
  it.each(['wrong number', '打错了', 'nothing wrong', 'what is wrong', 'no', '不'])('says no such thing: %s', (text) =>
    expect(saysWrong(text)).toBe(false),
  )

  it('insults in words of Glasgow leave nothing', () => expect(withoutInsults("yer bot's pure mince")).toBe(''))

  it.each([
    "the telly's fine, tenant sorted that",
    'wifi ok liao',
    'my roomate fixed it',
    'issue got resolved by itself',
  ])('is solved: %s', (text) => expect(readChangeReason(text)).toBe('solved'))
  it.each(["it's fine", 'the time is fine', "tv is fine, it's the wifi", 'wifi is fine but tv is dead'])(
    'is not solved: %s',
    (text) => expect(readChangeReason(text)).not.toBe('solved'),
  )

  it.each([
    ['wait whats this cost btw', 'cost'],
    ['naw wait whats this cost', 'cost'],
    ['10:30 to 11:00 means engineer will reach 10:30 or 11:00, kindly clarify', 'arrival'],
    ['到底是三点到还是三点半到', 'arrival'],
  ])('asks in passing: %s', (text, ask) => expect(readPassingQuestions(text).asks).toContain(ask))
  it.each(['come at 3 or 4', 'move it to 10:30 or 11:00', '三点到'])('asks nothing in passing: %s', (text) =>
    expect(readPassingQuestions(text).asks).toEqual([]),
  )

  it.each(['Yes. Also please share name of engineer', 'revert back with the engineer name and contact number'])(
    'asks who comes: %s',
    (text) => expect(asksWho(text)).toBe(true),
  )

  it.each([
    'Please intimate me what all slots are available on Friday',
    '周五有哪些时间',
    'show me the slots for monday',
  ])('asks for a list: %s', (text) => expect(asksForSlots(text)).toBe(true))
  it.each(['friday please', '周五什么时间都行', 'what time is my visit', 'can you come friday'])(
    'asks for no list: %s',
    (text) => expect(asksForSlots(text)).toBe(false),
  )

  it('doubts a bill that is a scam', () => expect(doubtsBill('BILL IS A SCAM')).toBe(true))
})
