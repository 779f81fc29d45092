package com.alipayglobal.support

import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** The buyer's browser: opens the cashier at [url] and presses the button that says [label]; gives where it is sent. */
fun press(url: String, label: String): String {
    val page = web.send(HttpRequest.newBuilder(URI(url)).build(), HttpResponse.BodyHandlers.ofString())
    check(page.statusCode() == 200) { "the cashier answered ${page.statusCode()}: ${page.body()}" }
    val forms = Regex("<form[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", setOf(RegexOption.DOT_MATCHES_ALL, RegexOption.IGNORE_CASE))
    val button = Regex("<button[^>]*>\\s*$label|value=\"$label\"", RegexOption.IGNORE_CASE)
    val (action, inside) = checkNotNull(forms.findAll(page.body()).firstOrNull { button.containsMatchIn(it.groupValues[2]) }) { "no button $label on the page" }.destructured
    val fields = Regex("<(?:input|button)[^>]*name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"", RegexOption.IGNORE_CASE)
    val form = fields.findAll(inside).joinToString("&") { "${encoded(it.groupValues[1])}=${encoded(it.groupValues[2])}" }
    val post = HttpRequest.newBuilder(URI(url).resolve(plain(action)))
        .header("content-type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build()
    return web.send(post, HttpResponse.BodyHandlers.ofString()).headers().firstValue("location").orElseThrow()
}

private fun encoded(text: String) = URLEncoder.encode(plain(text), Charsets.UTF_8)

private fun plain(text: String) =
    text.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
