package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox

// region handler
class Notifications(private val ams: AmsClient, private val settle: (paymentRequestId: String?, amount: Amount?) -> Unit) {
    private val seen = mutableSetOf<String>() // a table of your database with a unique index

    /** Your route for POST /alipay/notify, with the raw body. */
    fun receive(path: String, headers: Map<String, String>, body: ByteArray): HttpReply {
        val event = try {
            ams.verifyNotification(path, headers, body)
        } catch (forged: AlipayException.Signature) {
            return HttpReply(400u, emptyMap(), ByteArray(0)) // not from Alipay: store nothing
        }
        if (seen.add(event.dedupKey) && event.kind == "PAYMENT_RESULT") { // it comes again until it is acknowledged
            val payment = event.notifyPayment()
            // S alone is not enough: a card is only authorised (CAPTURE_RESULT says paid), a payment may be under review.
            val accepted = payment.authReviewStatus == null || payment.authReviewStatus == "ACCEPT"
            if (payment.result?.resultStatus == "S" && payment.paymentMethodType != "CARD" && accepted) {
                settle(payment.paymentRequestId, payment.paymentAmount)
            }
        }
        return event.acknowledge() // status, headers, body, in the form Alipay takes
    }
}
// endregion

suspend fun notifications(sandbox: Sandbox) {
    val ams = sandbox.amsClient()
    val paid = mutableListOf<Pair<String?, Amount?>>()
    val notifications = Notifications(ams) { id, amount -> paid.add(id to amount) }
    shop({ path, headers, body ->
        notifications.receive(path, headers, body)
        ams.verifyNotification(path, headers, body)
    }) {}.use { shop ->
        val price = dollars(1000)
        ams.payments().pay(
            PayRequest(
                paymentRequestId = "note-$run",
                productCode = "CASHIER_PAYMENT",
                paymentAmount = price,
                paymentMethod = PaymentMethod(paymentMethodType = "ALIPAY_CN"),
                order = Order(referenceOrderId = "order-42", orderDescription = "Tea", orderAmount = price, env = Env(terminalType = "WEB")),
                paymentNotifyUrl = "${shop.url}/alipay/notify",
                paymentRedirectUrl = "https://shop.example/thanks",
                settlementStrategy = SettlementStrategy(settlementCurrency = "USD"),
            ),
        )
        sandbox.approve("note-$run")
        waitUntil { paid.isNotEmpty() }
        check(paid == listOf("note-$run" to price))
        val forged = """{"notifyType":"PAYMENT_RESULT","result":{"resultStatus":"S"}}""".encodeToByteArray()
        check(notifications.receive("/alipay/notify", emptyMap(), forged).status == 400.toUShort())
        check(paid.size == 1)
    }
}
