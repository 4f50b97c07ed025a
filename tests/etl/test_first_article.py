"""The article that the project starts from, and one of our own with the same traps: what a careful reader finds, and nothing else."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from etl import coder, pipeline
from etl.inputs import Inputs
from etl.pipeline import Options
from etl.sources import Given
from tests.conftest import DATA, ROOT, quiet

ARTICLE = ROOT.parent / "shared" / "articles" / "000_24e86bede5815035.txt"
SAMPLE = DATA / "sample" / "ar-2022-09-13-appeal.txt"
absent = pytest.mark.skipif(not ARTICLE.exists(), reason=f"{ARTICLE.name} belongs to its publisher and is not part of this repository")


Cards = list[dict[str, Any]]
CARDS = "SELECT * FROM event_card WHERE event_id IN (SELECT event_id FROM claim JOIN article USING (article_id) WHERE text IS NOT NULL)"


def cards(path: Path, published: date, tmp: Path, *left_out: str) -> Cards:
    """The cards of all events of one article, in the release that the real data makes of it."""
    shutil.copytree(DATA, tmp / "data", ignore=shutil.ignore_patterns("build", *left_out))
    if "chronology" in left_out:
        for table in (tmp / "data" / "reference").glob("document*.csv"):
            table.write_text(table.read_text(encoding="utf-8").partition("\n")[0] + "\n", encoding="utf-8")
    inputs = Inputs((path,), given=Given(published=published, lang="ar", outlet="defense-arabic"), samples=False)
    built = pipeline.build(Options(tmp / "data", tmp / "build", inputs), quiet(), coder.make)
    with duckdb.connect(built.published.path, read_only=True) as con:
        found = con.execute(CARDS)
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Cards:
    return cards(ARTICLE, date(2020, 10, 31), tmp_path_factory.mktemp("first"), "chronology")


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Cards:
    return cards(SAMPLE, date(2022, 9, 13), tmp_path_factory.mktemp("own"), "chronology")


def one(found: Cards, type_id: str, target: str | None = None) -> dict[str, Any]:
    """The only actual event of a type, to a target."""
    fitting = [
        card
        for card in found
        if card["type_id"] == type_id
        and card["modality"] == "actual"
        and (target is None or target in {actor["actor_id"].partition(".")[0] for actor in card["actors"] if actor["role"] == "target"})
    ]
    assert len(fitting) == 1, fitting
    return fitting[0]


def actors(card: dict[str, Any], role: str) -> set[str]:
    return {actor["actor_id"] for actor in card["actors"] if actor["role"] == role}


def quotes(card: dict[str, Any]) -> str:
    return "\n".join(claim["quote"] for claim in card["claims"] if claim["quote"])


def alliances(card: dict[str, Any]) -> set[tuple[str, str, str]]:
    return {(one["member_id"], one["alliance_id"], one["role"]) for one in card["alliances"]}


@absent
def test_e1_armenia_asks_russia(real: Cards) -> None:
    card = one(real, "REQUEST", "RUS")
    assert (actors(card, "source"), actors(card, "target")) == ({"ARM.GOV"}, {"RUS.GOV"})
    assert (card["mode"], card["cameo"], card["since"], card["date_precision"]) == ("assist", "0232", date(2020, 10, 31), "day")
    assert "بعث رئيس الوزراء الأرميني نيكول باشينيان برسالة إلى الرئيس الروسي فلاديمير بوتين ، طلب فيها بدء المشاورات" in quotes(card)
    assert {("ARM", "CSTO", "member"), ("ARM", "RUS-ARM-1997", "member"), ("RUS", "RUS-ARM-1997", "member")} <= alliances(card)


@absent
def test_e2_armenia_asks_the_csto(real: Cards) -> None:
    card = one(real, "REQUEST", "CSTO")
    assert actors(card, "source") == {"ARM.GOV"}
    assert (card["mode"], card["date_origin"]) == ("assist", "publication")
    assert quotes(card) == "لجأ رئيس وزراء أرمينيا رسميًا إلى منظمة معاهدة الأمن الجماعي طلبًا للمساعدة."


@absent
def test_e3_russia_refuses_shortly_before_and_no_day_is_made_up(real: Cards) -> None:
    card = one(real, "REJECT")
    assert actors(card, "source") <= {"RUS", "RUS.GOV"}
    assert (card["since"], card["date_precision"], card["place_id"]) == (None, "none", None)
    assert quotes(card).startswith("قبل ذلك بقليل ، رفضت روسيا رسميًا نشر قواتها لحفظ السلام على أراضي كاراباخ دون تنسيق مناسب مع أذربيجان")


@absent
def test_the_treaties_are_history_as_printed_and_none_of_the_traps_is_an_event(real: Cards) -> None:
    dates = {(card["type_id"], card["modality"], card["since"]) for card in real}
    assert dates == {
        ("REQUEST", "actual", date(2020, 10, 31)),
        ("REJECT", "actual", None),
        ("SUPPORT", "historical", date(1997, 1, 1)),
        ("SUPPORT", "historical", date(2006, 8, 29)),
    }
    assert len(real) == 5


def test_our_own_article_asks_russia_and_the_csto(own: Cards) -> None:
    russia, csto = one(own, "REQUEST", "RUS"), one(own, "REQUEST", "CSTO")
    assert (actors(russia, "source"), actors(csto, "source")) == ({"ARM.GOV"}, {"ARM"})
    assert "بعث رئيس الوزراء الأرميني نيكول باشينيان برسالة إلى الرئيس الروسي فلاديمير بوتين" in quotes(russia)
    assert "طلبت أرمينيا رسميًا المساعدة من منظمة معاهدة الأمن الجماعي." in quotes(csto)
    assert ("ARM", "CSTO", "member") in alliances(russia)
    assert ("RUS", "RUS-ARM-1997", "member") in alliances(russia)


def test_none_of_our_own_traps_is_an_event(own: Cards) -> None:
    found = sorted((card["type_id"], card["modality"], str(card["since"])) for card in own)
    assert found == [
        ("REJECT", "actual", "None"),
        ("REQUEST", "actual", "2022-09-13"),
        ("REQUEST", "actual", "2022-09-13"),
        ("SUPPORT", "historical", "1997-01-01"),
    ]
    assert actors(one(own, "REJECT"), "source") <= {"AZE", "AZE.GOV"}


@absent
def test_with_the_chronology_the_article_is_one_more_source_of_the_curated_event(tmp_path: Path) -> None:
    card = one(cards(ARTICLE, date(2020, 10, 31), tmp_path), "REQUEST", "RUS")
    assert (card["event_id"][0], card["status"], card["dataset"]) == ("c", "curated", "chronology")
    assert {claim["dataset"] for claim in card["claims"]} == {"chronology", "articles"}
    assert "طلب فيها بدء المشاورات" in quotes(card)
    assert {("ARM", "CSTO", "member"), ("RUS", "RUS-ARM-1997", "member")} <= alliances(card)
