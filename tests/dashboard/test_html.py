from hypothesis import given
from hypothesis import strategies as st

from dashboard.html import join, link, tag
from dashboard.markdown import plain


@given(st.text(), st.text())
def test_no_text_becomes_an_element_or_leaves_its_attribute(words: str, value: str) -> None:
    made = tag("p", words, title=value)
    assert made.count("<") == 2
    assert made.count(">") == 2
    assert made.count('"') == 2


def test_parts_are_kept_and_nothing_leaves_no_trace() -> None:
    assert tag("p", tag("b", "a & b"), None, False, class_="x", data_testid=None) == '<p class="x"><b>a &amp; b</b></p>'
    assert join("<", tag("i", 1)) == "&lt;<i>1</i>"


def test_only_web_addresses_become_links() -> None:
    assert link("x", "javascript:alert(1)") == "x"
    assert link("x", "data:text/html,x") == "x"
    assert link("x", None) == "x"
    assert link("<x>", 'https://a.org/"').startswith('<a href="https://a.org/&quot;" target="_blank" rel="noopener')


def test_markdown_in_a_label_stays_text() -> None:
    assert plain("![x](http://a.org/b.png) :red[y] $z$") == r"\!\[x\]\(http\:\/\/a\.org\/b\.png\) \:red\[y\] \$z\$"
    assert plain("Շուշի / Şuşa") == r"Շուշի \/ Şuşa"
