import AlipayGlobal
import Foundation
import XCTest

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

typealias Json = [String: Any]

/// Alipay's side of the wire, for one test class.
final class Sandbox: @unchecked Sendable {
    private let process = Process()
    private let input = Pipe()
    let facts: Json

    init(_ arguments: String...) throws {
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: try Sandbox.binary())
        process.arguments = ["--port", "0", "--exit-with-stdin"] + arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { throw Unusable("the sandbox ended before it was ready") }
            line.append(more)
        }
        facts = try json(line)
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    func family(_ name: String) -> [String: String] {
        (facts[name] as? Json ?? [:]).compactMapValues { $0 as? String }
    }

    func amsConfig(timeout: Double? = nil, retries: UInt32? = nil) -> AmsConfig {
        let ams = family("ams")
        return AmsConfig(clientId: ams["client_id"], gateway: ams["gateway"]!, timeout: timeout, retries: retries)
    }

    func amsClient(_ config: AmsConfig? = nil, transport: Transport? = nil) throws -> AmsClient {
        let ams = family("ams")
        return try AmsClient(
            config: config ?? amsConfig(), privateKey: .parse(ams["private_key"]!),
            alipayPublicKey: .parse(ams["alipay_public_key"]!), transport: transport)
    }

    /// One client per way of signing.
    func mapiClient(_ signType: String, charset: String = "utf-8") throws -> MapiClient {
        let mapi = family("mapi")
        let config = MapiConfig(partner: mapi["partner"], gateway: mapi["gateway"], signType: signType, charset: charset)
        if signType == "MD5" { return try MapiClient.withKey(config: config, key: .of(mapi["key"]!)) }
        return try MapiClient(
            config: config, privateKey: .parse(mapi["private_key"]!), alipayPublicKey: .parse(mapi["alipay_public_key"]!))
    }

    func inStoreClient(_ signType: String) throws -> InStoreClient {
        let inStore = family("instore")
        let config = InStoreConfig(
            clientId: inStore["client_id"]!, gateway: inStore["gateway"]!, partnerId: inStore["partner_id"], signType: signType)
        if signType == "SHA256" { return try InStoreClient.withKey(config: config, key: .of(inStore["key"]!)) }
        return try InStoreClient(
            config: config, privateKey: .parse(inStore["private_key"]!),
            alipayPublicKey: .parse(inStore["alipay_public_key"]!))
    }

    func ledger() async throws -> Json { try await control("GET", "ledger") }

    func approve(_ id: String) async throws { _ = try await control("POST", "approve", ["id": id]) }

    func notify(_ id: String) async throws { _ = try await control("POST", "notify", ["id": id]) }

    /// Where the in-store family announces what happens; nil ends it.
    func announce(to url: String?) async throws {
        _ = try await control("POST", "instore", ["notify_url": url as Any? ?? NSNull()])
    }

    func fault(_ on: String, _ kind: String, delayMillis: Int = 4_000) async throws {
        _ = try await control("POST", "fault", ["on": on, "kind": kind, "times": 1, "delay_ms": delayMillis])
    }

    func calm() async throws { _ = try await control("DELETE", "fault") }

    func control(_ method: String, _ what: String, _ body: Json? = nil) async throws -> Json {
        var request = URLRequest(url: URL(string: "\(facts["control"]!)/\(what)")!)
        request.httpMethod = method
        request.setValue("application/json", forHTTPHeaderField: "content-type")
        request.httpBody = try body.map { try JSONSerialization.data(withJSONObject: $0) }
        let (data, response) = try await fetch(request)
        guard response.statusCode == 200 else {
            throw Unusable("control \(what): \(response.statusCode) \(String(decoding: data, as: UTF8.self))")
        }
        return (try? json(data)) ?? [:]
    }

    private static func binary() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        if let given = environment["ALIPAY_SANDBOX_BIN"] { return given }
        let target = environment["CARGO_TARGET_DIR"].map { URL(fileURLWithPath: $0) } ?? root.appendingPathComponent("target")
        for profile in ["release", "debug"] {
            let path = target.appendingPathComponent("\(profile)/alipay-sandbox").path
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        throw Unusable("the sandbox is not built: run ./dev build sandbox in the project's root folder")
    }
}

struct Unusable: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// The project's root folder.
let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("tests/vectors").path), folder.path != "/" {
        folder.deleteLastPathComponent()
    }
    return folder
}()

func json(_ data: Data) throws -> Json {
    guard let object = try JSONSerialization.jsonObject(with: data) as? Json else { throw Unusable("not an object") }
    return object
}

func json(_ text: String) throws -> Json { try json(Data(text.utf8)) }

/// What stands at a dotted path, as text.
func at(_ object: Json, _ path: String) -> String? {
    let found = path.split(separator: ".").reduce(object as Any?) { value, name in (value as? Json)?[String(name)] }
    return found as? String
}

/// The expected fields are there and equal; more may be there.
func assertContains(_ actual: Json, _ expected: Json, _ place: String = "") {
    for (name, value) in expected {
        if let inside = value as? Json {
            assertContains(actual[name] as? Json ?? [:], inside, "\(place)\(name).")
        } else {
            XCTAssertEqual(actual[name] as? NSObject, value as? NSObject, "\(place)\(name)")
        }
    }
}

/// Sends without following redirects.
func fetch(_ request: URLRequest) async throws -> (Data, HTTPURLResponse) {
    try await withCheckedThrowingContinuation { continuation in
        let session = URLSession(configuration: .ephemeral, delegate: StayHere(), delegateQueue: nil)
        session.dataTask(with: request) { data, response, error in
            if let response = response as? HTTPURLResponse {
                continuation.resume(returning: (data ?? Data(), response))
            } else {
                continuation.resume(throwing: error ?? Unusable("no reply"))
            }
            session.finishTasksAndInvalidate()
        }.resume()
    }
}

private final class StayHere: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
