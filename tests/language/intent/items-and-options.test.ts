import { describe, expect, it } from 'vitest'
import type { Intent } from '#src/language/intent/intents.ts'
import { readSlots } from '#src/language/intent/read-slots.ts'

const items = (text: string, intent: Intent = 'tick_item', likely: readonly Intent[] = []) =>
  readSlots(text, intent, likely).item

describe('the items that an installer ticks', () => {
  it.each<[text: string, items: readonly number[] | 'all']>([
    // Slips of dictation and thumbs.
    ['一二四打够', [1, 2, 4]],
    ['一二三打沟', [1, 2, 3]],
    ['第二项大勾', [2]],
    ['地三项好了', [3]],
    ['弟五 弟六 好了', [5, 6]],
    ['第散项好了', [3]],
    ['itm 3 complet', [3]],
    ['tik 4', [4]],
    // Lists, however they are parted.
    ['1.2.3好了', [1, 2, 3]],
    ['1/2/5 ok', [1, 2, 5]],
    ['1。2。4完成', [1, 2, 4]],
    ['1一4完成', [1, 2, 3, 4]],
    ['1--4都好', [1, 2, 3, 4]],
    ['1~3和6', [1, 2, 3, 6]],
    ['1-3,5-7', [1, 2, 3, 5, 6, 7]],
    ['2-4-6好', [2, 4, 6]],
    ['2456都勾', [2, 4, 5, 6]],
    ['1+2 done', [1, 2]],
    ['5 n 6 ok', [5, 6]],
    ['六项七项八项打勾', [6, 7, 8]],
    ['第一个到第四个全OK', [1, 2, 3, 4]],
    ['all items up to 6 done', [1, 2, 3, 4, 5, 6]],
    ['the second and fifth are done', [2, 5]],
    // What is told of each.
    ['六弄完了 七也是', [6, 7]],
    ['三完了四还没', [3]],
    ['1好2好3不好', [1, 2]],
    ['六勾了没勾七', [6]],
    ['6好了7明天弄', [6]],
    ['第六项不用勾 第七项勾', [7]],
    ['2好了 3的墙太硬打不动', [2]],
    ['six passed seven failed', [6]],
    ['1 is good 2 is good 3 is bad', [1, 2]],
    ['tick 1,2,3, leave 4', [1, 2, 3]],
    ['1到5除了3', [1, 2, 4, 5]],
    ['1-5 except 3', [1, 2, 4, 5]],
    ['勾下5', [5]],
    ['勾一下2', [2]],
    ['前六都行', [1, 2, 3, 4, 5, 6]],
    // All of them, also where some are left out.
    ['就差第四项了 别的都好了', 'all'],
    ['剩个7没弄，其余全ok', 'all'],
    ['10项都齐活了', 'all'],
    ['一样不差都做了', 'all'],
    ['all of the list is ok', 'all'],
    ['10 of 10 done', 'all'],
    ['everything but four', 'all'],
    ['only 3 missing, rest is done', 'all'],
  ])('are %s', (text, expected) => expect(items(text)).toEqual(expected))

  it.each<[text: string, items: readonly number[] | undefined]>([
    ['光功率测了 -22dBm 打勾', undefined],
    ['信号-19.6 打勾', undefined],
    ['光衰2.5db 合格 勾上', undefined],
    ['网线12米放好了，勾上', undefined],
    ['测速500兆 勾上', undefined],
    ['10点半测的速 打勾', undefined],
    ['tested at 10:30, tick the test one', undefined],
    ['5楼的标签贴了', undefined],
    ['3号楼弱电井拍照了 勾上', undefined],
    ['304室的面板装好，勾一下', undefined],
    ['6类线布好打勾', undefined],
    ['wifi6路由装好了 打勾', undefined],
    ['cat 6 in, tick it off', undefined],
    ['打了三个孔 打勾', undefined],
    ['4 photos uploaded, tick that', undefined],
    ['第一家那个标签补了打勾', undefined],
    ['一切正常 勾', undefined],
    ['第二根光纤断了', undefined],
    ['签了 一式两份', undefined],
    ['发烧38度5 干不了', undefined],
    ['be there in 2', undefined],
    ['3号楼2单元的第5项好了', [5]],
    ['第4项，5楼信号-21，12米线，10点测的', [4]],
    ['item 4: 15 m cable, 2 sockets, -20 dbm', [4]],
    ['6测了三次 两次过', [6]],
    ['第三项3次都过', [3]],
  ])('are none of what is measured, counted or where: %s', (text, expected) => expect(items(text)).toEqual(expected))

  it.each(['第3项要拍几张', 'is -25 ok for item 3', '第五项写的什么来着'])('are none where it asks: %s', (text) =>
    expect(items(text)).toBeUndefined(),
  )
})

describe('items told beside something else', () => {
  it.each<[text: string, intent: Intent, items: readonly number[] | 'all']>([
    ['客户签好了 六七也勾上', 'sign_off', [6, 7]],
    ['customer signed, tick 7', 'sign_off', [7]],
    ['customer happy and signed. 5 and 6 ok too', 'sign_off', [5, 6]],
    ['第8项做完 可以收工了', 'finish_work', [8]],
    ['all ticked, job done', 'finish_work', 'all'],
    ['job finished, tick the lot', 'finish_work', 'all'],
    ['开始干活了 第1项已经好了', 'start_work', [1]],
    ['1 2好了 3号管道堵死穿不过去', 'report_problem', [1, 2]],
  ])('are read as well: %s', (text, intent, expected) => expect(items(text, intent, ['tick_item'])).toEqual(expected))

  it.each<[text: string, intent: Intent]>([
    ['都弄好了 客户上网正常', 'finish_work'],
    ['晚20分钟到3号楼', 'delay'],
    ['到5栋2单元了', 'arrived'],
    ['2号井盖打不开', 'report_problem'],
    ['gate chained no1 picks', 'no_answer_at_door'],
    ['还剩几单 5单做完3单了', 'today_visits'],
    ['第六条是什么来着', 'checklist_request'],
    ['我现在打第一个孔', 'start_work'],
    ['1', 'confirm'],
  ])('are none where a number may be of anything: %s', (text, intent) =>
    expect(items(text, intent, ['tick_item'])).toBeUndefined(),
  )
})

describe('the option that a customer picks', () => {
  it.each<[text: string, option: number | undefined]>([
    ['第二种吧 谢谢', 2],
    ['地二个', 2],
    ['第而个', 2],
    ['第俩个', 2],
    ['secound one', 2],
    ['2 thx', 2],
    ['二👌', 2],
    ['三吧三吧', 3],
    ['b b b', 2],
    ['选项B', 2],
    ['1 不不 2', 2],
    ['不是2是3', 3],
    ['要1不要2', 1],
    ['1行2不行', 1],
    ['2 pls not 3', 2],
    ['neither 1 nor 2, so 3', 3],
    ['都不行除了第三个', 3],
    ['第二个行不行，行就它', 2],
    ['3吧，2我孩子上学', 3],
    ['第一个或者最后一个都成，那就最后一个', -1],
    ['1也行3也行 就3吧', 3],
    ['从下面数第二个', -2],
    ['second from bottom', -2],
    ['一二都不行 三', 3],
    ['第一和第二都行', undefined],
    ['2 or 3', undefined],
    ['周六那个', undefined],
    ['礼拜四那个', undefined],
    ['the Thursday one', undefined],
    ['go with the half nine one', undefined],
  ])('%s', (text, option) => expect(readSlots(text, 'pick_option').option).toBe(option))
})

describe('a rating and a delay', () => {
  it.each<[text: string, score: number]>([
    ['非常瞒意', 5],
    ['满一，师傅很耐心', 4],
    ['零蛋', 0],
    ['非常不满', 1],
    ['八分半', 8.5],
    ['五❤', 5],
    ['满意的很', 5],
    ['很不好', 1],
  ])('is also rated by %s', (text, score) => expect(readSlots(text, 'survey_score').score).toBe(score))

  it.each<[text: string, minutes: number]>([
    ['晚2o分钟', 20],
    ['晚二十', 20],
    ['不止20分钟，得40', 40],
    ['本来说十分钟，现在看要半小时', 30],
    ['i will be late for 30 minutes', 30],
    ['about an hour and half late', 90],
    ['push me back 30', 30],
    ['will need 2 more hours', 120],
    ['quarter hour late', 15],
    ['add thirty-five minutes', 35],
  ])('is also told by %s', (text, minutes) => expect(readSlots(text, 'delay').delay_minutes).toBe(minutes))

  it('is read where something else is wanted first only if it is plain', () => {
    expect(readSlots('不行，还要五分钟', 'deny', ['delay']).delay_minutes).toBe(5)
    expect(readSlots('敲了五分钟门，没人应', 'no_answer_at_door', ['delay']).delay_minutes).toBeUndefined()
  })
})
