import { column, type RowOf } from './column.ts'
import { readFen, readUsage } from './read-amount.ts'
import { readDueDay, readMonth } from './read-month.ts'
import { readCode, textUpTo } from './read-text.ts'

const ACCOUNT = column(['account_no', '宽带账号', '账号', '接入号', '宽带账号/接入号'], 'always', readCode)
const MONTH = column(['month', '账期', '月份', '账单月份'], 'always', readMonth)

/** The columns of a file of bills, one row for an account and month; amounts in yuan, the discount without a sign. */
export const BILL_COLUMNS = {
  accountNo: ACCOUNT,
  month: MONTH,
  plan: column(['plan', '套餐', '套餐名称'], 'never', textUpTo(200)),
  dataTotalMb: column(['data_total_mb', '流量总量', '流量总量MB', '流量总量(MB)', '套餐流量'], 'never', readUsage),
  dataUsedMb: column(['data_used_mb', '已用流量', '流量已用', '已用流量MB', '已用流量(MB)'], 'never', readUsage),
  voiceTotalMin: column(['voice_total_min', '语音总量', '语音分钟', '套餐语音', '语音总量(分钟)'], 'never', readUsage),
  voiceUsedMin: column(['voice_used_min', '已用语音', '语音已用', '已用语音(分钟)'], 'never', readUsage),
  planFeeFen: column(['plan_fee', '套餐费', '月租', '套餐月费'], 'never', readFen),
  overageFeeFen: column(['overage_fee', '超出费', '超套费', '超出套餐费'], 'never', readFen),
  otherFeeFen: column(['other_fee', '其他费用', '其它费用', '其他费'], 'never', readFen),
  discountFen: column(['discount', '优惠', '优惠减免', '减免'], 'never', readFen),
  totalDueFen: column(['total_due', '应缴', '应缴金额', '应缴合计', '账单金额'], 'always', readFen),
  paidFen: column(['paid', '已缴', '已缴金额', '实缴'], 'never', readFen),
  balanceFen: column(['balance', '余额', '账户余额'], 'never', readFen),
  dueOn: column(['due_on', '缴费截止', '缴费截止日期', '截止日期', '缴费期限'], 'never', readDueDay),
  asOfOn: column(['as_of', '数据截至', '截至日期', '统计截至'], 'never', readDueDay),
} as const

/** A good row of a file of bills. */
export type BillRow = RowOf<typeof BILL_COLUMNS>

/** The columns of a file of the lines of bills. What is taken off has a minus. */
export const BILL_ITEM_COLUMNS = {
  accountNo: ACCOUNT,
  month: MONTH,
  name: column(['item', '费用项', '费用项目', '项目', '费用名称'], 'always', textUpTo(100)),
  amountFen: column(['amount', '金额', '费用', '金额(元)'], 'always', readFen),
} as const

/** A good row of a file of the lines of bills. */
export type BillItemRow = RowOf<typeof BILL_ITEM_COLUMNS>
