import type { Heard } from '#src/conversation/heard.ts'
import { TOLD_CHARACTERS, toldWords } from '#src/domain/orders/told-words.ts'
import { asksYourTimes } from '#src/language/answers/asks-what-is-free.ts'
import { notesTold } from '#src/language/answers/notes-told.ts'
import { addsToTrouble, takesTroubleBack } from '#src/language/answers/read-symptom.ts'
import { speaksOnlyOfUs, withoutAbuse } from '#src/language/answers/speaks-only-of-us.ts'
import { tellsMore } from '#src/language/answers/tells-more.ts'
import { troubleWords } from '#src/language/answers/trouble-words.ts'
import { keepWish } from '../visit-time/visit-time.ts'
import { tellsWish, wishHeard } from '../visit-time/wish-heard.ts'
import type { BookAnswers } from './book-answers.ts'

/** What words about a visit have told, asked or not, in the light of what was told before: "家里宽带断了，周六上午能来吗" leaves only the read-back (CT-8). */
export function told(heard: Heard, before: Partial<BookAnswers> = {}): Partial<BookAnswers> {
  const { visitKind } = heard.purpose
  const detail =
    visitKind === 'repair' && tellsMore(withoutAbuse(heard.text)) && !speaksOnlyOfUs(heard.text)
      ? detailWith(heard.text, before.detail)
      : undefined
  const note = detail ? undefined : notesTold(heard.text)
  return {
    ...(visitKind && { kind: visitKind }),
    ...(detail && { detail }),
    ...(note !== undefined && { note: toldWords([before.note, note]) }),
    ...(tellsWish(heard) ? { wish: wishHeard(heard, before) } : asksTimes(heard, before)),
  }
}

/** 家里网断了，你们啥时间有空: what is free is shown, once it is known what for. */
const asksTimes = ({ text }: Heard, { wish }: Partial<BookAnswers>): Pick<BookAnswers, 'wish'> =>
  wish === undefined && asksYourTimes(text) ? { wish: keepWish([], text) } : {}

/** What was told first stays, and what tells more of the trouble stands after it; a question or a curse tells nothing. */
function detailWith(text: string, before: string | undefined): string | undefined {
  const said = troubleWords(withoutAbuse(text))
  if (!before || takesTroubleBack(said) || said.includes(before)) return said.slice(0, TOLD_CHARACTERS)
  return addsToTrouble(said) && !before.includes(said) ? toldWords([before, said]) : undefined
}
