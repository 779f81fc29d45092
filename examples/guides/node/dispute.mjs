import assert from 'node:assert'
import { setTimeout as sleep } from 'node:timers/promises'
import { buyerPays, control, options, run, shop, waitUntil } from './other-side.mjs'

// region handler
import { AmsClient } from 'alipay-global'

const ams = new AmsClient(options('ams'))

// VALIDATE_SUCCESS and VALIDATE_FAIL are neither: material for a compliance request was checked.
const wonOrLost = { ACCEPT_BY_CUSTOMER: 'won', ACCEPT_BY_MERCHANT: 'lost' }

/** A notification of a dispute; verified before it came here. */
function onDispute({ kind, data }) {
  if (kind === 'DISPUTE_CREATED') openCase(data.disputeId, data.paymentRequestId, data.disputeAmount, data.defenseDueTime)
  else if (kind === 'DISPUTE_JUDGED' && data.disputeJudgedResult in wonOrLost) closeCase(data.disputeId, wonOrLost[data.disputeJudgedResult])
  else if (kind === 'RDR_RESOLVED') closeCase(data.disputeId, 'settled') // the buyer has the money: do not refund it again
  else if (kind === 'DEFENSE_DUE_ALERT') console.log(`the defence of ${data.disputeId} is due within a day`)
}

/** Before defenseDueTime; each tag can be sent again and replaces what it held. Gives the tags that were refused. */
async function defend(disputeId, trackingNumber) {
  const reply = await ams.disputes.supplyEvidence({ disputeId, evidenceContent: { PROOF_OF_DELIVERY: { trackingNumber } } })
  return reply.evidenceResults.filter((found) => found.success !== 'true').map((found) => found.evidenceTag)
}

/** The money goes back to the buyer. */
const giveIn = (disputeId) => ams.disputes.acceptDispute({ disputeId })
// endregion

const cases = new Map()
const openCase = (id) => cases.set(id, 'open')
const closeCase = (id, result) => cases.set(id, result)
const url = await shop((path, headers, body) => {
  const event = ams.verifyNotification({ path, headers, body })
  onDispute(event)
  return event.acknowledge()
})
const amount = { currency: 'USD', value: '1000' }
await ams.payments.pay({
  paymentRequestId: `dispute-${run}`,
  productCode: 'CASHIER_PAYMENT',
  paymentAmount: amount,
  paymentMethod: { paymentMethodType: 'CARD' },
  order: { referenceOrderId: 'order-42', orderDescription: 'Tea', orderAmount: amount, env: { terminalType: 'WEB' } },
  paymentNotifyUrl: `${url}/alipay/notify`,
  paymentRedirectUrl: 'https://shop.example/thanks',
  settlementStrategy: { settlementCurrency: 'USD' },
})
await buyerPays(`dispute-${run}`)
const { id } = await control('dispute', { id: `dispute-${run}` })
await waitUntil(() => cases.has(id))
assert.deepStrictEqual(await defend(id, 'TRACK-1'), [])
await sleep(100)
await control('dispute/step', { id, step: 'judge', result: 'ACCEPT_BY_CUSTOMER' })
await waitUntil(() => cases.get(id) === 'won')
const second = await control('dispute', { id: `dispute-${run}` })
await waitUntil(() => cases.has(second.id))
await giveIn(second.id)
