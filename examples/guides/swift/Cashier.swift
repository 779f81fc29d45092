import AlipayGlobal

// region pay
struct Cashier {
    let ams: AmsClient

    /// Where to send the buyer; nil when the order cannot be paid like this.
    func send(_ orderId: String, attempt: Int, cents: Int) async throws -> String? {
        let amount = Amount(currency: "USD", value: String(cents))
        let request = PayRequest(
            productCode: "CASHIER_PAYMENT",
            paymentRequestId: "\(orderId)-\(attempt)",  // store it before you call: it is how you ask later
            order: Order(
                referenceOrderId: orderId, orderDescription: "Tea", orderAmount: amount, env: Env(terminalType: "WEB")),
            paymentAmount: amount,
            paymentMethod: PaymentMethod(paymentMethodType: "ALIPAY_CN"),
            paymentRedirectUrl: "https://shop.example/thanks",
            settlementStrategy: SettlementStrategy(settlementCurrency: "USD"),
            paymentNotifyUrl: "https://shop.example/alipay/notify")
        do {
            return try ams.redirect(reply: try await ams.payments().pay(request: request)).url
        } catch AlipayError.OutcomeUnknown {
            // The same id gives the same link and never a second payment.
            return try ams.redirect(reply: try await ams.payments().pay(request: request)).url
        } catch AlipayError.Refused(let refused) {
            print("declined:", refused.code ?? "", refused.action as Any)
            return nil
        }
    }

    func isPaid(_ paymentRequestId: String, cents: Int) async throws -> Bool {
        let request = PayQueryRequest(paymentRequestId: paymentRequestId)
        let inquiry = try await ams.payments().inquiryPayment(request: request)
        return inquiry.paymentStatus == "SUCCESS"
            && inquiry.paymentAmount == Amount(currency: "USD", value: String(cents))
    }
}
// endregion

func cashier(_ sandbox: Sandbox) async throws {
    let cashier = Cashier(ams: try sandbox.amsClient())
    let url = try await cashier.send("order-\(run)", attempt: 1, cents: 1000)
    try check(url?.hasPrefix("http") == true)
    try await sandbox.approve("order-\(run)-1")
    try check(try await cashier.isPaid("order-\(run)-1", cents: 1000))
}
