// Compiled, never run: what a merchant writes in TypeScript, as CommonJS.
import alipay = require('alipay-global')
import type { AmsOptions, HeadersLike } from 'alipay-global'

const options: AmsOptions = { clientId: 'C', privateKey: 'k', alipayPublicKey: 'k', gateway: 'asia' }
const ams = new alipay.AmsClient(options)
const headers: HeadersLike[] = [{ a: ['b'], c: undefined }, new Headers(), new Map([['a', 'b']]), [['a', 'b']], ['a', 'b']]

export async function refund(id: string): Promise<boolean> {
  const reply = await ams.payments.refund({ refundRequestId: id, paymentId: 'P', refundAmount: { currency: 'USD', value: '30' } })
  return reply.result?.resultStatus === 'S' && headers.length > 0
}
