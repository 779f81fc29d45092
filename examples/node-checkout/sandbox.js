// npm run sandbox         the shop in front of a sandbox of its own: nothing to configure, no real money
import { createRequire } from 'node:module'
import { AmsClient } from 'alipay-global'
import { shop } from './shop.js'

const { Sandbox } = createRequire(import.meta.url)('../../tests/node/support/sandbox.js')
const { PORT = '8000' } = process.env
const address = `http://127.0.0.1:${PORT}`

const sandbox = await Sandbox.start()
const ams = new AmsClient(sandbox.options('ams'))
shop(ams, address).listen(Number(PORT), '127.0.0.1', () => console.log(`open ${address}; ledger: ${sandbox.control}/ledger`))
