// A shop's till: it scans the buyer's code, waits until the payment is final, gives a part back and prints a receipt.

import AlipayGlobal
import Foundation

let line = Data((ProcessInfo.processInfo.environment["ALIPAY_SANDBOX"] ?? "{}").utf8)
guard let families = try JSONSerialization.jsonObject(with: line) as? [String: Any],
    let sandbox = families["instore"] as? [String: Any], let shop = sandbox["partner_id"] as? String
else { fatalError("ALIPAY_SANDBOX is not the line that ./dev sandbox prints") }
func fact(_ name: String) -> String { sandbox[name] as? String ?? "" }

// The key of a till that the shop owns. An app that buyers install must not hold one.
let client = try InStoreClient(
    config: InStoreConfig(clientId: fact("client_id"), gateway: fact("gateway"), partnerId: shop),
    privateKey: .parse(fact("private_key")), alipayPublicKey: .parse(fact("alipay_public_key")))
let scanned = CommandLine.arguments.dropFirst().first ?? "287634438256643941"
do {
    try await Till(client: client, shop: shop).sell(id: "sale-\(UUID().uuidString.prefix(8))", cents: 2_390, scanned: scanned)
} catch AlipayError.Refused(let failure) {
    print("not paid: \(failure.code ?? ""), \(failure.action.map { "\($0)" } ?? "")")
    exit(1)
}

struct Till {
    let client: InStoreClient
    let shop: String

    func sell(id: String, cents: Int, scanned: String) async throws {
        let order = InStoreOrder(
            orderAmount: usd(cents), orderTitle: "Tea and cake", seller: Seller(secondaryMerchantId: shop, storeId: shop))
        let request = AcquiringOfflinePayRequest(
            productCode: "OFFLINE_PAY", merchantTransId: id, codeType: "BARCODE", identityCode: scanned, order: order)
        do {
            _ = try await client.acquiringOfflinePay(request: request)
        } catch AlipayError.OutcomeUnknown(let failure) {
            // The money may have moved: the query below decides, never a second payment.
            print("unclear, asking: \(failure)")
        }
        guard let paid = try await settled(id) else { return try await cancel(id) }
        let refund = try await client.acquiringCommonRefund(
            request: AcquiringCommonRefundRequest(
                acquirementId: paid.acquirementId, merchantRefundId: "\(id)-cake", refundAmount: usd(890), isSync: true))
        try receipt([
            ("sale", id), ("Alipay", paid.acquirementId ?? ""), ("tea and cake", text(usd(cents))),
            ("cake returned", "-" + text(usd(890))), ("refund", refund.refundId ?? ""), ("kept", text(usd(cents - 890))),
        ])
    }

    /// Asks until the payment is final; nil when it is not paid in time.
    private func settled(_ id: String) async throws -> AcquiringOfflinePayQueryResponse? {
        let end = Date().addingTimeInterval(30)
        while Date() < end {
            let state = try await client.acquiringOfflinePayQuery(request: AcquiringOfflinePayQueryRequest(merchantTransId: id))
            switch state.statusDetail?.acquirementStatus {
            case "SUCCESS": return state
            case "CLOSED", "CANCELLED": return nil
            default: try await Task.sleep(nanoseconds: 1_000_000_000)
            }
        }
        return nil
    }

    private func cancel(_ id: String) async throws {
        _ = try await client.acquiringCommonPayCancel(request: AcquiringCommonPayCancelRequest(merchantTransId: id))
        print("not paid, cancelled: \(id)")
    }

    private func usd(_ cents: Int) -> Money { Money(currency: "USD", value: String(cents)) }

    private func text(_ money: Money) throws -> String {
        "\(try fromMinorUnits(value: money.value, currency: money.currency)) \(money.currency)"
    }

    private func receipt(_ lines: [(String, String)]) {
        print(String(repeating: "-", count: 48))
        for (name, value) in lines {
            print(name.padding(toLength: 16, withPad: " ", startingAt: 0) + String(repeating: " ", count: max(0, 32 - value.count)) + value)
        }
        print(String(repeating: "-", count: 48))
    }
}
