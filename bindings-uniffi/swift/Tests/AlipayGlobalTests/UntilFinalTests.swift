import AlipayGlobal
import Foundation
import XCTest

/// Staying with money until it is final, on bad days. The sandbox's ledger says what really happened.
final class UntilFinalTests: XCTestCase {
    nonisolated(unsafe) private static var shared: Sandbox!
    private var sandbox: Sandbox { Self.shared }

    override class func setUp() { shared = try! Sandbox("--time-scale", "0.05") }
    override class func tearDown() { shared.stop() }
    override func tearDown() async throws { try await sandbox.calm() }

    private func client() throws -> AmsClient { try sandbox.amsClient(sandbox.amsConfig(timeout: 1.5)) }

    /// The shop scans the buyer's code.
    private func atTheTill(_ id: String, _ code: String = "287634438256643941") -> PayRequest {
        PayRequest(
            productCode: "IN_STORE_PAYMENT",
            paymentRequestId: id,
            order: Order(referenceOrderId: "order-\(id)", orderDescription: "tea", orderAmount: dollars("100")),
            paymentAmount: dollars("100"),
            paymentMethod: PaymentMethod(paymentMethodType: "CONNECT_WALLET", paymentMethodId: code),
            settlementStrategy: SettlementStrategy(settlementCurrency: "USD"),
            paymentNotifyUrl: "https://shop.example/notify",
            paymentFactor: PaymentFactor(inStorePaymentScenario: "PaymentCode")
        )
    }

    /// What the ledger knows of the one payment with this id.
    private func known(_ id: String) async throws -> Json {
        let payments = (try await sandbox.ledger()["ams"] as? Json)?["payments"] as? [Json] ?? []
        let found = payments.filter { $0["id"] as? String == id }
        XCTAssertEqual(found.count, 1)
        return found.first ?? [:]
    }

    func testWhateverHappensToTheAnswerTheBuyerIsChargedOnce() async throws {
        for kind in ["drop_before", "drop_after", "status_500", "wrong_signature", "other_request"] {
            try await sandbox.fault("payments.pay", kind)
            let end = try await client().payments().payUntilFinal(request: atTheTill("SF-\(kind)"))
            XCTAssertEqual(end.state, "paid", kind)
            XCTAssertEqual(at(try json(end.reply), "paymentRequestId"), "SF-\(kind)")
            let payment = try await known("SF-\(kind)")
            XCTAssertEqual(payment["charges"] as? Int, 1, kind)
        }
    }

    func testAnUnclearAnswerIsAskedAboutUntilItIsClear() async throws {
        for (code, state) in [("280000000000000002", "not_paid"), ("280000000000000004", "paid")] {
            let end = try await client().payments().payUntilFinal(request: atTheTill("SF-\(code)", code))
            XCTAssertEqual(end.state, state, code)
        }
    }

    func testABuyerWhoNeverPaysIsCancelledAtTheDeadline() async throws {
        try await sandbox.fault("payments.cancel", "drop_after")
        let end = try await client().payments().payUntilFinal(request: payment("SF-never"), options: CallOptions(deadline: 0))
        XCTAssertEqual(end.state, "cancelled")
        let never = try await known("SF-never")
        XCTAssertEqual(never["status"] as? String, "cancelled")
    }

    func testALostRefundReturnsTheMoneyOnceAndEndsAsItReallyDoes() async throws {
        let ams = try client()
        let paid = try await ams.payments().payUntilFinal(request: atTheTill("SF-R"))
        let id = at(try json(paid.reply), "paymentId")
        let refund = RefundRequest(refundRequestId: "SF-R1", paymentId: id, refundAmount: dollars("40"))
        try await sandbox.fault("payments.refund", "drop_after")
        let end = try await ams.payments().refundUntilFinal(request: refund)
        XCTAssertEqual(end.state, "refunded")
        let tooMuch = RefundRequest(refundRequestId: "SF-R2", paymentId: id, refundAmount: dollars("70"))
        let refused = try await ams.payments().refundUntilFinal(request: tooMuch)
        XCTAssertEqual(refused.state, "not_refunded")
        let payment = try await known("SF-R")
        XCTAssertEqual((payment["refunds"] as? [Json])?.count, 1)
    }
}
