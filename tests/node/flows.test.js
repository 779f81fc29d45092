'use strict'

/** Staying with a payment until it is final, on bad days. The sandbox's ledger says what really happened. */

const assert = require('node:assert')
const { setTimeout: sleep } = require('node:timers/promises')

const { AmsClient, ConnectError, InvalidRequestError } = require('alipay-global')
const { atTheTill, order, usd } = require('./support/ams.js')
const { open, press } = require('./support/buyer.js')
const { flows } = require('./support/flows.js')
const { codes } = require('./support/sandbox.js')

const told = (id) => (event) => event.data.paymentRequestId === id

flows('ams', (flow) => {
  flow('a scanned code is paid at once', async ({ ams, known }) => {
    const end = await ams.payments.payUntilFinal(atTheTill('NF-once'))
    assert.deepStrictEqual([end.state, end.reply.result.resultStatus, end.reply.paymentRequestId], ['paid', 'S', 'NF-once'])
    const { charges, status } = await known('NF-once')
    assert.deepStrictEqual([charges, status], [1, 'paid'])
  })

  const faults = ['drop_before', 'drop_after', 'delay', 'truncate', 'status_500', 'wrong_signature', 'wrong_key', 'unsigned', 'other_request']

  for (const kind of faults) {
    flow(`${kind}: the buyer is charged once`, async ({ ams, sandbox, known }) => {
      await sandbox.fault('payments.pay', kind, { delay_ms: 3_000 })
      assert.strictEqual((await ams.payments.payUntilFinal(atTheTill(`NF-${kind}`))).state, 'paid')
      assert.strictEqual((await known(`NF-${kind}`)).charges, 1)
    })
  }

  flow('an unclear answer is asked about until it is clear, a refusal is not paid', async ({ ams, known }) => {
    const states = { unclearThenPaid: 'paid', unclearThenClosed: 'not_paid', noMoney: 'not_paid', expired: 'not_paid' }
    const follow = async ([code, state]) => {
      assert.strictEqual((await ams.payments.payUntilFinal(atTheTill(`NF-${code}`, codes[code]))).state, state, code)
      assert.strictEqual((await known(`NF-${code}`)).status === 'paid', state === 'paid', code)
    }
    await Promise.all(Object.entries(states).map(follow))
  })

  flow('a buyer who never pays is cancelled at the deadline', async ({ ams, known }) => {
    const end = await ams.payments.payUntilFinal(atTheTill('NF-never', codes.askedLater), { deadline: 2 })
    assert.strictEqual(end.state, 'cancelled')
    assert.strictEqual((await known('NF-never')).status, 'cancelled')
  })

  flow('a lost cancellation is repeated', async ({ ams, sandbox, known }) => {
    await sandbox.fault('payments.cancel', 'drop_after')
    const end = await ams.payments.payUntilFinal(atTheTill('NF-cancel', codes.askedLater), { deadline: 0.1 })
    assert.strictEqual(end.state, 'cancelled')
    assert.strictEqual((await known('NF-cancel')).status, 'cancelled')
  })

  flow('a cancellation that comes after the buyer returns the money, and the late word that it was paid changes nothing', async ({ ams, sandbox, shop, known }) => {
    // The buyer pays in the last second, the questions that would have told are lost, and the notification comes after the end.
    await sandbox.fault('payments.inquiryPayment', 'drop_before', { times: 9 })
    await sandbox.fault('PAYMENT_RESULT', 'notify_late', { delay_ms: 4_000 })
    const request = atTheTill('NF-race', codes.askedLater, { paymentNotifyUrl: `${shop.url}/notify` })
    const ending = ams.payments.payUntilFinal(request, { deadline: 2 })
    await sleep(1_000)
    await sandbox.approve('NF-race')
    assert.strictEqual((await ending).state, 'cancelled')
    const race = await known('NF-race')
    assert.deepStrictEqual([race.charges, race.status], [1, 'cancelled'])
    await sandbox.calm()
    const late = await shop.event(told('NF-race'))
    assert.strictEqual(late.data.result.resultStatus, 'S')
    // This is why a shop asks before it ships: the word is genuine, and older than the cancellation.
    assert.strictEqual((await ams.payments.inquiryPayment({ paymentRequestId: 'NF-race' })).paymentStatus, 'CANCELLED')
    assert.strictEqual((await ams.payments.payUntilFinal(request)).state, 'cancelled')
    assert.strictEqual((await known('NF-race')).charges, 1)
  })

  flow('a payment that cannot be cancelled any more stays paid', async ({ ams, sandbox, known }) => {
    const { paymentId } = await ams.payments.pay(atTheTill('NF-window'))
    const refund = { refundRequestId: 'NF-window-R', paymentId, refundAmount: usd(1) }
    assert.strictEqual((await ams.payments.refundUntilFinal(refund)).state, 'refunded')
    // The process starts anew and hears nothing before its deadline; a payment with refunds is not cancelled.
    await sandbox.fault('payments.pay', 'drop_before')
    await sandbox.fault('payments.inquiryPayment', 'drop_before')
    assert.strictEqual((await ams.payments.payUntilFinal(atTheTill('NF-window'), { deadline: 0.1 })).state, 'paid')
    assert.strictEqual((await known('NF-window')).charges, 1)
  })

  flow('a second process takes up where the first one died', async ({ ams, sandbox, known }) => {
    await ams.payments.pay(atTheTill('NF-again', codes.askedLater))
    await sandbox.approve('NF-again')
    assert.strictEqual((await ams.payments.payUntilFinal(atTheTill('NF-again', codes.askedLater))).state, 'paid')
    assert.strictEqual((await known('NF-again')).charges, 1)
  })

  flow('two processes at the same payment agree, and charge once', async ({ ams, known }) => {
    const both = ['a', 'b'].map(() => ams.payments.payUntilFinal(atTheTill('NF-both', codes.unclearThenPaid)))
    assert.deepStrictEqual((await Promise.all(both)).map(({ state }) => state), ['paid', 'paid'])
    assert.strictEqual((await known('NF-both')).charges, 1)
  })

  flow('a cashier payment waits for its buyer and is told twice but booked once', async ({ ams, sandbox, shop, known }) => {
    await sandbox.fault('PAYMENT_RESULT', 'notify_twice')
    const request = order('NF-cashier', { paymentNotifyUrl: `${shop.url}/notify` })
    const page = await open(ams.redirect(await ams.payments.pay(request)))
    // The same request again: the same payment, no second one.
    const ending = ams.payments.payUntilFinal(request, { deadline: 30 })
    await sleep(500)
    await press(page, 'Pay')
    assert.strictEqual((await ending).state, 'paid')
    assert.strictEqual((await known('NF-cashier')).charges, 1)
    const [first, second] = await shop.times(2, told('NF-cashier'))
    assert.strictEqual(first.dedupKey, second.dedupKey)
  })

  flow('a late notification agrees with what the flow said', async ({ ams, sandbox, shop }) => {
    await sandbox.fault('PAYMENT_RESULT', 'notify_late', { delay_ms: 1_500 })
    const request = atTheTill('NF-told-late', undefined, { paymentNotifyUrl: `${shop.url}/notify` })
    assert.strictEqual((await ams.payments.payUntilFinal(request)).state, 'paid')
    assert.ok(!shop.events.some(told('NF-told-late')))
    assert.strictEqual((await shop.event(told('NF-told-late'))).data.result.resultStatus, 'S')
  })

  flow('an order code is paid or cancelled', async ({ ams, sandbox, known }) => {
    const request = (id) => order(id, { productCode: 'IN_STORE_PAYMENT', paymentFactor: { inStorePaymentScenario: 'OrderCode' } })
    const redirect = ams.redirect(await ams.payments.pay(request('NF-code')))
    assert.ok(redirect.qrCode)
    assert.match(redirect.qrSvg(), /^<svg /)
    await sandbox.approve('NF-code')
    assert.strictEqual((await ams.payments.payUntilFinal(request('NF-code'))).state, 'paid')
    assert.strictEqual((await known('NF-code')).charges, 1)
    assert.strictEqual((await ams.payments.payUntilFinal(request('NF-code-2'), { deadline: 0.1 })).state, 'cancelled')
    assert.strictEqual((await known('NF-code-2')).status, 'cancelled')
  })

  flow('what was never sent is no state', async ({ ams, sandbox }) => {
    await assert.rejects(
      ams.payments.payUntilFinal(order('NF-broken', { settlementStrategy: { settlementCurrency: 'CNY' } })),
      (error) => error instanceof InvalidRequestError && error.field === 'settlementStrategy.settlementCurrency',
    )
    const nowhere = new AmsClient(sandbox.options('ams', { gateway: 'http://127.0.0.1:1' }))
    await assert.rejects(nowhere.payments.payUntilFinal(atTheTill('NF-nowhere')), ConnectError)
  })

  flow('a flow that waits does not hold up its neighbours', async ({ ams, sandbox }) => {
    await sandbox.fault('payments.pay', 'drop_after')
    let isOver = false
    const waiting = ams.payments.payUntilFinal(atTheTill('NF-slow')).finally(() => (isOver = true))
    await sleep(300)
    assert.strictEqual((await ams.payments.payUntilFinal(atTheTill('NF-quick'))).state, 'paid')
    assert.strictEqual(isOver, false)
    assert.strictEqual((await waiting).state, 'paid')
  })
})
