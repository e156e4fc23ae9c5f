import { describe, expect, it } from 'vitest'
import { callsOff } from '#src/language/answers/calls-off.ts'

describe('what is called off in words of the street', () => {
  it.each([
    'sod it, mate fixed it down the pub. bin it off',
    'bin the whole thing',
    'sack off the lot',
    'right scrub that, dont need you',
    'forget the whole thing',
    'dont book it dear, thank you',
  ])('is what is open: %s', (text) => expect(callsOff(text)).toBeDefined())

  it.each([
    'scrap the monday visit mate, dont need it',
    "it works, so I shan't be needing your nice man",
    "It's come back on its own. I shan't want him",
    'i dont need him, thanks',
    'we no longer need a technician',
    '算了 i not want install now, 家里 say no',
    "ah'm no needin the boy on Thursday. caw it aff",
    'nae need fur him. tell him no tae bother',
    'make nobody come my door again o',
  ])('is a visit: %s', (text) => expect(callsOff(text)).toBe('visit'))

  it.each([
    "don't scrap it",
    'I need the bin moved before you come',
    "I don't need him before Friday",
    'should I bin it?',
    'dont need a new router, just fix it',
    'the bin men come at 9',
    "I don't need a repair, I need an installation",
    "I don't want him in the bedroom",
    'tell him not to come before 10',
    'no need for him to bring a cable',
    "i'm not needing the engineer before noon",
    'make nobody come before 10',
    "don't kill it",
  ])('is nothing: %s', (text) => expect(callsOff(text)).toBeUndefined())
})
