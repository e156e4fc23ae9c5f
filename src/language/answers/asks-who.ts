import { normalise } from '../normalise.ts'

const WHO =
  /师傅.{0,3}(?:叫|姓|贵姓|名字)|(?:谁|哪个|哪位|什么人)(?:师傅)?(?:来|上门|过来|负责|给)|师傅是(?:谁|哪)|\bwho(?:'?s| is| will| are)?\b|\bwhich (?:technician|engineer|installer)\b|\b(?:technician|engineer|installer|guy)'?s? (?:name|contact|number|phone)\b|\b(?:name|contact|number) of (?:the |your )?(?:technician|engineer|installer|guy|man)\b/

/** 你们师傅叫啥, who is coming: whether a message asks who will come. */
export const asksWho = (text: string): boolean => WHO.test(normalise(text))
