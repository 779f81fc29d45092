"""Reads which file of a Rust crate imports which, and finds circles.

A small reader, not a compiler: it knows `mod`, `use` and paths such as `crate::a::b`, and follows re-exports to the file that
defines a name, so a `pub use` makes no circle by itself. Code under `#[cfg(test)]` is left out: a module and its own tests may
know each other.

The file of a module that has children plays two parts, and counts as two: the face, which hands out what its children make,
and the shelf, where the children find what they share. So a child may use its parent's helpers, and the parent its child.
"""

import pathlib
import re
from collections import defaultdict

ITEM = re.compile(r"\b(?:fn|struct|enum|union|trait|type|const|static|mod)\s+(?:mut\s+)?([A-Za-z_]\w*)|\bmacro_rules!\s*([A-Za-z_]\w*)")
PATH = re.compile(r"(?<![\w:.])(\$?[A-Za-z_]\w*(?:\s*::\s*[A-Za-z_]\w*)+)")
USE = re.compile(r"\b(pub(?:\s*\([^)]*\))?\s+)?use\s+([^;]+);")
NOISE = re.compile(r"""//[^\n]*|/\*.*?\*/|b?r(?P<hash>\#*)".*?"(?P=hash)|b?"(?:\\.|[^"\\])*"|b?'(?:\\.[^']*|[^'\\])'(?!\w)""", re.S)

Path = tuple[str, ...]


class Module:
    """One `mod`: a file, or a part of one in braces."""

    def __init__(self, path: Path, file: str) -> None:
        self.path, self.file = path, file
        self.items: set[str] = set()
        self.children: set[str] = set()
        self.bindings: dict[str, Path] = {}  # name -> the path that a `use` gives it
        self.globs: list[Path] = []
        self.handed_on: set[Path] = set()  # by `pub use`, and not used here
        self.paths: list[Path] = []  # written out in the code


class Crate:
    """All modules below a folder `src`, and what they import."""

    def __init__(self, sources: dict[str, str]) -> None:
        self.modules: dict[Path, Module] = {}
        for file, text in sorted(sources.items()):
            self._read(module_path(file), file, without_tests(NOISE.sub(lambda found: '""' if found[0][-1] in '"#' else " ", text)))
        for path in self.modules:
            if path and path[:-1] in self.modules:
                self.modules[path[:-1]].children.add(path[-1])

    @classmethod
    def at(cls, folder: pathlib.Path) -> "Crate":
        return cls({file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8") for file in folder.rglob("*.rs")})

    def _read(self, path: Path, file: str, code: str) -> None:
        module = self.modules.setdefault(path, Module(path, file))
        while found := re.search(r"\bmod\s+(\w+)\s*\{", code):
            end = closing(code, found.end() - 1)
            self._read((*path, found[1]), file, code[found.end() : end])
            code = code[: found.start()] + code[end + 1 :]
        trees = USE.findall(code)
        code = USE.sub(" ", code)
        for public, tree in trees:
            for names, name in leaves(tree):
                if name == "*":
                    module.globs.append(names)
                else:
                    module.bindings[name] = names
                # What a file only hands on is no import of its own.
                if public and not re.search(rf"\b{name}\b" if name != "*" else r"(?!)", code):
                    module.handed_on.add(names)
        module.items |= {one or other for one, other in ITEM.findall(top_level(code))}
        module.paths += [tuple(re.split(r"\s*::\s*", names)) for names in PATH.findall(code)]

    def imports(self) -> dict[str, dict[str, set[str]]]:
        """file -> file -> the names it takes from there."""
        edges: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for module in self.modules.values():
            aliases = {names[0] for names in module.paths}
            wanted = list(module.paths) + [(*names, "*") for names in module.globs if names not in module.handed_on]
            # A module that is imported and then written `module::name` counts by the names that are taken from it.
            wanted += [names for name, names in module.bindings.items() if names not in module.handed_on and not (name in aliases and self._module(module, names))]
            for names in wanted:
                file = self.definer(module, names)
                if file and file != module.file:
                    edges[module.file][file].add("::".join(names[-2:]))
        return edges

    def definer(self, module: Module, names: Path) -> str | None:
        """The file that defines what `names` means inside `module`; None when another crate does."""
        found = self._walk(module, names, frozenset())
        return found.file if found else None

    def _module(self, module: Module, names: Path) -> bool:
        return self._walk(module, (*names, "*"), frozenset(), whole=True) is not None

    def _walk(self, module: Module, names: Path, seen: frozenset[tuple[Path, Path]], whole: bool = False) -> Module | None:
        if (module.path, names) in seen:
            return None
        seen |= {(module.path, names)}
        here, rest = module, list(names)
        started = False
        while rest and rest[0] in ("crate", "$crate", "super", "self"):
            word = rest.pop(0)
            start = () if word.endswith("crate") else here.path[:-1] if word == "super" else here.path
            here, started = self.modules[start], True
        if not rest or rest == ["*"]:
            return here if started or rest else None
        name, after = rest[0], tuple(rest[1:])
        if name in here.children:
            return self._walk(self.modules[(*here.path, name)], ("self", *after), seen, whole)
        if name in here.items:
            return None if whole else here
        if name in here.bindings:
            target = (*here.bindings[name], *after)
            # A name bound to itself (`use time::Duration` and `use time`) is another crate's.
            return None if target == names and here is module else self._walk(here, target, seen, whole)
        for glob in here.globs:
            if found := self._walk(here, (*glob, name, *after), seen, whole):
                return found
        return None


def module_path(file: str) -> Path:
    parts = file.removesuffix(".rs").split("/")
    if parts[-1] in ("mod", "lib", "main"):
        parts.pop()
    return tuple(parts)


def without_tests(code: str) -> str:
    """Without the items that only tests have."""
    while found := re.search(r"#\[cfg\((?:test|all\(test\b[^]]*)\)\]", code):
        end = re.compile(r"[;{]").search(code, found.end())
        if not end:
            return code[: found.start()]
        stop = closing(code, end.start()) if end[0] == "{" else end.start()
        # `use a::{b, c};` under the attribute ends with its semicolon.
        if end[0] == "{" and re.match(r"\s*(?:pub(?:\([^)]*\))?\s+)?use\b", code[found.end() :]):
            stop = code.index(";", stop)
        code = code[: found.start()] + code[stop + 1 :]
    return code


def closing(code: str, opening: int) -> int:
    depth = 0
    for place in range(opening, len(code)):
        depth += {"{": 1, "}": -1}.get(code[place], 0)
        if depth == 0:
            return place
    return len(code)


def top_level(code: str) -> str:
    """What stands outside all braces."""
    kept, depth = [], 0
    for piece in re.split(r"([{}])", code):
        if piece == "{":
            depth += 1
        elif piece == "}":
            depth -= 1
        elif depth == 0:
            kept.append(piece)
    return " ; ".join(kept)


def leaves(tree: str, before: Path = ()) -> list[tuple[Path, str]]:
    """`a::{b, c as d}` -> ((a, b), "b"), ((a, c), "d")."""
    tree = tree.strip().removeprefix("::")
    if "{" not in tree:
        names, _, other = (part.strip() for part in tree.partition(" as "))
        path = (*before, *(part.strip() for part in names.split("::")))
        if path[-1] == "*":
            return [(path[:-1], "*")]
        if path[-1] == "self" and len(path) > 1:
            path = path[:-1]
        return [(path, other or path[-1])]
    head, _, inside = tree.partition("{")
    path = (*before, *(part.strip() for part in head.split("::") if part.strip()))
    parts, depth, word = [], 0, ""
    for letter in inside[: inside.rindex("}")]:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append(word)
            word = ""
        else:
            word += letter
    return [leaf for part in [*parts, word] if part.strip() for leaf in leaves(part, path)]


def circles(crate: Crate) -> list[list[str]]:
    """Groups of files that import each other in a circle, each sorted; empty when all is well."""
    of = {module.file: module.path for module in crate.modules.values() if module_path(module.file) == module.path}
    graph: dict[str, set[str]] = defaultdict(set)
    for source, targets in crate.imports().items():
        graph[source].add(source + " (shelf)")
        for target in targets:
            if below(of[target], of[source]):
                graph[source].add(target)
            elif below(of[source], of[target]):
                for part in (source, source + " (shelf)"):
                    graph[part].add(target + " (shelf)")
            else:
                for part in (source, source + " (shelf)"):
                    graph[part].add(target)
    for target in {name for names in graph.values() for name in names if not name.endswith(" (shelf)")}:
        graph[target].add(target + " (shelf)")
    found = [sorted({name.removesuffix(" (shelf)") for name in group}) for group in strongly_connected(graph) if len(group) > 1]
    return sorted(group for group in found if len(group) > 1)


def below(one: Path, other: Path) -> bool:
    return len(one) > len(other) and one[: len(other)] == other


def strongly_connected(graph: dict[str, set[str]]) -> list[list[str]]:
    """Tarjan's algorithm, with a stack of its own."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    groups: list[list[str]] = []
    for root in sorted(graph):
        work = [] if root in order else [(root, iter(sorted(graph[root])))]
        while work:
            node, targets = work[-1]
            if node not in order:
                order[node] = low[node] = len(order)
                stack.append(node)
            for target in targets:
                if target not in order:
                    work.append((target, iter(sorted(graph.get(target, ())))))
                    break
                if target in stack:
                    low[node] = min(low[node], order[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == order[node]:
                    cut = stack.index(node)
                    groups.append(stack[cut:])
                    del stack[cut:]
    return groups


def shortest_circle(crate: Crate, group: list[str]) -> list[str]:
    """One short way round inside a group, to show where to cut."""
    edges, inside = crate.imports(), set(group)
    best: list[str] = []
    for start in group:
        queue, before = [start], {start: ""}
        while queue:
            here = queue.pop(0)
            for target in sorted(set(edges[here]) & inside):
                if target == start:
                    way = [start]
                    while here != start:
                        way.insert(1, here)
                        here = before[here]
                    if len(way) > 2 or not related(way):
                        if not best or len(way) < len(best):
                            best = way
                    queue = []
                    break
                if target not in before:
                    before[target] = here
                    queue.append(target)
    return best


def related(way: list[str]) -> bool:
    one, other = (module_path(file) for file in way)
    return below(one, other) or below(other, one)
