import { normalise } from '../normalise.ts'

const ASKED_TO_COME =
  /(?:派|约|找|叫|请|来|要|安排|让|有)(?:一?[个位下])?(?:维修|安装|装维)?师傅|\b(?:send|need|want|get|have|book|for|can|could) (?:an? |the |your |some )?(?:installer|technician|engineer|guy)\b/g
const SOMEBODY = /他|她|师傅|你们的?人|\b(?:he|she|they|him|her|installer|technician|engineer|guy)\b/

/** 师傅维修过楼上那家: whether words tell of what somebody does or did, and don't ask for somebody to come. */
export const speaksOfSomebody = (text: string): boolean => SOMEBODY.test(normalise(text).replace(ASKED_TO_COME, ' '))
