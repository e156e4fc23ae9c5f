import { describeOnEveryServer } from '../support/test-database.ts'
import { outboxContract } from './outbox.contract.ts'

describeOnEveryServer('the outbox', outboxContract)
