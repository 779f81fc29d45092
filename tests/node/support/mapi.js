'use strict'

/** What merchants of the legacy gateway ask for in these tests. */

const PARTNER = '2088101122136241'

/** A moment so many days ago in China, as `yyyyMMddHHmmss` and more. */
const china = (days = 0) => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().replace(/\D/g, '')
const day = (days) => china(days).slice(0, 8)

const order = (id, more) => ({
  out_trade_no: id,
  subject: '测试商品 A+B=1 & 50%',
  currency: 'USD',
  total_fee: '10.00',
  product_code: 'NEW_OVERSEAS_SELLER',
  trade_information: { business_type: '4', goods_info: 'pencil^2', total_quantity: '2' },
  ...more,
})

/** The shop scans the buyer's code. */
const spot = (id, code = '287634438256643941', more = {}) => ({
  alipay_seller_id: PARTNER,
  trans_name: '咖啡 & cake',
  partner_trans_id: id,
  currency: 'USD',
  trans_amount: '19.90',
  buyer_identity_code: code,
  identity_code_type: 'barcode',
  trans_create_time: china().slice(0, 14),
  biz_product: 'OVERSEAS_MBARCODE_PAY',
  ...more,
})

/** The buyer scans the shop's code. */
const counterOrder = (id, more) => ({
  out_trade_no: id,
  subject: '订单',
  product_code: 'OVERSEAS_MBARCODE_PAY',
  total_fee: '3.00',
  currency: 'USD',
  trans_currency: 'USD',
  notify_url: 'http://127.0.0.1:9/',
  ...more,
})

const merchant = (id, more) => ({
  secondary_merchant_id: id,
  secondary_merchant_name: 'Alipay.com Co.,Ltd',
  register_country: 'HK',
  register_address: '278 Road YinCheng',
  secondary_merchant_type: 'INDIVIDUAL',
  representative_name: 'Tom Li',
  representative_id: '123456789',
  settlement_no: '2600100000',
  contact_no: '+86-139-0000-7893',
  contact_email: 'tomli@example.com',
  ...more,
})

module.exports = { PARTNER, china, day, order, spot, counterOrder, merchant }
