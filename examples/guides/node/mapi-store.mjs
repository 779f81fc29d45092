import assert from 'node:assert'
import { facts, options, run } from './other-side.mjs'

const seller = facts.mapi.partner

// region pay
import { MapiClient } from 'alipay-global'

const mapi = new MapiClient(options('mapi'))

/** Charges the code on the buyer's phone; true when the money is yours. */
async function charge(saleId, scannedCode, amount) {
  const end = await mapi.acquireOverseasSpotPayUntilFinal(
    {
      alipay_seller_id: seller,
      partner_trans_id: saleId, // stays the same whatever happens
      trans_name: 'Tea',
      currency: 'USD',
      trans_amount: amount,
      buyer_identity_code: scannedCode,
      identity_code_type: 'barcode',
      trans_create_time: '20260417080000',
      biz_product: 'OVERSEAS_MBARCODE_PAY',
    },
    { deadline: 60 },
  )
  return end.state === 'paid' // otherwise not_paid or cancelled: scan again with a new saleId
}
// endregion

assert.ok(await charge(`sale-${run}`, '287634438256643941', '10.00'))
