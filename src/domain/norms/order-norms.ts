/**
 * How long a repair may take at most, from the report on: the legal floor (电信条例).
 *
 * The town's limit is used as long as a customer's record doesn't tell town from country.
 *
 * @unit hours
 * @source 电信条例 (2016) Art. 32: 48 h in towns, 72 h in the country; design §6; owner: service management
 */
export const REPAIR_LIMIT_HOURS = { town: 48, country: 72 } as const
