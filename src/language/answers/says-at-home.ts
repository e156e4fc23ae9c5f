import { normalise } from '../normalise.ts'

const AT_HOME =
  /^(?:喂|师傅|你好|[, ])*(?:我们?|人|有人)?(?:现在|就|都|一直|正)*在家(?:里)?(?:呢|啊|呀|的|哦|,.{0,10})?[。!]*$|家里有人|^(?:but |hello,? |hey,? )?(?:i'm|i am|we're|we are|im) (?:right here |already |still )?(?:at )?(?:home|here|in)(?: now)?[.!]*$|\b(?:someone|somebody) is (?:at )?home\b/

/** 我在家, I'm home: to whoever stands before the door. */
export const saysAtHome = (text: string): boolean => AT_HOME.test(normalise(text).trim())
