import type { Purpose } from './purposes.ts'

/** Phrases of what is asked about a visit and has one answer: what it costs, how long it takes, who has to be there, who may book, what to prepare. */
export const VISIT_QUESTION_PHRASES: readonly (readonly [Purpose, readonly RegExp[]])[] = [
  [
    'cost',
    [
      /(?:修|装|弄|检测|移机|上门|来)(?:一)?(?:[次趟下回])(?:大概|大约|一般|得|要|收|需要|是)*(?:多少|几多|好多)(?:钱|块)|(?:上门|维修|安装|装机|移机|检测)?(?:收|要)(?:[不唔](?:收|要))?(?:什么|啥)?(?:费用?|钱)(?:不|吗|么|没有?$)|(?:收|要|花|付|交)多少(?:费用?|钱)?|(?:上门|维修|安装|移机|检测).{0,4}(?:多少钱|(?:收费|费用|免费)(?:吗|不|么|多少|怎么))|[要用得]不[要用得](?:给|付|交|花)?钱|(?:要|用|得)(?:给|付|交|花)(?:你们|师傅)?(?:钱|费用?)(?:不|吗|么|没有?$)|^(?:这个?)?免费的?(?:吗|不|么)/,
      /\bhow much (?:does|will|would|is|do|for)\b|\bhow much (?:are |r |is |do |will |would |una )?(?:you|u|ya|ye|they|he|una)(?: guys| lot| people)?(?: going to| gonna| dey| want to| wanna)? (?:robb?ing?|rob|charg(?:e|ing|in)|chargin|take|taking|taking off|takin|collect|collecting|want|bill|fleec\w+|rip\w*)\b|\bwhat (?:does|will|would) (?:it|this|that|the visit|a visit) cost\b|\bwhats?(?:'s| is)? (?:this|that|it|the visit)(?: (?:all|going to|gonna))* cost(?:ing)?\b|\bwhat(?:'s| is|s) (?:the|your) (?:(?:inspection|visit|repair|call ?out|installation|relocation|workmanship|labou?r) )?(?:cost|price|charge|fee)s?\b|\b(?:will|does|do|would) (?:it|this|that|you|they|the visit|i) (?:cost|charge|have to pay)\b|\bis (?:it|this|the visit) free\b/,
    ],
  ],
  [
    'duration',
    [
      /(?:修|装|弄|搞|检测|移机)(?:一次|好|完|一下)?(?:大概|大约|一般)?(?:要|得|需要)(?:多久|多长时间|几个?(?:小时|钟头))(?!.{0,4}[到来])|^(?:大概|一般)?(?:要|得|需要)等?(?:多久|多长时间|几个?(?:小时|钟头))(?:才|能)*(?:修|装|弄|搞)(?:好|完)/,
      /\bhow long (?:does|will|do|would) (?:it|this|that|the visit|a visit|they|he|the (?:repair|installation))(?: (?:usually|normally))? (?:take|need|stay)\b(?!.{0,30}\b(?:come|here|arrive|there)\b)/,
    ],
  ],
  [
    'presence',
    [
      /(?:一定|必须)?(?:需要|要|得|用)(?:有)?人在(?:家|场)?(?:吗|不|么|没)|(?:没人|不)在家(?:行|可以|能|也行|也可以).{0,4}(?:吗|不|么)|(?:行|可以)不在家吗|必须(?:有人)?在家吗/,
      /\b(?:do|does) (?:i|we|u|someone|somebody|anyone|an adult) (?:really |actually )?(?:need to|have to|gotta|got to|needa|hafta) be (?:at )?(?:home|there|in|present|around)\b|\bdo (?:i|we) (?:really |actually )?(?:need|have to have|need to have|gotta have) (?:my|our|an?|some) ?(?:mom|mum|mam|dad|mother|father|parents?|wife|husband|roommate|flatmate|adult|body|one|grown ?up)s? (?:to be )?(?:there|home|at home|in|present|around|here)\b|\b(?:must|should) (?:i|we|someone|somebody|an adult) be (?:home|there|in|present|around)\b|\bneed(?:s)? to be (?:home|there|in|present) (?:for|when)\b/,
    ],
  ],
  [
    'tenant',
    [
      /(?:租客|租户|租房的?|租的房|不是(?:机主|户主|房主|业主)|不是我的名字|房东的名字).{0,16}(?:能|可以|让|可不可以|能不能|行|合规矩|合适)(?:不能|不行|不可以)?.{0,6}(?:约|报修|预约|办|叫人)|(?:租客|租户|租的房子?|不是(?:机主|户主|房主|业主)).{0,20}(?:行吗|可以吗|能行吗|行不行|合规矩|有影响|有问题吗|没关系吗|能约)/,
      /\b(?:i'm|i am|as|only|just) (?:only |just )?(?:a |the )?(?:tenant|renter|renting|lodger)\b.{0,40}\b(?:can|may|allowed|ok|okay|all right|alright)\b|\b(?:can|may) (?:a |the )?(?:tenant|renter)s? (?:book|ask|arrange)\b|\b(?:not|isn't|isnt) (?:the |in my )?(?:account holder|name).{0,30}\b(?:can|may|allowed|ok|okay)\b/,
    ],
  ],
  [
    'preparation',
    [
      /(?:需要|要|得|用|该)(?:我|我们|提前|事先|先)*(?:准备|备)(?:点|些|好|下|一下)?(?:什么|啥|哪些)|(?:准备|备)(?:点|些)(?:什么|啥)|(?:有)?(?:什么|啥|哪些)(?:东西)?(?:需要|要|得)?(?:我|提前|事先)*准备/,
      /\b(?:what|anything) (?:do|should|shall|must|can|that )?(?:i|we)?(?: need to| have to| should)? ?(?:prepare|get ready|have ready)\b|\b(?:need|have|should) (?:to )?(?:i |we )?prepare (?:anything|something)\b|\bprepare anything\b|\b(?:what|which|any) (?:documents?|papers?|id proofs?|proofs?) (?:(?:do|should|shall|must|will|would) )?(?:i|we)(?: (?:do|should|shall|must|need|have|will))*(?: to)? (?:keep|have|show|bring|need|prepare|produce|get)\b|\b(?:do|should|must) (?:i|we) (?:need|keep|have|show) (?:to (?:keep|have|show) )?(?:any|some) (?:documents?|papers?|proofs?)\b/,
    ],
  ],
]
