import AlipayGlobal
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Ids of one run differ from those of the last.
let run = UUID().uuidString

extension Sandbox {
    /// Asks the sandbox to play somebody: the buyer, Alipay.
    @discardableResult
    func play(_ what: String, _ facts: [String: String]) async throws -> Json {
        var request = URLRequest(url: URL(string: "\(self.facts["control"]!)/\(what)")!)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "content-type")
        request.httpBody = try JSONSerialization.data(withJSONObject: facts)
        let (data, response) = try await fetch(request)
        guard response.statusCode == 200 else {
            throw Unusable("control \(what): \(response.statusCode) \(String(decoding: data, as: UTF8.self))")
        }
        return try json(data)
    }
}

func waitUntil(_ isTrue: () -> Bool) async throws {
    for _ in 0..<500 {
        if isTrue() { return }
        try await Task.sleep(nanoseconds: 20_000_000)
    }
    throw Unusable("it did not happen within ten seconds")
}

/// The programs check what they did themselves.
func check(_ isTrue: Bool, line: UInt = #line, file: String = #fileID) throws {
    if !isTrue { throw Unusable("\(file):\(line) does not hold") }
}
