//! Every word of the specifications has a row that says what it means, and every row says where that is from.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use alipay_codegen::meanings::{Meanings, read};
use alipay_codegen::schema::{Family, Schema};

fn all() -> Vec<(Schema, Meanings)> {
    let schemas = alipay_codegen::read().unwrap();
    let meanings = read(&schemas).unwrap();
    schemas.into_iter().zip(meanings).collect()
}

/// The words that have a row, by the name of the field that holds them.
fn words(meanings: &Meanings) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut words: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for row in &meanings.rows {
        let field = row.field.rsplit('.').next().unwrap().trim_end_matches("[]");
        words.entry(field).or_default().insert(&row.word);
    }
    words
}

#[test]
fn every_word_that_the_schema_enumerates_has_a_row_or_is_no_state() {
    for (schema, meanings) in all() {
        let known = words(&meanings);
        let plain: BTreeSet<_> = meanings.plain.iter().map(|plain| plain.name.as_str()).collect();
        for (model, field) in schema
            .models
            .iter()
            .flat_map(|model| model.fields.iter().map(move |field| (model, field)))
        {
            let listed = schema
                .enumeration(&field.enumeration)
                .map_or(&field.values, |found| &found.values);
            if plain.contains(field.name.as_str()) || plain.contains(field.enumeration.as_str()) {
                continue;
            }
            for word in listed {
                assert!(
                    known
                        .get(field.name.as_str())
                        .is_some_and(|words| words.contains(word.as_str())),
                    "{}.{} may say {word}, and core/schema/meanings/{}.json has no row for it",
                    model.name,
                    field.name,
                    schema.family
                );
            }
        }
    }
}

#[test]
fn every_kind_of_notification_and_every_result_code_has_a_row() {
    for (schema, meanings) in all() {
        let known: BTreeSet<_> = meanings.rows.iter().map(|row| row.word.as_str()).collect();
        let kinds = schema.notifications.iter().flat_map(|notification| &notification.kinds);
        let kinds = kinds.filter(|kind| !kind.starts_with("notify."));
        let codes = schema
            .result_codes
            .iter()
            .chain(&schema.file_messages)
            .map(|code| &code.code);
        for word in kinds.chain(codes) {
            assert!(known.contains(word.as_str()), "{} has no row for {word}", schema.family);
        }
    }
}

#[test]
fn every_word_of_the_specifications_has_a_row() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/meaning/specified.json");
    let mut specified: BTreeMap<String, serde_json::Value> =
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    specified.remove("source");
    let mut count = 0;
    for (_, meanings) in all() {
        let known = words(&meanings);
        let plain: BTreeSet<_> = meanings.plain.iter().map(|plain| plain.name.as_str()).collect();
        for (field, listed) in specified[meanings.family.name()].as_object().unwrap() {
            if plain.contains(field.as_str()) {
                continue;
            }
            for word in listed.as_array().unwrap().iter().map(|word| word.as_str().unwrap()) {
                count += 1;
                assert!(
                    known.get(field.as_str()).is_some_and(|words| words.contains(word)),
                    "{}: {field} may say {word}, which has no row",
                    meanings.family
                );
            }
        }
    }
    assert!(count > 370, "only {count} words were looked for");
}

#[test]
fn every_row_is_a_sentence_with_a_dated_source() {
    let date = |text: &str| {
        let form: String = text
            .chars()
            .map(|letter| if letter.is_ascii_digit() { '0' } else { letter })
            .collect();
        ["0000-00", "0000-00-00"].contains(&form.as_str())
    };
    for (_, meanings) in all() {
        for (name, source) in &meanings.sources {
            assert!(
                !source.at.is_empty() && date(&source.read) && source.read.len() == 10,
                "{name}"
            );
            assert!(source.published.is_empty() || date(&source.published), "{name}");
            let used = meanings.rows.iter().any(|row| row.source == *name)
                || meanings
                    .questions
                    .iter()
                    .any(|question| question.sources.contains(name));
            assert!(used, "the source {name} of {} serves no row", meanings.family);
        }
        for row in &meanings.rows {
            assert!(
                row.says.len() > 4 && row.says.ends_with(['.', '"']),
                "{} {}: {}",
                row.field,
                row.word,
                row.says
            );
            assert!(
                !row.next.ends_with('.') && !row.open.ends_with('.'),
                "{} {}",
                row.field,
                row.word
            );
        }
    }
}

#[test]
fn a_field_that_is_no_state_exists_and_says_why() {
    for (schema, meanings) in all() {
        for plain in &meanings.plain {
            let fields = || schema.models.iter().flat_map(|model| &model.fields);
            let exists = fields().any(|field| field.name == plain.name) || schema.enumeration(&plain.name).is_some();
            assert!(exists && !plain.why.is_empty(), "{} of {}", plain.name, schema.family);
        }
    }
}

#[test]
fn a_row_that_does_not_fit_is_refused_by_name() {
    let schemas = alipay_codegen::read().unwrap();
    let ams = schemas.iter().find(|schema| schema.family == Family::Ams).unwrap();
    let edited = |from: &str, to: &str| {
        let text = alipay_global_schema::AMS_MEANINGS;
        assert!(text.contains(from));
        Meanings::read(&text.replacen(from, to, 1), ams).unwrap_err()
    };
    assert!(edited("\"payments.capture\"", "\"payments.catch\"").contains("payments.catch"));
    assert!(edited("\"source\": \"CAP\"", "\"source\": \"NOWHERE\"").contains("source"));
    assert!(edited("\"state\": \"authorized\"", "\"state\": \"probably\"").contains("probably"));
}
