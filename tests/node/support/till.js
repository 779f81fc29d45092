'use strict'

/** Alipay's side as a script: what it answers to each call, signed with the keys of the tests, on a clock that stands still. */

const { createHash, createSign } = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')

const { AmsClient, ConnectError, InStoreClient, MapiClient } = require('alipay-global')

const tests = path.resolve(__dirname, '../..')
const read = (name) => JSON.parse(fs.readFileSync(path.join(tests, name), 'utf8'))
const key = read('vectors/keys.json').alipay2048
const stories = read('flows/stories.json')
const clients = { ams: AmsClient, mapi: MapiClient, instore: InStoreClient }

/** The options with which the vectors of this family were made. */
function options(family) {
  const file = read(`vectors/${family}-accept.json`)
  return file.defaults.options ?? file.vectors[0].options
}

/** Time that passes only when somebody sleeps. */
class Clock {
  seconds = 0

  sleep = async (seconds) => {
    this.seconds += seconds
  }
}

/** Answers the calls of a flow one after the other; a call that the script does not expect is remembered as wrong. */
class Gateway {
  calls = []
  wrong = []
  #next = 0

  constructor(family, days, clock = new Clock()) {
    Object.assign(this, { family, days, clock })
  }

  open(more) {
    const transport = async (request) => this.#answer(request)
    return new clients[this.family]({ ...options(this.family), now: stories.start, retries: 0, ...more, transport })
  }

  /** Whether the process dies here; what follows is then for the one after it. */
  dies() {
    const dies = this.days[this.#next]?.[0] === 'died'
    if (dies) this.#next += 1
    return dies
  }

  #answer(request) {
    const operation = called(this.family, request)
    this.calls.push(operation)
    const [expected, answer, again] = this.days[Math.min(this.#next, this.days.length - 1)]
    if (!again && (this.#next >= this.days.length || !['any', operation].includes(expected))) this.wrong.push(operation)
    this.#next += 1
    if (answer === 'lost') throw new Error('the reply was lost')
    if (answer === 'unreachable') throw new ConnectError('no way to the gateway')
    const at = new Date(Date.parse(stories.start) + Math.floor(this.clock.seconds) * 1_000).toISOString().replace('.000Z', '+00:00')
    return replies[this.family](request, facts(this.family, answer), at)
  }
}

function called(family, request) {
  const body = Buffer.from(request.body).toString()
  if (family === 'ams') return new URL(request.url).pathname.split('/').slice(-2).join('.')
  if (family === 'instore') return JSON.parse(body).request.head.function
  return new URLSearchParams(body).get('service') ?? new URL(request.url).searchParams.get('service')
}

/** What a script says in short: `{ F: code }`, `{ U: code }` or `{ S: fields }`. */
function facts(family, answer) {
  const [[status, more]] = Object.entries(answer)
  return status === 'S' ? { status, code: 'SUCCESS', more: { ...stories.said[family], ...more } } : { status, code: more, more: {} }
}

const signed = (text) => createSign('RSA-SHA256').update(text).sign(key, 'base64')

const replies = {
  ams(request, { status, code, more }, at) {
    const result = { resultStatus: status, resultCode: code, resultMessage: code }
    const { refundRequestId } = JSON.parse(Buffer.from(request.body))
    const content = Object.fromEntries(Object.entries({ result, ...more }).filter(([, value]) => value !== null))
    if (status === 'S' && refundRequestId) content.refundRequestId = refundRequestId
    const body = JSON.stringify(content)
    const client = options('ams').client_id
    const signature = encodeURIComponent(signed(`POST ${new URL(request.url).pathname}\n${client}.${at}.${body}`))
    const headers = {
      'content-type': 'application/json',
      'client-id': client,
      'response-time': at,
      signature: `algorithm=RSA256,keyVersion=1,signature=${signature}`,
    }
    return { status: 200, headers, body: Buffer.from(body) }
  },

  instore(request, { status, code, more }, respTime) {
    const { version, function: name, clientId, reqMsgId } = JSON.parse(Buffer.from(request.body)).request.head
    const resultInfo = { resultStatus: status, resultCodeId: '00000000', resultCode: code, resultMsg: code }
    const response = JSON.stringify({ head: { version, function: name, clientId, reqMsgId, respTime }, body: { resultInfo, ...more } })
    const body = `{"response":${response},"signature":"${signed(response)}"}`
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) }
  },

  mapi(request, { status, code, more }) {
    const headers = { 'content-type': 'text/xml' }
    // A refusal of this gateway is never signed.
    if (status !== 'S') return { status: 200, headers, body: Buffer.from(`<alipay><is_success>F</is_success><error>${code}</error></alipay>`) }
    const entries = Object.entries(more)
    const text = entries.map(([name, value]) => `${name}=${value}`).sort().join('&')
    const sign = createHash('md5').update(text + options('mapi').key).digest('hex')
    const inner = entries.map(([name, value]) => `<${name}>${value}</${name}>`).join('')
    const body = `<alipay><is_success>T</is_success><response><alipay>${inner}</alipay></response><sign>${sign}</sign><sign_type>MD5</sign_type></alipay>`
    return { status: 200, headers, body: Buffer.from(body) }
  },
}

module.exports = { Clock, Gateway, options, stories }
