const INSTALLER =
  /(?:^|派|给|换成?|让|叫|由|安排|请|找|就|要|[,，。\s])((?![哪那这个位一别其新的好派换给让叫由请找改])\p{Script=Han}{1,2}师傅)/u

/** Which installer a colleague names: 派周师傅, 胡军那单给吴师傅; 换个师傅 names nobody. */
export const readInstaller = (text: string): string | undefined => INSTALLER.exec(text.trim())?.[1]

const NEW_INSTALLER =
  /(?:换成?|改?派给?|给|让|叫|由|安排|交给|转给|请)(?:由|给)?(?!一?个|别的|其他|新的?)\p{Script=Han}{1,2}师傅(?:去|来|上门|过去|接手|接|负责|吧)*(?![那的这家])|\b(?:re)?assign(?:ed)? (?:it |this |that )?(?:to )?\p{Script=Han}{1,2}师傅|\bto \p{Script=Han}{1,2}师傅/giu

/** 李女士那单换吴师傅: what is left to name the visit by; whoever is to go now is not whose visit is meant. */
export const withoutNewInstaller = (text: string): string => text.replace(NEW_INSTALLER, ' ')
