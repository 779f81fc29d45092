package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox

// region keep
/** Sends the buyer to agree that you keep this wallet; nothing is charged. */
suspend fun keepWallet(ams: AmsClient, vaultingId: String): String? = ams.vaults().vaultPaymentMethod(
    VaultingPaymentMethodRequest(
        vaultingRequestId = vaultingId, // after an answer that is lost, a new one
        paymentMethodDetail = PaymentMethodDetail(paymentMethodType = "ALIPAY_CN"),
        env = Env(terminalType = "WEB"),
        redirectUrl = "https://shop.example/kept",
        vaultingNotificationUrl = "https://shop.example/alipay/notify",
    ),
).normalUrl

/** The token when the buyer has agreed, null until then. A secret: it pays. */
suspend fun kept(ams: AmsClient, vaultingId: String): String? {
    val found = ams.vaults().inquireVaulting(VaultingQueryRequest(vaultingRequestId = vaultingId))
    return if (found.vaultingStatus == "SUCCESS") found.paymentMethodDetail?.wallet?.token else null
}

suspend fun forget(ams: AmsClient, token: String) {
    ams.vaults().deleteToken(DeleteTokenRequest(token = token))
}
// endregion

suspend fun vaulting(sandbox: Sandbox) {
    val ams = sandbox.amsClient()
    check(keepWallet(ams, "vault-$run")!!.startsWith("http"))
    check(kept(ams, "vault-$run") == null)
    sandbox.play("agree", "id" to "vault-$run")
    forget(ams, kept(ams, "vault-$run")!!)
}
