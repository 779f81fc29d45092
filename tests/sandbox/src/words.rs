//! Words that the vendor leaves open, or that a test wants to hear another way: each has readings to choose from.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// A word with its readings.
#[derive(Debug)]
pub(crate) struct Word {
    /// `FAMILY.word`
    pub(crate) name: &'static str,
    /// The first one is played unless something else is chosen.
    pub(crate) readings: &'static [&'static str],
    /// What it is about.
    pub(crate) says: &'static str,
}

/// The readings that were chosen.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words(BTreeMap<&'static str, &'static str>);

impl Words {
    /// The reading that is played.
    pub(crate) fn reading(&self, word: &Word) -> &'static str {
        let usual = word.readings.first().copied().unwrap_or_default();
        self.0.get(word.name).copied().unwrap_or(usual)
    }

    /// Chooses a reading; an error names the word and its readings.
    pub(crate) fn choose(&mut self, all: &[&'static Word], name: &str, reading: &str) -> Result<(), String> {
        let Some(word) = all.iter().find(|word| word.name == name) else {
            let names: Vec<&str> = all.iter().map(|word| word.name).collect();
            return Err(format!("unknown word {name}: one of {}", names.join(", ")));
        };
        let Some(known) = word.readings.iter().find(|known| **known == reading) else {
            return Err(format!(
                "{name} is not read as {reading}: one of {}",
                word.readings.join(", ")
            ));
        };
        self.0.insert(word.name, known);
        Ok(())
    }

    /// For the control API.
    pub(crate) fn json(&self, all: &[&'static Word]) -> Value {
        let shown = all.iter().map(|word| {
            let told = json!({ "reading": self.reading(word), "readings": word.readings, "says": word.says });
            (word.name.to_owned(), told)
        });
        Value::Object(shown.collect::<Map<_, _>>())
    }
}

/// For `--help`: a line for each word.
pub(crate) fn help(all: &[&'static Word]) -> String {
    let lines = all.iter().map(|word| {
        let named = format!("{}={}", word.name, word.readings.join("|"));
        format!("  {named:<48} {}\n", word.says)
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    static TEA: Word = Word {
        name: "shop.tea",
        readings: &["green", "black"],
        says: "which tea",
    };

    #[test]
    fn the_first_reading_is_played_until_another_one_is_chosen() {
        let mut words = Words::default();
        assert_eq!(words.reading(&TEA), "green");
        words.choose(&[&TEA], "shop.tea", "black").unwrap();
        assert_eq!(words.reading(&TEA), "black");
        let refused = |name: &str, reading: &str| Words::default().choose(&[&TEA], name, reading).unwrap_err();
        assert_eq!(
            refused("shop.tea", "red"),
            "shop.tea is not read as red: one of green, black"
        );
        assert_eq!(refused("shop.cup", "red"), "unknown word shop.cup: one of shop.tea");
    }
}
