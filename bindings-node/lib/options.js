'use strict'

const { ConfigError } = require('./errors.js')
const { keys } = require('../generated/options.js')

/** JSON text of a client's options. Keys may be text or what `fs.readFileSync` gives, PEM or DER. */
function clientText(options) {
  const { transport, ...plain } = options
  for (const name of keys) {
    const value = plain[name]
    if (Array.isArray(value)) plain[name] = value.map(keyText)
    else if (value !== undefined) plain[name] = keyText(value)
  }
  return text(plain)
}

/** JSON text of the options of one call; empty when there are none. */
function callText(options) {
  return options === undefined || options === null ? '' : text(options)
}

/** The options of a flow, and apart from them what its waiting takes and the core does not. */
function flowParts(options) {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return { flow: options, waiting: {} }
  const { signal, sleep, ...flow } = options
  return { flow, waiting: { signal, sleep } }
}

/** The text of a key: as it is, or of the bytes of a file. */
function keyText(value) {
  if (!(value instanceof Uint8Array)) return value
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  // DER begins with a long SEQUENCE. Its second byte is no ASCII, so a text that begins with the digit 0 is not taken for it.
  return bytes.toString(bytes[0] === 0x30 && bytes[1] >= 0x80 ? 'base64' : 'utf8')
}

function text(options) {
  if (typeof options !== 'object' || Array.isArray(options)) {
    throw new ConfigError(`options must be an object, got ${Array.isArray(options) ? 'a list' : `a ${typeof options}`}`)
  }
  for (const [name, value] of Object.entries(options)) {
    // In JSON it would become null, as if it had not been given.
    if (typeof value === 'number' && !Number.isFinite(value)) throw new ConfigError(`${name} must be a number with an end; it is infinite or no number`)
  }
  try {
    return JSON.stringify(options)
  } catch {
    // The engine's own message may quote the value, and the value may be a key.
    throw new ConfigError('options must be plain text, numbers, booleans and dates')
  }
}

module.exports = { clientText, callText, flowParts, keyText }
