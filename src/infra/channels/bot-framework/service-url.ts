const HOSTS = ['smba.trafficmanager.net']
const DOMAINS = ['.botframework.com', '.botframework.azure.cn']
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Says to which addresses replies may be sent, so that no activity can make us call hosts of our own network.
 *
 * This machine counts only while the keys that sign incoming calls are published on it as well: a rehearsal, or a test.
 */
export function serviceUrlGuard(openIdMetadataUrl: string): (serviceUrl: string) => boolean {
  const isRehearsal = LOOPBACK.includes(URL.parse(openIdMetadataUrl)?.hostname ?? '')
  return (serviceUrl) => {
    const url = URL.parse(serviceUrl)
    if (!url || url.username || url.password) return false
    if (isRehearsal && LOOPBACK.includes(url.hostname)) return true
    const isKnown = HOSTS.includes(url.hostname) || DOMAINS.some((domain) => url.hostname.endsWith(domain))
    return url.protocol === 'https:' && url.port === '' && isKnown
  }
}

/** Whether an address leads to this machine without encryption, which the SDK's sign-in library refuses to use. */
export function isPlainLoopback(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === 'http:' && LOOPBACK.includes(url.hostname)
}
