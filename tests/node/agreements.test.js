'use strict'

/** What a buyer agrees to once and pays by later: agreements, subscriptions, kept payment methods. */

const assert = require('node:assert')
const { after, before, beforeEach, test } = require('node:test')

const { AmsClient, InvalidRequestError, SignatureError, authorizationCode, newAuthState } = require('alipay-global')
const { order, usd } = require('./support/ams.js')
const { open, press } = require('./support/buyer.js')
const { refusal, unknown } = require('./support/errors.js')
const { Sandbox } = require('./support/sandbox.js')
const { Shop } = require('./support/shop.js')

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

/** The buyer opens a page and answers; gives where the browser goes from there. */
const answer = async (url, button) => press(await open({ method: 'GET', url }), button)

const booked = async (what) => (await sandbox.ledger()).ams[what]

/** Asks the buyer for an agreement; gives where the browser comes back to. */
async function consent(authState, button = 'Agree') {
  const { normalUrl } = await ams.authorizations.consult({
    customerBelongsTo: 'ALIPAY_CN',
    authRedirectUrl: 'https://shop.example/agreed?from=wallet',
    authState,
    scopes: ['AGREEMENT_PAY'],
    terminalType: 'WEB',
  })
  return answer(normalUrl, button)
}

const byCode = (authCode) => ({ grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'ALIPAY_CN', authCode })
const byRefresh = (refreshToken) => ({ grantType: 'REFRESH_TOKEN', customerBelongsTo: 'ALIPAY_CN', refreshToken })

const debit = (id, accessToken) =>
  order(id, { productCode: 'AGREEMENT_PAYMENT', paymentMethod: { paymentMethodType: 'ALIPAY_CN', paymentMethodId: accessToken } })

/** What the buyer was charged under an id, in all. */
const charged = async (id) => (await booked('payments')).filter((one) => one.id === id).reduce((sum, { charges }) => sum + charges, 0)

test('an agreement pays with its token though replies are lost', async () => {
  const state = newAuthState()
  const authCode = authorizationCode(await consent(state), state)
  // Asking for the token moves no money, so a lost reply is asked for again by itself.
  await sandbox.fault('authorizations.applyToken', 'drop_after')
  const token = await ams.authorizations.applyToken(byCode(authCode))
  const [known] = (await booked('tokens')).filter((one) => one.state === state)
  assert.deepStrictEqual([known.access, known.status], [token.accessToken, 'ACTIVE'])

  await sandbox.fault('payments.pay', 'drop_after')
  const end = await ams.payments.payUntilFinal(debit('AG-1', token.accessToken))
  assert.deepStrictEqual([end.state, end.reply.paymentRequestId], ['paid', 'AG-1'])
  assert.strictEqual(await charged('AG-1'), 1)
})

test('a buyer who comes back with the state of somebody else, or without a code, brings nothing', async () => {
  const state = newAuthState()
  const back = await consent(state)
  const reason = (wanted) => (error) => error instanceof SignatureError && error.reason === wanted
  assert.throws(() => authorizationCode(back, newAuthState()), reason('auth_state'))
  assert.throws(() => authorizationCode(back.replace(/authState=[^&]*/, ''), state), reason('auth_state'))
  const declined = newAuthState()
  const without = await consent(declined, 'Decline')
  assert.strictEqual(new URL(without).searchParams.get('authState'), declined)
  assert.throws(() => authorizationCode(without, declined), SignatureError)
  await assert.rejects(ams.authorizations.applyToken(byCode('C-none')), refusal('INVALID_CODE'))
})

test('a token that was refreshed pays on, the one before it and a revoked one do not', async () => {
  const state = newAuthState()
  const old = await ams.authorizations.applyToken(byCode(authorizationCode(await consent(state), state)))
  await sandbox.fault('authorizations.applyToken', 'drop_after')
  const fresh = await ams.authorizations.applyToken(byRefresh(old.refreshToken))
  assert.notStrictEqual(fresh.accessToken, old.accessToken)
  assert.strictEqual((await ams.payments.payUntilFinal(debit('AG-fresh', fresh.accessToken))).state, 'paid')
  const statuses = (await booked('tokens')).filter((one) => one.state === state).map(({ access, status }) => [access, status])
  assert.deepStrictEqual(Object.fromEntries(statuses), { [old.accessToken]: 'CANCELED', [fresh.accessToken]: 'ACTIVE' })

  await ams.authorizations.revoke({ accessToken: fresh.accessToken })
  for (const [id, { accessToken }] of Object.entries({ 'AG-old': old, 'AG-revoked': fresh })) {
    const end = await ams.payments.payUntilFinal(debit(id, accessToken))
    assert.deepStrictEqual([end.state, end.reply.result.resultStatus], ['not_paid', 'F'])
    assert.strictEqual(await charged(id), 0)
  }
  await assert.rejects(ams.authorizations.applyToken(byRefresh(fresh.refreshToken)), refusal('INVALID_ACCESS_TOKEN'))
})

test('neither a token nor a code is in an error', async () => {
  const request = debit('AG-secret', 'TOKEN-that-nobody-may-log')
  const refused = await ams.payments.pay(request).catch((error) => error)
  assert.strictEqual(refused.code, 'INVALID_ACCESS_TOKEN')
  const wrong = await ams.payments.pay({ ...request, paymentAmount: usd('1.5') }).catch((error) => error)
  assert.ok(wrong instanceof InvalidRequestError)
  for (const error of [refused, wrong]) assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}`, /nobody-may-log/)
})

const subscription = (id, more) => ({
  subscriptionRequestId: id,
  subscriptionDescription: 'Tea every month',
  subscriptionRedirectUrl: 'https://shop.example/back',
  subscriptionStartTime: '2026-01-01T00:00:00+08:00',
  periodRule: { periodType: 'MONTH', periodCount: 1 },
  paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
  subscriptionNotificationUrl: `${shop.url}/subscriptions`,
  paymentNotificationUrl: `${shop.url}/payments`,
  orderInfo: { orderAmount: usd(500) },
  paymentAmount: usd(500),
  settlementStrategy: { settlementCurrency: 'USD' },
  env: { terminalType: 'WEB' },
  ...more,
})

test('a lost subscription is asked for again under its id', async () => {
  const before = await sandbox.calls('subscriptions.create')
  await sandbox.fault('subscriptions.create', 'drop_after')
  await assert.rejects(ams.subscriptions.create(subscription('SUB-1')), (error) => unknown()(error) && error.idempotencyId === 'SUB-1')
  // Every period of it charges somebody, so the package does not repeat it by itself.
  assert.strictEqual(await sandbox.calls('subscriptions.create'), before + 1)
  const first = await ams.subscriptions.create(subscription('SUB-1'))
  const second = await ams.subscriptions.create(subscription('SUB-1'))
  assert.strictEqual(first.normalUrl, second.normalUrl)
  await answer(first.normalUrl, 'Agree')
  const { subscriptionStatus } = await ams.subscriptions.inquiry({ subscriptionRequestId: 'SUB-1' })
  assert.strictEqual(subscriptionStatus, 'ACTIVE')
  const known = (await booked('subscriptions')).filter(({ request }) => request === 'SUB-1')
  assert.deepStrictEqual(known.map(({ status, phase }) => [status, phase]), [['ACTIVE', 1]])
})

test('each period is an event of its own, paid or not, until the subscription ends', async () => {
  const { normalUrl } = await ams.subscriptions.create(subscription('SUB-2'))
  const of = (type) => (event) => event.data.subscriptionRequestId === 'SUB-2' && event.data.subscriptionNotificationType === type
  const period = (phase) => (event) => event.data.subscriptionRequestId === 'SUB-2' && event.kind === 'PAYMENT_RESULT' && event.data.phaseNo === phase
  await answer(normalUrl, 'Agree')
  const { subscriptionId } = (await shop.event(of('CREATE'))).data
  const first = await shop.event(period('1'))

  await sandbox.tell('period', { id: 'SUB-2', code: 'USER_BALANCE_NOT_ENOUGH' })
  const second = await shop.event(period('2'))
  await sandbox.fault('PAYMENT_RESULT', 'notify_twice')
  await sandbox.tell('period', { id: 'SUB-2' })
  const [third, again] = await shop.times(2, period('3'))
  assert.deepStrictEqual([first, second, third].map((event) => event.data.result.resultStatus), ['S', 'F', 'S'])
  assert.strictEqual(new Set([first, second, third].map((event) => event.dedupKey)).size, 3)
  assert.strictEqual(again.dedupKey, third.dedupKey)

  const pages = []
  const request = { subscriptionId, pageSize: 2 }
  for await (const page of ams.pages('subscriptions.inquireSubscriptionPayment', request)) pages.push(page.payments.length)
  assert.deepStrictEqual(pages, [2, 1])

  await ams.subscriptions.cancel({ subscriptionId, cancellationType: 'CANCEL' })
  await shop.event(of('CANCEL'))
  await assert.rejects(sandbox.tell('period', { id: 'SUB-2' }), /409/)
  assert.deepStrictEqual(shop.errors, [])
})

test('a payment method that may not have been kept wants a new id', async () => {
  const request = (id) => ({
    vaultingRequestId: id,
    vaultingNotificationUrl: `${shop.url}/vaults`,
    redirectUrl: 'https://shop.example/kept',
    paymentMethodDetail: { paymentMethodType: 'ALIPAY_CN' },
    env: { terminalType: 'WEB' },
  })
  await sandbox.fault('vaults.vaultPaymentMethod', 'drop_after')
  await assert.rejects(ams.vaults.vaultPaymentMethod(request('V-1')), unknown())
  const page = await ams.vaults.vaultPaymentMethod(request('V-2'))
  assert.strictEqual(page.result.resultCode, 'VERIFICATION_IN_PROCESS')
  await answer(page.normalUrl, 'Agree')
  const kept = await ams.vaults.inquireVaulting({ vaultingRequestId: 'V-2' })
  assert.strictEqual(kept.vaultingStatus, 'SUCCESS')
  const told = await shop.event((event) => event.data.vaultingRequestId === 'V-2')
  assert.strictEqual(told.data.result.resultStatus, 'S')
  // Of the first one nobody was asked, so it keeps nothing.
  const statuses = (await booked('vaultings')).map(({ id, status }) => [id, status])
  assert.deepStrictEqual(Object.fromEntries(statuses), { 'V-1': 'PROCESSING', 'V-2': 'SUCCESS' })
})
