"""What tests/packages.py and tests/manifests.py look for is found when it is planted."""

import unittest

from manifests import OURS, expanded
from packages import faults

GOOD = {"a/LICENSE-MIT": b"", "a/LICENSE-APACHE": b"", "a/THIRD-PARTY.txt": b"aws-lc-sys 1", "a/code.js": b"1"}
# Put together here so that no search for keys finds this file.
KEY = b"-----BEGIN " + b"PRIVATE KEY-----\n" + b"A" * 64


def found(name: str, **changed: bytes | None) -> list[str]:
    contents = {**GOOD, **{f"a/{path.replace('__', '/').replace('_dot_', '.').replace('_', '-')}": text for path, text in changed.items()}}
    return faults(name, {path: lambda text=text: text for path, text in contents.items() if text is not None})


class Packages(unittest.TestCase):
    def test_a_good_package_has_no_fault(self) -> None:
        self.assertEqual(found("x.whl"), [])

    def test_a_missing_licence_is_found(self) -> None:
        self.assertEqual(found("x.whl", LICENSE_MIT=None), ["x.whl: LICENSE-MIT is missing"])

    def test_a_library_without_the_notices_of_aws_lc_is_found_and_a_crate_needs_none(self) -> None:
        missing = ["x.jar: THIRD-PARTY.txt with the notices of aws-lc is missing"]
        self.assertEqual(found("x.jar", THIRD_PARTY_dot_txt=None), missing)
        self.assertEqual(found("x.jar", THIRD_PARTY_dot_txt=b"nothing"), missing)
        self.assertEqual(found("x.crate", THIRD_PARTY_dot_txt=None), [])

    def test_keys_reference_pages_and_tests_are_found(self) -> None:
        self.assertIn("holds a private key", found("x.tgz", readme_dot_md=KEY)[0])
        self.assertIn("is a file of keys", found("x.tgz", merchant_dot_pem=b"")[0])
        self.assertIn("is a page of the reference", found("x.crate", docs__reference__ams_dot_md=b"")[0])
        self.assertIn("is a test", found("x.crate", tests__it__main_dot_rs=b"")[0])

    def test_a_module_of_unit_tests_belongs_to_its_source(self) -> None:
        self.assertEqual(found("x.crate", src__check__tests__forms_dot_rs=KEY), [])

    def test_a_crate_that_takes_in_a_file_from_outside_is_found(self) -> None:
        wanted = ["x.crate: a/src/lib.rs takes in a/schema.json, which is not in the package"]
        source = b'const A: &str = include_str!("../schema.json");'
        self.assertEqual(found("x.crate", src__lib_dot_rs=source), wanted)
        self.assertEqual(found("x.crate", src__lib_dot_rs=source, schema_dot_json=b""), [])
        self.assertEqual(found("x.crate", src__lib_dot_rs=b"#[cfg(test)]\nmod tests { " + source + b" }"), [])

    def test_the_sandbox_holds_its_keys(self) -> None:
        self.assertEqual(found("alipay-sandbox-1.0.0.crate", keys__merchant_dot_pem=KEY), [])


class Manifests(unittest.TestCase):
    def test_a_version_behind_our_name_is_read(self) -> None:
        for said in ('alipay-global = "0.2.0"', "alipay-global==0.2.0", "npm install alipay-global@0.2.0", "com.alipayglobal:alipay-global:0.2.0"):
            self.assertEqual(OURS.findall(said), ["0.2.0"], said)
        self.assertEqual(OURS.findall("alipay-global needs Python 3.10"), [])

    def test_braces_stand_for_each_of_their_words(self) -> None:
        self.assertEqual(list(expanded("a/{b,c}/{d,e}.rs")), ["a/b/d.rs", "a/b/e.rs", "a/c/d.rs", "a/c/e.rs"])


if __name__ == "__main__":
    unittest.main()
