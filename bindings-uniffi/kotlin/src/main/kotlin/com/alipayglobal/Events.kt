package com.alipayglobal

/** What happened, in the vendor's word: `PAYMENT_RESULT`, `trade_status_sync` and so on. */
val Event.kind: String get() = kind()

/** The content as JSON text of an object, unknown fields kept. */
val Event.data: String get() = data()

/** The same for every redelivery of one business event, different for any other. */
val Event.dedupKey: String get() = dedupKey()

/** The key in its first form, for tables that hold such keys; goes with version 0.2. */
val Event.oldDedupKey: String get() = oldDedupKey()
