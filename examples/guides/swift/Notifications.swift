import AlipayGlobal
import Foundation

// region handler
final class Notifications: @unchecked Sendable {
    private let ams: AmsClient
    private let settle: (String?, Amount?) -> Void
    private var seen: Set<String> = []  // a table of your database with a unique index

    init(_ ams: AmsClient, settle: @escaping (String?, Amount?) -> Void) {
        self.ams = ams
        self.settle = settle
    }

    /// Your route for POST /alipay/notify, with the raw body. Answer 400 when it throws, and store nothing.
    func receive(path: String, headers: [String: String], body: Data) throws -> HttpReply {
        let event = try ams.verifyNotification(path: path, headers: headers, body: body)
        if seen.insert(event.dedupKey()).inserted, event.kind() == "PAYMENT_RESULT" {  // it comes until it is acknowledged
            let payment = try event.notifyPayment()
            // S alone is not enough: a card is only authorised (CAPTURE_RESULT says paid), a payment may be under review.
            let accepted = payment.authReviewStatus == nil || payment.authReviewStatus == "ACCEPT"
            if payment.result?.resultStatus == "S", payment.paymentMethodType != "CARD", accepted {
                settle(payment.paymentRequestId, payment.paymentAmount)
            }
        }
        return try event.acknowledge()  // status, headers, body, in the form Alipay takes
    }
}
// endregion

func notifications(_ sandbox: Sandbox) async throws {
    let ams = try sandbox.amsClient()
    nonisolated(unsafe) var paid: [String?] = []
    let notifications = Notifications(ams) { id, _ in paid.append(id) }
    let shop = try Shop {
        _ = try notifications.receive(path: $0, headers: $1, body: $2)
        return try ams.verifyNotification(path: $0, headers: $1, body: $2)
    }
    defer { shop.close() }
    _ = try await ams.payments().pay(request: payment("note-\(run)", notifyUrl: "\(shop.url)/alipay/notify"))
    try await sandbox.approve("note-\(run)")
    try await waitUntil { !paid.isEmpty }
    try check(paid == ["note-\(run)"])
    let forged = Data(#"{"notifyType":"PAYMENT_RESULT","result":{"resultStatus":"S"}}"#.utf8)
    do {
        _ = try notifications.receive(path: "/alipay/notify", headers: [:], body: forged)
        throw Unusable("a forged notification was believed")
    } catch AlipayError.Signature {
        try check(paid.count == 1)
    }
}
