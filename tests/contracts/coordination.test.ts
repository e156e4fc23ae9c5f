import { randomUUID } from 'node:crypto'
import { inProcessCoordination } from '#src/infra/coordination/in-process-coordination.ts'
import { openRedisCoordination } from '#src/infra/coordination/redis-coordination.ts'
import { silent } from '../support/log-notes.ts'
import { describeOnRedis, PATIENT } from '../support/redis-server.ts'
import { describeCoordinationContract } from './coordination.contract.ts'

describeCoordinationContract('in the process', async (options) => inProcessCoordination(options))

describeOnRedis('Redis', (url) => {
  describeCoordinationContract('through Redis', (options) =>
    openRedisCoordination({ ...options, ...PATIENT, url, secret: randomUUID(), log: silent }),
  )
})
