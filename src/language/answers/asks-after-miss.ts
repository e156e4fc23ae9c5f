import { normalise } from '../normalise.ts'

const WHY_NOT_KEPT =
  /(?:为什么|为啥|咋|怎么|凭什么|凭啥)(?:会|又|都|还|老是?|总是?|就|要)*(?:没(?:有)?(?:人|师傅)?(?:来|到|上门)(?!电|信号|网)|没(?:有)?[按准]时|不来|(?:这么)?[晚迟]|延误|拖|放.{0,3}鸽子|失约|爽约)|(?:没来|没到|迟到|晚到?|失约|爽约)的?(?:原因|理由)|\bwhy (?:did(?:n't| not)|has(?:n't| not)|have(?:n't| not)|was(?:n't| not)) (?:you|he|she|they|anybody|anyone|somebody|someone|the \w+|nobody)\b.{0,12}\b(?:come|came|turn|turned|show|showed|arrive|arrived|here)\b|\bwhy (?:did nobody|was nobody|(?:is|are|was|were) (?:you|he|she|they|it|the \w+) (?:so |again )?(?:late|delayed))\b|\bwhy (?:the|another|this) delay\b/

/** 为什么没来, 为什么又晚, why did nobody come: whether a message asks why a promise was not kept, or will not be. */
export const asksWhyNotKept = (text: string): boolean => WHY_NOT_KEPT.test(normalise(text))

const WHO_ANSWERS =
  /谁(?:来|该|能|要)?(?:负责|管)(?!(?:装|修|上门|来))|(?:找|问)谁|负责人|(?:班长|主管|经理|领导|负责的?人).{0,4}(?:电话|手机|号码|联系方式)|\bwho(?:'s| is) (?:responsible|in charge|accountable)\b|\b(?:manager|supervisor)(?:'s)? (?:phone|number)\b/
const WILL_COME =
  /(?:一定|肯定|保证|确定|真的?|到底)(?:都|能|会|还)*(?:准时|按时)?(?:能|会)?来(?:的?吧|吗|么|不(?!了)|的?[?]|$)|(?:不会|别)(?:再|又)(?:.{0,4})?(?:不来|没人来|没来|放.{0,3}鸽子|失约|爽约|迟到|晚了?)|\b(?:will|are) (?:you|he|she|they|somebody|someone|the \w+) (?:really|definitely|actually) (?:come|coming|be here)\b|\b(?:are |r )?(?:you|u) (?:sure|certain) (?:that )?(?:he|she|they|someone|somebody|the \w+)(?:'s|'ll| will| is| are)? (?:com\w+|be here|turn\w*)\b|\bpromise (?:you'll|he'll|to) come\b/

/** 谁负责, 马班长电话多少: whether a message asks for whoever answers for the matter. */
export const asksWhoAnswersForIt = (text: string): boolean => WHO_ANSWERS.test(normalise(text))

/** 一定会来吧: whether a message wants to be sure that somebody comes. */
export const asksWhetherSure = (text: string): boolean => WILL_COME.test(normalise(text))

const IF_LATE =
  /^(?:那|要是|如果|万一|假如|你们?|你[地哋]|师傅|他|佢|[,， ])*(?:要是|如果|万一)?(?:又|再|还)?(?:迟到|晚到|来晚|来迟|来得晚|不准时|没准时|没按时|误点|超时|不来|没来|唔嚟|失约|爽约|放(?:我)?鸽子)(?:了|的话|咗|[,， ])*(?:你们?|你[地哋]|要|会|有|得|是不是|有没有|有冇|怎么|咋个?|点|给我|给|都|[,， ])*(?:赔|补偿|扣钱)(?:不赔|唔赔|钱|偿|付|我|多少|好多|几多|什么|啥)*(?:吗|不|么|没有?|咩|呢|嘛|呀|啊)*$|\b(?:if|when) (?:you|u|he|she|they|una|nobody|no one|the \w+|somebody)(?:'re| guys| people| is| are)?(?: (?:doesn't|don't|dont|doesnt|do not|does not|no|not|fail to|come|comes|turns?|shows?))*(?: (?:late|come|show|turn|up|on time))+\b.{0,30}\b(?:compensat\w*|pay (?:me|us)|refund)\b|\b(?:compensat\w*|pay me|refund)\b.{0,24}\b(?:if|when) (?:you|u|he|she|they|una|nobody|no one|the \w+)\b.{0,16}\b(?:late|come|show|turn)\b/

/** 迟到你们赔吗: whether a message asks what we pay if somebody should be late. */
export const asksIfCompensated = (text: string): boolean => IF_LATE.test(normalise(text).replace(/[?？!！。. ]+$/u, ''))
