import { describe, expect, it } from 'vitest'
import { saysLinkIsGone } from '#src/language/answers/besides-link.ts'
import { readClaim } from '#src/language/answers/read-claim.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'

describe('a link that does not open', () => {
  it.each([
    '链接打不开',
    '短信里的链接打不开了',
    '签字页面失效了',
    "the link in your text doesn't work any more",
    'your link has expired',
    "I can't open the signing page",
    'link is not working',
  ])('is no trouble with the line: %s', (text) => {
    expect(saysLinkIsGone(text)).toBe(true)
    expect(readClaim(text)).toBeUndefined()
    expect(tellsOfFault(text)).toBe(false)
  })

  it.each(['网页打不开', '还是打不开网页', 'web pages do not load', 'my internet link is not working'])(
    'is not read into: %s',
    (text) => expect(saysLinkIsGone(text)).toBe(false),
  )

  it.each(['链接打不开，网还是断的', "the link doesn't work, and the internet is still down"])(
    'takes no other trouble away: %s',
    (text) => expect(readClaim(text)).toBe('still_open'),
  )
})
