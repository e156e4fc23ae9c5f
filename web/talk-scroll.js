import { element } from './element.js'

const NEAR_END_PX = 80

/**
 * Keeps the end of the talk in view while the customer is there; shows a pill for what came while they read further up.
 */
export function createTalkScroll() {
  const talk = element('talk', HTMLElement)
  const pill = element('newer', HTMLButtonElement)
  let wasAtEnd = true

  const isAtEnd = () => talk.scrollHeight - talk.scrollTop - talk.clientHeight < NEAR_END_PX
  const toEnd = () => {
    talk.scrollTop = talk.scrollHeight
  }

  talk.addEventListener('scroll', () => {
    wasAtEnd = isAtEnd()
    if (wasAtEnd) pill.hidden = true
  })
  pill.addEventListener('click', () => {
    toEnd()
    talk.focus({ preventScroll: true })
  })
  // The on-screen keyboard, a turned phone, a longer text in the composer.
  new ResizeObserver(() => wasAtEnd && toEnd()).observe(talk)

  return {
    /** Call before anything is added: whether the end is in view decides whether it stays there. */
    note() {
      wasAtEnd = isAtEnd()
    },

    /**
     * @param {'mine' | 'theirs' | 'none'} news what has just been added
     * @param {Element | null} first the first of what is new; the talk scrolls no further than that it can be read
     */
    follow(news, first) {
      if (!wasAtEnd && news !== 'mine') {
        if (news === 'theirs') pill.hidden = false
        return
      }
      toEnd()
      // What is taller than the screen is read from its beginning.
      if (news === 'theirs' && first && topOf(first) < topOf(talk)) first.scrollIntoView({ block: 'start' })
    },
  }
}

/** @param {Element} node */
const topOf = (node) => node.getBoundingClientRect().top

/** iOS lays its keyboard over the page instead of making the page smaller. */
export function fitToKeyboard() {
  const view = window.visualViewport
  view?.addEventListener('resize', () => {
    if (view.scale !== 1) return
    document.documentElement.style.setProperty('--height', `${view.height}px`)
    window.scrollTo(0, 0)
  })
}
