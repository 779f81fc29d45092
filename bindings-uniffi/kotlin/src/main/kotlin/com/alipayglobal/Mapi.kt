package com.alipayglobal

/**
 * Asks the gateway whether it sent a notification. It answers for one minute only, and a verified signature is the
 * stronger proof.
 */
suspend fun MapiClient.notifyVerify(notifyId: String): Boolean {
    val id = notifyId.replace("\\", "\\\\").replace("\"", "\\\"")
    return (call("notify_verify", """{"notify_id":"$id"}""") as? Answer.Text)?.text == "true"
}
