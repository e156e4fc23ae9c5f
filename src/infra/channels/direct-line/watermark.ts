import { HttpError } from '../../http/http-error.ts'
import { queryOf } from '../../http/query.ts'

/**
 * The last `seq` that a client has; 0 before the first. Left out by the client: undefined. Empty and `-` mean the start.
 *
 * @throws HttpError 400 for anything that is no watermark of ours
 */
export function readWatermark(url: string): number | undefined {
  const watermark = queryOf(url).get('watermark')
  if (watermark === null) return undefined
  if (watermark === '' || watermark === '-') return 0
  if (!/^\d{1,15}$/.test(watermark))
    throw new HttpError(400, 'BadArgument', 'watermark: is not one that was given out.')
  return Number(watermark)
}
