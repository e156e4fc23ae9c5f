import { normalise } from '../normalise.ts'

const CHANGES =
  /^(?:(?:哎|哎呀|不好意思|麻烦|请|能不能|可以|帮我|帮俺|给我|我想|我要|那|要|得|刚才那?个?|刚约的?)[,， ]*)*改(?:一下|下|一改)(?:吧|哈|啊|呗)?[,，。:： ]+(.+)$/su

/** 改一下，租客周五不在，周六下午: what a message says behind nothing but that it is to be changed; undefined where it says none. */
export const besidesChange = (text: string): string | undefined => CHANGES.exec(normalise(text).trim())?.[1]

/** 周三6点空出来了？租客那个改过去: whether a message ends with moving to the time that it names. */
export const movesThere = (text: string): boolean =>
  /(?<![不别没])[改挪换]过去[吧啊呗咯哈嘛。!！~]*$/u.test(normalise(text).trim())
