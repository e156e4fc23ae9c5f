import { normalise } from '../normalise.ts'
import { readPurpose } from '../purposes.ts'
import { isAsked } from './is-asked.ts'
import { readHandling } from './read-handling.ts'
import { readName } from './read-name.ts'
import { readWhose } from './read-whose.ts'

/** 帮何浩然约明天上午, 查0009的预约: whom it is for stands between. */
const ABOUT_SOMEBODY =
  /^\s*(?:(?:帮|给|替)(?:一?下)?(.{2,12}?)(?:预约|约)|(?:查|找)(?:一?下)?\s*(.{2,20}?)(?:的.*)?\s*[。.!！]?$|(?:book|find|look up) (?:a visit for )?(.{3,30}?)(?: on .*| for .*)?$)/i
const ASKS_FOR_QUEUE = /^\s*(?:我的)?待办\s*[。.!！]?\s*$|^\s*(?:my )?(?:queue|to ?do)\s*$/i
const ASKS_FOR_VISITS =
  /^(?:[今明后]天|[这本下]?(?:周|星期)[一二三四五六日天]?|[上下中]午|晚上|还|都|的){0,4}有?(?:哪些|几个?|多少)(?:单|工单|预约|上门)[?？。]?$/
const NAMES_BY_FIGURES = /^(?:尾号)?(?:wo)?\d{4,}$/i

/** Whether words of one of staff who talks with a customer are for the assistant: 待办, 帮何浩然约明天上午, 胡军那单晚30分钟. */
export function isStaffCommand(text: string): boolean {
  if (ASKS_FOR_QUEUE.test(text) || ASKS_FOR_VISITS.test(text.trim())) return true
  if (readHandling(text) && readWhose(text) !== undefined && !isAsked(normalise(text))) return true
  const whom = ABOUT_SOMEBODY.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined)
  return whom !== undefined && (NAMES_BY_FIGURES.test(whom) || readName(whom) !== undefined)
}

const PICKS = /^(?:第?[\d一二两三四五六七八九十]{1,2}[个项条单]?|[a-h])$/i
const BARE_NUMBER = /^(?:尾号)?\+?[\d -]{4,18}$/
const LEADS: readonly (string | undefined)[] = ['stop', 'go_back', 'start_over', 'help', 'cancel']

/** Whether words of one of staff who talks with a customer may be for the assistant, and say nothing to anybody else: 1, 算了, a name, a telephone number. */
export function mayBeStaffCommand(text: string): boolean {
  const { purpose, isWhole } = readPurpose(text)
  const said = text.trim().replace(/[。.)）!！]$/, '')
  const isName = said.length > 1 && readName(said) === said
  return PICKS.test(said) || BARE_NUMBER.test(said) || isName || (isWhole && LEADS.includes(purpose))
}
