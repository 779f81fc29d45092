import AlipayGlobal
import Foundation

// region subscribe
final class Plans: @unchecked Sendable {
    private let ams: AmsClient
    private(set) var plans: [String: SubscriptionNotify] = [:]
    private(set) var periods: [SubscriptionPayNotify] = []

    init(_ ams: AmsClient) { self.ams = ams }

    /// Sends the buyer to agree to the plan; the first period is charged when it begins.
    func subscribe(_ planId: String, notifyUrl: String) async throws -> String? {
        let price = Amount(currency: "USD", value: "900")
        let request = SubscriptionCreateRequest(
            subscriptionRequestId: planId,
            subscriptionDescription: "Tea of the month",
            subscriptionRedirectUrl: "https://shop.example/subscribed",
            subscriptionStartTime: "2026-01-01T00:00:00+08:00",
            periodRule: PeriodRule(periodType: "MONTH", periodCount: 1),
            paymentMethod: PaymentMethod(paymentMethodType: "ALIPAY_CN"),
            subscriptionNotificationUrl: "\(notifyUrl)/plans",  // the plan: agreed, changed, ended
            paymentNotificationUrl: "\(notifyUrl)/periods",  // each period: paid or not
            orderInfo: OrderInfo(orderAmount: price),
            paymentAmount: price,
            settlementStrategy: SettlementStrategy(settlementCurrency: "USD"),
            env: Env(terminalType: "WEB"))
        return try await ams.subscriptions().create(request: request).normalUrl
    }

    /// Verified before it came here; a period is a payment that names its subscription.
    func on(_ event: Event) throws {
        if event.kind() == "PAYMENT_RESULT" {
            periods.append(try event.notifyPaymentSubscription())
        } else {
            let plan = try event.notifySubscription()
            if plan.subscriptionNotificationType != nil { plans[plan.subscriptionRequestId ?? ""] = plan }
        }
    }

    /// CANCEL lets what was paid run out; TERMINATE ends it at once.
    func unsubscribe(_ subscriptionId: String?) async throws {
        let request = SubscriptionCancelRequest(cancellationType: "CANCEL", subscriptionId: subscriptionId)
        _ = try await ams.subscriptions().cancel(request: request)
    }
}
// endregion

func subscription(_ sandbox: Sandbox) async throws {
    let ams = try sandbox.amsClient()
    let plans = Plans(ams)
    let shop = try Shop {
        let event = try ams.verifyNotification(path: $0, headers: $1, body: $2)
        try plans.on(event)
        return event
    }
    defer { shop.close() }
    let plan = "plan-\(run)"
    try check(try await plans.subscribe(plan, notifyUrl: shop.url)?.hasPrefix("http") == true)
    try await sandbox.play("agree", ["id": plan])
    try await waitUntil { plans.plans[plan] != nil && !plans.periods.isEmpty }
    let id = plans.plans[plan]?.subscriptionId ?? ""
    try check(plans.plans[plan]?.subscriptionStatus == "ACTIVE")
    try check(plans.periods[0].result?.resultStatus == "S")
    try await sandbox.play("period", ["id": id, "code": "USER_BALANCE_NOT_ENOUGH"])
    try await waitUntil { plans.periods.count == 2 }
    try check(plans.periods[1].result?.resultStatus == "F")
    try await plans.unsubscribe(id)
    try await waitUntil { plans.plans[plan]?.subscriptionStatus == "TERMINATED" }
}
