/** Family names of two characters. */
export const LONG_FAMILY_NAMES: readonly string[] =
  '欧阳 上官 司马 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 端木 轩辕 长孙 南宫 宇文'.split(' ')

/** The family name of a Chinese name; undefined for every other name. */
export function surnameOf(name: string): string | undefined {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return undefined
  return LONG_FAMILY_NAMES.find((long) => name.startsWith(long)) ?? name.slice(0, 1)
}
