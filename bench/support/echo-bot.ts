import { json } from 'node:stream/consumers'
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { pino } from 'pino'
import { createServer } from 'restify'

/** A bare echo on botbuilder and restify, without authentication: what a turn costs before anything is done in it. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const bot = new ActivityHandler()
bot.onMessage(async (context, next) => {
  await context.sendActivity(`echo: ${context.activity.text}`)
  await next()
})

const restify = createServer({ name: 'echo', log: pino({ level: 'silent' }) })
restify.post('/api/messages', async (request, response) => {
  request.body = await json(request)
  await adapter.process(request as never, response as never, (context) => bot.run(context))
})
restify.server.listen(0, '127.0.0.1', () => {
  const address = restify.server.address()
  process.stdout.write(`ready at http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}\n`)
})
