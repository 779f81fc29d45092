'use strict'

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { after, before, test } = require('node:test')

const { InvalidRequestError, MapiClient, SignatureError } = require('alipay-global')
const buyer = require('./support/buyer.js')
const { refusal, unknown } = require('./support/errors.js')
const { PARTNER, counterOrder, day, merchant, order, spot } = require('./support/mapi.js')
const { Sandbox } = require('./support/sandbox.js')
const { Shop } = require('./support/shop.js')

const schema = JSON.parse(fs.readFileSync(path.resolve(__dirname, '../../core/schema/mapi.json'), 'utf8'))
const covered = new Set()

let sandbox

before(async () => {
  sandbox = await Sandbox.start('--time-scale', '0.05')
})
after(() => sandbox.stop())

/** A test of services: the sandbox has to have seen each of them while it ran. */
function covers(services, name, run) {
  for (const service of services) covered.add(service)
  test(name, async () => {
    const before = (await sandbox.ledger()).calls
    await run()
    const after = (await sandbox.ledger()).calls
    for (const service of services) assert.ok((after[service] ?? 0) > (before[service] ?? 0), service)
  })
}

const client = (signType = 'RSA2', more = {}) => new MapiClient(sandbox.options('mapi', { signType, ...more }))

const keyed = (charset) => new MapiClient({ partner: PARTNER, gateway: sandbox.mapi.gateway, signType: 'MD5', key: sandbox.mapi.key, charset })

/** A client of an old contract. */
const dsa = (more = {}) =>
  client('DSA', { privateKey: sandbox.mapi.private_key_dsa, alipayPublicKey: sandbox.mapi.alipay_public_key_dsa, ...more })

async function withShop(mapi, run) {
  const shop = await Shop.open((message) => mapi.verifyNotification(message))
  try {
    await run(shop)
    assert.deepStrictEqual(shop.errors, [])
  } finally {
    shop.close()
  }
}

const booked = async (what, id) => (await sandbox.ledger()).mapi[what].find((entry) => entry.id === id)
const browse = async (url) => (await fetch(url)).text()
const press = async (redirect, label) => buyer.press(await buyer.open({ method: 'GET', url: redirect.url }), label)

covers(['create_forex_trade', 'single_trade_query', 'forex_refund', 'notify_verify'], 'an asynchronous refund is accepted first and announced later', () => {
  const mapi = client()
  return withShop(mapi, async (shop) => {
    await press(await mapi.createForexTrade(order('W-1', { return_url: 'https://shop.example/' })), 'Pay')
    assert.strictEqual((await mapi.singleTradeQuery({ out_trade_no: 'W-1' })).trade_status, 'TRADE_FINISHED')
    const wish = { out_return_no: 'W-1-r', out_trade_no: 'W-1', return_amount: '4.00', currency: 'USD', notify_url: shop.url }
    assert.strictEqual((await mapi.forexRefund(wish)).is_success, 'T')
    const event = await shop.event((one) => one.data.refund_status)
    assert.strictEqual(event.data.refund_status, 'REFUND_SUCCESS')
    assert.strictEqual(await mapi.notifyVerify(event.data.notify_id), true)
    await assert.rejects(mapi.forexRefund(wish), unknown('REPEATED_REFUNDMENT_REQUEST'))
    assert.strictEqual((await booked('payments', 'W-1')).refunded, '400')
    await mapi.forexRefund({ ...wish, out_return_no: 'W-1-r2', reason: 'FAIL:SYSTEM_EXCEPTION' })
    const failed = await shop.event((one) => one.data.out_return_no === 'W-1-r2')
    assert.deepStrictEqual([failed.data.refund_status, failed.data.error_code], ['REFUND_FAIL', 'SYSTEM_EXCEPTION'])
  })
})

covers(['create_forex_trade_wap', 'single_trade_query'], 'a phone pays in GB2312', async () => {
  const mapi = keyed('gb2312')
  const redirect = await mapi.createForexTradeWap(order('WAP-1', { subject: '测试', product_code: 'NEW_WAP_OVERSEAS_SELLER' }))
  assert.match(await browse(redirect.url), /测试/)
  await sandbox.approve('WAP-1')
  assert.strictEqual((await mapi.singleTradeQuery({ out_trade_no: 'WAP-1' })).subject, '测试')
})

covers(['create_forex_trade', 'single_trade_query'], 'DSA signs and verifies on both sides, in GBK too', () => {
  const mapi = dsa({ charset: 'gbk' })
  return withShop(mapi, async (shop) => {
    const back = await press(await mapi.createForexTrade(order('DSA-1', { notify_url: shop.url, return_url: 'https://shop.example/' })), 'Pay')
    assert.strictEqual(mapi.verifyReturn(back).trade_status, 'TRADE_FINISHED')
    assert.throws(() => mapi.verifyReturn(back.replace('10.00', '1.00')), SignatureError)
    assert.strictEqual((await shop.event((one) => one.data.trade_status)).data.subject, '测试商品 A+B=1 & 50%')
    assert.strictEqual((await mapi.singleTradeQuery({ out_trade_no: 'DSA-1' })).subject, '测试商品 A+B=1 & 50%')
  })
})

covers(['close_trade', 'single_trade_query'], 'an unpaid trade is closed once it exists', async () => {
  const mapi = client('RSA')
  await browse((await mapi.createForexTrade(order('CL-1'))).url)
  await assert.rejects(mapi.closeTrade({ out_order_no: 'CL-1' }), refusal('TRADE_NOT_EXIST'))
  await sandbox.tell('login', { id: 'CL-1' })
  // T without anything signed proves nothing; the query does.
  await assert.rejects(mapi.closeTrade({ out_order_no: 'CL-1' }), unknown())
  assert.strictEqual((await mapi.singleTradeQuery({ out_trade_no: 'CL-1' })).trade_status, 'TRADE_CLOSED')
  await assert.rejects(mapi.closeTrade({ out_order_no: 'CL-1' }), refusal('TRADE_STATUS_NOT_AVAILD'))
})

covers(['alipay.overseas.forex.order.pay'], 'a business order comes back signed', async () => {
  const mapi = client()
  const redirect = await mapi.overseasForexOrderPay({
    partner_trans_id: 'B2B-1',
    goods_title: 'tickets',
    seller_id: PARTNER,
    total_fee: '520.00',
    currency: 'USD',
    service_type: '100',
    return_url: 'https://shop.example/',
  })
  const back = mapi.verifyReturn(await press(redirect, 'Pay'))
  assert.deepStrictEqual([back.out_trade_no, back.total_fee], ['B2B-1', '520.00'])
})

covers(['forex_refund_file'], 'a file of refunds is taken and worked off, in GBK with Chinese reasons', async () => {
  const mapi = client('RSA2', { charset: 'gbk' })
  await browse((await mapi.createForexTrade(order('MANY-1'))).url)
  await sandbox.approve('MANY-1')
  // 120 characters are 240 bytes in GBK and 360 in UTF-8: the limit of 256 is one of bytes on the wire.
  const reason = '退款'.repeat(60)
  const line = (number, return_amount, more) => ({ out_return_no: `MANY-1-r${number}`, out_trade_no: 'MANY-1', currency: 'USD', return_amount, reason, ...more })
  assert.strictEqual((await mapi.forexRefundFile({ file: [line(1, '2.00'), line(2, '3.00'), line(3, '90.00')] })).is_success, 'T')
  const done = (await sandbox.ledger()).mapi.refunds.filter(({ payment }) => payment === 'MANY-1')
  const amounts = Object.fromEntries(done.map(({ id, amount }) => [id, amount]))
  assert.deepStrictEqual(amounts, { 'MANY-1-r1': '200', 'MANY-1-r2': '300' }, 'the third was too much')
  await assert.rejects(mapi.forexRefundFile({ file: '2088000000000000|r9|MANY-1|USD|1.00|20260101000000|x' }), refusal('ILLEGAL_FILE_FORMAT'))
  const emoji = mapi.forexRefundFile({ file: [line(4, '1.00', { reason: '😀' })] })
  await assert.rejects(emoji, (error) => error instanceof InvalidRequestError && error.outcome === 'not_sent')
})

covers(['alipay.acquire.overseas.spot.pay', 'alipay.acquire.overseas.query', 'alipay.acquire.overseas.spot.refund'], 'a store is paid, asked and told in GBK', () => {
  const mapi = client('RSA2', { charset: 'gbk' })
  return withShop(mapi, async (shop) => {
    const name = '测试咖啡 & “茶” 50%'
    await mapi.acquireOverseasSpotPay(spot('GBK-1', undefined, { trans_name: name, notify_url: shop.url }))
    assert.strictEqual((await booked('payments', 'GBK-1')).title, name)
    assert.strictEqual((await shop.event((one) => one.data.out_trade_no === 'GBK-1')).data.subject, name)
    const wish = { partner_trans_id: 'GBK-1', partner_refund_id: 'GBK-1-r', refund_amount: '19.90', currency: 'USD', refund_reason: '退款', is_sync: 'Y' }
    assert.strictEqual((await mapi.acquireOverseasSpotRefund(wish)).result_code, 'SUCCESS')
    assert.strictEqual((await mapi.acquireOverseasQuery({ partner_trans_id: 'GBK-1' })).alipay_trans_status, 'TRADE_CLOSED')
  })
})

covers(['forex_compare_file', 'forex_liquidation_file', 'forex_rate_file'], 'the files hold what was paid, refunded and settled', async () => {
  const mapi = client('RSA2', { charset: 'gbk' })
  await browse((await mapi.createForexTrade(order('F-1', { subject: '铅笔|两支' }))).url)
  await sandbox.approve('F-1')
  await sandbox.tell('mapi/age', { id: 'F-1', seconds: 3 * 86_400 })
  const period = { start_date: day(3), end_date: day(3) }
  const lines = (await mapi.forexCompareFile(period)).trim().split('\n').map((line) => line.split('|'))
  const sold = lines.find(([id]) => id === 'F-1')
  assert.deepStrictEqual(sold.slice(1, 3), ['10.00', 'USD'])
  assert.deepStrictEqual(sold.slice(5), ['P', '0.10', 'L', '铅笔 两支'])
  const settled = await mapi.forexLiquidationFile({ start_date: day(2), end_date: day(2) })
  assert.match(settled, new RegExp(`^F-1\\|10.00\\|USD\\|\\d{14}\\|${day(2)}153600\\|P\\|`, 'm'))
  assert.strictEqual(await mapi.forexCompareFile({ start_date: '20010101', end_date: '20010102' }), '')
  assert.match(await mapi.forexRateFile({}), /^\d{8}\|\d{6}\|USD\|7\.100000\r?$/m)
  await sandbox.tell('mapi/refuse', { on: 'forex_rate_file', code: 'Merchant ID incorrect' })
  await assert.rejects(mapi.forexRateFile({}), refusal('Merchant ID incorrect'))
})

covers(['mobile.securitypay.pay', 'single_trade_query'], 'the wallet takes an order string and gives back a signed result', () => {
  const mapi = client('RSA')
  return withShop(mapi, async (shop) => {
    const more = { product_code: 'NEW_WAP_OVERSEAS_SELLER', seller_id: PARTNER, payment_type: '1', forex_biz: 'FP', notify_url: shop.url }
    const wallet = async (id, step, change = (text) => text) => {
      const text = change(await mapi.mobileSecuritypayPay(order(id, more)))
      return (await sandbox.tell('mapi/app', { order: text, step })).text
    }
    const text = await wallet('APP-1', 'pay')
    const result = mapi.verifyAppResult(text)
    assert.deepStrictEqual(Object.keys(result), ['fields', 'paid', 'state', 'resultStatus', 'memo'])
    assert.deepStrictEqual([result.paid, result.fields.out_trade_no, result.resultStatus], [true, 'APP-1', '9000'])
    assert.throws(() => mapi.verifyAppResult(text.replace('10.00', '0.01')), SignatureError)
    assert.strictEqual((await shop.event((one) => one.data.out_trade_no === 'APP-1')).data.trade_status, 'TRADE_FINISHED')
    assert.strictEqual((await mapi.singleTradeQuery({ out_trade_no: 'APP-1' })).trade_status, 'TRADE_FINISHED')
    assert.deepStrictEqual(mapi.verifyAppResult(await wallet('APP-2', 'cancel')), { fields: {}, paid: false, state: 'failed', resultStatus: '6001', memo: 'cancelled by the user' })
    const waiting = mapi.verifyAppResult(await wallet('APP-4', 'wait'))
    assert.deepStrictEqual([waiting.paid, waiting.state, waiting.resultStatus], [false, 'pending', '8000'])
    assert.strictEqual((await mapi.singleTradeQuery({ out_trade_no: 'APP-4' })).trade_status, 'WAIT_BUYER_PAY')
    assert.match(await wallet('APP-3', 'pay', (order) => order.replace('10.00', '0.01')), /memo=\{ALIN10070\}/)
  })
})

covers(
  ['alipay.overseas.secmerchant.online.maintain', 'alipay.overseas.secmerchant.offline.maintain', 'alipay.overseas.secmerchant.maintain.queryStatus'],
  'merchants are reviewed, and change only what may change',
  async () => {
    const mapi = client()
    const request = merchant('ON-1', { secondary_merchant_industry: '5499', site_infos: [{ site_type: 'WEB', site_url: 'https://alipay.com' }] })
    assert.strictEqual((await mapi.overseasSecmerchantOnlineMaintain(request)).result_code, 'SUCCESS')
    await assert.rejects(mapi.overseasSecmerchantOnlineMaintain(request), unknown('DUPLICATE_REQUEST'))
    const standing = async (query) => (await mapi.overseasSecmerchantMaintainQueryStatus(query)).status
    const online = { secondary_merchant_id: 'ON-1', payment_method: 'ONLINE_PAYMENT' }
    for (const state of ['UNDER_REVIEW', 'UNDER_REVIEW', 'SUCCESS']) assert.strictEqual(await standing(online), state)
    await assert.rejects(mapi.overseasSecmerchantOnlineMaintain({ ...request, settlement_no: '1' }), refusal('PARAM_ILLEGAL'))
    await mapi.overseasSecmerchantOnlineMaintain({ ...request, register_address: 'elsewhere' })
    assert.strictEqual(await standing(online), 'MODIFICATION_REVIEW')

    const store = { store_id: 'S-1', store_name: 'REJECT', store_country: 'US', store_address: 'x', store_industry: '5499' }
    await mapi.overseasSecmerchantOfflineMaintain(merchant('OFF-1', store))
    const instore = { secondary_merchant_id: 'OFF-1', payment_method: 'INSTORE_PAYMENT', store_id: 'S-1' }
    for (const state of ['UNDER_REVIEW', 'UNDER_REVIEW', 'FAILED']) assert.strictEqual(await standing(instore), state)
  },
)

covers(['alipay.acquire.overseas.spot.pay', 'alipay.acquire.overseas.query', 'alipay.acquire.overseas.spot.refund'], 'a barcode is paid, queried and refunded in parts', () => {
  const mapi = client()
  return withShop(mapi, async (shop) => {
    const paid = await mapi.acquireOverseasSpotPay(spot('SP-1', undefined, { notify_url: shop.url }))
    assert.deepStrictEqual([paid.result_code, paid.trans_amount], ['SUCCESS', '19.90'])
    assert.strictEqual((await shop.event((one) => one.data.trade_status)).data.trade_status, 'TRADE_SUCCESS')
    const wish = { partner_trans_id: 'SP-1', partner_refund_id: 'SP-1-r', refund_amount: '9.90', currency: 'USD', is_sync: 'Y' }
    const first = await mapi.acquireOverseasSpotRefund(wish)
    assert.deepStrictEqual(await mapi.acquireOverseasSpotRefund(wish), first)
    assert.strictEqual((await booked('payments', 'SP-1')).refunded, '990')
    await assert.rejects(mapi.acquireOverseasSpotRefund({ ...wish, refund_amount: '1.00' }), unknown('DISCORDANT_REPEAT_REQUEST'))
    await assert.rejects(mapi.acquireOverseasSpotRefund({ ...wish, partner_refund_id: 'SP-1-s', refund_amount: '10.01' }), refusal('REQUEST_AMOUNT_EXCEED'))
    await mapi.acquireOverseasSpotRefund({ ...wish, partner_refund_id: 'SP-1-t', refund_amount: '10.00', is_sync: 'N', notify_url: shop.url })
    assert.strictEqual((await shop.event((one) => one.data.refund_status)).data.partner_refund_id, 'SP-1-t')
    const found = await mapi.acquireOverseasQuery({ partner_trans_id: 'SP-1' })
    assert.strictEqual(found.alipay_trans_status, 'TRADE_CLOSED', 'all of it went back')
  })
})

covers(
  ['alipay.acquire.overseas.spot.pay', 'alipay.acquire.overseas.query', 'alipay.acquire.overseas.spot.cancel', 'alipay.acquire.overseas.spot.reverse'],
  'an unknown payment is asked for and taken back',
  async () => {
    const mapi = client()
    const status = async (id) => (await mapi.acquireOverseasQuery({ partner_trans_id: id })).alipay_trans_status
    for (const [code, last] of [['280000000000000004', 'TRADE_SUCCESS'], ['280000000000000005', 'TRADE_CLOSED']]) {
      await assert.rejects(mapi.acquireOverseasSpotPay(spot(`U-${last}`, code)), unknown())
      assert.deepStrictEqual([await status(`U-${last}`), await status(`U-${last}`)], ['WAIT_BUYER_PAY', last])
    }
    await assert.rejects(mapi.acquireOverseasSpotPay(spot('U-2', '280000000000000002')), refusal('BUYER_BALANCE_NOT_ENOUGH'))
    await assert.rejects(mapi.acquireOverseasSpotPay(spot('U-6', '280000000000000006')), unknown())
    await assert.rejects(mapi.acquireOverseasSpotCancel({ partner_trans_id: 'U-6' }), unknown())
    assert.strictEqual((await mapi.acquireOverseasSpotCancel({ partner_trans_id: 'U-6' })).action, 'close')
    assert.strictEqual((await booked('payments', 'U-6')).charges, 0)
    await mapi.acquireOverseasSpotPay(spot('U-7'))
    assert.strictEqual((await mapi.acquireOverseasSpotReverse({ partner_trans_id: 'U-7' })).action, 'refund')
    assert.strictEqual(await status('U-7'), 'TRADE_CLOSED')
    await mapi.acquireOverseasSpotPay(spot('U-8'))
    await sandbox.tell('mapi/age', { id: 'U-8', seconds: 86_400 })
    await assert.rejects(mapi.acquireOverseasSpotReverse({ partner_trans_id: 'U-8' }), refusal('TRADE_STATUS_ERROR'))
  },
)

covers(['alipay.acquire.precreate', 'alipay.acquire.query', 'alipay.acquire.cancel'], 'an order code is scanned, paid and cancelled', () => {
  const mapi = client()
  return withShop(mapi, async (shop) => {
    const code = await mapi.acquirePrecreate(counterOrder('PRE-1', { notify_url: shop.url, passback_parameters: 'table 4' }))
    assert.match(code.pic_url, /&/)
    assert.match(await browse(code.pic_url), /<svg/)
    await assert.rejects(mapi.acquireQuery({ out_trade_no: 'PRE-1' }), refusal('TRADE_NOT_EXIST'))
    assert.match(await browse(code.qr_code), /USD 3\.00/)
    await sandbox.tell('mapi/scan', { code: code.qr_code })
    assert.strictEqual((await shop.event((one) => one.data.trade_status === 'TRADE_SUCCESS')).data.extra_common_param, 'table 4')
    const found = await mapi.acquireQuery({ out_trade_no: 'PRE-1' })
    assert.strictEqual(found.trade_status, 'TRADE_SUCCESS')
    assert.strictEqual(found.fund_bill_list.TradeFundBill.amount, '21.30')
    assert.strictEqual((await mapi.acquireCancel({ out_trade_no: 'PRE-1' })).action, 'refund')
    assert.strictEqual((await mapi.acquireQuery({ out_trade_no: 'PRE-1' })).trade_status, 'TRADE_CLOSED')
  })
})

covers(['alipay.acquire.create', 'alipay.acquire.query', 'alipay.acquire.refund'], 'an order in the wallet is refunded in yuan', async () => {
  const mapi = keyed('gbk')
  await mapi.acquireCreate(counterOrder('CR-1', { trans_currency: 'CNY', total_fee: '71.00' }))
  await sandbox.approve('CR-1')
  assert.strictEqual((await mapi.acquireQuery({ out_trade_no: 'CR-1' })).total_fee, '71.00')
  const wish = { out_trade_no: 'CR-1', out_request_no: 'CR-1-r', refund_amount: '7.10', sync_flag: 'Y' }
  assert.strictEqual((await mapi.acquireRefund(wish)).fund_change, 'Y')
  const again = await mapi.acquireRefund(wish)
  assert.deepStrictEqual([again.fund_change, again.refund_fee], ['N', '7.10'])
})

covers(
  ['alipay.commerce.qrcode.create', 'alipay.commerce.qrcode.modify', 'alipay.commerce.qrcode.modifyStatus'],
  'a shop code takes amounts until it is stopped',
  () => {
    const mapi = client()
    return withShop(mapi, async (shop) => {
      const data = {
        secondary_merchant_industry: '5311',
        secondary_merchant_id: 'M-1',
        secondary_merchant_name: 'Lotte',
        store_id: 'S-1',
        store_name: '苹果店',
        trans_currency: 'USD',
        currency: 'USD',
        country_code: 'US',
        address: 'x',
        notify_sign_type: 'RSA2',
      }
      const request = { biz_type: 'OVERSEASHOPQRCODE', biz_data: data, notify_url: shop.url }
      const { qrcode } = await mapi.commerceQrcodeCreate(request)
      assert.strictEqual((await mapi.commerceQrcodeCreate(request)).qrcode, qrcode)
      await sandbox.tell('mapi/scan', { code: qrcode, amount: '5.00' })
      assert.strictEqual((await shop.event((one) => one.data.total_fee === '5.00')).data.subject, '苹果店')
      assert.strictEqual((await mapi.commerceQrcodeModify({ ...request, qrcode, biz_data: { ...data, store_name: 'New' } })).qrcode, qrcode)
      const other = { ...data, secondary_merchant_id: 'M-2' }
      await assert.rejects(mapi.commerceQrcodeModify({ ...request, qrcode, biz_data: other }), refusal('INVALID_PARAMETER'))
      const set = (status) => mapi.commerceQrcodeModifyStatus({ biz_type: 'OVERSEASHOPQRCODE', qrcode, status })
      await set('STOP')
      assert.match(await browse(qrcode), /TRADE_NOT_EXIST/)
      await set('DELETE')
      await assert.rejects(set('RESTART'), refusal('INVALID_PARAMETER'))
    })
  },
)

covers(
  ['alipay.dut.customer.agreement.page.sign', 'alipay.dut.customer.agreement.query', 'alipay.acquire.createandpay', 'alipay.dut.customer.agreement.unsign'],
  'an agreement is signed, charged and ended',
  () => {
    const mapi = client()
    return withShop(mapi, async (shop) => {
      const redirect = await mapi.dutCustomerAgreementPageSign({
        external_sign_no: 'AG-1',
        product_code: 'GENERAL_WITHHOLDING_P',
        access_info: { channel: 'PC' },
        scene: 'INDUSTRY|MEDICAL',
        notify_url: shop.url,
        return_url: 'https://shop.example/agreed',
      })
      const back = mapi.verifyReturn(await press(redirect, 'Agree'))
      const { agreement_no } = (await shop.event((one) => one.data.status === 'NORMAL')).data
      assert.strictEqual(back.agreement_no, agreement_no)
      const buyerOf = { product_code: 'GENERAL_WITHHOLDING_P', alipay_user_id: '2088122878780000', scene: 'INDUSTRY|MEDICAL' }
      assert.strictEqual((await mapi.dutCustomerAgreementQuery(buyerOf)).agreement_no, agreement_no)
      const debit = (id) =>
        mapi.acquireCreateandpay({
          out_trade_no: id,
          subject: 'Monthly plan',
          product_code: 'FOREX_GENERAL_WITHHOLDING',
          total_fee: '10.00',
          currency: 'USD',
          trans_currency: 'USD',
          agreement_info: { agreement_no },
        })
      assert.strictEqual((await debit('D-1')).result_code, 'ORDER_SUCCESS_PAY_SUCCESS')
      await assert.rejects(debit('D-2-INPROCESS'), unknown('ORDER_SUCCESS_PAY_INPROCESS'))
      await assert.rejects(debit('D-5-UNKNOWN'), unknown())
      assert.strictEqual((await mapi.acquireQuery({ out_trade_no: 'D-5-UNKNOWN' })).trade_status, 'TRADE_SUCCESS')
      await assert.rejects(debit('D-3-FAIL-BUYER_BALANCE_NOT_ENOUGH'), refusal('BUYER_BALANCE_NOT_ENOUGH'))
      assert.strictEqual((await mapi.dutCustomerAgreementUnsign({ ...buyerOf, notify_url: shop.url })).is_success, 'T')
      assert.strictEqual((await shop.event((one) => one.data.status === 'UNSIGN')).data.agreement_no, agreement_no)
      await assert.rejects(debit('D-4'), refusal('ACCESS_FORBIDDEN'))
    })
  },
)

covers(['alipay.acquire.customs', 'alipay.overseas.acquire.customs.query'], 'a paid order is declared once', async () => {
  const mapi = client()
  const { alipay_trans_id } = await mapi.acquireOverseasSpotPay(spot('C-1'))
  const request = {
    out_request_no: 'DECL-1',
    trade_no: alipay_trans_id,
    merchant_customs_code: 'code',
    amount: '100.00',
    customs_place: 'GUANGZHOU',
    merchant_customs_name: '公司',
  }
  assert.deepStrictEqual(await mapi.acquireCustoms(request), await mapi.acquireCustoms(request))
  await assert.rejects(mapi.acquireCustoms({ ...request, amount: '99.00' }), unknown('DISCORDANT_REPEAT_REQUEST'))
  const found = await mapi.overseasAcquireCustomsQuery({ out_request_nos: 'DECL-1,DECL-9' })
  assert.strictEqual(found.records.customs_query_record_vo.merchant_customs_name, '公司')
  assert.strictEqual(found.not_found, 'DECL-9')
})

covers(['alipay.oversea.taxrefund.single.account.query', 'alipay.oversea.taxrefund.single.taxdata.send'], 'tax papers are sent once', async () => {
  const mapi = client()
  const paper = { out_order_no: 'tax1', doc_id: 'doc1', sales_amount: '100.00' }
  assert.strictEqual((await mapi.overseaTaxrefundSingleAccountQuery(paper)).alipay_user_id, '2088122878780000')
  assert.deepStrictEqual(await mapi.overseaTaxrefundSingleTaxdataSend(paper), await mapi.overseaTaxrefundSingleTaxdataSend(paper))
  await assert.rejects(mapi.overseaTaxrefundSingleTaxdataSend({ ...paper, sales_amount: '1.00' }), unknown('DISCORDANT_REPEAT_REQUEST'))
})

test('every layer of refusal is told apart', async () => {
  const mapi = client()
  await assert.rejects(mapi.acquireOverseasSpotPay(spot('E-FAIL-HAS_NO_PRIVILEGE')), refusal('HAS_NO_PRIVILEGE'))
  await assert.rejects(mapi.acquireOverseasSpotPay(spot('E-FAIL-SYSTEM_ERROR')), unknown('SYSTEM_ERROR'))
  await assert.rejects(mapi.acquireOverseasSpotPay(spot('E-FAIL-BUYER_ENABLE_STATUS_FORBID')), refusal('BUYER_ENABLE_STATUS_FORBID'))
  await mapi.acquireOverseasSpotPay(spot('E-QUERY-ACCESS_FORBIDDEN'))
  await assert.rejects(mapi.acquireOverseasQuery({ partner_trans_id: 'E-QUERY-ACCESS_FORBIDDEN' }), refusal('ACCESS_FORBIDDEN'))
  // A code that nobody has documented is for people, never success.
  await assert.rejects(mapi.acquireOverseasSpotPay(spot('E-FAIL-NEW_IN_2031')), (error) => refusal('NEW_IN_2031')(error) && error.action === 'stop')
})

test('every service has a test here', () => {
  const services = schema.operations.map(({ id }) => id)
  assert.deepStrictEqual([...covered].sort(), services.sort())
  assert.strictEqual(services.length, 36)
})
