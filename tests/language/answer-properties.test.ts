import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readItems } from '#src/language/answers/read-items.ts'
import { readName } from '#src/language/answers/read-name.ts'
import { readScore } from '#src/language/answers/read-score.ts'
import { readScores } from '#src/language/answers/read-scores.ts'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'

const YES =
  '是|是的|对|对的|对头|没错|行|行的|中|成|好|好的|好嘞|可以|可以的|没问题|没意见|就这样|定了|妥|妥了|得|得嘞|要得|要|要的|想|想要|愿意|需要|确认|确定|同意|有|有的|在|能|来|来吧|收到|明白|知道了|系|系啊|冇问题|必须|当然|肯定|合适|方便|满意|不错|不要紧|没关系|是我|不是不行|不能不来|没有不方便|错不了|👍|yes|yep|ok|okay|sure|fine|of course|sounds good|works for me|perfect|go ahead|i do|confirmed|no problem|why not|will do'.split(
    '|',
  )
const NEGATIONS = ['不', '别', '不用', '没', '没有', '不能', '不是', "don't ", 'not ', 'do not ']
const LEADS = ['', '嗯', '嗯，', '好的，', '那', 'ok ', 'well ']
const PARTICLES = ['', '啊', '吧', '了', '的', '！', ' please', '谢谢']
const QUESTIONS = ['吗？', '吗', '，是不是', '，对吧', '？', ', right?', ' is it?']

const one = (words: readonly string[]) => fc.constantFrom(...words)

describe('what is taken for yes', () => {
  it.each(YES)('is taken for it: %s', (phrase) => expect(readYesNo(phrase)).toBe('yes'))

  it('never stays yes behind a negation', () => {
    fc.assert(
      fc.property(one(LEADS), one(NEGATIONS), one(YES), one(PARTICLES), (lead, negation, phrase, particle) => {
        expect(readYesNo(`${lead}${negation}${phrase}${particle}`)).not.toBe('yes')
      }),
      { numRuns: 5_000 },
    )
  })
})

const NO = '不|不行|不要|不用了|没有|算了|别来了|不方便|不是|no|nope|no thanks|not really'.split('|')
const DEFINITE: Readonly<Record<string, [read: (text: string) => unknown, answers: readonly string[]]>> = {
  'yes or no': [readYesNo, [...YES, ...NO]],
  'a score': [readScore, ['5', '4分', '五星', '⭐⭐⭐', '很满意', '不满意', 'terrible', '8/10', '2 stars']],
  scores: [
    (text) =>
      readScores(text, 3)
        .filter((score) => score !== undefined)
        .at(-1),
    ['都5分', '5 4 5', 'all 5'],
  ],
  'items of a list': [readItems, ['1好了', '3没带', '都好了', '除了3都行', 'all but 3', 'number 4 failed', '3 ok']],
  'a name': [readName, ['王小明', '李女士', '欧阳娜娜', 'Ann Lee']],
}

describe.each(Object.entries(DEFINITE))('a reader of %s', (_what, [read, answers]) => {
  it('never reads a question as it reads the answer', () => {
    for (const answer of answers) {
      expect(read(answer), answer).toBeDefined()
      for (const question of QUESTIONS) expect(read(answer + question), answer + question).not.toEqual(read(answer))
    }
  })
})
