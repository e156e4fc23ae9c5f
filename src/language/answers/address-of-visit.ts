import { normalise } from '../normalise.ts'

const CHANGES_ADDRESS =
  /^(?:我|想|要|帮我|能不能|能)*[改换](?:一下|一个|个|下)?地址(?:吗|吧|了)?[。.!?]?$|^地址(?:写|填|弄|登记)?(?:错了?|不对)[啊呀。.!]*$|^(?:sorry |no |hi |but |it's |that's |its |you (?:have|got) )*(?:the )?wrong address[.! ]*$|^(?:the |my )?address (?:is|'s) (?:wrong|not right)[.! ]*$|^(?:(?:can i|i want to|please) )?change (?:the|my) address[.!?]?$/
const NAMES_PART =
  /地址.{0,6}(?:是|成|到|:).{0,12}\d|地址[^,，。\d]{0,4}(?:错|不对|有误)[^\d]{0,12}\d+ ?(?:号楼?|栋|幢|单元|室)|^(?:是|应该是|我?(?:家)?在)\d+(?:号楼|栋|幢)[^,，。]{0,8}$|\b(?:wrong|not the right) address\b.{0,24}\b(?:building|block|flat|unit|apartment|apt|house|door|number|no)\b\.? ?\d|\baddress (?:is|'s|should be)\b.{0,24}\b(?:building|block|flat|unit|apartment|apt)\b\.? ?\d|^(?:no,? |sorry,? |it's |its |it is |i'm |i am |in |at )+(?:building|block) \d+(?:,? not .{0,16})?[.! ]*$|^(?:是|应该是|在)?\d+(?:号楼|栋|幢|单元).{0,12}\d/

/** 改地址: the address of the visit is to be changed, and isn't told yet. */
export const asksToChangeAddress = (text: string): boolean => CHANGES_ADDRESS.test(normalise(text))

/** 地址应该是26号楼3单元3003: an address, or what is to be put right in it. */
export const isPartOfAddress = (text: string): boolean => NAMES_PART.test(normalise(text))
