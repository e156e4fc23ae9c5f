/** Politeness around what is wanted. */
export const MANNERS =
  /(?:吧|啊|㗎|呀|呢|哦|噢|嘛|哈|了|的|一下|下|谢谢|麻烦|请|帮我|帮忙|给我|我要|我想要|我想|我|想|要|你们|您好|你好|那|please|pls|thanks|thank you|can you|could you|i want to|i'd like to|i want|i need to|i would like to|let's|just)/g

/** What people add to a farewell or thanks. */
export const FAREWELL_MANNERS =
  /\b(?:ok|okay|thx|tks|ty|cheers|so much|very much|a lot|all good|great|perfect|cool|gotta go|got to go|bye|for now|mate)\b|好|行|嗯|师傅|谢啦|多谢|感谢|辛苦|拜/g
