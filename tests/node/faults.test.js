'use strict'

// What can go wrong on the way, and what each means for the money. The ledger of the sandbox says what really happened.

const assert = require('node:assert')
const { after, afterEach, before, test } = require('node:test')

const { AmsClient, ConnectError, InStoreClient, MapiClient, OutcomeUnknownError } = require('alipay-global')
const { order, spot } = require('./support/mapi.js')
const { Sandbox, codes } = require('./support/sandbox.js')

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
  'xml_bomb',
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

/** Those that need no time-out to be noticed. */
const quick = faults.filter((kind) => !['slow_body', 'delay'].includes(kind))

for (const kind of quick) {
  test(`after ${kind} an in-store payment is unknown, and a repetition under the same id charges once`, async () => {
    const instore = new InStoreClient(sandbox.options('instore', { timeout: 1.5 }))
    const { partner_id: seller } = sandbox.instore
    const request = {
      productCode: 'OFFLINE_PAY',
      merchantTransId: `FI-${kind}`,
      codeType: 'BARCODE',
      identityCode: '287634438256643941',
      order: { orderAmount: { currency: 'USD', value: '239' }, orderTitle: '茶', seller: { secondaryMerchantId: seller, storeId: seller } },
    }
    await sandbox.fault('alipay.intl.acquiring.offline.pay', kind)
    await assert.rejects(instore.acquiringOfflinePay(request), (error) => {
      assert.ok(error instanceof OutcomeUnknownError, error.stack)
      assert.strictEqual(error.idempotencyId, `FI-${kind}`)
      return true
    })
    await sandbox.calm()
    assert.strictEqual((await instore.acquiringOfflinePay(request)).resultInfo.resultStatus, 'S')
    assert.strictEqual((await sandbox.payment('instore', `FI-${kind}`)).charges, 1)
  })

  test(`after ${kind} an answer of the legacy gateway is not believed`, async () => {
    const mapi = new MapiClient(sandbox.options('mapi', { signType: 'RSA2', timeout: 1.5, retries: 0 }))
    await fetch((await mapi.createForexTrade(order(`FM-${kind}`))).url)
    await sandbox.approve(`FM-${kind}`)
    await assert.rejects(mapi.acquireOverseasSpotPay(spot(`FS-${kind}`, codes.askedLater)), OutcomeUnknownError)
    const questions = {
      single_trade_query: () => mapi.singleTradeQuery({ out_trade_no: `FM-${kind}` }),
      'alipay.acquire.overseas.query': () => mapi.acquireOverseasQuery({ partner_trans_id: `FS-${kind}` }),
    }
    for (const [service, ask] of Object.entries(questions)) {
      await sandbox.fault(service, kind)
      await assert.rejects(ask(), OutcomeUnknownError, service)
    }
    assert.strictEqual((await questions.single_trade_query()).trade_status, 'TRADE_FINISHED')
    assert.strictEqual((await questions['alipay.acquire.overseas.query']()).alipay_trans_status, 'WAIT_BUYER_PAY')
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
