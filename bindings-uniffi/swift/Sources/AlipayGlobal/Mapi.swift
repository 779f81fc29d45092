import Foundation

extension MapiClient {
    /// Asks the gateway whether it sent a notification. It answers for one minute only, and a verified signature is the
    /// stronger proof.
    public func notifyVerify(_ notifyId: String) async throws -> Bool {
        let request = try JSONEncoder().encode(["notify_id": notifyId])
        let answer = try await call(operation: "notify_verify", request: String(decoding: request, as: UTF8.self))
        if case .text(let text) = answer { return text == "true" }
        return false
    }
}
