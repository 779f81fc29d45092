import { AmsClient, OutcomeUnknownError, RefusedError } from 'alipay-global'

const { ams: sandbox } = JSON.parse(process.env.ALIPAY_SANDBOX) // the line that `./dev sandbox` prints
const ams = new AmsClient({
  clientId: sandbox.client_id,
  privateKey: sandbox.private_key,
  alipayPublicKey: sandbox.alipay_public_key,
  gateway: sandbox.gateway,
})
try {
  const reply = await ams.payments.pay({
    paymentRequestId: `order-${process.pid}-try-1`,
    productCode: 'CASHIER_PAYMENT',
    paymentAmount: { currency: 'USD', value: '1000' }, // 10.00 USD, in cents
    paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
    order: {
      referenceOrderId: 'order-42',
      orderDescription: 'Tea',
      orderAmount: { currency: 'USD', value: '1000' },
      env: { terminalType: 'WEB' },
    },
    paymentRedirectUrl: 'https://shop.example/thanks',
    settlementStrategy: { settlementCurrency: 'USD' },
  })
  console.log('send the buyer to', ams.redirect(reply).url)
} catch (error) {
  if (error instanceof RefusedError) console.log(error.code, error.action) // the gateway said no
  else if (error instanceof OutcomeUnknownError) console.log(await ams.payments.inquiryPayment({ paymentRequestId: error.idempotencyId })) // ask before you try again
  else throw error
}
