/**
 * A telephone number as it may be shown to its owner or printed: the first three and the last four digits.
 *
 * @returns for example `199****0001`; a number of fewer than eight digits shows its last two only
 */
export function maskedPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < 8) return `****${digits.slice(-2)}`
  return `${digits.slice(-11, -8) || digits.slice(0, 3)}****${digits.slice(-4)}`
}
