'use strict'

const assert = require('node:assert')
const { execFileSync, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { test } = require('node:test')

const alipay = require('alipay-global')

const root = path.dirname(require.resolve('alipay-global/package.json'))
const manifest = require('alipay-global/package.json')

test('ESM and CommonJS give the same classes, and all of them', async () => {
  const module = await import('alipay-global')
  assert.deepStrictEqual(Object.keys(module).filter((name) => name !== 'default').sort(), Object.keys(alipay).sort())
  for (const name of Object.keys(alipay)) assert.strictEqual(module[name], alipay[name], name)
  assert.strictEqual(module.default, alipay)
})

test('parameters are signed in one go', () => {
  // published-md5-query of the specification
  const query = { service: 'single_trade_query', partner: '2088101122136241', _input_charset: 'utf-8', out_trade_no: 'SAMPLE_TRANSACTION_ID', body: '' }
  const options = { signType: 'MD5', key: '760bdzec6y9goq7ctyx96ezkz78287de' }
  assert.strictEqual(alipay.signParams(query, options), 'd4d3825356fd0799ee16829acffc1460')
  assert.strictEqual(alipay.signParams(Object.entries(query), options), 'd4d3825356fd0799ee16829acffc1460')
  assert.throws(() => alipay.signParams({ a: 'x\0y' }, options), TypeError)
  assert.throws(() => alipay.signParams({ a: 'x', b: '\0' }, options), TypeError)
  assert.throws(() => alipay.presign({ a: 'x\0y\0z' }), TypeError)
})

test('the package needs no other package', () => {
  assert.strictEqual(manifest.dependencies, undefined)
  assert.strictEqual(manifest.optionalDependencies, undefined)
})

test('everything that the package needs is in its list of files', () => {
  const listed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }))
  const packed = new Set(listed[0].files.map((file) => file.path))
  const sources = ['index.js', 'index.mjs', 'index.d.ts', 'index.d.mts', 'install.js', 'README.md']
  for (const folder of ['lib', 'generated']) sources.push(...fs.readdirSync(path.join(root, folder)).map((file) => `${folder}/${file}`))
  for (const file of sources) assert.ok(packed.has(file), file)
  assert.ok(![...packed].some((file) => file.startsWith('src/')), 'a published package has no source to build from')
  assert.ok(!packed.has('alipay-global.node'), 'what was built here is for this platform only')
})

test('a published package finds the prebuilt part of its platform', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alipay-global-'))
  try {
    for (const name of ['index.js', 'package.json', 'install.js', 'lib', 'generated']) fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
    const install = () => spawnSync(process.execPath, ['install.js'], { cwd: folder, encoding: 'utf8' })
    const use = () => spawnSync(process.execPath, ['-e', 'console.log(require(".").toMinorUnits("1.00", "USD"))'], { cwd: folder, encoding: 'utf8' })
    const platform = `${process.platform}-${process.arch}`
    assert.strictEqual(install().status, 1)
    assert.ok(install().stderr.includes(platform))
    assert.ok(use().stderr.includes(platform))
    fs.mkdirSync(path.join(folder, 'prebuilds'))
    fs.copyFileSync(path.join(root, 'alipay-global.node'), path.join(folder, 'prebuilds', `alipay-global.${platform}.node`))
    assert.strictEqual(install().status, 0)
    assert.strictEqual(use().stdout.trim(), '100')
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})

test('declarations compile with strict, for CommonJS and for ESM', () => {
  const tsc = require.resolve('typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '--project', path.join(__dirname, 'types', 'tsconfig.json')], { stdio: 'inherit' })
})

test('every name that is exported is declared, and the reverse', () => {
  const declared = fs.readFileSync(path.join(root, 'index.d.ts'), 'utf8')
  const values = [...declared.matchAll(/^export (?:class|function|const) (\w+)/gm)].map((match) => match[1])
  assert.deepStrictEqual([...new Set(values)].sort(), Object.keys(alipay).sort())
})
