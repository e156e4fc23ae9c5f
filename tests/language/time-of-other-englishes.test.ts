import { describe, expect, it } from 'vitest'
import { MONDAY_AT_TEN, written } from './written-window.ts'

const onTuesday = (phrase: string) => written(phrase, MONDAY_AT_TEN.plus({ days: 1 }))

describe('times of other Englishes', () => {
  it.each([
    ['hauf ten monday', '11-30 @10:30'],
    ['i told ye. thursday hauf three in the efternoon', '11-26 @15:30'],
    ["och sunday efter yer dinner. efternoon. the back o' three", '11-29 @15:00'],
    ['evenin. ye were meant tae be puttin in a new line at ma new flat. how’s monday lookin', '11-30 any'],
    ['sunday efter dinner', '11-29 >13:00'],
    ['och, sunday after dinner', '11-29 >13:00'],
    ['sunday after dinner', '11-29 >19:00'],
    ['sunday, no afore ten mind', '11-29 >10:00'],
    ['nae earlier than ten on sunday', '11-29 >10:00'],
    ['sunday afore ten', '11-29 <10:00'],
    ["cannae dae the morra, gie's Thursday efternin aboot hauf three insteid", '11-26 ~15:30'],
    ['THURSDAY. EFTERNIN. hauf three. no the mornin', '11-26 @15:30'],
    ['saturday, naw sunday', '11-29 any'],
    ["sunday? can't you do saturday", '11-28 any'],
  ])('are read in Scots: %s', (phrase, windows) => expect(onTuesday(phrase)).toBe(windows))

  it.each([
    ['next tomorrow', '11-26 any'],
    ['make e be next tomorrow morning', '11-26 08:00–12:00'],
    ['next, tomorrow', '11-25 any'],
    ['tomorrow evening time like 5, after i don close shop', '11-25 ~17:00'],
    ['supplier dey come tomorrow evening. make e be friday before 10', '11-27 <10:00'],
    ['supplier dey come TOMORROW, how una go still put tomorrow? FRIDAY before 10 i talk', '11-27 <10:00'],
    ['make una come tomorrow', '11-25 any'],
    ["what's next tomorrow", '11-25 any'],
  ])('are read in Nigerian English: %s', (phrase, windows) => expect(onTuesday(phrase)).toBe(windows))

  it.each([
    ['Kindly prepone the visit to Thursday', '11-26 any'],
    ['prepone it to monday', '11-30 any'],
    ['can we prepone to 10 am', '- @10:00'],
    ['kindly arrange engineer at the earliest', '- asap'],
    ['at the earliest possible slot', '- asap'],
    ['monday at 3 at the earliest', '11-30 >15:00'],
    ['3pm at the earliest', '- >15:00'],
  ])('are read in Indian English: %s', (phrase, windows) => expect(onTuesday(phrase)).toBe(windows))

  it.each([
    ['next week monday can or not, morning morning one', '11-30 08:00–12:00'],
    ['tomorrow afternoon one', '11-25 12:00–18:00'],
    ["saturday afternoon one o'clock", '11-28 @13:00'],
  ])('are read in Singlish: %s', (phrase, windows) => expect(onTuesday(phrase)).toBe(windows))
})

describe('a time that is only quoted', () => {
  it.each([
    ['WHO SAID YOU CAN COME AT 2? I HAVE MEETINGS. 5PM OR I SUE', '- @17:00'],
    ['why did you book 2pm? i said 5pm', '- @17:00'],
    ['wait 2 dec?? i said monday', '11-30 any'],
    ['at 2? no way. 5pm', '- @17:00'],
    ['omg no i said 5 not 430', '- @17:00'],
    ['no i said friday not monday', '11-27 any'],
    ['friday no i said saturday', '11-28 any'],
    ['why not friday?', '11-27 any'],
    ['at 10:30? ok', '- @10:30'],
  ])('is not the wished one: %s', (phrase, windows) => expect(onTuesday(phrase)).toBe(windows))
})
