import { normalise } from '../normalise.ts'

const ENGLISH =
  /^(?:(?:请|你|能|可以|麻烦|会|用|说|讲|换|成|改)*(?:英文|英语)(?:回复|回答|说|讲)?|english)(?:吗|吧|呢|可以吗|行吗|版)?$/
const CHINESE =
  /^(?:请|你|能|可以|麻烦|会|用|说|讲|换|成|改)*(?:中文|汉语|普通话|国语)(?:回复|回答|说|讲)?(?:吗|吧|呢|可以吗|行吗|版)?$/
const WISH =
  /^(?:(?:can|could|would|do|may) (?:you|we|i) )?(?:(?:please|pls|sorry|hi|hello) )?(?:(?:speak|talk|write|reply|answer|say it|say that|switch|change|go on|continue|use|have it) )?(?:to me )?(?:in |to |it in )?(english|chinese|mandarin)(?: (?:please|pls|version|only|thanks|now))*$/

/** The language that somebody asks to be answered in, where a message says nothing else: “in English please”, 说中文吧. */
export function asksForLanguage(text: string): 'zh-CN' | 'en' | undefined {
  const plain = normalise(text)
    .replace(/[。！!，,.?~]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  if (ENGLISH.test(plain)) return 'en'
  if (CHINESE.test(plain)) return 'zh-CN'
  const named = WISH.exec(plain)?.[1]
  return named === undefined ? undefined : named === 'english' ? 'en' : 'zh-CN'
}
