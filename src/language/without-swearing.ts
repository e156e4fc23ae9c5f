const SWEARING =
  /(?:(?<![我她咱])[他你尼]妈的|(?<![我他她你您咱])妈的)(?!电话|手机|号)[,，!！ ]*|(?:操(?:你妈|蛋)|傻逼|王八蛋|狗日的)的?[,，!！ ]*|\b(?:fuck(?:ing|ed)?|shit(?:ty)?|bloody|damn(?:ed)?)\b[,! ]*/giu

/** What is left of words that are read back, and that the installer reads, without what was only sworn. */
export const withoutSwearing = (text: string): string => text.replace(SWEARING, '').trim()
