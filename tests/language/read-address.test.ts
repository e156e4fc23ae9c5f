import { describe, expect, it } from 'vitest'
import { namesAddressOnFile, namesWhere, readAddress, wantsAnotherAddress } from '#src/language/answers/read-address.ts'

describe('the right address', () => {
  it.each([
    ['地址改成文明路252号', '文明路252号'],
    ['换个地址，文明路252号', '文明路252号'],
    ['地址不对，我现在住我妈那 文明路88号', '文明路88号'],
    ['the address is 12 Mill Lane', '12 Mill Lane'],
    ['地址不对，不是文明路252号', undefined],
    ['地址不对', undefined],
    ['换个地址', undefined],
    ['周六上午', undefined],
  ])('is read from what is named: %s', (text, place) => expect(readAddress(text)).toBe(place))

  it.each([
    ['还是原来的地址', true],
    ['地址不用改', true],
    ['same address', true],
    ['地址改了', false],
    ['a new address', false],
  ])('is the one on file, or not: %s', (text, isMeant) => expect(namesAddressOnFile(text)).toBe(isMeant))

  it.each([
    ['换个地址', true],
    ['地址不对', true],
    ['the address is wrong', true],
    ['change my address', true],
    ['地址是对的', false],
    ['换个时间', false],
    ['the address is fine', false],
  ])('is another one, or not: %s', (text, isWanted) => expect(wantsAnotherAddress(text)).toBe(isWanted))

  it.each([
    ['文明路252号', true],
    ['锦绣花园', true],
    ['12 Mill Lane', true],
    ['路由器', false],
    ['周六上午十点', false],
    ['tomorrow', false],
  ])('has a road or a house: %s', (text, hasOne) => expect(namesWhere(text)).toBe(hasOne))
})
