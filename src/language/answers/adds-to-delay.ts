import { normalise } from '../normalise.ts'

const ON_TOP =
  /再[ 要得给]{0,2}(?:晚|迟|拖|延|推|加|多|等|[\d一二两三四五六七八九十半])|又(?:要|得)?(?:晚|迟|加|多)|更晚|\b(?:another|more|further|extra|additional|again|longer)\b/
const STILL = /还(?:是)?[要得会]|\bstill\b/

/** 再晚十分钟, another 10 minutes: whether minutes come on top of a delay that was told before; 还要晚45分钟, `still`, may be all of it. */
export function addsToDelay(text: string): 'on_top' | 'still' | undefined {
  const plain = normalise(text)
  if (ON_TOP.test(plain)) return 'on_top'
  return STILL.test(plain) ? 'still' : undefined
}
