import type { StaffRole } from '../tickets/staff.ts'
import { column, type RowOf } from './column.ts'
import { readPhone } from './read-phone.ts'
import { idWith, listOf, oneOf, textUpTo } from './read-text.ts'

const ROLES = oneOf<StaffRole>({
  dispatcher: 'dispatcher',
  调度: 'dispatcher',
  调度员: 'dispatcher',
  派单员: 'dispatcher',
  班长: 'dispatcher',
  supervisor: 'supervisor',
  主管: 'supervisor',
  经理: 'supervisor',
  agent: 'agent',
  客服: 'agent',
  客服员: 'agent',
  坐席: 'agent',
})

/** The columns of a file of staff. */
export const STAFF_COLUMNS = {
  id: column(['staff_id', '员工编号', '人员编号', '坐席编号'], 'always', idWith('stf_')),
  name: column(['name', 'staff_name', '姓名', '员工姓名'], 'always', textUpTo(200)),
  role: column(['role', '岗位', '角色', '职务'], 'always', ROLES),
  phone: column(['phone', '联系电话', '手机号', '手机号码', '电话', '手机'], 'always', readPhone),
  areas: column(['areas', 'area', '片区', '负责片区', '网格'], 'always', listOf(textUpTo(100))),
} as const

/** A good row of a file of staff. */
export type StaffRow = RowOf<typeof STAFF_COLUMNS>
