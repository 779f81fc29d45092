package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.text

// region ask
/** What you keep of a buyer who agreed; both tokens are secrets. */
class Tokens(val access: String, val refresh: String)

class Agreement(private val ams: AmsClient) {
    /** Sends the buyer to the wallet to agree; keep the state in the buyer's session. */
    suspend fun ask(authState: String): String? = ams.authorizations().consult(
        AuthConsultRequest(
            customerBelongsTo = "ALIPAY_CN",
            authState = authState, // from newAuthState()
            scopes = listOf("AGREEMENT_PAY"),
            authRedirectUrl = "https://shop.example/agreed",
            terminalType = "WEB",
        ),
    ).normalUrl

    /** Your route for authRedirectUrl. Refuses a state that is not this buyer's. */
    suspend fun cameBack(url: String, authState: String): Tokens {
        val code = authorizationCode(url, authState)
        return apply(AuthApplyTokenRequest(grantType = "AUTHORIZATION_CODE", customerBelongsTo = "ALIPAY_CN", authCode = code))
    }

    suspend fun refresh(tokens: Tokens): Tokens =
        apply(AuthApplyTokenRequest(grantType = "REFRESH_TOKEN", customerBelongsTo = "ALIPAY_CN", refreshToken = tokens.refresh))

    private suspend fun apply(request: AuthApplyTokenRequest): Tokens {
        val reply = ams.authorizations().applyToken(request)
        return Tokens(reply.accessToken!!, reply.refreshToken!!)
    }
    // endregion

    // region charge
    /** No buyer is there: the money moves now. */
    suspend fun charge(tokens: Tokens, billId: String, cents: Int): Boolean {
        val amount = Amount(currency = "USD", value = cents.toString())
        val request = PayRequest(
            paymentRequestId = billId,
            productCode = "AGREEMENT_PAYMENT",
            paymentAmount = amount,
            paymentMethod = PaymentMethod(paymentMethodType = "ALIPAY_CN", paymentMethodId = tokens.access),
            order = Order(referenceOrderId = billId, orderDescription = "Tea of the month", orderAmount = amount),
            env = Env(terminalType = "WEB"),
            settlementStrategy = SettlementStrategy(settlementCurrency = "USD"),
        )
        return ams.payments().payUntilFinal(request).state == "paid"
    }

    suspend fun end(tokens: Tokens) {
        ams.authorizations().revoke(AuthRevokeTokenRequest(accessToken = tokens.access))
    }
    // endregion
}

suspend fun agreement(sandbox: Sandbox) {
    val agreement = Agreement(sandbox.amsClient())
    val state = newAuthState()
    check(agreement.ask(state)!!.startsWith("http"))
    var tokens = agreement.cameBack(sandbox.play("agree", "id" to state).text("location"), state)
    check(agreement.charge(tokens, "bill-$run-1", 900))
    tokens = agreement.refresh(tokens)
    check(agreement.charge(tokens, "bill-$run-2", 900))
    agreement.end(tokens)
    check(!agreement.charge(tokens, "bill-$run-3", 900))
}
