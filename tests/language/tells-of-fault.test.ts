import { describe, expect, it } from 'vitest'
import { isNod } from '#src/language/answers/is-nod.ts'
import { callsItUntrue, namesOneMore, tellsOfFault } from '#src/language/answers/tells-of-fault.ts'

describe('a fault that is told while somebody works at it', () => {
  it.each([
    ...['还有那个wifi也慢', '我妈说还有个电视看不了', 'wifi有了 但是电视不中', '网还是断的', '还是断嘞', '又断网了'],
    ...['还有问题', '电视没信号', '卧室的网很卡', '机顶盒打不开', '座机打不出去', '不行啊'],
    ...['线头还露在外面', '墙上的洞没补', '插座松了', '孔没堵', '面板没装回去', '螺丝没拧紧', '线乱糟糟的'],
    ...[
      '电视好像看不了呢，麻烦师傅再瞧一眼好吗',
      'also the tv no work and what is code for?',
      '宽带是好了，就是wifi信号弱，咋整',
      '网速太差',
      'wifi dont work',
    ],
    ...['装得不对', "it's broken", 'something is wrong'],
    ...['路由器没固定', '光猫挂在那晃', '线没藏好', 'the cable is just lying on the floor'],
    ...[
      '网还莫得',
      '仲系断',
      '老样子',
      '跟原来一样',
      '没变化',
      'same problem',
      'still nothing',
      "the internet is back but the tv isn't",
    ],
    ...[
      'and the tv box doesnt work either',
      'and the phone line is dead',
      'no signal upstairs',
      'the wire is still hanging out',
      'the hole in the wall was not filled',
      'a socket is loose',
      'the wifi is still slow',
    ],
  ])('“%s” tells of one', (text) => {
    expect(tellsOfFault(text)).toBe(true)
  })

  it.each([
    ...['电视能看了', '网好了', '不卡了', '没问题', '电视在客厅', '灯是绿的', '网没断过', '师傅没穿鞋套', '网断了吗'],
    ...[
      '网还没好，是吗？',
      '以后网断了怎么联系你们呢？',
      '网速差不多了',
      '信号不弱',
      '电视是不是也看不了',
      'is the tv dead, or what is it?',
    ],
    ...['周六上午', '手机号多少', '我不在家', '我现在不能上去', '师傅人不错', '好的', '电视要钱吗'],
    ...[
      '顺便看看电视',
      '线理得很整齐',
      '光猫挂墙上了',
      '都满意，就第二个不满意',
      '车坏了',
      '墙上没有洞',
      '洞补好了',
      '插座在墙上',
      '插座不松了',
      'the wall socket is in the kitchen',
      '密码不对',
      '我不用电视',
      '灯不闪了',
      'the router is in the bedroom, no need to call',
      'same time',
    ],
    ...['the line is good', 'it works now', 'is the tv broken?', 'thanks', 'the box is in the kitchen', 'no problem'],
  ])('“%s” tells of none', (text) => {
    expect(tellsOfFault(text)).toBe(false)
  })

  it.each(['电视也是', 'wifi也一样', '还有电视', 'the tv too', 'and the phone', 'the printer too'])(
    '“%s” names one more',
    (text) => {
      expect(namesOneMore(text)).toBe(true)
    },
  )

  it.each(['电视好了', '还有别的时间吗', '电视也好了', 'the tv is fine too', 'and you', '我也是'])(
    '“%s” names none',
    (text) => {
      expect(namesOneMore(text)).toBe(false)
    },
  )

  it.each(['骗人', '他在骗人', '假的', '胡说八道', "that's a lie", 'he lied', '他瞎报的', '骗你们的'])(
    '“%s” calls it untrue',
    (text) => {
      expect(callsItUntrue(text)).toBe(true)
    },
  )
})

describe('a nod', () => {
  it.each(['嗯', '好的', '好好好', '行', '知道了', 'ok', 'yeah sure', '好的谢谢'])('“%s” is one', (text) => {
    expect(isNod(text)).toBe(true)
  })

  it.each(['确认', '是的', '没问题', '好的，确认', '可以', 'yes', 'I confirm', '修好了', '1'])(
    '“%s” is none',
    (text) => {
      expect(isNod(text)).toBe(false)
    },
  )
})
