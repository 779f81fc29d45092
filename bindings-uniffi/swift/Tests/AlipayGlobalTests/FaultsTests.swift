import AlipayGlobal
import Foundation
import XCTest

/// What can go wrong on the way, and what each means for the money. The sandbox's ledger says what really happened.
final class FaultsTests: XCTestCase {
    nonisolated(unsafe) private static var shared: Sandbox!
    private var sandbox: Sandbox { Self.shared }

    override class func setUp() { shared = try! Sandbox() }
    override class func tearDown() { shared.stop() }
    override func tearDown() async throws { try await sandbox.calm() }

    func testAfterAFaultTheOutcomeIsUnknownAndARepetitionUnderTheSameIdChargesOnce() async throws {
        let ams = try sandbox.amsClient(sandbox.amsConfig(timeout: 1.5))
        let kinds = [
            "drop_before", "drop_after", "truncate", "status_302", "status_403", "status_500", "unsigned", "wrong_key",
            "wrong_signature", "other_request", "huge", "invalid_utf8", "not_json_xml", "xml_bomb", "duplicate_key", "slow_body",
            "empty", "delay",
        ]
        for kind in kinds {
            let id = "SF-\(kind)"
            try await sandbox.fault("payments.pay", kind)
            let error = await failure { _ = try await ams.payments().pay(request: payment(id)) }
            guard case .OutcomeUnknown(let facts) = error else { XCTFail("\(kind): \(String(describing: error))"); continue }
            XCTAssertEqual(facts.outcome, .unknown, kind)
            XCTAssertEqual(facts.operation, "payments.pay", kind)
            XCTAssertEqual(facts.idempotencyId, id, kind)
            try await sandbox.calm()
            _ = try await ams.payments().pay(request: payment(id))
            let book = try await sandbox.ledger()["ams"] as? Json ?? [:]
            let payments = book["payments"] as? [Json] ?? []
            let matching = payments.filter { $0.values.contains { $0 as? String == id } }
            XCTAssertEqual(matching.count, 1, kind)
        }
    }

    func testAGatewayThatNobodyCanReachLeavesNothingSent() async throws {
        let config = AmsConfig(clientId: sandbox.family("ams")["client_id"], gateway: "http://127.0.0.1:1", retries: 0)
        let closed = try sandbox.amsClient(config)
        let error = await failure { _ = try await closed.payments().pay(request: payment("SF-closed")) }
        guard case .Connect(let facts) = error else { return XCTFail("\(String(describing: error))") }
        XCTAssertEqual(facts.outcome, .notSent)
        XCTAssertEqual(facts.idempotencyId, "SF-closed")
    }

    func testAPaymentThatWasLostIsNotSentAgainByItself() async throws {
        let ams = try sandbox.amsClient()
        let before = try await requests()
        try await sandbox.fault("payments.pay", "drop_before")
        let error = await failure {
            _ = try await ams.payments().pay(request: payment("SF-once"), options: CallOptions(retries: 3))
        }
        XCTAssertEqual(error?.outcome, .unknown)
        let after = try await requests()
        XCTAssertEqual(after, before + 1)
    }

    func testARequestThatBreaksARuleNamesItsFieldAndIsNotSent() async throws {
        let ams = try sandbox.amsClient()
        let before = try await requests()
        let error = await failure { _ = try await ams.payments().pay(request: payment("SF-rule", cents: "1.00")) }
        guard case .InvalidRequest(let facts) = error else { return XCTFail("\(String(describing: error))") }
        XCTAssertEqual(facts.field, "paymentAmount.value")
        XCTAssertEqual(facts.outcome, .notSent)
        let after = try await requests()
        XCTAssertEqual(after, before)
    }

    func testKeysOfTheWrongKindAreRefusedWhereTheyAreGiven() {
        let ams = sandbox.family("ams")
        XCTAssertThrowsError(try PublicKey.parse(ams["private_key"]!))
        XCTAssertThrowsError(try PrivateKey.parse(ams["alipay_public_key"]!))
        XCTAssertThrowsError(try PrivateKey.parse("")) { error in
            guard case AlipayError.Config = error else { return XCTFail("\(error)") }
        }
    }

    private func requests() async throws -> Int { try await sandbox.ledger()["requests"] as? Int ?? -1 }
}
