/** 不知道, no idea: what says that somebody doesn't know, whatever they were asked. */
export const DONT_KNOW = {
  chinese: '不知道|不晓得|不清楚|不太?确定',
  english: "don'?t know|do not know|not sure|not certain|no idea|no clue|can'?t say",
} as const
