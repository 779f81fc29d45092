import Foundation

/// The same properties on every class of error.
extension AlipayError {
    /// What is known, whatever the class of the error.
    public var failure: Failure {
        switch self {
        case .Config(let failure), .InvalidRequest(let failure), .Connect(let failure),
            .OutcomeUnknown(let failure), .Refused(let failure), .Signature(let failure):
            return failure
        }
    }

    /// What is known about the money.
    public var outcome: Outcome { failure.outcome }

    /// The operation that failed, such as `payments.pay`; nil outside a call.
    public var operation: String? { failure.operation }

    /// The id to query or to repeat with, such as the `paymentRequestId` of the call.
    public var idempotencyId: String? { failure.idempotencyId }

    /// The field at fault, as a path: `order.goods[2].goodsUnitAmount.value`.
    public var field: String? { failure.field }

    /// The rule that field breaks: `required`, `max_length`, `type`, `currency` and so on.
    public var rule: String? { failure.rule }

    /// The gateway's result code.
    public var code: String? { failure.code }

    /// What to do about that code.
    public var action: Action? { failure.action }

    /// Why a signature was not accepted: `missing`, `malformed`, `mismatch` and so on.
    public var reason: String? { failure.reason }

    /// What the gateway answered, as JSON text, when there was something readable. It is part of no message.
    public var reply: String? { failure.reply }
}

extension AlipayError: LocalizedError {
    /// One line without keys, signatures and bodies.
    public var errorDescription: String? { failure.detail }
}
