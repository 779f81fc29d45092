package guides

import com.alipayglobal.*
import com.alipayglobal.support.Sandbox
import com.alipayglobal.support.at
import com.alipayglobal.support.parse
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.CopyOnWriteArrayList

// region subscribe
class Plans(private val ams: AmsClient) {
    val status: MutableMap<String, SubscriptionNotify> = ConcurrentHashMap()
    val periods = CopyOnWriteArrayList<SubscriptionPayNotify>()

    /** Sends the buyer to agree to the plan; the first period is charged when it begins. */
    suspend fun subscribe(planId: String, notifyUrl: String): String? {
        val price = Amount(currency = "USD", value = "900")
        return ams.subscriptions().create(
            SubscriptionCreateRequest(
                subscriptionRequestId = planId,
                subscriptionDescription = "Tea of the month",
                subscriptionStartTime = "2026-01-01T00:00:00+08:00",
                periodRule = PeriodRule(periodType = "MONTH", periodCount = 1),
                paymentMethod = PaymentMethod(paymentMethodType = "ALIPAY_CN"),
                paymentAmount = price,
                orderInfo = OrderInfo(orderAmount = price),
                settlementStrategy = SettlementStrategy(settlementCurrency = "USD"),
                env = Env(terminalType = "WEB"),
                subscriptionRedirectUrl = "https://shop.example/subscribed",
                subscriptionNotificationUrl = "$notifyUrl/plans", // the plan: agreed, changed, ended
                paymentNotificationUrl = "$notifyUrl/periods", // each period: paid or not
            ),
        ).normalUrl
    }

    /** Verified before it came here; a period is a payment that names its subscription. */
    fun on(event: Event) {
        if (event.kind == "PAYMENT_RESULT") periods.add(event.notifyPaymentSubscription())
        else event.notifySubscription().let { if (it.subscriptionNotificationType != null) status[it.subscriptionRequestId!!] = it }
    }

    /** CANCEL lets what was paid run out; TERMINATE ends it at once. */
    suspend fun unsubscribe(subscriptionId: String?) {
        ams.subscriptions().cancel(SubscriptionCancelRequest(subscriptionId = subscriptionId, cancellationType = "CANCEL"))
    }
}
// endregion

suspend fun subscription(sandbox: Sandbox) {
    val ams = sandbox.amsClient()
    val plans = Plans(ams)
    shop(ams::verifyNotification, plans::on).use { shop ->
        val plan = "plan-$run"
        check(plans.subscribe(plan, shop.url)!!.startsWith("http"))
        sandbox.play("agree", "id" to plan)
        waitUntil { plan in plans.status && plans.periods.isNotEmpty() }
        val id = plans.status.getValue(plan).subscriptionId!!
        check(plans.status.getValue(plan).subscriptionStatus == "ACTIVE")
        check(plans.periods[0].result?.resultStatus == "S")
        sandbox.play("period", "id" to id, "code" to "USER_BALANCE_NOT_ENOUGH")
        waitUntil { plans.periods.size == 2 }
        check(plans.periods[1].result?.resultStatus == "F")
        plans.unsubscribe(id)
        waitUntil { plans.status.getValue(plan).subscriptionStatus == "TERMINATED" }
    }
}
