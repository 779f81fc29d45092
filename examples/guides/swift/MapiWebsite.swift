import AlipayGlobal
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

// region pay
struct Website {
    let mapi: MapiClient

    /// Builds a signed address; nothing is sent. Mistakes in it show to the buyer, not here: try it in the sandbox.
    func cashier(_ orderId: String) throws -> String {
        let request = CreateForexTradeRequest(
            subject: "Tea",
            outTradeNo: orderId,  // single use
            currency: "USD",  // the settlement currency of your contract
            productCode: "NEW_OVERSEAS_SELLER",
            tradeInformation: TradeInformation(businessType: "4", goodsInfo: "tea^1", totalQuantity: "1"),
            notifyUrl: "https://shop.example/alipay/notify",
            returnUrl: "https://shop.example/thanks",
            totalFee: "10.00")
        return try mapi.createForexTrade(request: request).url
    }

    /// Only as long as you have not refunded it: this query does not show refunds.
    func isPaid(_ orderId: String) async throws -> Bool {
        do {
            let trade = try await mapi.singleTradeQuery(request: SingleTradeQueryRequest(outTradeNo: orderId))
            return ["TRADE_FINISHED", "TRADE_SUCCESS"].contains(trade.tradeStatus) && trade.totalFee == "10.00"
        } catch AlipayError.Refused(let refused) where refused.code == "TRADE_NOT_EXIST" {
            return false  // normal until the buyer has logged in
        }
    }
    // endregion

    // region refund
    func refund(_ refundId: String, orderId: String, amount: String) async throws -> Bool {
        let request = ForexRefundRequest(
            outReturnNo: refundId, outTradeNo: orderId, currency: "USD", returnAmount: amount,
            productCode: "NEW_OVERSEAS_SELLER")
        return try await mapi.forexRefundUntilFinal(request: request).state == "refunded"
    }
    // endregion
}

func mapiWebsite(_ sandbox: Sandbox) async throws {
    let website = Website(mapi: try sandbox.mapiClient("RSA2"))
    let order = "web-\(run)"
    let url = try website.cashier(order)
    let early = try await website.isPaid(order)
    try check(!early)
    _ = try await fetch(URLRequest(url: URL(string: url)!))
    try await sandbox.approve(order)
    try check(try await website.isPaid(order))
    try check(try await website.refund("\(order)-refund-1", orderId: order, amount: "4.00"))
}
