import type { Coordination } from '#src/conversation/coordination.ts'
import type { Receive } from '#src/conversation/message.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { Logger } from '../../logging/log.ts'
import type { Database } from '../../storage/database.ts'
import { sqlReceiptStore } from '../../storage/receipt-store.ts'
import { sqlTextInbox } from '../../storage/text-inbox.ts'
import { demoSms, type SmsGateway } from './demo-sms.ts'
import { smppGateway } from './smpp-gateway.ts'
import { openSmppLink, type SmppLink } from './smpp-link.ts'
import { readSmppUrl, type SmppSettings } from './smpp-settings.ts'
import { takeIn } from './take-in.ts'

/** Text messages, ready: the gateway by which they leave. */
interface Sms {
  readonly gateway: SmsGateway
  /** Whether what is sent now can leave. */
  isConnected(): boolean
  /** Connects, and takes what people write from now on. */
  begin(needs: { receive: Receive; coordination: Pick<Coordination, 'order' | 'limits'> }): void
  /** To be called once nothing is sent any more. */
  close(): Promise<void>
}

interface OpenSmsNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly log: Pick<Logger, 'error' | 'info'>
  readonly print: (line: string) => void
}

/** The gateway that the settings choose: SMPP_URL's, in the demo one that prints (with SMPP_URL both); undefined for none. */
export function openSms(
  config: { SMPP_URL?: string | undefined; DEMO: boolean },
  needs: OpenSmsNeeds,
): Sms | undefined {
  const demo = config.DEMO ? demoSms(needs.print) : undefined
  if (config.SMPP_URL === undefined)
    return demo && { gateway: demo, isConnected: () => true, begin() {}, close: async () => {} }
  const settings = readSmppUrl(config.SMPP_URL)
  if ('problem' in settings) throw new RangeError('SMPP_URL was not checked')
  return openSmpp(settings, demo, needs)
}

function openSmpp(settings: SmppSettings, demo: SmsGateway | undefined, needs: OpenSmsNeeds): Sms {
  const { database, clock, log } = needs
  const receipts = sqlReceiptStore(database)
  let link: SmppLink | undefined
  const gateway = smppGateway({
    ...{ settings, log },
    link: {
      isBound: () => link?.isBound() ?? false,
      submit: async (...what) => (await link?.submit(...what)) ?? { kind: 'not_sent' },
    },
    noteAccepted: (message, part) => receipts.noteAccepted(message, part, clock.now()),
  })
  return {
    gateway: demo ? printed(gateway, demo) : gateway,
    isConnected: () => link?.isBound() ?? false,
    begin({ receive, coordination }) {
      const noteReceipt = (receipt: Parameters<typeof receipts.noteReceipt>[0]) =>
        receipts.noteReceipt(receipt, clock.now())
      const take = takeIn({ settings, inbox: sqlTextInbox(database), noteReceipt, receive, coordination, log })
      link = openSmppLink({ settings, take, log })
    },
    close: async () => await link?.close(),
  }
}

/** In the demo every text message stands on the terminal too. */
function printed(gateway: SmsGateway, demo: SmsGateway): SmsGateway {
  return {
    name: 'sms',
    async send(message) {
      const outcome = await gateway.send(message)
      if (outcome.kind === 'sent') await demo.send(message)
      return outcome
    },
  }
}
