//! What each word of the gateway says: read from `core/schema/meanings`, printed as the table of the core and as a page.

mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Deserialize;

use crate::Output;
use crate::schema::{Family, Schema};

pub(crate) use page::file as page;

/// The words of one family.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meanings {
    /// Whose words these are.
    pub family: Family,
    /// Where the meanings are from, by short name.
    pub sources: BTreeMap<String, Source>,
    /// Circumstances that change what a word says, by short name.
    pub cases: BTreeMap<String, String>,
    /// A row for each word.
    pub rows: Vec<Row>,
    /// What people ask, answered.
    pub questions: Vec<Question>,
    /// Fields whose words say nothing about the state of anything, and why.
    pub plain: Vec<Plain>,
}

/// A text of the vendor.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Page, package or document.
    pub at: String,
    /// The day on which it was read.
    pub read: String,
    /// When it was published, where that is known.
    #[serde(default)]
    pub published: String,
}

/// One word, in one place and one case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Operations and notifications; all of the family where empty.
    #[serde(default, rename = "in")]
    pub scopes: Vec<String>,
    /// Path of the field that holds the word.
    pub field: String,
    /// The word as the vendor writes it.
    pub word: String,
    /// The circumstance; any where empty.
    #[serde(default)]
    pub case: String,
    /// The vendor prints it in capitals and otherwise.
    #[serde(default)]
    pub any_case: bool,
    /// What it speaks of.
    pub about: About,
    /// Where that stands.
    pub state: State,
    /// The state does not change by itself.
    #[serde(rename = "final")]
    pub is_final: bool,
    /// What has become of the money.
    pub money: Money,
    /// Fields that must be those of the request before it is believed.
    #[serde(default)]
    pub agree: Vec<String>,
    /// In a sentence.
    pub says: String,
    /// What to do next.
    #[serde(default)]
    pub next: String,
    /// What the vendor leaves open; settled where empty.
    #[serde(default)]
    pub open: String,
    /// Short name of the source.
    pub source: String,
}

/// A question of a reader, with the answer that the rows give.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// As people ask it.
    pub asks: String,
    /// In full sentences.
    pub answer: String,
    /// Short names of the sources.
    pub sources: Vec<String>,
}

/// A field whose words are no states.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plain {
    /// Name of the field or of the enumeration.
    pub name: String,
    /// Why it needs no rows.
    pub why: String,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($word:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs)]
        pub enum $name { $($word),* }
    };
}

words!(
    /// What a word speaks of; the core explains each.
    About {
        Call, Payment, Authorization, Capture, Refund, Agreement, Subscription, Vaulting, Dispute, Review, Session,
        Registration, Customs, Transfer, Settlement, Invoice, Other,
    }
);
words!(
    /// Where it stands; the core explains each.
    State {
        Accepted, Refused, NotFound, OtherContent, CameBefore, Mistake, Closed, Over, Unknown, Continues, Pending, Completing,
        Authorized, Captured, Paid, Failed, Cancelled, PartlyRefunded, Refunded, Open, Won, Lost, Checked, Settled, Withdrawn,
        Active, Ending, Ended, Approved, Rejected, Done,
    }
);
words!(
    /// What has become of the money; the core explains each.
    Money { None, Unsaid, Held, Released, Taken, Returned, PartlyReturned, Frozen, Lost }
);

impl Meanings {
    /// Reads one file and refuses what does not fit together.
    ///
    /// # Errors
    /// A line that names the row and what is wrong with it.
    pub fn read(text: &str, schema: &Schema) -> Result<Self, String> {
        let meanings: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let everywhere = [String::new()];
        let mut seen = BTreeSet::new();
        for row in &meanings.rows {
            let fault = |what: &str| Err(format!("{} {}: {what}", row.field, row.word));
            if !meanings.sources.contains_key(&row.source) {
                return fault("its source is not listed");
            }
            if !row.case.is_empty() && !meanings.cases.contains_key(&row.case) {
                return fault("its case is not listed");
            }
            if let Some(scope) = row.scopes.iter().find(|scope| !meanings.knows(schema, scope)) {
                return fault(&format!("{scope} is neither an operation nor a notification"));
            }
            let scopes = if row.scopes.is_empty() {
                &everywhere[..]
            } else {
                &row.scopes
            };
            if scopes
                .iter()
                .any(|scope| !seen.insert((scope, &row.field, &row.word, &row.case)))
            {
                return fault("it stands twice");
            }
        }
        match meanings
            .questions
            .iter()
            .flat_map(|question| &question.sources)
            .find(|source| !meanings.sources.contains_key(*source))
        {
            Some(source) => Err(format!("a question names the source {source}, which is not listed")),
            None => Ok(meanings),
        }
    }

    /// Operations, notifications, and the few messages that the schema does not list.
    fn knows(&self, schema: &Schema, scope: &str) -> bool {
        let unlisted: &[&str] = match self.family {
            Family::Ams => &["notifySettlement", "notifyRegistration"],
            Family::Mapi => &["notify.trade", "notify.refund", "notify.agreement", "app", "return_url"],
            Family::Instore => &["notify.pay", "notify.refund"],
        };
        unlisted.contains(&scope)
            || schema.operations.iter().any(|operation| operation.id == scope)
            || schema
                .notifications
                .iter()
                .any(|notification| notification.name == scope)
    }
}

/// All words, in the order of [`Family::ALL`].
///
/// # Errors
/// A line that names the file, the row and what is wrong with it.
pub fn read(schemas: &[Schema]) -> Result<Vec<Meanings>, String> {
    let texts = [
        alipay_global_schema::AMS_MEANINGS,
        alipay_global_schema::MAPI_MEANINGS,
        alipay_global_schema::INSTORE_MEANINGS,
    ];
    schemas
        .iter()
        .zip(texts)
        .map(|(schema, text)| {
            Meanings::read(text, schema)
                .map_err(|error| format!("core/schema/meanings/{}.json: {error}", schema.family))
        })
        .collect()
}

/// The table of the core.
pub(crate) fn table(all: &[Meanings]) -> Output {
    let mut text = "// @generated from core/schema/meanings by core/codegen. Do not edit.\n\
        //! What each word of each family says.\n\n\
        use crate::meaning::{About, Meaning, Money, State, Words};\n"
        .to_owned();
    for meanings in all {
        let name = meanings.family.name();
        let _ = write!(
            text,
            "\n/// The words of the {name} family.\npub static {}: Words = Words(&[\n",
            name.to_uppercase()
        );
        for row in &meanings.rows {
            let _ = writeln!(
                text,
                "    Meaning {{ scopes: &{:?}, field: {:?}, word: {:?}, case: {:?}, any_case: {}, about: About::{:?}, state: State::{:?}, is_final: {}, money: Money::{:?}, agree: &{:?}, says: {:?}, next: {:?}, open: {:?}, source: {:?} }},",
                row.scopes,
                row.field,
                row.word,
                row.case,
                row.any_case,
                row.about,
                row.state,
                row.is_final,
                row.money,
                row.agree,
                row.says,
                row.next,
                row.open,
                row.source
            );
        }
        text.push_str("]);\n");
    }
    Output {
        path: "core/src/generated/meanings.rs".to_owned(),
        text,
    }
}
