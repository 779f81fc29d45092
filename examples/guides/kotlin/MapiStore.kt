package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.text

// region pay
/** Charges the code on the buyer's phone; true when the money is yours. */
suspend fun charge(mapi: MapiClient, seller: String, saleId: String, scannedCode: String, amount: String): Boolean {
    val request = AcquireOverseasSpotPayRequest(
        alipaySellerId = seller,
        partnerTransId = saleId, // stays the same whatever happens
        transName = "Tea",
        currency = "USD",
        transAmount = amount,
        buyerIdentityCode = scannedCode,
        identityCodeType = "barcode",
        transCreateTime = "20260417080000",
        bizProduct = "OVERSEAS_MBARCODE_PAY",
    )
    val end = mapi.acquireOverseasSpotPayUntilFinal(request, CallOptions(deadline = 60.0))
    return end.state == "paid" // otherwise not_paid or cancelled: scan again with a new saleId
}
// endregion

suspend fun mapiStore(sandbox: Sandbox) {
    check(charge(sandbox.mapiClient("RSA2"), sandbox.mapi.text("partner"), "sale-$run", "287634438256643941", "10.00"))
}
