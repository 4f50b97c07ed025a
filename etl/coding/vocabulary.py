"""All patterns of one language as one automaton over words: a word is looked up once, patterns start at their first word."""

from collections.abc import Set
from dataclasses import dataclass, field
from operator import itemgetter

from etl.coding import armenian, morphology
from etl.coding.notation import Atom, Element
from etl.coding.shapes import Hit, Words

MEMO = 50_000
STOPS = frozenset(".!?؟։;؛:\n")
SHIFT = 20  # atoms before, patterns of one atom within: one number that puts all patterns of a word in order


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """A compiled pattern: sets of atom numbers with the gaps before them, and the entry that it speaks for."""

    kind: str
    entry: object
    steps: tuple[tuple[frozenset[int], int, bool], ...]
    head: int
    needed: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Begun:
    """The patterns of several words that begin with one atom, with their order: `bare` may end there, the others need an atom more,
    right after it (`by_next`) or somewhere (`by_need`)."""

    bare: tuple[tuple[int, Pattern], ...]
    by_next: dict[int, list[tuple[int, Pattern]]]
    by_need: dict[int, list[tuple[int, Pattern]]]


@dataclass(frozen=True, slots=True)
class Seen:
    """All that is known of one word: the atoms that it is a form of with what the form says, patterns of one word with what the
    form says (all in order), and what begins with it."""

    atoms: dict[int, str]
    whole: tuple[tuple[int, Pattern, str], ...] = ()
    begun: tuple[tuple[int, Begun], ...] = ()


UNSEEN = Seen({})


@dataclass(slots=True)
class Vocabulary:
    """Filled once at load; afterwards only its memo of seen words changes, within a bound."""

    lang: str
    atoms: dict[Atom, int] = field(default_factory=dict)
    whole: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    stems: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    starts: dict[int, list[Pattern]] = field(default_factory=dict)
    longest: int = 1
    begun: dict[int, Begun] = field(default_factory=dict)
    memo: dict[str, Seen] = field(default_factory=dict)

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

    def look(self, word: str) -> Seen:
        """What is known of a word."""
        found = self.memo.get(word)
        if found is None:
            if len(self.memo) > MEMO:
                self.memo.clear()
            atoms = self._look(word)
            found = self.memo[word] = self._seen(atoms) if atoms else UNSEEN
        return found

    def _seen(self, atoms: dict[int, str]) -> Seen:
        whole: list[tuple[int, Pattern, str]] = []
        begun: list[tuple[int, Begun]] = []
        for place, number in enumerate(atoms):
            patterns = self.starts.get(number, ())
            for at, pattern in enumerate(patterns):
                if len(pattern.steps) == 1:
                    whole.append(((place << SHIFT) + at, pattern, _feature(pattern.steps[0][0], atoms)))
            if any(len(pattern.steps) > 1 for pattern in patterns):
                begun.append((place << SHIFT, self._begun(number)))
        return Seen(atoms, tuple(whole), tuple(begun))

    def _begun(self, number: int) -> Begun:
        found = self.begun.get(number)
        if found is None:
            longer = [(at, pattern) for at, pattern in enumerate(self.starts[number]) if len(pattern.steps) > 1]
            by_next: dict[int, list[tuple[int, Pattern]]] = {}
            by_need: dict[int, list[tuple[int, Pattern]]] = {}
            for at, pattern in longer:
                _, gap, is_optional = pattern.steps[1]
                filed = by_need if gap or is_optional else by_next
                for need in pattern.needed:
                    filed.setdefault(need, []).append((at, pattern))
            found = self.begun[number] = Begun(tuple(one for one in longer if not one[1].needed), by_next, by_need)
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

    def hits(self, words: Words) -> list[Hit]:
        """Every pattern found, in the order of the words."""
        texts, known = words.texts, self.memo.get
        seen = [known(text) or self.look(text) for text in texts]
        atoms = [one.atoms for one in seen]
        present = set().union(*atoms)
        hits: list[Hit] = []
        for at, one in enumerate(seen):
            longer = self._longer(one, at, present, atoms, texts) if one.begun else []
            if longer:
                ordered = [(order, Hit(pattern.kind, pattern.entry, (at,), at, feature)) for order, pattern, feature in one.whole]
                hits.extend(hit for _, hit in sorted([*ordered, *longer], key=itemgetter(0)))
            elif one.whole:
                hits.extend([Hit(pattern.kind, pattern.entry, (at,), at, feature) for _, pattern, feature in one.whole])
        return hits

    def _longer(self, one: Seen, at: int, present: set[int], atoms: list[dict[int, str]], texts: list[str]) -> list[tuple[int, Hit]]:
        """The patterns of several words that begin here, with their order; only those are tried of which another word is present."""
        found: list[tuple[int, Hit]] = []
        following: Set[int] = atoms[at + 1].keys() if at + 1 < len(atoms) else set()
        if at + 1 < len(texts) and texts[at + 1] in armenian.FREE:
            following = present
        for base, begun in one.begun:
            tried = dict(begun.bare)
            for need in following & begun.by_next.keys():
                tried.update(begun.by_next[need])
            for need in present & begun.by_need.keys():
                tried.update(begun.by_need[need])
            for order, pattern in tried.items():
                places = _match(pattern, atoms, texts, at)
                if places:
                    found.append((base + order, self._hit(pattern, places, atoms)))
        return found

    def _hit(self, pattern: Pattern, places: tuple[int, ...], atoms: list[dict[int, str]]) -> Hit:
        is_last = self.lang in ("tr", "az", "hy") and pattern.kind in ("name", "agent")
        at_head = len(places) - 1 if is_last else pattern.head
        head = places[min(at_head, len(places) - 1)]
        step = pattern.steps[min(at_head, len(pattern.steps) - 1)][0]
        return Hit(pattern.kind, pattern.entry, places, head, _feature(step, atoms[head]))


def _feature(step: frozenset[int], atoms: dict[int, str]) -> str:
    return next((atoms[number] for number in step if number in atoms), "")


def _pattern(kind: str, entry: object, steps: tuple[tuple[frozenset[int], int, bool], ...], head: int) -> Pattern:
    """With what must stand somewhere after its first word, so that most sentences are passed over at once."""
    return Pattern(kind, entry, steps, head, next((step for step, _, is_optional in steps[1:] if not is_optional), frozenset()))


def _match(pattern: Pattern, seen: list[dict[int, str]], texts: list[str], at: int) -> tuple[int, ...]:
    places = [at]
    here, end = at + 1, len(seen)
    for step, gap, is_optional in pattern.steps[1:]:
        found = here if here < end and not step.isdisjoint(seen[here]) else _find(step, gap, seen, texts, here)
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
