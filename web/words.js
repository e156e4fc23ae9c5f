/** The page's own few words. What the assistant says comes from the service, in the language of each message. */

export const LANGUAGES = /** @type {const} */ (['zh-CN', 'en'])

/** @typedef {typeof LANGUAGES[number]} Language */
/** @typedef {keyof typeof CHINESE} Word */

const CHINESE = {
  assistant: '智能客服助手',
  talk: '对话',
  log: '聊天记录',
  you: '您：',
  them: '助手：',
  choices: '可点选的回复',
  label: '请输入您想说的话',
  placeholder: '请输入…',
  send: '发送',
  photo: '发照片',
  photoSent: '您发的照片',
  portrait: '上门师傅的照片',
  photoUnreadable: '这张照片打不开，或者太大，请换一张。',
  sending: '发送中…',
  failed: '未发送',
  retry: '重试',
  remove: '删除',
  newer: '有新消息',
  left: '还可输入 {n} 字',
  over: '超出 {n} 字，请分几条发送',
  connecting: '连接中…',
  reconnecting: '网络断开，正在重连。可继续发送，恢复后自动送达。',
  ended: '登录已过期。请从您打开本页的地方重新进入，也可以：',
  anew: '开始新的对话',
  replaced: '以下是新的对话',
  today: '今天',
  yesterday: '昨天',
  calendar: '存到手机日历',
  record: '服务记录',
  otherLanguage: 'English',
}

/** @type {Record<Word, string>} */
const ENGLISH = {
  assistant: 'Automated assistant',
  talk: 'Conversation',
  log: 'Messages',
  you: 'You: ',
  them: 'Assistant: ',
  choices: 'Suggested replies',
  label: 'Type your message',
  placeholder: 'Type a message…',
  send: 'Send',
  photo: 'Send a photo',
  photoSent: 'The photo that you sent',
  portrait: 'The photo of your installer',
  photoUnreadable: 'This photo can’t be opened or is too large; please choose another.',
  sending: 'Sending…',
  failed: 'Not sent',
  retry: 'Try again',
  remove: 'Remove',
  newer: 'New messages',
  left: '{n} characters left',
  over: '{n} characters too many, please send it in parts',
  connecting: 'Connecting…',
  reconnecting: 'No connection, trying again. What you send goes out once you are back online.',
  ended: 'You have been signed out. Please open this page again from where you came, or:',
  anew: 'Start a new conversation',
  replaced: 'A new conversation starts here',
  today: 'Today',
  yesterday: 'Yesterday',
  calendar: 'Add to calendar',
  record: 'Visit record',
  otherLanguage: '中文',
}

export const WORDS = { 'zh-CN': CHINESE, en: ENGLISH }

/**
 * @param {Language} language
 * @param {Word} word
 * @param {number} [n] the count to put in
 */
export const say = (language, word, n) => WORDS[language][word].replace('{n}', String(n))

/**
 * The first of the wishes (a remembered choice, the browser's language, the service's) that this page speaks.
 *
 * @param {...(string | null | undefined)} wishes
 * @returns {Language}
 */
export function pickLanguage(...wishes) {
  for (const wish of wishes) {
    const spoken = LANGUAGES.find((language) => wish?.toLowerCase().startsWith(language.slice(0, 2)))
    if (spoken) return spoken
  }
  return LANGUAGES[0]
}
