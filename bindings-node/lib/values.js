'use strict'

// Values on their way to the addon. What does not fit is refused here: the addon's own complaint would quote it, and it may be a key.

/** Text as it is. */
function text(value, what) {
  if (typeof value === 'string') return value
  throw new TypeError(`${what} must be text, got ${value === null ? 'null' : `a ${typeof value}`}`)
}

/** Header names and values as one flat list, from whatever a framework has: an object, `Headers`, a Map, pairs, `rawHeaders`. */
function flat(headers, what) {
  if (headers === undefined || headers === null) return []
  if (typeof headers !== 'object') throw new TypeError(`${what} must be an object, a Headers or a list of pairs, got a ${typeof headers}`)
  if (Array.isArray(headers) && headers.every((item) => typeof item === 'string')) return headers
  const list = []
  for (const [name, value] of headers[Symbol.iterator] ? headers : Object.entries(headers)) {
    if (value === undefined) continue
    list.push(String(name), Array.isArray(value) ? value.join(', ') : String(value))
  }
  return list
}

/** A flat list as an object; header names keep their spelling. */
function object(list) {
  const headers = {}
  for (let at = 0; at < list.length; at += 2) headers[list[at]] = list[at + 1]
  return headers
}

/** Raw bytes as a Buffer, without a copy. Text is refused: the signature covers bytes, and decoding may have changed them. */
function bytes(body, what) {
  if (Buffer.isBuffer(body)) return body
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (body instanceof ArrayBuffer) return Buffer.from(body)
  const got = body === null || body === undefined ? String(body) : `a ${typeof body}`
  throw new TypeError(
    `${what} must be the raw bytes as a Buffer or Uint8Array, got ${got}; the signature covers the bytes, so read them before any parser does (in Express: express.raw({ type: '*/*' }))`,
  )
}

module.exports = { text, bytes, flat, object }
