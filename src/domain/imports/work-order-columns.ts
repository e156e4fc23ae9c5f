import type { WorkOrder } from '../orders/work-order.ts'
import { column, type ReadingContext, type RowOf } from './column.ts'
import { readVisitKind } from './installer-columns.ts'
import { readInstant } from './read-date.ts'
import { oneOf, readCode, readOrderId, textUpTo } from './read-text.ts'
import { refused, shown } from './reason.ts'

const PRIORITIES = oneOf<WorkOrder['priority']>({
  normal: 'normal',
  普通: 'normal',
  一般: 'normal',
  正常: 'normal',
  urgent: 'urgent',
  紧急: 'urgent',
  加急: 'urgent',
})

/** How far a clock that counts differently may be ahead, as over TMF697. */
const AHEAD_MINUTES = 5

function readReceived(cell: string, { zone, at }: ReadingContext) {
  const reading = readInstant(cell, zone)
  const isAhead = at !== undefined && 'value' in reading && reading.value > at.plus({ minutes: AHEAD_MINUTES })
  return isAhead ? refused('in_future', { value: shown(cell) }) : reading
}

/** The columns of a file of work orders. The account must be on file; instants without an offset are in the company's zone. */
export const WORK_ORDER_COLUMNS = {
  id: column(['order_id', '工单号', '工单编号', '障碍单号'], 'always', readOrderId),
  kind: column(['type', 'kind', '业务类型', '工单类型'], 'always', readVisitKind),
  accountNo: column(['account_no', '宽带账号', '账号', '接入号', '宽带账号/接入号'], 'always', readCode),
  receivedAt: column(['received_at', '受理时间', '申告时间', '派单时间'], 'always', readReceived),
  dueAt: column(['due_at', '要求完成时间', '完成时限', '截止时间'], 'never', (cell, { zone }) =>
    readInstant(cell, zone),
  ),
  priority: column(['priority', '优先级', '紧急程度'], 'never', PRIORITIES),
  description: column(['description', '描述', '现象', '故障现象', '工单内容', '内容', '备注'], 'never', textUpTo(1000)),
  address: column(['address', '装机地址', '施工地址', '地址'], 'never', textUpTo(500)),
} as const

/** A good row of a file of work orders. */
export type WorkOrderRow = RowOf<typeof WORK_ORDER_COLUMNS>
