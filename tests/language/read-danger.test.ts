import { describe, expect, it } from 'vitest'
import { type Danger, readDanger } from '#src/language/answers/read-danger.ts'

const byPerson = (message: string): [string, Danger] => [message, 'person']

describe('a danger', () => {
  it.each<[string, Danger]>([
    ['着火了', 'burns'],
    ['光猫起火了怎么办？', 'burns'],
    ['the router is on fire', 'burns'],
    ['家里电线掉下来了冒火花', 'wire'],
    ['门口的电线断了，垂在地上', 'wire'],
    ['电线杆倒了', 'wire'],
    ['网线好像漏电，摸着麻', 'wire'],
    ['I got an electric shock from the box', 'wire'],
    ['there is an exposed wire by the door', 'wire'],

    ['光猫冒烟了！！', 'smokes'],
    ['路由器一直冒黑烟', 'smokes'],
    ['闻到糊味 光猫烫手', 'smokes'],
    ['不断冒烟', 'smokes'],
    ['插座冒火花', 'smokes'],
    ['没网，而且光猫在冒烟', 'smokes'],
    ['the modem is smoking', 'smokes'],
    ['smoke is coming out of the box', 'smokes'],
    ['there is a burning smell', 'smokes'],

    ...[
      '救命',
      '救命啊',
      '他打我',
      '他摸我',
      '他盯着我看 我害怕',
      '他不走 赖着不走',
      '有人闯进来了',
      '师傅动手打人',
    ].map(byPerson),
    ...['快点啊他在砸门', '他撬我家门', '他非要进来', '他已经闯进来了', '那男的堵着我不让走', '帮我报警', '110'].map(
      byPerson,
    ),
    ...['他威胁我', '师傅对我动手动脚', '他就是不走', "he's threatening me", "he's touching me", "he won't leave"].map(
      byPerson,
    ),
    ...[
      "I don't feel safe with him here",
      'call the police',
      "he's trying to force the door",
      'he forced his way in',
    ].map(byPerson),
    ...['I let him in but he gives me the creeps', 'someone is breaking in', 'he hit me'].map(byPerson),
  ])('is heard in: %s (%s)', (message, danger) => {
    expect(readDanger(message)).toBe(danger)
  })

  it.each([
    ...['没有冒烟', '没闻到糊味', '光猫发烫，会不会着火', '怕着火所以拔了', '上次冒烟换过一个', '没着火'],
    ...['我急得冒烟', '嗓子都冒烟了', '烫手山芋', '我真的火大', '着急', '网线掉了', '光纤线断了', '光缆断了掉在地上'],
    ...['电线杆旁边 断网了', '漏电保护器跳闸', '光猫有点发烫', '光猫烧了', '红灯', '不断网就行', '断电了'],
    ...['my fire stick does not work', 'no smoke', 'it is not on fire', 'no smoking please', 'could it catch fire?'],
    ...[
      '他打我电话了',
      '师傅打我手机没接到',
      '他没打我',
      '再不来我报警了',
      '光猫红灯报警',
      '烟雾报警器响',
      '他不走线槽',
    ],
    ...[
      '师傅摸索半天',
      '怕他打我',
      '他走了',
      '门锁坏了',
      '师傅说不点确认就不走',
      '门铃坏了',
      '他不走明线',
      '师傅打扰我睡觉了',
    ],
    ...[
      "he won't leave until I confirm",
      'help',
      'help me book a visit',
      'he touched the router',
      "he didn't touch me",
    ],
    ...["come today or I'll call the police", 'he left', "he doesn't leave the cable on the floor"],
    ...['smoke alarm', 'the line is down', 'the firewall blocks it', 'broken wire'],
  ])('is not heard in: %s', (message) => {
    expect(readDanger(message)).toBeUndefined()
  })
})
