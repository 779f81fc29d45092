package com.alipayglobal.support

import com.alipayglobal.Event
import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import java.net.InetAddress
import java.net.InetSocketAddress
import java.util.concurrent.CopyOnWriteArrayList

/** A merchant's server: it verifies what arrives, answers as the client says, and remembers. */
class Shop(private val verify: (path: String, headers: Map<String, String>, body: ByteArray) -> Event) : AutoCloseable {
    val events = CopyOnWriteArrayList<Event>()
    val errors = CopyOnWriteArrayList<Throwable>()
    private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
    val url: String

    init {
        server.createContext("/", ::receive)
        server.start()
        url = "http://127.0.0.1:${server.address.port}"
    }

    /** The first event that is wanted; waits for it. */
    fun event(wanted: (Event) -> Boolean): Event {
        val end = System.nanoTime() + 10_000_000_000
        while (System.nanoTime() < end) {
            events.firstOrNull(wanted)?.let { return it }
            Thread.sleep(20)
        }
        error("no such event; there are ${events.map { it.toString() }}, errors $errors")
    }

    override fun close() = server.stop(0)

    private fun receive(exchange: HttpExchange) {
        try {
            val headers = exchange.requestHeaders.mapValues { (_, values) -> values.first() }
            val event = verify(exchange.requestURI.toString(), headers, exchange.requestBody.readAllBytes())
            val reply = event.acknowledge()
            reply.headers.forEach { (name, value) -> exchange.responseHeaders[name] = value }
            exchange.sendResponseHeaders(reply.status.toInt(), reply.body.size.toLong().takeIf { it > 0 } ?: -1)
            exchange.responseBody.use { it.write(reply.body) }
            events.add(event)
        } catch (error: Throwable) {
            errors.add(error)
            exchange.sendResponseHeaders(500, -1)
        } finally {
            exchange.close()
        }
    }
}
