import assert from 'node:assert'
import { control, options, run, shop, waitUntil } from './other-side.mjs'

// region subscribe
import { AmsClient } from 'alipay-global'

const ams = new AmsClient(options('ams'))

/** Sends the buyer to agree to the plan; the first period is charged when it begins. */
async function subscribe(planId, notifyUrl) {
  const price = { currency: 'USD', value: '900' }
  const reply = await ams.subscriptions.create({
    subscriptionRequestId: planId,
    subscriptionDescription: 'Tea of the month',
    subscriptionStartTime: '2026-01-01T00:00:00+08:00',
    periodRule: { periodType: 'MONTH', periodCount: 1 },
    paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
    paymentAmount: price,
    orderInfo: { orderAmount: price },
    settlementStrategy: { settlementCurrency: 'USD' },
    env: { terminalType: 'WEB' },
    subscriptionRedirectUrl: 'https://shop.example/subscribed',
    subscriptionNotificationUrl: `${notifyUrl}/plans`, // the plan: agreed, changed, ended
    paymentNotificationUrl: `${notifyUrl}/periods`, // each period: paid or not
  })
  return reply.normalUrl
}

/** Verified before it came here. */
function onNotification({ kind, data }) {
  if (data.subscriptionNotificationType) plans.set(data.subscriptionRequestId, { id: data.subscriptionId, status: data.subscriptionStatus })
  else if (kind === 'PAYMENT_RESULT') periods.push({ id: data.subscriptionId, phase: data.phaseNo, paid: data.result.resultStatus === 'S' })
}

/** CANCEL lets what was paid run out; TERMINATE ends it at once. */
const unsubscribe = (subscriptionId) => ams.subscriptions.cancel({ subscriptionId, cancellationType: 'CANCEL' })
// endregion

const plans = new Map()
const periods = []
const url = await shop((path, headers, body) => {
  const event = ams.verifyNotification({ path, headers, body })
  onNotification(event)
  return event.acknowledge()
})
const plan = `plan-${run}`
assert.ok((await subscribe(plan, url)).startsWith('http'))
await control('agree', { id: plan })
await waitUntil(() => plans.has(plan) && periods.length > 0)
const { id, status } = plans.get(plan)
assert.strictEqual(status, 'ACTIVE')
assert.deepStrictEqual([periods[0].id, periods[0].paid], [id, true])
await control('period', { id, code: 'USER_BALANCE_NOT_ENOUGH' })
await waitUntil(() => periods.length === 2)
assert.strictEqual(periods[1].paid, false)
await unsubscribe(id)
await waitUntil(() => plans.get(plan).status === 'TERMINATED')
