'use strict'

// What can go wrong on the way, and what each means for the money. The ledger of the sandbox says what really happened.

const assert = require('node:assert')
const { after, afterEach, before, test } = require('node:test')

const { AmsClient, ConnectError, OutcomeUnknownError } = require('alipay-global')
const { Sandbox } = require('./support/sandbox.js')

let sandbox, ams

before(async () => {
  sandbox = await Sandbox.start()
  ams = new AmsClient(sandbox.options('ams', { timeout: 1.5 }))
})
afterEach(() => sandbox.calm())
after(() => sandbox.stop())

const payment = (id) => ({
  paymentRequestId: id,
  productCode: 'CASHIER_PAYMENT',
  paymentAmount: { currency: 'USD', value: '100' },
  paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
  order: { referenceOrderId: id, orderDescription: 'Macbook', orderAmount: { currency: 'USD', value: '100' }, env: { terminalType: 'WEB' } },
  paymentNotifyUrl: 'https://shop.example/notify',
  paymentRedirectUrl: 'https://shop.example/thanks',
  settlementStrategy: { settlementCurrency: 'USD' },
})

const faults = [
  'drop_before',
  'drop_after',
  'truncate',
  'status_302',
  'status_403',
  'status_500',
  'unsigned',
  'wrong_key',
  'wrong_signature',
  'other_request',
  'huge',
  'invalid_utf8',
  'not_json_xml',
  'duplicate_key',
  'slow_body',
  'empty',
  'delay',
]

for (const kind of faults) {
  test(`after ${kind} the outcome is unknown, and a repetition under the same id charges once`, async () => {
    const id = `F-${kind}`
    await sandbox.fault('payments.pay', kind, { delay_ms: 4_000 })
    await assert.rejects(ams.payments.pay(payment(id)), (error) => {
      assert.ok(error instanceof OutcomeUnknownError, error.stack)
      assert.strictEqual(error.outcome, 'unknown')
      assert.strictEqual(error.operation, 'payments.pay')
      assert.strictEqual(error.idempotencyId, id)
      return true
    })
    await sandbox.calm()
    const reply = await ams.payments.pay(payment(id))
    assert.strictEqual(reply.paymentRequestId ?? id, id)
    const { ams: book } = await sandbox.ledger()
    assert.strictEqual(book.payments.filter((one) => JSON.stringify(one).includes(`"${id}"`)).length, 1)
  })
}

test('a gateway that nobody can reach leaves nothing sent', async () => {
  const closed = new AmsClient(sandbox.options('ams', { gateway: 'http://127.0.0.1:1', retries: 0 }))
  await assert.rejects(closed.payments.pay(payment('F-closed')), (error) => {
    assert.ok(error instanceof ConnectError, error.stack)
    assert.strictEqual(error.outcome, 'not_sent')
    assert.strictEqual(error.idempotencyId, 'F-closed')
    return true
  })
})

test('a question that was lost is asked again', async () => {
  await ams.payments.pay(payment('F-again'))
  await sandbox.fault('payments.inquiryPayment', 'drop_before')
  const reply = await ams.payments.inquiryPayment({ paymentRequestId: 'F-again' })
  assert.strictEqual(reply.result.resultStatus, 'S')
})

test('a payment that was lost is not sent again by itself', async () => {
  const before = (await sandbox.ledger()).requests
  await sandbox.fault('payments.pay', 'drop_before')
  await assert.rejects(ams.payments.pay(payment('F-once'), { retries: 3 }), OutcomeUnknownError)
  assert.strictEqual((await sandbox.ledger()).requests, before + 1)
})
