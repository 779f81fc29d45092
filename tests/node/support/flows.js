'use strict'

/** Flows wait for seconds between their questions, so their tests run side by side, each with a sandbox and a shop of its own. */

const { describe, test } = require('node:test')

const { AmsClient, InStoreClient, MapiClient } = require('alipay-global')
const { Sandbox } = require('./sandbox.js')
const { Shop } = require('./shop.js')

const clients = { ams: [AmsClient], mapi: [MapiClient, { signType: 'RSA2' }], instore: [InStoreClient] }

/**
 * `define` gets the function that defines a test; a test gets the client of the family under its name, the sandbox, the
 * shop, and `known(id)`: what the ledger says of a payment.
 */
function flows(family, define) {
  const flow = (name, run) =>
    test(name, async (t) => {
      const sandbox = await Sandbox.start('--time-scale', '0.05')
      t.after(() => sandbox.stop())
      const [Client, more] = clients[family]
      const client = new Client(sandbox.options(family, { timeout: 1.5, ...more }))
      const shop = await Shop.open((message) => client.verifyNotification(message))
      t.after(() => shop.close())
      await run({ [family]: client, sandbox, shop, known: (id) => sandbox.payment(family, id) })
    })
  describe(`${family} flows`, { concurrency: 12 }, () => define(flow))
}

module.exports = { flows }
