/**
 * @typedef {{ type: string, title: string, value: string }} Choice
 * @typedef {{
 *   id: string, type: string, text?: string, timestamp?: string, locale?: string, inputHint?: string,
 *   from?: { id?: string, role?: string }, channelData?: { clientActivityID?: string },
 *   suggestedActions?: { actions?: Choice[] }, attachments?: { contentType: string, contentUrl: string, name?: string }[],
 * }} Activity
 * @typedef {{
 *   key: string, author: 'me' | 'them', text: string, locale: string | undefined, at: Date | undefined,
 *   calendar: string | undefined, record: string | undefined, portrait: string | undefined, startsDay: boolean, endsGroup: boolean, state: import('./outbox.js').State | 'sent', isNewTalk: boolean,
 * }} Entry
 * @typedef {import('./outbox.js').Unsent} Unsent
 */

/**
 * The talk as the service tells it, in the service's order, each message once however often it is replayed. What is
 * still unsent stands below it.
 */
export function createTranscript() {
  /** @type {Map<string, Activity & { isNewTalk: boolean }>} */
  const messages = new Map()
  let nextStartsTalk = false

  const last = () => [...messages.values()].at(-1)

  return {
    /**
     * @param {Activity[]} activities
     * @returns {{ fresh: Activity[], echoed: string[] }} what was new, and the ids of our own messages among it
     */
    add(activities) {
      const fresh = []
      for (const activity of activities) {
        if (activity.type !== 'message' || !activity.text || messages.has(activity.id)) continue
        messages.set(activity.id, { ...activity, isNewTalk: nextStartsTalk })
        nextStartsTalk = false
        fresh.push(activity)
      }
      return { fresh, echoed: activities.flatMap((activity) => activity.channelData?.clientActivityID ?? []) }
    },

    /** What follows belongs to another conversation than what stands here. */
    startTalk() {
      nextStartsTalk = messages.size > 0
    },

    /** @param {readonly Unsent[]} unsent @returns {Entry[]} */
    entries(unsent) {
      const told = [...messages.values()].map((activity) => entryOf(activity, 'sent'))
      const own = unsent.map((message) => entryOf({ ...message, type: 'message', isNewTalk: false }, message.state))
      return [...told, ...own].map(inPlace)
    },

    /** Only the last message's, and only until it is answered. @param {readonly Unsent[]} unsent @returns {Choice[]} */
    choices(unsent) {
      if (unsent.some(({ state }) => state !== 'failed')) return []
      return last()?.suggestedActions?.actions?.filter(({ type }) => type === 'imBack') ?? []
    },

    /** Whether it is the assistant's turn to speak. @param {readonly Unsent[]} unsent */
    isAwaitingReply(unsent) {
      if (unsent.some(({ state }) => state !== 'failed')) return true
      const message = last()
      return message !== undefined && (authorOf(message) === 'me' || message.inputHint === 'ignoringInput')
    },
  }
}

/** @param {Activity} activity */
function authorOf({ from, channelData }) {
  const isMine = from?.role ? from.role === 'user' : channelData?.clientActivityID !== undefined
  return isMine ? 'me' : 'them'
}

/**
 * @param {Activity & { isNewTalk: boolean }} activity
 * @param {Entry['state']} state
 * @returns {Entry}
 */
function entryOf(activity, state) {
  return {
    // The echo of a message takes over the place on the screen that the unsent one had.
    key: activity.channelData?.clientActivityID ?? activity.id,
    author: state === 'sent' ? authorOf(activity) : 'me',
    text: activity.text ?? '',
    locale: activity.locale,
    calendar: attachedTo(activity, 'text/calendar'),
    record: attachedTo(activity, 'application/pdf'),
    portrait: attachedTo(activity, 'image/jpeg'),
    at: activity.timestamp ? new Date(activity.timestamp) : undefined,
    startsDay: false,
    endsGroup: false,
    state,
    isNewTalk: activity.isNewTalk,
  }
}

/** The address of what goes with a message. @param {Activity} activity @param {string} type */
const attachedTo = ({ attachments }, type) => attachments?.find(({ contentType }) => contentType === type)?.contentUrl

/** @param {Entry} entry @param {number} i @param {Entry[]} all */
function inPlace(entry, i, all) {
  const before = all[i - 1]
  const after = all[i + 1]
  return {
    ...entry,
    startsDay: entry.at !== undefined && before?.at?.toDateString() !== entry.at.toDateString(),
    endsGroup: after?.author !== entry.author || minuteOf(after) !== minuteOf(entry),
  }
}

/** @param {Entry} entry */
const minuteOf = ({ at }) => at && Math.floor(at.getTime() / 60_000)
