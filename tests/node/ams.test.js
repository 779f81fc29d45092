'use strict'

const assert = require('node:assert')
const { after, before, test } = require('node:test')

const { AmsClient, ConnectError, InvalidRequestError, OutcomeUnknownError, Redirect, RefusedError, SignatureError } = require('alipay-global')
const { Sandbox } = require('./support/sandbox.js')
const { Shop } = require('./support/shop.js')

let sandbox, shop, ams

before(async () => {
  sandbox = await Sandbox.start()
  ams = new AmsClient(sandbox.options('ams'))
  shop = await Shop.open((message) => ams.verifyNotification(message))
})
after(() => {
  shop.close()
  sandbox.stop()
})

const payment = (id, more = {}) => ({
  paymentRequestId: id,
  productCode: 'CASHIER_PAYMENT',
  paymentAmount: { currency: 'USD', value: '100' },
  paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
  order: {
    referenceOrderId: `order-${id}`,
    orderDescription: '笔记本 "Macbook" & more = 100%',
    orderAmount: { currency: 'USD', value: '100' },
    env: { terminalType: 'WEB' },
  },
  paymentNotifyUrl: `${shop.url}/alipay/notify?shop=1`,
  paymentRedirectUrl: 'https://shop.example/thanks',
  settlementStrategy: { settlementCurrency: 'USD' },
  ...more,
})

test('a payment goes from the request to a part refund, each step verified', async () => {
  const reply = await ams.payments.pay(payment('T1'))
  assert.strictEqual(reply.result.resultStatus, 'U')
  const redirect = ams.redirect(reply)
  assert.ok(redirect instanceof Redirect)
  assert.ok(redirect.url.startsWith(sandbox.url))
  assert.match(redirect.form, /<form/)
  const cashier = await fetch(redirect.url)
  assert.strictEqual(cashier.status, 200)
  assert.match(await cashier.text(), /Pay/)

  assert.notStrictEqual((await ams.payments.inquiryPayment({ paymentRequestId: 'T1' })).paymentStatus, 'SUCCESS')
  await sandbox.approve('T1')
  const paid = await shop.event((event) => event.data.paymentRequestId === 'T1')
  assert.strictEqual(paid.kind, 'PAYMENT_RESULT')
  assert.strictEqual(paid.data.result.resultStatus, 'S')
  assert.deepStrictEqual(paid.data.paymentAmount, { currency: 'USD', value: '100' })

  const inquiry = await ams.payments.inquiryPayment({ paymentRequestId: 'T1' })
  assert.strictEqual(inquiry.paymentStatus, 'SUCCESS')

  const refund = await ams.payments.refund({
    refundRequestId: 'R1',
    paymentId: inquiry.paymentId,
    refundAmount: { currency: 'USD', value: '30' },
    refundNotifyUrl: `${shop.url}/alipay/refunds`,
  })
  assert.strictEqual(refund.result.resultStatus, 'S')
  const refunded = await ams.payments.inquiryRefund({ refundRequestId: 'R1' })
  assert.strictEqual(refunded.refundStatus, 'SUCCESS')
  const event = await shop.event((one) => one.data.refundRequestId === 'R1')
  assert.strictEqual(event.kind, 'REFUND_RESULT')
  assert.notStrictEqual(event.dedupKey, paid.dedupKey)
  assert.deepStrictEqual(shop.errors, [])
})

test('the same payment under one id is one charge, another content under it is refused', async () => {
  const first = await ams.payments.pay(payment('T2'))
  const second = await ams.payments.pay(payment('T2'))
  assert.strictEqual(second.paymentId, first.paymentId)
  const other = payment('T2', { paymentAmount: { currency: 'USD', value: '999' } })
  other.order.orderAmount.value = '999'
  await assert.rejects(ams.payments.pay(other), (error) => {
    assert.ok(error instanceof RefusedError)
    assert.strictEqual(error.code, 'REPEAT_REQ_INCONSISTENT')
    assert.strictEqual(error.outcome, 'refused')
    assert.strictEqual(error.operation, 'payments.pay')
    assert.strictEqual(error.idempotencyId, 'T2')
    assert.ok(error.action)
    assert.strictEqual(error.reply.result.resultCode, 'REPEAT_REQ_INCONSISTENT')
    return true
  })
})

test('a cancelled payment is not paid', async () => {
  await ams.payments.pay(payment('T3'))
  const reply = await ams.payments.cancel({ paymentRequestId: 'T3' })
  assert.strictEqual(reply.result.resultStatus, 'S')
  const inquiry = await ams.payments.inquiryPayment({ paymentRequestId: 'T3' })
  assert.notStrictEqual(inquiry.paymentStatus, 'SUCCESS')
})

test('the same event has the same key when it comes again', async () => {
  await ams.payments.pay(payment('T4'))
  await sandbox.approve('T4')
  const first = await shop.event((event) => event.data.paymentRequestId === 'T4')
  await sandbox.notify('T4')
  const again = await shop.event((event) => event !== first && event.data.paymentRequestId === 'T4')
  assert.strictEqual(again.dedupKey, first.dedupKey)
})

test('a changed byte, another path and a parsed body are refused', async () => {
  let message
  const spy = await Shop.open((given) => {
    message = given
    return ams.verifyNotification(given)
  })
  try {
    await ams.payments.pay(payment('T5', { paymentNotifyUrl: `${spy.url}/notify` }))
    await sandbox.approve('T5')
    await spy.event(() => true)
  } finally {
    spy.close()
  }
  const changed = Buffer.from(message.body)
  changed[changed.length - 3] ^= 1
  assert.throws(() => ams.verifyNotification({ ...message, body: changed }), SignatureError)
  assert.throws(() => ams.verifyNotification({ ...message, path: '/other' }), SignatureError)
  assert.throws(() => ams.verifyNotification({ ...message, headers: {} }), SignatureError)
  assert.throws(() => ams.verifyNotification({ ...message, body: message.body.toString() }), /raw bytes/)
  assert.throws(() => ams.verifyNotification({ ...message, body: JSON.parse(message.body) }), /raw bytes/)
  assert.throws(() => ams.verifyNotification({ ...message, body: undefined }), /raw bytes/)
})

test('a notification is verified with headers in every form that frameworks have', async () => {
  const held = []
  const spy = await Shop.open((given) => {
    held.push(given)
    return ams.verifyNotification(given)
  })
  try {
    await ams.payments.pay(payment('T6', { paymentNotifyUrl: `${spy.url}/notify` }))
    await sandbox.approve('T6')
    await spy.event(() => true)
  } finally {
    spy.close()
  }
  const [{ path, headers, body }] = held
  const pairs = Object.entries(headers)
  const forms = [headers, new Headers(pairs), new Map(pairs), pairs, pairs.flat(), Object.fromEntries(pairs.map(([name, value]) => [name.toUpperCase(), [value]]))]
  const bodies = [body, new Uint8Array(body), body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength)]
  for (const form of forms) for (const bytes of bodies) assert.strictEqual(ams.verifyNotification({ path, headers: form, body: bytes }).kind, 'PAYMENT_RESULT')
})

test('a request built here and sent by fetch gives the same reply', async () => {
  const prepared = ams.prepare('payments.pay', payment('T7'))
  const response = await fetch(prepared.url, { method: prepared.method, headers: prepared.headers, body: prepared.body })
  const reply = ams.accept('payments.pay', prepared, response.status, response.headers, await response.arrayBuffer())
  assert.strictEqual(reply.result.resultCode, 'PAYMENT_IN_PROCESS')
  assert.ok(ams.redirect(reply).url)
})

test('a request that breaks a rule is not sent, and the error names the field', async () => {
  const before = (await sandbox.ledger()).requests
  const request = payment('T8')
  delete request.paymentAmount
  await assert.rejects(ams.payments.pay(request), (error) => {
    assert.ok(error instanceof InvalidRequestError)
    assert.strictEqual(error.field, 'paymentAmount')
    assert.strictEqual(error.rule, 'required')
    assert.strictEqual(error.idempotencyId, 'T8')
    return true
  })
  await assert.rejects(ams.payments.pay(payment('T8', { paymentAmount: { currency: 'USD', value: 10.5 } })), (error) => {
    assert.ok(error instanceof InvalidRequestError)
    assert.strictEqual(error.field, 'paymentAmount.value')
    return true
  })
  assert.strictEqual((await sandbox.ledger()).requests, before)
})

test('a rejected event is delivered again', async (t) => {
  // Its own sandbox: the second delivery comes after two scaled minutes.
  const fast = await Sandbox.start('--time-scale', '0.002')
  t.after(() => fast.stop())
  const client = new AmsClient(fast.options('ams'))
  const booked = await Shop.open((message) => {
    const event = client.verifyNotification(message)
    return booked.events.length === 0 ? Object.assign(event, { acknowledge: event.reject }) : event
  })
  t.after(() => booked.close())
  await client.payments.pay(payment('T9', { paymentNotifyUrl: `${booked.url}/notify` }))
  await fast.approve('T9')
  const [first, second] = await booked.times(2, () => true)
  assert.strictEqual(first.dedupKey, second.dedupKey)
  assert.deepStrictEqual(booked.errors, [])
})

test('a genuine reply to another request is not accepted', async () => {
  await ams.payments.pay(payment('T10-a'))
  await ams.payments.pay(payment('T10-b'))
  const prepare = (id) => ams.prepare('payments.inquiryPayment', { paymentRequestId: id })
  const [asked, other] = [prepare('T10-a'), prepare('T10-b')]
  const accept = async ({ url, method, headers, body }) => {
    const response = await fetch(url, { method, headers, body })
    return ams.accept('payments.inquiryPayment', asked, response.status, response.headers, await response.arrayBuffer())
  }
  assert.strictEqual((await accept(asked)).paymentRequestId, 'T10-a')
  await assert.rejects(accept(other), OutcomeUnknownError)
})

test('calls share a connection', async () => {
  await ams.payments.pay(payment('T11'))
  const before = (await sandbox.ledger()).connections
  for (let call = 0; call < 50; call += 1) await ams.payments.inquiryPayment({ paymentRequestId: 'T11' })
  // The ledger itself is asked over connections of the test.
  assert.ok((await sandbox.ledger()).connections - before <= 2)
})

test('a gateway with TLS is trusted by its CA file only', async (t) => {
  const tls = await Sandbox.start('--tls')
  t.after(() => tls.stop())
  const options = tls.options('ams', { gateway: tls.tls_url, retries: 0 })
  await assert.rejects(new AmsClient(options).payments.inquiryPayment({ paymentRequestId: 'TLS' }), ConnectError)
  const trusting = new AmsClient({ ...options, caFile: tls.ca_file })
  await trusting.payments.pay(payment('TLS'))
  assert.strictEqual((await trusting.payments.inquiryPayment({ paymentRequestId: 'TLS' })).paymentStatus, 'PROCESSING')
})
