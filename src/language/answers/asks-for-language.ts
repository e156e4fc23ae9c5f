import { normalise } from '../normalise.ts'

const ENGLISH =
  /^(?:(?:请|你|能|可以|麻烦|会|用|说|讲|换|成|改)*(?:英文|英语)(?:回复|回答|说|讲)?|english)(?:吗|吧|呢|可以吗|行吗|版)?$/
const CHINESE =
  /^(?:请|你|能|可以|麻烦|会|用|说|讲|换|成|改)*(?:中文|汉语|普通话|国语)(?:回复|回答|说|讲)?(?:吗|吧|呢|可以吗|行吗|版)?$/
const WISH =
  /^(?:(?:can|could|would|do|may) (?:you|we|i) )?(?:(?:please|pls|sorry|hi|hello) )?(?:(?:speak|talk|write|reply|answer|say it|say that|switch|change|go on|continue|use|have it) )?(?:to me )?(?:in |to |it in )?(english|chinese|mandarin)(?: (?:please|pls|version|only|thanks|now))*$/

/** I don't read Chinese, 看不懂英文: the one that they can't read. */
const CANNOT_READ =
  /^(?:(?:sorry|hi|hello|but)[ ,]*)*(?:(?:i|we) (?:do not|don't|dont|can't|cant|cannot|can not) (?:really )?(?:read|speak|understand|know|get)(?: any| your| this)?|my) (english|chinese|mandarin)(?: (?:is (?:bad|poor|not (?:very )?good)|isn't (?:very )?good|sorry|at all|characters|please|well|very well))*$|^no (english|chinese|mandarin)(?: please)?$|^(?:不好意思|抱歉|对不起|我|可|真|实在|你发的|这些|这|是|都| )*(?:看|听|读)?(?:不懂|不太懂|不会|看不明白)(?:说|看)?(英文|英语|中文|汉语)(?:啊|呀|呢|哦|的| )*$|^(?:不好意思|我| )*(英文|英语|中文|汉语)(?:看|听)?(?:不懂|不好|不行|不会)(?:啊|呀|呢|哦|的| )*$/

/** The language that somebody asks to be answered in, where a message says nothing else: “in English please”, 说中文吧, 看不懂英文. */
export function asksForLanguage(text: string): 'zh-CN' | 'en' | undefined {
  const plain = normalise(text)
    .replace(/[。！!，,.?~]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  if (ENGLISH.test(plain)) return 'en'
  if (CHINESE.test(plain)) return 'zh-CN'
  const named = WISH.exec(plain)?.[1]
  if (named !== undefined) return isEnglish(named) ? 'en' : 'zh-CN'
  const unread = CANNOT_READ.exec(plain)
    ?.slice(1)
    .find((language) => language !== undefined)
  return unread === undefined ? undefined : isEnglish(unread) ? 'zh-CN' : 'en'
}

const isEnglish = (named: string): boolean => /^(?:english|英)/.test(named)
