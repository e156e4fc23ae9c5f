import { describe, expect, it } from 'vitest'
import { type Danger, readDanger } from '#src/language/answers/read-danger.ts'

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
  ])('is heard in: %s (%s)', (message, danger) => {
    expect(readDanger(message)).toBe(danger)
  })

  it.each([
    ...['没有冒烟', '没闻到糊味', '光猫发烫，会不会着火', '怕着火所以拔了', '上次冒烟换过一个', '没着火'],
    ...['我急得冒烟', '嗓子都冒烟了', '烫手山芋', '我真的火大', '着急', '网线掉了', '光纤线断了', '光缆断了掉在地上'],
    ...['电线杆旁边 断网了', '漏电保护器跳闸', '光猫有点发烫', '光猫烧了', '红灯', '不断网就行', '断电了'],
    ...['my fire stick does not work', 'no smoke', 'it is not on fire', 'no smoking please', 'could it catch fire?'],
    ...['smoke alarm', 'the line is down', 'the firewall blocks it', 'broken wire'],
  ])('is not heard in: %s', (message) => {
    expect(readDanger(message)).toBeUndefined()
  })
})
