"""Titles: neutral, complete for every type, and clear about what is claimed, denied, recalled or announced."""

from datetime import date
from pathlib import Path

import pytest

from etl import reference, titles
from etl.levels import Levels
from etl.model import DatedSpan, Event, EventActor, Modality
from etl.titles import Titles


@pytest.fixture
def maker(world: Path) -> Titles:
    known = reference.read(world)
    templates, faults = titles.read(world, known)
    assert faults == []
    assert templates
    return Titles(templates, known, Levels(known))


def event(
    type_id: str,
    mode: str | None,
    *actors: tuple[str, str],
    modality: Modality = "actual",
    by: str | None = None,
    place: str | None = None,
) -> Event:
    when = DatedSpan(date(2020, 10, 31), date(2020, 11, 1), "day", "text")
    roles = tuple(EventActor(actor, role) for actor, role in actors)  # type: ignore[arg-type]
    return Event("e", type_id, modality, when, roles, "articles", "coded", (), (), mode=mode, claimed_by=by, place_id=place)


ARMENIA, RUSSIA = ("ARM.GOV", "source"), ("RUS.GOV", "target")
ATTACK = (("AZE.MIL", "source"), ("ARM.MIL", "target"))


@pytest.mark.parametrize(
    ("given", "title"),
    [
        (event("REQUEST", "assist", ARMENIA, RUSSIA), "Armenia (government) asks Russia (government) for assistance"),
        (
            event("REQUEST", "assist", ARMENIA, ("RUS.GOV", "source"), ("CSTO", "target")),
            "Armenia (government) and Russia (government) ask CSTO for assistance",
        ),
        (event("REQUEST", "unheard-of", ARMENIA), "Armenia (government) makes a request"),
        (event("REQUEST", "assist"), "An unnamed party asks for assistance"),
        (
            event("CONSULT", None, ("ARM", "participant"), ("AZE", "participant"), ("RUS", "participant")),
            "Armenia, Azerbaijan and Russia hold talks",
        ),
        (event("ASSAULT", None, ("ARM.CVL", "target"), place="stepanakert"), "Armenia (civilians) is attacked in Stepanakert / Khankendi"),
        (
            event("REQUEST", "assist", ARMENIA, RUSSIA, modality="historical"),
            "(recalled) Armenia (government) asks Russia (government) for assistance",
        ),
        (
            event("ASSAULT", "drone", *ATTACK, modality="claimed", by="ARM.MOD"),
            "Armenia (defence ministry) says: Azerbaijan (armed forces) strikes Armenia (armed forces) with a drone",
        ),
        (event("ASSAULT", None, *ATTACK, modality="claimed"), "(claimed) Azerbaijan (armed forces) attacks Armenia (armed forces)"),
        (event("ASSAULT", None, *ATTACK, modality="denied"), "(denied) Azerbaijan (armed forces) attacks Armenia (armed forces)"),
        (
            event("ASSAULT", None, *ATTACK, modality="denied", by="AZE.MOD"),
            "Azerbaijan (defence ministry) denies: Azerbaijan (armed forces) attacks Armenia (armed forces)",
        ),
        (
            event("CONSULT", None, ("PER.PUTIN", "source"), ("ARM", "target"), modality="future"),
            "(announced) Vladimir Putin talks with Armenia",
        ),
    ],
)
def test_a_title(maker: Titles, given: Event, title: str) -> None:
    assert maker.title(given) == title


@pytest.mark.parametrize("modality", ["actual", "claimed", "denied", "negated", "future", "hypothetical", "historical"])
def test_every_type_and_form_has_words(maker: Titles, world: Path, modality: Modality) -> None:
    forms = ((), (ARMENIA,), (RUSSIA,), (ARMENIA, RUSSIA), (("ARM", "participant"), ("AZE", "participant")))
    for row in reference.read(world).event_type:
        for actors in forms:
            title = maker.title(event(row.type_id, None, *actors, modality=modality))
            assert "{" not in title
            assert "[" not in title


def test_what_has_a_title_keeps_it(maker: Titles) -> None:
    one = event("REQUEST", None, ARMENIA)
    (titled,) = maker.titled([one])
    assert titled.titles[0][0] == "en"
    assert maker.titled([titled]) == (titled,)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    AID:\n", "    AIDE:\n", "no wording for AID"),
        ("    AID:\n", "    AIDE:\n", "type AIDE is not known"),
        ("en:\n", "de:\n", "not readable"),
        ("  nobody: an unnamed party\n", "", "nobody: Field required"),
    ],
)
def test_a_planted_fault_is_found(world: Path, old: str, new: str, said: str) -> None:
    path = world / "reference" / titles.FILE
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert said in "\n".join(str(fault) for fault in titles.read(world, reference.read(world))[1])


@pytest.mark.parametrize(
    ("lang", "given", "title"),
    [
        ("ar", event("ASSAULT", "drone", *ATTACK, modality="claimed", by="ARM.MOD"), "هجوم: {AZE.MIL} ← {ARM.MIL} (بحسب {ARM.MOD})"),
        ("ru", event("CONSULT", None, ("ARM", "participant"), ("AZE", "participant")), "Консультации: {ARM}, {AZE}"),
        ("tr", event("ASSAULT", None, ("ARM.CVL", "target"), place="stepanakert"), "Saldırı: → {ARM.CVL} · {place}"),
        ("hy", event("REQUEST", "assist", modality="claimed"), "Խնդրանք (պնդում)"),
    ],
)
def test_titles_of_the_other_languages_put_words_side_by_side(world: Path, maker: Titles, lang: str, given: Event, title: str) -> None:
    known = reference.read(world)
    names = {row.actor_id: row.name for row in known.actor}
    names |= {row.actor_id: row.name for row in known.actor_name if (row.lang, row.kind) == (lang, "canonical")}
    places = [row.name for row in known.place_name if (row.place_id, row.lang, row.kind) == ("stepanakert", lang, "canonical")]
    names["place"] = " / ".join(dict.fromkeys(places))
    for key, name in names.items():
        title = title.replace("{" + key + "}", name)
    found = {code: said for code, said, _ in maker.titled([given])[0].titles}
    assert set(found) == {"en", "ar", "ru", "hy", "az", "tr"}
    assert found[lang] == title.removesuffix(" · ")


def test_a_language_without_a_word_for_a_type_is_a_fault(world: Path) -> None:
    path = world / "reference" / "title_templates.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("    AID: Yardım\n    RETREAT: Geri adım", "    RETREAT: Geri adım"), encoding="utf-8")
    _, faults = titles.read(world, reference.read(world))
    assert [fault.rule for fault in faults] == ["no word for AID in tr"]
