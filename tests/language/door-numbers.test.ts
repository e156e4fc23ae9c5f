import { describe, expect, it } from 'vitest'
import { addressWords } from '#src/language/answers/address-words.ts'
import { readDoorNumber, withDoorNumber } from '#src/language/answers/read-door-number.ts'

describe('the number of a door', () => {
  it.each([
    ['我都说了文化路134号20号楼2单元，门牌1003', '1003'],
    ['门牌号应该是1004', '1004'],
    ['房间号：502', '502'],
    ['door number 1003', '1003'],
    ['flat 12B please', '12B'],
  ])('is read where it is named: %s', (text, door) => expect(readDoorNumber(text)).toBe(door))

  it.each(['文化路134号20号楼', '门牌20号楼', '1003', 'building 20', 'the door is open'])(
    'is none without its name: %s',
    (text) => expect(readDoorNumber(text)).toBeUndefined(),
  )

  it.each([
    ['文化路134号20号楼2单元', '1003', '文化路134号20号楼2单元1003'],
    ['文化路134号20号楼2单元1003', '1004', '文化路134号20号楼2单元1004'],
    ['文化路134号20号楼2单元1003', '1003', '文化路134号20号楼2单元1003'],
    ['Wenhua Road 134, building 20', '1003', 'Wenhua Road 134, building 20, door 1003'],
  ])('is added to %s, or put in the place of another: %s', (address, door, whole) =>
    expect(withDoorNumber(address, door)).toBe(whole),
  )
})

describe('an address', () => {
  it.each([
    ['我都说了是文化路134号，快点', '文化路134号'],
    ['跟你讲过了 花园小区3栋', '花园小区3栋'],
    ['Wenhua Road 134, thanks', 'Wenhua Road 134'],
  ])('is written without what is only said around it: %s', (text, address) => expect(addressWords(text)).toBe(address))

  it.each(['开发区金山路88号2号楼1单元301', '发展大道5号', '文明路252号'])('stays as it is: %s', (text) =>
    expect(addressWords(text)).toBe(text),
  )
})
