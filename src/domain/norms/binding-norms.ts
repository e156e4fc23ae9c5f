/**
 * How long an installer's invitation can be used.
 *
 * @unit hours
 * @source own choice: until the end of the next working day; owner: dispatch
 */
export let INVITATION_HOURS = 24

/** What a company may set of these norms. */
interface BindingNorms {
  readonly INVITATION_HOURS: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setBindingNorms(given: BindingNorms): void {
  INVITATION_HOURS = given.INVITATION_HOURS
}
