package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox

// region scan
class Till(private val ams: AmsClient) {
    /** PaymentCode: you scan the buyer. Waits for a password, inquires after a lost answer, cancels at the deadline. */
    suspend fun charge(saleId: String, scannedCode: String, cents: Int): Boolean {
        val method = PaymentMethod(paymentMethodType = "CONNECT_WALLET", paymentMethodId = scannedCode)
        val end = ams.payments().payUntilFinal(request(saleId, "PaymentCode", cents, method), CallOptions(deadline = 60.0))
        return end.state == "paid" // otherwise not_paid or cancelled
    }

    private fun request(saleId: String, scenario: String, cents: Int, method: PaymentMethod = PaymentMethod(paymentMethodType = "CONNECT_WALLET")): PayRequest {
        val amount = Amount(currency = "USD", value = cents.toString())
        return PayRequest(
            paymentRequestId = saleId,
            productCode = "IN_STORE_PAYMENT",
            paymentFactor = PaymentFactor(inStorePaymentScenario = scenario),
            paymentAmount = amount,
            paymentMethod = method,
            order = Order(referenceOrderId = saleId, orderDescription = "Tea", orderAmount = amount),
            env = Env(terminalType = "MINI_APP"),
            settlementStrategy = SettlementStrategy(settlementCurrency = "USD"),
            paymentRedirectUrl = "https://shop.example/thanks",
            paymentNotifyUrl = "https://shop.example/alipay/notify",
        )
    }
    // endregion

    // region show
    /** OrderCode: the buyer scans your screen. Gives the content of the code to draw. */
    suspend fun code(saleId: String, cents: Int): String? =
        ams.redirect(ams.payments().pay(request(saleId, "OrderCode", cents))).qrCode

    /** EntryCode: the buyer scanned the code on your counter and your page opened in the wallet. Send the browser on. */
    suspend fun wallet(saleId: String, cents: Int): String = ams.redirect(ams.payments().pay(request(saleId, "EntryCode", cents))).url

    /** Ask every two seconds, or wait for the notification. */
    suspend fun isPaid(saleId: String): Boolean =
        ams.payments().inquiryPayment(PayQueryRequest(paymentRequestId = saleId)).paymentStatus == "SUCCESS"
    // endregion
}

suspend fun inStoreAms(sandbox: Sandbox) {
    val till = Till(sandbox.amsClient())
    check(till.charge("till-$run-1", "287634438256643941", 239))
    check(!till.charge("till-$run-2", "280000000000000002", 239))
    check(till.code("code-$run", 500)!!.isNotEmpty())
    check(!till.isPaid("code-$run"))
    sandbox.approve("code-$run")
    check(till.isPaid("code-$run"))
    check(till.wallet("entry-$run", 700).startsWith("http"))
}
