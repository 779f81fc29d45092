import assert from 'node:assert'
import { control, options, run } from './other-side.mjs'

// region keep
import { AmsClient } from 'alipay-global'

const ams = new AmsClient(options('ams'))

/** Sends the buyer to agree that you keep this wallet; nothing is charged. */
async function keepWallet(vaultingRequestId) {
  const reply = await ams.vaults.vaultPaymentMethod({
    vaultingRequestId, // after an answer that is lost, a new one
    paymentMethodDetail: { paymentMethodType: 'ALIPAY_CN' },
    env: { terminalType: 'WEB' },
    redirectUrl: 'https://shop.example/kept',
    vaultingNotificationUrl: 'https://shop.example/alipay/notify',
  })
  return reply.normalUrl
}

/** The token when the buyer has agreed, null until then. A secret: it pays. */
async function kept(vaultingRequestId) {
  const found = await ams.vaults.inquireVaulting({ vaultingRequestId })
  return found.vaultingStatus === 'SUCCESS' ? found.paymentMethodDetail.wallet.token : null
}

const forget = (token) => ams.vaults.deleteToken({ token })
// endregion

assert.ok((await keepWallet(`vault-${run}`)).startsWith('http'))
assert.strictEqual(await kept(`vault-${run}`), null)
await control('agree', { id: `vault-${run}` })
const token = await kept(`vault-${run}`)
assert.ok(token)
await forget(token)
