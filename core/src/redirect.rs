//! Where to send the buyer: a URL, a self-submitting form, a code to show.

use std::fmt;

/// Where to send the buyer. Coming back proves nothing: decide on a verified notification or an inquiry.
#[derive(Clone, Default, Eq, PartialEq)]
pub struct Redirect {
    /// `GET` or `POST`.
    pub method: String,
    /// Target. For `GET` it is complete; for `POST` it is the form's action.
    pub url: String,
    /// Fields of the form, in order.
    pub fields: Vec<(String, String)>,
    /// A whole HTML page that submits the form by itself and has a button for browsers without scripts.
    pub form: String,
    /// The content of a code to draw and show, when the buyer scans.
    pub qr_code: Option<String>,
    /// Opens the wallet app where it is installed, else a page.
    pub app_link: Option<String>,
    /// Custom scheme of the wallet app; needs `url` as a fallback.
    pub scheme_url: Option<String>,
    /// Until when it can be used, ISO 8601, when the gateway says so.
    pub expires: Option<String>,
}

impl Redirect {
    /// A redirect by form; `charset` is the charset that the receiver reads the fields in.
    pub(crate) fn new(method: &str, url: String, action: &str, fields: Vec<(String, String)>, charset: &str) -> Self {
        let form = html_form(method, action, &fields, charset);
        Self {
            method: method.to_owned(),
            url,
            fields,
            form,
            ..Self::default()
        }
    }

    /// All of it as one JSON object, for the bindings.
    #[must_use]
    pub fn to_json(&self) -> String {
        let fields: serde_json::Map<String, serde_json::Value> = self
            .fields
            .iter()
            .map(|(name, value)| (name.clone(), value.clone().into()))
            .collect();
        serde_json::json!({
            "method": self.method,
            "url": self.url,
            "fields": fields,
            "form": self.form,
            "qr_code": self.qr_code,
            "app_link": self.app_link,
            "scheme_url": self.scheme_url,
            "expires": self.expires,
        })
        .to_string()
    }
}

// The fields carry a signature and sometimes a buyer's data.
impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.url.split(['?', '#']).next().unwrap_or_default();
        write!(f, "Redirect({} {address}, {} fields)", self.method, self.fields.len())
    }
}

/// A page that posts itself. The button is there for browsers without scripts.
fn html_form(method: &str, action: &str, fields: &[(String, String)], charset: &str) -> String {
    let mut html = format!(
        "<!doctype html><html><head><meta charset=\"{0}\"><title>Alipay</title></head><body>\
         <form id=\"alipay\" method=\"{1}\" action=\"{2}\" accept-charset=\"{0}\">",
        escape(charset),
        escape(&method.to_ascii_lowercase()),
        escape(action),
    );
    for (name, value) in fields {
        html.push_str(&format!(
            "<input type=\"hidden\" name=\"{}\" value=\"{}\">",
            escape(name),
            escape(value)
        ));
    }
    html.push_str(
        "<noscript><button type=\"submit\">Continue to Alipay</button></noscript></form>\
         <script>document.getElementById(\"alipay\").submit()</script></body></html>",
    );
    html
}

/// Escapes text for HTML content and quoted attributes.
///
/// The result is ASCII, so that a page reads the same in whatever charset it is served.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_ascii() => out.push(c),
            c => out.push_str(&format!("&#{};", u32::from(c))),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_leave_its_attribute() {
        let fields = vec![("a\"b".to_owned(), "\"><script>'&".to_owned())];
        let page = Redirect::new(
            "POST",
            "https://x.example/".into(),
            "https://x.example/",
            fields,
            "utf-8",
        )
        .form;
        assert!(page.contains("name=\"a&quot;b\" value=\"&quot;&gt;&lt;script&gt;&#39;&amp;\""));
        assert_eq!(page.matches("<script>").count(), 1);
    }
}
