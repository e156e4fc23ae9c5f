const HANDS_BACK =
  /^\s*(?:(?:交|转|还)(?:回|还)?(?:给)?(?:智能)?(?:助手|机器人)(?:吧|了)?|交[回还](?:去|吧|了)?|转回去?|结束(?:对话|通话)?|完毕|办完了|hand (?:it )?back(?: to the (?:assistant|bot))?|back to the (?:assistant|bot)|end)\s*[。.!！]?\s*$/i

/** Whether one of staff gives a customer's talk back to the assistant: 交回, 转回助手. */
export const handsBack = (text: string): boolean => HANDS_BACK.test(text)
