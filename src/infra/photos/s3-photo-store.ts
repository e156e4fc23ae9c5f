import { AwsClient } from 'aws4fetch'
import { Fault } from '#src/domain/shared/fault.ts'
import type { PhotoStore } from '#src/domain/visits/photo.ts'
import { requireKey } from './photo-key.ts'

/** Where photos are kept: `url` is the bucket's address, with a folder in it where there is one. */
interface S3Settings {
  readonly url: string
  readonly region: string
  readonly accessKey: string
  readonly secretKey: string
}

const TIMEOUT_MS = 15_000

/** Photos in any storage that speaks S3; every request is signed (AWS Signature Version 4), the photo's bytes included. */
export function s3PhotoStore({ url, region, accessKey, secretKey }: S3Settings): PhotoStore {
  const signer = new AwsClient({
    ...{ accessKeyId: accessKey, secretAccessKey: secretKey, region, service: 's3', retries: 0 },
  })
  const call = async (method: 'PUT' | 'GET' | 'DELETE', key: string, body?: Uint8Array) => {
    const headers = { 'Content-Type': 'image/jpeg', 'X-Amz-Content-Sha256': key }
    const address = `${url}/${requireKey(key)}.jpg`
    try {
      const signed = await signer.sign(address, { method, ...(body && { body: new Uint8Array(body), headers }) })
      return await fetch(signed, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' })
    } catch (error) {
      throw new Fault('PHOTOS_UNREACHABLE', { code: 'no_answer' }, error)
    }
  }
  return {
    async put(key, bytes) {
      await drained(await call('PUT', key, bytes))
    },
    async find(key) {
      const response = await call('GET', key)
      if (response.status === 404) return void (await response.body?.cancel())
      if (!response.ok) return void (await drained(response))
      return new Uint8Array(await response.arrayBuffer())
    },
    async remove(key) {
      const response = await call('DELETE', key)
      if (response.status === 404) return void (await response.body?.cancel())
      await drained(response)
    },
  }
}

/** @throws Fault PHOTOS_UNREACHABLE unless all is well; what the storage says of it stays out of the log. */
async function drained(response: Response): Promise<void> {
  await response.body?.cancel()
  if (!response.ok) throw new Fault('PHOTOS_UNREACHABLE', { status: response.status })
}
