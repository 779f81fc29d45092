import AlipayGlobal

// region refund
/// True when the money is on its way back; false when it was refused: too much, too late, or nothing to refund from.
func refund(_ ams: AmsClient, refundId: String, paymentId: String?, cents: Int) async throws -> Bool {
    let request = RefundRequest(
        refundRequestId: refundId,  // one for each refund you mean to make; store it first
        paymentId: paymentId,
        refundAmount: Amount(currency: "USD", value: String(cents)),
        refundReason: "one cup was broken")
    return try await ams.payments().refundUntilFinal(request: request).state == "refunded"
}
// endregion

func refund(_ sandbox: Sandbox) async throws {
    let ams = try sandbox.amsClient()
    _ = try await Cashier(ams: ams).send("pay-\(run)", attempt: 1, cents: 1000)
    try await sandbox.approve("pay-\(run)-1")
    let paid = try await ams.payments().inquiryPayment(request: PayQueryRequest(paymentRequestId: "pay-\(run)-1"))
    try check(try await refund(ams, refundId: "refund-\(run)-1", paymentId: paid.paymentId, cents: 400))
    let tooMuch = try await refund(ams, refundId: "refund-\(run)-2", paymentId: paid.paymentId, cents: 900)
    try check(!tooMuch)
}
