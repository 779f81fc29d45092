import XCTest

/// The programs that the guides show. They check what they did themselves.
final class GuidesTests: XCTestCase {
    nonisolated(unsafe) private static var shared: Sandbox!
    private var sandbox: Sandbox { Self.shared }

    override class func setUp() { shared = try! Sandbox() }
    override class func tearDown() { shared.stop() }

    func testCashier() async throws { try await cashier(sandbox) }
    func testInStoreOnAms() async throws { try await inStoreAms(sandbox) }
    func testAgreement() async throws { try await agreement(sandbox) }
    func testCapture() async throws { try await capture(sandbox) }
    func testRefund() async throws { try await refund(sandbox) }
    func testDispute() async throws { try await dispute(sandbox) }
    func testSubscription() async throws { try await subscription(sandbox) }
    func testVaulting() async throws { try await vaulting(sandbox) }
    func testNotifications() async throws { try await notifications(sandbox) }
    func testWebsite() async throws { try await mapiWebsite(sandbox) }
    func testStore() async throws { try await mapiStore(sandbox) }
    func testInStore() async throws { try await inStore(sandbox) }
    func testFromGatewayToAms() async throws { try await migration(sandbox) }
}
