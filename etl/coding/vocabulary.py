"""All patterns of one language as one automaton over words: a word is looked up once, patterns start at their first word."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from etl.coding import armenian, morphology
from etl.coding.notation import Atom, Element
from etl.coding.shapes import Hit, Words

MEMO = 200_000
STOPS = frozenset(".!?؟։;؛:\n")


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """A compiled pattern: sets of atom numbers with the gaps before them, and the entry that it speaks for."""

    kind: str
    entry: object
    steps: tuple[tuple[frozenset[int], int, bool], ...]
    head: int
    needed: frozenset[int] = frozenset()


@dataclass(slots=True)
class Vocabulary:
    """Filled once at load; afterwards only its memo of seen words changes, within a bound."""

    lang: str
    atoms: dict[Atom, int] = field(default_factory=dict)
    whole: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    stems: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    starts: dict[int, list[Pattern]] = field(default_factory=dict)
    longest: int = 1
    memo: dict[str, dict[int, str]] = field(default_factory=dict)

    def add(self, kind: str, entry: object, elements: tuple[Element, ...]) -> None:
        """File one pattern. Its head, the word that bears the grammar, is its first verb, else its first word."""
        steps = tuple((frozenset(self._number(atom) for atom in e.atoms), e.gap, e.is_optional) for e in elements)
        head = next((i for i, e in enumerate(elements) if e.atoms[0].kind == "verb"), 0)
        while steps[0][2]:
            self._file(_pattern(kind, entry, steps, head), steps[0][0])
            steps, head = steps[1:], max(0, head - 1)
        self._file(_pattern(kind, entry, steps, head), steps[0][0])

    def _file(self, pattern: Pattern, first: frozenset[int]) -> None:
        for number in first:
            self.starts.setdefault(number, []).append(pattern)

    def _number(self, atom: Atom) -> int:
        if atom in self.atoms:
            return self.atoms[atom]
        number = self.atoms[atom] = len(self.atoms)
        for key, kind, feature in morphology.keys(self.lang, atom.kind, atom.text):
            if kind:
                self.stems.setdefault(key, []).append((number, kind))
                self.longest = max(self.longest, len(key))
            else:
                self.whole.setdefault(key, []).append((number, feature))
        return number

    def look(self, word: str) -> dict[int, str]:
        """The atoms that a word is a form of, each with what the form says."""
        found = self.memo.get(word)
        if found is None:
            if len(self.memo) > MEMO:
                self.memo.clear()
            found = self.memo[word] = self._look(word)
        return found

    def _look(self, word: str) -> dict[int, str]:
        found: dict[int, str] = dict(self.whole.get(word, ()))
        named: dict[int, int] = {}
        case = ""
        if not word[0].isalnum() or len(word) > 60:
            return found
        for prefix, bare in morphology.prefixes(self.lang, word):
            for size in range(1, min(len(bare), self.longest) + 1):
                for number, kind in self.stems.get(bare[:size], ()):
                    feature = morphology.ending(self.lang, kind, prefix, bare[size:])
                    if feature is not None:
                        found.setdefault(number, feature)
                        if kind in ("name", "open"):
                            named[number], case = size, feature
        if self.lang == "tr" and named:  # `Türkiye` is no dative of `Türk`: the longest stem knows the case
            longest = max(named.values())
            if word[:longest].endswith(("stan", "iye", "ya")):
                found.update({number: case for number, size in named.items() if longest - size > 1})
        return found

    def hits(self, words: Words) -> Iterator[Hit]:
        """Every pattern found, in the order of the words."""
        seen = [self.look(text) for text in words.texts]
        present = set().union(*seen) if seen else set()
        is_suffixing = self.lang in ("tr", "az", "hy")
        for at, atoms in enumerate(seen):
            for number in atoms:
                for pattern in self.starts.get(number, ()):
                    if pattern.needed and pattern.needed.isdisjoint(present):
                        continue
                    places = _match(pattern, seen, words.texts, at) if len(pattern.steps) > 1 else (at,)
                    if places:
                        at_head = len(places) - 1 if is_suffixing and pattern.kind in ("name", "agent") else pattern.head
                        head = places[min(at_head, len(places) - 1)]
                        step = pattern.steps[min(at_head, len(pattern.steps) - 1)][0]
                        feature = next((seen[head][n] for n in step if n in seen[head]), "")
                        yield Hit(pattern.kind, pattern.entry, places, head, feature)


def _pattern(kind: str, entry: object, steps: tuple[tuple[frozenset[int], int, bool], ...], head: int) -> Pattern:
    """With what must stand somewhere after its first word, so that most sentences are passed over at once."""
    return Pattern(kind, entry, steps, head, next((step for step, _, is_optional in steps[1:] if not is_optional), frozenset()))


def _match(pattern: Pattern, seen: list[dict[int, str]], texts: list[str], at: int) -> tuple[int, ...]:
    places = [at]
    here = at + 1
    for step, gap, is_optional in pattern.steps[1:]:
        found = _find(step, gap, seen, texts, here)
        if found >= 0:
            places.append(found)
            here = found + 1
        elif not is_optional:
            return ()
    return tuple(places)


def _find(step: frozenset[int], gap: int, seen: list[dict[int, str]], texts: list[str], here: int) -> int:
    at, last = here, here + gap
    while at <= last and at < len(seen):
        if not step.isdisjoint(seen[at]):
            return at
        if texts[at] in STOPS:
            return -1
        last += texts[at] in armenian.FREE
        at += 1
    return -1
