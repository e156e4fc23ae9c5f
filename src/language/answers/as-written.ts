/** Words that were read in a normalised message as their writer put them: with their spaces and capitals. */
export function asWritten(words: string, text: string): string {
  const [...characters] = words.replace(/\s/g, '')
  if (characters.length === 0) return words
  const pattern = characters.map((one) => one.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('\\s*')
  return new RegExp(pattern, 'iu').exec(text)?.[0] ?? words
}
