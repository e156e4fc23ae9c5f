import { normalise } from '../normalise.ts'

const ASKED_TO_COME =
  /(?:派|约|找|叫|请|来|要|安排|让|有)(?:一?[个位下])?(?:维修|安装|装维)?师傅|\b(?:send|need|want|get|have|book|for|can|could) (?:an? |the |your |some )?(?:installer|technician|engineer|guy)\b/g
const SOMEBODY = /他|她|师傅|你们的?人|\b(?:he|she|they|him|her|installer|technician|engineer|guy)\b/

/** 师傅，我家断网了: who is written to, and nobody who is spoken of. */
const CALLED =
  /^(?:喂|哎|嗨)?师傅(?:[您你]好)?(?:[,，。!！~… ]*(?=[我俺咱您你]|家里|网|宽带|电视|光猫|wifi|麻烦|请问)|[,，!！]+)/

/** What a message says besides whom it calls. */
export const besidesCalling = (plain: string): string => plain.replace(CALLED, '')

/** 师傅维修过楼上那家: whether words tell of what somebody does or did, and don't ask for somebody to come. */
export const speaksOfSomebody = (text: string): boolean =>
  SOMEBODY.test(besidesCalling(normalise(text)).replace(ASKED_TO_COME, ' '))
