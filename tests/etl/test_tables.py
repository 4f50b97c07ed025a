"""Single cells and headers: what breaks a rule is said with file, line, rule and mend; what looks like a missing value is never lost."""

from pathlib import Path

import pytest

from etl.reference_files import ACTOR, EVENT_TYPE, MEMBERSHIP
from etl.rows import ActorRow, Row
from etl.tables import Table, columns_of, read_table

HEADER = "actor_id,kind,parent_id,iso3,name,since,until,wikidata,source,status,note\n"
GOOD = "ARM,state,,ARM,Armenia,,,Q399,,verified,\n"


def faults(tmp_path: Path, text: str, table: Table[ActorRow] = ACTOR) -> list[str]:
    path = tmp_path / "actor.csv"
    path.write_text(text, encoding="utf-8")
    return [str(fault) for fault in read_table(path, table)[1]]


def test_a_good_row_is_read_as_text(tmp_path: Path) -> None:
    path = tmp_path / "actor.csv"
    path.write_text(HEADER + GOOD, encoding="utf-8")
    rows, wrong = read_table(path, ACTOR)
    assert wrong == []
    assert [(line, row.actor_id, row.parent_id, row.since) for line, row in rows] == [(2, "ARM", None, None)]


@pytest.mark.parametrize("cell", ["NA", "N/A", "nan", "null", "None", "#N/A", "NULL", "-"])
def test_a_cell_that_looks_missing_is_a_fault_and_never_empty(tmp_path: Path, cell: str) -> None:
    (fault,) = faults(tmp_path, HEADER + f"ARM,state,,{cell},Armenia,,,,,verified,\n")
    assert fault == f"actor.csv:2: iso3 is '{cell}' → leave the cell empty where nothing is known"


def test_an_id_of_na_is_a_fault_and_not_lost(tmp_path: Path) -> None:
    assert any("actor_id is 'NA'" in fault for fault in faults(tmp_path, HEADER + "NA,state,,NAM,Namibia,,,,,verified,\n"))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("arm,state,,,Armenia,,,,,verified,", "actor_id: 'arm' is no actor id"),
        ("ARM,stat,,,Armenia,,,,,verified,", "kind 'stat'"),
        ("ARM,state,,AR,Armenia,,,,,verified,", "iso3: 'AR' is no ISO 3166 alpha-3 code"),
        ("ARM,state,,,,,,,,verified,", "name is empty"),
        ("ARM,state,,,Armenia,2020-13-01,,,,verified,", "'2020-13-01' is no day of the calendar"),
        ("ARM,state,,,Armenia,2020-9-1,,,,verified,", "'2020-9-1' is no ISO day"),
        ("ARM,state,,,Armenia,1601164800,,,,verified,", "'1601164800' is no ISO day"),
        ("ARM,state,,,Armenia,2020-01-02,2020-01-02,,,verified,", "since 2020-01-02 is not before until 2020-01-02"),
        ("ARM,state,,, Armenia,,,,,verified,", "name ' Armenia' has spaces around it"),
        ("ARM,state,,,Armenia,,,399,,verified,", "wikidata '399'"),
        ("ARM,state,,,Armenia,,,,,sure,", "status 'sure'"),
        ("ARM,state,,,Armenia,,,,,verified", "10 cells under 11 columns"),
        ('ARM,state,,,"Armenia,,,,,verified,', "not readable as CSV"),
    ],
)
def test_each_rule_of_a_row(tmp_path: Path, row: str, said: str) -> None:
    found = faults(tmp_path, HEADER + row + "\n")
    assert len(found) == 1
    assert found[0].startswith("actor.csv:")
    assert said in found[0]
    assert " → " in found[0]


def test_all_faults_of_a_file_are_found_at_once(tmp_path: Path) -> None:
    found = faults(tmp_path, HEADER + "ARM.gov,stat,,,Armenia,,,,,verified,\nAZE,state,,,,,,,,verified,\n")
    assert len(found) == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEADER.replace(",iso3", ""), "column 'iso3' is missing"),
        (HEADER.replace("iso3", "iso"), "column 'iso' is not known"),
        (HEADER.replace("iso3", "kind"), "column 'kind' stands twice"),
        (HEADER + "AZE,state,,,Azerbaijan,,,,,verified,\n" + GOOD, "not sorted by actor_id"),
        (HEADER + GOOD + GOOD, "actor_id ARM stands in row 2 as well"),
        ("\ufeff" + HEADER + GOOD, "byte order mark"),
    ],
)
def test_each_rule_of_a_file(tmp_path: Path, text: str, said: str) -> None:
    assert any(said in fault for fault in faults(tmp_path, text))


def test_a_missing_file_and_a_wrong_encoding_are_said(tmp_path: Path) -> None:
    assert "the file is missing" in str(read_table(tmp_path / "no.csv", ACTOR)[1][0])
    (tmp_path / "latin.csv").write_bytes(HEADER.encode() + b"\xe9")
    assert "not UTF-8" in str(read_table(tmp_path / "latin.csv", ACTOR)[1][0])


@pytest.mark.parametrize("roots", ["2", "02|9", "21", "2.0"])
def test_a_cameo_root_that_lost_its_zero_is_found(tmp_path: Path, roots: str) -> None:
    path = tmp_path / "event_type.csv"
    path.write_text(
        "type_id,quad,intensity,label_en,definition,cameo_roots,source\n" + f"AID,material,10,Aid,Gives,{roots},\n", encoding="utf-8"
    )
    (fault,) = read_table(path, EVENT_TYPE)[1]
    assert "CAMEO" in str(fault)


@pytest.mark.parametrize("table", [ACTOR, MEMBERSHIP, EVENT_TYPE])
def test_columns_stand_in_the_order_of_the_class(table: Table[Row]) -> None:
    assert columns_of(table.row)[0] == next(iter(table.row.__annotations__))
