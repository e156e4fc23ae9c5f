const MAIL = /[\w.+-]{1,60} ?@ ?[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}/g
const MAIL_OF_ANY_SCRIPT = /[\p{L}\p{N}._+-]{1,40} ?@ ?[\p{L}\p{N}-]{1,30}(?:\.[\p{L}\p{N}-]{1,20}){1,4}/gu
const SPELLED_MAIL =
  /[\w.+-]{2,40} ?(?:\(at\)|\[at\]| at |艾特) ?[\w-]{1,30} ?(?:\(dot\)|\[dot\]| dot |点) ?[a-z]{2,4}\b/gi
const LINK = /(?:https?:\/\/|www\.)[^\s,，。;；)）]{1,300}/gi
const DOMAIN = /\b[\w-]{1,60}(?:\.[\w-]{1,30}){0,3}\.(?:com|cn|net|org|io|me|top|xyz)\b(?:\/[^\s,，。]{0,200})?/gi
const HANDLE = /@[\p{L}\p{N}_-]{2,30}/gu
/** 微信号abc_88, 我的QQ是…, my wechat is abc88. */
const CONTACT =
  /((?:微信|v信|\bvx|qq|支付宝|抖音)\s?(?:号码?|账号|id|账户)?\s?(?:就?是|为|:|=)?\s?)([a-z](?=[\w.-]*[\d_])[\w.-]{3,30})/gi
const ENGLISH_CONTACT =
  /(\b(?:wechat|whatsapp|telegram|skype|alipay|qq)(?: (?:id|number|name|account))?(?: is|:|=) ?)(?!(?:not|the|better|ok|fine|down|broken|on|off|also|too|very|so|a)\b)([a-z][\w.-]{2,30})/gi
/** 密码是…, the code word is …; what is asked or denied of one is none. */
const SECRET =
  /((?:密码|口令|暗号|\bpass ?(?:word|code)|\bcode ?word|\bdoor word)\s?(?:就?是|为|改成|:|=|is|was)\s?)(?!什么|啥|多少|不|错|哪|吗|几|没|(?:wrong|right|not|incorrect|correct|the|what|different|changed|lost)\b)([^\s,，。.;；!！?？]{2,24})/gi

/** 密码abc123, without a word between. */
const SECRET_BESIDE = /((?:密码|口令) ?)[a-z0-9_.!#$%&*-]{4,24}/gi

/** Takes away mail, links, accounts elsewhere and passwords. */
export const maskSecrets = (text: string): string =>
  text
    .replace(MAIL, 'x@x.x')
    .replace(MAIL_OF_ANY_SCRIPT, (mail) => (mail.endsWith('x@x.x') ? mail : 'x@x.x'))
    .replace(SPELLED_MAIL, 'x@x.x')
    .replace(LINK, 'http://x')
    .replace(DOMAIN, 'x.x')
    .replace(HANDLE, (handle) => (handle === '@x.x' ? handle : '@x'))
    .replace(CONTACT, '$1x')
    .replace(ENGLISH_CONTACT, '$1x')
    .replace(SECRET, '$1x')
    .replace(SECRET_BESIDE, '$1x')
