import { normalise } from '../normalise.ts'

const NEEDS_NOBODY =
  /(?:不要|不用|不找|不转|别转|别找|不需要|用不着|先不(?:要|找|转|用)?)(?:再)?(?:转|找|叫)?(?:人工|客服|真人|同事|人了)(?:客服|服务)?(?:了|啦|吧)*|(?:(?:佢|他|你|恁)[话说])?转?(?:人工|客服|真人)[\s,，]*(?:我[话说])?(?:唔使|唔要|唔需要)(?:了|啦|喇)*|(?:唔使|唔要|唔好)(?:再)?(?:转|搵|叫)?(?:人工|客服|真人)(?:了|啦|喇)*|(?<![不没]是)(?:人工|客服|真人)(?:客服|服务)?(?:的话)?(?:就|先|也|那就|还是|都)*(?:不用|不要|不需要|不必|用不着|算|免)了|\b(?:don'?t need|no need for|do not need|don'?t want|forget|never ?mind)(?: about)? (?:a |an |the |your )?(?:real )?(?:human|person|agent|operator|colleague|supervisor|manager)\b(?: any ?more| after all| now)?|\b(?:i |me )?(?:no|not|don'?t|do not) (?:need|want) (?:to (?:talk|speak) to )?(?:a |an |any |the )?(?:real )?(?:human|person|agent|operator|colleague)(?: (?:already|liao|lah|leh|now|any ?more))*|\b(?:don'?t|dinnae|dinna|do not|no need to) (?:bother|worry)(?: (?:with|wi|about))? ?(?:the |a |any |that )?(?:human|person|agent|colleague|(?:call(?:ing|back)?|phon(?:e|ing))(?: me)?(?: back)?)\b|\b(?:no need to|needn'?t|need not) (?:call|ring|phone)(?: me)?(?: back)?\b(?! (?:before|when|ahead|first|up|until|till))|(?<![一-龥]前)(?:不用|不必|甭|无需|不需要)(?:再)?(?:给我)?(?:打|来|回)个?电话(?:给我)?(?:了|啦)*(?=$|[,，。.!！ ])|\b(?:cancel|close|drop|withdraw) (?:the |that |this |my )?ticket(?: (?:also|too|as well|please|pls))*(?:[,. ]+i (?:do not|don'?t) need (?:a |any )?(?:person|human|colleague))?|(?:get|want|need|gimme|give) (?:me )?(?:a |an )?(?:real |actual )?(?:human|person|agent)[.…!, ]+(?:ach|och|ah|oh|no|naw|nah|actually|wait|hmm|[, .])*(?:forget|scrap|leave) (?:that|it)\b|\bforget (?:that|it|about it)[,. ]+(?:no ?one|nobody) (?:ever )?(?:calls?|rings?|phones?|answers?|writes?|gets?)(?: (?:you|me|us))?(?: back)?/i
const ASKS_WHETHER_PERSON =
  /^(?:请问|那|喂)?(?:(?:你|您|这|对面|这边)(?:到底)?(?:是不是|是|还是)|(?:到底)?(?:是不是|是)(?=.{1,6}还是))(?:个)?(?:真人|人工|活人|人|机器人|机器|ai|智能客服|人工智能)(?:还是(?:真人|人工|机器人|机器|人|ai))?(?:客服|服务)?(?:吗|吧|呀|啊|呢|么)?[?。.!]*$|^(?:are|r) (?:you|u) (?:a |an )?(?:real |actual |live )?(?:human|person|bot|robot|machine|ai|real)(?: or (?:a |an )?\w+|,? (?:aye or naw?|yes or no|or what|or not))?\W*$|^(?:is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:a |an )?(?:real |live )?(?:human|person|bot|robot|machine|ai)\W*$|\b(?:human(?: being)?|person) or (?:a |an |one of (?:those|them) )?(?:chat ?bots?|robots?|bots?|machines?|computer|ai)\b|^(?:u|you|ya) (?:a )?(?:ro|chat ?)?(?:bot|machine|ai)\W*$|^(?:is (?:this|it)|are you) (?:all )?automated\W*$|\bnot one of (?:them|those|these) (?:ro|chat ?)?bots\b/

/** 不要人工了: what a message says besides that it needs no person any more; undefined when it doesn't say so. */
export function besidesNoPerson(text: string): string | undefined {
  const said = NEEDS_NOBODY.exec(text)?.[0]
  if (said === undefined) return undefined
  return text
    .replace(said, ' ')
    .replace(/^\s*(?:算了|不|kindly\b|please\b|pls\b|no\b|naw\b|nvm\b|never ?mind\b|nah\b)[\s,，。]*/iu, '')
    .trim()
}

/** 你是真人吗, are you a bot: whether a message asks who it is that answers. */
export const asksWhetherPerson = (text: string): boolean => ASKS_WHETHER_PERSON.test(normalise(text))
