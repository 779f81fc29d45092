import AlipayGlobal

// region pay
struct Terminal {
    let inStore: InStoreClient
    let partner: String

    /// Charges the code on the buyer's phone. The buyer may have to type a password: this waits for it.
    func charge(_ saleId: String, scannedCode: String, cents: Int) async throws -> Final {
        let request = AcquiringOfflinePayRequest(
            productCode: "OFFLINE_PAY",
            merchantTransId: saleId,
            codeType: "BARCODE",
            identityCode: scannedCode,
            order: InStoreOrder(
                orderAmount: Money(currency: "USD", value: String(cents)),
                orderTitle: "Tea",
                // As registered; direct merchants: the partner id.
                seller: Seller(secondaryMerchantId: partner, storeId: partner)))
        return try await inStore.acquiringOfflinePayUntilFinal(request: request, options: CallOptions(deadline: 60))
    }
    // endregion

    // region refund
    /// `acquirementId` comes with the payment: keep it with the sale, it is the only way to refund.
    func refund(_ refundId: String, acquirementId: String?, cents: Int) async throws -> Bool {
        let request = AcquiringCommonRefundRequest(
            acquirementId: acquirementId,
            merchantRefundId: refundId,
            refundAmount: Money(currency: "USD", value: String(cents)))
        return try await inStore.acquiringCommonRefundUntilFinal(request: request).state == "refunded"
    }
    // endregion
}

func inStore(_ sandbox: Sandbox) async throws {
    let terminal = Terminal(
        inStore: try sandbox.inStoreClient("RSA2"), partner: sandbox.family("instore")["partner_id"] ?? "")
    let end = try await terminal.charge("terminal-\(run)-1", scannedCode: "287634438256643941", cents: 239)
    try check(end.state == "paid")
    let noMoney = try await terminal.charge("terminal-\(run)-2", scannedCode: "280000000000000002", cents: 239)
    try check(noMoney.state == "not_paid")
    let acquirementId = at(try json(end.reply), "acquirementId")
    try check(try await terminal.refund("terminal-\(run)-refund-1", acquirementId: acquirementId, cents: 100))
}
