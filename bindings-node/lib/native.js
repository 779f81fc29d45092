'use strict'

// The compiled addon lies beside this folder: built by `npm install` from a checkout, shipped in a published package.
const file = '../alipay-global.node'

try {
  module.exports = require(file)
} catch (error) {
  error.message = `alipay-global: the native part cannot be loaded; run "npm rebuild alipay-global" with a Rust toolchain (${error.message})`
  throw error
}
