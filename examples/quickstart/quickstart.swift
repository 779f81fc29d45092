import AlipayGlobal
import Foundation

let line = Data(ProcessInfo.processInfo.environment["ALIPAY_SANDBOX"]!.utf8)  // the line that `./dev sandbox` prints
let sandbox = (try JSONSerialization.jsonObject(with: line) as! [String: Any])["ams"] as! [String: String]
let ams = try AmsClient(
    config: AmsConfig(clientId: sandbox["client_id"], gateway: sandbox["gateway"]!),
    privateKey: .parse(sandbox["private_key"]!), alipayPublicKey: .parse(sandbox["alipay_public_key"]!))
let price = Amount(currency: "USD", value: "1000")  // 10.00 USD, in cents
do {
    let request = PayRequest(
        productCode: "CASHIER_PAYMENT",
        paymentRequestId: "order-\(UUID().uuidString)-try-1",
        order: Order(
            referenceOrderId: "order-42", orderDescription: "Tea", orderAmount: price, env: Env(terminalType: "WEB")),
        paymentAmount: price,
        paymentMethod: PaymentMethod(paymentMethodType: "ALIPAY_CN"),
        paymentRedirectUrl: "https://shop.example/thanks",
        settlementStrategy: SettlementStrategy(settlementCurrency: "USD"))
    let reply = try await ams.payments().pay(request: request)
    print("send the buyer to", try ams.redirect(reply: reply).url)
} catch AlipayError.Refused(let failure) {  // the gateway said no
    print(failure.code ?? "", failure.action as Any)
} catch AlipayError.OutcomeUnknown(let failure) {  // it may have happened: ask before you try again
    let request = PayQueryRequest(paymentRequestId: failure.idempotencyId)
    print(try await ams.payments().inquiryPayment(request: request).paymentStatus ?? "still unknown")
}
