// Everything that could show a key, a signature or a body prints the line that the library made for it, and has no
// children for `dump` and other mirrors to walk through.

private protocol Discreet: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension Discreet {
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension AlipayError: Discreet {}
extension Failure: Discreet {}
extension HttpRequest: Discreet {}
extension HttpResponse: Discreet {}
extension HttpReply: Discreet {}
extension FormField: Discreet {}
extension Redirect: Discreet {}
extension Answer: Discreet {}
extension AppResult: Discreet {}
