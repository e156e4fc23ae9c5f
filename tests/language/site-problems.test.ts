import { describe, expect, it } from 'vitest'
import { doubtsProblem, saysAgreedNow } from '#src/language/answers/doubts-problem.ts'
import {
  claimsCustomersYes,
  hasCondition,
  readMissingPart,
  readSiteProblem,
} from '#src/language/answers/read-site-problem.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'

describe('a problem on site', () => {
  it.each([
    ['缺配件', 'needs_parts'],
    ['缺一个分光器', 'needs_parts'],
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
    ['其实可以了', 'problem_over'],
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
  ])('%s', (text, agreed) => {
    expect(saysAgreedNow(text)).toBe(agreed)
  })
})
