'use strict'

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')

const example = path.resolve(__dirname, '../../examples/node-checkout')

test('the example shop passes its own tests', { timeout: 300_000 }, () => {
  const run = (command, ...words) => {
    // A test runner inside a test runner reports to its parent unless it is told that it has none.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    const done = spawnSync(command, words, { cwd: example, env, encoding: 'utf8' })
    assert.strictEqual(done.status, 0, `${done.stdout}${done.stderr}`)
  }
  if (!fs.existsSync(path.join(example, 'node_modules', 'express'))) run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
  run(process.execPath, '--test', '--test-timeout=60000')
})
