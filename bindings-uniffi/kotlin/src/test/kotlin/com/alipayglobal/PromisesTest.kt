package com.alipayglobal

import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.parse
import com.alipayglobal.support.payment
import com.alipayglobal.support.root
import com.alipayglobal.support.text
import com.alipayglobal.support.trade
import com.alipayglobal.support.web
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import java.io.PrintWriter
import java.io.StringWriter
import java.net.URI
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Files
import java.security.KeyFactory
import java.security.Signature
import java.security.interfaces.RSAPrivateCrtKey
import java.security.spec.PKCS8EncodedKeySpec
import java.security.spec.RSAPublicKeySpec
import java.util.Base64
import java.util.concurrent.atomic.AtomicInteger
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.measureTime

/** What this language promises besides the protocols: threads, cancelling, own transports, and no secret in any text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisesTest {
    private val sandbox = Sandbox()

    @AfterAll
    fun stop() = sandbox.close()

    @Test
    fun `cancelling a coroutine ends the waiting at once and not the payment`() = runBlocking {
        val ams = sandbox.amsClient()
        sandbox.fault("payments.pay", "delay", delayMillis = 1_500)
        val call = async(start = CoroutineStart.UNDISPATCHED) { ams.payments().pay(payment("KC")) }
        delay(300.milliseconds)
        val waited = measureTime {
            call.cancel()
            assertThrows(CancellationException::class.java) { runBlocking { call.await() } }
        }
        assertTrue(waited < 1_000.milliseconds, "waited $waited")
        delay(1_700.milliseconds)
        val inquiry = ams.payments().inquiryPayment(PayQueryRequest(paymentRequestId = "KC"))
        assertEquals("S", inquiry.result?.resultStatus)
        assertEquals("KC", inquiry.paymentRequestId)
    }

    @Test
    fun `eight threads share one client`() = runBlocking {
        val ams = sandbox.amsClient()
        val ids = (1..8).map { thread -> async(Dispatchers.IO) { (1..5).map { ams.payments().pay(payment("KT-$thread-$it")).paymentId } } }
        assertEquals(40, ids.awaitAll().flatten().filterNotNull().toSet().size)
    }

    @Test
    fun `a slow call holds up no thread of the caller`() = runBlocking {
        val ams = sandbox.amsClient()
        sandbox.fault("payments.pay", "delay", delayMillis = 1_000)
        // One thread runs this whole block: it counts while the call is on its way.
        val call = async(start = CoroutineStart.UNDISPATCHED) { ams.payments().pay(payment("KSlow")) }
        var ticks = 0
        while (!call.isCompleted) {
            delay(20.milliseconds)
            ticks += 1
        }
        call.await()
        assertTrue(ticks > 20, "$ticks ticks")
    }

    @Test
    fun `an own transport sends the signed bytes`() = runBlocking {
        val sent = AtomicInteger()
        val ams = client(object : Transport {
            override fun send(request: HttpRequest, timeout: Double): HttpResponse {
                sent.incrementAndGet()
                val builder = java.net.http.HttpRequest.newBuilder(URI(request.url)).method(request.method, BodyPublishers.ofByteArray(request.body))
                request.headers.forEach { (name, value) -> builder.header(name, value) }
                val reply = web.send(builder.build(), BodyHandlers.ofByteArray())
                return HttpResponse(reply.statusCode().toUShort(), reply.headers().map().mapValues { it.value.first() }, reply.body())
            }
        })
        assertEquals("U", ams.payments().pay(payment("KO")).result?.resultStatus)
        assertEquals(1, sent.get())
    }

    @Test
    fun `what an own transport throws decides what is known about the money`() {
        val notSent = client(failing(TransportException.NotSent("no route")))
        val lost = client(failing(TransportException.Lost("cut off")))
        val broken = client(failing(IllegalStateException("secret-in-a-foreign-text")))
        assertThrows(AlipayException.Connect::class.java) { pay(notSent) }
        assertThrows(AlipayException.OutcomeUnknown::class.java) { pay(lost) }
        val error = assertThrows(AlipayException.OutcomeUnknown::class.java) { pay(broken) }
        assertFalse(error.toString().contains("secret-in-a-foreign-text"))
    }

    @Test
    fun `no secret appears in what any public object prints`() {
        val facts = sandbox.ams
        val key = facts.text("private_key")
        val shared = sandbox.mapi.text("key")
        val token = "agent-token-that-nobody-may-see"
        val privateKey = PrivateKey.parse(key)
        val ams = AmsClient(sandbox.amsConfig(), privateKey, PublicKey.parse(facts.text("alipay_public_key")), agentToken = SecretKey.of(token))
        val mapi = sandbox.mapiClient("MD5")
        val pair = generateKeyPair()
        val prepared = ams.prepare("payments.inquiryPayment", """{"paymentRequestId":"KX"}""")
        val redirect = mapi.createForexTrade(trade("KX"))
        val refused = assertThrows(AlipayException.OutcomeUnknown::class.java) {
            ams.accept("payments.inquiryPayment", prepared, HttpResponse(200u, mapOf(), """{"accessToken":"$token"}""".encodeToByteArray()))
        }
        val printed = listOf(
            privateKey, SecretKey.of(token), SecretKey.of(shared), PublicKey.parse(facts.text("alipay_public_key")), pair, ams, mapi, ams.payments(),
            sandbox.amsConfig(), CallOptions(agentToken = SecretKey.of(token)), prepared, redirect, redirect.fields, refused, refused.failure,
            HttpResponse(200u, mapOf("signature" to "x"), token.encodeToByteArray()), Answer.Reply(token), Answer.Go(redirect), Answer.Text(token),
            PaymentMethod(paymentMethodType = "ALIPAY_CN", paymentMethodId = token), payment("KX").copy(paymentMethod = PaymentMethod(paymentMethodId = token)),
            assertThrows(AlipayException.Config::class.java) { PublicKey.parse(key) },
            assertThrows(AlipayException.Config::class.java) { inspectKey(key.dropLast(300)) },
        ).joinToString("\n") { it.toString() + ((it as? Throwable)?.let(::trace) ?: "") }

        val material = listOf(key, pair.privatePem()).flatMap { pem -> pem.lines().filter { it.length > 20 && !it.startsWith("-----") } }
        val signature = redirect.fields.first { it.name == "sign" }.value
        val header = prepared.headers.entries.first { it.key.equals("signature", ignoreCase = true) }.value
        for (secret in material + shared + token + signature + header) assertFalse(printed.contains(secret), "found ${secret.take(12)}… in:\n$printed")
    }

    @Test
    fun `the message of an error is one line about it, and its reply is kept apart`() {
        val error = assertThrows(AlipayException.InvalidRequest::class.java) { pay(sandbox.amsClient(), payment("KM").copy(paymentRequestId = null)) }
        assertEquals(error.failure.detail, error.message)
        assertEquals(error.message, error.toString())
        assertFalse(error.message.contains('\n'))
        assertEquals("required", error.rule)
    }

    @Test
    fun `an app that holds no private key verifies what the wallet hands back`() {
        val signer = alipayKey() as RSAPrivateCrtKey
        val public = KeyFactory.getInstance("RSA").generatePublic(RSAPublicKeySpec(signer.modulus, signer.publicExponent))
        val mapi = MapiClient.verifier(MapiConfig(), PublicKey.parse(Base64.getEncoder().encodeToString(public.encoded)))
        val order = "partner=\"2088101122136241\"&out_trade_no=\"KA\"&total_fee=\"10.00\"&success=\"true\""
        val signature = Signature.getInstance("SHA1withRSA").run {
            initSign(signer)
            update(order.encodeToByteArray())
            Base64.getEncoder().encodeToString(sign())
        }
        fun result(order: String) = "resultStatus={9000};memo={};result={$order&sign_type=\"RSA\"&sign=\"$signature\"}"

        val result = mapi.verifyAppResult(result(order))
        assertTrue(result.paid)
        assertEquals("KA", result.fields["out_trade_no"])
        val forged = assertThrows(AlipayException.Signature::class.java) { mapi.verifyAppResult(result(order.replace("10.00", "1.00"))) }
        assertEquals("mismatch", forged.reason)
        assertFalse(mapi.verifyAppResult("resultStatus={6001};memo={left};result={}").paid)
        val sending = assertThrows(AlipayException.Config::class.java) { mapi.createForexTrade(trade("KA")) }
        assertTrue(sending.message.contains("only verify"), sending.message)
    }

    /** Alipay's private key of the vectors, read by the JDK. */
    private fun alipayKey(): java.security.PrivateKey {
        val pem = parse(Files.readString(root.resolve("tests/vectors/keys.json"))).jsonObject.text("alipay2048")
        val der = Base64.getMimeDecoder().decode(pem.lines().filterNot { it.startsWith("-----") }.joinToString(""))
        return KeyFactory.getInstance("RSA").generatePrivate(PKCS8EncodedKeySpec(der))
    }

    private fun client(transport: Transport) = AmsClient(
        sandbox.amsConfig(retries = 0u),
        PrivateKey.parse(sandbox.ams.text("private_key")),
        PublicKey.parse(sandbox.ams.text("alipay_public_key")),
        transport = transport,
    )

    private fun failing(error: Exception) = object : Transport {
        override fun send(request: HttpRequest, timeout: Double): HttpResponse = throw error
    }

    private fun pay(ams: AmsClient, request: PayRequest = payment("KZ")) = runBlocking { ams.payments().pay(request) }

    private fun trace(error: Throwable) = StringWriter().also { error.printStackTrace(PrintWriter(it)) }.toString()
}
