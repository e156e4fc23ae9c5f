import { ROAMING } from './answers/asks-of-roaming.ts'
import type { Purpose } from './purposes.ts'

const SOMEBODY =
  '(?:any ?(?:one|body)|some ?(?:one|body)|he|she|they|you|(?:the|your|my|that|a) (?:\\w+ )?(?:man|bloke|lad|fella|chap|dude|guy|engineer|technician|installer))'

/** ta love, cheers pal, salamat po: thanks, and whom they are said to; those that everybody knows, in other languages too. */
const THANKS = new RegExp(
  [
    '^(?:(?:aw+|ah+|oh+|ok|okay|right|great|lovely|perfect|brilliant|cool|nice|grand|smashing|no worries|all right|alright) )*',
    '(?:(?:(?:i|we|really|do|so|truly|deeply|greatly|very much|will) )*appreciate(?:d)?(?: (?:it|that|this|you|u|(?:your|the|all your|all the) (?:help|time|effort|efforts|assistance|support|response|patience|service)))?|(?:may )?god bless(?: you)?|ta|ta (?:very much|muchly)|cheers|thanks?|thank (?:you|u|ya|ye|yer|yous)|thx|tnx|thanx|ty|tysm|tyvm|tq|nice one|(?:i am )?(?:much|very|so) obliged|(?:maraming )?salamat|terima kasih|gracias|merci|danke|arigato|obrigad[oa]|shukran|kamsahamnida)',
    "(?: (?:so much|very much|a lot|a (?:bunch|million|ton|mill)|loads|ever so(?: much)?|again|all the same|anyway|kindly|then|for (?:that|now|everything|your help|the help|all your help)|po|opo|ha|lah|la|leh|love|luv|pal|mate|m8|duck|hen|hun|hon|dear|darling|petal|bro|bruv|buddy|boss|chief|sis|sir|ma'?am|miss|man|lad|lass|guys|all|you(?: lot)?|folks|friend|there|x+))*$",
  ].join(''),
)

/** How people write in a hurry, in both languages: looked for before the plain phrases, which would take it for something else. */
export const COLLOQUIAL_PHRASES: readonly (readonly [Purpose, readonly RegExp[]])[] = [
  ['beyond', ROAMING],
  [
    'cancel',
    [
      /(?<!要)(?:不要|不用|唔使|唔好|唔要|别|甭|莫|勿)(?:让|叫|派|喊)?(?:你们?|恁们?|您|他们?|师傅|人)(?:再)?(?:过)?(?:来|嚟|上门)(?:修|装)?(?:了|啦|咯|喽|咧)(?=$|[ 啊呀哈吧我俺谢]|取消)/,
      /^(?!.*(?:谁|为什么|为啥|凭|咋|怎么|你们|吗)).*(?:全|全部|全都|统统|通通)(?:给我|给俺|帮我|替我)(?:撤|取消|退)(?:了|掉|啦|咯)?(?=$|[ 啊呀哈吧])/,
      /(?:全|都|那个|嗰个|这个|嗰单|那单)(?:给(?:我|俺|老子)|帮我|替我|俾我)*(?:抹(?:了|掉)|cut(?:咗|掉|了))(?:佢|它)?(?=$|[ ,，。!！啊呀哈吧])/,
    ],
  ],
  [
    'offer',
    [
      /^.{0,12}(?:有[冇无咩]|有没有|有什么|有啥|有乜嘢?|还有|是不是有|什么|啥|哪些|乜嘢).{0,4}(?:优惠|折扣|特价|促销)(?!减免).{0,4}$|^(?:优惠|活动|折扣)(?:那个|的事)?(?:你们?)?(?:还|也)?没(?:有)?(?:说|讲|告诉)/,
      /^.{0,24}\b(?:any|what|which|have you got|got any|do you have)\b.{0,16}\b(?:offers?|deals?|discounts?|promotions?)\b(?! (?:on|for) (?:the|a|my) (?:visit|repair)).{0,24}$/,
    ],
  ],
  [
    'human',
    [
      /^(?:so |and |right |ok )*who(?:'s| is) (?:your|the|ya) (?:manager|boss|supervisor|superior)\b|^(?:那|请问)?(?:你们?|您们?)(?:的)?(?:经理|领导|主管|老板)(?:是|叫)(?:谁|啥|什么)/,
      /\b(?:get|give|fetch|find) me (?:on to |through to |to )?(?:a|an|the|your|some) (?:supervisor|boss|human|real person|representative|operator|colleague)\b|\b(?:talk|speak|chat) (?:to|with) (?:a|the|your) (?:supervisor|boss|colleague)\b/,
    ],
  ],
  [
    'show',
    [
      /\bwhere(?:'s| is| are) (?:the |your |my |that )?(?:bloke|lad|fella|chap|dude|lot)\b/,
      new RegExp(`\\b(?:do|have) (?:i|we)(?: even| still| got| have)* ${SOMEBODY} (?:coming|booked|due|booked in)\\b`),
      /^(?:so |and |ok )*what(?:'s| is) (?:on |happening |planned |the plan )?(?:for )?today(?: then| again)?$/,
    ],
  ],
  [
    'show',
    [
      /\b(?:my|the) cancell?ation (?:is |was |has been |now )*(?:withdrawn|cancell?ed|reversed|taken back|undone)\b/,
      /\b(?:status|state|progress) of (?:my|the|this) (?:request|ticket|change|cancell?ation|complaint|case|matter)\b/,
    ],
  ],
  [
    'thanks',
    [
      THANKS,
      /^(?:ok |aw |aww |oh |wow |lol |haha )*(?:thanks|thank you|thx|ty|cheers|ta)\b(?: (?:so|very) much)?(?: (?:you|you're|u|ur|your|are|r|were|have been|been|actually|really|kinda|kind of|so|very|pretty|quite|a|an|the|that was|that is|this was))* (?:helpful|great|brilliant|star|legend|life ?saver|lovely|awesome|amazing|best|helped|useful)(?: (?:bot|robot|mate|pal|lol|haha))*$/,
    ],
  ],
  ['move', [/^(?:so |ok |and )*(?:can|could|may) (?:i|we) (?:move|change)(?: it| this| that)?(?: pls| please)?$/]],
]
