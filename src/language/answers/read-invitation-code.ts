/** 绑定 ABCD1234: whatever stands behind the word is meant as the code, mistyped or not. */
const AFTER_WORD =
  /^(?:我要?|请)?(?:绑定?|bind|join)[:：,，\s]*(?:码|code)?[:：,，\s]*([A-Z0-9]{4}[\s-]?[A-Z0-9]{3,6})[。.]?$/i
/** The code alone: letters and figures, neither of which a word or a number would be written with. */
const ALONE = /^(?=(?:.*[A-Z]){2})(?=(?:.*\d){2})[B-DF-HJKMNP-RTV-Y2-46-9]{4}[\s-]?[B-DF-HJKMNP-RTV-Y2-46-9]{4}[。.]?$/i

/** The code of an installer's invitation, as it was made; undefined where a message has none. */
export function readInvitationCode(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  const code = AFTER_WORD.exec(plain)?.[1] ?? (ALONE.test(plain) ? plain : undefined)
  return code?.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

/** 绑定, and nothing else. */
export const asksToBind = (text: string): boolean =>
  /^(?:我要?|请)?(?:绑定|师傅绑定|bind)(?:账号|我的账号)?[。.]?$/i.test(text.normalize('NFKC').trim())

/** A code with no word beside it, which is of no language. */
export const isCodeAlone = (text: string): boolean => ALONE.test(text.normalize('NFKC').trim())
