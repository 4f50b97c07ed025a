"""The files `text.yml`: read strictly, a fault in one line."""

from pathlib import Path

import pytest

from etl.coding import text_tables
from etl.coding.line_kinds import marked
from etl.faults import FaultsError


@pytest.mark.parametrize("lang", text_tables.LANGS)
def test_every_file_is_sound_and_says_something(lang: str) -> None:
    tables = text_tables.text_tables(lang)
    assert len(tables.never_end) >= 10
    assert len(tables.small_words) >= 10


@pytest.mark.parametrize(
    ("found", "rule"),
    [
        ("    kind: boilerplate", "kind: advert"),
        ("    whole: [Share,", "    wohle: [Share,"),
        ("small_words:", "smal_words:"),
        ("outlets: [", "outlets: [["),
    ],
)
def test_a_faulty_file_is_said_in_one_line_each(tmp_path: Path, found: str, rule: str) -> None:
    good = (text_tables.LEXICON / "en" / "text.yml").read_text("utf-8")
    assert found in good
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "text.yml").write_text(good.replace(found, rule, 1), "utf-8")
    with pytest.raises(FaultsError, match=r"data/lexicon/en/text\.yml") as raised:
        text_tables.read_text_file("en", tmp_path)
    assert all(line.startswith("data/lexicon/en/text.yml: ") for line in str(raised.value).splitlines())


def test_a_mark_is_known_in_any_language_of_the_page() -> None:
    for line in ("Written by نور الدين", "Paylaş", "INSTAGRAM", "Читайте также"):
        assert (marked(line, "ar") is not None) == (line != "INSTAGRAM")


def test_a_line_without_letters_is_no_part_of_a_report() -> None:
    assert [mark.kind for line in ("***", "10.11.2020 14:30", "—") if (mark := marked(line, "en"))] == ["boilerplate"] * 3
