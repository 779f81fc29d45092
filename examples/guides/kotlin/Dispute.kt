package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.text
import java.util.concurrent.ConcurrentHashMap

// region handler
class Disputes(private val ams: AmsClient) {
    val cases: MutableMap<String, String> = ConcurrentHashMap()

    /** A notification of a dispute; verified before it came here. */
    fun on(event: Event) {
        if (event.kind !in setOf("DISPUTE_CREATED", "DISPUTE_JUDGED", "RDR_RESOLVED", "DEFENSE_DUE_ALERT")) return
        val dispute = event.notifyDispute()
        when (event.kind) {
            "DISPUTE_CREATED" -> cases[dispute.disputeId!!] = "answer until ${dispute.defenseDueTime}"
            "DISPUTE_JUDGED" -> when (dispute.disputeJudgedResult) {
                "ACCEPT_BY_CUSTOMER" -> cases[dispute.disputeId!!] = "won"
                "ACCEPT_BY_MERCHANT" -> cases[dispute.disputeId!!] = "lost"
                else -> {} // VALIDATE_*: material for a compliance request was checked, nobody won
            }
            "RDR_RESOLVED" -> cases[dispute.disputeId!!] = "settled" // the buyer has the money: do not refund it again
            "DEFENSE_DUE_ALERT" -> cases[dispute.disputeId!!] = "answer within a day"
        }
    }

    /** Before defenseDueTime; each tag can be sent again and replaces what it held. */
    suspend fun defend(disputeId: String, trackingNumber: String) {
        val evidence = """{"PROOF_OF_DELIVERY":{"trackingNumber":"$trackingNumber"}}"""
        ams.disputes().supplyEvidence(SupplyEvidenceRequest(disputeId = disputeId, evidenceContent = evidence))
    }

    /** The money goes back to the buyer. */
    suspend fun giveIn(disputeId: String) {
        ams.disputes().acceptDispute(AcceptDisputeRequest(disputeId = disputeId))
    }
}
// endregion

suspend fun dispute(sandbox: Sandbox) {
    val ams = sandbox.amsClient()
    val disputes = Disputes(ams)
    shop(ams::verifyNotification, disputes::on).use { shop ->
        val price = dollars(1000)
        ams.payments().pay(
            PayRequest(
                paymentRequestId = "dispute-$run",
                productCode = "CASHIER_PAYMENT",
                paymentAmount = price,
                paymentMethod = PaymentMethod(paymentMethodType = "CARD"),
                order = Order(referenceOrderId = "order-42", orderDescription = "Tea", orderAmount = price, env = Env(terminalType = "WEB")),
                paymentNotifyUrl = "${shop.url}/alipay/notify",
                paymentRedirectUrl = "https://shop.example/thanks",
                settlementStrategy = SettlementStrategy(settlementCurrency = "USD"),
            ),
        )
        sandbox.approve("dispute-$run")
        val id = sandbox.play("dispute", "id" to "dispute-$run").text("id")
        waitUntil { id in disputes.cases }
        disputes.defend(id, "TRACK-1")
        sandbox.play("dispute/step", "id" to id, "step" to "judge", "result" to "ACCEPT_BY_CUSTOMER")
        waitUntil { disputes.cases[id] == "won" }
        disputes.giveIn(sandbox.play("dispute", "id" to "dispute-$run").text("id"))
    }
}
