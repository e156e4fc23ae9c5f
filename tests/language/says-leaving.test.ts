import { describe, expect, it } from 'vitest'
import { saysLeaving } from '#src/language/answers/says-leaving.ts'

describe('the threat to go to another provider', () => {
  it.each([
    ...[
      '我要换联通去，你们这样做生意谁还敢用',
      '我跟你说话呢，我要换联通。给我叫个人来',
      '转电信了',
      '我去用广电',
      '换别家',
    ],
    ...["I'm going to switch to China Unicom", 'we are moving to another provider'],
  ])('is heard in: %s', (message) => expect(saysLeaving(message)).toBe(true))

  it.each([
    ...[
      '我手机是移动的',
      '光猫移动到客厅',
      '换到移动的位置',
      '我从联通换过来的',
      '换移动光猫',
      '以前联通换过来',
      '换个移动师傅',
    ],
    ...['moving to another flat', 'switch to English'],
  ])('is not heard in: %s', (message) => expect(saysLeaving(message)).toBe(false))
})
