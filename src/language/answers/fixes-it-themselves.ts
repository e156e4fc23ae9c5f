import { normalise } from '../normalise.ts'

const SELF =
  /(?<!不会|不能|没法|不敢|不想)(?:我|我们)?(?<!不会|不能|没法|不敢|不想|你们?|恁|师傅)自己(?:就)?(?:能|会|可以|来|去|已经|[识識]|找人|找师傅)?(?:修|弄|搞|整|解决|处理|装)(?!不|过|没|坏|了没)|\b(?:i|we)(?:'ll| can| will| could)? (?:fix|repair|sort|do|mend|handle)(?:ed)? (?:it|this|that)(?: out)? (?:myself|ourselves)\b/

/** 我自己能修, I can fix it myself: nobody has to come for it. */
export const fixesItThemselves = (text: string): boolean => SELF.test(normalise(text))
