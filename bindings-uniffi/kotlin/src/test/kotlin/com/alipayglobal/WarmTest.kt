package com.alipayglobal
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import org.junit.jupiter.api.Assertions.*
import org.junit.jupiter.api.Test
class WarmTest {
    @Test fun `x`() = runBlocking {
        val e = assertThrows(AlipayException.Config::class.java) { PrivateKey.parse("nonsense") }
        println(e.message); println(e.toString()); println(e.outcome)
        Json.parseToJsonElement("{}")
        println(SecretKey.of("abc"))
        println(AmsConfig(clientId = "x", gateway = "asia"))
    }
}
