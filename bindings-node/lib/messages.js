'use strict'

const { fromNative } = require('./errors.js')

const inspect = Symbol.for('nodejs.util.inspect.custom')

/**
 * A request ready to be sent: these bytes were signed, so send exactly them.
 * It prints and serialises without headers and body: they hold signatures, tokens and buyers' data.
 */
class HttpRequest {
  constructor(method, url, headers, body) {
    this.method = method
    this.url = url
    this.headers = headers
    this.body = body
  }

  toJSON() {
    return { method: this.method, url: address(this.url), bytes: this.body.length }
  }

  toString() {
    return `HttpRequest(${this.method} ${address(this.url)}, ${this.body.length} bytes)`
  }

  [inspect]() {
    return this.toString()
  }
}

/** What your server answers to a notification. */
class HttpReply {
  constructor(status, headers, body) {
    this.status = status
    this.headers = headers
    this.body = body
  }

  toJSON() {
    return { status: this.status, bytes: this.body.length }
  }

  toString() {
    return `HttpReply(${this.status}, ${this.body.length} bytes)`
  }

  [inspect]() {
    return this.toString()
  }
}

/** Where to send the buyer. It serialises whole, for the buyer's browser; it prints without query and fields. */
class Redirect {
  constructor(facts) {
    this.method = facts.method
    this.url = facts.url
    this.fields = facts.fields
    this.form = facts.form
    this.qrCode = facts.qr_code
    this.appLink = facts.app_link
    this.schemeUrl = facts.scheme_url
    this.expires = facts.expires
  }

  toString() {
    return `Redirect(${this.method} ${address(this.url)}, ${Object.keys(this.fields).length} fields)`
  }

  [inspect]() {
    return this.toString()
  }
}

/** A notification whose signature held. Store it, answer it, then act on it. */
class Event {
  #native
  #text
  #data

  constructor(native) {
    this.#native = native
    const [kind, text, dedupKey] = native.read()
    this.kind = kind
    this.dedupKey = dedupKey
    this.#text = text
  }

  /** The content. Unknown fields are kept. */
  get data() {
    this.#data ??= JSON.parse(this.#text)
    return this.#data
  }

  /** What Alipay expects to hear once you have stored the event. */
  acknowledge() {
    return this.#answer(true)
  }

  /** Asks for redelivery: your own booking failed. */
  reject() {
    return this.#answer(false)
  }

  toJSON() {
    return { kind: this.kind, dedupKey: this.dedupKey }
  }

  toString() {
    return `Event(${this.kind}, ${this.dedupKey})`
  }

  [inspect]() {
    return this.toString()
  }

  #answer(acknowledge) {
    try {
      const { status, headers, body } = this.#native.answer(acknowledge)
      return new HttpReply(status, object(headers), body)
    } catch (error) {
      throw fromNative(error)
    }
  }
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

/** A URL without what follows the path: queries carry signatures. */
function address(url) {
  return url.split(/[?#]/, 1)[0]
}

module.exports = { HttpRequest, HttpReply, Redirect, Event, flat, object, bytes }
