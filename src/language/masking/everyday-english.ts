/** Words that stand capitalised in messages that are written Like This, and name nobody. */
export const EVERYDAY_ENGLISH: ReadonlySet<string> = new Set(
  `ahead alone also am another anybody anymore app are balance be because bedroom been boss both bring bundle
   called came can cancel card change chat cheaper check client come coming company complain contract could
   customer customers date day days dead deal deals did discount do does done downstairs earlier early else
   enough even every exactly explain far fast finish finished fix fixed flooded full gate give go goes going gone
   guest guests had has have her here hers herself him himself his how installed instead is job kept keyboard
   kindly ladder late left lift like list lobby long look lost make mate may me mean meant message messages might
   mine missed month move moved must near need needs neighbor night not number numbers offer offline okay online
   only open option order orders other our ours over past pay paying people photo place plan please pls plz power
   proceed push put questions rain rate rather reach read remaining report roaming run satisfied say says screen
   send set shall should showed side sign signature since slow small sms sorted staff statement status storm
   strong system take talk tariff tell text texts than thanks their them then there thing things through thx till
   time today told understand until us use very wall want was water way weak well were what whatever when where
   who whole whom whose why work worker works would write year you your yours`.split(/\s+/),
)
