import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import { readLineReport } from '#src/language/answers/read-line-report.ts'
import type { Desk } from '../desk.ts'
import { monthOf } from '../monthly/opening-facts.ts'
import type { PreCheckAnswers } from './pre-check.ts'

/** 都好 by text message: nothing in it is personal, and nothing is done for it. Whoever has a trouble says first who they are (CT-2). */
export async function goodForNumber(
  { text, purpose }: Heard,
  { month }: Partial<PreCheckAnswers>,
  customerId: string,
  desk: Desk,
): Promise<readonly Say[] | undefined> {
  const isOfLine = purpose.purpose === undefined || purpose.purpose === 'thanks'
  if (desk.needs.channel !== 'sms' || !isOfLine || readLineReport(text)?.finding !== 'good') return undefined
  const check = { customerId, month: month ?? monthOf(desk), finding: 'good', workOrderId: undefined } as const
  await desk.needs.monthly.keepPreCheck(check, desk.now)
  return [{ id: 'pre-check-thanks' }]
}
