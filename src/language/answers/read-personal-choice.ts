import { normalise } from '../normalise.ts'

const NO = '(?:别|不要|不用|不准|不许|停止|拒绝|不想|不同意|关闭|关掉|取消)'
const BY_USAGE = '(?:我的?)?(?:用量|流量|使用(?:情况|数据|记录)?|账单|消费|数据|个人信息)'
const CHOOSING = '(?:推荐|推销|推送|选|挑|营销|介绍)'

const OFF: readonly RegExp[] = [
  new RegExp(`${NO}(?:再|你们)*(?:用|拿|根据|按照?|看|使用|分析)${BY_USAGE}.{0,6}${CHOOSING}`),
  new RegExp(`${NO}.{0,6}个性化(?:推荐|推送|广告|营销)|个性化(?:推荐|推送|广告|营销).{0,4}(?:关闭|关掉|关了|取消|停)`),
  /\b(?:don't|dont|do not|stop|never) (?:use|using|analyse|analyze|look(?:ing)? at)(?: \w+){0,2} (?:usage|data|bills?|history)\b.{0,20}\b(?:offers?|promotions?|recommend\w*|marketing|ads?|choose|suggest\w*)\b/,
  /\b(?:turn|switch) (?:off (?:personali[sz]ed?|personal)|(?:personali[sz]ed?|personal) (?:offers|recommendations|ads|selection) off)\b|\bno (?:personali[sz]ed|personal) (?:offers|recommendations|ads)\b/,
]
const ON: readonly RegExp[] = [
  new RegExp(`(?:可以|继续|恢复|同意|允许)(?:你们|再)*(?:用|拿|根据|按照?|看|使用)${BY_USAGE}.{0,6}${CHOOSING}`),
  /(?:打开|开启|恢复).{0,4}个性化(?:推荐|推送|广告)|个性化(?:推荐|推送).{0,4}(?:打开|开启|恢复)/,
  /\byou (?:can|may) use my (?:usage|data)\b.{0,20}\b(?:offers?|promotions?|recommend\w*)\b/,
  /\b(?:turn|switch) (?:on (?:personali[sz]ed|personal)|(?:personali[sz]ed|personal) (?:offers|recommendations) (?:back )?on)\b/,
]

/** 不要用我的用量推荐: whether offers may be chosen by a customer's own usage, where a message says so (PIPL 24). */
export function readPersonalChoice(text: string): 'on' | 'off' | undefined {
  const plain = normalise(text)
  if (OFF.some((words) => words.test(plain))) return 'off'
  return ON.some((words) => words.test(plain)) ? 'on' : undefined
}
