import assert from 'node:assert'
import { AmsClient } from 'alipay-global'
import { buyerPays, options, run } from './other-side.mjs'

const ams = new AmsClient(options('ams'))
const amount = { currency: 'USD', value: '1000' }
const { paymentId } = await ams.payments.pay({
  paymentRequestId: `pay-${run}`,
  productCode: 'CASHIER_PAYMENT',
  paymentAmount: amount,
  paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
  order: { referenceOrderId: 'order-42', orderDescription: 'Tea', orderAmount: amount, env: { terminalType: 'WEB' } },
  paymentRedirectUrl: 'https://shop.example/thanks',
  settlementStrategy: { settlementCurrency: 'USD' },
})
await buyerPays(`pay-${run}`)
const refundId = `refund-${run}`

// region refund
const end = await ams.payments.refundUntilFinal(
  {
    refundRequestId: refundId, // one for each refund you mean to make; store it first
    paymentId,
    refundAmount: { currency: 'USD', value: '400' },
    refundReason: 'one cup was broken',
  },
  { deadline: 60 },
)
if (end.state === 'refunded') console.log('returned 4.00 USD, refund', end.reply.refundId)
else console.log('not returned:', end.reply.result.resultCode) // too much, too late, or no money to refund from
// endregion
assert.strictEqual(end.state, 'refunded')
