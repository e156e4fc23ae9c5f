import { doubtedSays, readDoubt } from '#dialogs/sign/read-doubt.ts'
import { openHttpServer } from '#src/infra/http/server.ts'
import { mountVisitPage } from '#src/infra/http/visit/mount-visit-page.ts'
import { openLog } from '#src/infra/logging/log.ts'
import { openMetrics } from '#src/infra/logging/metrics.ts'
import { ZONE } from '../../support/talk-world.ts'
import { writeLine } from './chat-file.ts'
import type { Stage } from './stage.ts'

/** The page of a visit is opened from the last text message that has its link; what it says is written down, of a report only that it is shown. */
export async function opensVisitPage(stage: Stage): Promise<void> {
  if (stage.page === undefined) throw new Error('no text message had a link to the page of a visit')
  const { database, world } = stage
  await using server = await openHttpServer({
    ...{ host: '127.0.0.1', port: 0, log: openLog('silent'), metrics: openMetrics(), isHttps: false },
    mount: (routes) =>
      mountVisitPage(routes, {
        ...{ database, clock: world.clock, phrasebook: world.phrasebook, publicUrl: () => 'http://127.0.0.1' },
        ...{
          companyName: { 'zh-CN': '宽带', en: '宽带' },
          companyZone: ZONE,
          assets: '/assets/x',
          wakeDuties: () => {},
          readDoubt,
          doubtedSays,
        },
      }),
  })
  const language = stage.assistant === 'Assistant' ? 'en' : 'zh-CN'
  const answer = await fetch(server.url + stage.page, { headers: { 'Accept-Language': language } })
  const html = await answer.text()
  const [, said = ''] = /<p id="answer"[^>]*>([^<]*)</.exec(html) ?? []
  stage.played.push(writeLine('页面', said === '' ? '（师傅报的内容和签字框）' : said.replaceAll('&#39;', '’')))
}
