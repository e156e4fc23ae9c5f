import { normalise } from '../normalise.ts'

const WORDS =
  /查|找|一下|上门|预约|改约|改时间|改期|取消|改派|派|换|个|师傅|人|那单|这单|的|请|帮我|[\s,.。]|\b(?:find|look up|move|cancel|reschedule|assign|a|the|visit|appointment|please)\b/g

/** 改时间, 派个师傅: whether words say what is to be done and name no visit that it is to be done to. */
export const namesNoVisit = (text: string): boolean => normalise(text).replace(WORDS, '') === ''
