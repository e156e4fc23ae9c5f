import { describe, expect, it } from 'vitest'
import { doubtsProblem, saysAgreedNow } from '#src/language/answers/doubts-problem.ts'
import { isBareCommand } from '#src/language/answers/is-bare-command.ts'
import {
  claimsCustomersYes,
  hasCondition,
  isBareAllowance,
  readMissingPart,
  readSiteProblem,
  takesProblemBack,
} from '#src/language/answers/read-site-problem.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'

describe('a problem on site', () => {
  it.each([
    ['缺配件', 'needs_parts'],
    ['缺一个分光器', 'needs_parts'],
    ['没配件', 'needs_parts'],
    ['没光猫了', 'needs_parts'],
    ['no router', 'needs_parts'],
    ['没带网线', 'needs_parts'],
    ['I need a splitter', 'needs_parts'],
    ['没有线路', 'no_line'],
    ['端口满了', 'no_line'],
    ['外线断了', 'no_line'],
    ['there is no free port', 'no_line'],
    ['要进别的房间', 'other_rooms'],
    ['得从主卧走', 'other_rooms'],
    ['要进主卧走线', 'other_rooms'],
    ['I have to go through the bedroom', 'other_rooms'],
    ['要在墙上打个孔', 'drilling'],
    ['need to drill', 'drilling'],
    ['要挪一下衣柜', 'furniture'],
    ['要动联通的光猫', 'others_equipment'],
    ['房东不让装', 'landlord_refuses'],
    ["the landlord won't allow drilling", 'landlord_refuses'],
    ['物业不让施工', 'property_refuses'],
    ['插座漏电', 'danger'],
    ['电表箱冒火花，不敢动', 'danger'],
    ['配电箱短路', 'danger'],
    ['闻到烧糊味', 'danger'],
    ['不用打孔', undefined],
    ['不缺配件', undefined],
    ['要打孔吗', undefined],
    ['没问题', undefined],
  ])('%s', (text, kind) => {
    expect(readSiteProblem(text)).toBe(kind)
  })
})

describe('what an installer says in the work', () => {
  it.each([
    ['缺配件', 'site_problem'],
    ['遇到问题', 'site_problem'],
    ['干不了', 'site_problem'],
    ['缺光猫，明天到', 'site_problem'],
    ['客户说可以', 'site_problem'],
    ['there is a problem', 'site_problem'],
    ['没有网口', 'site_problem'],
    ['其实可以了', 'problem_over'],
    ['不用了 借到了', 'problem_over'],
    ['借到光猫了', 'problem_over'],
    ['看错了', undefined],
    ['房东同意了', 'problem_over'],
    ['found the part', 'problem_over'],
    ['晚30分钟，配件没到', 'late'],
    ['没带配件，来不了', 'cannot_come'],
    ['客户不在家', 'not_met'],
    ['到了', 'arrived'],
    ['完工，换了光猫', 'finished'],
    ['没有问题', undefined],
  ])('%s', (text, purpose) => {
    expect(readColleaguePurpose(text, 'installer').purpose).toBe(purpose)
  })

  it('is of no other colleague', () => {
    expect(readColleaguePurpose('干不了', 'staff').purpose).toBe('cannot_come')
    expect(readColleaguePurpose('缺配件', 'staff').purpose).not.toBe('site_problem')
  })
})

describe('the part that is missing', () => {
  it.each([
    ['缺一个分光器', '分光器'],
    ['缺光猫，明天到', '光猫'],
    ['没带尾纤', '尾纤'],
    ['I need a splitter', 'splitter'],
    ['缺配件', undefined],
    ['missing a part', undefined],
  ])('%s', (text, part) => {
    expect(readMissingPart(text)).toBe(part)
  })
})

describe('a yes that somebody else passes on', () => {
  it.each([
    ['客户说可以', true],
    ['业主同意了', true],
    ['the customer said yes', true],
    ['客户不同意', false],
    ['客户说不行', false],
    ['要问客户', false],
  ])('%s', (text, claims) => {
    expect(claimsCustomersYes(text)).toBe(claims)
  })
})

describe('a yes with a condition', () => {
  it.each([
    ['可以，但别打孔', true],
    ['yes, but leave the wardrobe', true],
    ['可以', false],
    ['yes please', false],
  ])('%s', (text, has) => {
    expect(hasCondition(text)).toBe(has)
  })
})

describe('a customer who says that it was not so', () => {
  it.each([
    ['他根本没说缺配件', true],
    ['房东根本没不让', true],
    ['师傅嫌麻烦', true],
    ['he never said a part was missing', true],
    ["he just didn't want to do it", true],
    ['I just didn’t want to wait', false],
    ['师傅没来', false],
    ['周五上午', false],
  ])('%s', (text, doubts) => {
    expect(doubtsProblem(text)).toBe(doubts)
  })
})

describe('a landlord who has agreed since', () => {
  it.each([
    ['房东同意了', true],
    ['跟物业说好了', true],
    ['the landlord agreed', true],
    ['房东不同意', false],
    ['房东还没同意', false],
    ['房东同意了吗', false],
    ['电工修好了', true],
    ['the electrician has fixed it', true],
    ['电工没修好', false],
    ['插座坏了', false],
  ])('%s', (text, agreed) => {
    expect(saysAgreedNow(text)).toBe(agreed)
  })
})

describe('whoever is asked about a problem', () => {
  it.each([
    ['不用了 借到了', true],
    ['不是 搞错了 有线路', true],
    ['算了 有线路 我看错了', true],
    ['no wait found one', true],
    ['有了', true],
    ['其实可以了', true],
    ['还没找到', false],
    ['没有线路', false],
    ['分光器', false],
    ['后天', false],
    ['要从卧室走线', false],
    ['从有插座的墙打孔', false],
  ] as const)('takes it back by %s: %s', (text, takesBack) => {
    expect(takesProblemBack(text)).toBe(takesBack)
  })

  it.each([
    ['要打孔', true],
    ['打个洞', true],
    ['要进别的房间', true],
    ['要挪一下家具', true],
    ['need to drill', true],
    ['I need to drill a hole', true],
    ['need to go into another room', true],
    ['要在墙上打个孔', false],
    ['要进主卧走线', false],
    ['要挪一下电视柜', false],
    ['打一个孔走线', false],
    ['I need to drill a hole above the TV', false],
  ] as const)('names no more than the kind by %s: %s', (text, isBare) => {
    expect(isBareAllowance(text)).toBe(isBare)
  })

  it.each([
    ['今天', true],
    ['今天的单', true],
    ['下一单', true],
    ['测验', true],
    ['检查表', true],
    ['完工', true],
    ['today', true],
    ['next job', true],
    ['分光器', false],
    ['分光器明天到', false],
    ['从卧室走线，今天弄完', false],
    ['缺光猫', false],
  ] as const)('turns to another matter by %s: %s', (text, turns) => {
    expect(isBareCommand(text, readColleaguePurpose(text, 'installer'), ['site_problem', 'problem_over'])).toBe(turns)
  })
})
