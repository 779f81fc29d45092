//! Where to send the buyer: a URL, a self-submitting form, a code to show.

use std::fmt;

use crate::error::Result;
use crate::qr::{qr_png, qr_svg};

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
    /// Custom scheme of the wallet app. It fails without a word where the app is missing: better serve `app_page`.
    pub scheme_url: Option<String>,
    /// A whole HTML page that opens `scheme_url` and goes to `url` where no app answers; none without `scheme_url`.
    pub app_page: Option<String>,
    /// What to ask the buyer before `payments.verifyAndCompletePayment`: the fields of `challengeActionForm`, in order.
    pub challenge: Vec<(String, String)>,
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

    /// The code to scan as an SVG image, drawn here.
    ///
    /// # Errors
    /// `InvalidRequest` when there is no `qr_code`.
    pub fn qr_svg(&self) -> Result<String> {
        qr_svg(self.qr_code.as_deref().unwrap_or_default())
    }

    /// The code to scan as a PNG image, drawn here.
    ///
    /// # Errors
    /// `InvalidRequest` when there is no `qr_code`.
    pub fn qr_png(&self) -> Result<Vec<u8>> {
        qr_png(self.qr_code.as_deref().unwrap_or_default())
    }

    /// Adds the app's own scheme and the page that tries it.
    pub(crate) fn with_scheme(mut self, scheme_url: String) -> Self {
        self.app_page = Some(app_page(&scheme_url, &self.url));
        self.scheme_url = Some(scheme_url);
        self
    }

    /// All of it as one JSON object, for the bindings.
    #[must_use]
    pub fn to_json(&self) -> String {
        let object = |pairs: &[(String, String)]| -> serde_json::Map<String, serde_json::Value> {
            let entries = pairs.iter().map(|(name, value)| (name.clone(), value.clone().into()));
            entries.collect()
        };
        serde_json::json!({
            "method": self.method,
            "url": self.url,
            "fields": object(&self.fields),
            "form": self.form,
            "qr_code": self.qr_code,
            "app_link": self.app_link,
            "scheme_url": self.scheme_url,
            "app_page": self.app_page,
            "challenge": (!self.challenge.is_empty()).then(|| object(&self.challenge)),
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

/// A page that opens the app. It stays visible only where no app took over, and then it goes on to the fallback.
fn app_page(scheme_url: &str, fallback: &str) -> String {
    let link = match fallback {
        "" => String::new(),
        fallback => format!(
            "<p><a id=\"page\" href=\"{}\">Continue in the browser</a></p>",
            escape(fallback)
        ),
    };
    format!(
        "<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>Alipay</title></head><body><p><a id=\"app\" href=\"{}\">Open the app</a></p>{link}\
         <script>location.href=document.getElementById(\"app\").href;\
         setTimeout(function(){{var page=document.getElementById(\"page\");\
         if(page&&!document.hidden)location.replace(page.href)}},2000)</script></body></html>",
        escape(scheme_url),
    )
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
    fn the_app_page_falls_back_to_the_web_and_cannot_be_left_by_quotes() {
        let redirect = Redirect::new(
            "GET",
            "https://x.example/?a=1&b=2".into(),
            "https://x.example/",
            vec![],
            "utf-8",
        );
        let page = redirect
            .with_scheme("alipays://p?x=\"><script>".into())
            .app_page
            .unwrap();
        assert!(
            page.contains("href=\"alipays://p?x=&quot;&gt;&lt;script&gt;\""),
            "{page}"
        );
        assert!(page.contains("href=\"https://x.example/?a=1&amp;b=2\""), "{page}");
        assert_eq!(page.matches("<script>").count(), 1);
        let alone = Redirect::default().with_scheme("alipays://p".into()).app_page.unwrap();
        assert!(!alone.contains("id=\"page\""), "{alone}");
    }

    #[test]
    fn a_redirect_without_a_code_draws_none() {
        assert!(Redirect::default().qr_svg().is_err() && Redirect::default().qr_png().is_err());
    }

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
