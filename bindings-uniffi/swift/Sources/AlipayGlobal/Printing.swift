/// A type that could show a key, a token, a signature or a body. It prints the line that the library made for it, and has
/// no children for `dump` and other mirrors to walk through. The script that generates the sources finds these types: all
/// records that bring a line of their own.
protocol Discreet: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension Discreet {
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension AlipayError: Discreet {}
