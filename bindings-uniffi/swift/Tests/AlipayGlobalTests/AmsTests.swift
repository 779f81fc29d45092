import Foundation
import XCTest

@testable import AlipayGlobal

/// Lists in pages, files, codes to scan, and the small tools around AMS.
final class AmsTests: XCTestCase {
    private static let mine = try! generateKeyPair(bits: 2048)
    private static let alipays = try! generateKeyPair(bits: 2048)

    /// Plays Alipay: answers with what the function makes of the request, signed.
    private final class Gateway: Transport, @unchecked Sendable {
        let answer: (String) -> String

        init(_ answer: @escaping (String) -> String) {
            self.answer = answer
        }

        func send(request: HttpRequest, timeout: Double) throws -> HttpResponse {
            let body = #"{"result":{"resultStatus":"S"},"# + answer(String(decoding: request.body, as: UTF8.self)) + "}"
            let time = "2026-04-17T08:00:00+08:00"
            let path = request.url.replacingOccurrences(of: "https://open-sea-global.alipay.com", with: "")
            let text = "POST \(path)\nSANDBOX_C1.\(time).\(body)"
            let signature = try! sign(text: text, signType: "RSA2", key: AmsTests.alipays.privatePem(), charset: "utf-8")
            let headers = [
                "response-time": time, "client-id": "SANDBOX_C1", "signature": "signature=\(signature)",
            ]
            return HttpResponse(status: 200, headers: headers, body: Data(body.utf8))
        }
    }

    private func client(_ transport: Transport? = nil) throws -> AmsClient {
        try AmsClient(
            config: AmsConfig(clientId: "SANDBOX_C1", gateway: "asia"),
            privateKey: .parse(Self.mine.privatePem()), alipayPublicKey: .parse(Self.alipays.publicPem()),
            transport: transport)
    }

    func testPagesComeOneByOneUntilTheListEnds() async throws {
        let ams = try client(
            Gateway { request in
                let more = !request.contains("startingAfter")
                return #""notifications":[{"eventId":"\#(more ? 1 : 2)"}],"hasMore":\#(more)"#
            })
        var pages: [String] = []
        for try await page in ams.pages(operation: "notifications.inquireNotificationList", request: "{}") {
            pages.append(page)
        }
        XCTAssertEqual(pages.count, 2)
        XCTAssertTrue(pages[1].contains(#""eventId":"2""#))
    }

    func testAGatewayThatShowsTheSamePageAgainDoesNotHoldUsForEver() async throws {
        let ams = try client(Gateway { _ in #""notifications":[{"eventId":"1"}],"hasMore":true"# })
        do {
            for try await _ in ams.pages(operation: "notifications.inquireNotificationList", request: "{}") {}
            XCTFail("it ended")
        } catch let error as AlipayError {
            XCTAssertEqual(error.reason, "paging")
        }
    }

    func testAnUploadGoesToItsOwnHost() throws {
        let content = Data((0...255).map { UInt8($0) }).base64EncodedString()
        let request = try client().prepare(
            operation: "billing.productUploadImage", request: #"{"file":{"name":"a.png","content":"\#(content)"}}"#)
        XCTAssertTrue(request.url.hasPrefix("https://open-big-sea.alipay.com/ams/sandbox/"), request.url)
    }

    func testACodeToScanIsDrawnHere() throws {
        let code = #"{"codeValueType":"QRCODE","displayType":"TEXT","codeValue":"2876"}"#
        let redirect = try client().redirectFrom(reply: #"{"orderCodeForm":{"codeDetails":[\#(code)]}}"#)
        XCTAssertEqual(try redirect.svg(), try qrSvg(text: "2876"))
        XCTAssertEqual(try redirect.png().prefix(4), Data([0x89, 0x50, 0x4e, 0x47]))
        let app = try client().redirectFrom(
            reply: #"{"normalUrl":"https://w.example/","schemeUrl":"alipays://p"}"#)
        XCTAssertTrue(app.appPage?.contains("alipays://p") == true)
        XCTAssertThrowsError(try app.svg())
    }

    func testOnlyTheBuyerWhoWasSentAwayBringsACodeBack() throws {
        let state = newAuthState()
        let back = "https://shop.example/back?authCode=2810%2B01&authState=\(state)"
        XCTAssertEqual(try authorizationCode(returned: back, authState: state), "2810+01")
        XCTAssertThrowsError(try authorizationCode(returned: back, authState: newAuthState())) { error in
            XCTAssertEqual((error as? AlipayError)?.reason, "auth_state")
        }
    }

    func testRequestIdsAndTheOrderInformationOfAlipayCN() throws {
        XCTAssertEqual(try newRequestId(prefix: "order-42-").count, 41)
        let text = try chinaExtraTransInfo(info: #"{"businessType":"4","goods":[{"name":"Bag","quantity":2}]}"#)
        XCTAssertTrue(text.contains(#""goodsInfo":"Bag^2","totalQuantity":"2""#))
    }
}
