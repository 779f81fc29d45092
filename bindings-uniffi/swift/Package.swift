// swift-tools-version:5.9
import PackageDescription

// `../build.sh swift` writes Sources/AlipayGlobal/uniffi, the headers of CAlipayGlobal and native/. The linker is told
// where the library is; a release for Apple platforms carries it as an XCFramework instead.
let native = "\(Context.packageDirectory)/native"

let package = Package(
    name: "AlipayGlobal",
    platforms: [.macOS(.v12), .iOS(.v15)],
    products: [.library(name: "AlipayGlobal", targets: ["AlipayGlobal"])],
    targets: [
        .systemLibrary(name: "CAlipayGlobal", path: "Sources/CAlipayGlobal"),
        .target(
            name: "AlipayGlobal",
            dependencies: ["CAlipayGlobal"],
            linkerSettings: [
                .unsafeFlags(["-L\(native)", "-Xlinker", "-rpath", "-Xlinker", native])
            ]
        ),
        .testTarget(name: "AlipayGlobalTests", dependencies: ["AlipayGlobal"]),
    ]
)
