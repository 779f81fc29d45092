import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The buyer's browser: opens the cashier at `url` and presses the button that says `label`; gives the query that it is
/// sent back to the shop with.
func press(_ url: String, _ label: String) async throws -> String {
    let (data, response) = try await fetch(URLRequest(url: URL(string: url)!))
    let page = String(decoding: data, as: UTF8.self)
    guard response.statusCode == 200 else { throw Unusable("the cashier answered \(response.statusCode): \(page)") }
    let forms = groups("<form[^>]*action=\"([^\"]*)\"[^>]*>([\\s\\S]*?)</form>", page)
    guard let form = forms.first(where: { !groups("(<button[^>]*>\\s*\(label)|value=\"\(label)\")", $0[1]).isEmpty }) else {
        throw Unusable("no button \(label) on the page")
    }
    let fields = groups("<(?:input|button)[^>]*name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"", form[1])
    var post = URLRequest(url: URL(string: plain(form[0]), relativeTo: URL(string: url))!)
    post.httpMethod = "POST"
    post.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "content-type")
    post.httpBody = Data(fields.map { "\(encoded($0[0]))=\(encoded($0[1]))" }.joined(separator: "&").utf8)
    let (_, moved) = try await fetch(post)
    guard let location = moved.value(forHTTPHeaderField: "location"), let query = location.split(separator: "?").last else {
        throw Unusable("the cashier sends the buyer nowhere: \(moved.statusCode)")
    }
    return String(query)
}

private func groups(_ pattern: String, _ text: String) -> [[String]] {
    let expression = try! NSRegularExpression(pattern: pattern, options: .caseInsensitive)
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).map { match in
        (1..<match.numberOfRanges).map { Range(match.range(at: $0), in: text).map { String(text[$0]) } ?? "" }
    }
}

private func encoded(_ text: String) -> String {
    plain(text).addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
}

private func plain(_ text: String) -> String {
    [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
}
