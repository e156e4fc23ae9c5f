import { describe, expect, it } from 'vitest'
import { readAskedAtSigning, takesDoubtBack, wishesToBeSignedFor } from '#src/language/answers/asks-at-signing.ts'
import { deniesClosing } from '#src/language/answers/denies-closing.ts'
import { disputesExtra } from '#src/language/answers/disputes-extra.ts'
import { holdsBack, isPressedToConfirm, putsOffSigning } from '#src/language/answers/holds-back.ts'
import { readConfirmation } from '#src/language/answers/read-confirmation.ts'

describe('what is said of a report that waits for its customer', () => {
  it.each([
    ...[
      '网通了但是师傅把柜子刮花了',
      '能用，没收拾地上全是线头',
      '没全修好',
      '修好了一半',
      '修了个锤子',
      '好是好了 慢得很',
      '不确认',
    ],
    ...[
      '不确认 除非他把洞补上',
      '墙上留了个大洞',
      '把我地板弄脏了',
      '除了电视都好了',
      '白修了',
      '我不签',
      '先不确认',
      '花盆打碎了',
      '没打扫',
    ],
    ...[
      "internet's fine but he left a hole in the wall",
      "it's all fixed, except the TV",
      'not confirmed',
      'only half fixed',
    ],
    ...[
      "I'm not confirming till he cleans up",
      'he scratched my cabinet',
      "he didn't clean up",
      'refuse to confirm',
      'it is a mess',
    ],
  ])('%s keeps from confirming', (text) => {
    expect(holdsBack(text)).toBe(true)
  })
  it.each([
    ...[
      '确认',
      '没刮花',
      '都好了',
      '能不确认吗',
      '没问题',
      '收拾得很干净',
      '谢谢师傅',
      '要不要确认',
      '确认没问题',
      '好的',
    ],
    ...['all fixed', 'confirm', 'all good thanks', 'how do I confirm', 'very clean'],
  ])('%s does not', (text) => {
    expect(holdsBack(text)).toBe(false)
  })

  it.each([
    ...[
      '等我老伴回来看看再说',
      '能用了 等我媳妇回来看看再确认',
      '先别办结',
      '我先试试再确认',
      '用两天再说',
      '别急着关',
      '让我儿子看看再签',
    ],
    ...[
      "yes it works but don't close it yet",
      'works now but my wife has to check',
      'let me test it first',
      'wait until my son is home',
    ],
  ])('%s puts it off', (text) => {
    expect(putsOffSigning(text)).toBe(true)
  })
  it.each([
    '确认',
    '没修好',
    '好了',
    '师傅什么时候回来看看',
    '等了半天',
    'confirm',
    'still broken',
    'it works',
    '谢谢',
    'when will he check',
  ])('%s does not put it off', (text) => {
    expect(putsOffSigning(text)).toBe(false)
  })

  it.each([
    ...[
      '师傅说再来弄，让我先确认',
      '师傅让我回确认，我还没看',
      '他催我点确认 还没试呢',
      '师傅叫我先签字，明天再来',
      '人家让我按1，网还是断的',
    ],
    ...['he tells me to confirm but I have not checked', 'he wants me to confirm, he will come back tomorrow'],
  ])('%s: pressed to', (text) => {
    expect(isPressedToConfirm(text)).toBe(true)
  })
  it.each(['师傅让我确认，都好了', '确认', '师傅说明天再来', '他让我确认吗', 'he asked me to confirm, all good'])(
    '%s: not pressed',
    (text) => {
      expect(isPressedToConfirm(text)).toBe(false)
    },
  )

  it.each([
    ...[
      '面板我不要',
      '我没同意装两个',
      '确认面板不装',
      '加装的钱不对，说好30',
      '网线没要那么多',
      '价钱不对',
      '没叫他装面板',
      '多收了我20',
    ],
    ...['I did not want the socket', 'the price is wrong', 'i no want extra', 'said 30 yuan, not 50'],
  ])('%s disputes the extra', (text) => {
    expect(disputesExtra(text)).toBe(true)
  })
  it.each(['确认', '面板装好了', '面板挺好', '网线断了', '要面板', '没问题', 'the socket is fine', 'not fixed'])(
    '%s disputes none',
    (text) => {
      expect(disputesExtra(text)).toBe(false)
    },
  )

  it.each([
    ...([
      ['确认了，不过WiFi密码不知道了', 'wifi'],
      ["can my wife confirm? I'm at work", 'family'],
      ['我儿子来确认行不', 'family'],
    ] as const),
    ...([
      ['光功率是啥', 'light'],
      ["I can't read Chinese, what did he do", 'done'],
      ['他到底修了啥', 'done'],
      ['好了', undefined],
    ] as const),
    ...([
      ['确认', undefined],
      ['我儿子说没好', undefined],
      ['what did he change', 'done'],
      ['wifi慢', undefined],
    ] as const),
  ])('%s asks %s', (text, asked) => {
    expect(readAskedAtSigning(text)).toBe(asked)
  })

  it.each(['你替我签了吧', '师傅替我签就行', '让师傅签吧', '您帮我确认一下吧', 'you can sign for me', 'let him sign'])(
    '%s: by another',
    (text) => {
      expect(wishesToBeSignedFor(text)).toBe(true)
    },
  )
  it.each(['师傅替我签的，我没签', '谁替我签了', '我来签', '确认', '我自己签吧'])('%s: not by another', (text) => {
    expect(wishesToBeSignedFor(text)).toBe(false)
  })

  it.each([
    '没有问题了 搞错了',
    'nothing, pressed wrong, all fine',
    '没有，点错了',
    '没事 都好了',
    '按错了',
    'no problem',
  ])('%s: no doubt', (text) => {
    expect(takesDoubtBack(text)).toBe(true)
  })
  it.each(['电视没有信号', '没好', '网是好了但是慢', 'nothing works, still not working', '没有网'])(
    '%s: a doubt',
    (text) => {
      expect(takesDoubtBack(text)).toBe(false)
    },
  )

  it.each(['算了就这样吧 我确认', '那就这样吧，确认', '行吧，确认'])('%s confirms', (text) => {
    expect(readConfirmation(text)).toBe('confirmed')
  })
  it.each(['好了他又弄好了', '这回好了', '他又修好了', '现在又好了', 'works a treat', '弄好喽', '有网了', '能看了'])(
    '%s is good news',
    (text) => {
      expect(['good_news', 'seems_good']).toContain(readConfirmation(text))
    },
  )
})

describe('what is said of a visit that is closed', () => {
  it.each([
    ...([
      ['刚才点错了，其实没好', 'not_well'],
      ['我反悔了', 'not_theirs'],
      ['刚才是我儿子乱点的', 'not_theirs'],
    ] as const),
    ...([
      ["sorry that was a mistake, it's not actually fixed", 'not_well'],
      ['i press confirm but not work', 'not_well'],
    ] as const),
    ...([
      ['师傅拿我手机点的', 'not_theirs'],
      ['他拿我手机自己回的', 'not_theirs'],
      ['是师傅用我手机回的1', 'not_theirs'],
    ] as const),
    ...([
      ['he pressed it on my phone', 'not_theirs'],
      ['我还没确认', 'not_theirs'],
      ['不确认', 'not_theirs'],
    ] as const),
    ...([
      ['手滑了，网还是断的', 'not_well'],
      ['我老婆点的', 'not_theirs'],
      ['I pressed it by mistake', 'not_theirs'],
    ] as const),
    ...([
      ['确认吧 师傅拿着我手机点的', 'not_theirs'],
      ['谢谢师傅', undefined],
      ['确认', undefined],
      ['好的', undefined],
    ] as const),
    ...([
      ['等我老伴回来看看再说', undefined],
      ['师傅回去了', undefined],
      ['我媳妇回来了', undefined],
      ['师傅把网弄好了', undefined],
      ['he fixed it', undefined],
      ['又断了', undefined],
    ] as const),
  ])('%s: %s', (text, denied) => {
    expect(deniesClosing(text)).toBe(denied)
  })
})
