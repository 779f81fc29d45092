package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.web
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpResponse

// region pay
class Website(private val mapi: MapiClient) {
    /** Builds a signed address; nothing is sent. Mistakes in it show to the buyer, not here: try it in the sandbox. */
    fun cashier(orderId: String): String = mapi.createForexTrade(
        CreateForexTradeRequest(
            outTradeNo = orderId, // single use
            subject = "Tea",
            currency = "USD", // the settlement currency of your contract
            totalFee = "10.00",
            productCode = "NEW_OVERSEAS_SELLER",
            tradeInformation = TradeInformation(businessType = "4", goodsInfo = "tea^1", totalQuantity = "1"),
            notifyUrl = "https://shop.example/alipay/notify",
            returnUrl = "https://shop.example/thanks",
        ),
    ).url

    /** Only as long as you have not refunded it: this query does not show refunds. */
    suspend fun isPaid(orderId: String): Boolean = try {
        val trade = mapi.singleTradeQuery(SingleTradeQueryRequest(outTradeNo = orderId))
        trade.tradeStatus in setOf("TRADE_FINISHED", "TRADE_SUCCESS") && trade.totalFee == "10.00"
    } catch (refused: AlipayException.Refused) {
        if (refused.code != "TRADE_NOT_EXIST") throw refused // normal until the buyer has logged in
        false
    }
    // endregion

    // region refund
    suspend fun refund(refundId: String, orderId: String, amount: String): Boolean {
        val request = ForexRefundRequest(
            outReturnNo = refundId,
            outTradeNo = orderId,
            currency = "USD",
            returnAmount = amount,
            productCode = "NEW_OVERSEAS_SELLER",
        )
        return mapi.forexRefundUntilFinal(request).state == "refunded"
    }
    // endregion
}

suspend fun mapiWebsite(sandbox: Sandbox) {
    val website = Website(sandbox.mapiClient("RSA2"))
    val order = "web-$run"
    val url = website.cashier(order)
    check(!website.isPaid(order))
    web.send(HttpRequest.newBuilder(URI(url)).build(), HttpResponse.BodyHandlers.ofString())
    sandbox.approve(order)
    check(website.isPaid(order))
    check(website.refund("$order-refund-1", order, "4.00"))
}
