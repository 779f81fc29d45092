package com.alipayglobal

import com.alipayglobal.support.parse
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.Base64

/** Lists in pages, files, codes to scan, and the small tools around AMS. */
class AmsTest {
    private val mine = generateKeyPair()
    private val alipays = generateKeyPair()
    private val config = AmsConfig(clientId = "SANDBOX_C1", gateway = "asia")

    private fun client(transport: Transport? = null) = AmsClient(
        config,
        PrivateKey.parse(mine.privatePem()),
        PublicKey.parse(alipays.publicPem()),
        transport = transport,
    )

    /** Plays Alipay: answers with what the function makes of the request, signed. */
    private fun gateway(answer: (String) -> String) = object : Transport {
        override fun send(request: HttpRequest, timeout: Double): HttpResponse {
            val body = """{"result":{"resultStatus":"S"},${answer(request.body.decodeToString())}}"""
            val time = "2026-04-17T08:00:00+08:00"
            val path = request.url.removePrefix("https://open-sea-global.alipay.com")
            val signature = sign("POST $path\nSANDBOX_C1.$time.$body", "RSA2", alipays.privatePem())
            val headers = mapOf("response-time" to time, "client-id" to "SANDBOX_C1", "signature" to "signature=$signature")
            return HttpResponse(200u, headers, body.encodeToByteArray())
        }
    }

    @Test
    fun `pages come one by one until the list ends`() = runBlocking {
        val ams = client(
            gateway { request ->
                val at = parse(request).jsonObject["startingAfter"]?.jsonPrimitive?.content ?: "0"
                """"notifications":[{"eventId":"${at.toInt() + 1}"}],"hasMore":${at.toInt() < 2}"""
            },
        )
        val pages = ams.pages("notifications.inquireNotificationList", """{"limit":1}""").toList()
        assertEquals(3, pages.size)
        assertTrue("\"eventId\":\"3\"" in pages.last())
    }

    @Test
    fun `a gateway that shows the same page again does not hold us for ever`() {
        val ams = client(gateway { """"notifications":[{"eventId":"1"}],"hasMore":true""" })
        val error = assertThrows(AlipayException.OutcomeUnknown::class.java) {
            runBlocking { ams.pages("notifications.inquireNotificationList", "{}").toList() }
        }
        assertEquals("paging", error.reason)
    }

    @Test
    fun `an upload goes to its own host with the bytes twice`() {
        val picture = ByteArray(256) { it.toByte() }
        val content = Base64.getEncoder().encodeToString(picture)
        val request = client().prepare("billing.productUploadImage", """{"file":{"name":"a.png","content":"$content"}}""")
        assertTrue(request.url.startsWith("https://open-big-sea.alipay.com/ams/sandbox/"), request.url)
        val sent = request.body.toString(Charsets.ISO_8859_1)
        assertEquals(3, sent.split(picture.toString(Charsets.ISO_8859_1)).size)
    }

    @Test
    fun `a code to scan is drawn here`() {
        val code = """{"codeValueType":"QRCODE","displayType":"TEXT","codeValue":"2876"}"""
        val redirect = client().redirectFrom("""{"orderCodeForm":{"codeDetails":[$code]}}""")
        assertEquals(qrSvg("2876"), redirect.qrSvg())
        assertEquals("PNG", redirect.qrPng().decodeToString(1, 4))
        val app = client().redirectFrom("""{"normalUrl":"https://w.example/","schemeUrl":"alipays://p"}""")
        assertTrue("alipays://p" in app.appPage.orEmpty())
        assertThrows(AlipayException.InvalidRequest::class.java) { app.qrSvg() }
    }

    @Test
    fun `only the buyer who was sent away brings a code back`() {
        val state = newAuthState()
        val back = "https://shop.example/back?authCode=2810%2B01&authState=$state"
        assertEquals("2810+01", authorizationCode(back, state))
        val error = assertThrows(AlipayException.Signature::class.java) { authorizationCode(back, newAuthState()) }
        assertEquals("auth_state", error.reason)
    }

    @Test
    fun `request ids and the order information of AlipayCN`() {
        assertTrue(Regex("order-42-[0-9a-f]{32}").matches(newRequestId("order-42-")))
        val text = chinaExtraTransInfo("""{"businessType":"4","goods":[{"name":"Bag","quantity":2}]}""")
        assertEquals("""{"chinaExtraTransInfo":{"businessType":"4","goodsInfo":"Bag^2","totalQuantity":"2"}}""", text)
    }
}
