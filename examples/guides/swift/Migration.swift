import AlipayGlobal

// region translate
/// What create_forex_trade was given, as a request of payments.pay.
func toAms(_ trade: CreateForexTradeRequest, attempt: Int) throws -> PayRequest {
    let pricing = trade.rmbFee == nil ? trade.currency ?? "" : "CNY"
    let value = try toMinorUnits(value: trade.rmbFee ?? trade.totalFee ?? "", currency: pricing)
    let amount = Amount(currency: pricing, value: value)
    let goods = (trade.tradeInformation?.goodsInfo ?? "").split(separator: "|").map { item in
        let parts = item.split(separator: "^")
        return #"{"name":"\#(parts[0])","quantity":\#(parts[1])}"#
    }
    let sold = #"{"businessType":"\#(trade.tradeInformation?.businessType ?? "")","goods":[\#(goods.joined(separator: ","))]}"#
    return PayRequest(
        productCode: "CASHIER_PAYMENT",
        paymentRequestId: "\(trade.outTradeNo ?? "")-\(attempt)",  // new: one for each attempt
        order: Order(
            referenceOrderId: trade.outTradeNo, orderDescription: trade.subject, orderAmount: amount,
            env: Env(terminalType: "WEB"), extendInfo: try chinaExtraTransInfo(info: sold)),
        paymentAmount: amount,
        paymentMethod: PaymentMethod(paymentMethodType: "ALIPAY_CN"),
        paymentRedirectUrl: trade.returnUrl,
        settlementStrategy: SettlementStrategy(settlementCurrency: trade.currency),
        paymentNotifyUrl: trade.notifyUrl)
}
// endregion

func migration(_ sandbox: Sandbox) async throws {
    let ams = try sandbox.amsClient()
    func old(rmbFee: String? = nil) -> CreateForexTradeRequest {
        CreateForexTradeRequest(
            subject: "Tea", outTradeNo: "moved-\(run)", currency: "USD",
            tradeInformation: TradeInformation(businessType: "4", goodsInfo: "tea^1|cup^2", totalQuantity: "3"),
            notifyUrl: "https://shop.example/alipay/notify", returnUrl: "https://shop.example/thanks",
            totalFee: "10.00", rmbFee: rmbFee)
    }
    let moved = try toAms(old(), attempt: 1)
    try check(moved.paymentAmount == dollars("1000"))
    let reply = try await ams.payments().pay(request: moved)
    try check(try ams.redirect(reply: reply).url.hasPrefix("http"))
    try await sandbox.approve("moved-\(run)-1")
    let request = PayQueryRequest(paymentRequestId: "moved-\(run)-1")
    try check(try await ams.payments().inquiryPayment(request: request).paymentStatus == "SUCCESS")
    try check(try toAms(old(rmbFee: "65.00"), attempt: 2).paymentAmount == Amount(currency: "CNY", value: "6500"))
}
