/**
 * How long before works on the network their customers are told; whoever enters them later is warned.
 *
 * @unit hours before the works begin
 * @source 电信服务规范 (2005), 电信条例 Art 35; reference/channels-and-rules.md §2.1; owner: network operations
 */
export const PLANNED_WORK_HOURS = 72
