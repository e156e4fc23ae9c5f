import { readNumeral } from '../numerals.ts'
import { DAY_PARTS } from './day-parts.ts'
import { instantAhead } from './instants.ts'
import type { Rule } from './rule.ts'
import { clock, part, time } from './token.ts'

const N = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})'

const number = (text: string | undefined): number => readNumeral(text ?? '') ?? Number.NaN

/** 两小时后, 半小时后, 一个半小时以后, 一小时20分钟后, 20分钟后. */
const hoursAhead: Rule = {
  starts: /[\d一二两三四五六七八九十半再等过]/,
  pattern: new RegExp(
    `(?<wait>再过|再等|过|等)?(?:(?<hours>${N})(?<half>个半|个)?(?:小时|钟头|钟)(?:零?(?<extra>${N})分钟?)?|(?<halfHour>半)个?(?:小时|钟头|钟)|(?<minutes>${N})分钟|(?<quarters>${N})刻钟)(?<after>以后|之后|后|过后|以内|之内|内|前|之前)?`,
    'y',
  ),
  read(match, now) {
    const { wait, hours, half, extra, halfHour, minutes, quarters, after = wait && '后' } = match.groups ?? {}
    if (after === undefined) return undefined
    const length = hours
      ? number(hours) * 60 + (half === '个半' ? 30 : 0) + (extra ? number(extra) : 0)
      : halfHour
        ? 30
        : minutes
          ? number(minutes)
          : number(quarters) * 15
    return instantAhead(now, after.endsWith('前') ? -length : length, after.endsWith('内') ? 'before' : 'clock')
  },
}

/** 什么时候方便什么时候来, 哪天有空哪天来. */
const wheneverItSuits: Rule = {
  starts: /[什啥哪几何]/,
  pattern: /(什么时候|啥时候|哪天|几时|何时|哪个时间).{1,4}\1(?:再|就|过)?(?:来|装|修|上门)?/y,
  read: () => [time({ form: 'any' })],
}

/** 晚8点, 早十点: one character for the part of the day, right before the hour. */
const partBeforeHour: Rule = {
  starts: /[早晚午]/,
  pattern: /(早|晚|午)(?=(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点|:))(?!一点(?![半到钟]))/y,
  read: (match) => [
    part(match[1] === '早' ? DAY_PARTS.morning : match[1] === '晚' ? DAY_PARTS.evening : DAY_PARTS.noon),
  ],
}

/** 有一点, 快一点: behind these it is a little. */
const BOUND = /[有快早晚慢多少差大小高低好近远松紧轻重便宜急久长短热冷贵亮暗稳声]$/
/** 一点网都没有, 一点信号没有: behind it is what there is nothing of. */
const NOT_A_BIT =
  /^(?:网络?|宽带|信号|wifi|画面|图像|声音|反应|动静|响应|速度|网速|办法|消息|音讯|耐心|诚意|责任心|变化|效果|改善|好转)(?:[都也就]|根本)?(?:没|不|无)/
/** 两点建议: behind a figure these are points made. */
const POINTS_MADE = /^(?:建议|意见|要求|疑问|问题|说明|反馈|希望|想法|不满|体会|感受|原因|理由|注意|小建议|小意见)/

const MINUTES: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45, 两刻: 30 }

/** 三点, 三点半, 4点三刻, 四点五十, 3点15分, 16时, 10点多, 十来点. */
const clockTime: Rule = {
  starts: /[\d一二两三四五六七八九十零]/,
  pattern:
    /(\d{1,2}|[一二两三四五六七八九十零]{1,3})(来)?(?:点|时(?!候|间|常|段))(?:钟|整|正)?(?:过?(半|一刻|三刻|两刻)|(多|过(?![后了来\\d一二三四五六七八九十]))钟?|过?零?(\d{1,2}|[一二三四五六七八九十零]{1,3})分?(?![点月号个天楼\d:时栋单刻人周])钟?)?/y,
  read(match, _now, text) {
    const hour = number(match[1])
    const behind = text.slice(match.index + match[0].length)
    if (!(hour >= 0 && hour <= 24) || isALittle(match, text)) return undefined
    if (POINTS_MADE.test(behind)) return [{ kind: 'word', text: 'points' }]
    if (isLoneDigit(match)) return { tokens: [time({ form: 'clock', at: clock(hour) })], length: match[0].length - 1 }
    const minute = match[3] ? (MINUTES[match[3]] ?? 0) : match[5] ? number(match[5]) : 0
    if (!(minute < 60)) return undefined
    const at = clock(hour, minute)
    if (match[4]) return [time({ form: 'between', from: at, to: clock(hour + 1) })]
    return [time({ form: 'clock', at, ...(match[2] && { isRough: true as const }) })]
  },
}

/** 十一点一次弄完: a minute below ten is said with 零 or 分. */
const isLoneDigit = (match: RegExpExecArray): boolean => /[点时][一二两三四五六七八九]$/.test(match[0])

function isALittle(match: RegExpExecArray, text: string): boolean {
  if (match[1] !== '一' || match[2] || match[3] || match[5]) return false
  const before = text.slice(Math.max(0, match.index - 1), match.index)
  const behind = text.slice(match.index + match[0].length)
  return BOUND.test(before) || /^(?:都|也|儿|点|用|意|问|小)/.test(behind) || NOT_A_BIT.test(behind)
}

/** 两三点, 七八点钟, 十一二点. */
const clockPair: Rule = {
  starts: /[一二两三四五六七八九十]/,
  pattern: /(?:([一二两三四五六七八九])([二两三四五六七八九十])|十([一二])([二三]))点(?:钟|多|来钟)?(?!半)/y,
  read(match) {
    const teens = match[3] ? 10 : 0
    const [first, second] = [teens + number(match[1] ?? match[3]), teens + number(match[2] ?? match[4])]
    return second === first + 1 ? [time({ form: 'between', from: clock(first), to: clock(second) })] : undefined
  },
}

/** 差一刻三点, 差5分4点. */
const clockShort: Rule = {
  starts: /差/,
  pattern: new RegExp(`差(一刻|${N}分?钟?)(?:就|到|不到)?(${N})点钟?`, 'y'),
  read: (match) => [time({ form: 'clock', at: clock(number(match[2]), -shortBy(match[1])) })],
}

/** 三点差五分. */
const clockShortAfter: Rule = {
  starts: /[\d一二两三四五六七八九十]/,
  pattern: new RegExp(`(${N})点钟?差(一刻|${N}分?)钟?`, 'y'),
  read: (match) => [time({ form: 'clock', at: clock(number(match[1]), -shortBy(match[2])) })],
}

const shortBy = (text = ''): number => (text.startsWith('一刻') ? 15 : number(text.replace(/分?钟?$/, '')))

/** 不到十点. */
const notYet: Rule = {
  starts: /[不没]/,
  pattern: new RegExp(`(?:不到|没到(?=[^,，。]{2,5}[别不]))(${N})点(半)?`, 'y'),
  read: (match) => [time({ form: 'before', at: clock(number(match[1]), match[2] ? 30 : 0) })],
}

/** 3号楼, 两个, 第二个, 三次: things counted or numbered, which are no time. */
const counted: Rule = {
  starts: /[\d一二两三四五六七八九十第几]/,
  pattern:
    /第?(?:\d{1,5}|[一二两三四五六七八九十百千几]{1,4})(?:号楼|号院|号线|号机|号门|号店|单元|楼|层|栋|室|个(?!月|小时|钟|星期|礼拜|周|半)|台|毛|分(?!钟)|次|遍|条|项|户|家|间|部|人|口|位|年|岁|路|种|颗|根|米|套|%|倍|度|星|宽带)/y,
  read: () => [{ kind: 'word', text: 'counted' }],
}

/** Rules for clock times in ideographs, and for figures that count something else. */
export const CHINESE_HOUR_RULES: readonly Rule[] = [
  hoursAhead,
  wheneverItSuits,
  partBeforeHour,
  clockPair,
  clockShort,
  clockShortAfter,
  clockTime,
  notYet,
  counted,
]
