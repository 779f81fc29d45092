'use strict'

/**
 * Everything that can go wrong. It says what kind, what is known about the money, and what to do next.
 * The reply is behind a getter: neither a log line nor JSON shows it unless somebody asks for it.
 */
class AlipayError extends Error {
  #reply

  constructor(message, facts = {}) {
    super(message)
    const { outcome = this.constructor.outcome, operation = null, idempotencyId = null, reply = null } = facts
    this.outcome = outcome
    this.operation = operation
    this.idempotencyId = idempotencyId
    for (const name of this.constructor.facts) this[name] = facts[name] ?? null
    this.#reply = reply
  }

  get reply() {
    return this.#reply
  }

  toJSON() {
    return { name: this.name, message: this.message, ...this }
  }
}
AlipayError.outcome = 'unknown'
AlipayError.facts = []

/** A key or an option is wrong. */
class ConfigError extends AlipayError {}
ConfigError.outcome = 'not_sent'

/** The request breaks a documented rule; nothing was sent. */
class InvalidRequestError extends AlipayError {}
InvalidRequestError.outcome = 'not_sent'
InvalidRequestError.facts = ['field', 'rule']

/** The gateway was never reached. */
class ConnectError extends AlipayError {}
ConnectError.outcome = 'not_sent'

/** The gateway may have acted. Query by the same id before anything else. */
class OutcomeUnknownError extends AlipayError {}
OutcomeUnknownError.facts = ['code', 'action', 'reason']

/** The gateway said no. */
class RefusedError extends AlipayError {}
RefusedError.outcome = 'refused'
RefusedError.facts = ['code', 'action']

/** A notification, a return or an app result does not verify. */
class SignatureError extends AlipayError {}
SignatureError.facts = ['reason']

const classes = {
  Config: ConfigError,
  InvalidRequest: InvalidRequestError,
  Connect: ConnectError,
  OutcomeUnknown: OutcomeUnknownError,
  Refused: RefusedError,
  Signature: SignatureError,
}

// On the prototype, as in Error itself, so that a name is not printed as one more field.
for (const kind of [AlipayError, ...Object.values(classes)]) {
  Object.defineProperty(kind.prototype, 'name', { value: kind.name, configurable: true, writable: true })
}

/** Makes the public error of what the addon threw; anything that is not its JSON text is given back as it is. */
function fromNative(thrown) {
  const text = thrown?.message
  if (typeof text !== 'string' || !text.startsWith('{"kind"')) return thrown
  const { kind, message, idempotency_id: idempotencyId, reply, ...facts } = JSON.parse(text)
  const Class = classes[kind] ?? AlipayError
  return new Class(message, { ...facts, idempotencyId, reply: read(reply) })
}

/** Runs work of the addon and throws what it throws as one of the classes above. */
function guard(work) {
  try {
    return work()
  } catch (error) {
    throw fromNative(error)
  }
}

/** A failure inside the addon says nothing about the gateway, so the money is unknown. */
function failed(error, operation) {
  const known = fromNative(error)
  if (known instanceof AlipayError) return known
  const message = `${operation}: may or may not have happened, the library failed inside; query it before anything else`
  return new OutcomeUnknownError(message, { operation })
}

/** What a refused or doubtful call gave back is an object where it can be one. */
function read(reply) {
  if (reply === null) return null
  try {
    return JSON.parse(reply)
  } catch {
    return reply
  }
}

module.exports = {
  AlipayError,
  ConfigError,
  InvalidRequestError,
  ConnectError,
  OutcomeUnknownError,
  RefusedError,
  SignatureError,
  failed,
  fromNative,
  guard,
}
