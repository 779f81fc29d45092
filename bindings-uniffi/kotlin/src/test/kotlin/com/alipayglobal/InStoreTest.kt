package com.alipayglobal

import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.Shop
import com.alipayglobal.support.at
import com.alipayglobal.support.parse
import com.alipayglobal.support.reply
import com.alipayglobal.support.text
import com.alipayglobal.support.web
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** Every in-store function in every version, and its notifications, against the sandbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InStoreTest {
    // Asynchronous refunds take 20 ms.
    private val sandbox = Sandbox("--time-scale", "0.002")

    @AfterAll
    fun stop() = sandbox.close()

    /** A shop that speaks one version of the API. */
    private inner class Till(val profile: String, gateway: String = "gateway", signType: String? = null, limited: Boolean? = null) {
        val account = sandbox.inStore.text("partner_id")
        private val america = profile == "NA_2_0_2"
        private val config = InStoreConfig(
            clientId = sandbox.inStore.text("client_id"),
            gateway = sandbox.inStore.text(gateway),
            partnerId = account.takeIf { america },
            merchantId = account.takeIf { !america },
            profile = profile,
            signType = signType,
            sandbox = limited,
        )
        val client = if (signType == "SHA256") {
            InStoreClient.withKey(config, SecretKey.of(sandbox.inStore.text("key")))
        } else {
            InStoreClient(config, PrivateKey.parse(sandbox.inStore.text("private_key")), PublicKey.parse(sandbox.inStore.text("alipay_public_key")))
        }

        fun id(name: String) = "$name-$profile"

        fun seller(id: String = account, store: String = account) =
            if (america) Seller(secondaryMerchantId = id, storeId = store) else Seller(sellerId = id, storeId = store)

        fun order(cents: String = "239", currency: String = "USD", seller: Seller = seller()) =
            InStoreOrder(orderAmount = Money(currency, cents), orderTitle = "衣服 \"夏\" {A}", seller = seller)

        fun scan(name: String, code: String = "287634438256643941", order: InStoreOrder = order()) =
            AcquiringOfflinePayRequest(productCode = "OFFLINE_PAY", merchantTransId = id(name), codeType = "BARCODE", identityCode = code, order = order)

        suspend fun state(name: String): String {
            val asked = client.call("acquiring_offline_pay_query", """{"merchantTransId":"${id(name)}"}""")
            return client.state(asked.reply.toString())
        }
    }

    @ParameterizedTest
    @ValueSource(strings = ["NA_2_0_2", "SEA_2_0_4", "HK_2_0_0"])
    fun `pay, query, refund and cancel`(profile: String) = runBlocking {
        val till = Till(profile)
        val paid = till.client.acquiringOfflinePay(till.scan("A"))
        assertEquals("S", paid.resultInfo?.resultStatus)
        val asked = till.client.acquiringOfflinePayQuery(AcquiringOfflinePayQueryRequest(merchantTransId = till.id("A")))
        assertEquals(paid.acquirementId, asked.acquirementId)
        assertNotNull(asked.paymentTime)
        assertEquals("paid", till.state("A"))
        val refund = AcquiringCommonRefundRequest(acquirementId = paid.acquirementId, merchantRefundId = till.id("AR"), refundAmount = Money("USD", "39"))
        assertEquals(till.id("AR"), till.client.acquiringCommonRefund(refund).merchantRefundId)
        val error = assertThrows(AlipayException.Refused::class.java) {
            runBlocking { till.client.acquiringCommonPayCancel(AcquiringCommonPayCancelRequest(acquirementId = paid.acquirementId)) }
        }
        assertEquals("REFUND_TRANSACTION_EXIST", error.code)
        till.client.acquiringOfflinePay(till.scan("B"))
        till.client.acquiringCommonPayCancel(AcquiringCommonPayCancelRequest(merchantTransId = till.id("B")))
        assertTrue(till.state("B") in listOf("cancelled", "returned"))
    }

    @ParameterizedTest
    @ValueSource(strings = ["NA_2_0_2", "SEA_2_0_4", "HK_2_0_0"])
    fun `magic codes`(profile: String) = runBlocking {
        val till = Till(profile)
        fun said(ending: Int) = try {
            runBlocking { till.client.acquiringOfflinePay(till.scan("M$ending", "28000000000000000$ending")).resultInfo?.resultCode }
        } catch (refused: AlipayException.Refused) {
            refused.code
        } catch (unknown: AlipayException.OutcomeUnknown) {
            "unknown ${unknown.code}"
        }
        val wanted = listOf("USER_PAYING", "BALANCE_NOT_ENOUGH", "AUTH_CODE_ILLEGAL", "unknown UNKNOWN_EXCEPTION", "unknown UNKNOWN_EXCEPTION")
        assertEquals(wanted, (1..5).map(::said))
        assertEquals("pending", till.state("M1"))
        assertEquals("not_paid", till.state("M2"))
        assertEquals(listOf("pending", "paid"), List(2) { till.state("M4") })
        assertEquals(listOf("pending", "not_paid"), List(2) { till.state("M5") })
    }

    @ParameterizedTest
    @ValueSource(strings = ["NA_2_0_2", "SEA_2_0_4", "HK_2_0_0"])
    fun `an order code is made, shown and paid`(profile: String) = runBlocking {
        val till = Till(profile)
        val made = till.client.acquiringOfflinePreCreate(
            AcquiringOfflinePreCreateRequest(productCode = "OFFLINE_PAY", merchantTransId = till.id("Q"), order = till.order()),
        )
        val page = web.send(HttpRequest.newBuilder(URI(made.orderQrCode!!)).build(), HttpResponse.BodyHandlers.ofString()).body()
        assertTrue("<svg" in page && "Pay USD 2.39" in page, page)
        assertEquals("pending", till.state("Q"))
        sandbox.approve(till.id("Q"))
        assertEquals("paid", till.state("Q"))
    }

    @ParameterizedTest
    @ValueSource(strings = ["NA_2_0_2", "SEA_2_0_4", "HK_2_0_0"])
    fun `a terminal reports its health`(profile: String) = runBlocking {
        val till = Till(profile)
        val report = MerchantCommonMonitorRequest(sellerId = "S1", storeId = "store1", partnerId = till.account, productCode = "OFFLINE_PAY")
        assertEquals("S", till.client.merchantCommonMonitor(report).resultInfo?.resultStatus)
    }

    @ParameterizedTest
    @ValueSource(strings = ["NA_2_0_2", "SEA_2_0_4", "HK_2_0_0"])
    fun `a shop is registered, read and archived`(profile: String) = runBlocking {
        val till = Till(profile)
        val seller = "S_$profile"
        till.client.merchantCommonIndirectMerchantMaintain(
            MerchantCommonIndirectMerchantMaintainRequest(
                operationType = "ADD",
                sellerInfo = SellerInfo(sellerId = seller, sellerName = "Tea"),
                storeInfo = StoreInfo(storeId = "store1", storeName = "Corner"),
            ),
        )
        val known = till.client.merchantCommonIndirectMerchantQuery(MerchantCommonIndirectMerchantQueryRequest(sellerId = seller, storeId = "store1"))
        assertEquals("S", known.resultInfo?.resultStatus)
        val order = till.order(seller = till.seller(seller, "store1"))
        assertEquals("S", till.client.acquiringOfflinePay(till.scan("I", order = order)).resultInfo?.resultStatus)
        // The published sample of this function answers under the name of its sibling.
        till.client.merchantCommonIndirectMerchantArchive(
            MerchantCommonIndirectMerchantArchiveRequest(sellerId = seller, storeId = "store1", paymentScene = "OFFLINE"),
        )
        val error = assertThrows(AlipayException.Refused::class.java) { runBlocking { till.client.acquiringOfflinePay(till.scan("J", order = order)) } }
        assertEquals("SHOP_STATUS_ABNORMAL", error.code)
    }

    @ParameterizedTest
    @ValueSource(strings = ["NA_2_0_2", "SEA_2_0_4", "HK_2_0_0"])
    fun `payments and refunds are announced, and the answer is signed`(profile: String) = runBlocking {
        val till = Till(profile, "live_gateway")
        val bodies = mutableListOf<ByteArray>()
        Shop { _, _, body -> till.client.verifyNotification(body.also(bodies::add)) }.use { shop ->
            sandbox.announceTo("${shop.url}/instore")
            val paid = till.client.acquiringOfflinePay(till.scan("N", order = till.order("1000", "JPY")))
            val event = shop.event { it.kind == "notify.pay" }
            assertEquals("1000", parse(event.data).at("orderAmount.value"))
            val refund = AcquiringCommonRefundRequest(
                acquirementId = paid.acquirementId, merchantRefundId = till.id("NR"), refundAmount = Money("JPY", "400"), isSync = false,
            )
            assertNull(till.client.acquiringCommonRefund(refund).refundTime)
            val refunded = shop.event { it.kind == "notify.refund" }
            assertEquals(till.id("NR"), parse(refunded.data).at("merchantRefundId"))
            assertNotEquals(event.dedupKey, refunded.dedupKey)
            val changed = bodies[0].decodeToString().replace("\"1000\"", "\"9000\"").encodeToByteArray()
            assertThrows(AlipayException.Signature::class.java) { till.client.verifyNotification(changed) }
            // The sandbox verifies the signature of each answer before it calls a notification delivered.
            val end = System.nanoTime() + 10_000_000_000
            while (deliveries(till.id("N")) != listOf("delivered", "delivered")) {
                assertTrue(System.nanoTime() < end, deliveries(till.id("N")).toString())
                Thread.sleep(20)
            }
            sandbox.announceTo(null)
            assertTrue(shop.errors.isEmpty(), shop.errors.toString())
        }
    }

    private fun deliveries(payment: String): List<String?> =
        sandbox.ledger().getValue("instore").jsonObject.getValue("notifications").jsonArray.filter { it.at("payment") == payment }.map { it.at("state") }

    @Test
    fun `shared keys and SHA-1 sign both ways`() = runBlocking {
        for ((profile, signType) in listOf("NA_2_0_2" to "SHA256", "SEA_2_0_4" to "SHA256", "HK_2_0_0" to "RSA")) {
            val till = Till(profile, signType = signType)
            assertEquals("S", till.client.acquiringOfflinePay(till.scan("K")).resultInfo?.resultStatus, signType)
        }
    }

    @Test
    fun `what the sandbox of the vendor cannot do is said before sending`() {
        val till = Till("NA_2_0_2", limited = true)
        val requests = sandbox.ledger()["requests"]
        val euros = assertThrows(AlipayException.InvalidRequest::class.java) {
            runBlocking { till.client.acquiringOfflinePay(till.scan("E", order = till.order(currency = "EUR"))) }
        }
        assertEquals("order.orderAmount.currency", euros.field)
        val later = AcquiringCommonRefundRequest(acquirementId = "A", merchantRefundId = "R", refundAmount = Money("USD", "1"), isSync = false)
        val refund = assertThrows(AlipayException.InvalidRequest::class.java) { runBlocking { till.client.acquiringCommonRefund(later) } }
        assertEquals("isSync", refund.field)
        assertEquals(requests, sandbox.ledger()["requests"])
    }

    @Test
    fun `a payment and a refund are final`() = runBlocking {
        val till = Till("NA_2_0_2")
        val end = till.client.acquiringOfflinePayUntilFinal(till.scan("F"))
        assertEquals("paid", end.state)
        val refund = AcquiringCommonRefundRequest(
            acquirementId = parse(end.reply).at("acquirementId"), merchantRefundId = "FR", refundAmount = Money("USD", "1"),
        )
        assertEquals("refunded", till.client.acquiringCommonRefundUntilFinal(refund).state)
    }
}
