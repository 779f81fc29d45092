import AlipayGlobal
import Foundation
import XCTest

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What this language promises besides the protocols: tasks, cancelling, own transports, and no secret in any text.
final class PromisesTests: XCTestCase {
    nonisolated(unsafe) private static var shared: Sandbox!
    private var sandbox: Sandbox { Self.shared }

    override class func setUp() { shared = try! Sandbox() }
    override class func tearDown() { shared.stop() }

    func testCancellingATaskDoesNotCancelThePayment() async throws {
        let ams = try sandbox.amsClient()
        try await sandbox.fault("payments.pay", "delay", delayMillis: 1_000)
        let task = Task { try await ams.payments().pay(request: payment("SC")) }
        try await Task.sleep(nanoseconds: 200_000_000)
        task.cancel()
        _ = await task.result
        let inquiry = try await ams.payments().inquiryPayment(request: PayQueryRequest(paymentRequestId: "SC"))
        XCTAssertEqual(inquiry.result?.resultStatus, "S")
        XCTAssertEqual(inquiry.paymentRequestId, "SC")
    }

    func testEightTasksShareOneClient() async throws {
        let ams = try sandbox.amsClient()
        let ids = try await withThrowingTaskGroup(of: [String].self) { group in
            for task in 1...8 {
                group.addTask {
                    var ids: [String] = []
                    for number in 1...5 {
                        let reply = try await ams.payments().pay(request: payment("ST-\(task)-\(number)"))
                        ids.append(reply.paymentId ?? "")
                    }
                    return ids
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
        }
        XCTAssertEqual(ids.subtracting([""]).count, 40)
    }

    func testSlowCallsHoldUpNoOtherTask() async throws {
        let ams = try sandbox.amsClient()
        // More calls than the pool of Swift's tasks has threads: were they to block it, nothing else would run.
        for _ in 1...16 { try await sandbox.fault("payments.pay", "delay", delayMillis: 1_500) }
        let calls = (1...16).map { number in Task { try await ams.payments().pay(request: payment("SB-\(number)")) } }
        let begin = Date()
        for _ in 1...10 { try await Task.sleep(nanoseconds: 20_000_000) }
        XCTAssertLessThan(Date().timeIntervalSince(begin), 1.2)
        for call in calls { _ = await call.result }
        try await sandbox.calm()
    }

    func testAnOwnTransportSendsTheSignedBytes() async throws {
        let transport = Session()
        let ams = try sandbox.amsClient(transport: transport)
        let reply = try await ams.payments().pay(request: payment("SO"))
        XCTAssertEqual(reply.result?.resultStatus, "U")
        XCTAssertEqual(transport.sent, 1)
    }

    func testWhatAnOwnTransportThrowsDecidesWhatIsKnownAboutTheMoney() async throws {
        let config = sandbox.amsConfig(retries: 0)
        let cases: [(Error, Outcome)] = [
            (TransportError.NotSent(detail: "no route"), .notSent), (TransportError.Lost(detail: "cut off"), .unknown),
            (Unusable("secret-in-a-foreign-text"), .unknown),
        ]
        for (thrown, outcome) in cases {
            let ams = try sandbox.amsClient(config, transport: Failing(error: thrown))
            let error = await failure { _ = try await ams.payments().pay(request: payment("SZ")) }
            XCTAssertEqual(error?.outcome, outcome)
            XCTAssertFalse("\(String(describing: error))".contains("secret-in-a-foreign-text"))
        }
    }

    func testNoSecretAppearsInWhatAnyPublicObjectPrints() throws {
        let facts = sandbox.family("ams")
        let key = facts["private_key"]!
        let shared = sandbox.family("mapi")["key"]!
        let token = "agent-token-that-nobody-may-see"
        let ams = try AmsClient(
            config: sandbox.amsConfig(), privateKey: .parse(key), alipayPublicKey: .parse(facts["alipay_public_key"]!),
            agentToken: .of(token))
        let mapi = try sandbox.mapiClient("MD5")
        let pair = try generateKeyPair()
        let inquiry = "payments.inquiryPayment"
        let prepared = try ams.prepare(operation: inquiry, request: #"{"paymentRequestId":"SX"}"#)
        let redirect = try mapi.createForexTrade(request: trade("SX"))
        let leaky = HttpResponse(status: 200, headers: ["signature": token], body: Data(#"{"accessToken":"\#(token)"}"#.utf8))
        var errors: [Error] = []
        XCTAssertThrowsError(try ams.accept(operation: inquiry, prepared: prepared, response: leaky)) { errors.append($0) }
        XCTAssertThrowsError(try PublicKey.parse(key)) { errors.append($0) }
        XCTAssertThrowsError(try inspectKey(text: String(key.dropLast(300)))) { errors.append($0) }
        let failures = errors.compactMap { ($0 as? AlipayError)?.failure }
        XCTAssertEqual(failures.count, 3)

        let objects: [Any] = [
            try PrivateKey.parse(key), SecretKey.of(token), SecretKey.of(shared), try PublicKey.parse(facts["alipay_public_key"]!), pair,
            ams, mapi, ams.payments(), sandbox.amsConfig(), CallOptions(agentToken: .of(token)), prepared, redirect, redirect.fields,
            leaky, Answer.reply(json: token), Answer.go(redirect: redirect), Answer.text(text: token), errors, failures,
            PayRequest(paymentMethod: PaymentMethod(paymentMethodType: "ALIPAY_CN", paymentMethodId: token)),
        ]
        var printed = ""
        for object in objects {
            printed += "\(object)\n\(String(reflecting: object))\n"
            dump(object, to: &printed)
        }
        printed += errors.map(\.localizedDescription).joined(separator: "\n")

        let material = [key, pair.privatePem()].flatMap { $0.split(separator: "\n").filter { $0.count > 20 && !$0.hasPrefix("-----") } }
        let signature = redirect.fields.first { $0.name == "sign" }!.value
        let header = prepared.headers.first { $0.key.lowercased() == "signature" }!.value
        for secret in material.map(String.init) + [shared, token, signature, header] {
            XCTAssertFalse(printed.contains(secret), "found \(secret.prefix(12))… in what is printed")
        }
    }

    func testAnAppThatHoldsNoPrivateKeyVerifiesWhatTheWalletHandsBack() throws {
        let keys = try json(Data(contentsOf: root.appendingPathComponent("tests/vectors/verify.json")))
        let vector = try XCTUnwrap((keys["vectors"] as? [Json])?.first { $0["name"] as? String == "verify/rsa2-public-key-as-pem" })
        let alipay = try json(Data(contentsOf: root.appendingPathComponent("tests/vectors/keys.json")))["alipay2048"] as? String
        let mapi = try MapiClient.verifier(config: MapiConfig(), alipayPublicKey: .parse(vector["key"] as? String ?? ""))
        let order = #"partner="2088101122136241"&out_trade_no="SA"&total_fee="10.00"&success="true""#
        let signature = try sign(text: order, signType: "RSA", key: XCTUnwrap(alipay))
        func result(_ order: String) -> String {
            #"resultStatus={9000};memo={};result={\#(order)&sign_type="RSA"&sign="\#(signature)"}"#
        }
        let verified = try mapi.verifyAppResult(text: result(order))
        XCTAssertTrue(verified.paid)
        XCTAssertEqual(verified.fields["out_trade_no"], "SA")
        let forged = result(order.replacingOccurrences(of: "10.00", with: "1.00"))
        XCTAssertThrowsError(try mapi.verifyAppResult(text: forged)) { XCTAssertEqual(($0 as? AlipayError)?.reason, "mismatch") }
        XCTAssertFalse(try mapi.verifyAppResult(text: "resultStatus={6001};memo={left};result={}").paid)
        XCTAssertThrowsError(try mapi.createForexTrade(request: trade("SA"))) { error in
            guard case AlipayError.Config = error else { return XCTFail("\(error)") }
        }
    }

    func testAnErrorSaysOneLineAboutItself() async throws {
        let ams = try sandbox.amsClient()
        let error = await failure { _ = try await ams.payments().pay(request: payment(nil)) }
        let facts = try XCTUnwrap(error?.failure)
        XCTAssertEqual(facts.rule, "required")
        XCTAssertEqual("\(try XCTUnwrap(error))", facts.detail)
        XCTAssertEqual(error?.localizedDescription, facts.detail)
        XCTAssertFalse(facts.detail.contains("\n"))
    }
}

/// An own way to send, with the system's HTTP client.
private final class Session: Transport, @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    var sent: Int { lock.withLock { count } }

    func send(request: HttpRequest, timeout: Double) throws -> HttpResponse {
        lock.withLock { count += 1 }
        var url = URLRequest(url: URL(string: request.url)!, timeoutInterval: timeout)
        url.httpMethod = request.method
        url.httpBody = request.body
        request.headers.forEach { url.setValue($1, forHTTPHeaderField: $0) }
        let reply = Reply()
        let done = DispatchSemaphore(value: 0)
        URLSession.shared.dataTask(with: url) { data, response, _ in
            reply.data = data
            reply.response = response as? HTTPURLResponse
            done.signal()
        }.resume()
        done.wait()
        guard let response = reply.response, let body = reply.data else { throw TransportError.Lost(detail: "no reply") }
        let headers = response.allHeaderFields.reduce(into: [String: String]()) { $0["\($1.key)"] = "\($1.value)" }
        return HttpResponse(status: UInt16(response.statusCode), headers: headers, body: body)
    }

    private final class Reply: @unchecked Sendable {
        var data: Data?
        var response: HTTPURLResponse?
    }
}

private final class Failing: Transport, @unchecked Sendable {
    private let error: Error
    init(error: Error) { self.error = error }
    func send(request: HttpRequest, timeout: Double) throws -> HttpResponse { throw error }
}
