import assert from 'node:assert'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { AmsClient } from 'alipay-global'
import { shop } from './shop.js'

const require = createRequire(import.meta.url)
const { Sandbox } = require('../../tests/node/support/sandbox.js')
const buyer = require('../../tests/node/support/buyer.js')

let sandbox, server, address

before(async () => {
  sandbox = await Sandbox.start()
  const ams = new AmsClient(sandbox.options('ams'))
  // The address is known only when the port is.
  server = (await import('node:http')).createServer((request, response) => app(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${server.address().port}`
  const app = shop(ams, address)
})
after(() => {
  server.closeAllConnections()
  server.close()
  sandbox.stop()
})

async function checkout() {
  const response = await fetch(`${address}/checkout`, { method: 'POST', redirect: 'manual' })
  assert.strictEqual(response.status, 303)
  return buyer.open({ method: 'GET', url: response.headers.get('location') })
}

const text = async (url) => (await fetch(url)).text()

test('the front page has a button that buys', async () => {
  assert.match(await text(address), /Buy with Alipay/)
})

test('a buyer who pays is thanked', async () => {
  const back = await buyer.press(await checkout(), 'Pay')
  assert.ok(back.startsWith(`${address}/thanks`))
  assert.match(await text(back), /it is paid/)
})

test('a buyer who comes back without paying is not thanked for paying', async () => {
  const back = await buyer.press(await checkout(), 'Leave')
  assert.match(await text(back), /waiting/)
})

test('a buyer who cancels is told that nothing was paid', async () => {
  const back = await buyer.press(await checkout(), 'Cancel')
  assert.match(await text(back), /not paid/)
})

test('a notification that Alipay did not sign changes nothing', async () => {
  const back = await buyer.press(await checkout(), 'Leave')
  const id = new URL(back).searchParams.get('order')
  const forged = JSON.stringify({ notifyType: 'PAYMENT_RESULT', paymentRequestId: id, result: { resultStatus: 'S', resultCode: 'SUCCESS' } })
  const response = await fetch(`${address}/alipay/notify`, { method: 'POST', body: forged, headers: { 'content-type': 'application/json' } })
  assert.strictEqual(response.status, 400)
  assert.match(await text(back), /waiting/)
})

test('a lost reply is told as not known, and the payment is not lost', async () => {
  await sandbox.fault('payments.pay', 'drop_after')
  const response = await fetch(`${address}/checkout`, { method: 'POST', redirect: 'manual' })
  assert.strictEqual(response.status, 202)
  await sandbox.calm()
})
