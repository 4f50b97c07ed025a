"""Rules between rows: each planted fault is found, all of them at once, and the real data has none."""

from pathlib import Path

import pytest

from etl import reference
from etl.cells import LANGS
from etl.faults import FaultsError
from tests.conftest import DATA


def add(world: Path, name: str, row: str) -> None:
    """A row at its place in the order of the file."""
    path = world / "reference" / name
    header, *rows = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([header, *rows, row]) + "\n", encoding="utf-8")


def said(world: Path) -> str:
    return "\n".join(str(fault) for fault in reference.read_with_faults(world)[1])


PLANTED = [
    ("actor.csv", "ZZZ.GOV,government,ZZZ,,Nowhere,,,,,verified,", "parent_id 'ZZZ' is not known → add it to actor.csv or correct it"),
    ("actor.csv", "PER.X,person,ARM,,X,,,,,verified,", "the person PER.X has a parent"),
    ("actor.csv", "ZZ.A,government,ZZ.A,,A,,,,,verified,", "ZZ.A is part of itself"),
    ("actor_name.csv", "ZZZ,en,canonical,Nowhere,,", "actor_id 'ZZZ' is not known"),
    ("actor_name.csv", "RUS,en,alias,armenia,,", "en name 'armenia' is also that of ARM"),
    ("actor_name.csv", "RUS,en,canonical,Russian Federation,,", "RUS en has a canonical name"),
    ("actor_name.csv", "RUS,xx,alias,Russia,,", "lang 'xx'"),
    ("office.csv", "PER.NOBODY,president,RUS.GOV,1999-12-31,2000-05-07,day,,,verified,", "holder_id 'PER.NOBODY' is not known"),
    ("office.csv", "PER.PASHINYAN,president,RUS.GOV,2020-01-01,,day,,,verified,", "RUS.GOV president overlaps row 3"),
    ("office.csv", "ARM,president,RUS.MIL,2020-01-01,,day,,,verified,", "holder ARM is a state"),
    ("membership.csv", "ZZZ,CSTO,member,2020-01-01,,day,,,verified,", "actor_id 'ZZZ' is not known"),
    ("membership.csv", "ARM,ZZZ,member,2020-01-01,,day,,,verified,", "alliance_id 'ZZZ' is not known → add it to alliance.csv"),
    ("membership.csv", "RUS,RUS-ARM-1997,observer,2020-01-01,,day,,,verified,", "RUS-ARM-1997 RUS overlaps row"),
    ("alliance.csv", "ZZZ,pact,NOBODY,A pact,,,,,,,,,verified,", "actor_id 'NOBODY' is not known"),
    ("place.csv", "zzz,town,nowhere,AZE,,,,town,,,verified,", "parent_id 'nowhere' is not known → add it to place.csv"),
    ("place.csv", "zzz,district,armenia,ARM,,40,45,district,,,verified,", "an area has a pin"),
    ("place.csv", "zzz,town,armenia,ARM,,40,,town,,,verified,", "lat without lon"),
    ("place_name.csv", "zzz,en,canonical,,Nowhere,", "place_id 'zzz' is not known"),
    ("place_name.csv", "yerevan,en,alias,,Stepanakert,", "en name 'Stepanakert' is also that of stepanakert"),
    ("control.csv", "shusha,polygon,2020-10-01,,AZE,captured,test,high,", "shusha overlaps row"),
    ("control.csv", "zzz,polygon,2020-10-01,,ZZZ,captured,test,high,", "controller_id 'ZZZ' is not known"),
    ("document.csv", "zzz,law,2020-01-01,,nowhere,,,,a,b,c,d,e,f,,,,unverified,", "place_id 'nowhere' is not known → add it to place.csv"),
    ("document.csv", "zzz,law,2020-01-01,,,ZZZ,,,a,b,c,d,e,f,,,,unverified,", "body_id 'ZZZ' is not known → add it to actor.csv"),
    ("document.csv", "zzz,law,2020-01-01,,,,,ZZZ,a,b,c,d,e,f,,,,unverified,", "alliance_id 'ZZZ' is not known → add it to alliance.csv"),
    ("document.csv", "zzz,rumour,2020-01-01,,,,,,a,b,c,d,e,f,,,,unverified,", "kind 'rumour'"),
    ("document.csv", "zzz,law,2020-01-01,,,,,,a,b,c,,e,f,,,,unverified,", "title_hy is empty"),
    ("document_party.csv", "zzz,ARM,signatory", "document_id 'zzz' is not known → add it to document.csv"),
    ("document_party.csv", "truce-1994,ZZZ,signatory", "actor_id 'ZZZ' is not known"),
    ("phase.csv", "truce,2021-01-01,,Again,,,,,,,", "phase_id truce stands in row 2 as well"),
]


@pytest.mark.parametrize(("file", "row", "expected"), PLANTED, ids=lambda value: value[:40])
def test_a_planted_fault_is_found(world: Path, file: str, row: str, expected: str) -> None:
    assert said(world) == ""
    add(world, file, row)
    assert expected in said(world)
    with pytest.raises(FaultsError):
        reference.read(world)


def test_competing_control_may_overlap(world: Path) -> None:
    add(world, "control.csv", "shusha,polygon,2020-10-01,,AZE,captured,test,high,competing claim")
    assert "overlaps" not in said(world)


def test_faults_of_several_files_come_together(world: Path) -> None:
    for file, row, _ in (PLANTED[0], PLANTED[7], PLANTED[14]):
        add(world, file, row)
    with pytest.raises(FaultsError) as caught:
        reference.read(world)
    assert {fault.file for fault in caught.value.faults} >= {"actor.csv", "office.csv", "place.csv"}


def test_an_outlet_is_named_like_its_file(world: Path) -> None:
    (world / "sources" / "other.yml").write_text(
        "outlet_id: ministry\nname: M\ndomain: null\ncamp: am\nlang: null\nis_state: true\n", encoding="utf-8"
    )
    assert "outlet_id 'ministry' is not the name of the file" in said(world)


def test_an_outlet_of_an_unknown_camp_is_a_fault(world: Path) -> None:
    (world / "sources" / "other.yml").write_text(
        "outlet_id: other\nname: M\ndomain: null\ncamp: xx\nlang: null\nis_state: true\n", encoding="utf-8"
    )
    assert "other.yml: camp" in said(world)


def test_every_actor_is_named_in_six_languages() -> None:
    known = reference.read(DATA)
    named = {(row.actor_id, row.lang) for row in known.actor_name if row.kind == "canonical"}
    assert {(row.actor_id, lang) for row in known.actor for lang in LANGS} - named == set()


def test_the_real_reference_has_no_fault() -> None:
    _, faults = reference.read_with_faults(DATA)
    assert [str(fault) for fault in faults] == []
