"""The lexicon files: what is refused and with which words, and that ours hold enough."""

from pathlib import Path

import pytest

from etl.coding import lexicon
from etl.coding.notation import parse
from etl.faults import FaultsError

LEXICON = Path(__file__).parents[3] / "data" / "lexicon"
TYPES = sorted(lexicon.TYPES - {"NONE"})
FULL = ("en", "ar")


def write(folder: Path, entry: str) -> Path:
    path = folder / "en" / "triggers.yml"
    path.parent.mkdir()
    path.write_text(f"entries:\n  - {entry}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("entry", "rule"),
    [
        ('{id: en.request.ask, type: BEG, patterns: ["~ask"]}', "type 'BEG' is none of PLOVER's"),
        ('{id: en.request.ask, type: REQUEST, mode: nicely, patterns: ["~ask"]}', "mode 'nicely' is unknown"),
        ('{id: en.request.ask, type: REQUEST, cameo: 232, patterns: ["~ask"]}', "cameo '232' is no CAMEO code"),
        ('{id: en.request.ask, type: REQUEST, patterns: [""]}', "is no pattern"),
        ("{id: en.request.ask, type: REQUEST, patterns: [NA]}", "is no pattern"),
        ("{id: en.request.ask, type: REQUEST, patterns: []}", "no patterns"),
        ('{id: Ask, type: REQUEST, patterns: ["~ask"]}', "is not like en.request.ask-for"),
        ('{id: en.request.ask, type: REQUEST, colour: red, patterns: ["~ask"]}', "Extra inputs are not permitted"),
    ],
)
def test_a_fault_is_one_line_with_file_entry_rule_and_mend(tmp_path: Path, entry: str, rule: str) -> None:
    with pytest.raises(FaultsError) as caught:
        lexicon.read(write(tmp_path, entry), lexicon.TriggerFile)
    (line,) = str(caught.value).splitlines()
    assert line.startswith("data/lexicon/en/triggers.yml: ")
    assert rule in line
    assert "→" in line


def test_no_value_is_turned_into_a_number_or_a_yes(tmp_path: Path) -> None:
    path = write(tmp_path, "{id: en.request.ask, type: REQUEST, cameo: 0232, patterns: [no, 0232]}")
    entry = lexicon.read(path, lexicon.TriggerFile).entries[0]
    assert (entry.cameo, entry.patterns) == ("0232", ("no", "0232"))


def test_an_id_stands_once() -> None:
    entry = lexicon.Entry(id="en.request.ask", patterns=("ask",))
    with pytest.raises(FaultsError, match="stands already in b"):
        lexicon.unique([("b", entry), ("c", entry)])


@pytest.mark.parametrize("pattern", ["(ask)", "@nothing", "ask||beg"])
def test_a_pattern_that_says_nothing_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"; (write|add)"):
        parse(pattern, {}, "en")


@pytest.mark.parametrize("lang", FULL)
@pytest.mark.parametrize("type_id", TYPES)
def test_fifteen_words_for_each_type(lang: str, type_id: str) -> None:
    entries = lexicon.read(LEXICON / lang / "triggers.yml", lexicon.TriggerFile).entries
    patterns = [pattern for entry in entries if entry.type == type_id for pattern in entry.patterns]
    assert len({word for pattern in patterns for word in _alternatives(pattern)}) >= 15


def _alternatives(pattern: str) -> list[str]:
    """A pattern with alternatives is as many as they are."""
    first, _, rest = pattern.partition(" ")
    return [f"{word} {rest}" for word in first.split("|")]
