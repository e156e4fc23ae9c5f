import type { VisitKind } from '../orders/work-order.ts'
import { column, type RowOf } from './column.ts'
import { readLanguage } from './customer-columns.ts'
import { readPhone } from './read-phone.ts'
import { readDays, readShift } from './read-shift.ts'
import { idWith, listOf, oneOf, readCode, textUpTo } from './read-text.ts'

/** Reads a kind of work, as orders and skills name it. */
export const readVisitKind = oneOf<VisitKind>({
  install: 'install',
  installation: 'install',
  装机: 'install',
  新装: 'install',
  安装: 'install',
  装: 'install',
  repair: 'repair',
  维修: 'repair',
  修障: 'repair',
  故障: 'repair',
  障碍: 'repair',
  报修: 'repair',
  修: 'repair',
  move: 'move',
  移机: 'move',
  迁移: 'move',
  移: 'move',
  inspection: 'inspection',
  inspect: 'inspection',
  巡检: 'inspection',
  检查: 'inspection',
  预检: 'inspection',
})

/** The columns of a file of installers. */
export const INSTALLER_COLUMNS = {
  id: column(['installer_id', '师傅编号', '装维员编号', '装维编号', '人员编号'], 'always', idWith('ins_')),
  name: column(['name', 'installer_name', '姓名', '师傅姓名', '装维员', '装维员姓名'], 'always', textUpTo(200)),
  badgeNo: column(['badge_no', '工号', '工牌号'], 'always', readCode),
  phone: column(['phone', '联系电话', '手机号', '手机号码', '电话', '手机'], 'always', readPhone),
  areas: column(['areas', 'area', '片区', '服务片区', '负责片区', '网格'], 'always', listOf(textUpTo(100))),
  skills: column(['skills', '技能', '业务类型', '可做业务'], 'always', listOf(readVisitKind)),
  shift: column(['shift', '班次', '上班时间', '工作时间'], 'always', readShift),
  days: column(['days', '工作日', '出勤日', '上班日'], 'always', readDays),
  language: column(['language', '语言'], 'when_headed', readLanguage),
} as const

/** A good row of a file of installers. */
export type InstallerRow = RowOf<typeof INSTALLER_COLUMNS>
