/**
 * The browser's storage, or, where it is forbidden, one that lasts as long as the page: the talk works, a reload forgets.
 *
 * @param {'localStorage' | 'sessionStorage'} kind
 * @returns {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>}
 */
export function openStorage(kind) {
  try {
    return window[kind]
  } catch {
    /** @type {Map<string, string>} */
    const kept = new Map()
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }
  }
}
