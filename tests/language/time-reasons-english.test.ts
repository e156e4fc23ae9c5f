import { describe, expect, it } from 'vitest'
import { written } from './written-window.ts'

describe('an English clause beside the wish', () => {
  it.each([
    ["I'm sat waiting with no telly, can you come tonight", '11-23 18:00–22:00'],
    ['the plumbers come on the 3rd, so I want it done on the 4th', '12-04 any'],
    ["the painters come on Tuesday and we'd like the line put in on Thursday", '11-26 any'],
    ['My new router arrives on Wednesday, please come on Friday', '11-27 any'],
    ['Due to a wedding at home Thursday is not possible, please send someone on Saturday', '11-28 any'],
    ['By the 28th or my landlord throws me out', '11-23/11-28 any'],
    ['No later than 4 December or I cannot sell a thing', '11-23/12-04 any'],
    ["9 to 11 in the morning is all I've got", '- 09:00–11:00'],
    ['next week I am on lates so mornings', '11-30/12-06 08:00–12:00'],
    ["Mon to Wed next week I'm on nights so any of those, in the afternoon", '11-30/12-02 12:00–18:00'],
  ])('does not take the place of the wish: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['is sat ok', '11-28 any'],
    ['have the engineers come on Friday', '11-27 any'],
    ['in the evenings come please', '- 18:00–22:00'],
    ['Friday or we can do Saturday', '11-27 11-28 any'],
    ['can you not come on Friday', '11-23/.. w123467 any'],
    ['can you not come on Friday?', '11-27 any'],
  ])('is told from words that look like it: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('"then" behind a wish', () => {
  it.each([
    ['I close for lunch 12.30 to 1.30, come then', '- 12:30–13:30'],
    ['the baby sleeps from 2 to 4 on Tuesday so please come then', '11-24 14:00–16:00'],
    ['Wednesday is bin day, so not then', '11-23/.. w124567 any'],
    ['if not then Friday', '11-27 any'],
  ])('means the time told before, unless another follows: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('English words of time', () => {
  it.each([
    ['some day before Spring Festival', '11-23/2027-02-05 any'],
    ['some day after the 5th', '12-06/.. any'],
    ['the day before Christmas', '12-24 any'],
    ['Anytime Saturday except lunch', '11-28 <11:00 + 11-28 >13:00'],
    ['nxt firday beofre lunhc', '12-04 <12:00'],
    ['otday after lucnh', '11-23 >13:00'],
  ])('are understood: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    'Why is my bill for October so much higher than the one for September?',
    'why did you charge more in June than in May?',
    "been sat here since 9 and nobody's come",
  ])('offer no time in a question about a bill or a tale: %s', (message) => {
    expect(written(message)).toBe('none')
  })

  it('give no window when no day is left', () => {
    expect(written('this weekend but not Saturday and not Sunday')).toBe('none')
  })
})
