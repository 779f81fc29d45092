package com.alipayglobal

import com.alipayglobal.support.assertContains
import com.alipayglobal.support.parse
import com.alipayglobal.support.root
import com.alipayglobal.support.text
import kotlinx.coroutines.runBlocking
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
            assertContains(expect["contains"]?.jsonObject ?: JsonObject(emptyMap()), parse(answer.json).jsonObject)
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
        assertContains(expect["data"]?.jsonObject ?: JsonObject(emptyMap()), parse(event.data).jsonObject)
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

    private fun open(v: JsonObject): Door {
        val options = v.getValue("options").jsonObject.filterValues { it != JsonNull }.mapValues { it.value.jsonPrimitive.content }
        fun option(name: String) = options[name]
        val privateKey = option("private_key")?.let(PrivateKey::parse)
        val alipayKey = option("alipay_public_key")?.let(PublicKey::parse)
        val shared = option("key")?.let(SecretKey::of)
        val gateway = options.getValue("gateway")
        return when (val family = v.text("family")) {
            "ams" -> {
                val config = AmsConfig(clientId = option("client_id"), gateway = gateway, keyVersion = option("key_version")?.toUInt())
                AmsClient(config, privateKey!!, alipayKey!!, agentToken = option("agent_token")?.let(SecretKey::of))
                    .let { Door(it::prepare, it::accept, it::call, it::verifyNotification) }
            }
            "mapi" -> {
                val config = MapiConfig(partner = option("partner"), gateway = gateway, signType = option("sign_type"), charset = option("charset"))
                val mapi = if (shared != null) MapiClient.withKey(config, shared) else MapiClient(config, privateKey!!, alipayKey!!)
                Door(mapi::prepare, mapi::accept, mapi::call) { _, _, body -> mapi.verifyNotification(body) }
            }
            "instore" -> {
                val config = InStoreConfig(
                    clientId = options.getValue("client_id"), partnerId = option("partner_id"), merchantId = option("merchant_id"),
                    profile = option("profile"), gateway = gateway, signType = option("sign_type"),
                )
                val inStore = if (shared != null) InStoreClient.withKey(config, shared) else InStoreClient(config, privateKey!!, alipayKey!!)
                Door(inStore::prepare, inStore::accept, inStore::call) { _, _, body -> inStore.verifyNotification(body) }
            }
            else -> error("no family $family")
        }
    }

    private fun callOptions(v: JsonObject): CallOptions? = v["call_options"]?.jsonObject?.let {
        fun option(name: String) = it[name]?.jsonPrimitive?.content
        CallOptions(agentToken = option("agent_token")?.let(SecretKey::of), messageId = option("message_id"), now = option("now"))
    }

    private fun strings(value: kotlinx.serialization.json.JsonElement?) = (value as? JsonObject).orEmpty().mapValues { it.value.jsonPrimitive.content }

    private fun bytes(base64: String): ByteArray = Base64.getDecoder().decode(base64)
}
