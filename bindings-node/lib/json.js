'use strict'

const { InvalidRequestError } = require('./errors.js')

const DEEPEST = 64

// The one field that is bytes. Anywhere else, bytes are more likely a text that somebody forgot to decode.
const FILE = 'file.content'

/**
 * JSON text of a request. Like JSON.stringify, but what would change silently on its way is refused, with its path:
 * a fraction or a number beyond 2^53 is not money, and null in place of an item is not the item.
 */
function stringify(request, operation) {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    throw invalid(operation, '', 'type', `the request must be an object, got ${kind(request)}`)
  }
  return write(request, '', 0, operation) ?? '{}'
}

/** Text of one value, or undefined where the value is absent. */
function write(given, path, depth, operation) {
  const value = typeof given?.toJSON === 'function' && !isBytes(given) ? own(given, path, operation) : given
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value)
    case 'number':
      if (Number.isSafeInteger(value)) return String(value)
      throw invalid(
        operation,
        path,
        'number',
        `${path} must be a whole number below 2^53 or text, got a number that is not; send decimals as text such as "10.00"`,
      )
    case 'bigint':
      return value.toString()
    case 'undefined':
      return undefined
    case 'object':
      break
    default:
      throw invalid(operation, path, 'type', `${path} must be text, a whole number, an object or a list, got ${kind(value)}`)
  }
  if (value === null) return 'null'
  if (depth === DEEPEST) throw invalid(operation, path, 'depth', `${path} is nested more than ${DEEPEST} levels deep, or holds itself`)
  if (Array.isArray(value)) return list(value, path, depth, operation)
  if (isBytes(value) && path === FILE) return JSON.stringify(base64(value))
  if (isBytes(value) || value instanceof Map || value instanceof Set) {
    throw invalid(operation, path, 'type', `${path} must be text, a whole number, an object or a list, got ${kind(value)}`)
  }
  const parts = []
  for (const name of Object.keys(value)) {
    const text = write(value[name], path === '' ? name : `${path}.${name}`, depth + 1, operation)
    if (text !== undefined) parts.push(`${JSON.stringify(name)}:${text}`)
  }
  return `{${parts.join(',')}}`
}

function list(items, path, depth, operation) {
  const parts = []
  for (let at = 0; at < items.length; at += 1) {
    const text = write(items[at], `${path}[${at}]`, depth + 1, operation)
    if (text === undefined) throw invalid(operation, `${path}[${at}]`, 'type', `${path}[${at}] is undefined; leave the item out`)
    parts.push(text)
  }
  return `[${parts.join(',')}]`
}

/** What an object says it is in JSON: a Date its ISO text, a decimal of some library its digits. */
function own(value, path, operation) {
  if (value instanceof Date && Number.isNaN(value.getTime())) {
    throw invalid(operation, path, 'time', `${path} must be a time, got an invalid Date`)
  }
  return value.toJSON()
}

function isBytes(value) {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer
}

function base64(value) {
  const bytes = ArrayBuffer.isView(value) ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : Buffer.from(value)
  return bytes.toString('base64')
}

function kind(value) {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? `a ${value.constructor?.name ?? 'object'}` : `a ${typeof value}`
}

function invalid(operation, field, rule, message) {
  return new InvalidRequestError(`${operation}: ${message}`, { operation, field, rule })
}

module.exports = { stringify }
