'use strict'

// Calls block a thread, but never one that Node needs for something else.

const assert = require('node:assert')
const { spawn } = require('node:child_process')
const { generateKeyPairSync } = require('node:crypto')
const { once } = require('node:events')
const fs = require('node:fs/promises')
const net = require('node:net')
const { after, before, test } = require('node:test')
const { Worker } = require('node:worker_threads')

const { AmsClient, OutcomeUnknownError } = require('alipay-global')
const native = require('../../bindings-node/lib/native.js')

const key = () => generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } })
const [mine, alipays] = [key(), key()]
const cancel = (ams, id = 'T1') => ams.call('payments.cancel', { paymentRequestId: id })

let server, options

before(async () => {
  // A gateway that takes every request and never answers.
  server = net.createServer((socket) => socket.on('error', () => {}).resume())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const gateway = `http://127.0.0.1:${server.address().port}`
  options = { clientId: 'C1', privateKey: mine.privateKey, alipayPublicKey: alipays.publicKey, gateway, timeout: 2, retries: 0 }
})
after(() => server.close())

test('the event loop and file reads go on while eight calls wait', async () => {
  const ams = new AmsClient(options)
  const calls = Promise.allSettled(Array.from({ length: 8 }, (_, at) => cancel(ams, `T${at}`)))
  let slowest = 0
  let rounds = 0
  let waiting = true
  calls.then(() => (waiting = false))
  while (waiting) {
    const started = performance.now()
    await fs.readFile(__filename)
    slowest = Math.max(slowest, performance.now() - started)
    rounds += 1
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  for (const { reason } of await calls) assert.ok(reason instanceof OutcomeUnknownError, reason?.stack)
  assert.ok(rounds > 50, `only ${rounds} reads`)
  assert.ok(slowest < 500, `a file read took ${slowest} ms`)
})

test('more calls than threads are all settled', async () => {
  const ams = new AmsClient({ ...options, timeout: 0.3 })
  const settled = await Promise.allSettled(Array.from({ length: 300 }, (_, at) => cancel(ams, `M${at}`)))
  assert.strictEqual(settled.length, 300)
  for (const { status, reason } of settled) {
    assert.strictEqual(status, 'rejected')
    assert.strictEqual(reason.outcome === 'unknown' || reason.outcome === 'not_sent', true)
  }
})

test('an error points at the line that called', async () => {
  const ams = new AmsClient({ ...options, timeout: 0.1 })
  async function theCheckout() {
    await cancel(ams)
  }
  await assert.rejects(theCheckout(), (error) => error.stack.includes('theCheckout'))
})

test('a failure inside the native part leaves the outcome open', async () => {
  const ams = new AmsClient(options)
  const { call } = native.NativeClient.prototype
  native.NativeClient.prototype.call = async () => {
    throw new Error('panic')
  }
  try {
    await assert.rejects(cancel(ams), (error) => error instanceof OutcomeUnknownError && error.operation === 'payments.cancel')
  } finally {
    native.NativeClient.prototype.call = call
  }
})

const script = `
  const { workerData, parentPort } = require('node:worker_threads')
  const { AmsClient } = require(workerData.package)
  const ams = new AmsClient(workerData.options)
  ams.call('payments.cancel', { paymentRequestId: 'W' }).catch((error) => parentPort.postMessage(error.name))
  parentPort.postMessage('calling')
`
const worker = (more) => new Worker(script, { eval: true, workerData: { package: require.resolve('alipay-global'), options: { ...options, ...more } } })

test('worker threads have clients of their own', async () => {
  const names = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const thread = worker({ timeout: 0.3 })
      const messages = []
      thread.on('message', (message) => messages.push(message))
      const [code] = await once(thread, 'exit')
      assert.strictEqual(code, 0)
      return messages
    }),
  )
  assert.deepStrictEqual(names, Array(4).fill(['calling', 'OutcomeUnknownError']))
})

test('a worker thread that is ended during a call takes nothing down', async () => {
  const threads = Array.from({ length: 4 }, () => worker({ timeout: 1 }))
  await Promise.all(threads.map((thread) => once(thread, 'message')))
  await Promise.all(threads.map((thread) => thread.terminate()))
  // The calls of the ended threads come to their end meanwhile.
  await assert.rejects(cancel(new AmsClient({ ...options, timeout: 1.5 })), OutcomeUnknownError)
})

async function run(body, timeout) {
  const text = JSON.stringify({ ...options, timeout })
  const code = `const { AmsClient } = require(${JSON.stringify(require.resolve('alipay-global'))}); const ams = new AmsClient(${text}); ${body}`
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  const started = Date.now()
  const [exit, signal] = await once(child, 'exit')
  return { output, exit, signal, took: Date.now() - started }
}

test('a process lives until its call is settled, and not longer', async () => {
  const ended = await run("ams.call('payments.cancel', { paymentRequestId: 'E' }).catch((error) => console.log(error.name))", 0.5)
  assert.strictEqual(ended.output.trim(), 'OutcomeUnknownError')
  assert.strictEqual(ended.exit, 0)
  assert.ok(ended.took < 5_000)
})

test('a process can exit during a call', async () => {
  const ended = await run("ams.call('payments.cancel', { paymentRequestId: 'E' }); setTimeout(() => process.exit(7), 100)", 30)
  assert.strictEqual(ended.exit, 7)
  assert.ok(ended.took < 5_000)
})

test('a client and an idle transport do not keep the process alive', async () => {
  const body = 'new AmsClient({ ...' + JSON.stringify(options) + ', transport: async () => ({}) })'
  const ended = await run(body, 1)
  assert.strictEqual(ended.exit, 0)
  assert.ok(ended.took < 3_000)
})
