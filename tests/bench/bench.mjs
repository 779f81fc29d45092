// The Node package beside `node:crypto` and `undici`.
//
// A new number is a function in MEASURES that prepares both ways, shows that they agree, and says what was measured.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign as signBytes, verify as verifyBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { parse as parseQuery } from 'node:querystring'
import { gzipSync } from 'node:zlib'

// The test folder has both libraries installed.
const require = createRequire(new URL('../node/package.json', import.meta.url))
const { AmsClient, InStoreClient, MapiClient, signParams } = require('alipay-global')
const { XMLParser } = require('fast-xml-parser')
const { Client: Undici } = require('undici')
const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))

const CALLS = 500

/** What a careful merchant writes by hand: keys read once, body signed, reply verified before it is parsed. */
class Raw {
  constructor({ clientId, privateKey, alipayPublicKey, gateway }) {
    Object.assign(this, { clientId, base: gateway, privateKey: createPrivateKey(privateKey), alipay: createPublicKey(alipayPublicKey) })
  }

  prepare(path, request, now = String(Date.now())) {
    const body = Buffer.from(JSON.stringify(request))
    const signed = signBytes('sha256', Buffer.concat([Buffer.from(`POST ${path}\n${this.clientId}.${now}.`), body]), this.privateKey)
    const headers = {
      'content-type': 'application/json; charset=UTF-8',
      'client-id': this.clientId,
      'request-time': now,
      signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signed.toString('base64'))}`,
    }
    return { method: 'POST', url: this.base + path, headers, body }
  }

  read(path, headers, body) {
    const header = headers.signature
    const signature = Buffer.from(decodeURIComponent(header.slice(header.lastIndexOf('signature=') + 10)), 'base64')
    const text = Buffer.concat([Buffer.from(`POST ${path}\n${this.clientId}.${headers['response-time']}.`), body])
    assert.ok(verifyBytes('sha256', text, this.alipay, signature))
    return JSON.parse(body)
  }
}

async function sign() {
  const path = '/ams/sandbox/api/v1/payments/pay'
  const options = named(notification().options)
  const [ams, raw] = [new AmsClient(options), new Raw(options)]
  const request = read('pay.json')
  request.order.orderDescription += ` ${'x'.repeat(800 - Buffer.byteLength(JSON.stringify(request)) - 1)}`
  const prepared = ams.prepare('payments.pay', request, { now: '2026-04-17T08:00:00+08:00' })
  assert.equal(prepared.body.length, 800)
  assert.deepEqual({ ...prepared }, raw.prepare(path, request, '1776384000000'))
  const pairs = await perSecond(() => ams.prepare('payments.pay', request), () => raw.prepare(path, request))
  sayRatio('AMS sign, 800 bytes / node:crypto', pairs, 0.95)
}

async function verify() {
  const { options, path, headers, body_base64: base64 } = notification()
  const ams = new AmsClient(named(options))
  const body = Buffer.from(base64, 'base64')
  const signed = Buffer.concat([Buffer.from(`POST ${path}\n${headers['Client-Id']}.${headers['Request-Time']}.`), body])
  const signature = Buffer.from(decodeURIComponent(headers.Signature.split('signature=')[1]), 'base64')
  const key = createPublicKey(options.alipay_public_key)
  const ours = () => ams.verifyNotification({ path, headers, body }).data
  assert.deepEqual(ours(), JSON.parse(body))
  const raw = () => assert.ok(verifyBytes('sha256', signed, key, signature))
  sayRatio('notification verified and parsed / node:crypto verifying alone', await perSecond(ours, raw), 0.75)
}

async function mapiSign() {
  const { params, key, sign: expected } = read('mapi.json')
  const raw = () => {
    const names = Object.keys(params).filter((name) => params[name] !== '' && name !== 'sign' && name !== 'sign_type')
    const text = names.sort().map((name) => `${name}=${params[name]}`).join('&')
    return createHash('md5').update(text + key).digest('hex')
  }
  const ours = () => signParams(params, { signType: 'MD5', key })
  assert.equal(raw(), expected)
  assert.equal(ours(), expected)
  sayRatio('MD5 sign of 15 parameters / sort, join, node:crypto', await perSecond(ours, raw), 1)
}

/** `prepare` with each algorithm of the gateway's guide, beside `node:crypto` signing the same text with the same key. */
async function mapiPrepare() {
  const keys = read('../vectors/keys.json')
  const rows = [
    ['RSA', 'rsa1024', 'sha1', 'RSA 1024, SHA-1', 0.9],
    ['RSA2', 'rsa1024', 'sha256', 'RSA 1024, SHA-256', 0.9],
    ['RSA', 'rsa2048', 'sha1', 'RSA 2048, SHA-1', 0.93],
    ['RSA2', 'rsa2048', 'sha256', 'RSA 2048, SHA-256', 0.95],
    ['DSA', 'dsa1024', 'sha1', 'DSA 1024', 1],
  ]
  for (const [signType, name, hash, what, wanted] of rows) {
    const alipay = signType === 'DSA' ? generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).publicKey : createPublicKey(keys.alipay2048)
    const alipayPublicKey = alipay.export({ type: 'spki', format: 'pem' })
    const mapi = new MapiClient({ partner: '2088101122136241', signType, privateKey: keys[name], alipayPublicKey, gateway: 'https://mapi.alipaydev.com/gateway.do' })
    const prepare = () => mapi.prepare('single_trade_query', { out_trade_no: 'ORDER-0001' })
    const { url, body } = prepare()
    const { sign, sign_type: _, ...fields } = parseQuery(`${url.split('?')[1]}&${body}`)
    const text = Buffer.from(Object.keys(fields).sort().map((field) => `${field}=${fields[field]}`).join('&'))
    const key = createPrivateKey(keys[name])
    assert.ok(verifyBytes(hash, text, createPublicKey(keys[name]), Buffer.from(sign, 'base64')))
    sayRatio(`mapi prepare, ${what} / node:crypto signing alone`, await perSecond(prepare, () => signBytes(hash, text, key)), wanted)
  }
}

async function mapiNotification() {
  const body = Buffer.from(read('mapi.json').notification)
  const key = createPublicKey(read('../vectors/keys.json').alipay2048)
  const alipayPublicKey = key.export({ type: 'spki', format: 'pem' })
  const mapi = new MapiClient({ partner: '2088101122136241', signType: 'RSA2', alipayPublicKey })
  const raw = () => {
    const { sign, sign_type: _, ...fields } = parseQuery(body.toString())
    const text = Object.keys(fields).sort().map((name) => `${name}=${fields[name]}`).join('&')
    assert.ok(verifyBytes('sha256', Buffer.from(text), key, Buffer.from(sign, 'base64')))
    return fields
  }
  const ours = () => mapi.verifyNotification({ body }).data
  assert.deepEqual(ours(), raw())
  sayRatio('mapi notification read and verified / querystring, node:crypto', await perSecond(ours, raw), 1.2)
}

async function mapiReply() {
  const { reply, key, fields } = read('mapi.json')
  const mapi = new MapiClient({ partner: '2088101122136241', signType: 'MD5', key, gateway: 'https://mapi.alipaydev.com/gateway.do' })
  const prepared = mapi.prepare('single_trade_query', { out_trade_no: 'ORDER-0001' })
  const body = Buffer.from(reply)
  const headers = { 'content-type': 'text/xml' }
  const parser = new XMLParser({ parseTagValue: false })
  const raw = () => parser.parse(body).alipay.response.trade
  // The other side believes what it reads; ours checks an MD5 signature, the cheapest there is, and whose reply it is.
  const ours = () => mapi.accept('single_trade_query', prepared, 200, headers, body)
  assert.deepEqual(raw(), fields)
  assert.deepEqual(ours(), { is_success: 'T', ...fields })
  sayRatio('mapi reply, 1.3 kB of XML to an object / fast-xml-parser', await perSecond(ours, raw), 3)
}

async function instore() {
  const keys = read('../vectors/keys.json')
  const alipayPublicKey = createPublicKey(keys.alipay2048).export({ type: 'spki', format: 'pem' })
  const client = new InStoreClient({
    clientId: '211xxxxxxxxxxxxxxx044',
    partnerId: '211xxxxxxxxxxxxxxxx512',
    privateKey: keys.rsa2048,
    alipayPublicKey,
    gateway: 'production',
  })
  const query = 'acquiring_offline_pay_query'
  const prepared = client.prepare(query, { merchantTransId: 'bench' }, { messageId: '0123456789abcdef0123456789abcdef' })
  const signed = Buffer.from(readFileSync(new URL('reply.json', import.meta.url), 'utf8').trim())
  const signature = signBytes('sha256', signed, keys.alipay2048)
  const body = Buffer.from(`{"response":${signed},"signature":"${signature.toString('base64')}"}`)
  const ours = () => client.accept(query, prepared, 200, {}, body)
  assert.deepEqual(ours(), JSON.parse(signed).body)
  const key = createPublicKey(alipayPublicKey)
  const raw = () => assert.ok(verifyBytes('sha256', signed, key, signature))
  sayRatio('in-store reply of 2 kB cut, verified and parsed / node:crypto verifying alone', await perSecond(ours, raw), 0.75)
}

async function calls(sandbox) {
  const options = { ...named(sandbox.ams), gateway: sandbox.tls_url }
  const ams = new AmsClient({ ...options, caFile: sandbox.ca_file })
  const request = { paymentRequestId: 'bench-node' }
  await pay(ams, request.paymentRequestId)

  const path = '/ams/sandbox/api/v1/payments/inquiryPayment'
  const raw = new Raw(options)
  const client = new Undici(sandbox.tls_url, { connect: { ca: readFileSync(sandbox.ca_file) } })
  const control = new Undici(sandbox.url)
  const byHand = async () => {
    const { method, headers, body } = raw.prepare(path, request)
    const reply = await client.request({ method, path, headers, body })
    return raw.read(path, reply.headers, Buffer.from(await reply.body.arrayBuffer()))
  }
  const ours = () => ams.payments.inquiryPayment(request)
  const settled = ({ result, paymentStatus, paymentId }) => [result.resultStatus, paymentStatus, paymentId]
  assert.deepEqual(settled(await ours()), settled(await byHand()))
  const before = await connections(control)
  const pairs = await perSecond(ours, byHand, { turns: CALLS, count: 1 })
  const fresh = (await connections(control)) - before
  await Promise.all([client.close(), control.close()])
  sayRatio(`${CALLS} signed calls over HTTPS / undici and node:crypto`, pairs, 0.95)
  // Both clients opened theirs before the count, so every later one would be a connection that was not kept.
  say({ what: `connections for those ${CALLS} calls`, value: fresh + 1, wanted: 1, at: 'most', unit: '' })
}

/** A payment to inquire. Nobody listens for its notification: that would be one more connection. */
function pay(ams, id) {
  const amount = { currency: 'USD', value: '100' }
  return ams.payments.pay({
    paymentRequestId: id,
    productCode: 'CASHIER_PAYMENT',
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
    order: { referenceOrderId: id, orderDescription: 'AUTOPAY', orderAmount: amount, env: { terminalType: 'WEB' } },
    paymentNotifyUrl: 'http://127.0.0.1:9/',
    paymentRedirectUrl: 'https://shop.example/thanks',
    settlementStrategy: { settlementCurrency: 'USD' },
  })
}

async function connections(control) {
  const reply = await control.request({ method: 'GET', path: '/control/ledger' })
  return (await reply.body.json()).connections
}

async function requireTime() {
  const load = `require(${JSON.stringify(require.resolve('alipay-global'))})`
  const pairs = []
  for (let turn = 0; turn <= 21; turn += 1) pairs.push([start(load), start('')])
  pairs.shift() // fills caches
  const value = median(pairs.map(([loaded, bare]) => loaded - bare))
  const [ours, raw] = sides(pairs)
  say({ what: "require('alipay-global')", value, wanted: 20, at: 'most', unit: 'ms', ours, raw, rates: 'ms' })
}

async function size() {
  const addon = require.resolve('alipay-global/package.json').replace('package.json', 'alipay-global.node')
  const { size: bytes } = statSync(addon)
  say({ what: 'addon', value: bytes / 1e6, wanted: 8, at: 'most', unit: 'MB' })
  say({ what: 'addon, packed as npm does', value: gzipSync(readFileSync(addon)).length / 1e6, wanted: 4, at: 'most', unit: 'MB' })
  const { dependencies = {} } = require('alipay-global/package.json')
  say({ what: 'run-time dependencies', value: Object.keys(dependencies).length, wanted: 0, at: 'most', unit: '' })
}

function notification() {
  return read('../vectors/ams.json').vectors.find(({ name }) => name === 'ams/notification-payment-result')
}

/** Client options in the names of this language. */
function named({ client_id: clientId, private_key: privateKey, alipay_public_key: alipayPublicKey, gateway }) {
  return { clientId, privateKey, alipayPublicKey, gateway }
}

// --- measuring in turn --------------------------------------------------------------------------------

/**
 * Rates of both ways, run in turn (A B, B A, A B ...), in groups of about a millisecond. Most groups then pass between two
 * interruptions, so medians say what the work costs, on a busy machine too.
 */
async function perSecond(ours, raw, { turns = 600, count } = {}) {
  count ??= Math.max(1, Math.round(0.001 / ((await seconds(raw, 200)) / 200)))
  await seconds(ours, Math.max(5 * count, 200))
  const rates = []
  for (let turn = 0; turn < turns; turn += 1) {
    const late = turn % 2 ? count / (await seconds(raw, count)) : undefined
    const mine = count / (await seconds(ours, count))
    rates.push([mine, late ?? count / (await seconds(raw, count))])
  }
  return rates
}

async function seconds(work, count) {
  const begin = performance.now()
  for (let done = 0; done < count; done += 1) {
    const result = work()
    if (result instanceof Promise) await result
  }
  return (performance.now() - begin) / 1_000
}

/** Milliseconds of processor time of a fresh process, by its own account: a busy machine stretches the clock, not this. */
function start(code) {
  const account = 'const used = process.cpuUsage(); console.log(used.user + used.system)'
  const { status, stdout } = spawnSync(process.execPath, ['-e', `${code}; ${account}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  assert.equal(status, 0)
  return Number(stdout) / 1_000
}

/** Pairs of [ours, raw] rates as one number: the median of five rounds, each the ratio of its medians. */
function sayRatio(what, pairs, wanted) {
  const [ours, raw] = sides(pairs)
  const rounds = [0, 1, 2, 3, 4].map((round) => sides(pairs.filter((_, at) => at % 5 === round)))
  const ratios = rounds.map(([mine, theirs]) => mine / theirs).sort((a, b) => a - b)
  say({ what, value: median(ratios), wanted, ours, raw, rates: '/s', spread: [ratios[0], ratios[4]] })
}

function say(row) {
  const defaults = { language: 'Node', at: 'least', unit: 'x', ours: null, raw: null, rates: '', note: '', spread: null }
  console.log(JSON.stringify({ ...defaults, ...row }))
  console.error(`  Node: ${row.what}`)
}

const sides = (pairs) => [0, 1].map((side) => median(pairs.map((pair) => pair[side])))

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

const MEASURES = [sign, verify, mapiSign, mapiPrepare, mapiNotification, mapiReply, instore, calls, requireTime, size]

const sandbox = JSON.parse(process.argv[2])
for (const measure of MEASURES) await measure(sandbox)
