import AlipayGlobal
import Foundation
import XCTest

/// Website, app, barcode and notification services of the legacy gateway, and what their answers mean.
final class MapiServicesTests: XCTestCase {
    nonisolated(unsafe) private static var shared: Sandbox!
    private var sandbox: Sandbox { Self.shared }
    private static let partner = "2088101122136241"

    override class func setUp() { shared = try! Sandbox("--time-scale", "0.05") }
    override class func tearDown() { shared.stop() }

    func testAPhonePaysAndAnAsynchronousRefundIsAnnounced() async throws {
        let mapi = try sandbox.mapiClient("RSA2")
        let shop = try Shop { try mapi.verifyNotification(body: $2) }
        defer { shop.close() }
        let order = CreateForexTradeWapRequest(
            subject: "测试商品", outTradeNo: "SM1", currency: "USD", productCode: "NEW_WAP_OVERSEAS_SELLER",
            tradeInformation: trade("SM1").tradeInformation, notifyUrl: shop.url, returnUrl: "https://shop.example/back",
            totalFee: "10.00")
        let back = try await press(mapi.createForexTradeWap(request: order).url, "Pay")
        XCTAssertEqual(try mapi.verifyReturn(query: back)["out_trade_no"], "SM1")
        let paid = try await shop.event { at($0, "trade_status") == "TRADE_FINISHED" }
        let isTheirs = try await mapi.notifyVerify(at(try json(paid.data()), "notify_id") ?? "")
        XCTAssertTrue(isTheirs)
        let found = try await mapi.singleTradeQuery(request: SingleTradeQueryRequest(outTradeNo: "SM1"))
        XCTAssertEqual(found.tradeStatus, "TRADE_FINISHED")

        let refund = ForexRefundRequest(
            outReturnNo: "SM1-R", outTradeNo: "SM1", currency: "USD", notifyUrl: shop.url, returnAmount: "4.00",
            productCode: "NEW_WAP_OVERSEAS_SELLER")
        let taken = try await mapi.forexRefund(request: refund)
        XCTAssertEqual(taken.isSuccess, "T")
        let refunded = try json(try await shop.event { at($0, "refund_status") != nil }.data())
        XCTAssertEqual(at(refunded, "refund_status"), "REFUND_SUCCESS")
        XCTAssertEqual(at(refunded, "out_return_no"), "SM1-R")
        let again = await failure { _ = try await mapi.forexRefund(request: refund) }
        XCTAssertEqual(again?.outcome, .unknown)
        XCTAssertEqual(again?.code, "REPEATED_REFUNDMENT_REQUEST")
        let book = try await booked("SM1")
        XCTAssertEqual(book["refunded"] as? String, "400")
        XCTAssertTrue(shop.errors.isEmpty, "\(shop.errors)")
    }

    func testTheWalletTakesAnOrderStringAndGivesBackASignedResult() async throws {
        let mapi = try sandbox.mapiClient("RSA")
        let shop = try Shop { try mapi.verifyNotification(body: $2) }
        defer { shop.close() }
        func order(_ id: String) throws -> String {
            try mapi.mobileSecuritypayPay(request: MobileSecuritypayPayRequest(
                notifyUrl: shop.url, outTradeNo: id, subject: "测试", paymentType: "1", sellerId: Self.partner,
                currency: "USD", forexBiz: "FP", productCode: "NEW_WAP_OVERSEAS_SELLER",
                tradeInformation: trade(id).tradeInformation, totalFee: "10.00"))
        }
        func wallet(_ order: String, _ step: String) async throws -> String {
            let answer = try await sandbox.control("POST", "mapi/app", ["order": order, "step": step])
            return at(answer, "text") ?? ""
        }
        let text = try await wallet(try order("SA1"), "pay")
        let result = try mapi.verifyAppResult(text: text)
        XCTAssertTrue(result.paid)
        XCTAssertEqual(result.fields["out_trade_no"], "SA1")
        XCTAssertThrowsError(try mapi.verifyAppResult(text: text.replacingOccurrences(of: "10.00", with: "0.01"))) { error in
            guard case AlipayError.Signature = error else { return XCTFail("\(error)") }
        }
        let event = try json(try await shop.event { at($0, "out_trade_no") == "SA1" }.data())
        XCTAssertEqual(at(event, "trade_status"), "TRADE_FINISHED")
        let cancelled = try mapi.verifyAppResult(text: try await wallet(try order("SA2"), "cancel"))
        XCTAssertFalse(cancelled.paid)
        XCTAssertEqual(cancelled.resultStatus, "6001")
        let tampered = try await wallet(try order("SA3").replacingOccurrences(of: "10.00", with: "0.01"), "pay")
        XCTAssertTrue(tampered.contains("ALIN10070"), tampered)
        XCTAssertTrue(shop.errors.isEmpty, "\(shop.errors)")
    }

    func testABarcodeIsPaidQueriedAnnouncedAndRefundedOnceUnderOneNumber() async throws {
        let mapi = try sandbox.mapiClient("RSA2")
        let shop = try Shop { try mapi.verifyNotification(body: $2) }
        defer { shop.close() }
        let paid = try await mapi.acquireOverseasSpotPay(request: spot("SB1", notifyUrl: shop.url))
        XCTAssertEqual(paid.resultCode, "SUCCESS")
        XCTAssertEqual(paid.transAmount, "19.90")
        let event = try json(try await shop.event { at($0, "out_trade_no") == "SB1" }.data())
        XCTAssertEqual(at(event, "trade_status"), "TRADE_SUCCESS")
        let status = try await state(mapi, "SB1")
        XCTAssertEqual(status, "TRADE_SUCCESS")
        func refund(_ id: String, _ amount: String) -> AcquireOverseasSpotRefundRequest {
            AcquireOverseasSpotRefundRequest(
                partnerTransId: "SB1", partnerRefundId: id, refundAmount: amount, currency: "USD", isSync: "Y")
        }
        let first = try await mapi.acquireOverseasSpotRefund(request: refund("SB1-R", "9.90"))
        let second = try await mapi.acquireOverseasSpotRefund(request: refund("SB1-R", "9.90"))
        XCTAssertEqual(first, second)
        let book = try await booked("SB1")
        XCTAssertEqual(book["refunded"] as? String, "990")
        let much = await failure { _ = try await mapi.acquireOverseasSpotRefund(request: refund("SB1-S", "10.01")) }
        XCTAssertEqual(much?.code, "REQUEST_AMOUNT_EXCEED")
        XCTAssertTrue(shop.errors.isEmpty, "\(shop.errors)")
    }

    func testAnUnknownPaymentIsAskedForAndTakenBackWhenItStaysUnpaid() async throws {
        let mapi = try sandbox.mapiClient("RSA2")
        let unseen = await failure { _ = try await mapi.acquireOverseasSpotPay(request: spot("SU4", "280000000000000004")) }
        XCTAssertEqual(unseen?.outcome, .unknown)
        for wanted in ["WAIT_BUYER_PAY", "TRADE_SUCCESS"] {
            let status = try await state(mapi, "SU4")
            XCTAssertEqual(status, wanted)
        }
        let waiting = await failure { _ = try await mapi.acquireOverseasSpotPay(request: spot("SU6", "280000000000000006")) }
        XCTAssertEqual(waiting?.outcome, .unknown)
        let cancel = AcquireOverseasSpotCancelRequest(partnerTransId: "SU6")
        let notYet = await failure { _ = try await mapi.acquireOverseasSpotCancel(request: cancel) }
        XCTAssertEqual(notYet?.outcome, .unknown)
        let cancelled = try await mapi.acquireOverseasSpotCancel(request: cancel)
        XCTAssertEqual(cancelled.resultCode, "SUCCESS")
        let closed = try await state(mapi, "SU6")
        XCTAssertEqual(closed, "TRADE_CLOSED")

        _ = try await mapi.acquireOverseasSpotPay(request: spot("SU7"))
        let reversed = try await mapi.acquireOverseasSpotReverse(request: AcquireOverseasSpotReverseRequest(partnerTransId: "SU7"))
        XCTAssertEqual(reversed.resultCode, "SUCCESS")
        let poor = await failure { _ = try await mapi.acquireOverseasSpotPay(request: spot("SU2", "280000000000000002")) }
        XCTAssertEqual(poor?.code, "BUYER_BALANCE_NOT_ENOUGH")
    }

    private func state(_ mapi: MapiClient, _ id: String) async throws -> String? {
        try await mapi.acquireOverseasQuery(request: AcquireOverseasQueryRequest(partnerTransId: id)).alipayTransStatus
    }

    private func booked(_ id: String) async throws -> Json {
        let mapi = try await sandbox.ledger()["mapi"] as? Json ?? [:]
        let payments = mapi["payments"] as? [Json] ?? []
        return try XCTUnwrap(payments.first { $0["id"] as? String == id })
    }

    private func spot(_ id: String, _ code: String = "287634438256643941", notifyUrl: String? = nil) -> AcquireOverseasSpotPayRequest {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 8 * 3_600)
        format.dateFormat = "yyyyMMddHHmmss"
        return AcquireOverseasSpotPayRequest(
            alipaySellerId: Self.partner, transName: "咖啡 & cake", partnerTransId: id, currency: "USD", transAmount: "19.90",
            buyerIdentityCode: code, identityCodeType: "barcode", transCreateTime: format.string(from: Date()),
            bizProduct: "OVERSEAS_MBARCODE_PAY", notifyUrl: notifyUrl)
    }
}
