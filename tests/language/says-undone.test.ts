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

describe('a report that leaves part of the work', () => {
  it.each([
    ...[
      '完工，25号再来接线',
      '完工，下午再来',
      '完工，线以后再拉',
      '完工，先报着，下午再来接线，光功率-20',
      '完工，线没拉完，明天来补',
      '完工，只换了一半，其余下次弄',
      '完工，没进门，在外面测的',
      '完工，还差一个面板没装，先报完工',
      '完工，还差个面板',
      '完工，剩下的线下周二再来布',
      '完工，换了光猫，电视线改天再拉',
      '完工，先结了，回头来收尾',
      '完工，大部分弄了，还剩一点',
      '完工，面板没装上',
      '完工，还有一个口没接',
      '完工，先点了吧，晚点过来接',
      '弄完了，剩两根线明天弄',
      '完工，人没进去，在楼道测的',
      '完工，进不去，门外测的-20',
      '完工，没入户',
      '完工，只拉了一半线',
      '完工，明天再来一趟',
      '完工，等会儿再回来接线',
      '完工，线没拉完',
      'finished, only half of it, the rest next time',
      "done for now, I'll come back tomorrow to connect it",
      "done, haven't finished the cabling, coming back tomorrow",
      'finished, one socket still to go',
      "done, didn't go inside, measured outside",
      'done, I never got in',
      'done, will be back this afternoon to connect the cable',
      'done, I still need to run the cable',
      'finished, the rest tomorrow',
      'done, just report it first',
    ],
  ])('“%s” says itself that it is not done', (text) => {
    expect(saysUndone(text)).toBe(true)
  })

  it.each([
    ...[
      'done, cable was not connected, connected it',
      "done, the old box didn't fit, replaced it",
      'the customer still has internet, finished',
      '完工，3号面板补装好了',
      '完工，下午来装的，装好了',
      '完工，光猫后面接了两根线',
      '完工，14点来修的',
      '完工，来回拉了两趟线',
      '完工，换了光猫，下次有问题再联系',
      '完工，客户自己以后装面板',
      '完工，建议下次换路由器',
      '完工，没进门就把鞋套穿好了，换了光猫',
      '完工，还剩2个口没用',
      '完工，换了光猫，线也拉完了',
      '完工，上次没拉完的线拉完了',
      '完工，线没拉完，后来拉好了',
      '完工，线路在外面，没进门，接好了',
      '完工，换了一半的线，另一半也换好了',
      '今天先换光猫，再接线，完工',
      '完工，先换了光猫',
      '完工，先报一下光功率-20',
      '完工，剪掉多余的线，重新做头',
      '完工，换了其他接头',
      '完工，以后不卡了',
      '完工，晚上网速慢，换了光猫',
      '完工，下午换的光猫，正常',
      '完工，教客户以后怎么重启',
      '完工，客户下午不在，他妈在，换了光猫',
      '完工，还有一根网线也换了',
      '完工，14点换了光猫',
      '完工，光猫没装上网口防尘塞',
      '完工，调了一下位置',
      '完工，客户明天要出差，已经装好',
      'done, replaced the modem',
      'done, customer will fit the shelf himself later',
      'done, the other half works too now',
      'finished, if it breaks again call us tomorrow',
      'done, it was half broken, replaced it',
      'finished the cable today',
      'done, still works',
      'done, left the brochure',
    ],
  ])('“%s” leaves nothing', (text) => {
    expect(saysUndone(text)).toBe(false)
  })
})
