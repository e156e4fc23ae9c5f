import { openDialog } from './advance.ts'
import { current, type Talk } from './talk.ts'

/** What a message says of being written to: the dialog that keeps it, and what the message says besides. */
export interface MessageWish {
  readonly dialog: string
  readonly answers: Readonly<Record<string, string | boolean | readonly string[]>>
  readonly rest: string
}

/** What is open while a message comes, which may be an answer to it. */
export interface OpenAsked {
  readonly dialog: string | undefined
  /** Whether a question waits that a word could answer. */
  readonly isAsked: boolean
  readonly labels: readonly string[]
}

/**
 * 退订, STOP, 别再给我发广告了: kept before anything else is made of a message, whatever is open and whoever has taken the talk over.
 *
 * @returns what the message says besides, empty where that is nothing; undefined where it says nothing of the kind
 */
export async function stopsMessages(talk: Talk, text: string): Promise<string | undefined> {
  const now = current(talk)
  const asked = now?.frame.asked
  const wish = talk.needs.dialogs.readMessageWish(text, {
    dialog: now?.frame.dialog,
    isAsked: asked !== undefined && !talk.isLater && now?.dialog.name !== 'menu',
    labels: asked?.choices.map(({ label }) => label) ?? [],
  })
  if (!wish) return undefined
  await openDialog(talk, wish.dialog, wish.answers)
  return wish.rest
}
