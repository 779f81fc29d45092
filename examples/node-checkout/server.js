// npm start               with an account of your own, see README.md
import fs from 'node:fs'
import { AmsClient } from 'alipay-global'
import { shop } from './shop.js'

const { PORT = '8000', SHOP_URL = `http://127.0.0.1:${PORT}`, ALIPAY_GATEWAY = 'north-america' } = process.env

const ams = new AmsClient({
  clientId: process.env.ALIPAY_CLIENT_ID,
  // The private key stays on this server. It never goes into a page, an app or a repository.
  privateKey: fs.readFileSync(process.env.ALIPAY_PRIVATE_KEY_FILE ?? 'merchant.pem'),
  alipayPublicKey: fs.readFileSync(process.env.ALIPAY_PUBLIC_KEY_FILE ?? 'alipay.pem'),
  gateway: ALIPAY_GATEWAY,
})

shop(ams, SHOP_URL).listen(Number(PORT), () => console.log(`open ${SHOP_URL}`))
