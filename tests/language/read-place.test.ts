import { describe, expect, it } from 'vitest'
import { isWithin, readPlaces } from '#src/language/answers/read-place.ts'

const taken = (text: string) =>
  readPlaces(text)
    .filter(({ isDenied }) => !isDenied)
    .map(({ place }) => place)

describe('a place said in passing', () => {
  it.each([
    ['新房子，在开发区金雀路88号3栋1201', '开发区金雀路88号3栋1201'],
    ['我新家就在金雀路88号', '金雀路88号'],
    ['我家金雀路88号', '金雀路88号'],
    ['我金雀路88号的房子要装宽带', '金雀路88号'],
    ['新房子金雀路88号要装宽带', '金雀路88号'],
    ['搬到锦绣花园3栋2单元501', '锦绣花园3栋2单元501'],
    ['驻马店市驿城东文明路252号13号楼要装一条', '驻马店市驿城东文明路252号13号楼'],
    ['住王家巷12号，想装宽带', '王家巷12号'],
    ['原来住中山路15号，现在搬到金雀路88号3栋', '金雀路88号3栋'],
    ['从中山路15号搬到金雀路88号3栋', '金雀路88号3栋'],
    ['广州市从化区建设路12号3栋201', '广州市从化区建设路12号3栋201'],
    ['我住从化区建设路12号', '从化区建设路12号'],
    ['离石区滨河路8号', '离石区滨河路8号'],
    ['公司新装一条宽带，在中山路15号', '中山路15号'],
  ])('begins with the road or its district: %s', (text, place) => {
    expect(taken(text)).toEqual([place])
  })

  it.each([
    '我在中山路15号上班，家里要装宽带',
    '不在中山路15号',
    '从中山路15号搬走了',
    '离金雀路88号不远',
    '我不住金雀路88号了',
    '别去金雀路88号',
    '上次在金雀路88号装过',
    '隔壁金雀路88号装得很快',
    '金雀路88号隔壁那栋',
    '金雀路88号不是我家',
    '以前住在金雀路88号',
    '我朋友在金雀路88号3栋也装了',
    '我们小区3号楼2单元都断网了',
    '没用，路由器在3楼',
    '金雀路那边',
  ])('is none where nobody is to come: %s', (text) => {
    expect(taken(text)).toEqual([])
  })
})

describe('the address on file', () => {
  const onFile = '驻马店市开发区置地大道334号8号楼2单元2202'
  it.each(['置地大道334号', '置地大道334号8栋', '开发区置地大道334号8-2-2202', '置地大道334号8号楼2单元2202室'])(
    'is meant by %s',
    (place) => {
      expect(isWithin(place, onFile)).toBe(true)
    },
  )
  it.each(['置地大道33号', '置地大道334号9号楼', '文明路334号', '置地大道100号9号楼1单元101'])(
    'is not meant by %s',
    (place) => {
      expect(isWithin(place, onFile)).toBe(false)
    },
  )
})
