import assert from 'node:assert'
import { buyerPays, options, run } from './other-side.mjs'

// region authorise
import { AmsClient } from 'alipay-global'

const ams = new AmsClient(options('ams'))

/** Reserves the money on the buyer's card; nothing is taken yet. */
async function reserve(orderId, cents) {
  const amount = { currency: 'USD', value: String(cents) }
  const reply = await ams.payments.pay({
    paymentRequestId: orderId,
    productCode: 'CASHIER_PAYMENT',
    paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: 'CARD' },
    order: { referenceOrderId: orderId, orderDescription: 'Teapot', orderAmount: amount, env: { terminalType: 'WEB' } },
    paymentRedirectUrl: 'https://shop.example/thanks',
    paymentNotifyUrl: 'https://shop.example/alipay/notify',
    settlementStrategy: { settlementCurrency: 'USD' },
  })
  return { paymentId: reply.paymentId, url: ams.redirect(reply).url }
}
// endregion

const { paymentId, url } = await reserve(`pot-${run}`, 5000)
assert.ok(url.startsWith('http'))
await buyerPays(`pot-${run}`)

// region capture
/** When a parcel leaves. What is not captured within seven days goes back to the buyer. */
function take(parcelId, cents, isLastCapture) {
  return ams.payments.captureUntilFinal({
    captureRequestId: `capture-${parcelId}`,
    paymentId,
    captureAmount: { currency: 'USD', value: String(cents) },
    isLastCapture,
  })
}
// endregion

assert.strictEqual((await take(`${run}-1`, 2000, false)).state, 'captured')
assert.strictEqual((await take(`${run}-2`, 9000, true)).state, 'not_captured')
assert.strictEqual((await take(`${run}-3`, 3000, true)).state, 'captured')
