import assert from 'node:assert'
import { buyerPays, options, run } from './other-side.mjs'

// region scan
import { AmsClient } from 'alipay-global'

const ams = new AmsClient(options('ams'))
const till = { productCode: 'IN_STORE_PAYMENT', env: { terminalType: 'MINI_APP' }, settlementStrategy: { settlementCurrency: 'USD' } }

/** PaymentCode: you scan the buyer. Waits for a password, inquires after a lost answer, cancels at the deadline. */
function charge(saleId, scannedCode, cents) {
  const amount = { currency: 'USD', value: String(cents) }
  return ams.payments.payUntilFinal(
    {
      ...till,
      paymentRequestId: saleId,
      paymentFactor: { inStorePaymentScenario: 'PaymentCode' },
      paymentAmount: amount,
      paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: scannedCode },
      order: { referenceOrderId: saleId, orderDescription: 'Tea', orderAmount: amount },
    },
    { deadline: 60 },
  )
}
// endregion

const end = await charge(`till-${run}`, '287634438256643941', 239)
assert.strictEqual(end.state, 'paid')
const noMoney = await charge(`till-${run}-2`, '280000000000000002', 239)
assert.strictEqual(noMoney.state, 'not_paid')

// region show
/** OrderCode: the buyer scans your screen. Gives an image of the code. */
async function showCode(saleId, cents) {
  const amount = { currency: 'USD', value: String(cents) }
  const reply = await ams.payments.pay({
    ...till,
    paymentRequestId: saleId,
    paymentFactor: { inStorePaymentScenario: 'OrderCode' },
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: 'CONNECT_WALLET' },
    order: { referenceOrderId: saleId, orderDescription: 'Tea', orderAmount: amount },
    paymentNotifyUrl: 'https://shop.example/alipay/notify',
  })
  return ams.redirect(reply).qrSvg()
}

/** Ask every two seconds, or wait for the notification. */
async function isPaid(saleId) {
  return (await ams.payments.inquiryPayment({ paymentRequestId: saleId })).paymentStatus === 'SUCCESS'
}
// endregion

assert.ok((await showCode(`code-${run}`, 500)).startsWith('<'))
assert.strictEqual(await isPaid(`code-${run}`), false)
await buyerPays(`code-${run}`)
assert.strictEqual(await isPaid(`code-${run}`), true)

// region entry
/** EntryCode: the buyer scanned the code on your counter and your page opened in the wallet. Send the browser on. */
async function sendToWallet(saleId, cents) {
  const amount = { currency: 'USD', value: String(cents) }
  const reply = await ams.payments.pay({
    ...till,
    paymentRequestId: saleId,
    paymentFactor: { inStorePaymentScenario: 'EntryCode' },
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: 'CONNECT_WALLET' },
    order: { referenceOrderId: saleId, orderDescription: 'Tea', orderAmount: amount },
    paymentRedirectUrl: 'https://shop.example/thanks',
    paymentNotifyUrl: 'https://shop.example/alipay/notify',
  })
  return ams.redirect(reply).url
}
// endregion

assert.ok((await sendToWallet(`entry-${run}`, 700)).startsWith('http'))
await buyerPays(`entry-${run}`)
assert.strictEqual(await isPaid(`entry-${run}`), true)
