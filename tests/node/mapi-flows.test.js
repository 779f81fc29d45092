'use strict'

/** Staying with money of the legacy gateway until it is final. The sandbox's ledger says what really happened. */

const assert = require('node:assert')
const { setTimeout: sleep } = require('node:timers/promises')

const { InvalidRequestError } = require('alipay-global')
const { refusal, unknown } = require('./support/errors.js')
const { flows } = require('./support/flows.js')
const { merchant, order, spot } = require('./support/mapi.js')
const { codes } = require('./support/sandbox.js')

const PAY = 'alipay.acquire.overseas.spot.pay'
const QUERY = 'alipay.acquire.overseas.query'
const REVERSE = 'alipay.acquire.overseas.spot.reverse'
const CANCEL = 'alipay.acquire.overseas.spot.cancel'
const REFUND = 'alipay.acquire.overseas.spot.refund'
const ONLINE = 'alipay.overseas.secmerchant.online.maintain'
const OFFLINE = 'alipay.overseas.secmerchant.offline.maintain'

const DAY = 86_400
const ONLINE_REFUND = { out_return_no: 'W-r', out_trade_no: 'W', return_amount: '4.00', currency: 'USD', product_code: 'NEW_OVERSEAS_SELLER' }
/** Waits for a password, and the first cancellation or reversal asks to be repeated. */
const STUBBORN = '280000000000000006'

const tradeStatus = async (mapi, id) => (await mapi.acquireOverseasQuery({ partner_trans_id: id })).alipay_trans_status
const refundOf = (id, amount) => ({ partner_trans_id: id, partner_refund_id: `${id}-r`, refund_amount: amount, currency: 'USD' })
const invalid = (field, rule) => (error) => {
  assert.ok(error instanceof InvalidRequestError, error.stack)
  assert.deepStrictEqual([error.field, error.rule, error.outcome], [field, rule, 'not_sent'])
  return true
}

flows('mapi', (flow) => {
  // Secondary merchants. These take longest, so they begin first.

  const shopOnline = (id, more) => merchant(id, { secondary_merchant_industry: '5499', site_infos: [{ site_type: 'WEB', site_url: 'https://alipay.com' }], ...more })
  const standing = async (sandbox) => (await sandbox.ledger()).mapi.merchants.map(({ id, status }) => [id, status])

  flow('a merchant is registered when the review says so, and what is fixed then is not sent again', async ({ mapi, sandbox }) => {
    const end = await mapi.untilFinal(ONLINE, shopOnline('M'))
    assert.deepStrictEqual([end.state, end.reply.secondary_merchant_id], ['registered', 'M'])
    assert.deepStrictEqual(await standing(sandbox), [['M', 'SUCCESS']])
    await assert.rejects(mapi.untilFinal(ONLINE, shopOnline('M', { secondary_merchant_industry: '7011' })), invalid('secondary_merchant_industry', 'fixed'))
    assert.strictEqual(await sandbox.calls(ONLINE), 1)
  })

  flow('a store that is rejected says why', async ({ mapi, sandbox }) => {
    const store = { store_id: 'S-1', store_name: 'REJECT me', store_country: 'US', store_address: '3 Old Concord Rd', store_industry: '5499' }
    const end = await mapi.untilFinal(OFFLINE, merchant('M', store))
    assert.strictEqual(end.state, 'rejected')
    assert.ok(end.reply.reject_reason)
    assert.deepStrictEqual(await standing(sandbox), [['M', 'FAILED']])
  })

  flow('a registration whose answer is lost is unknown until somebody asks', async ({ mapi, sandbox }) => {
    await sandbox.fault(ONLINE, 'drop_after')
    await assert.rejects(mapi.untilFinal(ONLINE, shopOnline('M'), { deadline: 1 }), (error) => unknown()(error) && error.idempotencyId === 'M')
    assert.deepStrictEqual(await standing(sandbox), [['M', 'UNDER_REVIEW']])
  })

  flow('a merchant in a country that is barred is refused', async ({ mapi, sandbox }) => {
    await assert.rejects(mapi.untilFinal(ONLINE, shopOnline('M', { register_country: 'KP' })), refusal('REGISTER_COUNTRY_FORBIDDEN'))
    assert.deepStrictEqual(await standing(sandbox), [])
  })

  // Payments

  flow('a payment that never arrived is not called paid, and nobody is charged', async ({ mapi, sandbox }) => {
    await sandbox.fault(PAY, 'drop_before')
    const end = mapi.acquireOverseasSpotPayUntilFinal(spot('P'), { deadline: 1 })
    await assert.rejects(end, (error) => unknown()(error) && error.idempotencyId === 'P')
    assert.ok((await sandbox.calls(REVERSE)) >= 1, 'it may still be on its way, so it is reversed')
    assert.deepStrictEqual((await sandbox.ledger()).mapi.payments, [])
  })

  for (const [code, state, charges] of [
    ['unclearThenPaid', 'paid', 1],
    ['unclearThenClosed', 'not_paid', 0],
  ]) {
    flow(`${code}: an unclear payment is asked for until it is clear`, async ({ mapi, sandbox, known }) => {
      const end = await mapi.acquireOverseasSpotPayUntilFinal(spot('P', codes[code]))
      assert.strictEqual(end.state, state)
      assert.strictEqual((await known('P')).charges, charges)
      assert.deepStrictEqual([await sandbox.calls(PAY), await sandbox.calls(REVERSE)], [1, 0])
    })
  }

  flow('a code without money is not paid, and neither is one that has expired', async ({ mapi, sandbox }) => {
    for (const code of ['noMoney', 'expired']) {
      assert.strictEqual((await mapi.acquireOverseasSpotPayUntilFinal(spot(code, codes[code]))).state, 'not_paid')
    }
    assert.deepStrictEqual((await sandbox.ledger()).mapi.payments, [])
  })

  for (const kind of ['drop_after', 'delay', 'status_500', 'unsigned', 'wrong_key', 'wrong_signature', 'other_request']) {
    flow(`${kind}: a payment whose answer is spoilt is charged once and known as paid`, async ({ mapi, sandbox, known }) => {
      await sandbox.fault(PAY, kind, { delay_ms: 3_000 })
      const end = await mapi.acquireOverseasSpotPayUntilFinal(spot('P'))
      assert.deepStrictEqual([end.state, end.reply.alipay_trans_status], ['paid', 'TRADE_SUCCESS'])
      assert.strictEqual((await known('P')).charges, 1)
      assert.strictEqual(await sandbox.calls(PAY), 1, 'a payment is never sent twice')
    })
  }

  flow('a buyer who never pays is reversed at the deadline, as often as the gateway asks for it', async ({ mapi, sandbox, known }) => {
    const end = await mapi.acquireOverseasSpotPayUntilFinal(spot('P', STUBBORN), { deadline: 1 })
    assert.strictEqual(end.state, 'cancelled')
    const { charges, status } = await known('P')
    assert.deepStrictEqual([charges, status], [0, 'cancelled'])
    assert.strictEqual(await sandbox.calls(REVERSE), 2)
  })

  flow('a lost reversal is repeated', async ({ mapi, sandbox, known }) => {
    await sandbox.fault(REVERSE, 'drop_before')
    const end = await mapi.acquireOverseasSpotPayUntilFinal(spot('P', codes.askedLater), { deadline: 1 })
    assert.strictEqual(end.state, 'cancelled')
    assert.strictEqual((await known('P')).status, 'cancelled')
  })

  flow('a partner who may not reverse cancels instead', async ({ mapi, sandbox, known }) => {
    await sandbox.tell('mapi/refuse', { on: REVERSE, code: 'ILLEGAL_PARTNER_EXTERFACE', times: 9 })
    const end = await mapi.acquireOverseasSpotPayUntilFinal(spot('P', codes.askedLater), { deadline: 1 })
    assert.strictEqual(end.state, 'cancelled')
    assert.strictEqual((await known('P')).status, 'cancelled')
    assert.strictEqual(await sandbox.calls(CANCEL), 1)
  })

  flow('a reversal that comes after the buyer returns the money, and the late word that it was paid changes nothing', async ({ mapi, sandbox, shop, known }) => {
    await sandbox.fault(QUERY, 'drop_before', { times: 99 })
    await sandbox.fault('trade_status_sync', 'notify_late', { delay_ms: 4_000 })
    const request = spot('P', codes.askedLater, { notify_url: shop.url })
    const ending = mapi.acquireOverseasSpotPayUntilFinal(request, { deadline: 3.5 })
    await sleep(1_000)
    await sandbox.approve('P')
    await sandbox.called(REVERSE)
    await sandbox.calm()
    assert.strictEqual((await ending).state, 'cancelled')
    const race = await known('P')
    assert.deepStrictEqual([race.charges, race.status], [1, 'cancelled'])
    await shop.event((event) => event.data.trade_status === 'TRADE_SUCCESS')
    assert.strictEqual(await tradeStatus(mapi, 'P'), 'TRADE_CLOSED')
  })

  flow('a second process takes up where the first one died, also when its code is used up', async ({ mapi, sandbox, known }) => {
    await assert.rejects(mapi.acquireOverseasSpotPay(spot('P', codes.askedLater)), unknown())
    await sandbox.approve('P')
    assert.strictEqual((await mapi.acquireOverseasSpotPayUntilFinal(spot('P', codes.askedLater))).state, 'paid')
    assert.strictEqual((await known('P')).charges, 1)
  })

  flow('the same number for something else is no state, and nothing is reversed', async ({ mapi, sandbox, known }) => {
    await mapi.acquireOverseasSpotPay(spot('P'))
    const other = spot('P', undefined, { trans_amount: '1.00' })
    await assert.rejects(mapi.acquireOverseasSpotPayUntilFinal(other), unknown('CONTEXT_INCONSISTENT'))
    assert.strictEqual(await sandbox.calls(REVERSE), 0)
    assert.strictEqual((await known('P')).status, 'paid')
  })

  flow('a payment is told late and twice and booked once', async ({ mapi, sandbox, shop }) => {
    await sandbox.fault('trade_status_sync', 'notify_late', { delay_ms: 1_000 })
    assert.strictEqual((await mapi.acquireOverseasSpotPayUntilFinal(spot('P-late', undefined, { notify_url: shop.url }))).state, 'paid')
    assert.deepStrictEqual(shop.events, [])
    const late = await shop.event((event) => event.data.out_trade_no === 'P-late')
    await sandbox.fault('trade_status_sync', 'notify_twice')
    await mapi.acquireOverseasSpotPay(spot('P-twice', undefined, { notify_url: shop.url }))
    const [first, second] = await shop.times(2, (event) => event.data.out_trade_no === 'P-twice')
    assert.strictEqual(first.dedupKey, second.dedupKey)
    assert.notStrictEqual(first.dedupKey, late.dedupKey)
    assert.strictEqual(first.acknowledge().body.toString(), 'success')
    assert.deepStrictEqual(shop.errors, [])
  })

  // Refunds

  for (const kind of ['none', 'drop_before', 'drop_after', 'status_500']) {
    flow(`${kind}: an online refund returns the money once, though its answers are not signed`, async ({ mapi, sandbox, known }) => {
      await fetch((await mapi.createForexTrade(order('W'))).url)
      await sandbox.approve('W')
      if (kind !== 'none') await sandbox.fault('forex_refund', kind)
      // Proof is a T to this flow and then that the number came before: where the T was lost, it only arrived.
      const end = mapi.forexRefundUntilFinal(ONLINE_REFUND)
      if (['drop_after', 'status_500'].includes(kind)) await assert.rejects(end, (error) => unknown()(error) && error.message.includes('REPEATED_REFUNDMENT_REQUEST'))
      else assert.strictEqual((await end).state, 'refunded')
      assert.strictEqual((await known('W')).refunded, '400')
      const [refund] = (await sandbox.ledger()).mapi.refunds
      assert.deepStrictEqual([refund.id, refund.status, refund.amount], ['W-r', 'done', '400'])
    })
  }

  for (const kind of ['drop_before', 'drop_after', 'wrong_signature']) {
    flow(`${kind}: a refund in the store returns the money once`, async ({ mapi, sandbox, known }) => {
      await mapi.acquireOverseasSpotPay(spot('P'))
      await sandbox.fault(REFUND, kind)
      assert.strictEqual((await mapi.acquireOverseasSpotRefundUntilFinal(refundOf('P', '9.90'))).state, 'refunded')
      assert.strictEqual((await known('P')).refunded, '990')
      assert.strictEqual(await sandbox.calls(REFUND), 2)
    })
  }

  flow('a refund of too much, of something else or without a final answer is not called refunded', async ({ mapi, known }) => {
    await mapi.acquireOverseasSpotPay(spot('P'))
    const wish = refundOf('P', '9.90')
    assert.strictEqual((await mapi.acquireOverseasSpotRefundUntilFinal(wish)).state, 'refunded')
    const more = { ...wish, partner_refund_id: 'P-s', refund_amount: '10.01' }
    const tooMuch = await mapi.acquireOverseasSpotRefundUntilFinal(more)
    assert.deepStrictEqual([tooMuch.state, tooMuch.reply.error], ['not_refunded', 'REQUEST_AMOUNT_EXCEED'])
    await assert.rejects(mapi.acquireOverseasSpotRefundUntilFinal({ ...wish, refund_amount: '1.00' }), unknown('DISCORDANT_REPEAT_REQUEST'))
    await assert.rejects(mapi.acquireOverseasSpotRefundUntilFinal({ ...wish, is_sync: 'N' }), invalid('is_sync', 'synchronous'))
    assert.strictEqual((await known('P')).refunded, '990')
  })

  flow('a refund that an earlier process may have started is not called refunded on the word of its number', async ({ mapi, sandbox, shop, known }) => {
    await fetch((await mapi.createForexTrade(order('W'))).url)
    await sandbox.approve('W')
    await mapi.forexRefund({ ...ONLINE_REFUND, reason: 'FAIL:SYSTEM_EXCEPTION', notify_url: shop.url })
    await shop.event((event) => event.data.refund_status === 'REFUND_FAIL')
    await assert.rejects(mapi.forexRefundUntilFinal(ONLINE_REFUND), unknown('REPEATED_REFUNDMENT_REQUEST'))
    assert.strictEqual((await known('W')).refunded, '0')
  })

  // Undoing

  flow('a payment of today is undone whole, without a refund', async ({ mapi, sandbox, known }) => {
    await mapi.acquireOverseasSpotPay(spot('P', '280000000000000007'))
    assert.strictEqual((await mapi.untilFinal(REVERSE, refundOf('P', '19.90'))).state, 'cancelled')
    assert.strictEqual((await known('P')).status, 'cancelled')
    assert.deepStrictEqual([await sandbox.calls(REVERSE), await sandbox.calls(REFUND)], [2, 0])
    assert.strictEqual(await tradeStatus(mapi, 'P'), 'TRADE_CLOSED')
  })

  flow('a payment of yesterday is refunded, by the calendar of China', async ({ mapi, sandbox, known }) => {
    await mapi.acquireOverseasSpotPay(spot('P'))
    await sandbox.tell('mapi/age', { id: 'P', seconds: DAY })
    await assert.rejects(mapi.untilFinal(REVERSE, { partner_trans_id: 'P' }), invalid('partner_refund_id', 'required'))
    await sandbox.fault(REFUND, 'drop_after')
    assert.strictEqual((await mapi.untilFinal(REVERSE, refundOf('P', '19.90'))).state, 'refunded')
    assert.strictEqual((await known('P')).refunded, '1990')
    assert.strictEqual(await sandbox.calls(REVERSE), 0)
  })

  flow('a part of a payment of today is refunded too', async ({ mapi, sandbox, known }) => {
    await mapi.acquireOverseasSpotPay(spot('P'))
    assert.strictEqual((await mapi.untilFinal(CANCEL, refundOf('P', '9.90'))).state, 'refunded')
    const { status, refunded } = await known('P')
    assert.deepStrictEqual([status, refunded, await sandbox.calls(CANCEL)], ['paid', '990', 0])
  })
})
