import AlipayGlobal
import Foundation

// region handler
final class Disputes: @unchecked Sendable {
    private let ams: AmsClient
    private(set) var cases: [String: String] = [:]

    init(_ ams: AmsClient) { self.ams = ams }

    /// A notification of the kinds that begin with DISPUTE; verified before it came here.
    func on(_ event: Event) throws {
        guard event.kind().hasPrefix("DISPUTE_") else { return }
        let dispute = try event.notifyDispute()
        switch event.kind() {
        case "DISPUTE_CREATED": cases[dispute.disputeId ?? ""] = "answer until \(dispute.defenseDueTime ?? "")"
        case "DISPUTE_JUDGED": cases[dispute.disputeId ?? ""] = dispute.disputeJudgedResult
        default: break
        }
    }

    /// Before defenseDueTime; each tag can be sent again and replaces what it held.
    func defend(_ disputeId: String, trackingNumber: String) async throws {
        let evidence = #"{"PROOF_OF_DELIVERY":{"trackingNumber":"\#(trackingNumber)"}}"#
        let request = SupplyEvidenceRequest(disputeId: disputeId, evidenceContent: evidence)
        _ = try await ams.disputes().supplyEvidence(request: request)
    }

    /// The money goes back to the buyer.
    func giveIn(_ disputeId: String) async throws {
        _ = try await ams.disputes().acceptDispute(request: AcceptDisputeRequest(disputeId: disputeId))
    }
}
// endregion

func dispute(_ sandbox: Sandbox) async throws {
    let ams = try sandbox.amsClient()
    let disputes = Disputes(ams)
    let shop = try Shop {
        let event = try ams.verifyNotification(path: $0, headers: $1, body: $2)
        try disputes.on(event)
        return event
    }
    defer { shop.close() }
    _ = try await ams.payments().pay(request: payment("dispute-\(run)", notifyUrl: "\(shop.url)/alipay/notify"))
    try await sandbox.approve("dispute-\(run)")
    let id = at(try await sandbox.play("dispute", ["id": "dispute-\(run)"]), "id")!
    try await waitUntil { disputes.cases[id] != nil }
    try await disputes.defend(id, trackingNumber: "TRACK-1")
    try await sandbox.play("dispute/step", ["id": id, "step": "judge", "result": "ACCEPT_BY_CUSTOMER"])
    try await waitUntil { disputes.cases[id] == "ACCEPT_BY_CUSTOMER" }
    let second = at(try await sandbox.play("dispute", ["id": "dispute-\(run)"]), "id")!
    try await disputes.giveIn(second)
}
