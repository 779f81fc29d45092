import assert from 'node:assert'
import { control, facts, options, run } from './other-side.mjs'

// region pay
import { MapiClient, RefusedError } from 'alipay-global'

const mapi = new MapiClient(options('mapi')) // partner, privateKey, alipayPublicKey, signType: 'RSA2', gateway

/** Builds a signed address; nothing is sent. Mistakes in it show to the buyer, not here: try it in the sandbox. */
async function sendToCashier(orderId) {
  const redirect = await mapi.createForexTrade({
    out_trade_no: orderId, // single use
    subject: 'Tea',
    currency: 'USD', // the settlement currency of your contract
    total_fee: '10.00',
    product_code: 'NEW_OVERSEAS_SELLER',
    trade_information: { business_type: '4', goods_info: 'tea^1', total_quantity: '1' },
    notify_url: 'https://shop.example/alipay/notify',
    return_url: 'https://shop.example/thanks',
  })
  return redirect.url
}

/** Only as long as you have not refunded it: this query does not show refunds. */
async function isPaid(orderId) {
  try {
    const trade = await mapi.singleTradeQuery({ out_trade_no: orderId })
    return ['TRADE_FINISHED', 'TRADE_SUCCESS'].includes(trade.trade_status) && trade.total_fee === '10.00'
  } catch (error) {
    // Normal until the buyer has logged in.
    if (error instanceof RefusedError && error.code === 'TRADE_NOT_EXIST') return false
    throw error
  }
}
// endregion

const order = `web-${run}`
const url = await sendToCashier(order)
assert.ok(url.startsWith(facts.mapi.gateway))
assert.strictEqual(await isPaid(order), false)
await fetch(url) // the buyer's browser
await control('approve', { id: order })
assert.strictEqual(await isPaid(order), true)

// region refund
const end = await mapi.forexRefundUntilFinal({
  out_return_no: `${order}-refund-1`,
  out_trade_no: order,
  currency: 'USD',
  return_amount: '4.00',
  product_code: 'NEW_OVERSEAS_SELLER',
})
console.log(end.state) // refunded or not_refunded
// endregion
assert.strictEqual(end.state, 'refunded')
