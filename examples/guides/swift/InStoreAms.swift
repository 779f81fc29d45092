import AlipayGlobal

// region scan
struct Counter {
    let ams: AmsClient

    /// PaymentCode: you scan the buyer. Waits for a password, inquires after a lost answer, cancels at the deadline.
    func charge(_ saleId: String, scannedCode: String, cents: Int) async throws -> Bool {
        let request = request(saleId, "PaymentCode", cents, scannedCode: scannedCode)
        let end = try await ams.payments().payUntilFinal(request: request, options: CallOptions(deadline: 60))
        return end.state == "paid"  // otherwise not_paid or cancelled
    }

    private func request(_ saleId: String, _ scenario: String, _ cents: Int, scannedCode: String? = nil) -> PayRequest {
        let amount = Amount(currency: "USD", value: String(cents))
        return PayRequest(
            productCode: "IN_STORE_PAYMENT",
            paymentRequestId: saleId,
            order: Order(referenceOrderId: saleId, orderDescription: "Tea", orderAmount: amount),
            paymentAmount: amount,
            paymentMethod: PaymentMethod(paymentMethodType: "CONNECT_WALLET", paymentMethodId: scannedCode),
            paymentRedirectUrl: "https://shop.example/thanks",
            settlementStrategy: SettlementStrategy(settlementCurrency: "USD"),
            env: Env(terminalType: "MINI_APP"),
            paymentNotifyUrl: "https://shop.example/alipay/notify",
            paymentFactor: PaymentFactor(inStorePaymentScenario: scenario))
    }
    // endregion

    // region show
    /// OrderCode: the buyer scans your screen. Gives the content of the code to draw.
    func code(_ saleId: String, cents: Int) async throws -> String? {
        try ams.redirect(reply: try await ams.payments().pay(request: request(saleId, "OrderCode", cents))).qrCode
    }

    /// EntryCode: the buyer scanned the code on your counter and your page opened in the wallet. Send the browser on.
    func wallet(_ saleId: String, cents: Int) async throws -> String {
        try ams.redirect(reply: try await ams.payments().pay(request: request(saleId, "EntryCode", cents))).url
    }

    /// Ask every two seconds, or wait for the notification.
    func isPaid(_ saleId: String) async throws -> Bool {
        let request = PayQueryRequest(paymentRequestId: saleId)
        return try await ams.payments().inquiryPayment(request: request).paymentStatus == "SUCCESS"
    }
    // endregion
}

func inStoreAms(_ sandbox: Sandbox) async throws {
    let till = Counter(ams: try sandbox.amsClient())
    try check(try await till.charge("till-\(run)-1", scannedCode: "287634438256643941", cents: 239))
    let noMoney = try await till.charge("till-\(run)-2", scannedCode: "280000000000000002", cents: 239)
    try check(!noMoney)
    try check(try await till.code("code-\(run)", cents: 500) != nil)
    try await sandbox.approve("code-\(run)")
    try check(try await till.isPaid("code-\(run)"))
    try check(try await till.wallet("entry-\(run)", cents: 700).hasPrefix("http"))
}
