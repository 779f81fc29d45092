// Compiled, never run: what a merchant writes in TypeScript, as ESM.
import alipay, {
  AlipayError,
  AmsClient,
  ConnectError,
  InStoreClient,
  InvalidRequestError,
  MapiClient,
  OutcomeUnknownError,
  RefusedError,
  SignatureError,
  generateKeyPair,
  sign,
  toMinorUnits,
  type Event,
  type HttpReply,
  type Outcome,
  type PayRequest,
  type PayResponse,
  type Redirect,
  type Transport,
} from 'alipay-global'
import type { IncomingMessage, ServerResponse } from 'node:http'

const transport: Transport = async (request, timeoutSeconds) => {
  const init: RequestInit = { method: request.method, headers: request.headers, signal: AbortSignal.timeout(timeoutSeconds * 1000) }
  if (request.body.length > 0) init.body = request.body
  const response = await fetch(request.url, init).catch((error: Error) => {
    throw new ConnectError(error.name)
  })
  return { status: response.status, headers: response.headers, body: await response.arrayBuffer() }
}

const ams = new AmsClient({ clientId: 'C', privateKey: Buffer.alloc(0), alipayPublicKey: ['a', 'b'], gateway: 'north-america', timeout: 2.5, transport })
const request: PayRequest = {
  paymentRequestId: 'T1',
  productCode: 'CASHIER_PAYMENT',
  paymentAmount: { currency: 'USD', value: '100' },
  paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
  order: { referenceOrderId: 'T1', orderDescription: 'Macbook', orderAmount: { currency: 'USD', value: '100' }, env: { terminalType: 'WEB' } },
  paymentNotifyUrl: 'https://shop.example/notify',
  paymentRedirectUrl: 'https://shop.example/thanks',
  settlementStrategy: { settlementCurrency: 'USD' },
}
const reply: PayResponse = await ams.payments.pay(request, { timeout: 5, agentToken: 'x', now: new Date() })
const redirect: Redirect = ams.redirect(reply)
const url: string = redirect.url
const status: string | undefined = reply.result?.resultStatus
const inquiry = await ams.payments.inquiryPayment({ paymentRequestId: 'T1' })
// Values that are not known yet are allowed, and known ones are completed by the editor.
const paid: boolean = inquiry.paymentStatus === 'SUCCESS' || inquiry.paymentStatus === 'A_NEW_STATUS'

// @ts-expect-error An amount is text, a number may have been a float.
request.paymentAmount = { currency: 'USD', value: 100 }
// @ts-expect-error A wire name that does not exist.
await ams.payments.pay({ ...request, paymentRequestID: 'T1' })
// @ts-expect-error No operation of this name.
ams.payments.payNow
// @ts-expect-error A body is bytes.
ams.verifyNotification({ path: '/', headers: {}, body: 'text' })
// @ts-expect-error AMS signs the path too.
ams.verifyNotification({ headers: {}, body: Buffer.alloc(0) })

const notification = ams.verifyNotification({ path: '/', headers: {}, body: Buffer.alloc(0) })
switch (notification.kind) {
  case 'PAYMENT_RESULT': {
    const payment: string | undefined = notification.data.paymentId
    break
  }
  case 'REFUND_RESULT': {
    const refund: string | undefined = notification.data.refundRequestId
    // @ts-expect-error An amount is an object.
    const amount: string = notification.data.refundAmount
    break
  }
  // @ts-expect-error No kind of this name.
  case 'REFUND_RESULTS':
    break
  default: {
    const kind: string = notification.kind
  }
}
const newer: boolean = (notification.kind as string) === 'A_NEW_KIND'

function receive(message: IncomingMessage, response: ServerResponse, body: Buffer): Event {
  const event = ams.verifyNotification({ path: message.url ?? '', headers: message.headers, body })
  const answer: HttpReply = event.acknowledge()
  response.writeHead(answer.status, answer.headers).end(answer.body)
  const kind: string = event.kind
  return kind === event.dedupKey ? event : event
}

// @ts-expect-error A misspelt option.
new AmsClient({ clientId: 'C', gateway: 'asia', privatKey: 'K' })
// @ts-expect-error An option of another family.
new AmsClient({ clientId: 'C', gateway: 'asia', partner: '2088101122136241' })
// @ts-expect-error A value that does not exist.
new MapiClient({ partner: '2088101122136241', signType: 'SHA256' })
// @ts-expect-error An option of no call.
ams.payments.pay(request, { timeouts: 1 })
new MapiClient({ partner: '2088101122136241', notifyVerify: true, sellerIds: ['2088'], refundFileField: 'file' })
new InStoreClient({ clientId: 'C', gateway: 'https://i.example/api', replyKey: Buffer.alloc(0), functionPaths: { 'a.b': '/c' }, direct: true })

const mapi = new MapiClient({ partner: '2088101122136241', signType: 'MD5', key: 'k', gateway: 'production', charset: 'gbk' })
const form: string = (await mapi.createForexTrade({ out_trade_no: 'T', subject: 's', currency: 'USD', total_fee: '1.00', product_code: 'NEW_OVERSEAS_SELLER', trade_information: { business_type: '4' } } as any)).form
const order: string = await mapi.mobileSecuritypayPay({ out_trade_no: 'T' } as any)
const real: boolean = await mapi.notifyVerify('id')
const { paid: appPaid, fields, resultStatus, memo }: { paid: boolean; fields: Record<string, string>; resultStatus: string; memo: string } = mapi.verifyAppResult('text')
// @ts-expect-error The spelling of the other languages.
mapi.verifyAppResult('text').result_status
const back: string | undefined = mapi.verifyReturn('a=1')['out_trade_no']
mapi.verifyNotification({ body: new Uint8Array() })

const instore = new InStoreClient({ clientId: 'C', partnerId: 'P', signType: 'SHA256', key: 'k', gateway: 'https://x.example' })
const scanned = await instore.acquiringOfflinePay({
  productCode: 'OFFLINE_PAY',
  merchantTransId: 'T',
  codeType: 'BARCODE',
  identityCode: '287634438256643941',
  order: {
    orderAmount: { currency: 'USD', value: '239' },
    orderTitle: 't',
    seller: { secondaryMerchantId: 'P', storeId: 'S' },
  },
} as Parameters<InStoreClient['acquiringOfflinePay']>[0])

const prepared = ams.prepare('payments.pay', request)
const accepted: unknown = ams.accept('payments.pay', prepared, 200, new Headers(), new ArrayBuffer(0))

try {
  await mapi.call('some.service', { a: 1 })
} catch (error) {
  if (error instanceof RefusedError) console.log(error.code, error.action satisfies string)
  else if (error instanceof InvalidRequestError) console.log(error.field, error.rule)
  else if (error instanceof OutcomeUnknownError) console.log(error.idempotencyId, error.outcome satisfies 'unknown')
  else if (error instanceof SignatureError) console.log(error.reason)
  else if (error instanceof AlipayError) console.log(error.outcome satisfies Outcome)
}

const pair = await generateKeyPair(2048)
const signature: string = sign('text', { signType: 'RSA2', key: pair.privatePem })
const units: string = alipay.toMinorUnits('10.00', 'USD') + toMinorUnits('1', 'JPY')
export { url, status, paid, receive, form, order, real, appPaid, fields, resultStatus, memo, back, scanned, accepted, signature, units }
