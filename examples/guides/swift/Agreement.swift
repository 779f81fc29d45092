import AlipayGlobal

// region ask
/// What you keep of a buyer who agreed; both tokens are secrets.
struct Tokens {
    let access: String?
    let refresh: String?
}

struct Agreement {
    let ams: AmsClient

    /// Sends the buyer to the wallet to agree; keep the state, from `newAuthState()`, in the buyer's session.
    func ask(authState: String) async throws -> String? {
        let request = AuthConsultRequest(
            customerBelongsTo: "ALIPAY_CN",
            authRedirectUrl: "https://shop.example/agreed",
            scopes: ["AGREEMENT_PAY"],
            authState: authState,
            terminalType: "WEB")
        return try await ams.authorizations().consult(request: request).normalUrl
    }

    /// Your route for authRedirectUrl. Refuses a state that is not this buyer's.
    func cameBack(_ url: String, authState: String) async throws -> Tokens {
        let code = try authorizationCode(returned: url, authState: authState)
        return try await apply(
            AuthApplyTokenRequest(grantType: "AUTHORIZATION_CODE", customerBelongsTo: "ALIPAY_CN", authCode: code))
    }

    func refresh(_ tokens: Tokens) async throws -> Tokens {
        try await apply(
            AuthApplyTokenRequest(
                grantType: "REFRESH_TOKEN", customerBelongsTo: "ALIPAY_CN", refreshToken: tokens.refresh))
    }

    private func apply(_ request: AuthApplyTokenRequest) async throws -> Tokens {
        let reply = try await ams.authorizations().applyToken(request: request)
        return Tokens(access: reply.accessToken, refresh: reply.refreshToken)
    }
    // endregion

    // region charge
    /// No buyer is there: the money moves now.
    func charge(_ tokens: Tokens, billId: String, cents: Int) async throws -> Bool {
        let amount = Amount(currency: "USD", value: String(cents))
        let request = PayRequest(
            productCode: "AGREEMENT_PAYMENT",
            paymentRequestId: billId,
            order: Order(referenceOrderId: billId, orderDescription: "Tea of the month", orderAmount: amount),
            paymentAmount: amount,
            paymentMethod: PaymentMethod(paymentMethodType: "ALIPAY_CN", paymentMethodId: tokens.access),
            settlementStrategy: SettlementStrategy(settlementCurrency: "USD"),
            env: Env(terminalType: "WEB"))
        return try await ams.payments().payUntilFinal(request: request).state == "paid"
    }

    func end(_ tokens: Tokens) async throws {
        _ = try await ams.authorizations().revoke(request: AuthRevokeTokenRequest(accessToken: tokens.access))
    }
    // endregion
}

func agreement(_ sandbox: Sandbox) async throws {
    let agreement = Agreement(ams: try sandbox.amsClient())
    let state = newAuthState()
    try check(try await agreement.ask(authState: state)?.hasPrefix("http") == true)
    let back = try await sandbox.play("agree", ["id": state])
    var tokens = try await agreement.cameBack(at(back, "location")!, authState: state)
    try check(try await agreement.charge(tokens, billId: "bill-\(run)-1", cents: 900))
    tokens = try await agreement.refresh(tokens)
    try check(try await agreement.charge(tokens, billId: "bill-\(run)-2", cents: 900))
    try await agreement.end(tokens)
    let ended = try await agreement.charge(tokens, billId: "bill-\(run)-3", cents: 900)
    try check(!ended)
}
