import { normalise } from '../normalise.ts'

const EXCUSE =
  /^(?:因为|是因为)?(?:我)?(?:忘|懒|太懒|太急|着急|赶时间|来不及|没时间|没空|太?忙|嫌|不想|客户催|because\b|(?:i )?forgot|(?:(?:i )?was |i'm )?in a (?:hurry|rush)|(?:i )?(?:had )?no time|too (?:busy|lazy)|lazy|busy|in a hurry)/
const BUT_DONE = /[,，;；].{2}|用|借|换|改|补|拿|买|代替|\b(?:used|borrowed|instead|but)\b/

/** 忘了, 因为懒: why an item is open, and nothing that was done instead. */
export function isExcuse(text: string): boolean {
  const plain = normalise(text)
  return EXCUSE.test(plain) && !BUT_DONE.test(plain)
}
