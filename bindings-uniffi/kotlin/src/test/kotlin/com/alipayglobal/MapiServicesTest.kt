package com.alipayglobal

import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.Shop
import com.alipayglobal.support.at
import com.alipayglobal.support.parse
import com.alipayglobal.support.press
import com.alipayglobal.support.reply
import com.alipayglobal.support.text
import com.alipayglobal.support.trade
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import java.time.ZoneOffset
import java.time.ZonedDateTime
import java.time.format.DateTimeFormatter

/** Website, app, barcode and notification services of the legacy gateway, and what their answers mean. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapiServicesTest {
    private val sandbox = Sandbox("--time-scale", "0.05")
    private val mapi = sandbox.mapiClient("RSA2")

    @AfterAll
    fun stop() = sandbox.close()

    @Test
    fun `a phone pays, and an asynchronous refund is announced`() = runBlocking {
        Shop { _, _, body -> mapi.verifyNotification(body) }.use { shop ->
            val order = trade("KM1", notifyUrl = shop.url)
            val wap = CreateForexTradeWapRequest(
                outTradeNo = order.outTradeNo,
                subject = order.subject,
                currency = order.currency,
                totalFee = order.totalFee,
                productCode = "NEW_WAP_OVERSEAS_SELLER",
                tradeInformation = order.tradeInformation,
                notifyUrl = shop.url,
                returnUrl = "https://shop.example/back",
            )
            val back = press(mapi.createForexTradeWap(wap).url, "Pay").substringAfter('?')
            assertEquals("KM1", mapi.verifyReturn(back)["out_trade_no"])
            val paid = shop.event { it.at("trade_status") == "TRADE_FINISHED" }
            assertTrue(mapi.notifyVerify(paid.at("notify_id")!!))
            assertEquals("TRADE_FINISHED", mapi.singleTradeQuery(SingleTradeQueryRequest(outTradeNo = "KM1")).tradeStatus)

            val refund = ForexRefundRequest(
                outReturnNo = "KM1-R",
                outTradeNo = "KM1",
                returnAmount = "4.00",
                currency = "USD",
                productCode = "NEW_WAP_OVERSEAS_SELLER",
                notifyUrl = shop.url,
            )
            assertEquals("T", mapi.forexRefund(refund).isSuccess)
            val refunded = shop.event { it.at("refund_status") != null }
            assertEquals("REFUND_SUCCESS", refunded.at("refund_status"))
            assertEquals("KM1-R", refunded.at("out_return_no"))
            val again = assertThrows(AlipayException.OutcomeUnknown::class.java) { runBlocking { mapi.forexRefund(refund) } }
            assertEquals("REPEATED_REFUNDMENT_REQUEST", again.code)
            assertEquals("400", booked("KM1").text("refunded"))
            assertTrue(shop.errors.isEmpty(), shop.errors.toString())
        }
    }

    @Test
    fun `the wallet takes an order string and gives back a signed result`() = runBlocking {
        val rsa = sandbox.mapiClient("RSA")
        Shop { _, _, body -> rsa.verifyNotification(body) }.use { shop ->
            suspend fun wallet(id: String, step: String, change: (String) -> String = { it }): String {
                val order = MobileSecuritypayPayRequest(
                    outTradeNo = id,
                    subject = "测试",
                    paymentType = "1",
                    sellerId = PARTNER,
                    currency = "USD",
                    forexBiz = "FP",
                    productCode = "NEW_WAP_OVERSEAS_SELLER",
                    tradeInformation = trade(id).tradeInformation,
                    totalFee = "10.00",
                    notifyUrl = shop.url,
                )
                return control("mapi/app", "order" to change(rsa.mobileSecuritypayPay(order)), "step" to step).text("text")
            }
            val text = wallet("KA1", "pay")
            val result = rsa.verifyAppResult(text)
            assertTrue(result.paid)
            assertEquals("KA1", result.fields["out_trade_no"])
            assertThrows(AlipayException.Signature::class.java) { rsa.verifyAppResult(text.replace("10.00", "0.01")) }
            assertEquals("TRADE_FINISHED", shop.event { it.at("out_trade_no") == "KA1" }.at("trade_status"))
            val cancelled = rsa.verifyAppResult(wallet("KA2", "cancel"))
            assertFalse(cancelled.paid)
            assertEquals("6001", cancelled.resultStatus)
            assertTrue(wallet("KA3", "pay") { it.replace("10.00", "0.01") }.contains("ALIN10070"))
            assertTrue(shop.errors.isEmpty(), shop.errors.toString())
        }
    }

    @Test
    fun `a barcode is paid, queried, announced and refunded once under one number`() = runBlocking {
        Shop { _, _, body -> mapi.verifyNotification(body) }.use { shop ->
            val paid = mapi.acquireOverseasSpotPay(spot("KB1").copy(notifyUrl = shop.url))
            assertEquals("SUCCESS", paid.resultCode)
            assertEquals("19.90", paid.transAmount)
            assertEquals("TRADE_SUCCESS", shop.event { it.at("out_trade_no") == "KB1" }.at("trade_status"))
            assertEquals("TRADE_SUCCESS", state("KB1"))
            val wish = AcquireOverseasSpotRefundRequest(
                partnerTransId = "KB1",
                partnerRefundId = "KB1-R",
                refundAmount = "9.90",
                currency = "USD",
                isSync = "Y",
            )
            assertEquals(mapi.acquireOverseasSpotRefund(wish), mapi.acquireOverseasSpotRefund(wish))
            assertEquals("990", booked("KB1").text("refunded"))
            val much = assertThrows(AlipayException.Refused::class.java) {
                runBlocking { mapi.acquireOverseasSpotRefund(wish.copy(partnerRefundId = "KB1-S", refundAmount = "10.01")) }
            }
            assertEquals("REQUEST_AMOUNT_EXCEED", much.code)
            assertTrue(shop.errors.isEmpty(), shop.errors.toString())
        }
    }

    @Test
    fun `an unknown payment is asked for, and taken back when it stays unpaid`() = runBlocking {
        assertThrows(AlipayException.OutcomeUnknown::class.java) { runBlocking { mapi.acquireOverseasSpotPay(spot("KU4", "280000000000000004")) } }
        assertEquals("WAIT_BUYER_PAY", state("KU4"))
        assertEquals("TRADE_SUCCESS", state("KU4"))

        assertThrows(AlipayException.OutcomeUnknown::class.java) { runBlocking { mapi.acquireOverseasSpotPay(spot("KU6", "280000000000000006")) } }
        val cancel = AcquireOverseasSpotCancelRequest(partnerTransId = "KU6")
        assertThrows(AlipayException.OutcomeUnknown::class.java) { runBlocking { mapi.acquireOverseasSpotCancel(cancel) } }
        assertEquals("WAIT_BUYER_PAY", state("KU6"))
        assertEquals("SUCCESS", mapi.acquireOverseasSpotCancel(cancel).resultCode)
        assertEquals("TRADE_CLOSED", state("KU6"))
        assertEquals("0", booked("KU6").text("charges"))

        mapi.acquireOverseasSpotPay(spot("KU7"))
        assertEquals("SUCCESS", mapi.acquireOverseasSpotReverse(AcquireOverseasSpotReverseRequest(partnerTransId = "KU7")).resultCode)
        assertEquals("TRADE_CLOSED", state("KU7"))
        val poor = assertThrows(AlipayException.Refused::class.java) { runBlocking { mapi.acquireOverseasSpotPay(spot("KU2", "280000000000000002")) } }
        assertEquals("BUYER_BALANCE_NOT_ENOUGH", poor.code)
    }

    @Test
    fun `a rare service is called by its name`() = runBlocking {
        val request = """{"out_trade_no":"KC1","subject":"订单","product_code":"OVERSEAS_MBARCODE_PAY","total_fee":"3.00",
            |"currency":"USD","trans_currency":"USD","notify_url":"http://127.0.0.1:9/"}""".trimMargin()
        val code = mapi.call("alipay.acquire.precreate", request).reply
        control("mapi/scan", "code" to code.text("qr_code"))
        val found = mapi.call("alipay.acquire.query", """{"out_trade_no":"KC1"}""").reply
        assertEquals("TRADE_SUCCESS", found.text("trade_status"))
        assertEquals("21.30", found.at("fund_bill_list.TradeFundBill.amount"))
    }

    private fun Event.at(path: String) = parse(data).at(path)

    private suspend fun state(id: String) = mapi.acquireOverseasQuery(AcquireOverseasQueryRequest(partnerTransId = id)).alipayTransStatus

    private fun control(what: String, vararg body: Pair<String, String>): JsonObject =
        sandbox.control("POST", what, JsonObject(body.associate { (name, value) -> name to JsonPrimitive(value) })).jsonObject

    private fun booked(id: String): JsonObject =
        sandbox.ledger().getValue("mapi").jsonObject.getValue("payments").jsonArray.map { it.jsonObject }.first { it.text("id") == id }

    private fun spot(id: String, code: String = "287634438256643941") = AcquireOverseasSpotPayRequest(
        alipaySellerId = PARTNER,
        transName = "咖啡 & cake",
        partnerTransId = id,
        currency = "USD",
        transAmount = "19.90",
        buyerIdentityCode = code,
        identityCodeType = "barcode",
        transCreateTime = ZonedDateTime.now(ZoneOffset.ofHours(8)).format(DateTimeFormatter.ofPattern("yyyyMMddHHmmss")),
        bizProduct = "OVERSEAS_MBARCODE_PAY",
    )

    private companion object {
        const val PARTNER = "2088101122136241"
    }
}
