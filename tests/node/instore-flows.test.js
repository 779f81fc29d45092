'use strict'

/** Staying with in-store money until it is final. The sandbox's ledger says what really happened. */

const assert = require('node:assert')
const { setTimeout: sleep } = require('node:timers/promises')

const { unknown } = require('./support/errors.js')
const { flows } = require('./support/flows.js')
const { codes } = require('./support/sandbox.js')

const PAY = 'alipay.intl.acquiring.offline.pay'
const QUERY = 'alipay.intl.acquiring.offline.payQuery'
const CANCEL = 'alipay.intl.acquiring.common.payCancel'
const REFUND = 'alipay.intl.acquiring.common.refund'

const usd = (value) => ({ currency: 'USD', value })

const scan = ({ instore: { partner_id: seller } }, identityCode = '287634438256643941') => ({
  productCode: 'OFFLINE_PAY',
  merchantTransId: 'P',
  codeType: 'BARCODE',
  identityCode,
  order: { orderAmount: usd('239'), orderTitle: '衣服', seller: { secondaryMerchantId: seller, storeId: seller } },
})

flows('instore', (flow) => {
  for (const [code, state] of Object.entries({ unclearThenPaid: 'paid', unclearThenClosed: 'not_paid', noMoney: 'not_paid', expired: 'not_paid' })) {
    flow(`${code}: a payment is asked for until it is clear`, async ({ instore, sandbox }) => {
      assert.strictEqual((await instore.acquiringOfflinePayUntilFinal(scan(sandbox, codes[code]))).state, state)
      const charges = (await sandbox.ledger()).instore.payments.map((one) => one.charges)
      assert.deepStrictEqual(charges.filter((count) => count > 0), state === 'paid' ? [1] : [])
    })
  }

  for (const kind of ['drop_after', 'delay', 'status_500', 'unsigned', 'wrong_key', 'wrong_signature', 'other_request']) {
    flow(`${kind}: the buyer is charged once`, async ({ instore, sandbox, known }) => {
      await sandbox.fault(PAY, kind, { delay_ms: 3_000 })
      const end = await instore.acquiringOfflinePayUntilFinal(scan(sandbox))
      assert.strictEqual(end.state, 'paid')
      assert.strictEqual((await known('P')).charges, 1)
    })
  }

  flow('a payment that never arrived is cancelled at the deadline, and nobody is charged', async ({ instore, sandbox }) => {
    await sandbox.fault(PAY, 'drop_before')
    assert.strictEqual((await instore.acquiringOfflinePayUntilFinal(scan(sandbox), { deadline: 1 })).state, 'cancelled')
    assert.ok((await sandbox.calls(CANCEL)) >= 1)
    assert.deepStrictEqual((await sandbox.ledger()).instore.payments.filter((one) => one.charges > 0), [])
  })

  flow('a buyer who never pays is cancelled at the deadline, also when the first cancellation is lost', async ({ instore, sandbox, known }) => {
    await sandbox.fault(CANCEL, 'drop_after')
    const end = await instore.acquiringOfflinePayUntilFinal(scan(sandbox, codes.askedLater), { deadline: 1 })
    assert.strictEqual(end.state, 'cancelled')
    const { charges, status } = await known('P')
    assert.deepStrictEqual([charges, status], [0, 'cancelled'])
  })

  flow('a cancellation that comes after the buyer returns the money', async ({ instore, sandbox, known }) => {
    await sandbox.fault(QUERY, 'drop_before', { times: 99 })
    const ending = instore.acquiringOfflinePayUntilFinal(scan(sandbox, codes.askedLater), { deadline: 4 })
    await sleep(1_000)
    await sandbox.approve('P')
    await sandbox.called(CANCEL)
    await sandbox.calm()
    assert.strictEqual((await ending).state, 'cancelled')
    const { charges, status } = await known('P')
    assert.deepStrictEqual([charges, status], [1, 'cancelled'])
  })

  const refundOf = async (instore, sandbox, refundReason) => {
    const { acquirementId } = await instore.acquiringOfflinePay(scan(sandbox))
    return { acquirementId, merchantRefundId: 'R', refundAmount: usd('100'), refundReason }
  }

  for (const kind of ['drop_before', 'drop_after', 'wrong_signature']) {
    flow(`${kind}: a refund returns the money once`, async ({ instore, sandbox, known }) => {
      const refund = await refundOf(instore, sandbox, 'broken')
      await sandbox.fault(REFUND, kind)
      assert.strictEqual((await instore.acquiringCommonRefundUntilFinal(refund)).state, 'refunded')
      assert.strictEqual((await known('P')).refunded, '100')
    })
  }

  flow('a refund ends as it really does', async ({ instore, sandbox, known }) => {
    const refund = await refundOf(instore, sandbox, 'UNKNOWN')
    assert.strictEqual((await instore.acquiringCommonRefundUntilFinal(refund)).state, 'refunded')
    const failing = { ...refund, merchantRefundId: 'R-2', refundReason: 'FAIL:MERCHANT_ACCOUNT_BALANCE_NOT_ENOUGH' }
    assert.strictEqual((await instore.acquiringCommonRefundUntilFinal(failing)).state, 'not_refunded')
    await sandbox.fault(REFUND, 'drop_before', { times: 9 })
    const lost = { ...refund, merchantRefundId: 'R-3', refundReason: 'broken' }
    await assert.rejects(instore.acquiringCommonRefundUntilFinal(lost, { deadline: 0.1 }), (error) => unknown()(error) && error.idempotencyId === 'R-3')
    assert.strictEqual((await known('P')).refunded, '100')
  })
})
