import { inProcessCoordination } from '#src/infra/coordination/in-process-coordination.ts'
import { describeCoordinationContract } from './coordination.contract.ts'

describeCoordinationContract('in the process', async (options) => inProcessCoordination(options))
