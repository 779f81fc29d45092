'use strict'

const assert = require('node:assert')
const { after, before, test } = require('node:test')

const { InvalidRequestError, MapiClient, OutcomeUnknownError, Redirect, RefusedError, SignatureError } = require('alipay-global')
const buyer = require('./support/buyer.js')
const { Sandbox } = require('./support/sandbox.js')
const { Shop } = require('./support/shop.js')

let sandbox

before(async () => {
  sandbox = await Sandbox.start('--time-scale', '0.05')
})
after(() => sandbox.stop())

/** What was sold, as the gateway wants it of every order since 2019. */
const goods = JSON.stringify({ business_type: '4', goods_info: 'pencil^2', total_quantity: '2' })

/** One client per way of signing, each with the charset it is tried with. */
const ways = {
  'MD5, utf-8': (s) => ({ partner: s.mapi.partner, gateway: s.mapi.gateway, signType: 'MD5', key: s.mapi.key }),
  'RSA, utf-8': (s) => s.options('mapi', { signType: 'RSA' }),
  'RSA2, utf-8': (s) => s.options('mapi', { signType: 'RSA2' }),
  'MD5, gbk': (s) => ({ partner: s.mapi.partner, gateway: s.mapi.gateway, signType: 'MD5', key: s.mapi.key, charset: 'gbk' }),
  'RSA2, gbk': (s) => s.options('mapi', { signType: 'RSA2', charset: 'gbk' }),
}

for (const [way, options] of Object.entries(ways)) {
  const name = way.replace(/\W+/g, '-')

  test(`a website payment goes from the redirect to a part refund (${way})`, async () => {
    const mapi = new MapiClient(options(sandbox))
    const shop = await Shop.open((message) => mapi.verifyNotification(message))
    try {
      const redirect = await mapi.createForexTrade({
        out_trade_no: `W-${name}`,
        subject: '测试商品 A+B=1 & 50%',
        currency: 'USD',
        total_fee: '10.00',
        product_code: 'NEW_OVERSEAS_SELLER',
        trade_information: goods,
        notify_url: `${shop.url}/mapi/notify`,
        return_url: 'https://shop.example/back',
      })
      assert.ok(redirect instanceof Redirect)
      assert.ok(redirect.url.startsWith(`${sandbox.mapi.gateway}?`))
      assert.match(redirect.form, new RegExp(`accept-charset="${way.split(', ')[1]}"`))

      const back = await buyer.press(await buyer.open({ method: 'GET', url: redirect.url }), 'Pay')
      const fields = mapi.verifyReturn(back)
      assert.strictEqual(fields.out_trade_no, `W-${name}`)
      assert.throws(() => mapi.verifyReturn(back.replace('10.00', '99.00')), SignatureError)

      const event = await shop.event((one) => one.data.trade_status)
      assert.strictEqual(event.kind, 'trade_status_sync')
      assert.strictEqual(event.data.trade_status, 'TRADE_FINISHED')
      assert.strictEqual(event.acknowledge().body.toString(), 'success')
      assert.strictEqual(await mapi.notifyVerify(event.data.notify_id), true)
      assert.strictEqual(await mapi.notifyVerify('unknown'), false)

      const trade = await mapi.singleTradeQuery({ out_trade_no: `W-${name}` })
      assert.strictEqual(trade.trade_status, 'TRADE_FINISHED')
      assert.strictEqual(trade.subject, '测试商品 A+B=1 & 50%')

      const refund = (id, amount, more) =>
        mapi.forexRefund({
          out_return_no: id,
          out_trade_no: `W-${name}`,
          return_amount: amount,
          currency: 'USD',
          reason: '退款',
          product_code: 'NEW_OVERSEAS_SELLER',
          is_sync: 'Y',
          ...more,
        })
      await assert.rejects(refund(`X-${name}`, '11.00'), RefusedError)
      const reply = await refund(`R-${name}`, '4.00').catch((error) => error)
      // The reply to a refund is not signed, so by itself it proves nothing; the ledger and the notification do.
      assert.ok(reply.is_success === 'T' || reply instanceof OutcomeUnknownError, String(reply.stack))
      const { mapi: book } = await sandbox.ledger()
      assert.ok(JSON.stringify(book).includes(`R-${name}`))
      assert.deepStrictEqual(shop.errors, [])
    } finally {
      shop.close()
    }
  })
}

test('the form of a payment posts what the URL says', async () => {
  const mapi = new MapiClient(ways['RSA2, gbk'](sandbox))
  const order = { out_trade_no: 'FORM-1', subject: '表单', currency: 'USD', total_fee: '1.00', product_code: 'NEW_WAP_OVERSEAS_SELLER', trade_information: goods }
  const redirect = await mapi.createForexTradeWap(order)
  assert.match(redirect.form, /<form[^>]*method="post"/)
  assert.strictEqual((await fetch(redirect.url)).status, 200)
})

test('a trade that does not exist is refused with its code and what to do', async () => {
  const mapi = new MapiClient(ways['MD5, utf-8'](sandbox))
  await assert.rejects(mapi.singleTradeQuery({ out_trade_no: 'NONE' }), (error) => {
    assert.ok(error instanceof RefusedError, error.stack)
    assert.strictEqual(error.code, 'TRADE_NOT_EXIST')
    assert.ok(error.action)
    return true
  })
})

test('a character that the charset does not have is refused before anything is sent', async () => {
  const mapi = new MapiClient(ways['MD5, gbk'](sandbox))
  const order = { out_trade_no: 'E-1', subject: 'smile 😀', currency: 'USD', total_fee: '1.00', product_code: 'NEW_OVERSEAS_SELLER', trade_information: goods }
  await assert.rejects(mapi.createForexTrade(order), (error) => error instanceof InvalidRequestError && error.field === 'subject')
})

test('amounts as floats are refused, and two amounts for one order too', async () => {
  const mapi = new MapiClient(ways['MD5, utf-8'](sandbox))
  const order = { out_trade_no: 'E-2', subject: 's', currency: 'USD', product_code: 'NEW_OVERSEAS_SELLER', trade_information: goods }
  await assert.rejects(mapi.createForexTrade({ ...order, total_fee: 10.5 }), InvalidRequestError)
  await assert.rejects(mapi.createForexTrade({ ...order, total_fee: '10.50', rmb_fee: '70.00' }), InvalidRequestError)
})

test('a service that this package does not know is called by its name', async () => {
  const mapi = new MapiClient(ways['MD5, utf-8'](sandbox))
  const prepared = mapi.prepare('some.new.service', { a: 1, none: '' })
  assert.match(prepared.body.toString(), /service=some\.new\.service/)
  assert.doesNotMatch(prepared.body.toString(), /none/)
})

test('an app result without a good signature is refused', () => {
  const mapi = new MapiClient(ways['RSA, utf-8'](sandbox))
  const forged = 'resultStatus={9000};memo={};result={out_trade_no="1"&success="true"&sign_type="RSA"&sign="AAAA"}'
  for (const text of [forged, '', 'resultStatus={9000}']) assert.throws(() => mapi.verifyAppResult(text), SignatureError, text)
})
