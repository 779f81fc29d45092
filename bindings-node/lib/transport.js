'use strict'

const { ConfigError, ConnectError } = require('./errors.js')
const { HttpRequest } = require('./messages.js')
const { bytes, joined, object } = require('./values.js')

/**
 * Makes the function that the addon calls of the one a merchant gave. It must never throw, and always hands the ticket back.
 * A thrown ConnectError says that nothing was sent; after any other error the gateway may have acted.
 */
function adapt(transport) {
  if (transport === undefined || transport === null) return undefined
  if (typeof transport !== 'function') {
    throw new ConfigError('transport must be a function (request, timeoutSeconds) => Promise<{ status, headers, body }>')
  }
  return (ticket, method, url, headers, body, timeout) => {
    send(transport, new HttpRequest(method, url, object(headers), body), timeout)
      .then((reply) => ticket.answer(reply.status, reply.headers, reply.body))
      .catch((error) => ticket.fail(!(error instanceof ConnectError), `the transport failed with ${label(error)}`))
  }
}

async function send(transport, request, timeout) {
  const reply = await transport(request, timeout)
  const { status } = reply
  if (!Number.isInteger(status) || status < 0 || status > 65_535) throw new TypeError('status must be an HTTP status code')
  return { status, headers: joined(reply.headers, 'headers'), body: bytes(reply.body, 'body') }
}

/** Name and code of an error, not its text: that may quote a signed URL. */
function label(error) {
  const code = typeof error?.code === 'string' ? ` ${error.code}` : ''
  return `${error?.name ?? typeof error}${code}`
}

module.exports = { adapt }
