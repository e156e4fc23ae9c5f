import { normalise } from '../normalise.ts'

const TO_ASSISTANT =
  /^(?:(?:回到?|返回|转回|找)?(?:助手|机器人)|结束(?:人工|对话)|(?:back to )?(?:the )?(?:assistant|bot))\s*[。.!]?$/
const HANDS_BACK =
  /^(?:(?:交|转|还)(?:回|还)?(?:给)?(?:智能)?(?:助手|机器人)(?:吧|了)?|交[回还](?:去|吧|了)?|转回去?|结束(?:对话|通话)?|完毕|办完了|hand (?:it )?back(?: to the (?:assistant|bot))?|back to the (?:assistant|bot)|end)\s*[。.!]?$/

/** 回到助手: whether a customer who talks with a colleague of ours wants the assistant again. */
export const asksForAssistant = (text: string): boolean => TO_ASSISTANT.test(normalise(text))

/** 交回, 办完了: whether one of staff ends a talk that they took over. */
export const handsBack = (text: string): boolean => HANDS_BACK.test(normalise(text))
