package com.alipayglobal.support

import com.alipayglobal.AcquiringOfflinePayRequest
import com.alipayglobal.Amount
import com.alipayglobal.CreateForexTradeRequest
import com.alipayglobal.Env
import com.alipayglobal.InStoreOrder
import com.alipayglobal.Seller
import com.alipayglobal.Money
import com.alipayglobal.Order
import com.alipayglobal.PayRequest
import com.alipayglobal.PaymentMethod
import com.alipayglobal.SettlementStrategy
import com.alipayglobal.TradeInformation

fun dollars(cents: String) = Amount(currency = "USD", value = cents)

/** An AMS payment at the cashier. */
fun payment(id: String, cents: String = "100", notifyUrl: String = "https://shop.example/notify") = PayRequest(
    paymentRequestId = id,
    productCode = "CASHIER_PAYMENT",
    paymentAmount = dollars(cents),
    paymentMethod = PaymentMethod(paymentMethodType = "ALIPAY_CN"),
    order = Order(
        referenceOrderId = "order-$id",
        orderDescription = "笔记本 \"Macbook\" & more = 100%",
        orderAmount = dollars(cents),
        env = Env(terminalType = "WEB"),
    ),
    paymentNotifyUrl = notifyUrl,
    paymentRedirectUrl = "https://shop.example/thanks",
    settlementStrategy = SettlementStrategy(settlementCurrency = "USD"),
)

/** A website payment through the legacy gateway. */
fun trade(id: String, notifyUrl: String? = null, subject: String = "测试商品 A+B=1 & 50%") = CreateForexTradeRequest(
    outTradeNo = id,
    subject = subject,
    currency = "USD",
    totalFee = "10.00",
    productCode = "NEW_OVERSEAS_SELLER",
    tradeInformation = TradeInformation(businessType = "4", goodsInfo = "pencil^2", totalQuantity = "2"),
    notifyUrl = notifyUrl,
    returnUrl = "https://shop.example/back",
)

/** A code scanned in a shop. */
fun scan(sandbox: Sandbox, id: String, identityCode: String): AcquiringOfflinePayRequest {
    val seller = sandbox.inStore.text("partner_id")
    return AcquiringOfflinePayRequest(
        productCode = "OFFLINE_PAY",
        merchantTransId = id,
        codeType = "BARCODE",
        identityCode = identityCode,
        order = InStoreOrder(
            orderAmount = Money(currency = "USD", value = "239"),
            orderTitle = "衣服 \"夏\" {A} \\ 100%",
            seller = Seller(secondaryMerchantId = seller, storeId = seller),
        ),
    )
}
