import { describe, expect, it } from 'vitest'
import { readApproval } from '#src/language/answers/read-approval.ts'

describe('an answer to somebody who asks for approval', () => {
  it.each(['批准吧', '批了', '批', '同意', '好的，同意', '通过', '准了', '可以', 'approved', 'ok, approve it', 'yes'])(
    'approves: %s',
    (text) => expect(readApproval(text)).toBe('approve'),
  )

  it.each(['不批', '不同意', '不予批准', '驳回', '先别批', '不可以', 'rejected', 'not approved'])(
    'refuses: %s',
    (text) => expect(readApproval(text)).toBe('refuse'),
  )

  it.each(['批了吗', '谁批准的？', '为什么是这么多', '等胡先生同意了再说', 'approved by whom?'])(
    'is none: %s',
    (text) => expect(readApproval(text)).toBeUndefined(),
  )
})
