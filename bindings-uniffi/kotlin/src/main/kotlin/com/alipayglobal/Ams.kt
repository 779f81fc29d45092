package com.alipayglobal

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * The pages of a list operation, one reply as JSON text after the other. Collecting the flow again begins anew.
 *
 * A gateway that shows the same page again ends it with an [AlipayException].
 */
fun AmsClient.pages(operation: String, request: String, options: CallOptions? = null): Flow<String> = flow {
    var following: NextPage? = NextPage(request, "null")
    while (following != null) {
        val asked = following.request
        val reply = (call(operation, asked, options) as Answer.Reply).json
        following = nextPage(operation, asked, reply, following.state)
        emit(reply)
    }
}

/** The code to scan, drawn as an SVG image. */
fun Redirect.qrSvg(): String = qrSvg(qrCode.orEmpty())

/** The code to scan, drawn as a PNG image. */
fun Redirect.qrPng(): ByteArray = qrPng(qrCode.orEmpty())
