import { normalise } from '../normalise.ts'
import { asksWhetherPerson } from './about-a-person.ts'

/** One way alone leads through each of these: no word of it is made of two others. */
const WISH =
  '(?:(?:你好|您好|喂|哎|不|行了|算了|那|就|快点?|赶紧|赶快|马上|立刻|立即|直接|现在|请|麻烦|拜托|帮|给|替|为|我们?|俺|咱|你们?|您|要|想|需要|必须|得|只|能|可以|可不可以|可否|有没有|有|还有|难道|一下|下)|[ ])*'
const TAIL =
  '(?:吧|呗|啊|呀|呢|嘛|哈|了|啦|的|好吗|行吗|行不行|可以吗|好不好|吗|么|不|没有?|谢谢|一下|下|快点?|赶紧|现在|马上|[ ])*'
const CALL = '(?:转到?|接通?|找|叫|喊|换|联系|呼叫|搵|请|派)(?:一?[个下位名])?'
const HUMAN =
  '(?:人工(?:服务|坐席|台|接听)*|真人(?:客服|服务|聊)?|活人|大活人|(?:在线)?客服(?:人员|小姐姐|小哥|专员|代表)?|接线员)'
const BOSS =
  '(?:(?:你们?|您)?(?:这边|那边|公司|家)?的?(?:经理|领导|主管|老板|值班|班长|站长|头儿|管事的?|负责的?人?|负责人|上级|当官的))'
/** 转人工 as a telephone hears it, or a thumb writes it. */
const MISHEARD = '(?:[转传专砖赚撰]\\s?(?:人[工公功攻供]|[仁任认]工|人工工)|ren ?gong|zhuan ?ren ?gong|zrg)'
const TALK = '(?:来|过来|出来|接)?(?:和|跟|同|给|对)我(?:们)?(?:说|聊|谈|讲|沟通|解释|说话|对话|讲话|联系|回话|回复|倾)'
const SPEAKING = '(?:能?(?:活|真|懂行|会说话|会说人话|说人话|能做主|能管事|管事|正常)的?)?人'

const CHINESE: readonly RegExp[] = [
  `${WISH}(?:(?:${CALL})*${HUMAN} ?)+(?:来|过来|出来|说话|${TALK})?`,
  `${WISH}(?:(?:${CALL})+${BOSS}|(?:你们?|您)(?:这边|公司)?的?(?:经理|领导|主管|老板|负责人)(?=呢|在|来|出来))(?:来|过来|出来|在|在不在|说话|接电话|${TALK})?`,
  `${WISH}${MISHEARD}(?:客服|服务)?`,
  `${WISH}(?:找|换|叫|让|要|喊)(?:一?个|一?位)?${SPEAKING}(?:来)?${TALK}`,
  `${WISH}(?:找|给我找|要找)个(?:能?(?:活|真|懂|会说话|说人话|管事|正常|能做主)的?)?人`,
  `${WISH}换(?:一?个|一?位)(?:会说(?:人)?话的?)?人(?:来)?(?:说|聊|谈|讲|跟我说|沟通)`,
  `${WISH}(?:同|跟|和|与)(?:一?个)?(?:真人|活人|人工|客服|人)(?:说话?|聊|谈|讲|倾|对话|沟通)`,
].map((words) => new RegExp(`^${words}${TAIL}$`))

/** 别跟我扯机器人: whoever wants no machine wants a person. */
const NO_MACHINE =
  /(?:别|不要|不想|不愿|不跟|不和|不同|少|甭|莫|唔要|唔想|谁要|烦死)(?:再|老|给我|跟我|和我|用|跟|和|拿|整|搞|扯|讲|来|让|看到?|理)*(?:什么|个|这种?|这些|破|的)*(?:机器人|机器客服|智能客服|自动回复|ai客服|人机)|机器人(?:滚|走开|闭嘴|退下|一边)|^(?:死|破)?机器人.{0,4}(?:叫|找|换|让)个?(?:真|活)?人来?$/

const I_WANT =
  "(?:(?:hello|hi|hey|no|ok|okay|just|now|please|pls|plz|again|i|i'd|i'll|i'm|we|want|need|would|like|rather|wanna|gotta|demand|prefer|have|can|could|may|let|me|us|you|is|are|there|any|to|trying|then|the|a|an|some) )*"
const ENGLISH_CALL =
  '(?:(?:talk|speak|chat|connect me|connect|transfer me|transfer|put me through|pass me|pass me on|forward me|switch me|hand me over|refer me) (?:to|with)|get(?: me)?|give me|find me|reach|call(?: me)?|i said) '
const ENGLISH_PERSON =
  '(?:(?:real|live|actual|human|proper|your|another|different) )*(?:person|humans?|human being|agents?|representative|rep|operator|advis[oe]r|staff(?: member)?|someone|somebody|supervisor|manager|boss|customer (?:service|care|support)|support agent|someone real|somebody real|someone human|humn|humam|huamn|hooman|humman|hoomin|agnet|opertor|operater|represent[ai]tive|reprasentative|persn|preson)'
const ENGLISH_TAIL =
  '(?: (?:please|pls|plz|now|thanks|thank you|asap|here|instead|about (?:this|it)|on the line|in charge|for once|right now|already|not a (?:bot|robot|machine)))*'

const ENGLISH: readonly RegExp[] = [
  new RegExp(`^${I_WANT}(?:${ENGLISH_CALL})?(?:a |an |the |some )?${ENGLISH_PERSON}${ENGLISH_TAIL}$`),
  /^(?:i want |can i |please )?live chat(?: with (?:a |an )?(?:agent|person|human|representative))?(?: please)?$/,
  /\b(?:no (?:more )?(?:chat ?)?(?:bots?|robots?|machines?)|(?:don't|dont|do not) want (?:a |an |this |the |to (?:talk|speak|chat) (?:to|with) (?:a |an |the |this )?)?(?:chat ?bot|bot|robot|machine|computer|ai)s?|not (?:to )?(?:a |another )(?:bot|robot|machine)|(?:hate|sick of|tired of|stop with) (?:talking to |all )?(?:this |these |the |your )?(?:chat ?bots?|bots?|robots?|machines?))\b/,
]

/** A whole message as long as this is no mere wish for a person. @unit characters */
const LONGEST_WISH_CHARACTERS = 60

/**
 * 转人工, 找个人跟我说, 别跟我扯机器人, get me a human: a message that wants a person and says nothing else, with the slips of
 * dictation and of thumbs. It never fails, whatever is open (design §4).
 */
export function asksForPerson(text: string): boolean {
  const plain = normalise(text)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '' || plain.length > LONGEST_WISH_CHARACTERS || asksWhetherPerson(text)) return false
  return [...CHINESE, NO_MACHINE, ...ENGLISH].some((words) => words.test(plain))
}

/** What names somebody and wants nobody: 人工费多少, I'm only human. */
const NAMED = /人工(?=费|智能|成本|合计|降雨|呼吸|湖)|\b(?:only|just) human\b|\bhuman error\b/giu

/** A message without the words that only sound like the wish for a person. */
export const withoutNamedPerson = (text: string): string => text.replaceAll('人工费', '费用').replace(NAMED, ' ')
