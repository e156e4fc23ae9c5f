import type { DateTime } from 'luxon'
import type { Database } from '#src/infra/storage/database.ts'
import { openTalkWorld } from '../../support/talk-world.ts'
import { billComes, billGoes, billItemsCome, noticesUsage } from './bill-steps.ts'
import { type ChatFile, type ChatLine, writeLine } from './chat-file.ts'
import { hasOccasion, opensMonthly, plansWorks, usedBefore, visitedBefore } from './monthly-steps.ts'
import { outcome } from './outcome.ts'
import { ratedAfterVisits, ratedInMonth } from './rating-steps.ts'
import { bothSign, reportsWork } from './record-steps.ts'
import {
  backOfficeBooks,
  backOfficeCancels,
  backOfficeCloses,
  backOfficePutsIn,
  backOfficeTakesBack,
  bookBefore,
  changeFile,
  closeArea,
  fill,
  othersCancel,
} from './scene.ts'
import {
  colleagueSays,
  comeDue,
  comeDueForAll,
  deliver,
  followLink,
  installerPhotographs,
  installerSaidBefore,
  installerSays,
  localInstant,
  openPage,
  photograph,
  type Stage,
  saidBefore,
  say,
  takesPhone,
} from './stage.ts'
import { opensVisitPage } from './visit-page.ts'

/** What is settled before anything happens; every word is explained in ../README.md. */
const SETTINGS = ['现在', '客户号', '短信网关']
const PERSON = ['客户', 'Customer', '客户迟到的']
/** What else begins a talk. */
const BEGINNINGS = ['打开', '到时', '到点', '用量提醒', '每月']
/** What the service says and does: played, never read. */
const HEARD = ['助手对师傅', '助手对调度', '助手对主管', '助手对客服', '助手', 'Assistant', '短信', '页面', '结果']

/** What can happen in a transcript, by its word. */
const STEPS: Readonly<Record<string, (stage: Stage, text: string) => Promise<void>>> = {
  客户: say,
  Customer: say,
  重复: deliver,
  打开: openPage,
  async 等(stage, text) {
    stage.world.clock.set(later(stage.world.clock.now(), text))
  },
  到时: comeDue,
  到点: comeDueForAll,
  迟到的: installerSaidBefore,
  客户迟到的: saidBefore,
  师傅: installerSays,
  师傅拍照: installerPhotographs,
  客户拍照: photograph,
  调度: (stage, text) => colleagueSays(stage, 'stf_01', '调度', text),
  主管: (stage, text) => colleagueSays(stage, 'stf_02', '主管', text),
  客服: (stage, text) => colleagueSays(stage, 'stf_03', '客服', text),
  点链接: followLink,
  async 新会话(stage) {
    stage.conversation += 1
    stage.linked = undefined
    stage.seq = 0
  },
  预约: bookBefore,
  占满: fill,
  封闭: closeArea,
  后台预约: backOfficeBooks,
  后台未派: backOfficePutsIn,
  后台取消: backOfficeCancels,
  后台退回: backOfficeTakesBack,
  后台工单: backOfficeCloses,
  别人取消: othersCancel,
  报完工: reportsWork,
  签完字: bothSign,
  每月: opensMonthly,
  事由: hasOccasion,
  用量: usedBefore,
  上门过: visitedBefore,
  施工: plansWorks,
  师傅得分: ratedInMonth,
  上门评价: ratedAfterVisits,
  登记: changeFile,
  手机: takesPhone,
  签字页: opensVisitPage,
  用量提醒: noticesUsage,
  账单: billComes,
  账单明细: billItemsCome,
  删账单: billGoes,
}

/**
 * Plays a transcript and gives back what really happened, as the same file: what the customer does is taken from it,
 * what the assistant, the text messages and the outcome say is what the service said.
 */
export async function play(file: ChatFile, database: Database, beforeLast?: () => Promise<void>): Promise<string> {
  const stage = openStage(file, database)
  try {
    for (const line of file.lines) {
      if (HEARD.includes(line.word)) continue
      if (line === file.lines.at(-1)) await beforeLast?.()
      if (beginsTalk(line, stage)) stage.played.push('')
      stage.played.push(writeLine(line.word, line.text))
      await take(stage, line)
    }
    return `${[...stage.played, '', ...(await outcome(stage))].join('\n')}\n`
  } finally {
    for (const putBack of stage.restore.reverse()) await putBack()
  }
}

function openStage(file: ChatFile, database: Database): Stage {
  const setting = (word: string) => file.lines.find((line) => line.word === word)?.text
  const world = openTalkWorld(database, {
    nowIso: localInstant(setting('现在') ?? '2026-11-23 10:00').toISO() ?? '',
    canText: setting('短信网关') !== '没有',
  })
  const isEnglish = file.lines.some(({ word }) => word === 'Customer')
  return {
    ...{ database, world, person: setting('客户号') ?? 'dl_anon_x', assistant: isEnglish ? 'Assistant' : '助手' },
    ...{
      conversation: 1,
      linked: undefined,
      colleagues: new Map(),
      open: new Set(),
      message: 0,
      seq: 0,
      code: '',
      played: [`# ${file.title}`, ''],
      restore: [],
    },
  }
}

async function take(stage: Stage, { word, text, line }: ChatLine): Promise<void> {
  if (SETTINGS.includes(word)) return
  const step = STEPS[word]
  if (!step) throw new Error(`line ${line}: “${word}” means nothing here; use ${Object.keys(STEPS).join(', ')}`)
  await step(stage, text)
}

/** Whether this is where the settings end and the talk begins: a blank line goes before it. */
function beginsTalk({ word }: ChatLine, { played }: Stage): boolean {
  const isTalk = PERSON.includes(word) || BEGINNINGS.includes(word)
  return isTalk && !played.some((line) => [...PERSON, ...BEGINNINGS].some((begun) => line.startsWith(`${begun}:`)))
}

const UNITS: Readonly<Record<string, 'seconds' | 'minutes' | 'hours' | 'days'>> = {
  秒: 'seconds',
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
}

function later(now: DateTime, text: string): DateTime {
  const [, count, unit = ''] = /^(\d+)\s*(秒|分钟|小时|天)$/u.exec(text) ?? []
  if (!count) throw new Error(`等 needs “30 分钟”, “2 小时” or “1 天”, not: ${text}`)
  return now.plus({ [UNITS[unit] ?? 'days']: Number(count) })
}
