import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest()

/** A bucket as S3 keeps it: takes what is signed as AWS Signature Version 4 wants it, refuses everything else. */
export async function openS3StandIn({ accessKey, secretKey }: { accessKey: string; secretKey: string }) {
  const objects = new Map<string, Buffer>()
  const refusals: string[] = []
  let isDown = false

  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync<Buffer>(request))
    const answer = (status: number, content?: Buffer) => response.writeHead(status).end(content)
    if (isDown) return answer(503)
    const wrong = whyNotSigned(request, body, { accessKey, secretKey })
    if (wrong) {
      refusals.push(wrong)
      return answer(403)
    }
    const path = request.url ?? ''
    if (request.method === 'PUT') objects.set(path, body)
    if (request.method === 'DELETE') objects.delete(path)
    if (request.method !== 'GET') return answer(request.method === 'PUT' ? 200 : 204)
    const found = objects.get(path)
    return found ? answer(200, found) : answer(404)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bucket`,
    ...{ objects, refusals },
    setDown(down: boolean) {
      isDown = down
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** What the storage would object to; the signature is made anew from what came, by the public description of it. */
function whyNotSigned(
  request: IncomingMessage,
  body: Buffer,
  { accessKey, secretKey }: { accessKey: string; secretKey: string },
): string | undefined {
  const authorization = request.headers.authorization ?? ''
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=(\w+)$/.exec(
      authorization,
    )
  if (!parts) return 'no signature'
  const [, key, day = '', region = '', signedHeaders = '', signature] = parts
  if (key !== accessKey) return 'unknown key'
  const payload = String(request.headers['x-amz-content-sha256'] ?? '')
  if (request.method === 'PUT' && payload !== sha256(body)) return 'the body is not what was signed'
  if (!signedHeaders.split(';').includes('host')) return 'host is not signed'
  const at = String(request.headers['x-amz-date'] ?? '')
  const url = new URL(request.url ?? '/', 'http://x')
  const headers = signedHeaders.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`)
  const canonical = [request.method, url.pathname, '', headers.join(''), signedHeaders, payload].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const signing = ['aws4_request'].reduce(
    hmac,
    ['s3', region].reduceRight((from: Buffer, word) => hmac(from, word), hmac(`AWS4${secretKey}`, day)),
  )
  const expected = createHmac('sha256', signing)
    .update(['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n'))
    .digest('hex')
  return expected === signature ? undefined : 'wrong signature'
}
