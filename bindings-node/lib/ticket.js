'use strict'

const { setTimeout: pause } = require('node:timers/promises')
const { ConnectError, OutcomeUnknownError, failed, guard } = require('./errors.js')
const { Final } = require('./messages.js')

const inspect = Symbol.for('nodejs.util.inspect.custom')

/** One flow under way. Nothing happens between its steps, and no thread is held; nothing is sent before the first. */
class Ticket {
  #native
  #operation

  constructor(native, operation) {
    this.#native = native
    this.#operation = operation
  }

  /** Does what is due, at most one call: the end, or the seconds until the next step. */
  async step({ after } = {}) {
    let step
    try {
      step = await this.#native.step(after)
    } catch (error) {
      throw failed(error, this.#operation)
    }
    return step.length === 1 ? Number(step[0]) : new Final(...step)
  }

  /** The ticket as text, for a database or a queue. */
  save() {
    return guard(() => this.#native.save())
  }

  /** Steps until it is final. */
  async run({ signal, sleep } = {}) {
    if (signal?.aborted) throw new ConnectError(`${this.#operation}: nothing was sent, the signal was aborted before`, { operation: this.#operation })
    let after
    for (;;) {
      const step = await this.step({ after })
      if (step instanceof Final) return step
      if (sleep) {
        await sleep(step)
        after = step
      } else {
        // An abort during the pause shows in the signal below.
        await pause(step * 1_000, undefined, { signal }).catch(() => {})
      }
      if (signal?.aborted) throw this.#ended(signal.reason)
    }
  }

  toJSON() {
    return { operation: this.#operation }
  }

  [inspect]() {
    return `Ticket(${this.#operation})`
  }

  /** The program no longer waits; what was sent stays sent. */
  #ended(reason) {
    const message = `${this.#operation}: the waiting was ended before it was final; query it by the same id before anything else`
    const error = new OutcomeUnknownError(message, { operation: this.#operation })
    Object.defineProperty(error, 'cause', { value: reason, configurable: true, writable: true })
    return error
  }
}

module.exports = { Ticket }
