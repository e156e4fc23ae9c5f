import { hasMarkBetween, inSameWeek, type Mention } from './mention.ts'
import type { Role } from './setting.ts'
import type { TimeOfDay, Token } from './token.ts'

/** A mention of a time, and what it is said for. */
export interface Said {
  mention: Mention
  role: Role
}

/** A correction puts its days or its hours in the place of those said before it. */
export function afterCorrections(tokens: readonly Token[], said: readonly Said[]): Said[] {
  const kept: Said[] = []
  for (const [at, each] of said.entries()) {
    const before = kept.at(-1)
    const isCorrected = before && hasMarkBetween(tokens, before.mention.to + 1, each.mention.from, 'correction')
    if (isCorrected && at < said.length - 1 && saysAgain(before.mention, each.mention))
      kept[kept.length - 1] = { ...each, role: 'former' }
    else if (isCorrected) {
      const role = each.role === 'unclear' || each.role === 'bare' ? 'offer' : each.role
      const mention = corrected(before.mention, each.mention)
      kept[kept.length - 1] = {
        role,
        mention: hoursFollow(before, each, said[at + 1]) ? { ...mention, times: [] } : mention,
      }
    } else kept.push(each)
  }
  return kept
}

/** 后天，哦不对，后天要打针: what the correction names once more is what it takes back. */
const saysAgain = (before: Mention, after: Mention): boolean =>
  after.times.length === 0 && before.times.length === 0 && isDeepSame(before.days?.spans, after.days?.spans)

/** 明天早上，不对，明天我妈在，下午: of the day that is named once more, the hours that are taken back stand behind it. */
const hoursFollow = (before: Said, { mention }: Said, next: Said | undefined): boolean =>
  mention.times.length === 0 &&
  isDeepSame(before.mention.days?.spans, mention.days?.spans) &&
  next !== undefined &&
  next.mention.days === undefined &&
  next.role !== 'story' &&
  next.role !== 'refused'

const isDeepSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function corrected(before: Mention, after: Mention): Mention {
  const days = after.days ? inSameWeek(before.days ?? after.days, after.days) : before.days
  const times = after.times.length > 0 ? after.times.map((time) => keepHalf(before.times.at(-1), time)) : before.times
  return { from: before.from, to: after.to, times, ...(days && { days }) }
}

/** The corrected hour stays in the half of the day that was said with the first one. */
function keepHalf(before: TimeOfDay | undefined, after: TimeOfDay): TimeOfDay {
  if (before?.form === 'clock' && after.form === 'clock' && after.at.half === 'unsaid') {
    return { ...after, at: { ...after.at, half: before.at.half } }
  }
  return after
}
