'use strict'

// Every public object is printed in every way that ends up in logs, and searched for what must not be there.

const assert = require('node:assert')
const { generateKeyPairSync } = require('node:crypto')
const { test } = require('node:test')
const util = require('node:util')

const alipay = require('alipay-global')

const key = () => generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } })
const [mine, alipays] = [key(), key()]
const shared = 'k9x2m4q7w1e8r5t3y6u0i2o4p7a1s3d5'
const token = 'agent-token-5f1c2b7e9d'
const apiKey = 'isak_TEST_77aa66bb55cc_0123456789abcdef'
const proxy = 'proxy-password-31337'
const reply = Buffer.from('{"result":{"resultStatus":"S"},"cardNo":"4111111111111111"}')

const middle = (pem) => pem.split('\n').slice(1, -2)
const secrets = [...middle(mine.privateKey), mine.privateKey.replace(/\s|-----[A-Z ]+-----/g, '').slice(20, 60), shared, token, apiKey, proxy, '4111111111111111']

const ways = {
  inspect: (value) => util.inspect(value, { depth: Infinity, showHidden: true, maxStringLength: Infinity, maxArrayLength: Infinity }),
  format: (value) => util.format('%o %O %s', value, value, value),
  json: (value) => JSON.stringify(value) ?? '',
  string: (value) => String(value),
  stack: (value) => (value instanceof Error ? `${value.stack} ${value.message}` : ''),
  keys: (value) => (typeof value === 'object' && !(value instanceof alipay.HttpRequest) ? JSON.stringify({ ...value }) : ''),
}

function silent(value, more = []) {
  for (const [way, print] of Object.entries(ways)) {
    const text = print(value)
    for (const secret of [...secrets, ...more]) assert.ok(!text.includes(secret), `${way} shows ${secret.slice(0, 6)}…: ${text.slice(0, 200)}`)
  }
  return value
}

const thrown = (work) => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

const transport = async () => ({ status: 200, headers: {}, body: reply })
const ams = () =>
  new alipay.AmsClient({
    clientId: 'C1',
    privateKey: mine.privateKey,
    alipayPublicKey: alipays.publicKey,
    agentToken: token,
    gateway: 'https://gateway.example',
    transport,
  })

test('the search finds what it searches for', () => {
  assert.throws(() => silent({ key: mine.privateKey }))
  assert.throws(() => silent(Object.assign(new Error('x'), { shared })))
})

test('clients and their groups show nothing', () => {
  const client = silent(ams())
  for (const name of ['payments', 'customs', 'disputes']) silent(client[name])
  silent(new alipay.MapiClient({ partner: '2088101122136241', signType: 'MD5', key: shared, gateway: 'https://gateway.example' }))
  silent(new alipay.AmsClient({ apiKey, gateway: 'https://gateway.example' }))
  silent(new alipay.AmsClient({ apiKey, gateway: 'https://gateway.example', proxy: `http://user:${proxy}@127.0.0.1:1` }))
  silent(new alipay.InStoreClient({ clientId: 'C1', partnerId: 'P1', signType: 'SHA256', key: shared, gateway: 'https://gateway.example' }))
})

test('a prepared request shows neither its signature nor its body', () => {
  const request = ams().prepare('payments.inquiryPayment', { paymentRequestId: 'T1' })
  const signature = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'signature')[1]
  silent(request, [signature.slice(-40), 'paymentRequestId'])
  const bearer = new alipay.AmsClient({ apiKey, gateway: 'https://gateway.example' }).prepare('payments.inquiryPayment', { paymentRequestId: 'T1' })
  silent(bearer)
})

test('a redirect shows no signature when it is printed', async () => {
  const mapi = new alipay.MapiClient({ partner: '2088101122136241', signType: 'MD5', key: shared, gateway: 'https://gateway.example' })
  const goods = { business_type: '4', goods_info: 'pencil^2', total_quantity: '2' }
  const redirect = await mapi.createForexTrade({ out_trade_no: 'W', subject: 's', currency: 'USD', total_fee: '1.00', product_code: 'NEW_OVERSEAS_SELLER', trade_information: goods })
  silent(redirect)
  const sign = new URL(redirect.url).searchParams.get('sign')
  for (const way of ['inspect', 'format', 'string']) assert.ok(!ways[way](redirect).includes(sign), way)
})

test('errors show neither keys nor the reply', async () => {
  const lost = await ams().call('payments.cancel', { paymentRequestId: 'T1' }).catch((error) => error)
  assert.ok(lost instanceof alipay.OutcomeUnknownError)
  silent(lost)
  const bad = { clientId: 'C1', alipayPublicKey: alipays.publicKey, gateway: 'https://gateway.example' }
  const half = mine.privateKey.slice(0, 900)
  for (const options of [
    { ...bad, privateKey: half },
    { ...bad, privateKey: alipays.publicKey },
    { ...bad, privateKey: mine.privateKey, alipayPublicKey: mine.privateKey },
    { ...bad, privateKey: mine.privateKey, alipayPublicKey: mine.publicKey },
    { ...bad, privateKey: mine.privateKey, gateway: `https://user:${proxy}@gateway.example` },
    { ...bad, privateKey: mine.privateKey, proxy: `ftp://user:${proxy}@x` },
    { ...bad, privateKey: { key: mine.privateKey } },
    { ...bad, [shared.slice(0, 4)]: mine.privateKey },
    { ...bad, privateKey: 1n },
  ]) {
    const error = thrown(() => new alipay.AmsClient(options))
    assert.ok(error instanceof alipay.ConfigError, `${error.stack}`)
    silent(error)
  }
  silent(thrown(() => alipay.inspectKey(half)))
  silent(thrown(() => alipay.sign('text', { signType: 'RSA2', key: half })))
  silent(thrown(() => ams().verifyNotification({ path: '/', headers: { signature: shared }, body: reply })))
})

test('an error keeps the reply for those who ask for it', () => {
  const error = new alipay.RefusedError('no', { reply: { cardNo: '4111111111111111' } })
  silent(error)
  assert.deepStrictEqual(error.reply, { cardNo: '4111111111111111' })
})

test('a key pair shows its public half only', async () => {
  const pair = await alipay.generateKeyPair(2048)
  silent(pair, middle(pair.privatePem))
  assert.match(pair.privatePem, /BEGIN PRIVATE KEY/)
})
