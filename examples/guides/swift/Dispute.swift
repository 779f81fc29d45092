import AlipayGlobal
import Foundation

// region handler
final class Disputes: @unchecked Sendable {
    private let ams: AmsClient
    private(set) var cases: [String: String] = [:]

    init(_ ams: AmsClient) { self.ams = ams }

    /// A notification of a dispute; verified before it came here.
    func on(_ event: Event) throws {
        guard ["DISPUTE_CREATED", "DISPUTE_JUDGED", "RDR_RESOLVED", "DEFENSE_DUE_ALERT"].contains(event.kind()) else { return }
        let dispute = try event.notifyDispute()
        switch event.kind() {
        case "DISPUTE_CREATED": cases[dispute.disputeId ?? ""] = "answer until \(dispute.defenseDueTime ?? "")"
        case "DISPUTE_JUDGED":
            // VALIDATE_*: material for a compliance request was checked, nobody won.
            let ends = ["ACCEPT_BY_CUSTOMER": "won", "ACCEPT_BY_MERCHANT": "lost"]
            if let end = ends[dispute.disputeJudgedResult ?? ""] { cases[dispute.disputeId ?? ""] = end }
        case "RDR_RESOLVED": cases[dispute.disputeId ?? ""] = "settled"  // the buyer has the money: do not refund it again
        case "DEFENSE_DUE_ALERT": cases[dispute.disputeId ?? ""] = "answer within a day"
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
    try await waitUntil { disputes.cases[id] == "won" }
    let second = at(try await sandbox.play("dispute", ["id": "dispute-\(run)"]), "id")!
    try await disputes.giveIn(second)
}
