/** A place that holds others, a house or a door, a number of one, and what stands between them. */
const PARTS =
  /\p{Script=Han}{2,8}?(?:省|市|区|县|镇|乡|村|路|街|大道|巷|胡同|小区|花园|家园|苑|厦)|[\p{Script=Han}\dA-Za-z-]{1,6}?(?:号楼|号院|号|栋|幢|楼|单元|室|层)|\d{1,4}|[,，\s]/gu

/** No address is longer. @unit characters */
const LONGEST_CHARACTERS = 60

/** 驻马店市开发区置地大道334号8号楼2单元2202: a message that is an address and says nothing else. */
export const isAddressAlone = (text: string): boolean =>
  text.length <= LONGEST_CHARACTERS && /\d\D*\d/.test(text) && text.replace(PARTS, '') === ''
