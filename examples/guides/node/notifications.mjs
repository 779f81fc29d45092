import assert from 'node:assert'
import { buyerPays, options, run, shop, waitUntil } from './other-side.mjs'

// region handler
import { AmsClient, SignatureError } from 'alipay-global'

const ams = new AmsClient(options('ams'))
const seen = new Map() // a table of your database with a unique index on the key

/** S alone is not enough: a card is only authorised (CAPTURE_RESULT says paid), a payment may be under review. */
function saysPaid({ kind, data }) {
  const paid = data.result ? data.result.resultStatus === 'S' : data.paymentStatus === 'SUCCESS'
  return kind === 'PAYMENT_RESULT' && paid && data.paymentMethodType !== 'CARD' && (data.authReviewStatus ?? 'ACCEPT') === 'ACCEPT'
}

/** Your route for POST /alipay/notify; the body raw, before any parser of your framework. */
function alipayNotify(path, headers, body) {
  let event
  try {
    event = ams.verifyNotification({ path, headers, body })
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error
    return { status: 400, headers: {}, body: '' } // not from Alipay: store nothing
  }
  if (!seen.has(event.dedupKey)) { // a notification comes again until it is acknowledged
    seen.set(event.dedupKey, event.data)
    if (saysPaid(event)) {
      settleOrder(event.data.paymentRequestId, event.data.paymentAmount)
    }
  }
  return event.acknowledge() // status, headers, body, in the form Alipay takes
}
// endregion

const paid = []
const settleOrder = (id, amount) => paid.push([id, amount])
const url = await shop(alipayNotify)
const amount = { currency: 'USD', value: '1000' }
await ams.payments.pay({
  paymentRequestId: `note-${run}`,
  productCode: 'CASHIER_PAYMENT',
  paymentAmount: amount,
  paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
  order: { referenceOrderId: 'order-42', orderDescription: 'Tea', orderAmount: amount, env: { terminalType: 'WEB' } },
  paymentNotifyUrl: `${url}/alipay/notify`,
  paymentRedirectUrl: 'https://shop.example/thanks',
  settlementStrategy: { settlementCurrency: 'USD' },
})
await buyerPays(`note-${run}`)
await waitUntil(() => paid.length > 0)
assert.deepStrictEqual(paid, [[`note-${run}`, amount]])
const forged = alipayNotify('/alipay/notify', {}, Buffer.from('{"notifyType":"PAYMENT_RESULT","result":{"resultStatus":"S"}}'))
assert.strictEqual(forged.status, 400)
assert.strictEqual(paid.length, 1)
