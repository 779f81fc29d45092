// Keys are read without a label, as in the other languages: `.parse(pem)`.

extension PrivateKey {
    /// Reads PEM, or DER as base64 with any white space; PKCS#1 or PKCS#8.
    ///
    /// A private key belongs on a server or on a terminal that you own, never in an app that buyers install.
    public static func parse(_ text: String) throws -> PrivateKey { try parse(text: text) }
}

extension PublicKey {
    /// Reads PEM, or DER as base64 with any white space.
    public static func parse(_ text: String) throws -> PublicKey { try parse(text: text) }

    /// Any of these keys is right: for the days in which Alipay changes from one to the next.
    public static func anyOf(_ keys: [PublicKey]) throws -> PublicKey { try anyOf(keys: keys) }
}

extension SecretKey {
    /// A shared key, an API key, a token or a proxy with a password.
    public static func of(_ text: String) -> SecretKey { of(text: text) }
}
