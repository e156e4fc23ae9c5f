import { normalise } from '../normalise.ts'

const ME =
  /^(?:对不起|抱歉|不好意思|哦|噢|啊|是的?|对|[,，。!！ ])*(?:(?:我(?:就)?是|是|就是)(?:我?本人|机主|户主|号主|客户本人|你们?要找的人)|(?:就)?是我(?:本人)?|我(?:刚才?|刚刚)?(?:是)?(?:看错|认错|没看清))|^(?:刚才?|刚刚)?(?:是)?看错了?|^(?:no |sorry |oh )*(?:(?:it|this|that)(?: is|'s) me\b|(?:i am|i'm) (?:the customer|the account holder|the right person|him|her)\b|i (?:mis ?read|read (?:it|that) wrong)\b|yes (?:it's|it is) me\b)/

/** 我是本人，刚才看错了; it is me, I misread: takes back that they are somebody else. */
export const saysItIsMe = (text: string): boolean =>
  ME.test(
    normalise(text)
      .replace(/[,，。.!！~ ]+/g, ' ')
      .trim(),
  )
