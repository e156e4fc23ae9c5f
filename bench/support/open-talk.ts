/** Somebody's talk through Direct Line: posts a message, and is fulfilled once it is answered and committed. */
export async function openTalk(url: string, secret: string, user: string): Promise<(text: string) => Promise<void>> {
  const base = `${url}/v3/directline`
  const post = async (path: string, token: string, body: object) => {
    const answer = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (answer.status === 429) throw new Error('the bench was limited')
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    return (await answer.json()) as { token: string; conversationId: string }
  }
  const { token, conversationId } = await post('/tokens/generate', secret, { user: { id: user } })
  await post('/conversations', token, {})
  return async (text) =>
    void (await post(`/conversations/${conversationId}/activities`, token, { type: 'message', text }))
}
