import { normalise } from '../normalise.ts'

const WANTS =
  /(?:还|再)?(?:能|可以)(?:不能)?(?:再)?(?:要|拿|弄|找|捡)回来|约.{0,20}\bsame as before\b|约.{0,12}(?:跟|和|照)(?:之前|原来|刚才)(?:的|那个)?(?:一样|不变)|(?:又|还是|还)想(?:再)?约|重新约(?!束)|不想取消了|(?:帮我|给我|能不?能?|可以|想|要)(?:再)?恢复(?!正常|上网|网络|信号)|(?:预约|上门|取消的?).{0,6}恢复(?!正常)|^(?:就|还是|要)?(?:刚才|刚刚|原来|之前)(?:取消)?的?那个(?:时间|预约|上门)?(?:吧|行吗|可以吗|还在吗|还有吗)?[。.!?]*$|\b(?:book|make)\b.{0,30}\bsame as before\b|\b(?:get|have) (?:it|that(?: one)?|the .{1,20}) back\b(?= *[?.!]*$)|\b(?:restore|bring back|un-?cancel|undo)\b.{0,20}\b(?:it|visit|appointment|booking|cancellation)\b|\bwant (?:it|the (?:visit|appointment)) back\b/

/** 刚才取消的那个帮我恢复, 我又想约了: whether a message wants again what was taken back or left. */
export const wantsItBack = (text: string): boolean => WANTS.test(normalise(text))
