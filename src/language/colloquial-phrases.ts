import type { Purpose } from './purposes.ts'

const SOMEBODY =
  '(?:any ?(?:one|body)|some ?(?:one|body)|he|she|they|you|(?:the|your|my|that|a) (?:\\w+ )?(?:man|bloke|lad|fella|chap|dude|guy|engineer|technician|installer))'

/** How English is written in a hurry, before the phrases of any other purpose. */
export const COLLOQUIAL_PHRASES: readonly (readonly [Purpose, readonly RegExp[]])[] = [
  [
    'beyond',
    [
      /漫游费|漫游.{0,8}(?:收费|几多钱|多少钱|费用|资费|贵不贵)|漫游.{0,6}(?:怎么|咋|如何)?(?:开|办|激活)|(?:开通?|办理?|打开|激活).{0,6}漫游/,
      /\b(?:open|activate|enable|use|get|turn on|switch on|set up)\b.{0,16}\broaming\b|\broaming\b.{0,16}\b(?:open|activate\w*|enable\w*|work\w*|on)\b/,
    ],
  ],
  [
    'human',
    [
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
  ['move', [/^(?:so |ok |and )*(?:can|could|may) (?:i|we) (?:move|change)(?: it| this| that)?(?: pls| please)?$/]],
]
