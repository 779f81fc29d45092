// A shop with one product. The order of things is the point: an order is paid when a verified message says so, and only then.

import express from 'express'
import { AlipayError, InvalidRequestError, OutcomeUnknownError, RefusedError, SignatureError, toMinorUnits } from 'alipay-global'

const price = { currency: 'USD', value: toMinorUnits('19.90', 'USD') }

/**
 * @param {import('alipay-global').AmsClient} ams
 * @param {string} address where Alipay and browsers reach this shop
 */
export function shop(ams, address) {
  // A real shop has a database here: `id` and `event` are unique keys in it.
  const orders = new Map()
  const events = new Set()
  const app = express()

  app.get('/', (request, response) => {
    response.send(page('One good book', '<p>19.90 USD</p><form method="post" action="/checkout"><button>Buy with Alipay</button></form>'))
  })

  app.post('/checkout', async (request, response) => {
    // The id is written down before the call: whatever happens, the payment can be found by it.
    const id = `order-${orders.size + 1}-${Date.now()}`
    orders.set(id, { state: 'open' })
    const reply = await ams.payments.pay({
      paymentRequestId: id,
      productCode: 'CASHIER_PAYMENT',
      paymentAmount: price,
      paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
      order: { referenceOrderId: id, orderDescription: 'One good book', orderAmount: price, env: { terminalType: 'WEB' } },
      paymentNotifyUrl: `${address}/alipay/notify`,
      paymentRedirectUrl: `${address}/thanks?order=${id}`,
      settlementStrategy: { settlementCurrency: 'USD' },
    })
    response.redirect(303, ams.redirect(reply).url)
  })

  // The signature covers the bytes, so this route reads the raw body; `express.json()` before it would break it.
  app.post('/alipay/notify', express.raw({ type: '*/*' }), (request, response) => {
    const event = ams.verifyNotification({ path: request.originalUrl, headers: request.headers, body: request.body })
    if (!events.has(event.dedupKey)) {
      events.add(event.dedupKey)
      if (saysPaid(event)) settle(event.data.paymentRequestId, true)
      else if (event.kind === 'PAYMENT_RESULT' && event.data.result?.resultStatus === 'F') settle(event.data.paymentRequestId, false)
    }
    const reply = event.acknowledge()
    response.status(reply.status).set(reply.headers).send(reply.body)
  })

  // Coming back proves nothing, so the shop asks when it has not heard yet.
  app.get('/thanks', async (request, response) => {
    const id = String(request.query.order)
    const order = orders.get(id)
    if (!order) return response.status(404).send(page('No such order', ''))
    if (order.state === 'open') {
      const reply = await ams.payments.inquiryPayment({ paymentRequestId: id })
      if (reply.paymentStatus === 'SUCCESS') settle(id, true)
      if (reply.paymentStatus === 'FAIL' || reply.paymentStatus === 'CANCELLED') settle(id, false)
    }
    const text = { paid: 'Thank you, it is paid.', failed: 'It was not paid.', open: 'We are waiting for Alipay; please reload in a moment.' }
    response.send(page(text[order.state], `<p>Your order is kept.</p>`))
  })

  app.use((error, request, response, next) => {
    if (response.headersSent || !(error instanceof AlipayError)) return next(error)
    const [status, title] = explain(error)
    console.warn(error.message)
    response.status(status).send(page(title, '<p><a href="/">Back to the shop</a></p>'))
  })

  // S alone is not enough: a card is only authorised (CAPTURE_RESULT says paid), a payment may be under review.
  function saysPaid({ kind, data }) {
    const inHand = data.paymentMethodType !== 'CARD' && (data.authReviewStatus ?? 'ACCEPT') === 'ACCEPT'
    return kind === 'PAYMENT_RESULT' && data.result?.resultStatus === 'S' && inHand
  }

  function settle(id, paid) {
    const order = orders.get(id)
    if (order?.state === 'open') order.state = paid ? 'paid' : 'failed'
  }

  return app
}

/** What each kind of failure means for the buyer. */
function explain(error) {
  if (error instanceof SignatureError) return [400, 'Not from Alipay']
  if (error instanceof RefusedError) return [402, error.action === 'user' ? 'Alipay refused: please choose another way to pay' : 'Alipay refused this payment']
  if (error instanceof OutcomeUnknownError) return [202, 'We do not know yet; we ask Alipay before anything else happens']
  if (error instanceof InvalidRequestError) return [500, 'This shop made a mistake']
  return [503, 'Alipay cannot be reached, nothing was charged']
}

function page(title, content) {
  const safe = title.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe}</title><h1>${safe}</h1>${content}`
}
