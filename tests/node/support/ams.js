'use strict'

/** What merchants ask for on AMS in these tests. */

const usd = (value) => ({ currency: 'USD', value: String(value) })

/** The buyer pays on a page of the wallet. */
const order = (id, more = {}) => ({
  paymentRequestId: id,
  productCode: 'CASHIER_PAYMENT',
  paymentAmount: usd(100),
  paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
  order: { referenceOrderId: `order-${id}`, orderDescription: '茶', orderAmount: usd(100) },
  env: { terminalType: 'WEB' },
  paymentNotifyUrl: 'https://shop.example/notify',
  paymentRedirectUrl: 'https://shop.example/thanks',
  settlementStrategy: { settlementCurrency: 'USD' },
  ...more,
})

/** The shop scans the buyer's code. */
const atTheTill = (id, code = '287634438256643941', more = {}) =>
  order(id, {
    productCode: 'IN_STORE_PAYMENT',
    paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: code },
    paymentFactor: { inStorePaymentScenario: 'PaymentCode' },
    ...more,
  })

module.exports = { usd, order, atTheTill }
