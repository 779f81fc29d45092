// swift-tools-version:5.9
import PackageDescription

let alipay: [Target.Dependency] = [.product(name: "AlipayGlobal", package: "swift")]

let package = Package(
    name: "Terminal",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "../../../bindings-uniffi/swift")],
    targets: [
        .executableTarget(name: "Terminal", dependencies: alipay),
        // A link to the README's example.
        .executableTarget(name: "Quickstart", dependencies: alipay),
    ]
)
