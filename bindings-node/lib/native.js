'use strict'

const fs = require('node:fs')
const path = require('node:path')

const root = path.dirname(__dirname)

/** The compiled addon: built by `npm install` in a checkout; a published package brings one for each platform. */
const candidates = [path.join(root, 'alipay-global.node'), path.join(root, 'prebuilds', `alipay-global.${process.platform}-${process.arch}.node`)]

function load() {
  const file = candidates.find((name) => fs.existsSync(name))
  if (file === undefined) {
    throw new Error(`alipay-global has no native part for ${process.platform}-${process.arch}; in a checkout, build it with "node install.js" and a Rust toolchain`)
  }
  return require(file)
}

module.exports = load()
