import { readName } from './read-name.ts'

/** 帮何浩然约明天上午, 查0009的预约: whom it is for stands between. */
const ABOUT_SOMEBODY =
  /^\s*(?:(?:帮|给|替)(?:一?下)?(.{2,12}?)(?:预约|约)|(?:查|找)(?:一?下)?\s*(.{2,20}?)(?:的.*)?\s*[。.!！]?$|(?:book|find|look up) (?:a visit for )?(.{3,30}?)(?: on .*| for .*)?$)/i
const ASKS_FOR_QUEUE = /^\s*(?:我的)?待办\s*[。.!！]?\s*$|^\s*(?:my )?(?:queue|to ?do)\s*$/i
const NAMES_BY_FIGURES = /^(?:尾号)?(?:wo)?\d{4,}$/i

/** Whether words of one of staff who talks with a customer are for the assistant: 待办, 帮何浩然约明天上午, 查0009. */
export function isStaffCommand(text: string): boolean {
  if (ASKS_FOR_QUEUE.test(text)) return true
  const whom = ABOUT_SOMEBODY.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined)
  return whom !== undefined && (NAMES_BY_FIGURES.test(whom) || readName(whom) !== undefined)
}
