import { normalise } from '../normalise.ts'

const SCORE =
  /^(?:我|就|都|给|打|评|个|你们?|他|师傅|这次|服务)*[0-5零一二两三四五] ?(?:分|颗?星)(?:好评|吧|了|啊|呀|哦)*[。.!~]*$|^(?:i(?:'d)? give |give |it's |a )*(?:[0-5]|zero|one|two|three|four|five)[ -](?:stars?|points?)[.!]*$/

/** 5分, 给五星, 5 stars: a score and nothing else, asked for or not; 5分钟 is none. */
export const givesScore = (text: string): boolean => SCORE.test(normalise(text).trim())
