import type { ForbiddenPhrases } from './forbidden-phrase.ts'

/**
 * Phrases that nothing of ours may use in English: a list of its own rather than a translation, each with what is said instead.
 *
 * @source CT-9; own compilation (reference/channels-and-rules.md §3.6)
 */
export const FORBIDDEN_EN: readonly ForbiddenPhrases[] = [
  {
    instead: 'instead-not-known',
    words: [
      /\b(?:i|we) (?:really |honestly |just )?(?:don'?t|do not) know\s*(?:[.,;!?]|$)|\b(?:i (?:have|'ve got)|got) no (?:idea|clue)\b(?! (?:how|why|what|when|where|which) (?:you|your))|\b(?:beats me|who knows|dunno|search me)\b/i,
    ],
  },
  {
    instead: 'instead-not-mine',
    words: [
      /\b(?:not|isn'?t|ain'?t) (?:really )?(?:my|our) (?:job|problem|department|responsibility|concern|business)\b|\bnone of my business\b|\b(?:i|we) (?:don'?t|do not) (?:deal with|handle|do) that\b|\b(?:above|beyond) my pay ?grade\b|\bnot (?:up )?to me\b/i,
    ],
  },
  {
    instead: 'instead-somebody-else',
    words: [
      /\b(?:ask|bother|try|go to) (?:someone|somebody) else\b|\btalk to my (?:boss|manager|supervisor) then\b|\byou(?:'ll| will)? (?:have|need) to (?:ask|call|talk to|speak to|contact) (?:someone|somebody|another|a different)\b/i,
    ],
  },
  {
    instead: 'instead-ask-support',
    words: [
      /\bhow (?:should|would|am|the hell should) i (?:supposed to )?know\b|\bwhy are you asking me\b|\bdon'?t ask me\b/i,
    ],
  },
  {
    instead: 'instead-rules',
    words: [
      /\b(?:it'?s|that'?s|this is|it is|that is) (?:just |simply )?(?:our |the |company |against )*(?:company )?policy\b|\bagainst (?:company )?policy\b|\b(?:those|these) are the rules\b|\brules are rules\b|\b(?:i|we) (?:don'?t|didn'?t) make the rules\b|\bnothing (?:that )?(?:i|we) can do\b|\bmy hands are tied\b|\bthat'?s (?:just )?(?:the way|how) it (?:is|works)\b|\bit is what it is\b/i,
    ],
  },
  {
    instead: 'instead-system',
    words: [
      /\b(?:it'?s|that'?s|blame) (?:just )?(?:a |the )system(?:'s)?(?: (?:problem|issue|fault|error|thing))?\b|\bthe (?:system|computer) (?:won'?t|doesn'?t|does not|will not) (?:let|allow)\b/i,
    ],
  },
  {
    instead: 'instead-hotline',
    words: [
      /(?<!\b(?:can|could|may|also|or) (?:also )?)\b(?:just |go |go and )?(?:call|ring|phone) (?:the )?(?:customer service|hotline|helpline|support)(?: yourself| then| instead)\b|\byou(?:'ll| will)? (?:have|need) to call (?:the )?(?:customer service|hotline|helpline|support)\b/i,
    ],
  },
  {
    instead: 'instead-your-line',
    words: [
      /\b(?:it'?s|that'?s) (?:all )?your (?:own )?(?:wiring|line|router|equipment|fault|problem|mistake)\b|\bnothing to do with (?:us|me)\b|\bnot our (?:problem|fault)\b|\byour (?:own )?(?:problem|fault),? not ours\b|\bthat'?s on you\b/i,
    ],
  },
  {
    instead: 'instead-no',
    words: [
      /(?:^|[.!?;,]\s*)(?:no way|no can do|absolutely not|(?:that'?s |it'?s )(?:not possible|out of the question)|(?:that'?s |it'?s )?impossible|can'?t be done|(?:i|we) (?:can'?t|won'?t|cannot) do (?:that|it))\s*(?:[.!?;,]|$)/i,
    ],
  },
  {
    instead: 'instead-no-time',
    words: [
      /(?<!\bsee (?:that )?)\b(?:i|we)(?:'m| am|'re| are) (?:too |way too |really |very )?(?:busy|swamped)\b|\b(?:i|we) (?:don'?t|do not) have (?:the )?time\b(?! (?:slot|window))|\bno time for (?:this|that|you)\b|\bsome other (?:day|time),? (?:maybe|then)\b/i,
    ],
  },
  {
    instead: 'instead-after-hours',
    words: [
      /\bwe(?:'re| are) closed\b|\b(?:i'?m|i am|we'?re|we are) off (?:duty|the clock|work)\b|(?:^|[.!?;,]\s*|\b(?:please|just|you (?:can|must|should|have to)) )come back (?:tomorrow|another day|later)\b|\bcall (?:back|again) tomorrow\b|\bmy shift(?:'s| is)? (?:over|ended)\b/i,
    ],
  },
  {
    instead: 'instead-not-repaired',
    words: [
      /\b(?:it |this |that )?(?:can'?t|cannot) be (?:fixed|repaired|solved)\b|\b(?:i|we) (?:can'?t|cannot) (?:fix|repair|solve) (?:it|this|that)\s*(?:[.!?;,]|$)|\bbeyond (?:repair|help)\b/i,
    ],
  },
  {
    instead: 'instead-take-it',
    words: [
      /\btake it or leave it\b|\b(?:like it or not|if you don'?t want it,? cancel)\b|\byour (?:choice|call|loss),? not mine\b|\byour loss\b/i,
    ],
  },
  {
    instead: 'instead-no-hurry',
    words: [
      /\bwhat'?s (?:the|your) (?:rush|hurry|big rush)\b|\bcan'?t you see (?:that )?(?:i'?m|i am|we'?re) busy\b|\bkeep your (?:hair|shirt) on\b|\bhold your horses\b/i,
    ],
  },
  {
    instead: 'instead-told-before',
    words: [
      /\b(?:as|like) (?:i|we)(?:'ve| have)? (?:already |just )?(?:said|told you|mentioned|explained)\b|\b(?:i|we)(?:'ve| have)? (?:already|just) (?:told|said|explained)\b|\bhow many times (?:do|have|must)\b|\bdidn'?t (?:i|we) (?:just |already )?(?:tell|say)\b/i,
    ],
  },
  {
    instead: 'instead-go-on',
    words: [
      /\bare you (?:done|finished)(?: yet| talking)?\s*\?|\bget to the point\b|\bhurry up\b|\bspit it out\b|\bmake it quick\b|\bwast(?:e|ing) my time\b|\bdon'?t bother me\b|\byou(?:'re| are) (?:so )?annoying\b/i,
    ],
  },
  {
    instead: 'instead-whether-wanted',
    words: [
      /\b(?:do|did) you want it or not\b|\bmake up your mind\b|\byes or no,? (?:then|already)\b|\bare you (?:coming|in) or not\b/i,
    ],
  },
  {
    instead: 'instead-waiting',
    words: [
      /(?<!\b(?:i|we)(?:'ll| will) )\bstop (?:asking|chasing|nagging|calling|pushing|bugging)\b|\byou(?:'ll| will)? (?:just )?have to wait\b|\bjust (?:wait|be patient)\b|\bwait your turn\b|\b(?:i|we) get to (?:it|you) when\b/i,
    ],
  },
  {
    instead: 'instead-written-there',
    words: [
      /\bcan'?t you read\b|\bread the (?:manual|instructions|fine print|message again)\b|\bit(?:'s| is|'s all)? (?:all |right |written )?(?:right )?there(?:,| in) (?:black|just read|plain)\b|\b(?:just )?google it\b|\blook it up yourself\b/i,
    ],
  },
  {
    instead: 'instead-explain',
    words: [
      /\bwho'?s the (?:expert|technician|engineer|professional) here\b|\byou (?:wouldn'?t|don'?t|do not|would not) understand\b|\bare you deaf\b|\bwhat do you know about\b|\byou have (?:to|got to) understand\b|\bobviously you\b/i,
    ],
  },
  {
    instead: 'instead-mistaken',
    words: [
      /\byou(?:'re| are) (?:wrong|mistaken|lying|confused)\b|\byou must be (?:wrong|mistaken|confused|lying)\b|\bthat(?:'s| is) (?:just )?not true\b|\byou got it wrong\b/i,
    ],
  },
  {
    instead: 'instead-broken-by',
    words: [
      /\byou(?:r kids?)? (?:must have|probably|obviously) (?:broke|broken|damaged|unplugged|messed)\w*\b|\bwhat did you do to (?:it|the)\b|\byou (?:broke|damaged) it\b|\bdid you break it\b/i,
    ],
  },
  {
    instead: 'instead-only-yours',
    words: [
      /\b(?:nobody|no one|noone) else (?:has|had|have|is having|ever|complain\w*)\b|\beverybody else'?s? (?:works|is fine)\b|\beveryone else (?:is|manages|has no)\b|\byou(?:'re| are) the only one\b/i,
    ],
  },
  {
    instead: 'instead-told-late',
    words: [
      /\bwhy didn'?t you\b|\byou should(?:'ve| have|n'?t have| not have)\b|\byou ought to have\b|\byou (?:failed|forgot|neglected) to\b|\bnext time,? (?:just )?(?:tell|call|say)\b/i,
    ],
  },
  {
    instead: 'instead-complain',
    words: [
      /\b(?:go ahead and|feel free to|just|then) complain\b|\bcomplain (?:all you|as much as you) (?:want|like)\b|\bso sue (?:me|us)\b|\b(?:go|you can) (?:tell|cry to) (?:my boss|the regulator)\b|\bsee if (?:i|anyone) cares?\b/i,
    ],
  },
  {
    instead: 'instead-as-you-like',
    words: [
      /\bsuit yourself\b|(?:^|[.!?;,]\s*)whatever\b(?! (?:time|day|hour|suits|works|is|you (?:need|choose|prefer)))|\bdo what(?:ever)? you (?:want|like)\b|\b(?:i|we) (?:don'?t|couldn'?t|could) care(?: less)?\b/i,
    ],
  },
  {
    instead: 'instead-what-wanted',
    words: [
      /\bwhat (?:do you|d'you|is it you) want(?: from (?:me|us)| now)?\s*\?|\bwhat (?:do|did) you expect(?: me| us)?\b|\bwhat am i supposed to do\b/i,
    ],
  },
  {
    instead: 'instead-leave-us',
    words: [
      /\b(?:if you (?:don'?t|do not) like it|not happy)[^.!?]{0,12}\b(?:go|find|switch|leave|cancel|there'?s the door)\b|\bgo (?:somewhere|to someone|to somebody) else\b|\bfind (?:yourself )?another (?:provider|company)\b/i,
    ],
  },
  {
    instead: 'instead-rating',
    words: [
      /\b(?:five|5|ten|10)[ -]?stars?\b[^.]{0,30}\b(?:please|for me|ok|okay|right)\b|\b(?:please|give (?:me|us)|leave (?:me|us))\b[^.]{0,20}\b(?:five|5)[ -]?stars?\b|\b(?:give (?:me|us)|rate (?:me|us)) (?:a |an )?(?:10|ten|5|five|full marks|top marks)\b|\b(?:a ten)\b.*\bplease\b|\bplease\b.*\b(?:a ten)\b|\bdock(?:s|ed)? (?:my|our) (?:pay|wages)\b/i,
    ],
  },
  {
    instead: 'instead-charges',
    words: [
      /\b(?:a )?(?:small |little )?(?:tip|something) for (?:me|the trouble|my trouble)\b|\btip me\b|\b(?:buy|get) (?:the |that |a |your own )?(?:parts?|cable|materials?|router) yourself\b|\bcash in hand\b|\boff the books\b/i,
    ],
  },
  {
    instead: 'instead-insult',
    words: [
      /\b(?:shut up|get lost|piss off|go to hell|idiots?|stupid|morons?|dumb|you(?:'re| are) (?:crazy|insane|nuts)|bullsh\w+|damn you|screw you)\b/i,
    ],
  },
  {
    instead: 'instead-calm',
    words: [
      /\bcalm down\b|\brelax,|\bchill out\b|\b(?:don'?t|stop) (?:be(?:ing)? (?:so )?)?(?:dramatic|hysterical|shouting|yelling)\b|\bno need to (?:shout|yell|be rude|get upset)\b|\bget over it\b|\bwhat'?s your problem\b|\bit'?s (?:no|not (?:a|that)) big (?:of a )?deal\b/i,
    ],
  },
  {
    instead: 'instead-address',
    words: [
      /\byou people\b|\b(?:listen|look),? (?:lady|buddy|pal|mister|love|here)\b|\b(?:sweetheart|sweetie|darling|honey)\b|\bold (?:man|woman|lady)\b/i,
    ],
  },
]
