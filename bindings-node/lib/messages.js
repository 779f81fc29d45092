'use strict'

const native = require('./native.js')
const { guard } = require('./errors.js')
const { object } = require('./values.js')

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
    this.appPage = facts.app_page
    this.challenge = facts.challenge
    this.expires = facts.expires
  }

  /** The code to scan, drawn as SVG text. */
  qrSvg() {
    return guard(() => native.qrSvg(this.qrCode ?? ''))
  }

  /** The code to scan, drawn as PNG bytes. */
  qrPng() {
    return guard(() => native.qrPng(this.qrCode ?? ''))
  }

  toString() {
    return `Redirect(${this.method} ${address(this.url)}, ${Object.keys(this.fields).length} fields)`
  }

  [inspect]() {
    return this.toString()
  }
}

/** How a flow ended: its state, and the verified reply that says so. */
class Final {
  constructor(state, reply) {
    this.state = state
    this.reply = JSON.parse(reply || '{}')
  }

  toString() {
    return `Final(${this.state}, ${Object.keys(this.reply).length} fields)`
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

  constructor(kind, text, dedupKey, oldDedupKey, event) {
    this.kind = kind
    this.dedupKey = dedupKey
    this.oldDedupKey = oldDedupKey
    this.#text = text
    this.#native = event
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
    const { status, headers, body } = guard(() => native.answerEvent(this.#native, acknowledge))
    return new HttpReply(status, object(headers), body)
  }
}

/** A URL without what follows the path: queries carry signatures. */
function address(url) {
  return url.split(/[?#]/, 1)[0]
}

module.exports = { HttpRequest, HttpReply, Redirect, Event, Final }
