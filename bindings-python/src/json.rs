//! What the core says in JSON as Python objects, without a detour over a Python string.

use std::fmt;

use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyList, PyString};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Reads one JSON value. Integers are `int`; the core has turned every other number into text.
pub(crate) fn read(py: Python<'_>, text: &str) -> serde_json::Result<Py<PyAny>> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Reader(py).deserialize(&mut reader)?;
    reader.end()?;
    Ok(value.unbind())
}

/// The name under which serde_json hands on a number that it keeps as text (`arbitrary_precision`).
const NUMBER: &str = "$serde_json::private::Number";

#[derive(Clone, Copy)]
struct Reader<'py>(Python<'py>);

impl<'py, 'de> DeserializeSeed<'de> for Reader<'py> {
    type Value = Bound<'py, PyAny>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'py, 'de> Visitor<'de> for Reader<'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(PyString::new(self.0, text).into_any())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        value.into_bound_py_any(self.0).map_err(failed)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        value.into_bound_py_any(self.0).map_err(failed)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        value.into_bound_py_any(self.0).map_err(failed)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(self.0.None().into_bound(self.0))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let list = PyList::empty(self.0);
        while let Some(item) = items.next_element_seed(self)? {
            list.append(item).map_err(failed)?;
        }
        Ok(list.into_any())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let object = PyDict::new(self.0);
        while let Some(name) = entries.next_key_seed(Name(self.0))? {
            match name {
                Some(name) => object.set_item(name, entries.next_value_seed(self)?).map_err(failed)?,
                None => return number(self.0, &entries.next_value::<String>()?).map_err(failed),
            }
        }
        Ok(object.into_any())
    }
}

/// A key; none for the one that announces a number.
struct Name<'py>(Python<'py>);

impl<'py, 'de> DeserializeSeed<'de> for Name<'py> {
    type Value = Option<Bound<'py, PyString>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'py, 'de> Visitor<'de> for Name<'py> {
    type Value = Option<Bound<'py, PyString>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok((text != NUMBER).then(|| PyString::new(self.0, text)))
    }
}

/// An integer of any length; anything with a fraction or an exponent stays text, because a float would round it.
fn number<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    if let Ok(small) = text.parse::<i64>() {
        return small.into_bound_py_any(py);
    }
    let text = PyString::new(py, text).into_any();
    py.get_type::<PyInt>().call1((&text,)).or(Ok(text))
}

fn failed<E: Error>(fault: PyErr) -> E {
    E::custom(fault)
}
