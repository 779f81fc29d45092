import AlipayGlobal
import Foundation
import XCTest

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Every in-store function in every version, and its notifications, against the sandbox.
final class InStoreTests: XCTestCase {
    nonisolated(unsafe) private static var shared: Sandbox!
    private var sandbox: Sandbox { Self.shared }

    // Asynchronous refunds take 20 ms.
    override class func setUp() { shared = try! Sandbox("--time-scale", "0.002") }
    override class func tearDown() { shared.stop() }

    private let versions = ["NA_2_0_2", "SEA_2_0_4", "HK_2_0_0"]

    func testPayQueryRefundAndCancel() async throws {
        for profile in versions {
            let till = try Till(sandbox, profile)
            let paid = try await till.client.acquiringOfflinePay(request: till.scan("A"))
            XCTAssertEqual(paid.resultInfo?.resultStatus, "S")
            let asked = try await till.client.acquiringOfflinePayQuery(
                request: AcquiringOfflinePayQueryRequest(merchantTransId: till.id("A")))
            XCTAssertEqual(asked.acquirementId, paid.acquirementId)
            XCTAssertNotNil(asked.paymentTime)
            let state = try await till.state("A")
            XCTAssertEqual(state, "paid")
            let refund = AcquiringCommonRefundRequest(
                acquirementId: paid.acquirementId, merchantRefundId: till.id("AR"),
                refundAmount: Money(currency: "USD", value: "39"))
            let refunded = try await till.client.acquiringCommonRefund(request: refund)
            XCTAssertEqual(refunded.merchantRefundId, till.id("AR"))
            let error = await failure {
                _ = try await till.client.acquiringCommonPayCancel(
                    request: AcquiringCommonPayCancelRequest(acquirementId: paid.acquirementId))
            }
            XCTAssertEqual(error?.code, "REFUND_TRANSACTION_EXIST")
            _ = try await till.client.acquiringOfflinePay(request: till.scan("B"))
            _ = try await till.client.acquiringCommonPayCancel(
                request: AcquiringCommonPayCancelRequest(merchantTransId: till.id("B")))
            let cancelled = try await till.state("B")
            XCTAssertTrue(["cancelled", "returned"].contains(cancelled), cancelled)
        }
    }

    func testMagicCodes() async throws {
        for profile in versions {
            let till = try Till(sandbox, profile)
            let begun = try await till.client.acquiringOfflinePay(request: till.scan("M1", "280000000000000001"))
            XCTAssertEqual(begun.resultInfo?.resultCode, "USER_PAYING")
            let pending = try await till.state("M1")
            XCTAssertEqual(pending, "pending")
            let wanted: [(Int, String, Outcome, [String])] = [
                (2, "BALANCE_NOT_ENOUGH", .refused, ["not_paid"]),
                (3, "AUTH_CODE_ILLEGAL", .refused, []),
                (4, "UNKNOWN_EXCEPTION", .unknown, ["pending", "paid"]),
                (5, "UNKNOWN_EXCEPTION", .unknown, ["pending", "not_paid"]),
            ]
            for (ending, code, outcome, states) in wanted {
                let error = await failure {
                    _ = try await till.client.acquiringOfflinePay(
                        request: till.scan("M\(ending)", "28000000000000000\(ending)"))
                }
                XCTAssertEqual(error?.code, code)
                XCTAssertEqual(error?.outcome, outcome)
                for state in states {
                    let told = try await till.state("M\(ending)")
                    XCTAssertEqual(told, state)
                }
            }
        }
    }

    func testAnOrderCodeIsMadeShownAndPaid() async throws {
        for profile in versions {
            let till = try Till(sandbox, profile)
            let made = try await till.client.acquiringOfflinePreCreate(
                request: AcquiringOfflinePreCreateRequest(
                    productCode: "OFFLINE_PAY", merchantTransId: till.id("Q"), order: till.order()))
            let (data, _) = try await fetch(URLRequest(url: URL(string: made.orderQrCode ?? "")!))
            let page = String(decoding: data, as: UTF8.self)
            XCTAssertTrue(page.contains("<svg") && page.contains("Pay USD 2.39"), page)
            let before = try await till.state("Q")
            XCTAssertEqual(before, "pending")
            try await sandbox.approve(till.id("Q"))
            let after = try await till.state("Q")
            XCTAssertEqual(after, "paid")
        }
    }

    func testATerminalReportsItsHealth() async throws {
        for profile in versions {
            let till = try Till(sandbox, profile)
            let reply = try await till.client.merchantCommonMonitor(
                request: MerchantCommonMonitorRequest(
                    sellerId: "S1", storeId: "store1", partnerId: till.account, productCode: "OFFLINE_PAY"))
            XCTAssertEqual(reply.resultInfo?.resultStatus, "S")
        }
    }

    func testAShopIsRegisteredReadAndArchived() async throws {
        for profile in versions {
            let till = try Till(sandbox, profile)
            let seller = "S_\(profile)"
            _ = try await till.client.merchantCommonIndirectMerchantMaintain(
                request: MerchantCommonIndirectMerchantMaintainRequest(
                    operationType: "ADD", sellerInfo: SellerInfo(sellerId: seller, sellerName: "Tea"),
                    storeInfo: StoreInfo(storeId: "store1", storeName: "Corner")))
            let known = try await till.client.merchantCommonIndirectMerchantQuery(
                request: MerchantCommonIndirectMerchantQueryRequest(sellerId: seller, storeId: "store1"))
            XCTAssertEqual(known.resultInfo?.resultStatus, "S")
            let order = till.order(seller: till.seller(seller, "store1"))
            let paid = try await till.client.acquiringOfflinePay(request: till.scan("I", order: order))
            XCTAssertEqual(paid.resultInfo?.resultStatus, "S")
            // The published sample of this function answers under the name of its sibling.
            _ = try await till.client.merchantCommonIndirectMerchantArchive(
                request: MerchantCommonIndirectMerchantArchiveRequest(
                    sellerId: seller, storeId: "store1", paymentScene: "OFFLINE"))
            let error = await failure {
                _ = try await till.client.acquiringOfflinePay(request: till.scan("J", order: order))
            }
            XCTAssertEqual(error?.code, "SHOP_STATUS_ABNORMAL")
        }
    }

    func testPaymentsAndRefundsAreAnnouncedAndTheAnswerIsSigned() async throws {
        for profile in versions {
            let till = try Till(sandbox, profile, gateway: "live_gateway")
            let client = till.client
            let shop = try Shop { try client.verifyNotification(body: $2) }
            defer { shop.close() }
            try await sandbox.announce(to: "\(shop.url)/instore")
            let order = till.order(currency: "JPY", "1000")
            let paid = try await client.acquiringOfflinePay(request: till.scan("N", order: order))
            let event = try await shop.event { at($0, "merchantTransId") == till.id("N") }
            XCTAssertEqual(event.kind(), "notify.pay")
            XCTAssertEqual(at(try json(event.data()), "orderAmount.value"), "1000")
            let refund = AcquiringCommonRefundRequest(
                acquirementId: paid.acquirementId, merchantRefundId: till.id("NR"),
                refundAmount: Money(currency: "JPY", value: "400"), isSync: false)
            let accepted = try await client.acquiringCommonRefund(request: refund)
            XCTAssertNil(accepted.refundTime)
            let refunded = try await shop.event { at($0, "merchantRefundId") == till.id("NR") }
            XCTAssertEqual(refunded.kind(), "notify.refund")
            XCTAssertNotEqual(refunded.dedupKey(), event.dedupKey())
            // The sandbox verifies the signature of each answer before it calls a notification delivered.
            var states: [String] = []
            for _ in 0..<500 where states != ["delivered", "delivered"] {
                states = try await deliveries(till.id("N"))
                try await Task.sleep(nanoseconds: 20_000_000)
            }
            XCTAssertEqual(states, ["delivered", "delivered"])
            try await sandbox.announce(to: nil)
            XCTAssertTrue(shop.errors.isEmpty, "\(shop.errors)")
        }
    }

    private func deliveries(_ payment: String) async throws -> [String] {
        let book = try await sandbox.ledger()["instore"] as? Json
        let told = book?["notifications"] as? [Json] ?? []
        return told.filter { at($0, "payment") == payment }.compactMap { at($0, "state") }
    }

    func testSharedKeysAndSha1SignBothWays() async throws {
        for (profile, signType) in [("NA_2_0_2", "SHA256"), ("SEA_2_0_4", "SHA256"), ("HK_2_0_0", "RSA")] {
            let till = try Till(sandbox, profile, signType: signType)
            let paid = try await till.client.acquiringOfflinePay(request: till.scan("K"))
            XCTAssertEqual(paid.resultInfo?.resultStatus, "S", signType)
        }
    }

    func testWhatTheSandboxOfTheVendorCannotDoIsSaidBeforeSending() async throws {
        let till = try Till(sandbox, "NA_2_0_2", limited: true)
        let euros = await failure {
            _ = try await till.client.acquiringOfflinePay(request: till.scan("E", order: till.order(currency: "EUR")))
        }
        guard case .InvalidRequest(let facts) = euros else { return XCTFail("\(String(describing: euros))") }
        XCTAssertEqual(facts.field, "order.orderAmount.currency")
        let later = AcquiringCommonRefundRequest(
            acquirementId: "A", merchantRefundId: "R", refundAmount: Money(currency: "USD", value: "1"), isSync: false)
        let refund = await failure { _ = try await till.client.acquiringCommonRefund(request: later) }
        guard case .InvalidRequest(let facts) = refund else { return XCTFail("\(String(describing: refund))") }
        XCTAssertEqual(facts.field, "isSync")
    }

    func testAPaymentAndARefundAreFinal() async throws {
        let till = try Till(sandbox, "NA_2_0_2")
        let end = try await till.client.acquiringOfflinePayUntilFinal(request: till.scan("F"))
        XCTAssertEqual(end.state, "paid")
        let refund = AcquiringCommonRefundRequest(
            acquirementId: at(try json(end.reply), "acquirementId"), merchantRefundId: "FR",
            refundAmount: Money(currency: "USD", value: "1"))
        let refunded = try await till.client.acquiringCommonRefundUntilFinal(request: refund)
        XCTAssertEqual(refunded.state, "refunded")
    }
}

/// A shop that speaks one version of the API.
private struct Till {
    let profile: String
    let account: String
    let client: InStoreClient

    init(
        _ sandbox: Sandbox, _ profile: String, gateway: String = "gateway", signType: String? = nil, limited: Bool? = nil
    ) throws {
        let given = sandbox.family("instore")
        self.profile = profile
        account = given["partner_id"]!
        let america = profile == "NA_2_0_2"
        let config = InStoreConfig(
            clientId: given["client_id"]!, gateway: given[gateway]!, partnerId: america ? account : nil,
            merchantId: america ? nil : account, profile: profile, signType: signType, sandbox: limited)
        if signType == "SHA256" {
            client = try InStoreClient.withKey(config: config, key: .of(given["key"]!))
        } else {
            client = try InStoreClient(
                config: config, privateKey: .parse(given["private_key"]!),
                alipayPublicKey: .parse(given["alipay_public_key"]!))
        }
    }

    func id(_ name: String) -> String { "\(name)-\(profile)" }

    func seller(_ id: String? = nil, _ store: String? = nil) -> Seller {
        profile == "NA_2_0_2"
            ? Seller(secondaryMerchantId: id ?? account, storeId: store ?? account)
            : Seller(sellerId: id ?? account, storeId: store ?? account)
    }

    func order(currency: String = "USD", _ cents: String = "239", seller: Seller? = nil) -> InStoreOrder {
        InStoreOrder(
            orderAmount: Money(currency: currency, value: cents), orderTitle: "衣服 \"夏\" {A}",
            seller: seller ?? self.seller())
    }

    func scan(_ name: String, _ code: String = "287634438256643941", order: InStoreOrder? = nil)
        -> AcquiringOfflinePayRequest
    {
        AcquiringOfflinePayRequest(
            productCode: "OFFLINE_PAY", merchantTransId: id(name), codeType: "BARCODE", identityCode: code,
            order: order ?? self.order())
    }

    func state(_ name: String) async throws -> String {
        let answer = try await client.call(
            operation: "acquiring_offline_pay_query", request: #"{"merchantTransId":"\#(id(name))"}"#)
        guard case .reply(let text) = answer else { throw Unusable("\(answer)") }
        return try client.state(reply: text)
    }
}
