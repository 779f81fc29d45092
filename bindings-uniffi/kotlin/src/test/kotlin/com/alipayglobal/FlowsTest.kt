package com.alipayglobal

import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.Shop
import com.alipayglobal.support.at
import com.alipayglobal.support.dollars
import com.alipayglobal.support.parse
import com.alipayglobal.support.payment
import com.alipayglobal.support.press
import com.alipayglobal.support.reply
import com.alipayglobal.support.scan
import com.alipayglobal.support.text
import com.alipayglobal.support.trade
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import org.junit.jupiter.params.provider.ValueSource

/** One payment of each family, end to end against the sandbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlowsTest {
    private val sandbox = Sandbox("--time-scale", "0.05")

    @AfterAll
    fun stop() = sandbox.close()

    @Test
    fun `an ams payment goes from the request to a part refund, each step verified`() = runBlocking {
        val ams = sandbox.amsClient()
        Shop(ams::verifyNotification).use { shop ->
            val reply = ams.payments().pay(payment("K1", notifyUrl = "${shop.url}/alipay/notify?shop=1"))
            assertEquals("U", reply.result?.resultStatus)
            val redirect = ams.redirect(reply)
            assertTrue(redirect.url.startsWith(sandbox.url), redirect.url)
            assertTrue(redirect.form.contains("<form"))
            press(redirect.url, "Pay")

            val paid = shop.event { it.at("paymentRequestId") == "K1" }
            assertEquals("PAYMENT_RESULT", paid.kind)
            assertEquals(dollars("100"), paid.notifyPayment().paymentAmount)
            val inquiry = ams.payments().inquiryPayment(PayQueryRequest(paymentRequestId = "K1"))
            assertEquals("SUCCESS", inquiry.paymentStatus)

            val refund = RefundRequest(
                refundRequestId = "KR1",
                paymentId = inquiry.paymentId,
                refundAmount = dollars("30"),
                refundNotifyUrl = "${shop.url}/alipay/refunds",
            )
            assertEquals("S", ams.payments().refund(refund).result?.resultStatus)
            val refunded = ams.payments().inquiryRefund(InquiryRefundRequest(refundRequestId = "KR1"))
            assertEquals("SUCCESS", refunded.refundStatus)
            val event = shop.event { it.at("refundRequestId") == "KR1" }
            assertEquals("REFUND_RESULT", event.kind)
            assertNotEquals(paid.dedupKey, event.dedupKey)
            assertTrue(shop.errors.isEmpty(), shop.errors.toString())
        }
    }

    @Test
    fun `the same id with other content is refused, with what to do`() = runBlocking {
        val ams = sandbox.amsClient()
        val first = ams.payments().pay(payment("K2"))
        assertEquals(first.paymentId, ams.payments().pay(payment("K2")).paymentId)
        val error = assertThrows(AlipayException.Refused::class.java) { runBlocking { ams.payments().pay(payment("K2", cents = "999")) } }
        assertEquals("REPEAT_REQ_INCONSISTENT", error.code)
        assertEquals(Outcome.REFUSED, error.outcome)
        assertEquals("payments.pay", error.operation)
        assertEquals("K2", error.idempotencyId)
        assertNotNull(error.action)
        assertEquals("REPEAT_REQ_INCONSISTENT", parse(error.reply!!).at("result.resultCode"))
    }

    @Test
    fun `the text door does what the typed one does`() = runBlocking {
        val ams = sandbox.amsClient()
        ams.payments().pay(payment("K3"))
        ams.call("payments.cancel", """{"paymentRequestId":"K3"}""")
        val reply = ams.call("payments.inquiryPayment", """{"paymentRequestId":"K3"}""").reply
        assertEquals("CANCELLED", reply.at("paymentStatus"))
    }

    @ParameterizedTest
    @CsvSource("MD5,utf-8", "RSA,utf-8", "RSA2,utf-8", "MD5,gbk", "RSA2,gbk")
    fun `a website payment goes from the redirect to a part refund`(signType: String, charset: String) = runBlocking {
        val mapi = sandbox.mapiClient(signType, charset)
        val id = "KW-$signType-$charset"
        Shop { _, _, body -> mapi.verifyNotification(body) }.use { shop ->
            val redirect = mapi.createForexTrade(trade(id, notifyUrl = "${shop.url}/mapi/notify"))
            assertTrue(redirect.url.startsWith("${sandbox.mapi.text("gateway")}?"))
            assertTrue(redirect.form.contains("accept-charset=\"$charset\""))

            val back = press(redirect.url, "Pay").substringAfter('?')
            assertEquals(id, mapi.verifyReturn(back)["out_trade_no"])
            val tampered = assertThrows(AlipayException.Signature::class.java) { mapi.verifyReturn(back.replace("10.00", "99.00")) }
            assertEquals(Outcome.UNKNOWN, tampered.outcome)

            val event = shop.event { it.at("trade_status") != null }
            assertEquals("trade_status_sync", event.kind)
            assertEquals("success", event.acknowledge().body.decodeToString())
            assertTrue(mapi.notifyVerify(event.at("notify_id")!!))
            assertFalse(mapi.notifyVerify("unknown"))
            assertTrue(shop.errors.isEmpty(), shop.errors.toString())
        }
        val state = mapi.singleTradeQuery(SingleTradeQueryRequest(outTradeNo = id))
        assertEquals("TRADE_FINISHED", state.tradeStatus)
        assertEquals("测试商品 A+B=1 & 50%", state.subject)
        refundPart(mapi, id)
    }

    private suspend fun refundPart(mapi: MapiClient, id: String) {
        val refund = ForexRefundRequest(
            outReturnNo = "R-$id",
            outTradeNo = id,
            returnAmount = "4.00",
            currency = "USD",
            reason = "退款",
            productCode = "NEW_OVERSEAS_SELLER",
            isSync = "Y",
        )
        val error = assertThrows(AlipayException.Refused::class.java) {
            runBlocking { mapi.forexRefund(refund.copy(outReturnNo = "X-$id", returnAmount = "11.00")) }
        }
        assertNotNull(error.code)
        try {
            assertEquals("T", mapi.forexRefund(refund).isSuccess)
        } catch (unknown: AlipayException.OutcomeUnknown) {
            // The reply to a refund is not signed, so by itself it proves nothing; the ledger does.
            assertNotNull(unknown.message)
        }
        assertTrue(sandbox.ledger().getValue("mapi").toString().contains("R-$id"))
    }

    @Test
    fun `a trade that does not exist is refused with its code`() {
        val error = assertThrows(AlipayException.Refused::class.java) {
            runBlocking { sandbox.mapiClient("MD5").singleTradeQuery(SingleTradeQueryRequest(outTradeNo = "NONE")) }
        }
        assertEquals("TRADE_NOT_EXIST", error.code)
    }

    @Test
    fun `a character that the charset does not have is refused before anything is sent`() {
        val mapi = sandbox.mapiClient("MD5", "gbk")
        val error = assertThrows(AlipayException.InvalidRequest::class.java) { mapi.createForexTrade(trade("KE", subject = "smile 😀")) }
        assertEquals("subject", error.field)
        assertEquals(Outcome.NOT_SENT, error.outcome)
    }

    @ParameterizedTest
    @ValueSource(strings = ["RSA2", "SHA256"])
    fun `a scanned code is paid, queried and partly refunded`(signType: String) = runBlocking {
        val inStore = sandbox.inStoreClient(signType)
        val id = "KS-$signType"
        assertEquals("S", inStore.acquiringOfflinePay(scan(sandbox, id, "287634438256643941")).resultInfo?.resultStatus)
        val state = inStore.acquiringOfflinePayQuery(AcquiringOfflinePayQueryRequest(merchantTransId = id))
        assertEquals("SUCCESS", state.statusDetail?.acquirementStatus)
        val refund = AcquiringCommonRefundRequest(
            acquirementId = state.acquirementId,
            merchantRefundId = "KR-$signType",
            refundAmount = Money(currency = "USD", value = "40"),
            isSync = true,
        )
        assertEquals("S", inStore.acquiringCommonRefund(refund).resultInfo?.resultStatus)
        assertThrows(AlipayException.Refused::class.java) {
            val tooMuch = refund.copy(merchantRefundId = "KX-$signType", refundAmount = Money(currency = "USD", value = "400"))
            runBlocking { inStore.acquiringCommonRefund(tooMuch) }
        }
        Unit
    }

    @Test
    fun `a buyer who types a password is waited for, and the payment can be cancelled`() = runBlocking {
        val inStore = sandbox.inStoreClient("RSA2")
        suspend fun state() = inStore.acquiringOfflinePayQuery(AcquiringOfflinePayQueryRequest(merchantTransId = "KP")).statusDetail?.acquirementStatus
        assertNotEquals("S", inStore.acquiringOfflinePay(scan(sandbox, "KP", "280000000000000001")).resultInfo?.resultStatus)
        assertEquals("PAYING", state())
        sandbox.approve("KP")
        assertEquals("SUCCESS", state())
        val cancelled = inStore.acquiringCommonPayCancel(AcquiringCommonPayCancelRequest(merchantTransId = "KP"))
        assertEquals("S", cancelled.resultInfo?.resultStatus)
        assertNotEquals("SUCCESS", state())
    }

    @Test
    fun `a code without money is refused, an unclear answer stays unknown`() {
        val inStore = sandbox.inStoreClient("RSA2")
        val refused = assertThrows(AlipayException.Refused::class.java) { runBlocking { inStore.acquiringOfflinePay(scan(sandbox, "KN", "280000000000000002")) } }
        assertEquals("BALANCE_NOT_ENOUGH", refused.code)
        val unknown = assertThrows(AlipayException.OutcomeUnknown::class.java) { runBlocking { inStore.acquiringOfflinePay(scan(sandbox, "KU", "280000000000000004")) } }
        assertEquals("KU", unknown.idempotencyId)
    }

    private fun Event.at(path: String) = parse(data).at(path)
}
