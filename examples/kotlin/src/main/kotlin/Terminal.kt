// A shop's till: it scans the buyer's code, waits until the payment is final, gives a part back and prints a receipt.

import com.alipayglobal.AcquiringCommonPayCancelRequest
import com.alipayglobal.AcquiringCommonRefundRequest
import com.alipayglobal.AcquiringOfflinePayQueryRequest
import com.alipayglobal.AcquiringOfflinePayQueryResponse
import com.alipayglobal.AcquiringOfflinePayRequest
import com.alipayglobal.AlipayException
import com.alipayglobal.InStoreClient
import com.alipayglobal.InStoreConfig
import com.alipayglobal.InStoreOrder
import com.alipayglobal.Money
import com.alipayglobal.PrivateKey
import com.alipayglobal.PublicKey
import com.alipayglobal.Seller
import com.alipayglobal.action
import com.alipayglobal.code
import com.alipayglobal.fromMinorUnits
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlin.system.exitProcess
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource

fun main(arguments: Array<String>) = runBlocking {
    val given = Json.parseToJsonElement(System.getenv("ALIPAY_SANDBOX")).jsonObject.getValue("instore").jsonObject
    val sandbox = given.mapValues { it.value.jsonPrimitive.content }
    // The key of a till that the shop owns. An app that buyers install must not hold one.
    val client = InStoreClient(
        InStoreConfig(
            clientId = sandbox.getValue("client_id"),
            partnerId = sandbox.getValue("partner_id"),
            gateway = sandbox.getValue("gateway"),
        ),
        PrivateKey.parse(sandbox.getValue("private_key")),
        PublicKey.parse(sandbox.getValue("alipay_public_key")),
    )
    val till = Till(client, shop = sandbox.getValue("partner_id"))
    val scanned = arguments.firstOrNull() ?: "287634438256643941"
    try {
        till.sell(id = "sale-${System.currentTimeMillis()}", cents = 2_390, scanned = scanned)
    } catch (refused: AlipayException.Refused) {
        println("not paid: ${refused.code}, ${refused.action}")
        exitProcess(1)
    }
}

class Till(private val client: InStoreClient, private val shop: String) {
    suspend fun sell(id: String, cents: Int, scanned: String) {
        val order = InStoreOrder(
            orderTitle = "Tea and cake",
            orderAmount = usd(cents),
            seller = Seller(secondaryMerchantId = shop, storeId = shop),
        )
        try {
            client.acquiringOfflinePay(
                AcquiringOfflinePayRequest(productCode = "OFFLINE_PAY", codeType = "BARCODE", merchantTransId = id, identityCode = scanned, order = order),
            )
        } catch (unknown: AlipayException.OutcomeUnknown) {
            // The money may have moved: the query below decides, never a second payment.
            println("unclear, asking: ${unknown.message}")
        }
        val paid = settled(id) ?: return cancel(id)
        val refund = client.acquiringCommonRefund(
            AcquiringCommonRefundRequest(acquirementId = paid.acquirementId, merchantRefundId = "$id-cake", refundAmount = usd(890), isSync = true),
        )
        receipt(
            "sale" to id,
            "Alipay" to paid.acquirementId.orEmpty(),
            "tea and cake" to text(usd(cents)),
            "cake returned" to "-${text(usd(890))}",
            "refund" to refund.refundId.orEmpty(),
            "kept" to text(usd(cents - 890)),
        )
    }

    /** Asks until the payment is final; null when it is not paid in time. */
    private suspend fun settled(id: String): AcquiringOfflinePayQueryResponse? {
        val begin = TimeSource.Monotonic.markNow()
        while (begin.elapsedNow() < 30.seconds) {
            val state = client.acquiringOfflinePayQuery(AcquiringOfflinePayQueryRequest(merchantTransId = id))
            when (state.statusDetail?.acquirementStatus) {
                "SUCCESS" -> return state
                "CLOSED", "CANCELLED" -> return null
            }
            delay(1.seconds)
        }
        return null
    }

    private suspend fun cancel(id: String) {
        client.acquiringCommonPayCancel(AcquiringCommonPayCancelRequest(merchantTransId = id))
        println("not paid, cancelled: $id")
    }

    private fun usd(cents: Int) = Money(currency = "USD", value = cents.toString())

    private fun text(money: Money) = "${fromMinorUnits(money.value, money.currency)} ${money.currency}"

    private fun receipt(vararg lines: Pair<String, String>) {
        println("-".repeat(48))
        lines.forEach { (name, value) -> println(name.padEnd(16) + value.padStart(32)) }
        println("-".repeat(48))
    }
}
