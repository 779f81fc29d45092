'use strict'

/** Every AMS operation by its id, through the text door, with the smallest request the schema allows. */

const assert = require('node:assert')
const { createHash } = require('node:crypto')
const { after, before, test } = require('node:test')

const { AmsClient, InvalidRequestError, RefusedError } = require('alipay-global')
const { refusal, unknown } = require('./support/errors.js')
const { Sandbox } = require('./support/sandbox.js')

const SCHEMA = require('../../core/schema/ams.json')
const KNOWN = require('../sandbox/every-operation.json')

const MODELS = new Map(SCHEMA.models.map((model) => [model.name, model.fields]))
const REQUESTS = new Map(SCHEMA.operations.map((operation) => [operation.id, operation.request]))
const ENUMS = new Map(SCHEMA.enums.map((known) => [known.name, known.values]))

let sandbox, ams

before(async () => {
  sandbox = await Sandbox.start()
  ams = new AmsClient(sandbox.options('ams'))
})
after(() => sandbox.stop())

for (const { id, request: model } of SCHEMA.operations) {
  test(`${id} gets a verified reply`, async () => {
    const request = { ...smallest(model), ...KNOWN.requests[id] }
    for (const [first, field] of Object.entries(KNOWN.first[id] ?? {})) {
      request[field] = (await ams.call(first, smallest(REQUESTS.get(first))))[field]
    }
    const before = (await sandbox.ledger()).requests
    const code = await ams.call(id, request).then(
      (reply) => reply.result.resultCode,
      (error) => {
        if (error instanceof RefusedError) return error.code
        throw error
      },
    )
    assert.strictEqual(code, KNOWN.codes[id] ?? 'SUCCESS')
    assert.strictEqual((await sandbox.ledger()).requests, before + 1)
  })

  const first = MODELS.get(model).find((field) => field.required && !field.required_unless)
  if (!first) continue
  test(`${id} without its first required field never leaves`, async () => {
    const request = smallest(model)
    delete request[first.name]
    await assert.rejects(ams.call(id, request), (error) => {
      assert.ok(error instanceof InvalidRequestError, String(error))
      assert.deepStrictEqual([error.field, error.outcome], [first.name, 'not_sent'])
      return true
    })
  })
}

test('a card pays by one of the plans that the bank offers', async () => {
  const { plans } = (await ams.payments.inquireInstallment({})).installmentBanks
  const plan = plans.find(({ enabled, minInstallmentAmount }) => enabled && minInstallmentAmount.currency === 'USD')
  const request = (paymentRequestId, paymentAmount) => ({
    paymentRequestId,
    productCode: 'CASHIER_PAYMENT',
    paymentAmount,
    paymentMethod: { paymentMethodType: 'CARD' },
    creditPayPlan: { installmentNum: Number(plan.installmentNum), interval: plan.interval },
    order: { referenceOrderId: paymentRequestId, orderDescription: 'A teapot', orderAmount: paymentAmount },
    paymentRedirectUrl: 'https://shop.example/thanks',
    settlementStrategy: { settlementCurrency: 'USD' },
    env: { terminalType: 'WEB' },
  })
  await ams.payments.pay(request('in-1', plan.minInstallmentAmount))
  await sandbox.approve('in-1')
  const { paymentResultInfo } = await ams.payments.inquiryPayment({ paymentRequestId: 'in-1' })
  assert.strictEqual(paymentResultInfo.creditPayPlan.installmentNum, Number(plan.installmentNum))
  await assert.rejects(ams.payments.pay(request('in-2', { currency: 'USD', value: '100' })), (error) => {
    assert.deepStrictEqual([error.code, error.action], ['PAYMENT_AMOUNT_EXCEED_LIMIT', 'user'])
    return true
  })
})

test('every operation is a method of its group', () => {
  for (const { id } of SCHEMA.operations) {
    const [group, name] = id.split('.')
    assert.strictEqual(typeof ams[group][name], 'function', id)
  }
  assert.strictEqual(SCHEMA.operations.length, 179)
})

test('a picture arrives byte by byte, and a large one does not leave', async () => {
  const content = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('\r\n--\r\n'), Buffer.alloc(100_000, 0xff)])
  const reply = await ams.billing.productUploadImage({ productId: 'p-1', file: { name: '茶.png', content } })
  assert.strictEqual(reply.imageName, '茶.png')
  assert.ok(reply.imageUrl.endsWith(createHash('sha256').update(content).digest('hex')))
  const { requests } = await sandbox.ledger()
  const large = ams.billing.productUploadImage({ productId: 'p-1', file: { name: 'a.png', content: Buffer.alloc(2 ** 21 + 1) } })
  await assert.rejects(large, (error) => error instanceof InvalidRequestError && error.field === 'file.content' && error.rule === 'file_size')
  assert.strictEqual((await sandbox.ledger()).requests, requests)
})

test('usage events go up over HTTP/2 as long as their session lasts, and a busy gateway says when to come again', async () => {
  const { sessionId } = await ams.meter.createSession({ requestId: 'session-1' })
  const meters = (note) => [{ eventName: 'calls', events: [{ payload: { value: '1', customerId: 'c', note } }] }]
  const reply = await ams.meter.uploadEvent({ sessionId, meters: meters('tea') })
  assert.strictEqual(reply.result.resultCode, 'SUCCESS')
  await assert.rejects(ams.meter.uploadEvent({ sessionId, meters: meters('RETRY_AFTER') }), (error) => unknown()(error) && error.reply.retryAfter === 1)
  await assert.rejects(ams.meter.uploadEvent({ sessionId: 'M-none', meters: meters('tea') }), refusal('ACCESS_DENIED'))
})

/** Required fields only, each with a plausible value. */
function smallest(model) {
  const message = {}
  for (const field of MODELS.get(model)) {
    if (field.required && !(field.required_unless in message)) message[field.name] = value(field, field.type)
  }
  return message
}

function value(field, kind) {
  if (kind.startsWith('list<')) return [value(field, kind.slice(5, -1))]
  if (kind.startsWith('map<')) return { TAG: kind === 'map<any>' ? {} : 'text' }
  if (MODELS.has(kind)) return smallest(kind)
  const plain = { integer: 1, boolean: false, decimal: '1.5', millis: 1793000000000, any: {} }
  return plain[kind] ?? text(field)
}

function text({ name, format, enum: listed, values = [], max = 64 }) {
  const formats = { time: '2026-11-01T12:00:00+08:00', currency: 'USD', country: 'SG', minor_units: '100' }
  if (formats[format]) return formats[format]
  if (name === 'paymentMethodType') return 'ALIPAY_CN'
  if (name.toLowerCase().endsWith('url')) return 'https://shop.example/back'
  return ((ENUMS.get(listed) ?? values)[0] ?? `${name}-1`).slice(0, max)
}
