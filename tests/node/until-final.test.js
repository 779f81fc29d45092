'use strict'

/** Bad days of a flow, told through the public transport: no word about money that is not true. No sleep is real. */

const assert = require('node:assert')
const fs = require('node:fs')
const { test } = require('node:test')
const { setTimeout: sleep } = require('node:timers/promises')

const { AlipayError, AmsClient, ConfigError, ConnectError, Final, OutcomeUnknownError } = require('alipay-global')
const { Gateway, options, stories } = require('./support/till.js')

const payment = stories.requests['ams-pay']
const told = (end) => (end instanceof Final ? end.state : end.outcome)

/** Steps as a worker does, which keeps what it saved and takes it up where another one died. */
async function play(gateway, client, first) {
  let ticket = first
  let after
  try {
    for (;;) {
      if (gateway.dies()) ticket = client.resume(ticket.save())
      const step = await ticket.step({ after })
      if (step instanceof Final) return step
      await gateway.clock.sleep(step)
      after = step
    }
  } catch (error) {
    assert.ok(error instanceof AlipayError, error)
    return error
  }
}

for (const story of stories.stories) {
  test(`${story.row} ${story.family}: ${story.name}`, async () => {
    const gateway = new Gateway(story.family, story.days)
    const client = gateway.open(story.client)
    const end = await play(gateway, client, client.start(story.operation, stories.requests[story.request], story.options))
    const { state, outcome, not = [], least = 0, most = Infinity } = story.ends
    assert.deepStrictEqual(gateway.wrong, [], `${end}: ${gateway.calls}`)
    assert.ok(gateway.calls.length >= story.days.filter(([call]) => call !== 'died').length, `${end}: ${gateway.calls}`)
    assert.ok(!not.includes(told(end)), `${end}`)
    if (state ?? outcome) assert.strictEqual(told(end), state ?? outcome, `${end}: ${gateway.calls}`)
    assert.ok(gateway.clock.seconds >= least && gateway.clock.seconds <= most, `${gateway.clock.seconds}`)
  })
}

test('every row that a flow can get wrong has a story', () => {
  const rows = new Set(stories.stories.map(({ row }) => row))
  for (const row of ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M8', 'M10', 'M13']) assert.ok(rows.has(row), row)
})

const running = [
  ['ams', 'payments.refund', stories.requests['ams-refund']],
  ['ams', 'payments.cancel', { paymentRequestId: 'T1' }],
  ['ams', 'payments.capture', { captureRequestId: 'C1', paymentId: 'P1', captureAmount: { currency: 'USD', value: '1' } }],
  ['instore', 'alipay.intl.acquiring.common.refund', stories.requests['till-refund']],
  ['instore', 'alipay.intl.acquiring.common.payCancel', { merchantTransId: 'T1' }],
]

for (const [family, operation, request] of running) {
  test(`${operation} that is still in process is an unknown outcome and no reply`, async () => {
    const gateway = new Gateway(family, [[operation, { U: 'PAYMENT_IN_PROCESS' }]])
    await assert.rejects(gateway.open().call(operation, request), (error) => error instanceof OutcomeUnknownError && error.code === 'PAYMENT_IN_PROCESS')
    assert.deepStrictEqual(gateway.calls, [operation])
  })
}

for (const deadline of [NaN, Infinity, -Infinity, 0, -1]) {
  test(`a deadline of ${deadline} is refused by name`, async () => {
    const ams = new Gateway('ams', [['payments.pay', 'lost']]).open()
    const named = (error) => error instanceof ConfigError && error.message.includes('deadline')
    await assert.rejects(ams.payments.payUntilFinal(payment, { deadline }), named)
    assert.throws(() => ams.payments.startPay(payment, { deadline }), named)
  })
}

const lostOnce = () => new Gateway('ams', [['payments.pay', 'lost'], ['payments.inquiryPayment', { S: { paymentStatus: 'SUCCESS' } }]])

test('a till is tested in no time', async () => {
  const gateway = lostOnce()
  const began = Date.now()
  const end = await gateway.open().payments.payUntilFinal(payment, { sleep: gateway.clock.sleep })
  assert.deepStrictEqual([end.state, gateway.clock.seconds], ['paid', 2])
  assert.ok(Date.now() - began < 1_000)
})

test('nothing is sent before the first step, and a step makes one call', async () => {
  const gateway = lostOnce()
  const ticket = gateway.open().payments.startPay(payment)
  assert.deepStrictEqual(gateway.calls, [])
  const wait = await ticket.step()
  assert.ok(wait > 1.5 && wait <= 2, `${wait}`)
  assert.strictEqual(typeof (await ticket.step({ after: 0 })), 'number')
  assert.deepStrictEqual(gateway.calls, ['payments.pay'])
  assert.strictEqual((await ticket.step({ after: 2 })).state, 'paid')
  assert.strictEqual((await ticket.step()).state, 'paid')
  assert.deepStrictEqual(gateway.calls, ['payments.pay', 'payments.inquiryPayment'])
})

test('a ticket goes through a database to another client, and one that was changed is refused', async () => {
  const gateway = lostOnce()
  const ticket = gateway.open().payments.startPay(payment, { deadline: 30 })
  await ticket.step()
  const text = ticket.save()
  assert.ok(!text.includes(options('ams').private_key.slice(40, 90)) && !text.includes('signature'))
  for (const changed of [text.replaceAll('T1', 'T2'), text.replace('"deadline":', '"deadline":1'), text.slice(0, -2), '', '{}', 'ticket']) {
    assert.throws(() => gateway.open().resume(changed), (error) => error instanceof ConfigError && error.message.includes('ticket'))
  }
  assert.strictEqual((await gateway.open().resume(text).step({ after: 2 })).state, 'paid')
})

test('a time that is none is refused', async () => {
  for (const after of [NaN, Infinity, -1]) {
    await assert.rejects(lostOnce().open().payments.startPay(payment).step({ after }), (error) => error instanceof ConfigError && error.message.includes('after'))
  }
})

test('a ticket is saved while its step is under way, and nobody waits for that', async () => {
  let answer
  const transport = () => new Promise((_, reject) => (answer = () => reject(new Error('lost'))))
  const ticket = new AmsClient({ ...options('ams'), transport }).payments.startPay(payment)
  const before = ticket.save()
  const step = ticket.step()
  while (!answer) await sleep(5)
  assert.strictEqual(ticket.save(), before)
  assert.ok((await ticket.step()) < 1)
  answer()
  await step
  assert.notStrictEqual(ticket.save(), before)
})

test('a signal ends the waiting, says that the outcome is unknown, and nothing more is sent', async () => {
  const gateway = new Gateway('ams', [['payments.pay', 'lost', 'again']])
  const stop = new AbortController()
  const flow = gateway.open().payments.payUntilFinal(payment, { signal: stop.signal })
  while (gateway.calls.length === 0) await sleep(5)
  await sleep(50)
  const reason = new Error('the shop closes')
  stop.abort(reason)
  await assert.rejects(flow, (error) => error instanceof OutcomeUnknownError && error.cause === reason)
  assert.deepStrictEqual(gateway.calls, ['payments.pay'])
  const late = lostOnce()
  await assert.rejects(late.open().payments.payUntilFinal(payment, { signal: stop.signal }), ConnectError)
  assert.deepStrictEqual(late.calls, [])
})

test('a thousand waiting flows hold no thread and hold nobody up', async (context) => {
  const flows = 1_000
  const gateway = new Gateway('ams', [['payments.pay', { U: 'PAYMENT_IN_PROCESS' }, 'again']])
  const ams = gateway.open()
  const median = async (times) => {
    const taken = []
    for (let time = 0; time < times; time += 1) {
      const began = performance.now()
      await assert.rejects(ams.payments.inquiryPayment({ paymentRequestId: 'T1' }), OutcomeUnknownError)
      taken.push(performance.now() - began)
    }
    return taken.sort((a, b) => a - b)[times >> 1]
  }
  const threads = () => fs.readdirSync('/proc/self/task').length
  // As many threads as calls at a time can have.
  await Promise.all(Array.from({ length: 256 }, () => median(1)))
  const [alone, before] = [await median(200), threads()]
  const stop = new AbortController()
  let waiting = 0
  const asleep = new Promise((resolve) => {
    const pause = () => {
      waiting += 1
      if (waiting === flows) resolve()
      return sleep(600_000, undefined, { signal: stop.signal })
    }
    for (let n = 0; n < flows; n += 1) {
      ams.payments.payUntilFinal({ ...payment, paymentRequestId: `W${n}` }, { sleep: pause }).catch(() => {})
    }
  })
  await asleep
  const [beside, during] = [await median(200), threads()]
  stop.abort()
  context.diagnostic(`an inquiry alone ${alone.toFixed(2)} ms, beside ${flows} waiting flows ${beside.toFixed(2)} ms; threads ${before} and ${during}`)
  assert.ok(beside - alone < 5, `${alone} ms and ${beside} ms`)
  assert.ok(during <= before, `${before} and ${during} threads`)
})
