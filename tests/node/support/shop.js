'use strict'

const http = require('node:http')
const { once } = require('node:events')

/** A merchant's server: it verifies what arrives, answers as the client says, and remembers. */
class Shop {
  static async open(verify) {
    const shop = new Shop()
    shop.events = []
    shop.errors = []
    shop.server = http.createServer((request, response) => shop.#receive(verify, request, response))
    shop.server.listen(0, '127.0.0.1')
    await once(shop.server, 'listening')
    shop.url = `http://127.0.0.1:${shop.server.address().port}`
    return shop
  }

  close() {
    this.server.closeAllConnections()
    this.server.close()
  }

  /** The first event for which `wanted` holds; at most five seconds. */
  async event(wanted) {
    return (await this.times(1, wanted))[0]
  }

  /** The first so many. */
  async times(count, wanted) {
    for (let waited = 0; waited < 5_000; waited += 20) {
      const found = this.events.filter(wanted)
      if (found.length >= count) return found.slice(0, count)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error(`not ${count} such among ${this.events.map(String)}; errors: ${this.errors}`)
  }

  async #receive(verify, request, response) {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    try {
      const event = verify({ path: request.url, headers: request.headers, body: Buffer.concat(chunks) })
      this.events.push(event)
      const reply = event.acknowledge()
      response.writeHead(reply.status, reply.headers).end(reply.body)
    } catch (error) {
      this.errors.push(error)
      response.writeHead(400).end()
    }
  }
}

module.exports = { Shop }
