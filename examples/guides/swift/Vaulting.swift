import AlipayGlobal

// region keep
/// Sends the buyer to agree that you keep this wallet; nothing is charged.
func keepWallet(_ ams: AmsClient, vaultingId: String) async throws -> String? {
    let request = VaultingPaymentMethodRequest(
        vaultingRequestId: vaultingId,  // after an answer that is lost, a new one
        vaultingNotificationUrl: "https://shop.example/alipay/notify",
        redirectUrl: "https://shop.example/kept",
        paymentMethodDetail: PaymentMethodDetail(paymentMethodType: "ALIPAY_CN"),
        env: Env(terminalType: "WEB"))
    return try await ams.vaults().vaultPaymentMethod(request: request).normalUrl
}

/// The token when the buyer has agreed, nil until then. A secret: it pays.
func kept(_ ams: AmsClient, vaultingId: String) async throws -> String? {
    let found = try await ams.vaults().inquireVaulting(request: VaultingQueryRequest(vaultingRequestId: vaultingId))
    return found.vaultingStatus == "SUCCESS" ? found.paymentMethodDetail?.wallet?.token : nil
}

func forget(_ ams: AmsClient, token: String?) async throws {
    _ = try await ams.vaults().deleteToken(request: DeleteTokenRequest(token: token))
}
// endregion

func vaulting(_ sandbox: Sandbox) async throws {
    let ams = try sandbox.amsClient()
    try check(try await keepWallet(ams, vaultingId: "vault-\(run)")?.hasPrefix("http") == true)
    try check(try await kept(ams, vaultingId: "vault-\(run)") == nil)
    try await sandbox.play("agree", ["id": "vault-\(run)"])
    let token = try await kept(ams, vaultingId: "vault-\(run)")
    try check(token != nil)
    try await forget(ams, token: token)
}
