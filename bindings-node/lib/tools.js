'use strict'

const native = require('./native.js')
const { InvalidRequestError, fromNative, guard } = require('./errors.js')
const { stringify } = require('./json.js')
const { keyText } = require('./options.js')
const { text: string } = require('./values.js')

/** Signs text the way the vendor does; `signType` is MD5, RSA, RSA2, DSA or SHA256. */
function sign(text, options) {
  const given = [string(text, 'text'), ...how(options)]
  return guard(() => native.sign(...given))
}

/** True when the signature is right for this text. */
function verify(text, signature, options) {
  const given = [string(text, 'text'), string(signature, 'signature'), ...how(options)]
  return guard(() => native.verify(...given))
}

/** The text that `gateway.do` signs: sorted, joined, without what is empty. */
function presign(params) {
  const { all, count } = listed(params)
  if (all.split('\0').length !== 2 * count + 1) throw new TypeError(NUL)
  return guard(() => native.presign(all))
}

/** Signs parameters of `gateway.do` in one crossing: `presign`, then `sign`. */
function signParams(params, options) {
  const { all, count } = listed(params)
  const [signType, key, charset] = how(options)
  const text = `${signType}\0${charset}\0${key}\0${all}`
  const room = text.length * 3 > desk.length ? Buffer.alloc(text.length * 3) : desk
  const length = room.write(text, 0)
  let signature
  try {
    signature = native.signParams(room, length, count)
  } catch (error) {
    throw fromNative(error)
  } finally {
    room.fill(0, 0, length)
  }
  if (!signature) throw new TypeError(NUL)
  return signature
}

/** Where texts become bytes, without a new Buffer for each. Nothing stays on it: there was a key. */
const desk = Buffer.alloc(16_384)

const NUL = 'params must not hold NUL characters'

/** Names and values in one text, each ended by NUL, and how many pairs they should be. */
function listed(params) {
  let all = ''
  let count = 0
  if (params[Symbol.iterator]) {
    for (const [name, value] of params) {
      if (value === undefined || value === null) continue
      all += `${name}\0${plain(name, value)}\0`
      count += 1
    }
    return { all, count }
  }
  for (const name of Object.keys(params)) {
    const value = params[name]
    if (value === undefined || value === null) continue
    // Pieces added up: a template would copy each pair once more.
    all += name + '\0' + (typeof value === 'string' ? value : plain(name, value)) + '\0'
    count += 1
  }
  return { all, count }
}

function plain(name, value) {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new InvalidRequestError(`${name} must be a whole number below 2^53 or text`, { field: name, rule: 'number' })
  }
  return Array.isArray(value) ? value.join(', ') : value
}

/** A new RSA key pair, made on a thread of its own: it takes up to seconds. */
async function generateKeyPair(bits = 2048) {
  if (!Number.isInteger(bits)) throw new TypeError(`bits must be a whole number, got a ${typeof bits}`)
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
  const given = string(keyText(key), 'key')
  return guard(() => JSON.parse(native.inspectKey(given)))
}

/** `toMinorUnits('10.00', 'USD')` is `'1000'`. Text to text: nothing is rounded. */
function toMinorUnits(value, currency) {
  const given = [string(value, 'value'), string(currency, 'currency')]
  return guard(() => native.toMinorUnits(...given))
}

/** `fromMinorUnits('1000', 'USD')` is `'10.00'`. */
function fromMinorUnits(value, currency) {
  const given = [string(value, 'value'), string(currency, 'currency')]
  return guard(() => native.fromMinorUnits(...given))
}

/** A request id such as a `paymentRequestId`. Store it before the first try and use it again for every repetition. */
function newRequestId(prefix = '') {
  const given = string(prefix, 'prefix')
  return guard(() => native.newRequestId(given))
}

/** An unguessable `authState` for `authorizations.consult`. */
function newAuthState() {
  return guard(() => native.newAuthState())
}

/** The `authCode` with which the buyer came back, when `authState` is the one that was kept. */
function authorizationCode(returned, authState) {
  const given = [string(returned, 'returned'), string(authState, 'authState')]
  return guard(() => native.authorizationCode(...given))
}

/** The text for `order.extendInfo` that AlipayCN wants about an order. */
function chinaExtraTransInfo(info) {
  const given = stringify(info, 'chinaExtraTransInfo')
  return guard(() => native.chinaExtraTransInfo(given))
}

/** A QR code as SVG text. */
function qrSvg(text) {
  const given = string(text, 'text')
  return guard(() => native.qrSvg(given))
}

/** A QR code as PNG bytes. */
function qrPng(text) {
  const given = string(text, 'text')
  return guard(() => native.qrPng(given))
}

function how({ signType, key, charset = 'utf-8' } = {}) {
  return [string(signType, 'signType'), string(keyText(key), 'key'), string(charset, 'charset')]
}

module.exports = {
  sign,
  verify,
  presign,
  signParams,
  generateKeyPair,
  inspectKey,
  toMinorUnits,
  fromMinorUnits,
  newRequestId,
  newAuthState,
  authorizationCode,
  chinaExtraTransInfo,
  qrSvg,
  qrPng,
}
