import { describe, expect, it } from 'vitest'
import { isOfAnother, placeNamedBy, readItemsByWords } from '#src/language/answers/read-items-by-words.ts'
import { readMeantItems } from '#src/language/answers/read-left-items.ts'

const DOOR = [
  ['安静等20到30秒，没人应再敲重一点', 'Waited quietly for 20 to 30 seconds, then knocked more firmly'],
  ['客户同意了才进门，鞋套穿好', 'Went in when asked in, shoe covers on'],
  [
    '工具、垫布、抹布、鞋套、手册、联系卡带齐',
    'Own tools, dust sheet, cloth, shoe covers, brochure and contact card packed',
  ],
  ['垫布铺好，干完打扫干净', 'Dust sheet down, and the place cleaned up afterwards'],
  ['没抽烟，没喝客户的水，没用洗手池', 'No smoking, no drinking the customer’s water, no use of the basin'],
] as const

describe('the item that words name', () => {
  it.each([
    ['没带垫布', 2],
    ['垫子没铺', 3],
    ['没穿鞋套', 1],
    ['没抽烟', 'unclear'],
    ['no dust sheet', 2],
    ['垃圾没带走', 3],
    ['地没扫', 3],
    ['没拿客户的东西', undefined],
    ['没吸烟', 'unclear'],
    ['客户不让', undefined],
    ['没做', undefined],
    ['忘了', undefined],
  ])('%s', (words, place) => expect(placeNamedBy(words, DOOR)).toBe(place))

  it.each([
    ['没带垫布', 0, true],
    ['没等', 0, false],
    ['没做到', 0, false],
    ['没敲', 0, false],
    ['没穿鞋套', 2, false],
    ['没穿鞋套', 4, true],
    ['没铺', 1, true],
    ['没铺', 3, false],
  ])('%s of item %i', (words, at, isOther) => expect(isOfAnother(words, DOOR[at] ?? [])).toBe(isOther))
})

describe('items said without their numbers', () => {
  it.each([
    ['前面都好 垫子没带', { isRestDone: true, isUpToThere: true, places: [2] }],
    ['都好，就鞋套没穿', { isRestDone: true, isUpToThere: false, places: [1] }],
    ['没带工具', { isRestDone: false, isUpToThere: false, places: [2] }],
    ['都弄完了就是垃圾没带走', { isRestDone: true, isUpToThere: false, places: [3] }],
    ['这几样都弄了就那个手册没带', { isRestDone: true, isUpToThere: false, places: [2] }],
    ['垃圾没倒，其他都好了', { isRestDone: true, isUpToThere: false, places: [3] }],
    ['all done except the rubbish', { isRestDone: true, isUpToThere: false, places: [3] }],
    ['everything fine, just no dust sheet', { isRestDone: true, isUpToThere: false, places: [2] }],
  ])('%s', (text, { places, ...rest }) => {
    const { failed, affirmed: _, ...read } = readItemsByWords(text, DOOR) ?? { failed: [], affirmed: [] }
    expect({ ...read, places: failed.map(({ place }) => place) }).toEqual({ ...rest, places })
  })

  it('keeps what was done instead, and what is so', () => {
    const said = readItemsByWords('前面都好，垫布忘带了，拿报纸垫的', DOOR)
    expect(said?.failed).toEqual([{ place: 2, item: 3, said: '垫布忘带了', remark: '拿报纸垫的' }])
    expect(readItemsByWords('鞋套穿着嘞 是垫布没铺', DOOR)?.affirmed).toEqual([1])
  })

  it.each([
    'no one opened the door',
    '没拿客户的东西',
    '客户没穿鞋套',
    '没人开门',
    '没带表',
    '都好',
    '没带垫布，客户很生气',
    '客户没带钥匙',
    '没带身份证',
  ])('%s says none', (text) => expect(readItemsByWords(text, DOOR)).toBeUndefined())
})

describe('which items a reason is for', () => {
  it.each([
    ['都是', [1, 2, 3, 4]],
    ['1 3', [1, 3]],
    ['除了2都是', [1, 3, 4]],
    ['all but 1', [2, 3, 4]],
    ['都好', undefined],
    ['都办好了', undefined],
    ['除了1都好', undefined],
    ['all done', undefined],
  ])('%s', (text, items) => expect(readMeantItems(text, 4)).toEqual(items))
})
