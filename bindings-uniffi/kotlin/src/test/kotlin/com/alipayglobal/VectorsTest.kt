package com.alipayglobal

import com.alipayglobal.support.assertContains
import com.alipayglobal.support.parse
import com.alipayglobal.support.root
import com.alipayglobal.support.text
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import java.nio.file.Files
import java.util.Base64

/** The vectors that every language runs. What they expect was not made by this project's code; each says how. */
class VectorsTest {
    @TestFactory
    fun vectors(): List<DynamicTest> {
        val files = Files.list(root.resolve("tests/vectors")).use { all -> all.filter { it.toString().endsWith(".json") }.sorted().toList() }
        val vectors = files.map { parse(Files.readString(it)).jsonObject }.flatMap { file ->
            val defaults = file["defaults"]?.jsonObject.orEmpty()
            file["vectors"]?.jsonArray.orEmpty().map { JsonObject(defaults + it.jsonObject) }
        }
        check(vectors.size > 1_000) { "only ${vectors.size} vectors found" }
        return vectors.map { dynamicTest(it.text("name")) { run(it) } }
    }

    private fun run(v: JsonObject) = when (val kind = v.text("kind")) {
        "sign" -> assertEquals(v.text("signature"), sign(v.text("text"), v.text("sign_type"), v.text("key"), v.text("charset")))
        "verify" -> assertEquals(
            v.getValue("valid").jsonPrimitive.boolean,
            verify(v.text("text"), v.text("signature"), v.text("sign_type"), v.text("key"), v.text("charset")),
        )
        "presign" -> assertEquals(v.text("text"), presign(v.getValue("params").jsonArray.associate { it.jsonArray[0].jsonPrimitive.content to it.jsonArray[1].jsonPrimitive.content }))
        "key" -> key(v)
        "amount" -> amount(v)
        "prepare" -> prepare(v)
        "accept" -> accept(v)
        "call" -> call(v)
        "notification" -> notification(v)
        "return" -> returned(v)
        "app_result" -> appResult(v)
        else -> error("no runner for $kind")
    }

    private fun key(v: JsonObject) {
        val wanted = v["info"]?.jsonObject
        if (wanted == null) {
            val error = assertThrows(AlipayException.Config::class.java) { inspectKey(v.text("text")) }
            assertTrue(error.message.contains(v.text("error_contains")), error.message)
            return
        }
        val info = inspectKey(v.text("text"))
        val facts = mapOf("kind" to info.kind, "format" to info.format, "fingerprint" to info.fingerprint).mapValues { JsonPrimitive(it.value) }
        assertContains(wanted, JsonObject(facts + ("bits" to JsonPrimitive(info.bits.toInt()))))
    }

    private fun amount(v: JsonObject) {
        val convert: (String, String) -> String = if (v.text("op") == "to_minor_units") ::toMinorUnits else ::fromMinorUnits
        if ("error" in v) {
            assertThrows(AlipayException.InvalidRequest::class.java) { convert(v.text("value"), v.text("currency")) }
        } else {
            assertEquals(v.text("expect"), convert(v.text("value"), v.text("currency")))
        }
    }

    private fun prepare(v: JsonObject) = expecting(v) { expect ->
        val request = open(v).prepare(v.text("operation"), v.text("request"), callOptions(v))
        expect["method"]?.let { assertEquals(it.jsonPrimitive.content, request.method) }
        expect["url"]?.let { assertEquals(it.jsonPrimitive.content, request.url) }
        val headers = request.headers.mapKeys { it.key.lowercase() }
        strings(expect["headers"]).forEach { (name, value) -> assertEquals(value, headers[name.lowercase()], name) }
        expect["body"]?.let { assertEquals(it.jsonPrimitive.content, request.body.decodeToString()) }
        expect["body_base64"]?.let { assertArrayEquals(bytes(it.jsonPrimitive.content), request.body) }
    }

    private fun accept(v: JsonObject) = expecting(v) { expect ->
        val given = v.getValue("prepared").jsonObject
        val prepared = HttpRequest(given.text("method"), given.text("url"), strings(given["headers"]), bytes(given.text("body_base64")))
        val response = HttpResponse(v.getValue("status").jsonPrimitive.int.toUShort(), strings(v["headers"]), bytes(v.text("body_base64")))
        answered(open(v).accept(v.text("operation"), prepared, response), expect)
    }

    /** Services that need no network. */
    private fun call(v: JsonObject) = expecting(v) { expect ->
        answered(runBlocking { open(v).call(v.text("operation"), v.text("request"), callOptions(v)) }, expect)
    }

    private fun answered(answer: Answer, expect: JsonObject) = when (answer) {
        is Answer.Reply -> {
            assertEquals(expect.text("kind"), "reply")
            assertSays(expect, "contains", parse(answer.json).jsonObject)
        }
        is Answer.Go -> assertEquals(expect.text("kind"), "redirect")
        is Answer.Text -> {
            assertEquals(expect.text("kind"), "text")
            expect["text"]?.let { assertEquals(it.jsonPrimitive.content, answer.text) }
        }
    }

    private fun notification(v: JsonObject) = expecting(v) { expect ->
        val event = open(v).verify(v.text("path"), strings(v["headers"]), bytes(v.text("body_base64")))
        assertEquals(expect.text("event_kind"), event.kind)
        expect["dedup_key"]?.let { assertEquals(it.jsonPrimitive.content, event.dedupKey) }
        expect["old_dedup_key"]?.let { assertEquals(it.jsonPrimitive.content, event.oldDedupKey) }
        expect["acknowledge"]?.let { assertEquals(it.jsonPrimitive.content, event.acknowledge().body.decodeToString()) }
        expect["reject"]?.let { assertEquals(it.jsonPrimitive.content, event.reject().body.decodeToString()) }
        assertSays(expect, "data", parse(event.data).jsonObject)
    }

    /** Where the browser came back to. */
    private fun returned(v: JsonObject) = expecting(v) { expect ->
        assertEquals(strings(expect["data"]), mapi(v).verifyReturn(v.text("query")))
    }

    /** What the wallet app handed over. */
    private fun appResult(v: JsonObject) = expecting(v) { expect ->
        val result = mapi(v).verifyAppResult(v.text("text"))
        assertEquals(expect.getValue("paid").jsonPrimitive.boolean, result.paid)
        assertEquals(listOf("state", "result_status", "memo").map(expect::text), listOf(result.state, result.resultStatus, result.memo))
        assertEquals(strings(expect["fields"]), result.fields)
    }

    /** What is wanted is there; nothing else is where the vector gives the whole. */
    private fun assertSays(expect: JsonObject, name: String, found: JsonObject) {
        val wanted = expect[name]?.jsonObject ?: JsonObject(emptyMap())
        if (expect["exactly"]?.jsonPrimitive?.boolean == true) assertEquals(wanted, found) else assertContains(wanted, found)
    }

    /** Runs the check, or sees that it fails as the vector says. */
    private fun expecting(v: JsonObject, check: (JsonObject) -> Unit) {
        val expect = v.getValue("expect").jsonObject
        val wanted = expect["error"]?.jsonObject ?: return check(expect)
        val error = assertThrows(AlipayException::class.java) { check(expect) }
        assertEquals(wanted.text("kind"), error::class.simpleName, error.message)
        val facts = mapOf(
            "outcome" to error.outcome.name.lowercase(),
            "field" to error.field,
            "rule" to error.rule,
            "code" to error.code,
            "reason" to error.reason,
            "action" to error.action?.name?.lowercase(),
        )
        (wanted - "kind").forEach { (name, value) -> assertEquals(value.jsonPrimitive.content, facts[name], "$name of: ${error.message}") }
    }

    /** The three clients behind the methods that vectors use. */
    private class Door(
        val prepare: (String, String, CallOptions?) -> HttpRequest,
        val accept: (String, HttpRequest, HttpResponse) -> Answer,
        val call: suspend (String, String, CallOptions?) -> Answer,
        val verify: (String, Map<String, String>, ByteArray) -> Event,
    )

    private fun open(v: JsonObject): Door = when (val family = v.text("family")) {
        "ams" -> Given(v).client {
            val config = AmsConfig(clientId = text("client_id"), gateway = text("gateway")!!, keyVersion = text("key_version")?.toUInt())
            AmsClient(config, privateKey(), alipayKey(), agentToken = secret("agent_token"))
        }.let { Door(it::prepare, it::accept, it::call, it::verifyNotification) }
        "mapi" -> mapi(v).let { Door(it::prepare, it::accept, it::call) { _, _, body -> it.verifyNotification(body) } }
        "instore" -> Given(v).client {
            val config = InStoreConfig(
                clientId = text("client_id")!!, partnerId = text("partner_id"), merchantId = text("merchant_id"), gateway = text("gateway")!!,
                profile = text("profile"), version = text("version"), signType = text("sign_type"), sha256Encoding = text("sha256_encoding"),
                doubleBase64 = text("double_base64")?.toBoolean(), amountAsNumber = text("amount_as_number")?.toBoolean(),
                acknowledgement = text("acknowledgement"), notifications = texts("notifications"), now = text("now"),
            )
            val token = secret("agent_token")
            secret("key")?.let { InStoreClient.withKey(config, it, agentToken = token) } ?: InStoreClient(config, privateKey(), alipayKey(), agentToken = token)
        }.let { Door(it::prepare, it::accept, it::call) { _, _, body -> it.verifyNotification(body) } }
        else -> error("no family $family")
    }

    private fun mapi(v: JsonObject): MapiClient = Given(v).client {
        val config = MapiConfig(partner = text("partner"), gateway = text("gateway"), signType = text("sign_type"), charset = text("charset"))
        secret("key")?.let { MapiClient.withKey(config, it) } ?: MapiClient(config, privateKey(), alipayKey())
    }

    /** The options of a vector. One that was left out would make another client than the vector means. */
    private class Given(v: JsonObject) {
        private val options = v.getValue("options").jsonObject.filterValues { it != JsonNull }
        private val left = (options - setOf("private_key", "alipay_public_key")).keys.toMutableSet()

        fun text(name: String): String? = take(name)?.jsonPrimitive?.content
        fun texts(name: String): Map<String, String>? = take(name)?.jsonObject?.mapValues { it.value.jsonPrimitive.content }
        fun secret(name: String): SecretKey? = text(name)?.let(SecretKey::of)
        fun privateKey() = PrivateKey.parse(text("private_key")!!)
        fun alipayKey() = PublicKey.parse(text("alipay_public_key")!!)
        fun <T> client(make: Given.() -> T): T = make().also { check(left.isEmpty()) { "the runner passes no $left" } }

        private fun take(name: String): JsonElement? = options[name].also { left -= name }
    }

    private fun callOptions(v: JsonObject): CallOptions? = v["call_options"]?.jsonObject?.let {
        fun option(name: String) = it[name]?.jsonPrimitive?.content
        CallOptions(agentToken = option("agent_token")?.let(SecretKey::of), messageId = option("message_id"), now = option("now"))
    }

    private fun strings(value: JsonElement?) = (value as? JsonObject).orEmpty().mapValues { it.value.jsonPrimitive.content }

    private fun bytes(base64: String): ByteArray = Base64.getDecoder().decode(base64)
}
