/** What a free comment is about (客户的话分类). */
export const COMMENT_TOPICS = [
  ...([
    'late',
    'attitude',
    'skill',
    'mess',
    'not_fixed',
    'speed',
    'drops',
    'price',
    'charge',
    'wait',
    'hotline',
  ] as const),
  ...(['praise', 'other'] as const),
] as const
/** What a free comment is about. */
export type CommentTopic = (typeof COMMENT_TOPICS)[number]
