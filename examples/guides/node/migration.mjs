import assert from 'node:assert'
import { buyerPays, options, run } from './other-side.mjs'

// region translate
import { AmsClient, chinaExtraTransInfo, toMinorUnits } from 'alipay-global'

const ams = new AmsClient(options('ams'))

/** What create_forex_trade was given, as a request of payments.pay. */
function toAms(trade, attempt) {
  const pricing = trade.rmb_fee ? 'CNY' : trade.currency
  const amount = { currency: pricing, value: toMinorUnits(trade.rmb_fee ?? trade.total_fee, pricing) }
  const sold = trade.trade_information
  const goods = sold.goods_info.split('|').map((item) => {
    const [name, quantity] = item.split('^')
    return { name, quantity: Number(quantity) }
  })
  return {
    paymentRequestId: `${trade.out_trade_no}-${attempt}`, // new: one for each attempt
    productCode: 'CASHIER_PAYMENT',
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
    order: {
      referenceOrderId: trade.out_trade_no,
      orderDescription: trade.subject,
      orderAmount: amount,
      env: { terminalType: 'WEB' },
      extendInfo: chinaExtraTransInfo({ businessType: sold.business_type, goods }),
    },
    settlementStrategy: { settlementCurrency: trade.currency },
    paymentNotifyUrl: trade.notify_url,
    paymentRedirectUrl: trade.return_url,
  }
}
// endregion

const old = {
  out_trade_no: `moved-${run}`,
  subject: 'Tea',
  currency: 'USD',
  total_fee: '10.00',
  product_code: 'NEW_OVERSEAS_SELLER',
  trade_information: { business_type: '4', goods_info: 'tea^1|cup^2', total_quantity: '3' },
  notify_url: 'https://shop.example/alipay/notify',
  return_url: 'https://shop.example/thanks',
}
const moved = toAms(old, 1)
assert.deepStrictEqual(moved.paymentAmount, { currency: 'USD', value: '1000' })
assert.ok(moved.order.extendInfo.includes('"goodsInfo":"tea^1|cup^2","totalQuantity":"3"'))
assert.ok(ams.redirect(await ams.payments.pay(moved)).url.startsWith('http'))
await buyerPays(moved.paymentRequestId)
const { paymentStatus } = await ams.payments.inquiryPayment({ paymentRequestId: moved.paymentRequestId })
assert.strictEqual(paymentStatus, 'SUCCESS')
assert.deepStrictEqual(toAms({ ...old, rmb_fee: '65.00' }, 2).paymentAmount, { currency: 'CNY', value: '6500' })
