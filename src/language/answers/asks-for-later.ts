import { normalise } from '../normalise.ts'

/** 等我老公四点回来再来, 晚点来, come when my husband is home: another time than the one that is agreed. */
const LATER =
  /(?:等|改|换|推|晚|迟|过)[^。]{0,16}(?:再|才|你们?)(?:来|上门|过来|开门|安排)|改(?:到|成|个|天|期|日|时间|约)|换个?时间|(?:晚|迟)(?:一?点|些|会儿?)[^,，。]{0,4}来|(?:点|下班|回来|到家|在家)(?:以?后|了|的时候|时)?(?:再|你们?再)来|下次再来|\b(?:come|visit|be here) (?:back )?(?:later|another (?:day|time)|tomorrow|after|when)\b|\b(?:another|different) (?:time|day)\b|\breschedul\w*\b|\bcan (?:you |he |they )?come (?:then|later|after)\b|\b(?:wait|later) (?:until|till|for|when) my\b/

/** Whether somebody who speaks of whoever comes would have them come at another time. */
export const asksForLater = (text: string): boolean => LATER.test(normalise(text))
