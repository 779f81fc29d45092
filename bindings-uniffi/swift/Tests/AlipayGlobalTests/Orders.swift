import AlipayGlobal

func dollars(_ cents: String) -> Amount { Amount(currency: "USD", value: cents) }

/// An AMS payment at the cashier. Records are immutable, so what a test wants to vary is an argument.
func payment(
    _ id: String?, cents: String = "100", order: String = "100", notifyUrl: String = "https://shop.example/notify"
) -> PayRequest {
    PayRequest(
        productCode: "CASHIER_PAYMENT",
        paymentRequestId: id,
        order: Order(
            referenceOrderId: "order-\(id ?? "")",
            orderDescription: "笔记本 \"Macbook\" & more = 100%",
            orderAmount: dollars(order),
            env: Env(terminalType: "WEB")
        ),
        paymentAmount: dollars(cents),
        paymentMethod: PaymentMethod(paymentMethodType: "ALIPAY_CN"),
        paymentRedirectUrl: "https://shop.example/thanks",
        settlementStrategy: SettlementStrategy(settlementCurrency: "USD"),
        paymentNotifyUrl: notifyUrl
    )
}

/// A website payment through the legacy gateway.
func trade(_ id: String, notifyUrl: String? = nil, subject: String = "测试商品 A+B=1 & 50%") -> CreateForexTradeRequest {
    CreateForexTradeRequest(
        subject: subject,
        outTradeNo: id,
        currency: "USD",
        productCode: "NEW_OVERSEAS_SELLER",
        tradeInformation: TradeInformation(businessType: "4", goodsInfo: "pencil^2", totalQuantity: "2"),
        notifyUrl: notifyUrl,
        returnUrl: "https://shop.example/back",
        totalFee: "10.00"
    )
}

/// A code scanned in a shop.
func scan(_ sandbox: Sandbox, _ id: String, _ identityCode: String) -> AcquiringOfflinePayRequest {
    let seller = sandbox.family("instore")["partner_id"]
    return AcquiringOfflinePayRequest(
        productCode: "OFFLINE_PAY",
        merchantTransId: id,
        codeType: "BARCODE",
        identityCode: identityCode,
        order: InStoreOrder(
            orderAmount: Money(currency: "USD", value: "239"),
            orderTitle: "衣服 \"夏\" {A} \\ 100%",
            seller: Seller(secondaryMerchantId: seller, storeId: seller)
        )
    )
}
