import com.alipayglobal.*
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.*

fun main() = runBlocking {
    val line = Json.parseToJsonElement(System.getenv("ALIPAY_SANDBOX")).jsonObject // the line that `./dev sandbox` prints
    val sandbox = line.getValue("ams").jsonObject.mapValues { it.value.jsonPrimitive.content }
    val config = AmsConfig(clientId = sandbox["client_id"], gateway = sandbox.getValue("gateway"))
    val ams = AmsClient(config, PrivateKey.parse(sandbox.getValue("private_key")), PublicKey.parse(sandbox.getValue("alipay_public_key")))
    val price = Amount(currency = "USD", value = "1000") // 10.00 USD, in cents
    try {
        val reply = ams.payments().pay(
            PayRequest(
                paymentRequestId = "order-${System.nanoTime()}-try-1",
                productCode = "CASHIER_PAYMENT",
                paymentAmount = price,
                paymentMethod = PaymentMethod(paymentMethodType = "ALIPAY_CN"),
                order = Order(referenceOrderId = "order-42", orderDescription = "Tea", orderAmount = price, env = Env(terminalType = "WEB")),
                paymentRedirectUrl = "https://shop.example/thanks",
                settlementStrategy = SettlementStrategy(settlementCurrency = "USD"),
            ),
        )
        println("send the buyer to ${ams.redirect(reply).url}")
    } catch (error: AlipayException.Refused) { // the gateway said no
        println("${error.code} ${error.action}")
    } catch (error: AlipayException.OutcomeUnknown) { // it may have happened: ask before you try again
        println(ams.payments().inquiryPayment(PayQueryRequest(paymentRequestId = error.idempotencyId)).paymentStatus)
    }
}
