import type { LimitKind } from '#src/conversation/coordination.ts'

/** So many uses within so many seconds of real time, counted from the first use of a window. */
export interface LimitFigure {
  readonly uses: number
  readonly withinSeconds: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * The limits there are. All windows of a kind count, shortest first, so that a use which the short window refuses takes
 * nothing from the longer ones.
 *
 * The codes per telephone number are what text message gateways allow for one-time codes (1 a minute, 5 an hour,
 * 10 a day), so that nobody can run up a bill or ring somebody's telephone all night. Texts per sender: a person doesn't write more,
 * a telephone that answers by itself does, and each of ours would be answered again.
 */
export const LIMIT_FIGURES: Readonly<Record<LimitKind, readonly LimitFigure[]>> = {
  token_per_address: [{ uses: 120, withinSeconds: MINUTE }],
  message_per_person: [{ uses: 600, withinSeconds: MINUTE }],
  photo_per_person: [{ uses: 30, withinSeconds: MINUTE }],
  record_per_visit: [{ uses: 20, withinSeconds: MINUTE }],
  code_per_person: [{ uses: 5, withinSeconds: HOUR }],
  invitation_per_person: [{ uses: 5, withinSeconds: HOUR }],
  text_per_sender: [
    { uses: 20, withinSeconds: MINUTE },
    { uses: 100, withinSeconds: HOUR },
    { uses: 200, withinSeconds: DAY },
  ],
  code_per_phone: [
    { uses: 1, withinSeconds: MINUTE },
    { uses: 5, withinSeconds: HOUR },
    { uses: 10, withinSeconds: DAY },
  ],
}
