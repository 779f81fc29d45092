'use strict'

/** Staying with money until it is final, on bad days. The sandbox's ledger says what really happened. */

const assert = require('node:assert')
const { after, before, beforeEach, test } = require('node:test')
const { setTimeout: sleep } = require('node:timers/promises')

const { AmsClient, ConnectError, InvalidRequestError, OutcomeUnknownError, RefusedError } = require('alipay-global')
const { open, press } = require('./support/buyer.js')
const { Sandbox } = require('./support/sandbox.js')
const { Shop } = require('./support/shop.js')

const ASKED_LATER = '280000000000000001' // waits for the buyer's password until the control API approves
const NO_MONEY = '280000000000000002'
const UNCLEAR_THEN_PAID = '280000000000000004'

let sandbox, shop, ams

before(async () => {
  sandbox = await Sandbox.start('--time-scale', '0.05')
  ams = new AmsClient(sandbox.options('ams', { timeout: 1.5 }))
  shop = await Shop.open((message) => ams.verifyNotification(message))
})
beforeEach(() => sandbox.calm())
after(() => {
  shop.close()
  sandbox.stop()
})

const usd = (value) => ({ currency: 'USD', value: String(value) })

const order = (id, more = {}) => ({
  paymentRequestId: id,
  productCode: 'CASHIER_PAYMENT',
  paymentAmount: usd(100),
  paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
  order: { referenceOrderId: `order-${id}`, orderDescription: '茶', orderAmount: usd(100) },
  env: { terminalType: 'WEB' },
  paymentNotifyUrl: `${shop.url}/notify`,
  paymentRedirectUrl: 'https://shop.example/thanks',
  settlementStrategy: { settlementCurrency: 'USD' },
  ...more,
})

const atTheTill = (id, code = '287634438256643941') =>
  order(id, {
    productCode: 'IN_STORE_PAYMENT',
    paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: code },
    paymentFactor: { inStorePaymentScenario: 'PaymentCode' },
  })

/** What the ledger knows of the one payment with this id. */
async function known(id) {
  const found = (await sandbox.ledger()).ams.payments.filter((one) => one.id === id)
  assert.strictEqual(found.length, 1)
  return found[0]
}

test('a scanned code is paid at once', async () => {
  const end = await ams.payments.payUntilFinal(atTheTill('NF-once'))
  assert.strictEqual(end.state, 'paid')
  assert.strictEqual(end.reply.paymentRequestId, 'NF-once')
  assert.strictEqual((await known('NF-once')).charges, 1)
})

for (const kind of ['drop_before', 'drop_after', 'status_500', 'wrong_signature', 'unsigned', 'other_request']) {
  test(`${kind}: the buyer is charged once`, async () => {
    await sandbox.fault('payments.pay', kind)
    assert.strictEqual((await ams.payments.payUntilFinal(atTheTill(`NF-${kind}`))).state, 'paid')
    assert.strictEqual((await known(`NF-${kind}`)).charges, 1)
  })
}

test('an unclear answer is asked about until it is clear, a refusal is not paid', async () => {
  const [unclear, refused] = await Promise.all([
    ams.payments.payUntilFinal(atTheTill('NF-unclear', UNCLEAR_THEN_PAID)),
    ams.payments.payUntilFinal(atTheTill('NF-poor', NO_MONEY)),
  ])
  assert.strictEqual(unclear.state, 'paid')
  assert.strictEqual(refused.state, 'not_paid')
})

test('a buyer who never pays is cancelled at the deadline, also when the first cancellation is lost', async () => {
  await sandbox.fault('payments.cancel', 'drop_after')
  const end = await ams.payments.payUntilFinal(atTheTill('NF-never', ASKED_LATER), { deadline: 0.1 })
  assert.strictEqual(end.state, 'cancelled')
  assert.strictEqual((await known('NF-never')).status, 'cancelled')
})

test('a cancellation that comes after the buyer returns the money', async () => {
  await sandbox.fault('payments.inquiryPayment', 'drop_before', { times: 9 })
  const ending = ams.payments.payUntilFinal(atTheTill('NF-race', ASKED_LATER), { deadline: 2 })
  await sleep(1_000)
  await sandbox.approve('NF-race')
  assert.strictEqual((await ending).state, 'cancelled')
  const race = await known('NF-race')
  assert.deepStrictEqual([race.charges, race.status], [1, 'cancelled'])
})

test('a cashier payment waits for its buyer and is told twice but booked once', async () => {
  await sandbox.fault('PAYMENT_RESULT', 'notify_twice')
  const request = order('NF-cashier')
  const page = await open(ams.redirect(await ams.payments.pay(request)))
  const ending = ams.payments.payUntilFinal(request, { deadline: 30 })
  await sleep(500)
  await press(page, 'Pay')
  assert.strictEqual((await ending).state, 'paid')
  assert.strictEqual((await known('NF-cashier')).charges, 1)
  const told = () => shop.events.filter((event) => event.data.paymentRequestId === 'NF-cashier')
  for (let turn = 0; turn < 200 && told().length < 2; turn++) await sleep(20)
  assert.strictEqual(new Set(told().map((event) => event.dedupKey)).size, 1)
})

test('an agreement pays with its token though replies are lost', async () => {
  const consent = await ams.authorizations.consult({
    customerBelongsTo: 'ALIPAY_CN',
    authRedirectUrl: 'https://shop.example/agreed',
    authState: 'NF-state',
    scopes: ['AGREEMENT_PAY'],
    terminalType: 'WEB',
  })
  const back = new URL(await press(await open({ method: 'GET', url: consent.normalUrl }), 'Agree'))
  assert.strictEqual(back.searchParams.get('authState'), 'NF-state')
  await sandbox.fault('authorizations.applyToken', 'drop_after')
  const token = await ams.authorizations.applyToken({
    grantType: 'AUTHORIZATION_CODE',
    customerBelongsTo: 'ALIPAY_CN',
    authCode: back.searchParams.get('authCode'),
  })
  await sandbox.fault('payments.pay', 'drop_after')
  const paymentMethod = { paymentMethodType: 'ALIPAY_CN', paymentMethodId: token.accessToken }
  const request = order('NF-agreement', { productCode: 'AGREEMENT_PAYMENT', paymentMethod })
  assert.strictEqual((await ams.payments.payUntilFinal(request)).state, 'paid')
  assert.strictEqual((await known('NF-agreement')).charges, 1)
})

test('a lost capture takes the money once', async () => {
  const held = await ams.payments.payUntilFinal(
    order('NF-card', {
      paymentMethod: { paymentMethodType: 'CARD' },
      paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
      order: { referenceOrderId: 'order-NF-card', orderDescription: 'AUTOPAY', orderAmount: usd(100) },
    }),
  )
  assert.strictEqual(held.state, 'paid')
  const capture = { captureRequestId: 'NF-C1', paymentId: held.reply.paymentId, captureAmount: usd(60) }
  await sandbox.fault('payments.capture', 'drop_after')
  assert.strictEqual((await ams.payments.captureUntilFinal(capture)).state, 'captured')
  const { transactions } = await ams.payments.inquiryPayment({ paymentRequestId: 'NF-card' })
  assert.strictEqual(transactions.filter((line) => line.transactionType === 'CAPTURE').length, 1)
})

test('a lost refund returns the money once, and ends as it really does', async () => {
  const { paymentId } = (await ams.payments.payUntilFinal(atTheTill('NF-R'))).reply
  const refund = { refundRequestId: 'NF-R1', paymentId, refundAmount: usd(40) }
  await sandbox.fault('payments.refund', 'drop_after')
  assert.strictEqual((await ams.payments.refundUntilFinal(refund)).state, 'refunded')
  const later = { ...refund, refundRequestId: 'NF-R2', isAsyncRefund: true }
  assert.strictEqual((await ams.payments.refundUntilFinal(later)).state, 'refunded')
  const tooMuch = await ams.payments.refundUntilFinal({ ...refund, refundRequestId: 'NF-R3' })
  assert.deepStrictEqual([tooMuch.state, tooMuch.reply.result.resultCode], ['not_refunded', 'REFUND_AMOUNT_EXCEED'])
  assert.strictEqual((await known('NF-R')).refunded, '80')
  await assert.rejects(
    ams.payments.refundUntilFinal({ ...refund, refundAmount: usd(1) }),
    (error) => error instanceof RefusedError && error.code === 'REPEAT_REQ_INCONSISTENT' && error.idempotencyId === 'NF-R1',
  )
})

test('without an answer in time it is unknown, and what was never sent is no state', async () => {
  const { paymentId } = (await ams.payments.payUntilFinal(atTheTill('NF-lost'))).reply
  await sandbox.fault('payments.refund', 'drop_before', { times: 9 })
  const refund = { refundRequestId: 'NF-lost-1', paymentId, refundAmount: usd(1) }
  await assert.rejects(
    ams.payments.refundUntilFinal(refund, { deadline: 0.1 }),
    (error) => error instanceof OutcomeUnknownError && error.idempotencyId === 'NF-lost-1',
  )
  await assert.rejects(
    ams.payments.payUntilFinal(order('NF-broken', { settlementStrategy: { settlementCurrency: 'CNY' } })),
    (error) => error instanceof InvalidRequestError && error.field === 'settlementStrategy.settlementCurrency',
  )
  const nowhere = new AmsClient(sandbox.options('ams', { gateway: 'http://127.0.0.1:1' }))
  await assert.rejects(nowhere.payments.payUntilFinal(atTheTill('NF-nowhere')), ConnectError)
})
