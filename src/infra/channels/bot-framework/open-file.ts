import type { Attachment } from '#src/conversation/message.ts'
import { PHOTO_MOST_BYTES } from '#src/domain/norms/photo-norms.ts'
import { Fault } from '#src/domain/shared/fault.ts'
import type { AccessToken } from './access-token.ts'

const TIMEOUT_MS = 20_000

export interface FileNeeds {
  readonly token: AccessToken
  readonly mayReach: (serviceUrl: string) => boolean
}

/**
 * Opens files of messages: only from the host that the message came from, over https, without following it anywhere else, and
 * never more than a photo may have. What lies elsewhere is not fetched, and counts as a file that can't be taken.
 */
export function fileOpener({ token, mayReach }: FileNeeds): (serviceUrl: string, contentUrl: string) => Attachment {
  return (serviceUrl, contentUrl) => ({
    async read() {
      if (!mayReach(contentUrl) || URL.parse(contentUrl)?.host !== URL.parse(serviceUrl)?.host) return new Uint8Array()
      try {
        const response = await fetch(contentUrl, {
          ...{ redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) },
          headers: { Authorization: `Bearer ${await token(false)}` },
        })
        if (response.ok) return await readAtMost(response)
        await response.body?.cancel()
      } catch (error) {
        throw new Fault('PHOTOS_UNREACHABLE', { code: 'channel' }, error)
      }
      throw new Fault('PHOTOS_UNREACHABLE', { code: 'channel' })
    },
  })
}

async function readAtMost({ body }: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of body ?? []) {
    sizeBytes += chunk.length
    if (sizeBytes > PHOTO_MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
