'use strict'

// Builds the addon when the package is installed from a checkout. A published package brings prebuilt ones and has no source.
// `node install.js --dev` builds without optimisation, for tests.

const { execFileSync, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

// npm links a folder that is installed, so this is the checkout itself, wherever the link stands.
const here = fs.realpathSync(__dirname)
const addon = path.join(here, 'alipay-global.node')

function main() {
  if (!fs.existsSync(path.join(here, 'Cargo.toml'))) {
    const platform = `${process.platform}-${process.arch}`
    const prebuilt = fs.existsSync(path.join(here, 'prebuilds', `alipay-global.${platform}.node`))
    return prebuilt ? 0 : fail(`this package has no native part for ${platform}; install from a checkout with a Rust toolchain`)
  }
  if (spawnSync('cargo', ['--version']).status !== 0) {
    return fs.existsSync(addon) ? 0 : fail('building needs a Rust toolchain: https://rustup.rs')
  }
  const profile = process.argv.includes('--dev') ? [] : ['--release']
  const options = { cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 }
  let log
  try {
    log = execFileSync('cargo', ['build', '-p', 'alipay-global-node', '--message-format=json-render-diagnostics', ...profile], options)
  } catch {
    return fail('the native part did not build; cargo says why above')
  }
  // A rename, not a copy over the old file: a process that runs with it must not see it change.
  fs.copyFileSync(built(log), `${addon}.new`)
  fs.renameSync(`${addon}.new`, addon)
  return 0
}

/** Where cargo put the library, from its own report: target folders and file names differ between machines. */
function built(log) {
  const messages = log.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
  const artifact = messages.find((message) => message.reason === 'compiler-artifact' && message.target.name === 'alipay_global_node')
  return artifact.filenames.find((name) => /\.(so|dylib|dll)$/.test(name))
}

function fail(text) {
  console.error(`alipay-global: ${text}`)
  return 1
}

process.exitCode = main()
