'use strict'

/** For `assert.rejects`: the gateway said no, or nothing is known, with this code. */

const assert = require('node:assert')
const { OutcomeUnknownError, RefusedError } = require('alipay-global')

const refusal = (code) => (error) => {
  assert.ok(error instanceof RefusedError, error.stack)
  assert.strictEqual(error.code, code)
  return true
}

const unknown = (code) => (error) => {
  assert.ok(error instanceof OutcomeUnknownError, error.stack)
  if (code) assert.strictEqual(error.code, code)
  return true
}

module.exports = { refusal, unknown }
