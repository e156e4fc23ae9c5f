import { expect } from 'vitest'
import type { Player } from '../player.ts'

/** What installers and customers do at every visit, in their own words, with what they must hear. */

/** Everybody plays their part to its end; what went wrong is told of all of them. */
export async function together(parts: readonly Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(parts)
  const failed = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as Error] : []))
  if (failed.length > 0) throw new Error(failed.map(({ stack = '' }) => stack).join('\n\n'))
}

/** Sets out, and gives back the words of the door: what the customer says, and what is answered. */
export async function setsOut(me: Player, words = '出发'): Promise<{ yours: string; theirs: string }> {
  const answer = await me.say(words)
  expect(answer).toMatch(/马上告诉客户您出发了/)
  const [, yours = '', theirs = ''] = /客户说“(.+?)”，您答“(.+?)”/.exec(answer) ?? expect.fail(answer)
  return { yours, theirs }
}

export async function arrives(me: Player, words = '到了'): Promise<void> {
  expect(await me.say(words)).toMatch(/到达时间记下了/)
}

/** Goes through what is left of the checklist once the door is behind them, everything done. */
export async function ticksTheWork(me: Player): Promise<void> {
  await me.say('好')
  expect(await me.say('全好')).toMatch(/接着看收尾检查吗/)
  await me.say('继续')
  expect(await me.say('全好')).toMatch(/接着看纪律检查吗/)
  await me.say('继续')
  await me.say('好')
  expect(await me.say('好')).toMatch(/纪律检查都答过了/)
}

/** Reports what was done and signs it; `required`: what is said of required items that are open, `{n}` stands for the number of the dust sheet's. */
export async function finishes(me: Player, words: string, ...required: readonly string[]): Promise<void> {
  let answer = await me.say(words)
  for (const said of required) {
    expect(answer).toMatch(/必办项没办/)
    answer = await me.say(said.replace('{n}', /(\d+)\. 垫布铺好/.exec(answer)?.[1] ?? ''))
  }
  expect(answer).toMatch(/确认就算您签字/)
  expect(await me.say('对')).toMatch(/已经报完工，您的签字记下了/)
}

/** The customer hears what was done and confirms it in their own chat. */
export async function confirms(customer: Player, words = '确认'): Promise<void> {
  await customer.hear(/请您检查一下/)
  expect(await customer.say(words)).toMatch(/您的确认记下了，这次上门办结/)
}

/** 没人开门, step by step, each when the assistant calls for it; until the last one has been reported. */
export async function findsTheDoorShut(me: Player): Promise<void> {
  const before = (await me.heard()).length
  expect(await me.say('没人开门')).toMatch(/敲三下/)
  await me.say('好')
  await me.hear(/再敲一次，三下/, before)
  await me.say('好')
  await me.hear(/请打客户电话 1\d{10}/, before)
  await me.say('没接')
  await me.hear(/10 分钟到了/, before)
  expect(await me.say('还是没人')).toMatch(/每一步都记下了，报给调度了/)
}

/** Draws a signature on the page of a visit, as the page itself does it; what the page answers. */
export async function signsOnThePage(link: string, acceptLanguage: string): Promise<{ html: string; text: string }> {
  const headers = { 'accept-language': acceptLanguage }
  const shown = await fetch(link, { headers })
  expect(shown.status).toBe(200)
  const cookie = shown.headers.get('set-cookie')?.split(';')[0] ?? expect.fail('the page keeps no device')
  const strokes = [Array.from({ length: 12 }, (_, step) => [10 + step * 9, 40 + ((step * 37) % 50)])]
  const sent = await fetch(link, {
    method: 'POST',
    headers: { ...headers, cookie, 'content-type': 'application/json', origin: new URL(link).origin },
    body: JSON.stringify({ strokes }),
  })
  const { kind, text } = (await sent.json()) as { kind: string; text: string }
  expect(kind).toBe('closed')
  return { html: await shown.text(), text }
}
