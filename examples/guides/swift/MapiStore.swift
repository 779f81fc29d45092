import AlipayGlobal

// region pay
/// Charges the code on the buyer's phone; true when the money is yours.
func charge(_ mapi: MapiClient, seller: String?, saleId: String, scannedCode: String, amount: String) async throws -> Bool {
    let request = AcquireOverseasSpotPayRequest(
        alipaySellerId: seller,
        transName: "Tea",
        partnerTransId: saleId,  // stays the same whatever happens
        currency: "USD",
        transAmount: amount,
        buyerIdentityCode: scannedCode,
        identityCodeType: "barcode",
        transCreateTime: "20260417080000",
        bizProduct: "OVERSEAS_MBARCODE_PAY")
    let end = try await mapi.acquireOverseasSpotPayUntilFinal(request: request, options: CallOptions(deadline: 60))
    return end.state == "paid"  // otherwise not_paid or cancelled: scan again with a new saleId
}
// endregion

func mapiStore(_ sandbox: Sandbox) async throws {
    let mapi = try sandbox.mapiClient("RSA2")
    let seller = sandbox.family("mapi")["partner"]
    try check(
        try await charge(mapi, seller: seller, saleId: "sale-\(run)", scannedCode: "287634438256643941", amount: "10.00"))
}
