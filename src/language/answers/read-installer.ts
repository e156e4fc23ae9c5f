const INSTALLER =
  /(?:^|派|给|换成?|让|叫|由|安排|请|找|就|要|[,，。\s])((?![哪那这个位一别其新的好派换给让叫由请找改])\p{Script=Han}{1,2}师傅)/u

/** Which installer a colleague names: 派周师傅, 胡军那单给吴师傅; 换个师傅 names nobody. */
export const readInstaller = (text: string): string | undefined => INSTALLER.exec(text.trim())?.[1]
