'use strict'

// What the gateway's words say: one event has one key, two events never share one, and what may have been paid is told.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')

const { AmsClient, InStoreClient, MapiClient } = require('alipay-global')

const read = (name) => JSON.parse(fs.readFileSync(path.join(__dirname, '../vectors', name), 'utf8')).vectors
const clients = { ams: AmsClient, mapi: MapiClient, instore: InStoreClient }
const camel = (options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null).map(([name, value]) => [name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()), value]))

function pairs() {
  const found = new Map()
  for (const vector of read('notification-pairs.json')) {
    const client = new clients[vector.family](camel(vector.options))
    const event = client.verifyNotification({ path: vector.path, headers: vector.headers, body: Buffer.from(vector.body_base64, 'base64') })
    const name = `${vector.family} ${vector.pair}`
    if (!found.has(name)) found.set(name, { same: vector.same, events: [] })
    found.get(name).events.push(event)
  }
  return found
}

test('one event has one key and two events never share one', () => {
  const found = pairs()
  assert.ok(found.size >= 80)
  for (const [name, { same, events: [first, second] }] of found) assert.strictEqual(first.dedupKey === second.dedupKey, same, name)
})

test('the first form of a key stays at hand', () => {
  const [paid, over] = pairs().get('mapi paid-then-refund-period-over').events
  assert.deepStrictEqual([paid.oldDedupKey, over.oldDedupKey], ['trade_status_sync:o1:TRADE_SUCCESS', 'trade_status_sync:o1:TRADE_FINISHED'])
  assert.strictEqual(paid.dedupKey, over.dedupKey)
})

test('what may have been paid is pending and never failed', () => {
  const options = read('mapi-app.json').find((vector) => vector.options.sign_type === 'RSA').options
  const mapi = new MapiClient(camel(options))
  for (const [status, state] of [['8000', 'pending'], ['6004', 'pending'], ['6002', 'pending'], ['6001', 'failed'], ['4000', 'failed']]) {
    const result = mapi.verifyAppResult(`resultStatus={${status}};memo={};result={}`)
    assert.deepStrictEqual([result.state, result.paid], [state, false], status)
  }
})
