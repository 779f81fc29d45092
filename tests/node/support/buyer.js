'use strict'

/** The buyer's browser: opens the cashier and presses a button; gives the URL that the browser is sent to. */
async function press(page, button) {
  const { html, url } = page
  const forms = [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/gi)]
  const form = forms.find(([, , inside]) => new RegExp(`<button[^>]*>\\s*${button}|value="${button}"`, 'i').test(inside))
  if (!form) throw new Error(`no button ${button} on the page`)
  const fields = [...form[2].matchAll(/<(?:input|button)[^>]*name="([^"]*)"[^>]*value="([^"]*)"/gi)].map(([, name, value]) => [plain(name), plain(value)])
  const response = await fetch(new URL(plain(form[1]), url), { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  return response.headers.get('location')
}

/** Opens what a redirect says. */
async function open({ method, url, fields }) {
  const response = method === 'POST' ? await fetch(url, { method, body: new URLSearchParams(fields) }) : await fetch(url)
  const html = await response.text()
  if (response.status !== 200) throw new Error(`the cashier answered ${response.status}: ${html}`)
  return { html, url: response.url }
}

const plain = (text) => text.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')

module.exports = { open, press }
