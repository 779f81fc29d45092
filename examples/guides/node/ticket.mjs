import assert from 'node:assert'
import { setTimeout as sleep } from 'node:timers/promises'
import { AmsClient } from 'alipay-global'
import { buyerPays, options, run } from './other-side.mjs'

const ams = new AmsClient(options('ams'))
const amount = { currency: 'USD', value: '1000' }
const request = {
  paymentRequestId: `pay-${run}`,
  productCode: 'CASHIER_PAYMENT',
  paymentAmount: amount,
  paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
  order: { referenceOrderId: 'order-42', orderDescription: 'Tea', orderAmount: amount, env: { terminalType: 'WEB' } },
  paymentRedirectUrl: 'https://shop.example/thanks',
  settlementStrategy: { settlementCurrency: 'USD' },
}
const database = new Map()
const done = new Map()
const queue = []

// region begin
const ticket = ams.payments.startPay(request, { deadline: 600 })
database.set('order-42', ticket.save()) // before the first step: nothing has been sent yet
queue.push(['order-42', 0]) // the order, and in how many seconds it is due
// endregion

// region work
/** One turn of a worker, in this process or another one. */
async function work(order) {
  const ticket = ams.resume(database.get(order))
  const step = await ticket.step() // at most one call
  if (typeof step === 'number') {
    database.set(order, ticket.save())
    queue.push([order, step])
  } else {
    done.set(order, step.state)
  }
}
// endregion

await work(queue.shift()[0])
await buyerPays(`pay-${run}`)
while (queue.length > 0) {
  const [order, seconds] = queue.shift()
  // A queue would wait for so long.
  await sleep(seconds * 1_000)
  await work(order)
}
assert.strictEqual(done.get('order-42'), 'paid')

// region till
const slept = []
const end = await ams.payments.payUntilFinal(request, { sleep: (seconds) => slept.push(seconds) }) // minutes pass in milliseconds
// endregion
assert.strictEqual(end.state, 'paid')
