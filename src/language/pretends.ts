const PRETENDS =
  /假装|装(?:聋|傻|死(?!了)|瞎|哑|疯|蒜|睡|糊涂|憨|莽|没(?:看|听|事|有?听)|不(?:知道|晓得|懂|认识)|看不[见到]|听不[见到懂])(?:作哑|卖傻|充愣)?/g

/** 你们装聋嗦, 装没看见: whoever pretends installs nothing, so that these words name no work. */
export const withoutPretence = (plain: string): string => plain.replace(PRETENDS, ' ')
