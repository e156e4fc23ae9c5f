/** What an installer brings along, as people call it (LK-6), in Chinese and in English; for regular expressions. */
export const OWN_THINGS = {
  han: '(?:垫[布子]|地垫|抹布|鞋套|脚套|手册|联系卡|名片|工具|工牌|胸牌|工作证)',
  english:
    '(?:any |my |the |own )*(?:dust ?sheets?|sheets?|drop ?cloths?|ground ?sheets?|floor (?:sheet|mat)s?|mats?|shoe ?covers?|overshoes?|booties|cloths?|rags?|brochures?|leaflets?|(?:contact |business )?cards?|tools?|badge|uniform)',
} as const
