import { describe, expect, it } from 'vitest'
import { saysUndone } from '#src/language/answers/says-undone.ts'

describe('a report that the work is done', () => {
  it.each([
    ...[
      '完工，没修好，客户也同意了',
      '完工，其实没接通',
      '完工，网还是不通',
      '完工，修不好',
      '完工，其实没修',
      '完工，没装完',
    ],
    ...[
      '装好了，不能上网',
      '装好了，就是还没网',
      '装好了，电视看不了',
      '完工，没完全修好',
      '完工，修了一半',
      '完工，收不到光',
    ],
    ...['完工，没修好，下次再换光猫', '完工，没修好，建议换路由器', 'finished but no internet'],
    ...['完工，换了光猫，没修好', '完工，没修好，换了光猫还是不行', '完工，网没好，下次再来', '没接通'],
    ...['done, but still not working', 'finished, not fixed, customer agreed', "finished, it doesn't work"],
    ...["done, it's not connected"],
  ])('“%s” says itself that it is not', (text) => {
    expect(saysUndone(text)).toBe(true)
  })

  it.each([
    ...['完工，光猫没坏，重启就好了', '完工，啥也没换', '完工，网不通，换了光猫', '完工，原来没接通，重做了接头'],
    ...['完工，换了没接好的头', '完工，旧猫修不好，换了新的', '完工，客户没接好网线，教他接好了', '完工，没动线路'],
    ...['完工，没信号，换线解决', '完工，客户报没网，重启光猫恢复', '完工，网速慢，换了光猫，现在正常'],
    ...[
      '完工，没网线，加了一根',
      '完工，没信号，再重启了一次就好了',
      '还是慢，改了信道不卡了',
      '完工，接头松了，重新插好',
      'done, connector was loose, fixed',
    ],
    ...['done, no internet reported, replaced the modem', '完工，换了光猫，测速不达标'],
    ...['完工，没问题', '完工，换了光猫，之前网还是断的', "replaced the modem that wasn't working", 'done, no problem'],
    ...['done, it was not fixed last time, replaced the connector', '完工', 'all done'],
  ])('“%s” does not', (text) => {
    expect(saysUndone(text)).toBe(false)
  })
})
