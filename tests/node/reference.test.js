'use strict'

/** Every example of the reference pages is a request that the checks let through. */

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { after, before, test } = require('node:test')

const { AlipayError, AmsClient, InStoreClient, InvalidRequestError, MapiClient } = require('alipay-global')
const { Sandbox } = require('./support/sandbox.js')

const PAGES = path.join(__dirname, '../../core/docs/reference/node')
const AsyncFunction = (async () => {}).constructor

let sandbox, clients

before(async () => {
  sandbox = await Sandbox.start()
  const transport = async () => {
    throw new Error('the examples are written, not sent')
  }
  const options = (family) => ({ ...sandbox.options(family), transport, retries: 0 })
  clients = {
    ams: new AmsClient(options('ams')),
    mapi: new MapiClient({ ...options('mapi'), signType: 'RSA2' }),
    instore: new InStoreClient(options('instore')),
  }
})
after(() => sandbox.stop())

const examples = fs.readdirSync(PAGES).flatMap((page) => {
  const text = fs.readFileSync(path.join(PAGES, page), 'utf8')
  return [...text.matchAll(/^## (\S+).*?^```js\n(.*?)^```/gms)].map(([, id, code]) => ({ id, code }))
})

test('every page has examples', () => assert.ok(examples.length > 179 + 36 + 8, String(examples.length)))

for (const { id, code } of examples) {
  test(`the example of ${id} passes the checks`, async () => {
    const run = new AsyncFunction('ams', 'mapi', 'instore', 'notifyId', code)
    try {
      await run(clients.ams, clients.mapi, clients.instore, '5b89a773c60af059d96b1693dd3b3d6nc1')
    } catch (error) {
      assert.ok(error instanceof AlipayError && !(error instanceof InvalidRequestError), `${error}\n${code}`)
      assert.ok(['unknown', 'not_sent'].includes(error.outcome), String(error))
    }
  })
}
