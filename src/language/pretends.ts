const PRETENDS =
  /假装|(?<![安没重])装(?:作|做)?(?:聋|傻|死(?![机了])|瞎|哑|疯|蒜|糊涂|憨|没(?:看[见到]|听[见到])|不懂|不知道|看不[见到]|听不[见到懂])(?:作哑|卖傻|充愣)?/g

/** 你们装聋嗦, 装没看见: whoever pretends installs nothing, so that these words name no work. */
export const withoutPretence = (plain: string): string => plain.replace(PRETENDS, ' ')
