'use strict'

/** What follows a payment: captures, refunds and disputes whose answers are lost. The sandbox's ledger says what really happened. */

const assert = require('node:assert')

const { atTheTill, order, usd } = require('./support/ams.js')
const { refusal, unknown } = require('./support/errors.js')
const { flows } = require('./support/flows.js')

/** Pays and gives the `paymentId`. */
const paid = async (ams, id, more) => (await ams.payments.payUntilFinal(atTheTill(id, undefined, more))).reply.paymentId

flows('ams', (flow) => {
  flow('a lost capture takes the money once, and no more than was authorised', async ({ ams, sandbox, known }) => {
    const held = await ams.payments.payUntilFinal(
      order('NA-card', {
        paymentMethod: { paymentMethodType: 'CARD' },
        paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
        order: { referenceOrderId: 'order-NA-card', orderDescription: 'AUTOPAY', orderAmount: usd(100) },
      }),
    )
    assert.strictEqual(held.state, 'authorized')
    assert.strictEqual((await known('NA-card')).captured, '0')
    const capture = (id, value) => ({ captureRequestId: id, paymentId: held.reply.paymentId, captureAmount: usd(value) })
    await sandbox.fault('payments.capture', 'drop_after')
    assert.strictEqual((await ams.payments.captureUntilFinal(capture('NA-C1', 60))).state, 'captured')
    assert.strictEqual((await known('NA-card')).captured, '60')
    await sandbox.fault('payments.capture', 'drop_before')
    assert.strictEqual((await ams.payments.captureUntilFinal(capture('NA-C2', 40))).state, 'captured')
    assert.strictEqual((await ams.payments.captureUntilFinal(capture('NA-C3', 1))).state, 'not_captured')
    assert.strictEqual((await known('NA-card')).captured, '100')
    const { transactions } = await ams.payments.inquiryPayment({ paymentRequestId: 'NA-card' })
    const taken = transactions.filter((line) => line.transactionType === 'CAPTURE').map((line) => line.transactionAmount.value)
    assert.deepStrictEqual(taken.sort(), ['40', '60'])
  })

  for (const kind of ['drop_before', 'drop_after', 'wrong_signature', 'status_500']) {
    flow(`${kind}: a refund returns the money once`, async ({ ams, sandbox, known }) => {
      const paymentId = await paid(ams, `NA-${kind}`)
      await sandbox.fault('payments.refund', kind)
      const refund = { refundRequestId: `NA-${kind}-1`, paymentId, refundAmount: usd(40) }
      assert.strictEqual((await ams.payments.refundUntilFinal(refund)).state, 'refunded')
      assert.strictEqual((await known(`NA-${kind}`)).refunded, '40')
    })
  }

  flow('a refund ends as it really does', async ({ ams, known }) => {
    const paymentId = await paid(ams, 'NA-R')
    const refund = (id, value, more) => ({ refundRequestId: id, paymentId, refundAmount: usd(value), ...more })
    const later = await ams.payments.refundUntilFinal(refund('NA-R2', 40, { isAsyncRefund: true }))
    assert.deepStrictEqual([later.state, later.reply.refundStatus], ['refunded', 'SUCCESS'])
    assert.strictEqual((await ams.payments.refundUntilFinal(refund('NA-R1', 40, { refundReason: 'UNKNOWN' }))).state, 'refunded')
    assert.strictEqual((await known('NA-R')).refunded, '80')
    const tooMuch = await ams.payments.refundUntilFinal(refund('NA-R3', 30))
    assert.deepStrictEqual([tooMuch.state, tooMuch.reply.result.resultCode], ['not_refunded', 'REFUND_AMOUNT_EXCEED'])
    const other = ams.payments.refundUntilFinal(refund('NA-R1', 1))
    await assert.rejects(other, (error) => refusal('REPEAT_REQ_INCONSISTENT')(error) && error.idempotencyId === 'NA-R1')
    assert.strictEqual((await known('NA-R')).refunded, '80')
  })

  flow('a refund without an answer in time is unknown and not refused', async ({ ams, sandbox, known }) => {
    const paymentId = await paid(ams, 'NA-lost')
    await sandbox.fault('payments.refund', 'drop_before', { times: 9 })
    const refund = { refundRequestId: 'NA-lost-1', paymentId, refundAmount: usd(1) }
    await assert.rejects(ams.payments.refundUntilFinal(refund, { deadline: 0.1 }), (error) => {
      assert.ok(unknown()(error))
      assert.deepStrictEqual([error.outcome, error.idempotencyId], ['unknown', 'NA-lost-1'])
      assert.match(error.message, /same refundRequestId/)
      return true
    })
    await sandbox.calm()
    assert.strictEqual((await ams.payments.refundUntilFinal(refund)).state, 'refunded')
    assert.strictEqual((await known('NA-lost')).refunded, '1')
  })

  flow('a dispute whose answer is lost is accepted once', async ({ ams, sandbox, shop }) => {
    await paid(ams, 'NA-dispute', { paymentNotifyUrl: `${shop.url}/notify` })
    await sandbox.fault('DISPUTE_CREATED', 'notify_twice')
    const { id: disputeId } = await sandbox.tell('dispute', { id: 'NA-dispute', amount: '60' })
    const of = (kind) => (event) => event.kind === kind && event.data.disputeId === disputeId
    const [opened, again] = await shop.times(2, of('DISPUTE_CREATED'))
    assert.strictEqual(opened.dedupKey, again.dedupKey)
    assert.deepStrictEqual(opened.data.disputeAmount, usd(60))

    await sandbox.fault('disputes.acceptDispute', 'drop_after')
    await assert.rejects(ams.disputes.acceptDispute({ disputeId }), unknown())
    assert.strictEqual((await ams.disputes.acceptDispute({ disputeId })).disputeId, disputeId)
    const accepted = await shop.event(of('DISPUTE_ACCEPTED'))
    assert.notStrictEqual(accepted.dedupKey, opened.dedupKey)
    const { disputes, notifications } = (await sandbox.ledger()).ams
    assert.deepStrictEqual(disputes.map(({ id, status }) => [id, status]), [[disputeId, 'ACCEPTED']])
    assert.strictEqual(notifications.filter(({ kind }) => kind === 'DISPUTE_ACCEPTED').length, 1)
    assert.deepStrictEqual(shop.errors, [])
  })

  flow('a dispute is defended with a document until it is judged', async ({ ams, sandbox, shop }) => {
    await paid(ams, 'NA-defend', { paymentNotifyUrl: `${shop.url}/notify` })
    const { id: disputeId } = await sandbox.tell('dispute', { id: 'NA-defend', amount: '100' })
    const of = (kind) => (event) => event.kind === kind && event.data.disputeId === disputeId
    const disputeEvidence = Buffer.from('%PDF').toString('base64')
    await ams.disputes.supplyDefenseDocument({ disputeId, disputeEvidence })
    await shop.event(of('DEFENSE_SUPPLIED'))
    const file = await ams.disputes.downloadDisputeEvidence({ disputeId, disputeEvidenceType: 'DISPUTE_EVIDENCE_FILE' })
    assert.strictEqual(file.disputeEvidence, disputeEvidence)
    await sandbox.tell('dispute/step', { id: disputeId, step: 'judge' })
    assert.strictEqual((await shop.event(of('DISPUTE_JUDGED'))).data.disputeJudgedResult, 'ACCEPT_BY_CUSTOMER')
    await assert.rejects(ams.disputes.supplyDefenseDocument({ disputeId, disputeEvidence }), refusal('ORDER_STATUS_INVALID'))
  })
})
