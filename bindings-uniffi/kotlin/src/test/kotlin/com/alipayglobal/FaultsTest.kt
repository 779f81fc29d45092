package com.alipayglobal

import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.payment
import com.alipayglobal.support.text
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

/** What can go wrong on the way, and what each means for the money. The sandbox's ledger says what really happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsTest {
    private val sandbox = Sandbox()
    private val ams = sandbox.amsClient(sandbox.amsConfig(timeout = 1.5))

    @AfterAll
    fun stop() = sandbox.close()

    @AfterEach
    fun calm() {
        sandbox.calm()
    }

    @ParameterizedTest
    @ValueSource(
        strings = [
            "drop_before", "drop_after", "truncate", "status_302", "status_403", "status_500", "unsigned", "wrong_key", "wrong_signature",
            "other_request", "huge", "invalid_utf8", "not_json_xml", "xml_bomb", "duplicate_key", "slow_body", "empty", "delay",
        ],
    )
    fun `after a fault the outcome is unknown, and a repetition under the same id charges once`(kind: String) {
        val id = "KF-$kind"
        sandbox.fault("payments.pay", kind)
        val error = assertThrows(AlipayException.OutcomeUnknown::class.java) { runBlocking { ams.payments().pay(payment(id)) } }
        assertEquals(Outcome.UNKNOWN, error.outcome)
        assertEquals("payments.pay", error.operation)
        assertEquals(id, error.idempotencyId)
        sandbox.calm()
        runBlocking { ams.payments().pay(payment(id)) }
        val payments = sandbox.ledger().getValue("ams").jsonObject.getValue("payments").jsonArray
        assertEquals(1, payments.count { it.toString().contains("\"$id\"") })
    }

    @Test
    fun `a gateway that nobody can reach leaves nothing sent`() {
        val closed = sandbox.amsClient(AmsConfig(clientId = sandbox.ams.text("client_id"), gateway = "http://127.0.0.1:1", retries = 0u))
        val error = assertThrows(AlipayException.Connect::class.java) { runBlocking { closed.payments().pay(payment("KF-closed")) } }
        assertEquals(Outcome.NOT_SENT, error.outcome)
        assertEquals("KF-closed", error.idempotencyId)
    }

    @Test
    fun `a payment that was lost is not sent again by itself`() {
        val before = requests()
        sandbox.fault("payments.pay", "drop_before")
        assertThrows(AlipayException.OutcomeUnknown::class.java) {
            runBlocking { ams.payments().pay(payment("KF-once"), CallOptions(retries = 3u)) }
        }
        assertEquals(before + 1, requests())
    }

    @Test
    fun `a request that breaks a rule names its field and is not sent`() {
        val before = requests()
        val error = assertThrows(AlipayException.InvalidRequest::class.java) {
            runBlocking { ams.payments().pay(payment("KF-rule").copy(paymentAmount = Amount(currency = "USD", value = "1.00"))) }
        }
        assertEquals("paymentAmount.value", error.field)
        assertEquals(Outcome.NOT_SENT, error.outcome)
        assertEquals(before, requests())
    }

    @Test
    fun `keys of the wrong kind are refused where they are given`() {
        val own = sandbox.ams.text("private_key")
        assertThrows(AlipayException.Config::class.java) { PublicKey.parse(own) }
        assertThrows(AlipayException.Config::class.java) { PrivateKey.parse(sandbox.ams.text("alipay_public_key")) }
        assertThrows(AlipayException.Config::class.java) { PrivateKey.parse("") }
    }

    private fun requests() = sandbox.ledger().getValue("requests").jsonPrimitive.int
}
