package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox

// region translate
/** What create_forex_trade was given, as a request of payments.pay. */
fun toAms(trade: CreateForexTradeRequest, attempt: Int): PayRequest {
    val pricing = if (trade.rmbFee != null) "CNY" else trade.currency!!
    val amount = Amount(currency = pricing, value = toMinorUnits((trade.rmbFee ?: trade.totalFee)!!, pricing))
    val sold = trade.tradeInformation!!
    val goods = sold.goodsInfo!!.split("|").map { it.split("^") }.joinToString(",") { (name, quantity) -> """{"name":"$name","quantity":$quantity}""" }
    return PayRequest(
        paymentRequestId = "${trade.outTradeNo}-$attempt", // new: one for each attempt
        productCode = "CASHIER_PAYMENT",
        paymentAmount = amount,
        paymentMethod = PaymentMethod(paymentMethodType = "ALIPAY_CN"),
        order = Order(
            referenceOrderId = trade.outTradeNo,
            orderDescription = trade.subject,
            orderAmount = amount,
            env = Env(terminalType = "WEB"),
            extendInfo = chinaExtraTransInfo("""{"businessType":"${sold.businessType}","goods":[$goods]}"""),
        ),
        settlementStrategy = SettlementStrategy(settlementCurrency = trade.currency),
        paymentNotifyUrl = trade.notifyUrl,
        paymentRedirectUrl = trade.returnUrl,
    )
}
// endregion

suspend fun migration(sandbox: Sandbox) {
    val ams = sandbox.amsClient()
    val old = CreateForexTradeRequest(
        outTradeNo = "moved-$run",
        subject = "Tea",
        currency = "USD",
        totalFee = "10.00",
        tradeInformation = TradeInformation(businessType = "4", goodsInfo = "tea^1|cup^2", totalQuantity = "3"),
        notifyUrl = "https://shop.example/alipay/notify",
        returnUrl = "https://shop.example/thanks",
    )
    val moved = toAms(old, 1)
    check(moved.paymentAmount == dollars(1000))
    check("tea^1|cup^2" in moved.order!!.extendInfo!!)
    check(ams.redirect(ams.payments().pay(moved)).url.startsWith("http"))
    sandbox.approve("moved-$run-1")
    check(ams.payments().inquiryPayment(PayQueryRequest(paymentRequestId = "moved-$run-1")).paymentStatus == "SUCCESS")
    check(toAms(old.copy(rmbFee = "65.00"), 2).paymentAmount == Amount(currency = "CNY", value = "6500"))
}
