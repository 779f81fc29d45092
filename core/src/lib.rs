//! Alipay payments across borders.
