import assert from 'node:assert'
import { buyerPays, options, run } from './other-side.mjs'

// region pay
import { AmsClient, OutcomeUnknownError, RefusedError } from 'alipay-global'

const ams = new AmsClient(options('ams')) // clientId, privateKey, alipayPublicKey, gateway

/** Where to send the buyer; null when the order cannot be paid like this. */
async function sendToCashier(orderId, attempt, cents) {
  const amount = { currency: 'USD', value: String(cents) }
  const request = {
    paymentRequestId: `${orderId}-${attempt}`, // store it before you call: it is how you ask later
    productCode: 'CASHIER_PAYMENT',
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
    order: { referenceOrderId: orderId, orderDescription: 'Tea', orderAmount: amount, env: { terminalType: 'WEB' } },
    paymentNotifyUrl: 'https://shop.example/alipay/notify',
    paymentRedirectUrl: 'https://shop.example/thanks',
    settlementStrategy: { settlementCurrency: 'USD' },
  }
  try {
    return ams.redirect(await ams.payments.pay(request)).url
  } catch (error) {
    // The same id gives the same link and never a second payment.
    if (error instanceof OutcomeUnknownError) return ams.redirect(await ams.payments.pay(request)).url
    if (!(error instanceof RefusedError)) throw error
    console.log('declined:', error.code, error.action)
    return null
  }
}
// endregion

const order = `order-${run}`
const url = await sendToCashier(order, 1, 1000)
assert.ok(url.startsWith('http'), url)
await buyerPays(`${order}-1`)

// region inquire
const inquiry = await ams.payments.inquiryPayment({ paymentRequestId: `${order}-1` })
const { currency, value } = inquiry.paymentAmount
if (inquiry.paymentStatus === 'SUCCESS' && currency === 'USD' && value === '1000') {
  console.log('ship', order, 'paid as', inquiry.paymentId)
}
// endregion
assert.strictEqual(inquiry.paymentStatus, 'SUCCESS')
