import type { OnFile } from '../masking/mask-on-file.ts'
import { maskText } from '../masking/mask-text.ts'
import type { IntentModels } from './intent-model.ts'
import type { AskedBefore, IntentRole } from './intents.ts'
import { type UnderstoodIntent, understandIntent } from './understand-intent.ts'
import { weighProposal } from './weigh-proposal.ts'

/** A message as it is scored: whose it is, what the assistant asked last, and what is on file of the people it may speak of. */
export interface ScoredMessage {
  readonly text: string
  readonly role: IntentRole
  readonly asked: AskedBefore
  readonly onFile?: OnFile
}

/** Scores what a message wants, and decides what to do about it. Always answers: whoever is asked besides may be away. */
export interface IntentScorer {
  score(message: ScoredMessage): Promise<UnderstoodIntent>
}

/** A message as others get to see it: without names, numbers and addresses, and without anything of whose it is. */
export interface MessageToPropose {
  /** Masked. */
  readonly text: string
  readonly role: IntentRole
  readonly asked: AskedBefore
}

/**
 * Somebody outside who may be asked what a message wants.
 *
 * The answer is given as it came, unchecked; undefined where there is none in time. Never rejects.
 */
export interface IntentProposer {
  propose(message: MessageToPropose): Promise<string | undefined>
}

/** Our own linear models alone: the default. */
export function linearScorer(models: IntentModels): IntentScorer {
  return { score: async ({ text, ...message }) => understandIntent(models, text, message) }
}

/** Our own models, and a proposal from outside for what they are not sure of. What they act on, nobody else is asked. */
export function scorerWithProposals(own: IntentScorer, proposer: IntentProposer): IntentScorer {
  return {
    async score(message) {
      const understood = await own.score(message)
      if (understood.decision === 'act') return understood
      const { text, role, asked, onFile } = message
      const proposed = await proposer.propose({ text: maskText(text, onFile), role, asked })
      return weighProposal(understood, proposed, message)
    },
  }
}
