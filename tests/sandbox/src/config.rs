//! Settings of a sandbox: the command line's options.

/// Settings of a sandbox.
#[derive(Clone, Debug)]
pub struct Config {
    /// Port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// Factor on the waits between notification attempts: `0.001` makes two minutes 0.12 s.
    pub time_scale: f64,
    /// Also listen with TLS on a port of its own.
    pub tls: bool,
    /// Where the cashier's link "back to the shop" leads when a payment names no address.
    pub shop_url: Option<String>,
    /// Oldest or newest acceptable request time, in seconds from now; 0 accepts any.
    pub max_skew: i64,
    /// Refuse refunds of the mapi family that come within three seconds of each other.
    pub refund_spacing: bool,
    /// Readings of words that the vendor leaves open, by name: `("ams.code", "S")`.
    pub words: Vec<(String, String)>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            port: 0,
            time_scale: 1.0,
            tls: false,
            shop_url: None,
            max_skew: 1_800,
            refund_spacing: false,
            words: Vec::new(),
        }
    }
}
