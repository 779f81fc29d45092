'use strict'

// The programs that the guides show, each run as a program of its own. They check what they did themselves.

const assert = require('node:assert')
const { spawn } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { after, before, test } = require('node:test')

const { Sandbox } = require('./support/sandbox.js')

const source = path.resolve(__dirname, '../../examples/guides/node')
// A copy where the package is installed: ES modules resolve from where the file is.
const copy = path.join(__dirname, 'node_modules/.guides')
const programs = fs.readdirSync(source).filter((name) => name.endsWith('.mjs') && name !== 'other-side.mjs')
let sandbox

before(async () => {
  fs.rmSync(copy, { recursive: true, force: true })
  fs.cpSync(source, copy, { recursive: true })
  sandbox = await Sandbox.start()
})
after(() => sandbox.stop())

for (const program of programs) {
  test(`the guide's ${program} does what it says`, async () => {
    const env = { ...process.env, ALIPAY_SANDBOX: JSON.stringify(sandbox) }
    const child = spawn(process.execPath, [path.join(copy, program)], { env })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
    const code = await new Promise((ended) => child.on('close', ended))
    assert.strictEqual(code, 0, said)
  })
}

test('every guide has a program', () => assert.ok(programs.length >= 13))
