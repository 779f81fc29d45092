//! The page "What each word means": questions first, then every word of every family with its source.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Meanings, Row, Source};
use crate::Output;
use crate::schema::Family;

pub(crate) fn file(all: &[Meanings]) -> Output {
    let mut text = "<!-- @generated from core/schema/meanings by core/codegen. Do not edit. -->\n\
        # What each word means\n\n\
        Search this page for the word that the gateway sent. A word says what its row says and no more; a word that stands nowhere here is \
        open, never a success. Codes say what to do next in `error.action` as well.\n\n\
        *Final* means that the state does not change by itself. *Money* says what has become of it: none taken, unsaid, held, released, \
        taken, returned, partly returned, frozen, lost. *Must agree* names the fields that must be those of your request. Where the vendor \
        leaves a meaning open, the row says what.\n"
        .to_owned();
    for meanings in all {
        let _ = writeln!(
            text,
            "\n- [{}](#{})",
            title(meanings.family),
            anchor(title(meanings.family))
        );
    }
    for meanings in all {
        family(&mut text, meanings);
    }
    Output {
        path: "core/docs/words.md".to_owned(),
        text,
    }
}

fn family(text: &mut String, meanings: &Meanings) {
    let _ = writeln!(text, "\n## {}", title(meanings.family));
    for question in &meanings.questions {
        let sources: Vec<_> = question
            .sources
            .iter()
            .filter_map(|name| meanings.sources.get(name))
            .map(|source| source.at.as_str())
            .collect();
        let _ = writeln!(
            text,
            "\n**{}** {} ({})",
            question.asks,
            question.answer,
            sources.join("; ")
        );
    }
    let mut fields: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in &meanings.rows {
        fields.entry(&row.field).or_default().push(row);
    }
    for (field, rows) in fields {
        let _ = write!(
            text,
            "\n### `{field}` ({})\n\n| word | where | about | state | final | money | what it says | source |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n",
            title(meanings.family)
        );
        for row in rows {
            line(text, meanings, row);
        }
    }
    let _ = writeln!(text, "\n### Sources ({})\n", title(meanings.family));
    for (name, source) in &meanings.sources {
        let _ = writeln!(text, "- {name}: {} ({})", source.at, dated(source));
    }
}

fn line(text: &mut String, meanings: &Meanings, row: &Row) {
    let mut place: Vec<_> = row.scopes.iter().map(|scope| format!("`{scope}`")).collect();
    if place.is_empty() {
        place.push("everywhere".to_owned());
    }
    let case = match meanings.cases.get(&row.case) {
        Some(case) => format!("; {case}"),
        None => String::new(),
    };
    let mut says = row.says.clone();
    if !row.next.is_empty() {
        let _ = write!(says, " Next: {}.", row.next);
    }
    if !row.agree.is_empty() {
        let _ = write!(says, " Must agree: `{}`.", row.agree.join("`, `"));
    }
    if !row.open.is_empty() {
        let _ = write!(says, " **Open:** {}.", row.open);
    }
    let _ = writeln!(
        text,
        "| `{}` | {}{case} | {} | {} | {} | {} | {} | {} |",
        row.word,
        place.join(", "),
        spaced(&format!("{:?}", row.about)),
        spaced(&format!("{:?}", row.state)),
        if row.is_final { "yes" } else { "no" },
        spaced(&format!("{:?}", row.money)),
        says.replace('|', "\\|"),
        row.source
    );
}

/// `PartlyRefunded` as people read it.
fn spaced(name: &str) -> String {
    let mut text = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_uppercase() && at > 0 {
            text.push(' ');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

fn dated(source: &Source) -> String {
    if source.published.is_empty() {
        format!("read {}", source.read)
    } else {
        format!("published {}, read {}", source.published, source.read)
    }
}

const fn title(family: Family) -> &'static str {
    match family {
        Family::Ams => "AMS",
        Family::Mapi => "Legacy gateway",
        Family::Instore => "In-store JSON",
    }
}

fn anchor(title: &str) -> String {
    title.to_ascii_lowercase().replace(' ', "-")
}
