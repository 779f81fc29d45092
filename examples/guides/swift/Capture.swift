import AlipayGlobal

// region authorise
/// Reserves the money on the buyer's card; nothing is taken yet.
func reserve(_ ams: AmsClient, orderId: String, cents: Int) async throws -> PayResponse {
    let amount = Amount(currency: "USD", value: String(cents))
    let request = PayRequest(
        productCode: "CASHIER_PAYMENT",
        paymentRequestId: orderId,
        order: Order(
            referenceOrderId: orderId, orderDescription: "Teapot", orderAmount: amount, env: Env(terminalType: "WEB")),
        paymentAmount: amount,
        paymentMethod: PaymentMethod(paymentMethodType: "CARD"),
        paymentRedirectUrl: "https://shop.example/thanks",
        settlementStrategy: SettlementStrategy(settlementCurrency: "USD"),
        paymentNotifyUrl: "https://shop.example/alipay/notify",
        paymentFactor: PaymentFactor(captureMode: "MANUAL", isAuthorization: true))
    return try await ams.payments().pay(request: request)
}
// endregion

// region capture
/// When a parcel leaves. What is not captured within seven days goes back to the buyer.
func take(_ ams: AmsClient, paymentId: String?, parcelId: String, cents: Int, last: Bool) async throws -> Bool {
    let request = CaptureRequest(
        captureRequestId: "capture-\(parcelId)",
        paymentId: paymentId,
        captureAmount: Amount(currency: "USD", value: String(cents)),
        isLastCapture: last)
    return try await ams.payments().captureUntilFinal(request: request).state == "captured"
}
// endregion

func capture(_ sandbox: Sandbox) async throws {
    let ams = try sandbox.amsClient()
    let reply = try await reserve(ams, orderId: "pot-\(run)", cents: 5000)
    try check(try ams.redirect(reply: reply).url.hasPrefix("http"))
    try await sandbox.approve("pot-\(run)")
    try check(try await take(ams, paymentId: reply.paymentId, parcelId: "\(run)-1", cents: 2000, last: false))
    let tooMuch = try await take(ams, paymentId: reply.paymentId, parcelId: "\(run)-2", cents: 9000, last: true)
    try check(!tooMuch)
    try check(try await take(ams, paymentId: reply.paymentId, parcelId: "\(run)-3", cents: 3000, last: true))
}
