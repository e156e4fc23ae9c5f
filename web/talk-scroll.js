import { element } from './element.js'

const NEAR_END_PX = 80

/**
 * Keeps the end of the talk in view while the customer is there; shows a pill for what came while they read further up.
 */
export function createTalkScroll() {
  const talk = element('talk', HTMLElement)
  const pill = element('newer', HTMLButtonElement)
  let isAtEnd = true

  const toEnd = () => {
    talk.scrollTop = talk.scrollHeight
  }

  talk.addEventListener('scroll', () => {
    isAtEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < NEAR_END_PX
    if (isAtEnd) pill.hidden = true
  })
  pill.addEventListener('click', () => {
    toEnd()
    talk.focus({ preventScroll: true })
  })
  // The on-screen keyboard, a turned phone, a longer text in the composer.
  new ResizeObserver(() => isAtEnd && toEnd()).observe(talk)

  return {
    /** @param {'mine' | 'theirs' | 'none'} news what has just been added */
    follow(news) {
      if (isAtEnd || news === 'mine') toEnd()
      else if (news === 'theirs') pill.hidden = false
    },
  }
}

/** iOS lays its keyboard over the page instead of making the page smaller. */
export function fitToKeyboard() {
  const view = window.visualViewport
  view?.addEventListener('resize', () => {
    if (view.scale !== 1) return
    document.documentElement.style.setProperty('--height', `${view.height}px`)
    window.scrollTo(0, 0)
  })
}
