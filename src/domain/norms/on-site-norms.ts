/**
 * For how long after the arrival a visit that nobody has closed counts as being in work.
 *
 * @unit hours
 * @source own choice: the longest work and a break; owner: service management
 */
export const IN_WORK_HOURS = 12
