import { CLOSE_OUT_CODE, CLOSE_OUT_MINUTES, SIGNING_HOURS } from '#src/domain/norms/closing-norms.ts'
import { FAULTY_SOON_DAYS } from '#src/domain/norms/kpi-norms.ts'
import { MISSES_COUNT_MONTHS, SET_OUT_AHEAD_MINUTES } from '#src/domain/norms/promise-norms.ts'
import { RECORD_LINK_DAYS } from '#src/domain/norms/record-norms.ts'
import { CHANGE_CUT_OFF_MINUTES, WINDOW_MINUTES, WORK_MINUTES } from '#src/domain/norms/visit-norms.ts'
import { CODE_LOCK_MS, CODE_TTL_MS } from '../coordination/code-rules.ts'

/** How long things take and hold, each in the unit of its name: facts that every text may use, so that no text says another figure than the rule has. */
export const normFacts = () => ({
  repairMinutes: WORK_MINUTES.repair,
  inspectionMinutes: WORK_MINUTES.inspection,
  installMinutes: WORK_MINUTES.install,
  moveMinutes: WORK_MINUTES.move,
  changeMinutes: CHANGE_CUT_OFF_MINUTES,
  setOutHours: SET_OUT_AHEAD_MINUTES / 60,
  missesMonths: MISSES_COUNT_MONTHS,
  faultySoonDays: FAULTY_SOON_DAYS,
  windowMinutes: WINDOW_MINUTES,
  closeOutCode: CLOSE_OUT_CODE,
  closeOutMinutes: CLOSE_OUT_MINUTES,
  signingHours: SIGNING_HOURS,
  codeMinutes: CODE_TTL_MS / 60_000,
  recordDays: RECORD_LINK_DAYS,
  lockMinutes: CODE_LOCK_MS / 60_000,
})
