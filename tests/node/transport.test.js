'use strict'

const assert = require('node:assert')
const { test } = require('node:test')
const { generateKeyPairSync } = require('node:crypto')

const { AmsClient, ConfigError, ConnectError, HttpRequest, OutcomeUnknownError } = require('alipay-global')

const key = () => generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } })
const [mine, alipays] = [key(), key()]
const client = (transport, more) =>
  new AmsClient({ clientId: 'C1', privateKey: mine.privateKey, alipayPublicKey: alipays.publicKey, gateway: 'https://gateway.example', transport, ...more })
const inquire = (ams, options) => ams.call('payments.inquiryPayment', { paymentRequestId: 'T1' }, options)
const cancel = (ams, options) => ams.call('payments.cancel', { paymentRequestId: 'T1' }, options)

test('a transport gets the signed request and the time it has', async () => {
  let seen
  const ams = client(async (request, timeout) => {
    seen = { request, timeout }
    return { status: 500, headers: {}, body: Buffer.alloc(0) }
  })
  await assert.rejects(cancel(ams, { timeout: 3.5 }), OutcomeUnknownError)
  assert.ok(seen.request instanceof HttpRequest)
  assert.strictEqual(seen.timeout, 3.5)
  assert.strictEqual(seen.request.method, 'POST')
  assert.ok(seen.request.url.startsWith('https://gateway.example/'))
  assert.deepStrictEqual(JSON.parse(seen.request.body), { paymentRequestId: 'T1' })
})

test('a reply that the transport brings is not believed without a signature', async () => {
  const ams = client(() => ({
    status: 200,
    headers: new Headers({ 'content-type': 'application/json' }),
    body: new TextEncoder().encode('{"result":{"resultStatus":"S","resultCode":"SUCCESS"}}'),
  }))
  await assert.rejects(cancel(ams), (error) => error instanceof OutcomeUnknownError && error.outcome === 'unknown')
})

test('an error of the transport leaves the outcome open, and is not repeated', async () => {
  let calls = 0
  const ams = client(async () => {
    calls += 1
    throw Object.assign(new Error('https://gateway.example/?sign=SECRET'), { code: 'ECONNRESET' })
  })
  await assert.rejects(cancel(ams), (error) => {
    assert.ok(error instanceof OutcomeUnknownError)
    assert.strictEqual(error.idempotencyId, 'T1')
    assert.match(error.message, /ECONNRESET/)
    assert.doesNotMatch(error.message, /SECRET/)
    return true
  })
  assert.strictEqual(calls, 1)
})

test('a ConnectError of the transport says that nothing was sent, so it is tried again', async () => {
  let calls = 0
  const ams = client(async () => {
    calls += 1
    throw new ConnectError('no route')
  })
  await assert.rejects(cancel(ams, { retries: 1 }), (error) => error instanceof ConnectError && error.outcome === 'not_sent')
  assert.strictEqual(calls, 2)
})

test('an operation that only reads is asked again after a lost reply', async () => {
  let calls = 0
  const ams = client(async () => {
    calls += 1
    throw new Error('lost')
  })
  await assert.rejects(inquire(ams, { retries: 1 }), OutcomeUnknownError)
  assert.strictEqual(calls, 2)
})

test('a transport that never answers is given up after the time-out, and its late reply harms nothing', async () => {
  let late
  const ams = client(() => new Promise((resolve) => (late = resolve)))
  const started = Date.now()
  await assert.rejects(cancel(ams, { timeout: 0.2 }), OutcomeUnknownError)
  assert.ok(Date.now() - started < 2_000)
  late({ status: 200, headers: {}, body: Buffer.from('{}') })
  await new Promise((resolve) => setImmediate(resolve))
})

test('a transport may throw at once or answer nonsense without taking the process down', async () => {
  const answers = [
    () => { throw new Error('at once') },
    () => undefined,
    () => ({ status: '200', headers: {}, body: Buffer.alloc(0) }),
    () => ({ status: 200, headers: {}, body: 'text' }),
    () => ({ status: 200, headers: 7, body: Buffer.alloc(0) }),
    () => { throw null },
  ]
  for (const answer of answers) await assert.rejects(cancel(client(answer)), OutcomeUnknownError)
})

test('a transport that is no function is refused when the client is made', () => {
  assert.throws(() => client({ send() {} }), ConfigError)
})

test('a client with a transport is collected when nobody holds it', async () => {
  const { setFlagsFromString } = require('node:v8')
  setFlagsFromString('--expose-gc')
  const gc = require('node:vm').runInNewContext('gc')
  const gone = []
  const registry = new FinalizationRegistry((name) => gone.push(name))
  ;(() => {
    const ams = client(async () => ({ status: 500, headers: {}, body: Buffer.alloc(0) }))
    registry.register(ams, 'client')
  })()
  for (let round = 0; round < 20 && gone.length === 0; round += 1) {
    gc()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  assert.deepStrictEqual(gone, ['client'])
})
