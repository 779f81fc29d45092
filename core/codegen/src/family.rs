//! The three protocol families.

use std::fmt;

use serde::Deserialize;

/// A protocol family.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// The JSON API below `/ams/api`.
    Ams,
    /// The legacy gateway.
    Mapi,
    /// The in-store JSON API.
    Instore,
}

impl Family {
    /// All families, in the order of the documentation.
    pub const ALL: [Self; 3] = [Self::Ams, Self::Mapi, Self::Instore];

    /// Name of the schema file and of every generated file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ams => "ams",
            Self::Mapi => "mapi",
            Self::Instore => "instore",
        }
    }

    /// How class names spell it.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Ams => "Ams",
            Self::Mapi => "Mapi",
            Self::Instore => "InStore",
        }
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
