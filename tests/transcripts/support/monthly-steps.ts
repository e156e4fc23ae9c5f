import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { hear, type Stage } from './stage.ts'

/** `pre-check`: the month's message of this kind goes out to the customer now; what is due besides is done. */
export async function opensMonthly(stage: Stage, text: string): Promise<void> {
  const [kind = '', month = stage.world.clock.now().setZone('Asia/Shanghai').toFormat('yyyy-MM')] = text.split(' ')
  const id = stage.person.replace('dl_', '')
  const now = stage.world.clock.now()
  const notice = {
    occasion: `${kind}:${id}:${month}:${now.toMillis()}`,
    recipient: `customer:${id}`,
    dialog: kind,
    answers: { month },
    subject: id,
    class: 'transactional',
    dueAt: now,
  } as const
  await stage.database.transaction((tx) => sqlNoticeStore(tx).put([notice], now))
  await stage.world.tick()
  await hear(stage)
}
