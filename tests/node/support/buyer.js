'use strict'

/** The buyer's browser. */

/** Opens what a redirect says; the charset of a posted form is UTF-8. */
async function open({ method, url, fields }) {
  const response = method === 'POST' ? await fetch(url, { method, body: new URLSearchParams(fields) }) : await fetch(url)
  const html = await response.text()
  if (response.status !== 200) throw new Error(`the cashier answered ${response.status}: ${html}`)
  return { html, url: response.url }
}

/** Presses the button with this label; gives the URL that the browser is sent to. */
async function press(page, label) {
  for (const [, action, inside] of page.html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/gi)) {
    const buttons = [...inside.matchAll(/<button([^>]*)>([^<]*)/gi)]
    const button = buttons.find(([, , text]) => text.trim().startsWith(label))
    if (!button) continue
    const inputs = [...inside.matchAll(/<input([^>]*)>/gi)].map(([, attributes]) => attributes)
    const fields = [...inputs, button[1]].map((attributes) => [attribute(attributes, 'name'), attribute(attributes, 'value')])
    const response = await fetch(new URL(plain(action), page.url), { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
    return response.headers.get('location')
  }
  throw new Error(`no button ${label} on the page`)
}

const attribute = (attributes, name) => plain(attributes.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '')
const plain = (text) => text.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')

module.exports = { open, press }
