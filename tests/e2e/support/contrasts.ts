/** Run in the page: the contrast (WCAG 2, 1 to 21) of text against the ground it stands on, by what it is. */
const contrastsOf = (pairs: Readonly<Record<string, string>>) => `(() => {
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number)
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const groundOf = (node) => {
    const color = numbers(getComputedStyle(node).backgroundColor)
    return color[3] === 0 && node.parentElement ? groundOf(node.parentElement) : color
  }
  const contrast = (color, node) => {
    const [dark, light] = [luminance(numbers(color)), luminance(groundOf(node))].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const pairs = ${JSON.stringify(pairs)}
  const found = Object.entries(pairs).map(([what, selector]) => {
    const node = document.querySelector(selector)
    return [what, contrast(getComputedStyle(node).color, node)]
  })
  const text = document.getElementById('text')
  if (text) found.push(['placeholder', contrast(getComputedStyle(text, '::placeholder').color, text)])
  return Object.fromEntries(found)
})()`

export const CONTRASTS = contrastsOf({
  ...{ 'company name': 'h1', assistant: '#assistant', language: '#language', banner: '#banner', day: '.separator' },
  ...{ 'their text': '.them .text', 'my text': '.me .text', time: 'time.foot', failure: '.failure' },
  ...{ retry: '.failure .plain', choice: '.choice', composer: '#text', counter: '#counter' },
})

/** The same for the page of a visit, while it complains. */
export const CONTRASTS_OF_VISIT = contrastsOf({
  ...{ 'company name': 'h1', title: '.names p', language: '.language', label: 'dt', value: 'dd', hint: '.hint' },
  ...{ problem: '#sign-problem', sign: '#sign', clear: '#clear', doubt: '#doubt', words: '#open' },
})
