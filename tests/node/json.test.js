'use strict'

const assert = require('node:assert')
const { test } = require('node:test')

const { InvalidRequestError } = require('alipay-global')
const { stringify } = require('../../bindings-node/lib/json.js')

const refused = (request, field, rule) =>
  assert.throws(
    () => stringify(request, 'payments.pay'),
    (error) =>
      error instanceof InvalidRequestError &&
      error.outcome === 'not_sent' &&
      error.operation === 'payments.pay' &&
      error.field === field &&
      error.rule === rule &&
      error.message.startsWith('payments.pay: '),
  )

test('a request crosses as the text that JSON.stringify makes', () => {
  const request = { a: 'x "y" \u2028 中文 😀', b: [1, -7, true, null, {}], c: { d: [], e: '' }, 'f g': 0 }
  assert.strictEqual(stringify(request, 'x'), JSON.stringify(request))
})

test('a fraction is refused with its path', () => {
  refused({ order: { goods: [{}, { price: { value: 10.5 } }] } }, 'order.goods[1].price.value', 'number')
  refused({ total_fee: 0.1 }, 'total_fee', 'number')
  refused({ a: NaN }, 'a', 'number')
  refused({ a: Infinity }, 'a', 'number')
})

test('a number that a double cannot hold is refused, as a BigInt it is sent', () => {
  refused({ a: 2 ** 53 }, 'a', 'number')
  assert.strictEqual(stringify({ a: 2 ** 53 - 1, b: 12345678901234567890n }, 'x'), '{"a":9007199254740991,"b":12345678901234567890}')
})

test('undefined is left out of an object and refused in a list', () => {
  assert.strictEqual(stringify({ a: undefined, b: 1 }, 'x'), '{"b":1}')
  refused({ a: [1, undefined] }, 'a[1]', 'type')
})

test('a date becomes ISO text and an invalid one is refused', () => {
  assert.strictEqual(stringify({ at: new Date(0) }, 'x'), '{"at":"1970-01-01T00:00:00.000Z"}')
  refused({ at: new Date('never') }, 'at', 'time')
})

test('an object that knows its JSON form is asked for it, and that form is held to the same rules', () => {
  assert.strictEqual(stringify({ value: { toJSON: () => '10.00' } }, 'x'), '{"value":"10.00"}')
  refused({ value: { toJSON: () => 10.5 } }, 'value', 'number')
})

test('what has no meaning in JSON is refused', () => {
  refused({ a: () => 1 }, 'a', 'type')
  refused({ a: Symbol('x') }, 'a', 'type')
  refused({ a: Buffer.from('x') }, 'a', 'type')
  refused({ a: new Map([[1, 2]]) }, 'a', 'type')
  refused([1], '', 'type')
  refused(null, '', 'type')
  refused(undefined, '', 'type')
  refused('{}', '', 'type')
})

test('an object that holds itself is refused instead of running for ever', () => {
  const request = {}
  request.a = request
  assert.throws(() => stringify(request, 'x'), (error) => error instanceof InvalidRequestError && error.rule === 'depth')
})

test('no refusal quotes the value', () => {
  const secret = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'
  for (const value of [Buffer.from(secret), new Map([[secret, secret]]), Symbol(secret), Object.assign(() => 1, { secret })]) {
    assert.throws(
      () => stringify({ a: value }, 'x'),
      (error) => !`${error.stack} ${JSON.stringify(error)}`.includes(secret),
    )
  }
})
