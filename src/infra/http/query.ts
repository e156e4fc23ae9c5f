/** The query of a request's address; empty where there is none. Never throws, whatever a client sends. */
export function queryOf(url = ''): URLSearchParams {
  const start = url.indexOf('?')
  return new URLSearchParams(start < 0 ? '' : url.slice(start + 1))
}
