/** the 宽带 can not use, 网 not working: a thing in the one language, and what is wrong in the other. */
export const MIXED_SYMPTOM =
  /(?:宽带|网络?|光猫|路由器?|机顶盒|电视|信号|\b(?:internet|wifi|wi fi|broadband|network|tv|router|modem|net)) ?(?:is |are |still |also |now |got |has |already )*(?:(?:can ?not|can't|cant|cannot|no can) (?:use|connect|open|work|watch)\b|not? work\w*|(?:down|dead|broken|spoil\w*|slow)\b)/
