'use strict'

const assert = require('node:assert')
const { after, before, test } = require('node:test')

const { ConfigError, InStoreClient, InvalidRequestError, OutcomeUnknownError, RefusedError } = require('alipay-global')
const { Sandbox } = require('./support/sandbox.js')

let sandbox

before(async () => {
  sandbox = await Sandbox.start()
})
after(() => sandbox.stop())

const ways = {
  RSA2: (s) => s.options('instore'),
  SHA256: (s) => ({ gateway: s.instore.gateway, clientId: s.instore.client_id, partnerId: s.instore.partner_id, signType: 'SHA256', key: s.instore.key }),
}

const order = (id, identityCode) => ({
  productCode: 'OFFLINE_PAY',
  merchantTransId: id,
  codeType: 'BARCODE',
  identityCode,
  order: {
    orderAmount: { currency: 'USD', value: '239' },
    orderTitle: '衣服 "夏" {A} \\ 100%',
    seller: { secondaryMerchantId: sandbox.instore.partner_id, storeId: sandbox.instore.partner_id },
    merchant: { secondaryMerchantId: sandbox.instore.partner_id },
  },
})
const amount = (value) => ({ currency: 'USD', value })

for (const [way, options] of Object.entries(ways)) {
  test(`a scanned code is paid, queried and partly refunded (${way})`, async () => {
    const instore = new InStoreClient(options(sandbox))
    const id = `S-${way}`
    const paid = await instore.acquiringOfflinePay(order(id, '287634438256643941'))
    assert.strictEqual(paid.resultInfo.resultStatus, 'S')
    const state = await instore.acquiringOfflinePayQuery({ merchantTransId: id })
    assert.strictEqual(state.statusDetail.acquirementStatus, 'SUCCESS')
    assert.strictEqual(instore.state(state), 'paid')
    const refund = await instore.acquiringCommonRefund({
      acquirementId: state.acquirementId,
      merchantRefundId: `R-${way}`,
      refundAmount: amount('40'),
      isSync: true,
    })
    assert.strictEqual(refund.resultInfo.resultStatus, 'S')
    await assert.rejects(
      instore.acquiringCommonRefund({ acquirementId: state.acquirementId, merchantRefundId: `X-${way}`, refundAmount: amount('400'), isSync: true }),
      RefusedError,
    )
  })
}

test('a buyer who types a password is waited for, and the payment can be cancelled', async () => {
  const instore = new InStoreClient(ways.RSA2(sandbox))
  const reply = await instore.acquiringOfflinePay(order('P-1', '280000000000000001'))
  assert.notStrictEqual(reply.resultInfo.resultStatus, 'S')
  const waiting = await instore.acquiringOfflinePayQuery({ merchantTransId: 'P-1' })
  assert.strictEqual(waiting.statusDetail.acquirementStatus, 'PAYING')
  // The query went well, the payment is another matter.
  assert.strictEqual(waiting.resultInfo.resultStatus, 'S')
  assert.strictEqual(instore.state(waiting), 'pending')
  await sandbox.approve('P-1')
  assert.strictEqual((await instore.acquiringOfflinePayQuery({ merchantTransId: 'P-1' })).statusDetail.acquirementStatus, 'SUCCESS')
  const cancelled = await instore.acquiringCommonPayCancel({ merchantTransId: 'P-1' })
  assert.strictEqual(cancelled.resultInfo.resultStatus, 'S')
  assert.notStrictEqual((await instore.acquiringOfflinePayQuery({ merchantTransId: 'P-1' })).statusDetail.acquirementStatus, 'SUCCESS')
})

test('a code without money is refused, an unknown outcome stays unknown', async () => {
  const instore = new InStoreClient(ways.RSA2(sandbox))
  await assert.rejects(instore.acquiringOfflinePay(order('N-1', '280000000000000002')), (error) => {
    assert.ok(error instanceof RefusedError || error.outcome === 'refused', error.stack)
    assert.strictEqual(error.code, 'BALANCE_NOT_ENOUGH')
    return true
  })
  await assert.rejects(instore.acquiringOfflinePay(order('N-2', '280000000000000004')), (error) => {
    assert.ok(error instanceof OutcomeUnknownError, error.stack)
    assert.strictEqual(error.idempotencyId, 'N-2')
    return true
  })
})

test('a reply without or with a wrong signature is not believed', async () => {
  const instore = new InStoreClient(ways.RSA2(sandbox))
  for (const kind of ['unsigned', 'wrong_key', 'wrong_signature', 'other_request', 'truncate', 'status_500']) {
    await sandbox.fault('*', kind)
    await assert.rejects(instore.acquiringOfflinePay(order(`F-${kind}`, '287634438256643941')), OutcomeUnknownError, kind)
    await sandbox.calm()
  }
})

test('no error shows the code that was scanned', async () => {
  const instore = new InStoreClient(ways.RSA2(sandbox))
  const request = order('L-1', '280000000000000002')
  request.order.orderAmount.value = '2.39'
  await assert.rejects(instore.acquiringOfflinePay(request), (error) => {
    assert.ok(error instanceof InvalidRequestError, error.stack)
    assert.ok(!`${error.stack}${JSON.stringify(error)}`.includes('280000000000000002'))
    return true
  })
})

test('an operation without a flow says so', async () => {
  const instore = new InStoreClient(ways.RSA2(sandbox))
  const asked = instore.untilFinal('acquiring_offline_pay_query', { merchantTransId: 'F-1' })
  await assert.rejects(asked, (error) => error instanceof ConfigError && /acquiring_offline_pay_query has no flow/.test(error.message))
})

test('a setting that is a table reaches the core', () => {
  const functionPaths = { 'alipay.intl.acquiring.offline.payQuery': '/moved/here.htm' }
  const instore = new InStoreClient({ ...ways.RSA2(sandbox), functionPaths })
  assert.match(instore.prepare('acquiring_offline_pay_query', { merchantTransId: 'A' }).url, /\/moved\/here\.htm$/)
})

test('a flow waits for the buyer and cancels at its deadline', async () => {
  const instore = new InStoreClient(ways.RSA2(sandbox))
  const end = await instore.acquiringOfflinePayUntilFinal(order('F-1', '287634438256643941'))
  assert.strictEqual(end.state, 'paid')
  assert.strictEqual(end.reply.merchantTransId, 'F-1')
  const late = await instore.untilFinal('alipay.intl.acquiring.offline.pay', order('F-2', '280000000000000001'), { deadline: 0.5 })
  assert.strictEqual(late.state, 'cancelled')
  const state = await instore.acquiringOfflinePayQuery({ merchantTransId: 'F-2' })
  assert.strictEqual(state.statusDetail.acquirementStatus, 'CANCELLED')
})
