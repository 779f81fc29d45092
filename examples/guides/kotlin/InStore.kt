package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.at
import com.alipayglobal.support.parse
import com.alipayglobal.support.text

// region pay
class Terminal(private val inStore: InStoreClient, private val partner: String) {
    /** Charges the code on the buyer's phone. The buyer may have to type a password: this waits for it. */
    suspend fun charge(saleId: String, scannedCode: String, cents: Int): Final = inStore.acquiringOfflinePayUntilFinal(
        AcquiringOfflinePayRequest(
            productCode = "OFFLINE_PAY",
            merchantTransId = saleId,
            codeType = "BARCODE",
            identityCode = scannedCode,
            order = InStoreOrder(
                orderAmount = Money(currency = "USD", value = cents.toString()),
                orderTitle = "Tea",
                seller = Seller(secondaryMerchantId = partner, storeId = partner), // as registered; direct merchants: the partner id
            ),
        ),
        CallOptions(deadline = 60.0),
    )
    // endregion

    // region refund
    /** `acquirementId` comes with the payment: keep it with the sale, it is the only way to refund. */
    suspend fun refund(refundId: String, acquirementId: String, cents: Int): Boolean {
        val request = AcquiringCommonRefundRequest(
            acquirementId = acquirementId,
            merchantRefundId = refundId,
            refundAmount = Money(currency = "USD", value = cents.toString()),
        )
        return inStore.acquiringCommonRefundUntilFinal(request).state == "refunded"
    }
    // endregion
}

suspend fun inStore(sandbox: Sandbox) {
    val terminal = Terminal(sandbox.inStoreClient("RSA2"), sandbox.inStore.text("partner_id"))
    val end = terminal.charge("terminal-$run-1", "287634438256643941", 239)
    check(end.state == "paid")
    check(terminal.charge("terminal-$run-2", "280000000000000002", 239).state == "not_paid")
    check(terminal.refund("terminal-$run-refund-1", parse(end.reply).at("acquirementId")!!, 100))
}
