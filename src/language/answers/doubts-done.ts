import { normalise } from '../normalise.ts'

const DOUBT =
  /^(?:(?:这边|我|活儿?|这单|这家|现在|目前|都)*(?:应该|可能|好像|大概|估计|差不多|貌似|也许|似乎|感觉|算是)(?:是|都|已经|就|快|也)*(?:[弄做修搞干装忙办](?:完|好|妥|定|得差不多)|完工|完事|收工|搞定|完|好)(?:了|啦)?(?:吧|呢|啊)?|(?:都)?(?:[弄做修搞干装忙办](?:完|好)|完工)(?:了)?(?:吧|没有?|吗))[?!.。]*$|^(?:i (?:think|guess|suppose|believe)|probably|maybe|perhaps|should be|almost|nearly|pretty much|more or less)\b.*\b(?:done|finished|complete)d?\b/

const clausesOf = (text: string): readonly string[] =>
  text.split(/[,，。;；\n]+/).filter((clause) => clause.trim() !== '')

/** 应该弄完了吧, I think it's done: whether an installer isn't sure that the work is over. */
export const doubtsDone = (text: string): boolean => clausesOf(text).some((clause) => DOUBT.test(normalise(clause)))

/** What is said beside such a doubt: 应该弄完了吧，换了接头. */
export const besidesDoubt = (text: string): string =>
  clausesOf(text)
    .filter((clause) => !DOUBT.test(normalise(clause)))
    .join('，')
