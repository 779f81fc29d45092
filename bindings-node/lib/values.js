'use strict'

// Values on their way to the addon. What does not fit is refused here: the addon's own complaint would quote it, and it may be a key.

/** Text as it is. */
function text(value, what) {
  if (typeof value === 'string') return value
  throw new TypeError(`${what} must be text, got ${value === null ? 'null' : `a ${typeof value}`}`)
}

/** Header names and values as one text, from whatever a framework has: an object, `Headers`, a Map, pairs, `rawHeaders`. */
function joined(headers, what) {
  if (headers === undefined || headers === null) return ''
  if (typeof headers !== 'object') throw new TypeError(`${what} must be an object, a Headers or a list of pairs, got a ${typeof headers}`)
  if (Array.isArray(headers) && typeof headers[0] === 'string') return headers.map((item) => ended(item, what)).join('')
  let all = ''
  if (headers[Symbol.iterator]) {
    for (const [name, value] of headers) all += entry(name, value, what)
  } else {
    for (const name in headers) all += entry(name, headers[name], what)
  }
  return all
}

function entry(name, value, what) {
  if (value === undefined || value === null) return ''
  return ended(name, what) + ended(Array.isArray(value) ? value.join(', ') : value, what)
}

/** Each piece ends with NUL, which no header can hold: one text crosses faster than many. */
function ended(piece, what) {
  const text = String(piece)
  if (text.includes('\0')) throw new TypeError(`${what} must not hold NUL characters`)
  return `${text}\0`
}

/** The same back as an object; names keep their spelling. */
function object(all) {
  const pieces = all.split('\0')
  const headers = {}
  for (let at = 0; at + 1 < pieces.length; at += 2) headers[pieces[at]] = pieces[at + 1]
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

module.exports = { text, bytes, entry, joined, object }
