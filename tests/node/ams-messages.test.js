'use strict'

const assert = require('node:assert')
const { createHash, createSign, createVerify, generateKeyPairSync } = require('node:crypto')
const http2 = require('node:http2')
const { test } = require('node:test')

const alipay = require('alipay-global')
const { AmsClient, InvalidRequestError, OutcomeUnknownError, SignatureError } = alipay

const CLIENT_ID = 'SANDBOX_5Y055A2Y2F6K05235'
const key = () => generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } })
const [mine, alipays] = [key(), key()]
const client = (more) => new AmsClient({ clientId: CLIENT_ID, privateKey: mine.privateKey, alipayPublicKey: alipays.publicKey, gateway: 'asia', ...more })

/** Plays Alipay: answers a request with what the function makes of it, signed. */
const gateway = (answer) => (request) => {
  const body = JSON.stringify({ result: { resultStatus: 'S', resultCode: 'SUCCESS' }, ...answer(JSON.parse(request.body)) })
  const time = '2026-04-17T08:00:00+08:00'
  const signer = createSign('RSA-SHA256').update(`POST ${new URL(request.url).pathname}\n${CLIENT_ID}.${time}.${body}`)
  const signature = `signature=${signer.sign(alipays.privateKey, 'base64')}`
  return { status: 200, headers: { 'client-id': CLIENT_ID, 'response-time': time, signature }, body: Buffer.from(body) }
}

const PICTURE = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(Array.from({ length: 256 }, (_, at) => at))])

test('an upload is what a multipart reader expects, and its JSON is signed', async () => {
  const request = client().prepare('billing.productUploadImage', { productId: 'p1', file: { name: 'bag.png', content: PICTURE } })
  assert.strictEqual(request.url, 'https://open-big-sea.alipay.com/ams/sandbox/api/v1/billing/product/uploadImage')
  const form = await new Response(request.body, { headers: { 'content-type': request.headers['content-type'] } }).formData()
  assert.deepStrictEqual([...form.keys()], ['body', 'file', 'imageFile'])
  for (const name of ['file', 'imageFile']) {
    assert.strictEqual(form.get(name).name, 'bag.png')
    assert.ok(PICTURE.equals(Buffer.from(await form.get(name).arrayBuffer())))
  }
  // A browser's reader makes a file of what has a type of its own.
  const body = typeof form.get('body') === 'string' ? form.get('body') : await form.get('body').text()
  assert.deepStrictEqual(JSON.parse(body), { productId: 'p1', fileSha256: createHash('sha256').update(PICTURE).digest('hex') })
  const text = `POST /ams/sandbox/api/v1/billing/product/uploadImage\n${CLIENT_ID}.${request.headers['request-time']}.${body}`
  const signature = decodeURIComponent(request.headers.signature.split('signature=')[1])
  assert.ok(createVerify('RSA-SHA256').update(text).verify(mine.publicKey, signature, 'base64'))
})

test('a file may be bytes of any kind or base64 text, and nothing else may be bytes', () => {
  const ams = client({ now: '2026-04-17T08:00:00+08:00' })
  const whole = PICTURE.buffer.slice(PICTURE.byteOffset, PICTURE.byteOffset + PICTURE.length)
  const bodies = [PICTURE, new Uint8Array(PICTURE), whole, PICTURE.toString('base64')].map((content) => ams.prepare('billing.productUploadImage', { file: { name: 'a', content } }).body)
  for (const body of bodies) assert.ok(body.equals(bodies[0]))
  assert.throws(() => ams.prepare('billing.productUploadImage', { productId: Buffer.from('p1'), file: {} }), (error) => error instanceof InvalidRequestError && error.field === 'productId')
})

test('usage events speak HTTP/2 with a server of another make', async (t) => {
  const server = http2.createServer()
  const seen = []
  server.on('stream', async (stream, headers) => {
    let body = ''
    for await (const chunk of stream) body += chunk
    seen.push({ headers, body })
    stream.respond({ ':status': 200, 'content-type': 'application/json' })
    stream.end(`{"result":{"resultStatus":"S","resultCode":"SUCCESS"},"padding":"${'x'.repeat(200_000)}"}`)
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  t.after(() => server.close())
  const ams = client({ gateway: `http://127.0.0.1:${server.address().port}` })
  // Larger than the windows of a fresh connection.
  const events = Array.from({ length: 300 }, () => ({ payload: { value: '1', customerId: 'c', note: 'y'.repeat(1_000) } }))
  const meters = [{ eventName: 'calls', events }]
  const reply = await ams.meter.uploadEvent({ sessionId: 's-1', meters })
  assert.strictEqual(reply._unverified, true)
  assert.strictEqual(reply.padding.length, 200_000)
  const [{ headers, body }] = seen
  assert.strictEqual(headers[':path'], '/ams/api/v1/meter/uploadEvent')
  assert.strictEqual(headers['x-session-id'], 's-1')
  assert.ok(!('signature' in headers) && !('client-id' in headers))
  assert.deepStrictEqual(JSON.parse(body), { meters })
})

const events = ({ startingAfter = '0' }) => {
  const at = Number(startingAfter)
  return { notifications: [{ eventId: `${at + 1}` }, { eventId: `${at + 2}` }], hasMore: at < 4 }
}

test('pages come one by one until the list ends', async () => {
  const ams = client({ transport: gateway(events) })
  const seen = []
  for await (const page of ams.pages('notifications.inquireNotificationList', { limit: 2 })) seen.push(...page.notifications.map(({ eventId }) => eventId))
  assert.deepStrictEqual(seen, ['1', '2', '3', '4', '5', '6'])
})

test('a gateway that shows the same page again does not hold us for ever', async () => {
  const ams = client({ transport: gateway(() => ({ notifications: [{ eventId: '1' }], hasMore: true })) })
  let count = 0
  await assert.rejects(async () => {
    for await (const _ of ams.pages('notifications.inquireNotificationList', {})) assert.ok((count += 1) < 5)
  }, (error) => error instanceof OutcomeUnknownError && /the same page again/.test(error.message))
})

test('a code to scan is drawn here', () => {
  const ams = client()
  const redirect = ams.redirect({ orderCodeForm: { codeDetails: [{ codeValueType: 'QRCODE', displayType: 'TEXT', codeValue: '2876' }] } })
  assert.strictEqual(redirect.qrSvg(), alipay.qrSvg('2876'))
  assert.match(redirect.qrSvg(), /^<svg /)
  assert.strictEqual(redirect.qrPng().subarray(1, 4).toString(), 'PNG')
  const without = ams.redirect({ normalUrl: 'https://w.example/', schemeUrl: 'alipays://p' })
  assert.match(without.appPage, /alipays:\/\/p/)
  assert.throws(() => without.qrPng(), InvalidRequestError)
  assert.deepStrictEqual(ams.redirect({ challengeActionForm: { challengeType: 'SMS_OTP' } }).challenge, { challengeType: 'SMS_OTP' })
})

test('only the buyer who was sent away brings a code back', () => {
  const state = alipay.newAuthState()
  const back = `https://shop.example/back?authCode=2810%2B01&authState=${state}`
  assert.strictEqual(alipay.authorizationCode(back, state), '2810+01')
  assert.throws(() => alipay.authorizationCode(back, alipay.newAuthState()), (error) => error instanceof SignatureError && error.reason === 'auth_state')
})

test('request ids and the order information of AlipayCN', () => {
  assert.strictEqual(new Set(Array.from({ length: 100 }, () => alipay.newRequestId())).size, 100)
  assert.match(alipay.newRequestId('order-42-'), /^order-42-[0-9a-f]{32}$/)
  assert.throws(() => alipay.newRequestId('a b'), InvalidRequestError)
  const goods = [{ name: 'Bag', quantity: 2 }, { name: 'Shoe', quantity: '1' }]
  assert.deepStrictEqual(JSON.parse(alipay.chinaExtraTransInfo({ businessType: '4', goods })), {
    chinaExtraTransInfo: { businessType: '4', goodsInfo: 'Bag^2|Shoe^1', totalQuantity: '3' },
  })
  assert.throws(() => alipay.chinaExtraTransInfo({ businessType: '4', goods: [{ name: 'a|b', quantity: 1 }] }), { field: 'goods[0].name' })
})
