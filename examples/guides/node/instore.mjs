import assert from 'node:assert'
import { facts, options, run } from './other-side.mjs'

const partner = facts.instore.partner_id

// region pay
import { InStoreClient } from 'alipay-global'

const instore = new InStoreClient(options('instore')) // clientId, partnerId, privateKey, alipayPublicKey, gateway

/** Charges the code on the buyer's phone. The buyer may have to type a password: this waits for it. */
function charge(saleId, scannedCode, cents) {
  return instore.acquiringOfflinePayUntilFinal(
    {
      productCode: 'OFFLINE_PAY',
      merchantTransId: saleId,
      codeType: 'BARCODE',
      identityCode: scannedCode,
      order: {
        orderAmount: { currency: 'USD', value: String(cents) },
        orderTitle: 'Tea',
        seller: { secondaryMerchantId: partner, storeId: partner }, // as registered; direct merchants: the partner id
      },
    },
    { deadline: 60 },
  )
}
// endregion

const end = await charge(`till-${run}`, '287634438256643941', 239)
assert.strictEqual(end.state, 'paid')
const noMoney = await charge(`till-${run}-2`, '280000000000000002', 239)
assert.strictEqual(noMoney.state, 'not_paid')

// region refund
const refund = await instore.acquiringCommonRefundUntilFinal({
  acquirementId: end.reply.acquirementId, // keep it with the sale: it is the only way to refund
  merchantRefundId: `till-${run}-refund-1`,
  refundAmount: { currency: 'USD', value: '100' },
})
console.log(refund.state)
// endregion
assert.strictEqual(refund.state, 'refunded')
