import { normalise } from '../normalise.ts'

const DENIES =
  /(?:根本|压根|明明|从来|并|就)?没(?:有)?(?:跟我|和我|对我)?(?:说|提|讲)(?:过)?[^,，。]{0,6}(?:缺|配件|线路?|房东|物业|零件|打孔|材料|危险)|(?:房东|物业)[^,，。]{0,3}(?:根本|压根|明明|从来|并|可)?没(?:有)?(?:说)?(?:不让|拒绝|不同意|反对|说不)|(?:根本|压根|明明|其实|哪里)[^,，。]{0,3}不缺|(?:房东|物业)[^,，。]{0,3}(?:早就|明明|本来)[^,，。]{0,3}(?:同意|答应)|(?:师傅|他|她)[^,，。]{0,5}(?:瞎说|胡说|骗人|骗我|撒谎|编的|乱说|找借口|嫌麻烦)|(?:这|那)?(?:不是真的|不是实话|不是事实|是借口)|\b(?:he|she|the (?:technician|installer|engineer)) (?:never|did not|didn't) (?:say|said|mention\w*|tell|told)\b|\b(?:he|she|the (?:technician|installer|engineer))(?:'s| is| was)? (?:lying|lied|making it up|made (?:that|it) up)\b|\bthat(?:'s| is) not (?:true|what happened)\b|\b(?:he|she|they|the (?:technician|installer|engineer)) (?:just |simply |really )?(?:didn't|did not) (?:feel like|want to (?:do (?:it|the (?:job|work))|work|bother))\b|\b(?:couldn't|could not|can't) be bothered\b|\b(?:nothing|no part) (?:is|was) missing\b|\blandlord never\b/

/** 他根本没说缺配件: a customer says that what the installer reported is not so. */
export const doubtsProblem = (text: string): boolean => DENIES.test(normalise(text))

const AGREED_NOW =
  /(?:房东|物业|业委会|管理处)[^,，。不没]{0,6}(?:同意|答应|说好|谈好|批了|允许|让(?:装|进|弄)了)|(?:和|跟)(?:房东|物业)[^,，。不没]{0,4}(?:说好|谈好|商量好|讲好)|电工[^,，。不没]{0,4}(?:修|弄|处理|换|看)(?:好|过)了|(?:电路|电线|插座|电表箱|电箱|漏电)[^,，。不没]{0,4}(?:修|弄|处理|换)好了|\b(?:electrician|electricity|wiring|wires|sockets?|fuse box)\b[^,.]{0,14}(?<!not )\b(?:fixed|repaired|seen to|replaced|safe now)\b|\b(?:landlord|management)\b[^,.]{0,12}\b(?:agrees|agreed|said yes|says yes|allows|allowed it)\b/

/** 房东同意了, 电工修好了: what kept the work from being done is settled on the customer's side. */
export const saysAgreedNow = (text: string): boolean => AGREED_NOW.test(normalise(text)) && !/[?？吗]\s*$/.test(text)
