import AlipayGlobal
import Foundation

#if canImport(Glibc)
import Glibc
private let stream = Int32(SOCK_STREAM.rawValue)
#else
import Darwin
private let stream = SOCK_STREAM
#endif

/// A merchant's server: it verifies what arrives, answers as the client says, and remembers. Foundation has no HTTP
/// server, so this one reads plain HTTP/1.1 requests with a content length from a socket.
final class Shop: @unchecked Sendable {
    typealias Verify = @Sendable (_ path: String, _ headers: [String: String], _ body: Data) throws -> Event

    let url: String
    private let listener: Int32
    private let lock = NSLock()
    private var arrived: [Event] = []
    private var failed: [Error] = []

    init(verify: @escaping Verify) throws {
        listener = socket(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = self.listener
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, length) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, pointer, &length) == 0
            }
        }
        guard bound else { throw Unusable("no port to listen on: errno \(errno)") }
        url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        Thread.detachNewThread { [self] in serve(verify) }
    }

    var events: [Event] { lock.withLock { arrived } }
    var errors: [Error] { lock.withLock { failed } }

    func close() {
        shutdown(listener, Int32(SHUT_RDWR))
        _ = Foundation.close(listener)
    }

    /// The first event that is wanted; waits for it.
    func event(_ wanted: (Json) -> Bool) async throws -> Event {
        for _ in 0..<500 {
            for event in events where wanted(try json(event.data())) { return event }
            try await Task.sleep(nanoseconds: 20_000_000)
        }
        throw Unusable("no such event; there are \(events), errors \(errors)")
    }

    private func serve(_ verify: Verify) {
        while true {
            let connection = accept(listener, nil, nil)
            if connection < 0 { return }
            handle(connection, verify)
            _ = Foundation.close(connection)
        }
    }

    private func handle(_ connection: Int32, _ verify: Verify) {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var head: (path: String, headers: [String: String], start: Int, length: Int)?
        while head.map({ data.count < $0.start + $0.length }) ?? true {
            let count = recv(connection, &buffer, buffer.count, 0)
            if count <= 0 { return }
            data.append(contentsOf: buffer[..<count])
            if head == nil, let end = data.range(of: Data("\r\n\r\n".utf8)) {
                head = parse(String(decoding: data[..<end.lowerBound], as: UTF8.self), start: end.upperBound)
            }
        }
        guard let head else { return }
        var answer = "HTTP/1.1 500 Failed\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
        do {
            let event = try verify(head.path, head.headers, data.subdata(in: head.start..<head.start + head.length))
            let reply = try event.acknowledge()
            let headers = reply.headers.map { "\($0.key): \($0.value)\r\n" }.joined()
            answer = "HTTP/1.1 \(reply.status) OK\r\n\(headers)content-length: \(reply.body.count)\r\nconnection: close\r\n\r\n"
                + String(decoding: reply.body, as: UTF8.self)
            lock.withLock { arrived.append(event) }
        } catch {
            lock.withLock { failed.append(error) }
        }
        let bytes = Array(answer.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { send(connection, $0.baseAddress, $0.count, 0) }
            if count <= 0 { return }
            sent += count
        }
    }

    private func parse(_ text: String, start: Int) -> (path: String, headers: [String: String], start: Int, length: Int) {
        let lines = text.components(separatedBy: "\r\n")
        let path = lines[0].split(separator: " ").dropFirst().first.map(String.init) ?? "/"
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[String(line[..<colon]).lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        return (path, headers, start, headers["content-length"].flatMap { Int($0) } ?? 0)
    }
}
