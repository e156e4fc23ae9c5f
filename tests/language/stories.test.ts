import { describe, expect, it } from 'vitest'
import { written } from './written-window.ts'

describe('a story without a wish', () => {
  it.each([
    '快两点了，师傅到哪了',
    '周三就报修了，到今天没个动静',
    '你们师傅周六放我鸽子',
    '白天没事，一到晚上就断',
    '上午还好好的，下午就不行了',
    '你们周末有人值班吗',
    '十点半还能用，十一点就没了',
    '这破网早上还行，中午就卡死',
    '这网到晚上就跟蜗牛一样',
    '春节的时候也这样，修了三天',
    '这个星期都没法上班了',
    '月头才交的钱，这个月又停了',
    '我等到四点连个人都没见着',
    '五一的时候也是这样',
    'third time this week',
    'I work nights',
    'been waiting since 8 this morning',
    "it was fine this morning and now it's dead",
    'is the office open on Christmas day',
    'since the storm on Saturday nothing works',
    "they told me Wednesday, it's Thursday now",
    "never mind I'll sort it out myself tomorrow",
    'the router is from 2019',
    'your website says 8 to 8',
    'this is the second Saturday without internet',
    "I've rebooted it 5 times today",
    'we sat in all day and nobody came',
    "I can't deal with this now",
  ])('names no time for a visit: %s', (message) => expect(written(message)).toBe('none'))
})

describe('a wish beside it', () => {
  it.each([
    ['周日别早于十点', '11-29 >10:00'],
    ['周二周四我要接送孙子，除了这两天都行', '11-23/.. w13567 any'],
    ['后天，不对，后天我有事，明天吧', '11-24 any'],
    ['莫周末来，周末客人多', '11-23/.. w12345 any'],
    ['宽带明天下午来装', '11-24 12:00–18:00'],
    ['December 8, needs to be before 11am', '12-08 <11:00'],
    ["can't do 9. 10 on Friday", '11-27 @10:00'],
    ['kindly shift my Thursday appointment to Saturday 4 PM', '11-28 @16:00'],
    ['from Thursday to Saturday, all three days after 3 pm', '11-26/11-28 >15:00'],
    ['I have to work tomorrow', '11-23/.. x 11-24 any'],
  ])('is read all the same: %s', (message, meaning) => expect(written(message)).toBe(meaning))
})
