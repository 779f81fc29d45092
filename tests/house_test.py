"""The reader of modules: small crates with a planted circle, and without. Run: python3 -m unittest discover -s tests -p '*_test.py'"""

import unittest

from modules import Crate, circles, leaves, shortest_circle


def groups(**sources: str) -> list[list[str]]:
    return circles(Crate({name.replace("__", "/") + ".rs": text for name, text in sources.items()}))


class Circles(unittest.TestCase):
    def test_two_files_that_use_each_other_are_a_circle(self) -> None:
        found = groups(lib="mod a; mod b;", a="use crate::b::B;\npub struct A;", b="use crate::a::A;\npub struct B;")
        self.assertEqual(found, [["a.rs", "b.rs"]])

    def test_a_circle_of_three_is_found_and_its_way_is_shown(self) -> None:
        crate = Crate({"lib.rs": "mod a; mod b; mod c;", "a.rs": "use crate::b;\npub fn f() { b::f() }", "b.rs": "pub fn f() { crate::c::g() }", "c.rs": "use super::a::f;\npub fn g() { f() }"})
        self.assertEqual(circles(crate), [["a.rs", "b.rs", "c.rs"]])
        self.assertEqual(shortest_circle(crate, circles(crate)[0]), ["a.rs", "b.rs", "c.rs"])

    def test_a_path_in_the_code_counts_as_much_as_an_import(self) -> None:
        self.assertEqual(groups(lib="mod a; mod b;", a="fn f() { crate::b::g() }", b="fn g() { super::a::f() }"), [["a.rs", "b.rs"]])

    def test_siblings_that_use_each_other_through_their_parent_are_a_circle(self) -> None:
        found = groups(lib="mod m;", m__mod="mod a; mod b; pub use a::A; pub use b::B;", m__a="use super::B;\npub struct A;", m__b="use super::A;\npub struct B;")
        self.assertEqual(found, [["m/a.rs", "m/b.rs"]])

    def test_a_chain_is_no_circle(self) -> None:
        self.assertEqual(groups(lib="mod a; mod b; mod c;", a="use crate::b::B;", b="use crate::c::C;\npub struct B;", c="pub struct C;"), [])

    def test_a_child_may_use_what_its_parent_shares(self) -> None:
        self.assertEqual(groups(lib="mod m;", m__mod="mod a;\nfn shared() {}\nfn f() { a::g() }", m__a="fn g() { super::shared() }"), [])

    def test_a_parent_that_shares_and_imports_a_stranger_closes_the_circle(self) -> None:
        found = groups(lib="mod m; mod x;", m__mod="mod a;\nfn shared() { crate::x::x() }", m__a="pub fn g() { super::shared() }", x="fn x() { crate::m::a::g() }")
        self.assertEqual(found, [["m/a.rs", "m/mod.rs", "x.rs"]])

    def test_a_re_export_counts_for_the_file_that_defines_the_name(self) -> None:
        self.assertEqual(groups(lib="mod a; mod b;\npub use a::A;\npub use b::B;", a="pub struct A;", b="use crate::A;\npub struct B;"), [])

    def test_a_module_and_its_own_tests_may_know_each_other(self) -> None:
        inline = "pub fn f() {}\n#[cfg(test)]\nmod tests { use crate::b::g; use super::*; }"
        self.assertEqual(groups(lib="mod a; mod b;", a=inline, b="use crate::a::f;\npub fn g() {}"), [])
        self.assertEqual(groups(lib="mod a;", a="pub fn f() {}\n#[cfg(test)]\nmod tests;", a__tests="use super::f;"), [])

    def test_comments_and_texts_import_nothing(self) -> None:
        text = '// use crate::b::B;\n/* crate::b::B */\nconst T: &str = "crate::b::B";\nconst R: &str = r#"crate::"b"::B"#;\nconst C: char = \'"\';\npub struct A;'
        self.assertEqual(groups(lib="mod a; mod b;", a=text, b="use crate::a::A;\npub struct B;"), [])

    def test_code_after_a_lifetime_and_a_quote_is_still_read(self) -> None:
        a = "struct A<'a>(&'a str);\nfn f() { let q = '\\''; crate::b::g(); }"
        self.assertEqual(groups(lib="mod a; mod b;", a=a, b="fn g() { crate::a::f() }"), [["a.rs", "b.rs"]])

    def test_a_name_of_another_crate_is_not_mistaken_for_ours(self) -> None:
        self.assertEqual(groups(lib="mod time; mod b;", time="use crate::b::B;", b="use time::Duration;\nfn f() { time::now() }\npub struct B;"), [])

    def test_a_glob_counts_as_an_import_of_its_module(self) -> None:
        self.assertEqual(groups(lib="mod a; mod b;", a="use crate::b::*;\npub fn f() {}", b="use crate::a::f;\npub fn g() {}"), [["a.rs", "b.rs"]])

    def test_a_tree_of_imports_is_read_leaf_by_leaf(self) -> None:
        wanted = [(("a",), "a"), (("a", "b", "c"), "d"), (("a", "b", "e"), "e"), (("a", "f"), "*")]
        self.assertEqual(leaves("a::{self, b::{c as d, e}, f::*}"), wanted)


if __name__ == "__main__":
    unittest.main()
