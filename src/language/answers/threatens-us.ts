import { normalise } from '../normalise.ts'

const THREATENS =
  /(?<!\d)(?:12345|12315|12300|12321)(?!\d)|工信[部局]|通管局|通信管理局|消协|消费者协会|消保委|市长热线|市监局|信访|(?<!是)律师|法院|起诉|打官司|仲裁|告你们|告到|告上|曝光|媒体|记者|电视台|三一五|315(?!\d)|发(?:到)?(?:抖音|微博|快手|小红书|朋友圈|网上)|(?:去|要|就|直接)(?:举报|投诉)你们|投诉到|\b(?:(?:call|calling|get|getting|see|seeing|ring|ringing|contact\w*|speak\w* to|hear from|from|with) (?:to )?(?:my|our|a|the) (?:lawyer|solicitor|attorney|barrister)s?|my (?:lawyer|solicitor|attorney)|sue|suing|legal action|take you to court|see you in court|small claims|ombudsman|the regulator|trading standards|consumer (?:protection|rights|council|association)|watchdog|go(?:ing)? (?:to|public|straight to) (?:the )?(?:press|papers?|media|news|public)|tell the (?:press|papers?|media)|(?:put|post|posting|putting|name and shame)(?: \w+){0,3} (?:on|to|all over) (?:tiktok|twitter|facebook|social media|the internet|weibo|douyin|reddit|youtube)|report(?:ing)? you)\b/

/** 我要去12345投诉, fix it or I'm calling my lawyer: whether somebody says that they take it to others. */
export const threatensUs = (text: string): boolean => THREATENS.test(normalise(text))
