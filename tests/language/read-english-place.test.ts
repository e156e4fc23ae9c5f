import { describe, expect, it } from 'vitest'
import { namesStreetAlone } from '#src/language/answers/read-english-place.ts'
import { isWithin, readPlaces } from '#src/language/answers/read-place.ts'

const taken = (text: string) =>
  readPlaces(text)
    .filter(({ isDenied }) => !isDenied)
    .map(({ place }) => place)

describe('a place in English', () => {
  it.each([
    ["wrang address. the flat's at number 90 Tianzhong road, flat 201", '90 Tianzhong road, flat 201'],
    [
      "that's no it. building 5 at 90 tianzhong rd, flat 201. it's the tenant's",
      'building 5 at 90 tianzhong rd, flat 201',
    ],
    ['SAME ADDRESS? NO. NEW ONE. 8 Huaihe Avenue, building 2, unit 1, 301', '8 Huaihe Avenue, building 2, unit 1, 301'],
    ['SAME ADDRESS? NO. NEW ONE. 淮河大道 8号 2号楼 1单元 301', '淮河大道 8号 2号楼 1单元 301'],
    ['Wenhua Road 134, building 20, thanks', 'Wenhua Road 134, building 20'],
    ['at my office 12 Jinshan Road building 3 unit 1 502', '12 Jinshan Road building 3 unit 1 502'],
    ['Golden Garden, building 3, unit 2, 501', 'Golden Garden, building 3, unit 2, 501'],
    ['come at 3 on friday to 12 Mill Lane flat 4', '12 Mill Lane flat 4'],
    ['come to 5 Abbey Close', '5 Abbey Close'],
    ['it is around 5 Mill Lane', '5 Mill Lane'],
    ['I live at 5 mill lane, friday 10am', '5 mill lane'],
    ['not at 12 Mill Lane, at 14 Mill Lane', '14 Mill Lane'],
  ])('is the street with its number and what belongs to it: %s', (text, place) => expect(taken(text)).toEqual([place]))

  it.each([
    'WHERE IS MY MOVE. 3 WEEKS.',
    'hi ah my house move how ah, wifi also must move',
    '3 weeks down the road',
    '2 men in my street',
    'Mill Lane 5 pm',
    'flat 12B please',
    'no actually hmm 5',
    'tomorrow evening time like 5, after i don close shop',
    'by 5, shop close',
    'we used to live at 12 Mill Lane',
    'next to 12 Mill Lane',
  ])('is none without a street and a number, or where nobody is to come: %s', (text) => expect(taken(text)).toEqual([]))

  it.each([
    ["it's the flat on Tianzhong road", true],
    ['it is on Mill Lane', true],
    ['at 12 Mill Lane', false],
    ['the road is closed', false],
  ])('may name its street alone, or not: %s', (text, isAlone) => expect(namesStreetAlone(text)).toBe(isAlone))

  it('is the one on file where its numbers are', () => {
    const onFile = '驻马店市驿城东天中路78号18号楼3单元304'
    expect(isWithin('78 Tianzhong Road, building 18, flat 304', onFile)).toBe(true)
    expect(isWithin('90 Tianzhong Road, building 18, flat 304', onFile)).toBe(false)
    expect(isWithin('78 Tianzhong Road', onFile)).toBe(false)
  })
})
