'use strict'

// The vectors that every language runs. What they expect was not made by this project's code; each says how.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')

const alipay = require('alipay-global')

const clients = { ams: alipay.AmsClient, mapi: alipay.MapiClient, instore: alipay.InStoreClient }
const open = (vector) => new clients[vector.family](vector.options)
const bytes = (base64) => Buffer.from(base64 ?? '', 'base64')

const run = {
  sign: (v) => assert.strictEqual(alipay.sign(v.text, { signType: v.sign_type, key: v.key, charset: v.charset }), v.signature),
  verify: (v) => assert.strictEqual(alipay.verify(v.text, v.signature, { signType: v.sign_type, key: v.key, charset: v.charset }), v.valid),
  presign: (v) => assert.strictEqual(alipay.presign(v.params), v.text),
  key(v) {
    if (v.info) return contains(alipay.inspectKey(v.text), v.info)
    assert.throws(() => alipay.inspectKey(v.text), (error) => error instanceof alipay.ConfigError && error.message.includes(v.error_contains))
  },
  amount(v) {
    const convert = { to_minor_units: alipay.toMinorUnits, from_minor_units: alipay.fromMinorUnits }[v.op]
    if (!v.error) return assert.strictEqual(convert(v.value, v.currency), v.expect)
    assert.throws(() => convert(v.value, v.currency), alipay.InvalidRequestError)
  },
  prepare(v) {
    const prepare = () => open(v).prepare(v.operation, JSON.parse(v.request), v.call_options)
    if (v.expect.error) return fails(prepare, v.expect.error)
    const { headers, body, body_base64: base64, ...rest } = v.expect
    const request = prepare()
    contains(request, rest)
    contains(lower(request.headers), lower(headers ?? {}))
    if (body !== undefined) assert.strictEqual(request.body.toString('utf8'), body)
    if (base64 !== undefined) assert.deepStrictEqual(request.body, bytes(base64))
  },
  accept(v) {
    const prepared = { ...v.prepared, body: bytes(v.prepared.body_base64) }
    const accept = () => open(v).accept(v.operation, prepared, v.status, v.headers, bytes(v.body_base64))
    if (v.expect.error) return fails(accept, v.expect.error)
    answered(accept(), v.expect)
  },
  /** Services that need no network. */
  async call(v) {
    answered(await open(v).call(v.operation, JSON.parse(v.request), v.call_options), v.expect)
  },
  notification(v) {
    const verify = () => open(v).verifyNotification({ path: v.path, headers: v.headers, body: bytes(v.body_base64) })
    if (v.expect.error) return fails(verify, v.expect.error)
    const event = verify()
    assert.strictEqual(event.kind, v.expect.event_kind)
    if (v.expect.dedup_key !== undefined) assert.strictEqual(event.dedupKey, v.expect.dedup_key)
    if (v.expect.old_dedup_key !== undefined) assert.strictEqual(event.oldDedupKey, v.expect.old_dedup_key)
    for (const answer of ['acknowledge', 'reject']) {
      if (v.expect[answer] !== undefined) assert.strictEqual(event[answer]().body.toString('utf8'), v.expect[answer], answer)
    }
    says(event.data, v.expect.data ?? {}, v.expect)
  },
  /** Where the browser came back to. */
  return(v) {
    const verify = () => open(v).verifyReturn(v.query)
    if (v.expect.error) return fails(verify, v.expect.error)
    assert.deepStrictEqual({ ...verify() }, v.expect.data)
  },
  /** What the wallet app handed over. */
  app_result(v) {
    const verify = () => open(v).verifyAppResult(v.text)
    if (v.expect.error) return fails(verify, v.expect.error)
    const { resultStatus, ...rest } = verify()
    assert.deepStrictEqual({ ...rest, result_status: resultStatus }, v.expect)
  },
}

function answered(answer, expect) {
  const kind = answer instanceof alipay.Redirect ? 'redirect' : typeof answer === 'string' ? 'text' : 'reply'
  assert.strictEqual(kind, expect.kind)
  if (kind === 'text' && expect.text !== undefined) assert.strictEqual(answer, expect.text)
  says(answer, expect.contains ?? {}, expect)
}

/** What is wanted is there; nothing else is where the vector gives the whole. */
const says = (actual, wanted, { exactly }) => (exactly ? assert.deepStrictEqual(actual, wanted) : contains(actual, wanted))

/** The expected fields are there and equal; more may be there. */
function contains(actual, expected, at = '') {
  for (const [name, value] of Object.entries(expected)) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) contains(actual[name] ?? {}, value, `${at}${name}.`)
    else assert.deepStrictEqual(actual[name], value, `${at}${name}`)
  }
}

function fails(work, { kind, ...facts }) {
  assert.throws(work, (error) => {
    assert.ok(error instanceof alipay[`${kind}Error`], `wanted ${kind}, got ${error.stack}`)
    contains(error, facts)
    return true
  })
}

const lower = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const folder = path.resolve(__dirname, '../vectors')
for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const { defaults, vectors } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))
  for (const own of vectors ?? []) {
    const vector = { ...defaults, ...own }
    test(vector.name, () => run[vector.kind](vector))
  }
}
