package com.alipayglobal.support

import com.alipayglobal.Answer
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals

fun parse(text: String): JsonElement = Json.parseToJsonElement(text)

/** The reply of a call by name. */
val Answer.reply: JsonObject get() = parse((this as Answer.Reply).json).jsonObject

/** What stands at a dotted path; null when nothing does. */
fun JsonElement.at(path: String): String? =
    path.split('.').fold(this as JsonElement?) { value, name -> (value as? JsonObject)?.get(name) }?.let { (it as? JsonPrimitive)?.content ?: it.toString() }

/** The expected fields are there and equal; more may be there. */
fun assertContains(expected: JsonObject, actual: JsonObject, at: String = "") {
    for ((name, value) in expected) {
        val found = actual[name]
        if (value is JsonObject) assertContains(value, found as? JsonObject ?: JsonObject(emptyMap()), "$at$name.") else assertEquals(value, found, "$at$name")
    }
}
