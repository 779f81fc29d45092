import assert from 'node:assert'
import { control, options, run } from './other-side.mjs'

// region ask
import { AmsClient, authorizationCode, newAuthState } from 'alipay-global'

const ams = new AmsClient(options('ams'))

/** Sends the buyer to the wallet to agree; the state stays in the buyer's session. */
async function askForAgreement(session) {
  session.authState = newAuthState()
  const reply = await ams.authorizations.consult({
    customerBelongsTo: 'ALIPAY_CN',
    authState: session.authState,
    scopes: ['AGREEMENT_PAY'],
    authRedirectUrl: 'https://shop.example/agreed',
    terminalType: 'WEB',
  })
  return reply.normalUrl
}

/** Your route for authRedirectUrl. Refuses a state that is not this buyer's; the token is a secret. */
async function buyerCameBack(session, url) {
  const authCode = authorizationCode(url, session.authState)
  delete session.authState
  return tokens(await ams.authorizations.applyToken({ grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'ALIPAY_CN', authCode }))
}

const tokens = (reply) => ({ access: reply.accessToken, refresh: reply.refreshToken, until: reply.accessTokenExpiryTime })
// endregion

const session = {}
assert.ok((await askForAgreement(session)).startsWith('http'))
const { location } = await control('agree', { id: session.authState })
let held = await buyerCameBack(session, location)

// region charge
/** No buyer is there: the money moves now. */
function charge({ access }, billId, cents) {
  const amount = { currency: 'USD', value: String(cents) }
  return ams.payments.payUntilFinal({
    paymentRequestId: billId,
    productCode: 'AGREEMENT_PAYMENT',
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: 'ALIPAY_CN', paymentMethodId: access },
    order: { referenceOrderId: billId, orderDescription: 'Tea of the month', orderAmount: amount },
    env: { terminalType: 'WEB' },
    settlementStrategy: { settlementCurrency: 'USD' },
  })
}

const refresh = async ({ refresh: refreshToken }) =>
  tokens(await ams.authorizations.applyToken({ grantType: 'REFRESH_TOKEN', customerBelongsTo: 'ALIPAY_CN', refreshToken }))

const endAgreement = ({ access }) => ams.authorizations.revoke({ accessToken: access })
// endregion

assert.strictEqual((await charge(held, `bill-${run}-1`, 900)).state, 'paid')
held = await refresh(held)
assert.strictEqual((await charge(held, `bill-${run}-2`, 900)).state, 'paid')
await endAgreement(held)
assert.strictEqual((await charge(held, `bill-${run}-3`, 900)).state, 'not_paid')
