extension MapiClient {
    /// Asks the gateway whether it sent a notification. It answers for one minute only, and a verified signature is the
    /// stronger proof.
    public func notifyVerify(_ notifyId: String) async throws -> Bool {
        try await notifyVerify(notifyId: notifyId)
    }
}
