import { normalise } from '../normalise.ts'

/** Whether a message is `code` and nothing else, whatever form its figures have and however they are set apart. */
export const isCloseOutCode = (text: string, code: string): boolean => {
  const plain = (words: string) => normalise(words).replace(/[\s\-.,。，!！#*]/gu, '')
  return code !== '' && text.length <= 40 && plain(text) === plain(code)
}

/** Whether `code` stands in a message among other words. */
export const holdsCloseOutCode = (text: string, code: string): boolean =>
  code !== '' && !isCloseOutCode(text, code) && new RegExp(`(?<!\\d)${code}(?!\\d)`).test(normalise(text))
