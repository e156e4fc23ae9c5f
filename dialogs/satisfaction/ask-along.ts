import type { Next } from '#src/conversation/dialog.ts'
import { mayAskInTalk } from '#src/domain/outreach/may-write.ts'
import { GOES_ALONG, type MonthlyKind } from '#src/domain/outreach/monthly.ts'
import { type Desk, knownFile } from '../desk.ts'

/**
 * 顺便问一下: what fits together goes into one talk. The month's evaluation is asked for right after `kind`, where its own message is
 * still to come and nothing speaks against asking; that message is then never sent. Undefined where it is not to be asked.
 */
export async function askAlong(kind: keyof typeof GOES_ALONG, month: string, desk: Desk): Promise<Next | undefined> {
  const { monthly, devices, person, channel, companyZone } = desk.needs
  const { id: customerId } = knownFile(desk.file()).customer
  const along: MonthlyKind = GOES_ALONG[kind]
  const key = { kind: along, month, customerId }
  if ((await monthly.surveys.find(customerId, month)) || (await devices.isOnInstallers(person))) return undefined
  await monthly.occasions.hold(customerId)
  const facts = await monthly.occasions.factsOf(key, desk.now, companyZone)
  if (!facts || !mayAskInTalk(facts, desk.now)) return undefined
  const occasion = await monthly.occasions.tellInTalk(key, channel, desk.now)
  return occasion === undefined ? undefined : { dialog: along, answers: { month, asked: 'along' }, occasion }
}
