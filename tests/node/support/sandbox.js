'use strict'

const { spawn, spawnSync } = require('node:child_process')
const path = require('node:path')
const readline = require('node:readline')

/** Codes on a buyer's phone that bring something about, in every family. Any other code is paid at once. */
const codes = {
  /** Waits for the buyer's password until the control API approves. */
  askedLater: '280000000000000001',
  noMoney: '280000000000000002',
  expired: '280000000000000003',
  unclearThenPaid: '280000000000000004',
  unclearThenClosed: '280000000000000005',
}

/** Alipay's side of the wire. */
class Sandbox {
  #process

  static async start(...args) {
    const child = spawn(binary(), ['--port', '0', '--exit-with-stdin', ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
    const lines = readline.createInterface({ input: child.stdout })
    const line = await new Promise((resolve, reject) => {
      lines.once('line', resolve)
      child.once('error', reject)
      child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code}`)))
    })
    const sandbox = new Sandbox()
    sandbox.#process = child
    Object.assign(sandbox, JSON.parse(line))
    return sandbox
  }

  stop() {
    this.#process.kill()
  }

  ledger() {
    return this.#control('GET', 'ledger')
  }

  approve(id) {
    return this.#control('POST', 'approve', { id })
  }

  fault(on, kind, more = {}) {
    return this.#control('POST', 'fault', { on, kind, times: 1, ...more })
  }

  calm() {
    return this.#control('DELETE', 'fault')
  }

  notify(id) {
    return this.#control('POST', 'notify', { id })
  }

  /** Where the in-store family announces what happens; null ends it. */
  announceTo(url) {
    return this.#control('POST', 'instore', { notify_url: url })
  }

  files() {
    return this.#control('GET', 'files/instore')
  }

  /** What only some tests bring about: `tell('mapi/age', { id, seconds })`. */
  tell(what, body) {
    return this.#control('POST', what, body)
  }

  /** What the ledger holds of the one payment with this id. */
  async payment(family, id) {
    const found = (await this.ledger())[family].payments.filter((one) => one.id === id)
    if (found.length !== 1) throw new Error(`${found.length} payments ${id}`)
    return found[0]
  }

  /** How often the gateway was asked for an operation. */
  async calls(operation) {
    return (await this.ledger()).calls[operation] ?? 0
  }

  /** Waits until the gateway is asked for an operation; at most ten seconds. */
  async called(operation) {
    for (let waited = 0; waited < 10_000; waited += 50) {
      if ((await this.calls(operation)) > 0) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`nobody asked for ${operation} within ten seconds`)
  }

  /** Options of a client of one family, in the names of this language. */
  options(family, more = {}) {
    const names = { ams: ['gateway', 'client_id'], mapi: ['gateway', 'partner'], instore: ['gateway', 'client_id', 'partner_id'] }[family]
    const given = this[family]
    const options = { privateKey: given.private_key, alipayPublicKey: given.alipay_public_key }
    for (const name of names) options[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())] = given[name]
    return { ...options, ...more }
  }

  async #control(method, what, body) {
    const init = { method, headers: { 'content-type': 'application/json' } }
    if (body !== undefined) init.body = JSON.stringify(body)
    const response = await fetch(`${this.control}/${what}`, init)
    const text = await response.text()
    if (!response.ok) throw new Error(`control ${what}: ${response.status} ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
}

function binary() {
  if (process.env.ALIPAY_SANDBOX_BIN) return process.env.ALIPAY_SANDBOX_BIN
  const root = path.resolve(__dirname, '../../..')
  const built = spawnSync('cargo', ['build', '-q', '-p', 'alipay-sandbox'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) throw new Error('the sandbox did not build')
  return path.join(process.env.CARGO_TARGET_DIR ?? path.join(root, 'target'), 'debug', 'alipay-sandbox')
}

module.exports = { Sandbox, codes }
