/** The roles of staff (staff.csv). */
export type StaffRole = 'dispatcher' | 'supervisor' | 'agent'

/** Somebody of the company who answers matters: dispatcher, supervisor, agent (staff.csv). */
export interface StaffMember {
  readonly id: string
  readonly name: string
  readonly role: StaffRole
  readonly areas: readonly string[]
}

/** Reads staff. */
export interface StaffDirectory {
  find(id: string): Promise<StaffMember | undefined>
  /** Whoever of this role in this area has the fewest open matters of their own; undefined where there is nobody. */
  findOwner(role: StaffRole, area: string): Promise<Pick<StaffMember, 'id' | 'name'> | undefined>
  /** How to reach somebody of the company, staff or installer. */
  contactOf(id: string): Promise<{ readonly name: string; readonly phone: string } | undefined>
  /** The same of several, those who are on file, in no order. */
  listContacts(
    ids: readonly string[],
  ): Promise<readonly { readonly id: string; readonly name: string; readonly phone: string }[]>
  /** A supervisor of an area, to be called. */
  supervisorOf(area: string): Promise<{ readonly name: string; readonly phone: string } | undefined>
  /** Whoever of a role is responsible for an area, the first by id. */
  responsibleFor(role: StaffRole, area: string): Promise<StaffMember | undefined>
  /** All supervisors, whatever their areas. */
  listSupervisors(): Promise<readonly StaffMember[]>
  /** Whether an area has a supervisor beside this one. */
  hasOtherSupervisor(id: string, area: string): Promise<boolean>
}
