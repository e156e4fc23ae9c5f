import type { StaffMember } from './staff.ts'

const TITLES = ['主管', '班长', '组长', '经理', '领导', '队长']

/** Supervisors whom the words of a report name, in full or as 王主管. */
export function reportedSupervisors(words: string, supervisors: readonly StaffMember[]): readonly string[] {
  const isNamed = ({ name }: StaffMember) => {
    const [family] = name
    return family !== undefined && [name, ...TITLES.map((title) => family + title)].some((each) => words.includes(each))
  }
  return supervisors.filter(isNamed).map(({ id }) => id)
}

/**
 * The area whose supervisors see a report: the reporter's, where a supervisor of it is left who isn't reported; else none,
 * and whoever else is supervisor sees it.
 */
export function areaOfReport(
  area: string | undefined,
  reported: readonly string[],
  supervisors: readonly StaffMember[],
): string | undefined {
  const isLeft = ({ id, areas }: StaffMember) => area !== undefined && areas.includes(area) && !reported.includes(id)
  return supervisors.some(isLeft) ? area : undefined
}
