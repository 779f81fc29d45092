'use strict'

// Every in-store function in every version, and its notifications, against the sandbox.

const assert = require('node:assert')
const { after, before, test } = require('node:test')

const { InStoreClient, InvalidRequestError, OutcomeUnknownError, RefusedError, SignatureError } = require('alipay-global')
const { Sandbox } = require('./support/sandbox.js')
const { Shop } = require('./support/shop.js')

const schema = require('../../core/schema/instore.json')

let sandbox

before(async () => {
  // Asynchronous refunds take 20 ms.
  sandbox = await Sandbox.start('--time-scale', '0.002')
})
after(() => sandbox.stop())

/** Profile, and its word for who sells. */
const versions = { NA_2_0_2: 'secondaryMerchantId', SEA_2_0_4: 'sellerId', HK_2_0_0: 'sellerId' }

/** A shop that speaks one version of the API. */
class Till {
  constructor(profile, gateway = 'gateway', more = {}) {
    const given = sandbox.instore
    const { client_id: clientId, private_key: privateKey, alipay_public_key: alipayPublicKey } = given
    const account = profile === 'NA_2_0_2' ? { partnerId: given.partner_id } : { merchantId: given.merchant_id }
    this.profile = profile
    this.account = given.partner_id
    this.client = new InStoreClient({ clientId, privateKey, alipayPublicKey, ...account, profile, gateway: given[gateway], ...more })
  }

  id(name) {
    return `${name}-${this.profile}`
  }

  order(name, { currency = 'USD', value = '239', seller = this.account, storeId = this.account } = {}) {
    return {
      productCode: 'OFFLINE_PAY',
      merchantTransId: this.id(name),
      order: {
        orderAmount: { currency, value },
        orderTitle: '衣服 "夏" {A}',
        seller: { [versions[this.profile]]: seller, storeId },
      },
    }
  }

  scan(name, identityCode = '287634438256643941', more = {}) {
    return { ...this.order(name, more), codeType: 'BARCODE', identityCode }
  }

  async state(name) {
    return this.client.state(await this.client.acquiringOfflinePayQuery({ merchantTransId: this.id(name) }))
  }
}

const status = (reply) => reply.resultInfo.resultStatus

for (const profile of Object.keys(versions)) {
  test(`${profile}: pay, query, refund and cancel`, async () => {
    const till = new Till(profile)
    const paid = await till.client.acquiringOfflinePay(till.scan('A'))
    assert.strictEqual(status(paid), 'S')
    assert.strictEqual(await till.state('A'), 'paid')
    const refund = { acquirementId: paid.acquirementId, merchantRefundId: till.id('AR'), refundAmount: { currency: 'USD', value: '39' } }
    const refunded = await till.client.acquiringCommonRefund(refund)
    assert.deepStrictEqual([status(refunded), refunded.merchantRefundId], ['S', till.id('AR')])
    await assert.rejects(till.client.acquiringCommonPayCancel({ acquirementId: paid.acquirementId }), (error) => {
      assert.ok(error instanceof RefusedError, error.stack)
      assert.strictEqual(error.code, 'REFUND_TRANSACTION_EXIST')
      return true
    })
    await till.client.acquiringOfflinePay(till.scan('B'))
    assert.strictEqual(status(await till.client.acquiringCommonPayCancel({ merchantTransId: till.id('B') })), 'S')
    // A version without a word for it says closed with a time of payment: paid, and given back.
    assert.ok(['cancelled', 'returned'].includes(await till.state('B')))
  })

  test(`${profile}: magic codes`, async () => {
    const till = new Till(profile)
    assert.strictEqual(status(await till.client.acquiringOfflinePay(till.scan('M1', '280000000000000001'))), 'U')
    assert.strictEqual(await till.state('M1'), 'pending')
    for (const [ending, error, code, states] of [
      ['2', RefusedError, 'BALANCE_NOT_ENOUGH', ['not_paid']],
      ['3', RefusedError, 'AUTH_CODE_ILLEGAL', []],
      ['4', OutcomeUnknownError, 'UNKNOWN_EXCEPTION', ['pending', 'paid']],
      ['5', OutcomeUnknownError, 'UNKNOWN_EXCEPTION', ['pending', 'not_paid']],
    ]) {
      await assert.rejects(till.client.acquiringOfflinePay(till.scan(`M${ending}`, `28000000000000000${ending}`)), (found) => {
        assert.ok(found instanceof error, found.stack)
        assert.strictEqual(found.code, code)
        return true
      })
      for (const state of states) assert.strictEqual(await till.state(`M${ending}`), state, ending)
    }
  })

  test(`${profile}: an order code is made, shown and paid`, async () => {
    const till = new Till(profile)
    const { orderQrCode } = await till.client.acquiringOfflinePreCreate(till.order('Q'))
    const page = await (await fetch(orderQrCode)).text()
    assert.ok(page.includes('<svg') && page.includes('Pay USD 2.39'), page)
    assert.strictEqual(await till.state('Q'), 'pending')
    await sandbox.approve(till.id('Q'))
    assert.strictEqual(await till.state('Q'), 'paid')
  })

  test(`${profile}: a terminal reports its health`, async () => {
    const till = new Till(profile)
    const report = { sellerId: 'S1', storeId: 'store1', partnerId: till.account, productCode: 'OFFLINE_PAY' }
    assert.strictEqual(status(await till.client.merchantCommonMonitor(report)), 'S')
  })

  test(`${profile}: a shop is registered, read and archived`, async () => {
    const till = new Till(profile)
    const seller = `S_${profile}`
    await till.client.merchantCommonIndirectMerchantMaintain({
      operationType: 'ADD',
      sellerInfo: { sellerId: seller, sellerName: 'Tea' },
      storeInfo: { storeId: 'store1', storeName: 'Corner' },
    })
    const shop = { sellerId: seller, storeId: 'store1', paymentScene: 'OFFLINE' }
    const known = await till.client.merchantCommonIndirectMerchantQuery(shop)
    assert.deepStrictEqual(known.storeInfo, { storeId: 'store1', storeName: 'Corner' })
    const place = { seller, storeId: 'store1' }
    assert.strictEqual(status(await till.client.acquiringOfflinePay(till.scan('I', undefined, place))), 'S')
    // The published sample of this function answers under the name of its sibling.
    assert.strictEqual(status(await till.client.merchantCommonIndirectMerchantArchive(shop)), 'S')
    await assert.rejects(till.client.acquiringOfflinePay(till.scan('J', undefined, place)), (error) => error.code === 'SHOP_STATUS_ABNORMAL')
  })

  test(`${profile}: payments and refunds are announced, and the answer is signed`, async () => {
    const till = new Till(profile, 'live_gateway')
    const bodies = []
    const shop = await Shop.open(({ body }) => {
      bodies.push(body)
      return till.client.verifyNotification({ body })
    })
    await sandbox.announceTo(`${shop.url}/instore`)
    try {
      const paid = await till.client.acquiringOfflinePay(till.scan('N', undefined, { currency: 'JPY', value: '1000' }))
      const event = await shop.event((known) => known.kind === 'notify.pay')
      assert.deepStrictEqual(event.data.orderAmount, { currency: 'JPY', value: '1000' })
      const refund = { acquirementId: paid.acquirementId, merchantRefundId: till.id('NR'), refundAmount: { currency: 'JPY', value: '400' }, isSync: false }
      const accepted = await till.client.acquiringCommonRefund(refund)
      assert.ok(!('refundTime' in accepted))
      const refunded = await shop.event((known) => known.kind === 'notify.refund')
      assert.strictEqual(refunded.data.merchantRefundId, till.id('NR'))
      assert.notStrictEqual(refunded.dedupKey, event.dedupKey)
      await sandbox.notify(till.id('NR'))
      const again = await shop.event((known) => known !== refunded && known.kind === 'notify.refund')
      assert.strictEqual(again.dedupKey, refunded.dedupKey)
      const changed = Buffer.from(bodies[0].toString().replace('"1000"', '"9000"'))
      assert.throws(() => till.client.verifyNotification({ body: changed }), SignatureError)

      // The sandbox verifies the signature of each answer before it calls a notification delivered.
      const delivered = async () => {
        const told = (await sandbox.ledger()).instore.notifications.filter(({ payment }) => payment === till.id('N'))
        return told.length === 2 && told.every(({ state }) => state === 'delivered')
      }
      for (let waited = 0; !(await delivered()); waited += 1) {
        assert.ok(waited < 500)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      assert.deepStrictEqual(shop.errors, [])
    } finally {
      await sandbox.announceTo(null)
      shop.close()
    }
  })

  test(`${profile}: shared keys and SHA-1 sign both ways`, async () => {
    const shared = new Till(profile, 'gateway', { signType: 'SHA256', key: sandbox.instore.key, privateKey: undefined, alipayPublicKey: undefined })
    assert.strictEqual(status(await shared.client.acquiringOfflinePay(shared.scan('K'))), 'S')
    if (profile !== 'HK_2_0_0') return
    const sha1 = new Till(profile, 'gateway', { signType: 'RSA' })
    assert.strictEqual(status(await sha1.client.acquiringOfflinePay(sha1.scan('L'))), 'S')
  })
}

test('what the sandbox of the vendor cannot do is said before sending', async () => {
  const till = new Till('NA_2_0_2', 'gateway', { sandbox: true })
  const { requests } = await sandbox.ledger()
  const refund = { acquirementId: 'A', merchantRefundId: 'R', refundAmount: { currency: 'USD', value: '1' }, isSync: false }
  for (const [call, field] of [
    [() => till.client.acquiringOfflinePay(till.scan('E', undefined, { currency: 'EUR' })), 'order.orderAmount.currency'],
    [() => till.client.acquiringCommonRefund(refund), 'isSync'],
  ]) {
    await assert.rejects(call, (error) => {
      assert.ok(error instanceof InvalidRequestError, error.stack)
      assert.deepStrictEqual([error.field, error.rule, error.outcome], [field, 'sandbox', 'not_sent'])
      return true
    })
  }
  assert.strictEqual((await sandbox.ledger()).requests, requests)
})

test('a refund is final', async () => {
  const till = new Till('NA_2_0_2')
  for (const [name, reason, state] of [
    ['F1', '', 'refunded'],
    ['F3', 'UNKNOWN', 'refunded'],
    ['F2', 'FAIL:MERCHANT_ACCOUNT_BALANCE_NOT_ENOUGH', 'not_refunded'],
  ]) {
    const { acquirementId } = await till.client.acquiringOfflinePay(till.scan(name))
    const refund = { acquirementId, merchantRefundId: `${name}R`, refundAmount: { currency: 'USD', value: '1' }, refundReason: reason }
    assert.strictEqual((await till.client.acquiringCommonRefundUntilFinal(refund)).state, state)
  }
})

test('reconciliation files hold what happened', async () => {
  const till = new Till('NA_2_0_2')
  await till.client.acquiringOfflinePay(till.scan('file'))
  const name = (await sandbox.files()).files.find((path) => path.includes('_transaction_'))
  const text = await (await fetch(`${sandbox.control}/files/instore/${name}`)).text()
  const rows = text.trimEnd().split('\n').map((line) => line.split('|'))
  const row = rows.find(([id]) => id === till.id('file'))
  assert.deepStrictEqual([rows[0].length, row[rows[0].indexOf('Transaction_amount')], row.at(-1)], [17, '2.39', ''])
})

test('every function has a test here', async () => {
  const functions = schema.operations.map(({ id }) => id)
  const { calls } = await sandbox.ledger()
  assert.deepStrictEqual(functions.filter((id) => !(calls[id] > 0)), [])
  assert.strictEqual(functions.length, 9)
})
