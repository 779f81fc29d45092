import Foundation

extension AmsClient {
    /// The pages of a list operation, one reply as JSON text after the other. A gateway that shows the same page again ends
    /// it with an error.
    public func pages(
        operation: String, request: String, options: CallOptions? = nil
    ) -> AsyncThrowingStream<String, Error> {
        let list = PageCursor(request: request)
        return AsyncThrowingStream {
            guard let asked = await list.next else { return nil }
            let answer = try await self.call(operation: operation, request: asked.request, options: options)
            guard case .reply(let json) = answer else { return nil }
            await list.goOn(
                to: try self.nextPage(
                    operation: operation, request: asked.request, reply: json, state: asked.state))
            return json
        }
    }
}

/// Where a list stands.
private actor PageCursor {
    private(set) var next: NextPage?

    init(request: String) {
        next = NextPage(request: request, state: "null")
    }

    func goOn(to following: NextPage?) {
        next = following
    }
}

extension Redirect {
    /// The code to scan, drawn as an SVG image.
    public func svg() throws -> String { try qrSvg(text: qrCode ?? "") }

    /// The code to scan, drawn as a PNG image.
    public func png() throws -> Data { try qrPng(text: qrCode ?? "") }
}
