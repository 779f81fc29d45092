package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox

// region refund
/** True when the money is on its way back; false when it was refused: too much, too late, or nothing to refund from. */
suspend fun refund(ams: AmsClient, refundId: String, paymentId: String, cents: Int): Boolean {
    val request = RefundRequest(
        refundRequestId = refundId, // one for each refund you mean to make; store it first
        paymentId = paymentId,
        refundAmount = Amount(currency = "USD", value = cents.toString()),
        refundReason = "one cup was broken",
    )
    return ams.payments().refundUntilFinal(request, CallOptions(deadline = 60.0)).state == "refunded"
}
// endregion

suspend fun refund(sandbox: Sandbox) {
    val ams = sandbox.amsClient()
    Cashier(ams).send("pay-$run", 1, 1000)
    sandbox.approve("pay-$run-1")
    val paymentId = ams.payments().inquiryPayment(PayQueryRequest(paymentRequestId = "pay-$run-1")).paymentId!!
    check(refund(ams, "refund-$run-1", paymentId, 400))
    check(!refund(ams, "refund-$run-2", paymentId, 900))
}
