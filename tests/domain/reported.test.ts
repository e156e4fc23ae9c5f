import { describe, expect, it } from 'vitest'
import { reportedSupervisors } from '#src/domain/tickets/reported.ts'
import type { StaffMember } from '#src/domain/tickets/staff.ts'

const supervisor = (id: string, name: string) => ({ id, name, role: 'supervisor', areas: [] }) as unknown as StaffMember

describe('a report', () => {
  it.each(['王建国', '王主管'])('names a supervisor as %s', (said) => {
    expect(reportedSupervisors(`${said}骂我`, [supervisor('stf_1', '王建国')])).toEqual(['stf_1'])
  })

  it('names nobody whose name only looks like a pattern, and is read all the same', () => {
    const all = ['(代)王', '*', '[组长', '', '?'].map((name, at) => supervisor(`stf_${at}`, name))
    expect(reportedSupervisors('张主管骂我', all)).toEqual([])
    expect(reportedSupervisors('*主管骂我', all)).toEqual(['stf_1'])
  })
})
