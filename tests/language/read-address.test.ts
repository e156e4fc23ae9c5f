import { describe, expect, it } from 'vitest'
import { addressWords } from '#src/language/answers/address-words.ts'
import {
  isAddress,
  namesAddressOnFile,
  namesAnotherHouse,
  readAddress,
  turnsBackHome,
  wantsAnotherAddress,
} from '#src/language/answers/read-address.ts'

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
    ['the address is wrong, I told you 3 times', undefined],
    ['地址改成我妈家那边', undefined],
  ])('is read from what is named: %s', (text, place) => expect(readAddress(text)).toBe(place))

  it.each([
    ['还是原来的地址', true],
    ['地址不用改', true],
    ['same address', true],
    ['地址改了', false],
    ['a new address', false],
    ["och never mind the address then, ma ain hoose'll dae", true],
    ['it says 201, i said ma ain hoose', true],
    ['the address ye hae on file. 304', true],
    ['sorry no, same one as you have', true],
    ['the registered one', true],
    ["it's not my own house", false],
    ['not the one on file', false],
    ['same time as you have', false],
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
    ["it's the flat on Tianzhong road no mine", true],
    ["it's not my flat, it's my mother's", true],
    ["it's for my tenant's flat", true],
    ['my own flat', false],
    ['no internet in my flat', false],
    ['another time', false],
  ])('is of another house, or not: %s', (text, isOther) => expect(namesAnotherHouse(text)).toBe(isOther))

  it.each([
    ['my house for contract, una get am already', true],
    ['use my house wey una get for your file', true],
    ["it's in your records", true],
    ['你们那里不是有我地址吗', true],
    ['合同上那个地址', true],
    ["that's not my house", false],
    ["come to my mother's house", false],
    ['the wifi in my house is down', false],
    ['you have it wrong', false],
    ['in the system it says Friday', false],
    ['the record in your system is wrong', false],
    ['你们登记的那个电话', false],
    ['我家没人', false],
  ])('turns back to the one on file, or not: %s', (text, isBack) => expect(turnsBackHome(text)).toBe(isBack))

  it.each([
    ['文明路252号3栋1201', true],
    ['翡翠城8-2-501', true],
    ['王庄村东头第三家', true],
    ['building 3 of the normal university, room 204', true],
    ['12 Mill Lane', true],
    ['文明路', false],
    ['3号楼2单元501', false],
    ['下周六上午10点', false],
    ['那就28号', false],
    ['hi ah my house move 搬家 how ah, wifi also must move', false],
    ['WHERE IS MY MOVE. 3 WEEKS.', false],
    ['no actually hmm 5', false],
  ])('needs a street or a community and a number: %s', (text, isOne) => expect(isAddress(text)).toBe(isOne))

  it('is kept without the sentences around it', () =>
    expect(addressWords('SAME ADDRESS? NO. NEW ONE. 翡翠城8-2-501')).toBe('翡翠城8-2-501'))
})
