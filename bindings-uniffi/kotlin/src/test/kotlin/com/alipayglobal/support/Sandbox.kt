package com.alipayglobal.support

import com.alipayglobal.AmsClient
import com.alipayglobal.AmsConfig
import com.alipayglobal.InStoreClient
import com.alipayglobal.InStoreConfig
import com.alipayglobal.MapiClient
import com.alipayglobal.MapiConfig
import com.alipayglobal.PrivateKey
import com.alipayglobal.PublicKey
import com.alipayglobal.SecretKey
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.nio.file.Files
import java.nio.file.Path

/** Alipay's side of the wire, for one test class. It ends when the tests' process does. */
class Sandbox(vararg arguments: String) : AutoCloseable {
    private val process: Process =
        ProcessBuilder(listOf(binary(), "--port", "0", "--exit-with-stdin") + arguments)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
    private val facts: JsonObject = parse(process.inputReader().readLine()).jsonObject

    val url: String = facts.text("url")
    val ams: JsonObject = facts.getValue("ams").jsonObject
    val mapi: JsonObject = facts.getValue("mapi").jsonObject
    val inStore: JsonObject = facts.getValue("instore").jsonObject

    fun amsConfig(timeout: Double? = null, retries: UInt? = null) =
        AmsConfig(clientId = ams.text("client_id"), gateway = ams.text("gateway"), timeout = timeout, retries = retries)

    fun amsClient(config: AmsConfig = amsConfig()) =
        AmsClient(config, PrivateKey.parse(ams.text("private_key")), PublicKey.parse(ams.text("alipay_public_key")))

    /** One client per way of signing. */
    fun mapiClient(signType: String, charset: String = "utf-8"): MapiClient {
        val config = MapiConfig(partner = mapi.text("partner"), gateway = mapi.text("gateway"), signType = signType, charset = charset)
        return if (signType == "MD5") {
            MapiClient.withKey(config, SecretKey.of(mapi.text("key")))
        } else {
            MapiClient(config, PrivateKey.parse(mapi.text("private_key")), PublicKey.parse(mapi.text("alipay_public_key")))
        }
    }

    fun inStoreClient(signType: String): InStoreClient {
        val config = InStoreConfig(
            clientId = inStore.text("client_id"),
            partnerId = inStore.text("partner_id"),
            gateway = inStore.text("gateway"),
            signType = signType,
        )
        return if (signType == "SHA256") {
            InStoreClient.withKey(config, SecretKey.of(inStore.text("key")))
        } else {
            InStoreClient(config, PrivateKey.parse(inStore.text("private_key")), PublicKey.parse(inStore.text("alipay_public_key")))
        }
    }

    fun ledger(): JsonObject = control("GET", "ledger").jsonObject

    fun approve(id: String) = control("POST", "approve", buildJsonObject { put("id", id) })

    fun notify(id: String) = control("POST", "notify", buildJsonObject { put("id", id) })

    /** Where the in-store family announces what happens; null ends it. */
    fun announceTo(url: String?) = control("POST", "instore", buildJsonObject { put("notify_url", url) })

    fun fault(on: String, kind: String, delayMillis: Int = 4_000) =
        control("POST", "fault", buildJsonObject { put("on", on); put("kind", kind); put("times", 1); put("delay_ms", delayMillis) })

    fun calm() = control("DELETE", "fault")

    override fun close() {
        process.destroy()
    }

    fun control(method: String, what: String, body: JsonObject? = null): JsonElement {
        val publisher = body?.let { HttpRequest.BodyPublishers.ofString(it.toString()) } ?: HttpRequest.BodyPublishers.noBody()
        val request = HttpRequest.newBuilder(URI("${facts.text("control")}/$what")).method(method, publisher).header("content-type", "application/json").build()
        val response = web.send(request, HttpResponse.BodyHandlers.ofString())
        check(response.statusCode() == 200) { "control $what: ${response.statusCode()} ${response.body()}" }
        return if (response.body().isEmpty()) JsonPrimitive("") else parse(response.body())
    }

    private companion object {
        fun binary(): String {
            System.getenv("ALIPAY_SANDBOX_BIN")?.let { return it }
            val target = System.getenv("CARGO_TARGET_DIR")?.let(Path::of) ?: root.resolve("target")
            val built = listOf("release", "debug").map { target.resolve(it).resolve("alipay-sandbox") }.firstOrNull(Files::exists)
            return checkNotNull(built) { "the sandbox is not built: run ./dev build sandbox in the project's root folder" }.toString()
        }
    }
}

/** The project's root folder. */
val root: Path = generateSequence(Path.of("").toAbsolutePath()) { it.parent }.first { Files.exists(it.resolve("tests/vectors")) }

/** A client that does not follow redirects, as a test wants to see them. */
val web: HttpClient = HttpClient.newHttpClient()

fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content
