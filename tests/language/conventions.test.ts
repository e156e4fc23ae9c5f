import { describe, expect, it } from 'vitest'
import { written } from './written-window.ts'

/** The conventions of the evaluation page, section by section; a row is the convention, a phrase, what it means. */
type Row = readonly [convention: string, phrase: string, meaning: string]

const WHAT_IS_WANTED: Row[] = [
  ['the gold is what a thing is moved to', '把周三的改到周五下午', '11-27 12:00–18:00'],
  [
    'the gold is what a thing is moved to',
    'shift it from the 25th to the 27th? no: move it from Tuesday to Friday',
    '11-27 any',
  ],
  ['since when it has been broken', '上周六就断网了', 'none'],
  ['since when it has been broken', "it's been out since Friday", 'none'],
  ['when the shift ends', '我六点下班，六点半以后来', '- >18:30'],
  ['when someone paid', '周一早上刚交的费', 'none'],
  ['opening hours of something else', 'what time do you open on Saturday', 'none'],
  ['greetings', '早上好', 'none'],
  ['greetings', 'good afternoon', 'none'],
  ['3号楼', '我家在3号楼', 'none'],
  ['4分', '4分', 'none'],
  ['一点都不…', '一点都不快', 'none'],
  ['bill months', '10月的账单', 'none'],
  ['a past time alone is resolved literally', '昨天下午', '11-22 12:00–18:00'],
  ['a past time alone is resolved literally', 'last Thursday', '11-19 any'],
  ['a self-correction leaves only the corrected value', '周三，哦不对，周四上午', '11-26 08:00–12:00'],
  ['a self-correction leaves only the corrected value', 'at 2, sorry, 3', '- @15:00'],
  ['a postponement from a stated date', '周三的推迟两天', '11-27 any'],
  ['a postponement from a stated date', "push Tuesday's visit back by two days", '11-26 any'],
  ['"same time" keeps only the date', '改到周五同一时间', '11-27 any'],
  ['putting it off without a time', '改天再说', 'none'],
  ['putting it off without a time', 'some other day', 'none'],
  ['negation alone gives the complement', '明天不行', '11-23/.. x 11-24 any'],
  ['a weekday refused leaves all other weekdays', '周五不行', '11-23/.. w123467 any'],
  ['上午不行', '上午不行', '- >12:00'],
  ['晚上不方便', '晚上不方便', '- <18:00'],
  ['not before X', '别早于九点', '- >09:00'],
  ['not before X', 'not before 10', '- >10:00'],
  ['if the message also offers something, only the offer counts', '周二不行，周三可以', '11-25 any'],
]

const WEEKS: Row[] = [
  ['本/这周X is of this calendar week', '这周四', '11-26 any'],
  ['下周X is of the next calendar week', '下周四', '12-03 any'],
  ['next X is of the next calendar week', 'next Sunday', '12-06 any'],
  ['下下周X is of the one after', '下下周四', '12-10 any'],
  ['上周X is of the previous week', '上周四', '11-19 any'],
  ['in a list after 下周 the later weekdays stay in that week', '下周二或者周四', '12-01 12-03 any'],
  ['a bare weekday is the next after today', '周二', '11-24 any'],
  ['a bare Monday said on a Monday is a week later', 'Monday', '11-30 any'],
  ['each bare weekday of a list is taken on its own', '周一三', '11-25 11-30 any'],
  ['周末 is the coming Saturday and Sunday', '周末', '11-28/11-29 any'],
  ['下周末 is the one after', 'next weekend', '12-05/12-06 any'],
  ['工作日', '工作日', '11-23/.. w12345 any'],
  ['Mon–Fri', 'Monday to Friday', '11-23/.. w12345 any'],
  ['周X到周Y is the coming run of days', '周四到周六', '11-26/11-28 any'],
  ['with 下周 in front, of that week', '下周一到周五', '11-30/12-04 any'],
  ['这周 is from today to Sunday', '这周', '11-23/11-29 any'],
  ['下周 is Monday to Sunday', 'next week', '11-30/12-06 any'],
  ['下周初 is Monday and Tuesday', '下周初', '11-30/12-01 any'],
  ['late next week is Thursday and Friday', 'late next week', '12-03/12-04 any'],
]

const MONTHS: Row[] = [
  ['这个月 is from today to its end', '这个月', '11-23/11-30 any'],
  ['下个月 is the whole month', 'next month', '12-01/12-31 any'],
  ['月初 is the first five days', '下个月初', '12-01/12-05 any'],
  ['上旬 is the first ten', '12月上旬', '12-01/12-10 any'],
  ['中旬 is 11 to 20', 'mid December', '12-11/12-20 any'],
  ['下旬 is 21 to the end', '12月下旬', '12-21/12-31 any'],
  ['月底 is the last five days', '月底', '11-26/11-30 any'],
  ['月底前 is up to the last day', '月底前', '11-23/11-30 any'],
  ['a day of the month alone is the next such day', '5号', '12-05 any'],
  ['a day of the month alone is the next such day', 'the 28th', '11-28 any'],
  ['month and day without a year: the next', '1月5号', '2027-01-05 any'],
  ['up to a month back counts as the recent past', '11月2号', '11-02 any'],
  ['English 12/5 is month/day', '12/5', '12-05 any'],
]

const COUNTED_DAYS: Row[] = [
  ['N天后 is exactly that day', '三天后', '11-26 any'],
  ['in N days', 'in 4 days', '11-27 any'],
  ['N天内 is up to that day', '三天内', '11-23/11-26 any'],
  ['a week is seven days', '一周后', '11-30 any'],
  ['半个月 is fifteen', '半个月后', '12-08 any'],
  ['过两天', '过两天', '11-25/11-26 any'],
  ['in a few days', 'in a few days', '11-26/11-28 any'],
  ['这两天', '这两天', '11-23/11-25 any'],
  ['这几天', '这几天', '11-23/11-27 any'],
  ['in N hours gives date and time', '两小时后', '11-23 @12:00'],
  ['in N minutes gives date and time', 'in 20 minutes', '11-23 @10:20'],
  ['before D', '周五之前', '11-23/11-26 any'],
  ['by D', 'by Friday', '11-23/11-27 any'],
  ['最迟 D', '最迟28号', '11-23/11-28 any'],
  ['after D', 'after the 1st', '12-02/.. any'],
  ['from D', '从周四开始', '11-26/.. any'],
]

const HOLIDAYS: Row[] = [
  ['元旦', '元旦', '2027-01-01 any'],
  ['国庆 is seven days', '国庆', '2027-10-01/2027-10-07 any'],
  ['五一', '五一', '2027-05-01 any'],
  ['圣诞', '圣诞节', '12-25 any'],
  ['平安夜', 'Christmas Eve', '12-24 any'],
  ['双十二', '双十二', '12-12 any'],
  ['after a holiday', '国庆以后', '2027-10-08/.. any'],
]

const PARTS_OF_THE_DAY: Row[] = [
  ['morning', '上午', '- 08:00–12:00'],
  ['first thing', '一大早', '- 07:00–09:00'],
  ['lunchtime', '中午', '- 11:00–13:00'],
  ['noon', 'noon', '- @12:00'],
  ['中午12点', '中午12点', '- @12:00'],
  ['afternoon', 'afternoon', '- 12:00–18:00'],
  ['傍晚', '傍晚', '- 17:00–19:00'],
  ['evening', '夜里', '- 18:00–22:00'],
  ['tonight', 'tonight', '11-23 18:00–22:00'],
  ['daytime', '白天', '- 08:00–18:00'],
  ['early half of the morning', '上午早一点', '- 08:00–10:00'],
  ['late half of the morning', 'late morning', '- 10:00–12:00'],
  ['early half of the afternoon', 'early afternoon', '- 12:00–15:00'],
  ['late half of the afternoon', '下午晚些', '- 15:00–18:00'],
  ['late half of the evening', 'late evening', '- 20:00–22:00'],
  ['after work', '下班后', '- >18:00'],
  ['before work', 'before work', '- <09:00'],
  ['after lunch', '午饭后', '- >13:00'],
  ['before noon', 'before noon', '- <12:00'],
  ['after dinner', 'after dinner', '- >19:00'],
]

const CLOCK: Row[] = [
  ['a clock time beats a part of the day, which settles am or pm', '下午三点以后', '- >15:00'],
  ['1 to 7 are pm', '3点', '- @15:00'],
  ['8 to 12 as said', '8点', '- @08:00'],
  ['13 to 24 as said', '16点', '- @16:00'],
  ['past already today: twelve hours later while before 22:00', '今天9点', '11-23 @21:00'],
  ['a range rises', '11 to 1', '- 11:00–13:00'],
  ['X点半', '四点半', '- @16:30'],
  ['一刻', '三点一刻', '- @15:15'],
  ['三刻', '九点三刻', '- @09:45'],
  ['差N分X点', '差五分三点', '- @14:55'],
  ['两三点', '两三点', '- 14:00–15:00'],
  ['X点多', '十点多', '- 10:00–11:00'],
  ['左右', '三点左右', '- ~15:00'],
  ['-ish', '4ish', '- ~16:00'],
  ['anytime', '明天随便', '11-24 any'],
  ['anytime without a day', 'anytime', '- any'],
  ['asap', '越快越好', '- asap'],
  ['right now', '马上', '11-23 asap'],
]

describe.each([
  ['what is wanted', WHAT_IS_WANTED],
  ['weeks', WEEKS],
  ['months and dates', MONTHS],
  ['counted days, before and after', COUNTED_DAYS],
  ['holidays', HOLIDAYS],
  ['parts of the day', PARTS_OF_THE_DAY],
  ['clock times', CLOCK],
] as const)('the convention on %s', (_section, rows) => {
  it.each(rows)('%s: %s', (_convention, phrase, meaning) => {
    expect(written(phrase)).toBe(meaning)
  })
})
