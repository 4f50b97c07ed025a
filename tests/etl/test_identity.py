"""Ids: stable, of their shape, and of the content only."""

from hypothesis import given
from hypothesis import strategies as st

from etl import identity


def test_ids_never_change() -> None:
    """Links hold these: a change here breaks every link that was ever sent."""
    assert identity.curated_id("2020-09-27-offensive-begins") == "c946e2e4ee7ad"
    assert identity.coded_id("REQUEST", "actual", None) == "e8549ac0c7d44"


def test_an_article_is_the_same_whatever_its_spaces_and_composition() -> None:
    assert identity.article_id("Şuşa  is\nhere ", None) == identity.article_id("Şuşa is here", None)
    assert identity.article_id("a", "https://x.example/1") != identity.article_id("a", "https://x.example/2")


@given(st.lists(st.one_of(st.none(), st.text(max_size=5)), max_size=5), st.lists(st.one_of(st.none(), st.text(max_size=5)), max_size=5))
def test_different_parts_have_different_digests(a: list[str | None], b: list[str | None]) -> None:
    separators = {"\x1f", "\x00"}
    if not any(separators & set(part or "") for part in (*a, *b)) and [] not in (a, b):
        assert (identity.digest(*a) == identity.digest(*b)) == (a == b)


@given(st.text())
def test_an_id_has_its_shape_for_any_text(text: str) -> None:
    assert len(identity.article_id(text, text)) == 13
