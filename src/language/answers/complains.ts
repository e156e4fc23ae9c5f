import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const COMPLAINS =
  /(?<!不|别|没|没有|不想|不用|不会|怎么|咋|哪里)(?:投诉|举报)|12315|12300|工信部|消(?:费者)?协会?|(?:去|要|打[^,，。]{0,8})告(?:你们?|恁们?|您们?)|\b(?:make|file|lodge|want to|wanna|going to|will) (?:a )?complain(?:t)?\b/

/** 我要投诉, 打12315告你们: whether somebody complains of us, or says where they will. */
export function complains(text: string): boolean {
  const plain = normalise(text)
  return COMPLAINS.test(plain) && !isAsked(plain)
}
