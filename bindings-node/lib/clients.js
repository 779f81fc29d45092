'use strict'

const native = require('./native.js')
const { ConfigError, OutcomeUnknownError, failed, guard } = require('./errors.js')
const { Event, HttpRequest, Redirect } = require('./messages.js')
const { callText, clientText, flowParts } = require('./options.js')
const { stringify } = require('./json.js')
const { addGroups, addMethods } = require('./operations.js')
const { Ticket } = require('./ticket.js')
const { adapt } = require('./transport.js')
const { bytes, joined, object, text } = require('./values.js')

/** What the three families share: any operation by its id, prepare and accept, notifications. */
class Client {
  #native

  constructor(family, options) {
    if (options === undefined || options === null) throw new ConfigError(`new ${new.target.name}(options) needs options`)
    const settings = clientText(options)
    const transport = adapt(options.transport)
    this.#native = guard(() => new native.NativeClient(family, settings, transport))
  }

  /** Calls any operation by its id, also one that this package does not know. */
  async call(operation, request, options) {
    const id = text(operation, 'operation')
    const body = stringify(request, id)
    const settings = callText(options)
    let answer
    try {
      answer = await this.#native.call(id, body, settings)
    } catch (error) {
      throw failed(error, id)
    }
    return read(answer)
  }

  /** Stays with an operation until it is final; the methods `...UntilFinal` are this by name. */
  async untilFinal(operation, request, options) {
    const { flow, waiting } = flowParts(options)
    return this.start(operation, request, flow).run(waiting)
  }

  /** Begins what `untilFinal` does, one step at a time; the methods `start...` are this by name. */
  start(operation, request, options) {
    const id = text(operation, 'operation')
    const body = stringify(request, id)
    const settings = callText(options)
    return new Ticket(guard(() => native.NativeFlow.start(this.#native, id, body, settings)), id)
  }

  /** Takes up a ticket that `save` wrote, perhaps in another process. */
  resume(saved, options) {
    const settings = callText(options)
    const flow = guard(() => native.NativeFlow.resume(this.#native, text(saved, 'ticket'), settings))
    return new Ticket(flow, guard(() => flow.operation()))
  }

  /** Builds and signs a request without sending it. */
  prepare(operation, request, options) {
    const id = text(operation, 'operation')
    const body = stringify(request, id)
    const message = guard(() => this.#native.prepare(id, body, callText(options)))
    return new HttpRequest(message.method, message.url, object(message.headers), message.body)
  }

  /** Verifies and reads a reply that you fetched yourself for a request from `prepare`. */
  accept(operation, prepared, status, headers, body) {
    const id = text(operation, 'operation')
    const sent = [text(prepared.url, 'url'), bytes(prepared.body, 'body')]
    if (!Number.isInteger(status) || status < 100 || status > 999) throw new TypeError('status must be an HTTP status code')
    const received = [status, joined(headers, 'headers'), bytes(body, 'body')]
    return read(guard(() => this.#native.accept(id, ...sent, ...received)))
  }

  /** Verifies a notification over its raw bytes and only then reads it. */
  verifyNotification({ path = '', headers, body } = {}) {
    const message = [text(path, 'path'), joined(headers, 'headers'), bytes(body, 'body')]
    return new Event(...guard(() => this.#native.verifyNotification(...message)))
  }

  /** @internal For what only one family can be asked. */
  get _native() {
    return this.#native
  }
}

/** The AMS JSON API. */
class AmsClient extends Client {
  constructor(options) {
    super('ams', options)
  }

  /** Where to send the buyer after `payments.pay`. */
  redirect(reply) {
    return new Redirect(JSON.parse(guard(() => this._native.redirect(stringify(reply, 'redirect')))))
  }

  /** The pages of a list operation, one reply after the other. */
  async *pages(operation, request, options) {
    let following = request
    let state = null
    while (following !== undefined) {
      const reply = await this.call(operation, following, options)
      const asked = [text(operation, 'operation'), stringify(following, 'pages'), stringify(reply, 'pages')]
      const next = guard(() => this._native.nextPage(...asked, state))
      following = next ? JSON.parse(next[0]) : undefined
      state = next?.[1]
      yield reply
    }
  }
}

/** The legacy cross-border gateway, `gateway.do`. */
class MapiClient extends Client {
  constructor(options) {
    super('mapi', options)
  }

  /** Verifies the query with which the buyer's browser came back to `return_url`. For display only: it proves no payment. */
  verifyReturn(query) {
    return guard(() => this._native.verifyReturn(text(query, 'query')))
  }

  /** Verifies what the wallet app gave back. */
  verifyAppResult(result) {
    const { fields, paid, state, result_status: resultStatus, memo } = JSON.parse(guard(() => this._native.verifyAppResult(text(result, 'result'))))
    return { fields, paid, state, resultStatus, memo }
  }

  /** Asks the gateway whether a notification is its own; true for about a minute after it was sent. */
  async notifyVerify(notifyId, options) {
    const id = text(notifyId, 'notifyId')
    try {
      return await this._native.notifyVerify(id, callText(options))
    } catch (error) {
      throw failed(error, 'notify_verify')
    }
  }
}

/** The in-store JSON API. */
class InStoreClient extends Client {
  constructor(options) {
    super('instore', options)
  }

  /** Where a payment stands by the reply to a payment query; the result of the query itself is something else. */
  state(reply) {
    return guard(() => this._native.state(stringify(reply, 'state')))
  }
}

addGroups(AmsClient.prototype, require('../generated/ams.js'))
addMethods(MapiClient.prototype, require('../generated/mapi.js'))
addMethods(InStoreClient.prototype, require('../generated/instore.js'))

function read([kind, content]) {
  switch (kind) {
    case 'reply':
      return JSON.parse(content)
    case 'redirect':
      return new Redirect(JSON.parse(content))
    case 'text':
      return content
    default:
      throw new OutcomeUnknownError('the native part gave an answer that this version cannot read; update alipay-global')
  }
}

module.exports = { AmsClient, MapiClient, InStoreClient }
