// One payment of each family against the sandbox, from Node: what `./dev demo` runs.
//
//     node demo.mjs '<the JSON line that alipay-sandbox printed>' [file for the rows of the closing table]
import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'

// Installed, this reads: import { AmsClient, InStoreClient, MapiClient } from 'alipay-global'
const { AmsClient, InStoreClient, MapiClient } = createRequire(import.meta.url)('../../bindings-node')

const sandbox = JSON.parse(process.argv[2])
const started = performance.now()

function say(family, step, detail) {
  const [mark, end] = process.stdout.isTTY ? ['\x1b[32m', '\x1b[0m'] : ['', '']
  const seconds = ((performance.now() - started) / 1000).toFixed(2).padStart(5)
  console.log(`  ${seconds} s  node    ${family.padEnd(9)}${mark}${step.padEnd(24)}${end}${detail}`)
}

/** A merchant's notification endpoint on a real port: verifies the raw bytes, stores, acknowledges. */
const verify = {}
const events = []
let wake = () => {}
const shop = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    try {
      const event = verify[request.url.split('?')[0]]({ path: request.url, headers: request.headers, body: Buffer.concat(chunks) })
      events.push(event) // stored first, acknowledged then
      wake()
      const reply = event.acknowledge()
      response.writeHead(reply.status, reply.headers).end(reply.body)
    } catch (error) {
      console.log(`refused a notification: ${error}`)
      response.writeHead(400).end()
    }
  })
})

async function nextEvent() {
  while (events.length === 0) await new Promise((resolve) => { wake = resolve })
  return events.shift()
}

/** The buyer pays. Open the cashier page in a browser instead and click, if you like. */
async function approve(id) {
  const reply = await fetch(`${sandbox.control}/approve`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id }) })
  if (!reply.ok) throw new Error(`the sandbox did not approve ${id}: ${reply.status}`)
}

async function ams(url) {
  const { client_id: clientId, private_key: privateKey, alipay_public_key: alipayPublicKey, gateway } = sandbox.ams
  const client = new AmsClient({ clientId, privateKey, alipayPublicKey, gateway })
  verify['/ams'] = (message) => client.verifyNotification(message)
  const order = `js-ams-${Date.now()}`
  const amount = { currency: 'USD', value: '1000' }
  const reply = await client.payments.pay({
    paymentRequestId: order,
    productCode: 'CASHIER_PAYMENT',
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
    order: { referenceOrderId: order, orderDescription: 'Macbook', orderAmount: amount, env: { terminalType: 'WEB' } },
    paymentNotifyUrl: `${url}/ams`,
    paymentRedirectUrl: 'https://shop.example/thanks',
    settlementStrategy: { settlementCurrency: 'USD' },
  })
  say('AMS', 'signed, sent', `${order}  10.00 USD  ${reply.result.resultCode}`)
  say('AMS', 'buyer goes to', client.redirect(reply).url)
  await approve(order)
  const event = await nextEvent()
  say('AMS', 'notified, verified', `${event.kind}  ${event.data.paymentAmount.value} ${event.data.paymentAmount.currency} (minor units)`)
  const status = (await client.payments.inquiryPayment({ paymentRequestId: order })).paymentStatus
  say('AMS', 'inquired', status)
  const refund = `${order}-r1`
  await client.payments.refund({ paymentId: reply.paymentId, refundRequestId: refund, refundAmount: { currency: 'USD', value: '400' } })
  const notice = await nextEvent()
  say('AMS', 'notified, verified', `${notice.kind}  ${notice.data.refundStatus}`)
  const refunded = (await client.payments.inquiryRefund({ refundRequestId: refund })).refundStatus
  say('AMS', 'part refunded, checked', `${refund}  4.00 USD  ${refunded}`)
  return ['AMS', order, '10.00 USD', status, '4.00 USD', refunded]
}

async function mapi(url) {
  const { partner, key, gateway } = sandbox.mapi
  const client = new MapiClient({ partner, key, gateway, signType: 'MD5' })
  verify['/mapi'] = ({ body }) => client.verifyNotification({ body })
  const order = `js-mapi-${Date.now()}`
  const redirect = await client.createForexTrade({
    out_trade_no: order, subject: '苹果 & 梨', currency: 'USD', total_fee: '10.00',
    product_code: 'NEW_OVERSEAS_SELLER', notify_url: `${url}/mapi`, return_url: 'https://shop.example/thanks',
    refer_url: 'https://shop.example', trade_information: { business_type: '4', goods_info: 'apple^1|pear^1', total_quantity: '2' },
  })
  say('mapi', 'signed URL', `${redirect.url.slice(0, 72)}…`)
  await (await fetch(redirect.url)).text()
  await approve(order)
  const event = await nextEvent()
  say('mapi', 'notified, verified', `${event.kind}  ${event.data.total_fee} ${event.data.currency}  ${event.data.trade_status}`)
  const status = (await client.singleTradeQuery({ out_trade_no: order })).trade_status
  say('mapi', 'inquired', status)
  const refund = `${order}-r1`
  await client.forexRefund({ out_return_no: refund, out_trade_no: order, return_amount: '4.00', currency: 'USD', reason: 'one pear', product_code: 'NEW_OVERSEAS_SELLER', notify_url: `${url}/mapi` })
  const refunded = (await nextEvent()).data.refund_status
  say('mapi', 'part refunded, notified', `${refund}  4.00 USD  ${refunded}`)
  return ['mapi', order, '10.00 USD', status, '4.00 USD', refunded]
}

async function instore() {
  const { client_id: clientId, partner_id: partnerId, private_key: privateKey, alipay_public_key: alipayPublicKey, gateway } = sandbox.instore
  const client = new InStoreClient({ clientId, partnerId, privateKey, alipayPublicKey, gateway })
  const order = `js-till-${Date.now()}`
  const reply = await client.acquiringOfflinePay({
    productCode: 'OFFLINE_PAY', merchantTransId: order, codeType: 'BARCODE', identityCode: '28763443825664394',
    order: { orderAmount: { currency: 'USD', value: '1000' }, orderTitle: 'Tea', seller: { secondaryMerchantId: partnerId, storeId: partnerId } },
  })
  say('in-store', 'scanned, sent', `${order}  10.00 USD  ${reply.resultInfo.resultCode}`)
  const status = (await client.acquiringOfflinePayQuery({ merchantTransId: order })).statusDetail.acquirementStatus
  say('in-store', 'inquired', status)
  const refund = `${order}-r1`
  const back = await client.acquiringCommonRefund({ acquirementId: reply.acquirementId, merchantRefundId: refund, refundAmount: { currency: 'USD', value: '400' }, isSync: true })
  say('in-store', 'part refunded, checked', `${refund}  4.00 USD  ${back.resultInfo.resultCode}`)
  return ['in-store', order, '10.00 USD', status, '4.00 USD', back.resultInfo.resultCode]
}

shop.listen(0, '127.0.0.1')
await once(shop, 'listening')
const url = `http://127.0.0.1:${shop.address().port}`
const rows = [await ams(url), await mapi(url), await instore()]
if (process.argv[3]) appendFileSync(process.argv[3], rows.map((row) => ['node', ...row].join('\t') + '\n').join(''))
shop.close()
shop.closeAllConnections()
