// A shop's till: the buyer's code is typed in (a scanner is a keyboard), paid, waited for until it is final, and a receipt
// is printed. Then the cake is returned, so that there is a refund on it as well.

import com.alipayglobal.AcquiringCommonRefundRequest
import com.alipayglobal.AcquiringOfflinePayRequest
import com.alipayglobal.AlipayException
import com.alipayglobal.CallOptions
import com.alipayglobal.InStoreClient
import com.alipayglobal.InStoreConfig
import com.alipayglobal.InStoreOrder
import com.alipayglobal.Money
import com.alipayglobal.PrivateKey
import com.alipayglobal.PublicKey
import com.alipayglobal.Seller
import com.alipayglobal.fromMinorUnits
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.time.OffsetDateTime
import java.time.temporal.ChronoUnit

fun main() = runBlocking {
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
    while (true) {
        println("tea and cake, 23.90 USD; scan the buyer's code (an empty line ends):")
        val scanned = readlnOrNull()?.trim().orEmpty()
        if (scanned.isEmpty()) break
        // A new id for every attempt to sell: a buyer who was refused and scans again starts a new payment.
        till.sell(id = "sale-${System.currentTimeMillis()}", cents = 2_390, scanned = scanned)
    }
}

class Till(private val client: InStoreClient, private val shop: String) {
    suspend fun sell(id: String, cents: Int, scanned: String) {
        val order = InStoreOrder(
            orderTitle = "Tea and cake",
            orderAmount = usd(cents),
            seller = Seller(secondaryMerchantId = shop, storeId = shop),
        )
        val request = AcquiringOfflinePayRequest(
            productCode = "OFFLINE_PAY", codeType = "BARCODE", merchantTransId = id, identityCode = scanned, order = order,
        )
        try {
            // Pays, asks every three seconds while the buyer types a password, and cancels what is still open after 30.
            val end = client.acquiringOfflinePayUntilFinal(request, CallOptions(deadline = 30.0))
            val reply = Json.parseToJsonElement(end.reply).jsonObject
            if (end.state == "paid") paid(id, cents, reply) else println("${end.state}: ${reply.at("resultInfo.resultCode")}")
        } catch (wrong: AlipayException.InvalidRequest) {
            println("not sent: ${wrong.message}")
        } catch (unknown: AlipayException.OutcomeUnknown) {
            // Not even a cancellation got through. A real till hands the id to a job that keeps cancelling.
            println("call the manager, $id is open: ${unknown.message}")
        }
    }

    private suspend fun paid(id: String, cents: Int, reply: JsonObject) {
        val acquirement = reply.at("acquirementId")
        val refund = AcquiringCommonRefundRequest(
            acquirementId = acquirement, merchantRefundId = "$id-cake", refundAmount = usd(890), refundReason = "no cake left", isSync = true,
        )
        val returned = client.acquiringCommonRefundUntilFinal(refund).state == "refunded"
        receipt(
            "sale" to id,
            "time" to OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString(),
            "Alipay" to acquirement,
            "tea and cake" to text(usd(cents)),
            "cake returned" to if (returned) "-${text(usd(890))}" else "not yet",
            "kept" to text(usd(if (returned) cents - 890 else cents)),
        )
    }

    private fun usd(cents: Int) = Money(currency = "USD", value = cents.toString())

    private fun text(money: Money) = "${fromMinorUnits(money.value, money.currency)} ${money.currency}"

    private fun receipt(vararg lines: Pair<String, String>) {
        println("-".repeat(48))
        lines.forEach { (name, value) -> println(name.padEnd(16) + value.padStart(32)) }
        println("-".repeat(48))
    }
}

/** The text at a dotted path; empty when there is none. */
private fun JsonObject.at(path: String): String =
    path.split('.').fold(this as JsonElement?) { value, name -> (value as? JsonObject)?.get(name) }?.jsonPrimitive?.content.orEmpty()
