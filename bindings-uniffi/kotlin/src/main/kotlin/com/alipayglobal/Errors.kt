package com.alipayglobal

/** What is known, whatever the class of the error: the same properties on every [AlipayException]. */
val AlipayException.failure: Failure
    get() = when (this) {
        is AlipayException.Config -> failure
        is AlipayException.InvalidRequest -> failure
        is AlipayException.Connect -> failure
        is AlipayException.OutcomeUnknown -> failure
        is AlipayException.Refused -> failure
        is AlipayException.Signature -> failure
    }

/** What is known about the money. */
val AlipayException.outcome: Outcome get() = failure.outcome

/** The operation that failed, such as `payments.pay`; null outside a call. */
val AlipayException.operation: String? get() = failure.operation

/** The id to query or to repeat with, such as the `paymentRequestId` of the call. */
val AlipayException.idempotencyId: String? get() = failure.idempotencyId

/** The field at fault, as a path: `order.goods[2].goodsUnitAmount.value`. */
val AlipayException.field: String? get() = failure.field

/** The rule that field breaks: `required`, `max_length`, `type`, `currency` and so on. */
val AlipayException.rule: String? get() = failure.rule

/** The gateway's result code. */
val AlipayException.code: String? get() = failure.code

/** What to do about that code. */
val AlipayException.action: Action? get() = failure.action

/** Why a signature was not accepted: `missing`, `malformed`, `mismatch` and so on. */
val AlipayException.reason: String? get() = failure.reason

/** What the gateway answered, as JSON text, when there was something readable. It is part of no message. */
val AlipayException.reply: String? get() = failure.reply
