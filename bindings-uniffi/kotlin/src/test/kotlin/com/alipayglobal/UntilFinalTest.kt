package com.alipayglobal

import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.at
import com.alipayglobal.support.dollars
import com.alipayglobal.support.parse
import com.alipayglobal.support.payment
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import org.junit.jupiter.params.provider.ValueSource

/** Staying with money until it is final, on bad days. The sandbox's ledger says what really happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UntilFinalTest {
    private val sandbox = Sandbox("--time-scale", "0.05")
    private val ams = sandbox.amsClient(sandbox.amsConfig(timeout = 1.5))

    @AfterEach
    fun calm() {
        sandbox.calm()
    }

    @AfterAll
    fun stop() = sandbox.close()

    private fun atTheTill(id: String, code: String = "287634438256643941") = payment(id).copy(
        productCode = "IN_STORE_PAYMENT",
        paymentMethod = PaymentMethod(paymentMethodType = "CONNECT_WALLET", paymentMethodId = code),
        paymentFactor = PaymentFactor(inStorePaymentScenario = "PaymentCode"),
    )

    /** What the ledger knows of the one payment with this id. */
    private fun known(id: String) =
        sandbox.ledger().at("ams.payments")!!.let { parse(it).jsonArray.map { one -> one.jsonObject }.single { one -> one.at("id") == id } }

    @ParameterizedTest
    @ValueSource(strings = ["drop_before", "drop_after", "status_500", "wrong_signature", "other_request"])
    fun `whatever happens to the answer, the buyer is charged once`(kind: String) = runBlocking {
        sandbox.fault("payments.pay", kind)
        val end = ams.payments().payUntilFinal(atTheTill("KF-$kind"))
        assertEquals("paid", end.state)
        assertEquals("KF-$kind", parse(end.reply).at("paymentRequestId"))
        assertEquals("1", known("KF-$kind").at("charges"))
    }

    @ParameterizedTest
    @CsvSource("280000000000000002,not_paid", "280000000000000004,paid", "280000000000000005,not_paid")
    fun `an unclear answer is asked about until it is clear`(code: String, state: String) = runBlocking {
        assertEquals(state, ams.payments().payUntilFinal(atTheTill("KF-$code", code)).state)
    }

    @Test
    fun `a buyer who never pays is cancelled at the deadline, also when the first cancellation is lost`() = runBlocking {
        sandbox.fault("payments.cancel", "drop_after")
        val end = ams.payments().payUntilFinal(payment("KF-never"), CallOptions(deadline = 0.1))
        assertEquals("cancelled", end.state)
        assertEquals("cancelled", known("KF-never").at("status"))
    }

    @Test
    fun `a cashier payment waits for its buyer`() = runBlocking {
        ams.payments().pay(payment("KF-cashier"))
        launch {
            delay(500)
            sandbox.approve("KF-cashier")
        }
        val end = ams.payments().payUntilFinal(payment("KF-cashier"), CallOptions(deadline = 30.0))
        assertEquals("paid", end.state)
        assertEquals("1", known("KF-cashier").at("charges"))
    }

    @Test
    fun `a lost refund returns the money once, and ends as it really does`() = runBlocking {
        val paid = parse(ams.payments().payUntilFinal(atTheTill("KF-R")).reply).at("paymentId")
        val refund = RefundRequest(refundRequestId = "KF-R1", paymentId = paid, refundAmount = dollars("40"))
        sandbox.fault("payments.refund", "drop_after")
        assertEquals("refunded", ams.payments().refundUntilFinal(refund).state)
        val tooMuch = refund.copy(refundRequestId = "KF-R2", refundAmount = dollars("70"))
        assertEquals("not_refunded", ams.payments().refundUntilFinal(tooMuch).state)
        assertEquals("40", known("KF-R").at("refunded"))
        val error = assertThrows(AlipayException.Refused::class.java) {
            runBlocking { ams.payments().refundUntilFinal(refund.copy(refundAmount = dollars("1"))) }
        }
        assertEquals("REPEAT_REQ_INCONSISTENT", error.code)
    }

    @Test
    fun `a lost capture takes the money once`() = runBlocking {
        val request = payment("KF-card").copy(
            paymentMethod = PaymentMethod(paymentMethodType = "CARD"),
            paymentFactor = PaymentFactor(isAuthorization = true, captureMode = "MANUAL"),
            order = payment("KF-card").order?.copy(orderDescription = "AUTOPAY"),
        )
        val held = ams.payments().payUntilFinal(request)
        assertEquals("authorized", held.state)
        val capture = CaptureRequest(captureRequestId = "KF-C1", paymentId = parse(held.reply).at("paymentId"), captureAmount = dollars("60"))
        sandbox.fault("payments.capture", "drop_after")
        assertEquals("captured", ams.payments().captureUntilFinal(capture).state)
        val lines = ams.payments().inquiryPayment(PayQueryRequest(paymentRequestId = "KF-card")).transactions.orEmpty()
        assertEquals(1, lines.count { it.transactionType == "CAPTURE" })
    }
}
