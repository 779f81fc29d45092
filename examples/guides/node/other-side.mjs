// What the guides' programs need besides the library: the sandbox that `./dev sandbox` starts, a buyer, a shop.
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export const facts = JSON.parse(process.env.ALIPAY_SANDBOX) // the line that `./dev sandbox` prints
export const run = process.hrtime.bigint().toString() // ids of one run differ from those of the last

/** Options of a client that signs with RSA keys. */
export function options(family) {
  const given = facts[family]
  const clientOptions = { clientId: given.client_id, partner: given.partner, partnerId: given.partner_id, privateKey: given.private_key, alipayPublicKey: given.alipay_public_key, gateway: given.gateway }
  if (family !== 'ams') clientOptions.signType = 'RSA2'
  return Object.fromEntries(Object.entries(clientOptions).filter(([, value]) => value !== undefined))
}

/** Asks the sandbox to play somebody: the buyer, Alipay. */
export async function control(what, body) {
  const response = await fetch(`${facts.control}/${what}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const text = await response.text()
  if (!response.ok) throw new Error(`control ${what}: ${response.status} ${text}`)
  return text ? JSON.parse(text) : null
}

export const buyerPays = (id) => control('approve', { id })

/** A server of the merchant on this machine. */
export async function shop(handle) {
  const server = createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const reply = handle(request.url, request.headers, Buffer.concat(chunks))
      response.writeHead(reply.status, reply.headers).end(reply.body)
    })
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  server.unref()
  return `http://127.0.0.1:${server.address().port}`
}

export async function waitUntil(isTrue) {
  for (let i = 0; i < 500; i++) {
    if (isTrue()) return
    await sleep(20)
  }
  throw new Error('it did not happen within ten seconds')
}
