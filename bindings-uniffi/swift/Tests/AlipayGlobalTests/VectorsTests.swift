import AlipayGlobal
import Foundation
import XCTest

/// The vectors that every language runs. What they expect was not made by this project's code; each says how.
final class VectorsTests: XCTestCase {
    func testSignVectors() throws { try run("sign", sign) }
    func testVerifyVectors() throws { try run("verify", verify) }
    func testPresignVectors() throws { try run("presign", presign) }
    func testKeyVectors() throws { try run("key", key) }
    func testAmountVectors() throws { try run("amount", amount) }
    func testPrepareVectors() throws { try run("prepare", prepare) }
    func testAcceptVectors() throws { try run("accept", accept) }
    func testCallVectors() async throws {
        let wanted = try vectors().filter { $0["kind"] as? String == "call" }
        XCTAssertFalse(wanted.isEmpty)
        for vector in wanted {
            let answer = try await Door(vector).call(text(vector, "operation"), text(vector, "request"), callOptions(vector))
            try answered(answer, vector["expect"] as? Json ?? [:], vector)
        }
    }
    func testNotificationVectors() throws { try run("notification", notification) }
    func testReturnVectors() throws { try run("return", returned) }
    func testAppResultVectors() throws { try run("app_result", appResult) }

    func testEveryKindOfVectorHasARunner() throws {
        let kinds = Set(try vectors().compactMap { $0["kind"] as? String })
        XCTAssertEqual(kinds, ["sign", "verify", "presign", "key", "amount", "prepare", "accept", "call", "notification", "return", "app_result"])
    }

    private func run(_ kind: String, _ check: (Json) throws -> Void) throws {
        let wanted = try vectors().filter { $0["kind"] as? String == kind }
        XCTAssertFalse(wanted.isEmpty)
        for vector in wanted {
            do { try check(vector) } catch { XCTFail("\(text(vector, "name")): \(error)") }
        }
    }

    private func sign(_ v: Json) throws {
        let made = try AlipayGlobal.sign(
            text: text(v, "text"), signType: text(v, "sign_type"), key: text(v, "key"), charset: text(v, "charset"))
        XCTAssertEqual(made, text(v, "signature"), text(v, "name"))
    }

    private func verify(_ v: Json) throws {
        let valid = try AlipayGlobal.verify(
            text: text(v, "text"), signature: text(v, "signature"), signType: text(v, "sign_type"), key: text(v, "key"),
            charset: text(v, "charset"))
        XCTAssertEqual(valid, v["valid"] as? Bool, text(v, "name"))
    }

    private func presign(_ v: Json) throws {
        let pairs = (v["params"] as? [[String]] ?? []).map { ($0[0], $0[1]) }
        XCTAssertEqual(AlipayGlobal.presign(params: Dictionary(uniqueKeysWithValues: pairs)), text(v, "text"))
    }

    private func key(_ v: Json) throws {
        guard let wanted = v["info"] as? Json else {
            XCTAssertThrowsError(try inspectKey(text: text(v, "text"))) { error in
                guard case AlipayError.Config(let failure) = error else { return XCTFail("\(error)") }
                let part = text(v, "error_contains")
                XCTAssertTrue(part.isEmpty || failure.detail.contains(part), failure.detail)
            }
            return
        }
        let info = try inspectKey(text: text(v, "text"))
        let facts: Json = ["kind": info.kind, "bits": Int(info.bits), "format": info.format, "fingerprint": info.fingerprint]
        assertContains(facts, wanted, "\(text(v, "name")): ")
    }

    private func amount(_ v: Json) throws {
        let convert = text(v, "op") == "to_minor_units" ? toMinorUnits : fromMinorUnits
        if v["error"] == nil {
            XCTAssertEqual(try convert(text(v, "value"), text(v, "currency")), text(v, "expect"), text(v, "name"))
        } else {
            XCTAssertThrowsError(try convert(text(v, "value"), text(v, "currency")), text(v, "name")) { error in
                guard case AlipayError.InvalidRequest = error else { return XCTFail("\(error)") }
            }
        }
    }

    private func prepare(_ v: Json) throws {
        try expecting(v) { expect in
            let request = try Door(v).prepare(text(v, "operation"), text(v, "request"), callOptions(v))
            if let method = expect["method"] as? String { XCTAssertEqual(request.method, method) }
            if let url = expect["url"] as? String { XCTAssertEqual(request.url, url, text(v, "name")) }
            let headers = lowered(request.headers)
            for (name, value) in lowered(strings(expect["headers"])) { XCTAssertEqual(headers[name], value, text(v, "name")) }
            if let body = expect["body"] as? String {
                XCTAssertEqual(String(decoding: request.body, as: UTF8.self), body, text(v, "name"))
            }
            if let body = expect["body_base64"] as? String { XCTAssertEqual(request.body, bytes(body), text(v, "name")) }
        }
    }

    private func accept(_ v: Json) throws {
        try expecting(v) { expect in
            let given = v["prepared"] as? Json ?? [:]
            let prepared = HttpRequest(
                method: text(given, "method"), url: text(given, "url"), headers: strings(given["headers"]),
                body: bytes(text(given, "body_base64")))
            let response = HttpResponse(
                status: UInt16(v["status"] as? Int ?? 0), headers: strings(v["headers"]), body: bytes(text(v, "body_base64")))
            try answered(try Door(v).accept(text(v, "operation"), prepared, response), expect, v)
        }
    }

    private func answered(_ answer: Answer, _ expect: Json, _ v: Json) throws {
        switch answer {
        case .reply(let text):
            XCTAssertEqual(expect["kind"] as? String, "reply")
            assertSays(try json(text), expect["contains"], v)
        case .go: XCTAssertEqual(expect["kind"] as? String, "redirect")
        case .text(let found):
            XCTAssertEqual(expect["kind"] as? String, "text")
            if let wanted = expect["text"] as? String { XCTAssertEqual(found, wanted, text(v, "name")) }
        }
    }

    private func notification(_ v: Json) throws {
        try expecting(v) { expect in
            let event = try Door(v).verify(text(v, "path"), strings(v["headers"]), bytes(text(v, "body_base64")))
            XCTAssertEqual(event.kind(), expect["event_kind"] as? String, text(v, "name"))
            if let key = expect["dedup_key"] as? String { XCTAssertEqual(event.dedupKey(), key) }
            if let key = expect["old_dedup_key"] as? String { XCTAssertEqual(event.oldDedupKey(), key) }
            if let answer = expect["acknowledge"] as? String { XCTAssertEqual(try event.acknowledge().body, Data(answer.utf8), text(v, "name")) }
            if let answer = expect["reject"] as? String { XCTAssertEqual(try event.reject().body, Data(answer.utf8), text(v, "name")) }
            assertSays(try json(event.data()), expect["data"], v)
        }
    }

    /// Where the browser came back to.
    private func returned(_ v: Json) throws {
        try expecting(v) { expect in
            let found = try Door.mapi(v).verifyReturn(query: text(v, "query"))
            XCTAssertEqual(found, strings(expect["data"]), text(v, "name"))
        }
    }

    /// What the wallet app handed over.
    private func appResult(_ v: Json) throws {
        try expecting(v) { expect in
            let result = try Door.mapi(v).verifyAppResult(text: text(v, "text"))
            XCTAssertEqual(result.paid, expect["paid"] as? Bool, text(v, "name"))
            XCTAssertEqual(
                [result.state, result.resultStatus, result.memo],
                [text(expect, "state"), text(expect, "result_status"), text(expect, "memo")], text(v, "name"))
            XCTAssertEqual(result.fields, strings(expect["fields"]), text(v, "name"))
        }
    }

    /// What is wanted is there; nothing else is where the vector gives the whole.
    private func assertSays(_ found: Json, _ wanted: Any?, _ v: Json) {
        let wanted = wanted as? Json ?? [:]
        if (v["expect"] as? Json)?["exactly"] as? Bool == true {
            XCTAssertEqual(sorted(found), sorted(wanted), text(v, "name"))
        } else {
            assertContains(found, wanted, "\(text(v, "name")): ")
        }
    }

    private func sorted(_ value: Json) -> String {
        let data = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "not JSON"
    }

    /// Runs the check, or sees that it fails as the vector says.
    private func expecting(_ v: Json, _ check: (Json) throws -> Void) throws {
        let expect = v["expect"] as? Json ?? [:]
        guard let wanted = expect["error"] as? Json else { return try check(expect) }
        do {
            try check(expect)
            XCTFail("\(text(v, "name")) went well")
        } catch let error as AlipayError {
            let facts: [String: String?] = [
                "kind": error.kind, "outcome": error.outcome.wire, "field": error.field, "rule": error.rule, "code": error.code,
                "reason": error.reason, "action": error.action?.wire,
            ]
            for (name, value) in wanted {
                XCTAssertEqual(facts[name] ?? nil, value as? String, "\(name) of \(text(v, "name")): \(error)")
            }
        }
    }

    private func vectors() throws -> [Json] {
        let folder = root.appendingPathComponent("tests/vectors")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "json" }.flatMap { file in
            let whole = try json(Data(contentsOf: file))
            let defaults = whole["defaults"] as? Json ?? [:]
            return (whole["vectors"] as? [Json] ?? []).map { defaults.merging($0) { _, own in own } }
        }
    }

    private func callOptions(_ v: Json) -> CallOptions? {
        guard let given = v["call_options"] as? Json else { return nil }
        return CallOptions(
            agentToken: (given["agent_token"] as? String).map { .of($0) }, messageId: given["message_id"] as? String,
            now: given["now"] as? String)
    }

    private func text(_ object: Json, _ name: String) -> String { object[name] as? String ?? "" }
    private func strings(_ value: Any?) -> [String: String] { value as? [String: String] ?? [:] }
    private func bytes(_ base64: String) -> Data { Data(base64Encoded: base64) ?? Data() }
    private func lowered(_ headers: [String: String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: headers.map { ($0.key.lowercased(), $0.value) })
    }
}

/// The three clients behind the methods that vectors use.
private struct Door {
    let prepare: (String, String, CallOptions?) throws -> HttpRequest
    let accept: (String, HttpRequest, HttpResponse) throws -> Answer
    let call: (String, String, CallOptions?) async throws -> Answer
    let verify: (String, [String: String], Data) throws -> Event

    init(_ v: Json) throws {
        let given = try Given(v)
        switch v["family"] as? String {
        case "ams":
            let config = AmsConfig(
                clientId: given["client_id"], gateway: given.gateway, keyVersion: (given.options["key_version"] as? Int).map { UInt32($0) })
            let ams = try AmsClient(
                config: config, privateKey: given.privateKey(), alipayPublicKey: given.alipayKey(), agentToken: given.secret("agent_token"))
            prepare = { try ams.prepare(operation: $0, request: $1, options: $2) }
            accept = { try ams.accept(operation: $0, prepared: $1, response: $2) }
            call = { try await ams.call(operation: $0, request: $1, options: $2) }
            verify = { try ams.verifyNotification(path: $0, headers: $1, body: $2) }
        case "mapi":
            let mapi = try Door.mapi(v)
            prepare = { try mapi.prepare(operation: $0, request: $1, options: $2) }
            accept = { try mapi.accept(operation: $0, prepared: $1, response: $2) }
            call = { try await mapi.call(operation: $0, request: $1, options: $2) }
            verify = { try mapi.verifyNotification(body: $2) }
        default:
            let config = InStoreConfig(
                clientId: given["client_id"] ?? "", gateway: given.gateway, partnerId: given["partner_id"],
                merchantId: given["merchant_id"], profile: given["profile"], signType: given["sign_type"], version: given["version"],
                sha256Encoding: given["sha256_encoding"], doubleBase64: given.options["double_base64"] as? Bool,
                acknowledgement: given["acknowledgement"], notifications: given.options["notifications"] as? [String: String],
                amountAsNumber: given.options["amount_as_number"] as? Bool, now: given["now"])
            let token = given.secret("agent_token")
            let inStore = try given.secret("key").map { try InStoreClient.withKey(config: config, key: $0, agentToken: token) }
                ?? InStoreClient(config: config, privateKey: given.privateKey(), alipayPublicKey: given.alipayKey(), agentToken: token)
            prepare = { try inStore.prepare(operation: $0, request: $1, options: $2) }
            accept = { try inStore.accept(operation: $0, prepared: $1, response: $2) }
            call = { try await inStore.call(operation: $0, request: $1, options: $2) }
            verify = { try inStore.verifyNotification(body: $2) }
        }
    }

    static func mapi(_ v: Json) throws -> MapiClient {
        let given = try Given(v)
        let config = MapiConfig(
            partner: given["partner"], gateway: given["gateway"], signType: given["sign_type"], charset: given["charset"])
        return try given.secret("key").map { try MapiClient.withKey(config: config, key: $0) }
            ?? MapiClient(config: config, privateKey: given.privateKey(), alipayPublicKey: given.alipayKey())
    }
}

/// The options of a vector.
private struct Given {
    let options: Json

    /// One that was left out would make another client than the vector means.
    init(_ v: Json) throws {
        options = (v["options"] as? Json ?? [:]).filter { !($0.value is NSNull) }
        let unknown = Set(options.keys).subtracting(Self.passed)
        if !unknown.isEmpty { throw Unusable("the runner passes no \(unknown)") }
    }

    private static let passed: Set = [
        "client_id", "gateway", "key_version", "agent_token", "partner", "sign_type", "charset", "partner_id", "merchant_id", "profile", "version",
        "sha256_encoding", "double_base64", "acknowledgement", "notifications", "amount_as_number", "now", "key", "private_key",
        "alipay_public_key",
    ]

    subscript(_ name: String) -> String? { options[name] as? String }
    var gateway: String { self["gateway"] ?? "" }
    func secret(_ name: String) -> SecretKey? { self[name].map { .of($0) } }
    func privateKey() throws -> PrivateKey { try .parse(self["private_key"] ?? "") }
    func alipayKey() throws -> PublicKey { try .parse(self["alipay_public_key"] ?? "") }
}

extension AlipayError {
    /// The class, in the word that vectors use.
    var kind: String {
        switch self {
        case .Config: return "Config"
        case .InvalidRequest: return "InvalidRequest"
        case .Connect: return "Connect"
        case .OutcomeUnknown: return "OutcomeUnknown"
        case .Refused: return "Refused"
        case .Signature: return "Signature"
        }
    }
}

extension Outcome {
    var wire: String {
        switch self {
        case .notSent: return "not_sent"
        case .unknown: return "unknown"
        case .refused: return "refused"
        }
    }
}

extension Action {
    var wire: String { self == .newId ? "new_id" : "\(self)" }
}
