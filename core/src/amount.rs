//! Amounts between decimals and the smallest unit.
