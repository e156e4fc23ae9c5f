import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadIntentModels } from '#src/cli/intent-files.ts'
import { ASKED_BEFORE, INTENTS_OF, type Intent } from '#src/language/intent/intents.ts'
import { readSlots, type Slots } from '#src/language/intent/read-slots.ts'
import { understandIntent } from '#src/language/intent/understand-intent.ts'

const SCORED = ['visit_type', 'option', 'score', 'delay_minutes', 'item'] as const
const LEAST = 0.95
/** Where the intent is missed its slot is as well; what is read is right all the same. */
const LEAST_FOUND_UNTOLD = 0.8

const Line = z.object({
  text: z.string(),
  role: z.enum(['customer', 'installer']),
  ctx: z.enum(ASKED_BEFORE),
  intent: z.enum([...INTENTS_OF.customer, ...INTENTS_OF.installer]),
  also: z.array(z.enum([...INTENTS_OF.customer, ...INTENTS_OF.installer])).default([]),
  slots: z.record(z.string(), z.unknown()),
})
/** Lines in many voices with what they say, written before the readers were, or before they were mended, in rounds. */
const lines = (await readFile(new URL('slots.jsonl', import.meta.url), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => Line.parse(JSON.parse(line)))
const models = await loadIntentModels()

const slotsUnderstood = new Map(
  lines.map((line) => [line, understandIntent(models, line.text, { role: line.role, asked: line.ctx }).slots]),
)

const written = (slot: unknown): string | undefined =>
  slot === undefined ? undefined : Array.isArray(slot) ? slot.toSorted().join() : String(slot)

/** How much of what is said is found, and of what is found is right. */
function judge(slot: (typeof SCORED)[number], read: (line: z.infer<typeof Line>) => Slots) {
  const pairs = lines.map((line) => ({
    said: written(line.slots[slot]),
    found: written(read(line)[slot]),
    text: line.text,
  }))
  const right = pairs.filter(({ said, found }) => said !== undefined && said === found).length
  return {
    found: right / pairs.filter(({ said }) => said !== undefined).length,
    right: right / pairs.filter(({ found }) => found !== undefined).length,
    wrong: pairs.filter(({ said, found }) => said !== found),
  }
}

describe('what a message says beside its intent', () => {
  it.each(SCORED)('is found, and found right, in nineteen of twenty whose intent is known: %s', (slot) => {
    const { found, right, wrong } = judge(slot, ({ text, intent, also }) => readSlots(text, intent, also))
    expect(found, JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST)
    expect(right, JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST)
  })

  it.each(SCORED)('is as right where the model tells the intent, and found in four of five: %s', (slot) => {
    const { found, right, wrong } = judge(slot, (line) => slotsUnderstood.get(line) ?? {})
    expect(found, JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST_FOUND_UNTOLD)
    expect(right, JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST)
  })

  it.each<[text: string, intent: Intent, slots: Slots]>([
    ['都第三次报修了，再派人来', 'book_visit', { visit_type: 'repair' }],
    ['刚装好的网又断了，来个人', 'book_visit', { visit_type: 'repair' }],
    ['我这边装修好了可以来装了', 'book_visit', { visit_type: 'install' }],
    ['光纤被装修师傅弄断了，来接一下', 'book_visit', { visit_type: 'repair' }],
    ['线路老断，来检查一下', 'book_visit', { visit_type: 'repair' }],
    ['约个时间来检查下线路吧', 'book_visit', { visit_type: 'inspection' }],
    ['约人上门检查一遍弱电箱', 'book_visit', { visit_type: 'inspection' }],
    ['约个师傅看一下线路', 'book_visit', { visit_type: 'inspection' }],
    ['get someone to look at the wiring', 'book_visit', { visit_type: 'inspection' }],
    ['弱电箱里的线断了，派人来', 'book_visit', { visit_type: 'repair' }],
    ['send someone to inspect, router is dead', 'book_visit', { visit_type: 'repair' }],
    ['租客搬进来了，要装宽带', 'book_visit', { visit_type: 'install' }],
    ['宽带要移到新家', 'book_visit', { visit_type: 'move' }],
    ['明天下午能上门吗，来之前打电话', 'book_visit', {}],
    ['28号那个', 'pick_option', {}],
    ['三个都不行', 'pick_option', {}],
    ['不要第一个，要第三个', 'pick_option', { option: 3 }],
    ['last but one', 'pick_option', { option: -2 }],
    ['第二个，不对，第三个', 'pick_option', { option: 3 }],
    ['10分钟就修好了，给5分', 'survey_score', { score: 5 }],
    ['本来想给5分，扣一分，4分', 'survey_score', { score: 4 }],
    ['师傅10分钟就到了', 'survey_score', {}],
    ['堵了半个小时了，估计得晚20分钟', 'delay', { delay_minutes: 20 }],
    ['晚点到', 'delay', {}],
    ['a quarter of an hour late', 'delay', { delay_minutes: 15 }],
    ['第2到4项都弄完了', 'tick_item', { item: [2, 3, 4] }],
    ['all except 3', 'tick_item', { item: 'all' }],
    ['1、2好了，3还没做', 'tick_item', { item: [1, 2] }],
    ['光功率测了，-22', 'tick_item', {}],
    ['锁具、门板、标签都查过，打勾', 'tick_item', {}],
  ])('is said or left out: %s', (text, intent, slots) => {
    const { reason: _, ...read } = readSlots(text, intent)
    expect(read).toEqual(slots)
  })

  it('tells the type of a visit also where it is unsure whether one is wanted, if somebody is asked to come', () => {
    const others: readonly Intent[] = ['query_appointment', 'cancel', 'book_visit']
    expect(readSlots('宽带安装几时可以来', 'query_appointment', others)).toEqual({ visit_type: 'install' })
    expect(readSlots('宽带没装过', 'query_appointment', others)).toEqual({})
    expect(readSlots('宽带安装几时可以来', 'query_appointment')).toEqual({})
    expect(readSlots('网断了，派人来', 'fault_report')).toEqual({ visit_type: 'repair' })
    expect(readSlots('网断了', 'fault_report')).toEqual({})
    expect(readSlots('scrap the install visit', 'cancel', ['book_visit'])).toEqual({})
  })
})
