import { clause, type ForbiddenPhrases } from './forbidden-phrase.ts'

/** Words of abuse, of scolding, and of address that nobody likes; beside the listed phrases (CT-9). */
export const RUDENESS_ZH: readonly ForbiddenPhrases[] = [
  {
    instead: 'instead-insult',
    words: [
      // 滚 and 有病 in other words (滚动, 有病人) are harmless.
      clause('(?:你|您|给我|快|都给我)*[滚滾](?:吧|啊)?'),
      /[滚滾](?:开|蛋|远点|出去|一边)|闭嘴|住口|神经病|有病(?:吧|吗|么|啊|呀|是不是)|脑子(?:有|进|坏)|白痴|傻(?:逼|瓜|子|帽)|笨蛋|蠢|混蛋|王八|他妈|妈的|去死|胡说八道|少来|聋了?吗|瞎了?(?:吗|眼)|胡搅蛮缠|无理取闹/,
    ],
  },
  {
    instead: 'instead-calm',
    words: [
      /(?:发|生)什么(?:火|气)|嚷嚷?什么|吼什么|喊什么|(?:别|不要)(?:跟我)?(?:发火|嚷|吼|激动)|(?:你|您)(?:先)?冷静(?:点|一下)?|至于(?:吗|么)|多大(?:点)?(?:事|个事)/,
    ],
  },
  { instead: 'instead-address', words: [/老头|老太|那个谁|(?:你|那)个女的|那个男的/, clause('(?:喂|哎|唉|嘿)')] },
]
