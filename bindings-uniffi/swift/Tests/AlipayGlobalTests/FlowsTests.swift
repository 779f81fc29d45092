import AlipayGlobal
import Foundation
import XCTest

/// One payment of each family, end to end against the sandbox.
final class FlowsTests: XCTestCase {
    nonisolated(unsafe) private static var shared: Sandbox!
    private var sandbox: Sandbox { Self.shared }

    override class func setUp() { shared = try! Sandbox("--time-scale", "0.05") }
    override class func tearDown() { shared.stop() }

    func testAnAmsPaymentGoesFromTheRequestToAPartRefundEachStepVerified() async throws {
        let ams = try sandbox.amsClient()
        let shop = try Shop { try ams.verifyNotification(path: $0, headers: $1, body: $2) }
        defer { shop.close() }
        let reply = try await ams.payments().pay(request: payment("S1", notifyUrl: "\(shop.url)/alipay/notify?shop=1"))
        XCTAssertEqual(reply.result?.resultStatus, "U")
        let redirect = try ams.redirect(reply: reply)
        XCTAssertTrue(redirect.url.hasPrefix(sandbox.facts["url"] as! String), redirect.url)
        XCTAssertTrue(redirect.form.contains("<form"))
        try await sandbox.approve("S1")

        let paid = try await shop.event { at($0, "paymentRequestId") == "S1" }
        XCTAssertEqual(paid.kind(), "PAYMENT_RESULT")
        XCTAssertEqual(try paid.notifyPayment().paymentAmount, dollars("100"))
        let inquiry = try await ams.payments().inquiryPayment(request: PayQueryRequest(paymentRequestId: "S1"))
        XCTAssertEqual(inquiry.paymentStatus, "SUCCESS")

        let refund = RefundRequest(
            refundRequestId: "SR1", paymentId: inquiry.paymentId, refundAmount: dollars("30"),
            refundNotifyUrl: "\(shop.url)/alipay/refunds")
        let made = try await ams.payments().refund(request: refund)
        XCTAssertEqual(made.result?.resultStatus, "S")
        let refunded = try await ams.payments().inquiryRefund(request: InquiryRefundRequest(refundRequestId: "SR1"))
        XCTAssertEqual(refunded.refundStatus, "SUCCESS")
        let event = try await shop.event { at($0, "refundRequestId") == "SR1" }
        XCTAssertEqual(event.kind(), "REFUND_RESULT")
        XCTAssertNotEqual(event.dedupKey(), paid.dedupKey())
        XCTAssertTrue(shop.errors.isEmpty, "\(shop.errors)")
    }

    func testTheSameIdWithOtherContentIsRefusedWithWhatToDo() async throws {
        let ams = try sandbox.amsClient()
        let first = try await ams.payments().pay(request: payment("S2"))
        let second = try await ams.payments().pay(request: payment("S2"))
        XCTAssertEqual(first.paymentId, second.paymentId)
        let error = await failure { _ = try await ams.payments().pay(request: payment("S2", cents: "999", order: "999")) }
        guard case .Refused(let facts) = error else { return XCTFail("\(String(describing: error))") }
        XCTAssertEqual(facts.code, "REPEAT_REQ_INCONSISTENT")
        XCTAssertEqual(facts.outcome, .refused)
        XCTAssertEqual(facts.operation, "payments.pay")
        XCTAssertEqual(facts.idempotencyId, "S2")
        XCTAssertNotNil(facts.action)
        XCTAssertEqual(at(try json(facts.reply ?? ""), "result.resultCode"), "REPEAT_REQ_INCONSISTENT")
    }

    func testTheTextDoorDoesWhatTheTypedOneDoes() async throws {
        let ams = try sandbox.amsClient()
        _ = try await ams.payments().pay(request: payment("S3"))
        _ = try await ams.call(operation: "payments.cancel", request: #"{"paymentRequestId":"S3"}"#)
        let answer = try await ams.call(operation: "payments.inquiryPayment", request: #"{"paymentRequestId":"S3"}"#)
        guard case .reply(let text) = answer else { return XCTFail("\(answer)") }
        XCTAssertEqual(at(try json(text), "paymentStatus"), "CANCELLED")
    }

    func testAWebsitePaymentGoesFromTheRedirectToAPartRefund() async throws {
        for (signType, charset) in [("MD5", "utf-8"), ("RSA", "utf-8"), ("RSA2", "utf-8"), ("MD5", "gbk"), ("RSA2", "gbk")] {
            let mapi = try sandbox.mapiClient(signType, charset: charset)
            let id = "SW-\(signType)-\(charset)"
            let shop = try Shop { try mapi.verifyNotification(body: $2) }
            defer { shop.close() }
            let redirect = try mapi.createForexTrade(request: trade(id, notifyUrl: "\(shop.url)/mapi/notify"))
            XCTAssertTrue(redirect.url.hasPrefix("\(sandbox.family("mapi")["gateway"]!)?"))
            XCTAssertTrue(redirect.form.contains("accept-charset=\"\(charset)\""))

            let back = try await press(redirect.url, "Pay")
            XCTAssertEqual(try mapi.verifyReturn(query: back)["out_trade_no"], id)
            let tampered = back.replacingOccurrences(of: "10.00", with: "99.00")
            XCTAssertThrowsError(try mapi.verifyReturn(query: tampered)) { error in
                guard case AlipayError.Signature = error else { return XCTFail("\(error)") }
            }
            let event = try await shop.event { at($0, "trade_status") != nil }
            XCTAssertEqual(event.kind(), "trade_status_sync")
            XCTAssertEqual(try event.acknowledge().body, Data("success".utf8))
            let isTheirs = try await mapi.notifyVerify(at(try json(event.data()), "notify_id") ?? "")
            XCTAssertTrue(isTheirs)
            let isForged = try await mapi.notifyVerify("unknown")
            XCTAssertFalse(isForged)
            XCTAssertTrue(shop.errors.isEmpty, "\(shop.errors)")

            let state = try await mapi.singleTradeQuery(request: SingleTradeQueryRequest(outTradeNo: id))
            XCTAssertEqual(state.tradeStatus, "TRADE_FINISHED")
            XCTAssertEqual(state.subject, "测试商品 A+B=1 & 50%")
            try await refundPart(mapi, id)
        }
    }

    private func refundPart(_ mapi: MapiClient, _ id: String) async throws {
        func refund(_ number: String, _ amount: String) -> ForexRefundRequest {
            ForexRefundRequest(
                outReturnNo: number, outTradeNo: id, currency: "USD", returnAmount: amount, reason: "退款",
                productCode: "NEW_OVERSEAS_SELLER", isSync: "Y")
        }
        let error = await failure { _ = try await mapi.forexRefund(request: refund("X-\(id)", "11.00")) }
        XCTAssertEqual(error?.outcome, .refused)
        do {
            let reply = try await mapi.forexRefund(request: refund("R-\(id)", "4.00"))
            XCTAssertEqual(reply.isSuccess, "T")
        } catch AlipayError.OutcomeUnknown {
            // The reply to a refund is not signed, so by itself it proves nothing; the ledger does.
        }
        let book = try await sandbox.ledger()["mapi"] as? Json ?? [:]
        XCTAssertTrue("\(book)".contains("R-\(id)"))
    }

    func testATradeThatDoesNotExistIsRefusedWithItsCode() async throws {
        let mapi = try sandbox.mapiClient("MD5")
        let error = await failure { _ = try await mapi.singleTradeQuery(request: SingleTradeQueryRequest(outTradeNo: "NONE")) }
        XCTAssertEqual(error?.code, "TRADE_NOT_EXIST")
    }

    func testACharacterThatTheCharsetDoesNotHaveIsRefusedBeforeAnythingIsSent() throws {
        let mapi = try sandbox.mapiClient("MD5", charset: "gbk")
        XCTAssertThrowsError(try mapi.createForexTrade(request: trade("SE", subject: "smile 😀"))) { error in
            guard case AlipayError.InvalidRequest(let facts) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(facts.field, "subject")
            XCTAssertEqual(facts.outcome, .notSent)
        }
    }

    func testAScannedCodeIsPaidQueriedAndPartlyRefunded() async throws {
        for signType in ["RSA2", "SHA256"] {
            let inStore = try sandbox.inStoreClient(signType)
            let id = "SS-\(signType)"
            let paid = try await inStore.acquiringOfflinePay(request: scan(sandbox, id, "287634438256643941"))
            XCTAssertEqual(paid.resultInfo?.resultStatus, "S")
            let state = try await inStore.acquiringOfflinePayQuery(request: AcquiringOfflinePayQueryRequest(merchantTransId: id))
            XCTAssertEqual(state.statusDetail?.acquirementStatus, "SUCCESS")
            func refund(_ number: String, _ cents: String) -> AcquiringCommonRefundRequest {
                AcquiringCommonRefundRequest(
                    acquirementId: state.acquirementId, merchantRefundId: number,
                    refundAmount: Money(currency: "USD", value: cents), isSync: true)
            }
            let made = try await inStore.acquiringCommonRefund(request: refund("SR-\(signType)", "40"))
            XCTAssertEqual(made.resultInfo?.resultStatus, "S")
            let error = await failure { _ = try await inStore.acquiringCommonRefund(request: refund("SX-\(signType)", "400")) }
            XCTAssertEqual(error?.outcome, .refused)
        }
    }

    func testABuyerWhoTypesAPasswordIsWaitedForAndThePaymentCanBeCancelled() async throws {
        let inStore = try sandbox.inStoreClient("RSA2")
        func state() async throws -> String? {
            try await inStore.acquiringOfflinePayQuery(request: AcquiringOfflinePayQueryRequest(merchantTransId: "SP"))
                .statusDetail?.acquirementStatus
        }
        let begun = try await inStore.acquiringOfflinePay(request: scan(sandbox, "SP", "280000000000000001"))
        XCTAssertNotEqual(begun.resultInfo?.resultStatus, "S")
        let paying = try await state()
        XCTAssertEqual(paying, "PAYING")
        try await sandbox.approve("SP")
        let paid = try await state()
        XCTAssertEqual(paid, "SUCCESS")
        let cancelled = try await inStore.acquiringCommonPayCancel(request: AcquiringCommonPayCancelRequest(merchantTransId: "SP"))
        XCTAssertEqual(cancelled.resultInfo?.resultStatus, "S")
    }

    func testACodeWithoutMoneyIsRefusedAnUnclearAnswerStaysUnknown() async throws {
        let inStore = try sandbox.inStoreClient("RSA2")
        let sandbox = self.sandbox
        let refused = await failure { _ = try await inStore.acquiringOfflinePay(request: scan(sandbox, "SN", "280000000000000002")) }
        XCTAssertEqual(refused?.code, "BALANCE_NOT_ENOUGH")
        let unknown = await failure { _ = try await inStore.acquiringOfflinePay(request: scan(sandbox, "SU", "280000000000000004")) }
        XCTAssertEqual(unknown?.outcome, .unknown)
        XCTAssertEqual(unknown?.idempotencyId, "SU")
    }
}

/// The error that the work ends with; nil when it ends well.
func failure(_ work: () async throws -> Void) async -> AlipayError? {
    do {
        try await work()
        return nil
    } catch {
        return error as? AlipayError
    }
}
