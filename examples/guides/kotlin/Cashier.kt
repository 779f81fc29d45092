package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox

// region pay
class Cashier(private val ams: AmsClient) {
    /** Where to send the buyer; null when the order cannot be paid like this. */
    suspend fun send(orderId: String, attempt: Int, cents: Int): String? {
        val amount = Amount(currency = "USD", value = cents.toString())
        val request = PayRequest(
            paymentRequestId = "$orderId-$attempt", // store it before you call: it is how you ask later
            productCode = "CASHIER_PAYMENT",
            paymentAmount = amount,
            paymentMethod = PaymentMethod(paymentMethodType = "ALIPAY_CN"),
            order = Order(referenceOrderId = orderId, orderDescription = "Tea", orderAmount = amount, env = Env(terminalType = "WEB")),
            paymentNotifyUrl = "https://shop.example/alipay/notify",
            paymentRedirectUrl = "https://shop.example/thanks",
            settlementStrategy = SettlementStrategy(settlementCurrency = "USD"),
        )
        return try {
            ams.redirect(ams.payments().pay(request)).url
        } catch (lost: AlipayException.OutcomeUnknown) {
            ams.redirect(ams.payments().pay(request)).url // the same id gives the same link and never a second payment
        } catch (refused: AlipayException.Refused) {
            println("declined: ${refused.code} ${refused.action}")
            null
        }
    }

    suspend fun isPaid(paymentRequestId: String, cents: Int): Boolean {
        val inquiry = ams.payments().inquiryPayment(PayQueryRequest(paymentRequestId = paymentRequestId))
        return inquiry.paymentStatus == "SUCCESS" && inquiry.paymentAmount == Amount(currency = "USD", value = cents.toString())
    }
}
// endregion

suspend fun cashier(sandbox: Sandbox) {
    val cashier = Cashier(sandbox.amsClient())
    check(cashier.send("order-$run", 1, 1000)!!.startsWith("http"))
    check(!cashier.isPaid("order-$run-1", 1000))
    sandbox.approve("order-$run-1")
    check(cashier.isPaid("order-$run-1", 1000))
}
