import { normalise } from '../normalise.ts'

const ENDS =
  /退订(?:了|掉)?(?:你们?的?|我的?|我家的?|家里的?|这个?|整个)*(?:宽带|网络|光纤|电视|固话|座机|手机卡|合约|(?:套餐|业务|服务)(?!介绍|推荐|信息|短信|消息|通知|推送|广告))|\bunsubscribe (?:from )?(?:my |the |your )?(?:broadband|internet|fib(?:er|re)|tv|line|contract|plan)\b/

/** 退订宽带: whether a message wants the service itself to end, and not the messages. */
export const wantsServiceEnded = (text: string): boolean => ENDS.test(normalise(text))
