'use strict'

const native = require('./native.js')
const { InvalidRequestError, fromNative } = require('./errors.js')

/** Signs text the way the vendor does; `signType` is MD5, RSA, RSA2, DSA or SHA256. */
function sign(text, { signType, key, charset = 'utf-8' }) {
  return guard(() => native.sign(text, signType, key, charset))
}

/** True when the signature is right for this text. */
function verify(text, signature, { signType, key, charset = 'utf-8' }) {
  return guard(() => native.verify(text, signature, signType, key, charset))
}

/** The text that `gateway.do` signs: sorted, joined, without what is empty. */
function presign(params) {
  const pairs = params[Symbol.iterator] ? [...params] : Object.entries(params)
  const list = []
  for (const [name, value] of pairs) {
    if (value === undefined || value === null) continue
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new InvalidRequestError(`${name} must be a whole number below 2^53 or text`, { field: name, rule: 'number' })
    }
    list.push(name, String(value))
  }
  return guard(() => native.presign(list))
}

/** A new RSA key pair, made on a thread of its own: it takes up to seconds. */
async function generateKeyPair(bits = 2048) {
  try {
    const [privatePem, publicPem] = await native.generateKeyPair(bits)
    return new KeyPair(privatePem, publicPem)
  } catch (error) {
    throw fromNative(error)
  }
}

/** The private half is there for those who ask for it by name, and nowhere else. */
class KeyPair {
  #privatePem

  constructor(privatePem, publicPem) {
    this.#privatePem = privatePem
    this.publicPem = publicPem
  }

  get privatePem() {
    return this.#privatePem
  }
}

/** What a key text is, without showing it. */
function inspectKey(key) {
  return guard(() => JSON.parse(native.inspectKey(key)))
}

/** `toMinorUnits('10.00', 'USD')` is `'1000'`. Text to text: nothing is rounded. */
function toMinorUnits(value, currency) {
  return guard(() => native.toMinorUnits(value, currency))
}

/** `fromMinorUnits('1000', 'USD')` is `'10.00'`. */
function fromMinorUnits(value, currency) {
  return guard(() => native.fromMinorUnits(value, currency))
}

function guard(work) {
  try {
    return work()
  } catch (error) {
    throw fromNative(error)
  }
}

module.exports = { sign, verify, presign, generateKeyPair, inspectKey, toMinorUnits, fromMinorUnits }
