import { z } from 'zod'
import { LANGUAGES } from '#src/domain/shared/language.ts'
import { ASKED_BEFORE, CUSTOMER_INTENTS, INSTALLER_INTENTS } from '#src/language/intent/intents.ts'
import type { Json } from './say.ts'

const JsonValue: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(JsonValue), z.record(z.string(), JsonValue)]),
)

const ShownChoice = z.object({ value: JsonValue, label: z.string() })

const Frame = z.object({
  dialog: z.string(),
  answers: z.record(z.string(), JsonValue),
  /** The questions that were answered after being asked, oldest first; "go back" takes the last one back. */
  trail: z.array(z.string()),
  /** The answers before one was taken back to be changed ("换个时间"); "go back" gives them back. */
  before: z.record(z.string(), JsonValue).optional(),
  /** The question that was put last, with the choices as they were shown: a number refers to this list. */
  asked: z
    .object({
      ...{ question: z.string(), language: z.enum(LANGUAGES), text: z.string(), choices: z.array(ShownChoice) },
      /** When it was put in these words, ISO in UTC. */
      at: z.iso.datetime().optional(),
      /** How often it was put in these very words. @unit times */
      times: z.number().optional(),
      /** Shorter words for it, where it came with its own. */
      again: z.string().optional(),
      /** The other words in which it was put last, where it was. */
      last: z.string().optional(),
    })
    .optional(),
  /** It lay for days: what was shown may have changed, so the question is put afresh. */
  isStale: z.boolean().optional(),
  /** One of staff has talked since: even a word that names what it is for may be for something said there. */
  isInterrupted: z.boolean().optional(),
  /** Whoever was asked has gone for a moment, and will say when they are back. */
  isLeft: z.boolean().optional(),
  /** When an answer first came that had been written before the question was put, ISO in UTC. */
  earlyAt: z.iso.datetime().optional(),
  /** We asked it unasked and without a turn, on this occasion. */
  occasion: z.string().optional(),
})

/** What we told unasked, and in which words. */
const Told = z.object({ dialog: z.string(), answers: z.record(z.string(), JsonValue), words: z.string() })

const Guessed = z.object({
  ...{ dialog: z.string().optional(), text: z.string(), asked: z.enum(ASKED_BEFORE) },
  top: z.array(z.enum([...CUSTOMER_INTENTS, ...INSTALLER_INTENTS])),
  /** The dialogs that were open before it was acted on. */
  stack: z.array(Frame).optional(),
  /** The tickets that were opened for it. */
  tickets: z.array(z.string()).optional(),
})

const TalkStateSchema = z.object({
  schema: z.literal(1),
  conversationId: z.string(),
  /** The person's own, see `languageOfTalk`. */
  language: z.enum(LANGUAGES).optional(),
  /** In which they began, or which they asked for last. */
  began: z.enum(LANGUAGES).optional(),
  /** In which we have answered last. */
  spoken: z.enum(LANGUAGES).optional(),
  /** Their last clear message was in this other language; the next in it goes over to it. */
  leaning: z.enum(LANGUAGES).optional(),
  stack: z.array(Frame),
  /** Messages in a row that were not understood. */
  misses: z.number(),
  /** How often we have said that we are sorry for what made them angry. @unit times */
  regrets: z.number().optional(),
  /** Words that were not understood, which may be the beginning of what is said next. */
  unread: z.object({ text: z.string(), at: z.iso.datetime() }).optional(),
  /** The message before was acted on as the model read it, and left this dialog on top. */
  guessed: Guessed.optional(),
  /** When anything was last said, by the person or unasked by us, ISO in UTC. */
  heardAt: z.iso.datetime(),
  /** When the person last wrote or came in themselves, ISO in UTC. */
  wroteAt: z.iso.datetime().optional(),
  /** What we have told since they last wrote, in order; a state of before has the last of it alone. */
  told: z.union([z.array(Told), Told.transform((one) => [one])]).optional(),
  /** The visit that was talked of last. */
  about: z.string().optional(),
  /** The dialog that was left last in the middle, and what had been told in it. */
  left: z.object({ dialog: z.string(), answers: z.record(z.string(), JsonValue) }).optional(),
  /** They said that they are not who the channel takes them for (CT-7); until they prove who they are, they are nobody. */
  isDisowned: z.boolean().optional(),
  /** The last ticket for a colleague, and whether the person was known to it. */
  ticket: z
    .object({ id: z.string(), conversationId: z.string(), at: z.iso.datetime(), isKnown: z.boolean() })
    .optional(),
})

/** A choice as it was shown. */
export type ShownChoiceState = z.infer<typeof ShownChoice>
/** One dialog on the stack; the last one is being talked about. */
export type Frame = z.infer<typeof Frame>
/** What a talk remembers between two turns; small JSON, one per person and channel, stored with a version. */
export type TalkState = z.infer<typeof TalkStateSchema>

/** The state of somebody we never talked to. */
export function freshTalk(conversationId: string, heardAt: string): TalkState {
  return { schema: 1, conversationId, stack: [], misses: 0, heardAt }
}

/**
 * Reads a stored state; what no longer fits is begun again, never a crash.
 *
 * @param fits whether a dialog of this name still exists, and which of its stored answers are still of its shape
 */
export function readTalkState(
  stored: unknown,
  fits: (dialog: string, answers: Record<string, Json>) => Record<string, Json> | undefined,
): TalkState | undefined {
  const parsed = TalkStateSchema.safeParse(stored)
  if (!parsed.success) return undefined
  const stack: Frame[] = []
  for (const frame of parsed.data.stack) {
    const answers = fits(frame.dialog, frame.answers)
    if (answers) stack.push({ ...frame, answers })
  }
  const left = parsed.data.left && fits(parsed.data.left.dialog, parsed.data.left.answers)
  return { ...parsed.data, stack, left: left && { dialog: parsed.data.left?.dialog ?? '', answers: left } }
}
