package guides

import com.alipayglobal.support.Sandbox
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory

/** The programs that the guides show. They check what they did themselves. */
class GuidesTest {
    @TestFactory
    fun `a guide does what it says`(): List<DynamicTest> = listOf<Pair<String, suspend (Sandbox) -> Unit>>(
        "cashier" to ::cashier,
        "in-store on AMS" to ::inStoreAms,
        "agreement" to ::agreement,
        "capture" to ::capture,
        "refund" to ::refund,
        "dispute" to ::dispute,
        "subscription" to ::subscription,
        "vaulting" to ::vaulting,
        "notifications" to ::notifications,
        "website" to ::mapiWebsite,
        "store" to ::mapiStore,
        "in-store" to ::inStore,
        "from gateway.do to AMS" to ::migration,
    ).map { (name, guide) -> dynamicTest(name) { runBlocking { guide(sandbox) } } }

    private companion object {
        val sandbox = Sandbox()

        @JvmStatic
        @AfterAll
        fun close() = sandbox.close()
    }
}
