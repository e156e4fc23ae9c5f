import { normalise } from '../normalise.ts'

const THEM =
  '(?:孙女|孙子|孫女|孫仔|个仔|个女|妈妈?|爸爸?|老妈|老爸|爹|娘|老公|老婆|媳妇|丈夫|妻子|爱人|对象|儿子|女儿|闺女|姑娘|孩子|房东|室友|舍友|邻居|物业|朋友|同事|领导|老板|公司|学校|老师|家里人?|家人|他|她|人家|师傅)'
const CHINESE = new RegExp(
  [
    '因为|由于|所以|原因是',
    `${THEM}(?:刚|又|都|也|那边|那儿)?(?:说|讲|话(?!费|筒)|让我|叫我|不让|不同意|要(?!求)|会|自己|来修|帮)`,
    '自己(?:能|会|来|回来|弄|修|搞|整|装|换|[识識](?:整|弄|搞|修)|找人)|(?:找|请)(?:别人|人|朋友|邻居).{0,4}(?:修|弄|装|看)',
    '等.{1,8}再(?:说|约|弄|修|装)|以后再|改天再|(?:没|没有)(?:空|时间|人在家)|(?:临时|突然)有事|有(?:急|点)?事|不在家|来不了|赶不上|出差|加班|出门|旅游|住院|生病|搬家|搬走|退租|不租|换了?(?:别家|一家|手机卡)',
    '用不(?:着|上)|太(?:贵|晚|慢|久)|等(?:不了|不及|太久)|不想等',
  ].join('|'),
)
const ENGLISH =
  /\bbecause\b|\bsince (?:i|we|he|she|they|it|my)\b|\b(?:my|the) (?:\w+ )?(?:mom|mum|mother|dad|father|wife|husband|son|daughter|landlord|landlady|roommate|flatmate|neighbou?r|friend|boss|company) (?:says?|said|told|wants?|will|is|can|does|did|has|fixed)\b|\b(?:i|we)(?:'m| am|'re| are|'ll be| will be) (?:away|travel\w*|busy|at work|working|not (?:at )?home|out of|moving|sick|ill)\b|\bsomething(?:'s| has)? c[ao]me up\b|\b(?:i|we) (?:have|need) to (?:work|go|travel|leave)\b|\b(?:can't|cannot) (?:be (?:at )?home|make it|wait)\b|\b(?:fix(?:ed)?|do|did|sort(?:ed)?) it (?:myself|ourselves|himself|herself)\b|\btoo (?:late|expensive|long)\b/

/** 房东说他自己回来修, 等寒假再说, because I am away: whether a message that takes something back says why. */
export function tellsCause(text: string): boolean {
  const plain = normalise(text)
  return CHINESE.test(plain) || ENGLISH.test(plain)
}
