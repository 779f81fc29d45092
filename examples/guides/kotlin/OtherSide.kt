package guides

import com.alipayglobal.Amount
import com.alipayglobal.Event
import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.Shop
import com.alipayglobal.support.parse
import com.alipayglobal.support.web
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** Ids of one run differ from those of the last. */
val run = System.nanoTime().toString()

fun dollars(cents: Int) = Amount(currency = "USD", value = cents.toString())

/** Asks the sandbox to play somebody: the buyer, Alipay. */
fun Sandbox.play(what: String, vararg facts: Pair<String, String>): JsonObject {
    val body = JsonObject(facts.toMap().mapValues { JsonPrimitive(it.value) }).toString()
    val request = HttpRequest.newBuilder(URI("$url/control/$what")).header("content-type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build()
    val response = web.send(request, HttpResponse.BodyHandlers.ofString())
    check(response.statusCode() == 200) { "control $what: ${response.statusCode()} ${response.body()}" }
    return parse(response.body()).jsonObject
}

fun waitUntil(isTrue: () -> Boolean) {
    repeat(500) {
        if (isTrue()) return
        Thread.sleep(20)
    }
    error("it did not happen within ten seconds")
}

/** A merchant's server that hands each verified event on. */
fun shop(verify: (String, Map<String, String>, ByteArray) -> Event, handle: (Event) -> Unit) = Shop { path, headers, body ->
    verify(path, headers, body).also(handle)
}
