package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox

// region authorise
/** Reserves the money on the buyer's card; nothing is taken yet. */
suspend fun reserve(ams: AmsClient, orderId: String, cents: Int): PayResponse {
    val amount = Amount(currency = "USD", value = cents.toString())
    return ams.payments().pay(
        PayRequest(
            paymentRequestId = orderId,
            productCode = "CASHIER_PAYMENT",
            paymentFactor = PaymentFactor(isAuthorization = true, captureMode = "MANUAL"),
            paymentAmount = amount,
            paymentMethod = PaymentMethod(paymentMethodType = "CARD"),
            order = Order(referenceOrderId = orderId, orderDescription = "Teapot", orderAmount = amount, env = Env(terminalType = "WEB")),
            paymentRedirectUrl = "https://shop.example/thanks",
            paymentNotifyUrl = "https://shop.example/alipay/notify",
            settlementStrategy = SettlementStrategy(settlementCurrency = "USD"),
        ),
    )
}
// endregion

// region capture
/** When a parcel leaves. What is not captured within seven days goes back to the buyer. */
suspend fun take(ams: AmsClient, paymentId: String?, parcelId: String, cents: Int, last: Boolean): Boolean {
    val request = CaptureRequest(
        captureRequestId = "capture-$parcelId",
        paymentId = paymentId,
        captureAmount = Amount(currency = "USD", value = cents.toString()),
        isLastCapture = last,
    )
    return ams.payments().captureUntilFinal(request).state == "captured"
}
// endregion

suspend fun capture(sandbox: Sandbox) {
    val ams = sandbox.amsClient()
    val reply = reserve(ams, "pot-$run", 5000)
    check(ams.redirect(reply).url.startsWith("http"))
    sandbox.approve("pot-$run")
    check(take(ams, reply.paymentId, "$run-1", 2000, false))
    check(!take(ams, reply.paymentId, "$run-2", 9000, true))
    check(take(ams, reply.paymentId, "$run-3", 3000, true))
}
