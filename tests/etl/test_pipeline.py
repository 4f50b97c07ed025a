"""The whole build on the tiny world: what comes out, and that it is the same whatever the order and the place."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from etl import inputs as reading
from etl import pipeline
from etl.faults import FaultsError, InputError
from etl.inputs import Inputs
from etl.pipeline import Built, Options
from etl.sources import Given
from tests.conftest import copy_world, quiet
from tests.world import fake

Build = Callable[..., Built]


def rows(built: Built, sql: str) -> list[tuple[object, ...]]:
    with duckdb.connect(built.published.path, read_only=True) as con:
        return con.execute(sql).fetchall()


def test_what_comes_out(world: Path, build: Build) -> None:
    built = build(world)
    assert rows(built, "SELECT type_id, mode, modality, since::VARCHAR, status FROM event ORDER BY since, type_id, status DESC") == [
        ("RETREAT", "ceasefire", "actual", "1994-05-12", "curated"),
        ("ASSAULT", "heavy-weapons", "claimed", "2020-09-27", "curated"),
        ("REQUEST", "assist", "actual", "2020-10-31", "curated"),
        ("REQUEST", "assist", "actual", "2020-10-31", "coded"),
        ("REJECT", None, "actual", None, "coded"),
    ]
    assert rows(built, "SELECT title FROM event_text JOIN event USING (event_id) WHERE type_id = 'REJECT' AND lang = 'en'") == [
        ("Russia rejects what Armenia says or asks",)
    ]
    assert rows(built, "SELECT DISTINCT dataset FROM event WHERE status = 'coded'") == [("sample",)]


def test_copies_denials_and_confidence_are_in_the_release(world: Path, build: Build) -> None:
    said = "ASSAULT - claimed AZE.MIL > ARM.MIL on 2020-11-05 at shusha by ARM.MOD"
    tail = " ".join(f"The same report goes on at length and says its thing number {n}." for n in range(20))
    denied = "ASSAULT - denied AZE.MIL > ARM.MIL on 2020-11-05 at shusha"
    for name, text in (("b-original", f"{said}\n{tail}"), ("c-copy", f"{said}\nAgency. {tail}"), ("d-denial", denied)):
        (world / "sample" / f"{name}.txt").write_text(text, encoding="utf-8")
        (world / "sample" / f"{name}.yml").write_text("published: 2020-11-06\n", encoding="utf-8")
    built = build(world)
    cards = "SELECT modality, claims, reasons, confidence FROM event_card WHERE status = 'coded' AND type_id = 'ASSAULT' ORDER BY modality"
    (_, said_by, why, confidence), (denial, *_) = rows(built, cards)
    assert isinstance(said_by, list)
    assert isinstance(why, list)
    assert sorted(claim["copy_of"] is not None for claim in said_by) == [False, True]
    assert {claim["source_ids"] for claim in said_by} == {"AZE.MIL"}
    counted = {reason["reason"] for reason in why if reason["step"] == "confidence"}
    assert (confidence, counted) == (0.3, {"+3 coded", "+0 one-camp", "+1 day", "+1 small-place", "-2 claim"})
    linked = "SELECT e.modality, relation, o.modality FROM event_link JOIN event e USING (event_id) JOIN event o ON o.event_id = other_id"
    assert rows(built, linked) == [(denial, "denies", "claimed")]


def test_the_release_says_what_it_was_built_from(world: Path, build: Build) -> None:
    ((inputs, counts),) = rows(build(world), "SELECT inputs, counts FROM release")
    names = set(json.loads(str(inputs)))
    assert {"schema.sql", "reference/actor.csv", "chronology/tiny.csv", "sample/appeal.txt", "lexicon/en/triggers.yml"} <= names
    assert json.loads(str(counts))["event"] == 5


def test_the_same_inputs_give_the_same_release_in_any_order_and_anywhere(
    tmp_path: Path, build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = copy_world(tmp_path / "here" / "data")
    second = copy_world(tmp_path / "there" / "data")
    articles = [first / "sample" / f"extra{n}.txt" for n in range(6)]
    for n, path in enumerate(articles):
        text = f"AID - actual RUS > ARM on 2020-11-1{n % 3}\nCONSULT - actual [ARM+AZE] on 2020-11\n"
        text += f"REJECT - actual RUS > ARM on none\nArticle {n}"
        for folder in (first, second):
            (folder / "sample" / path.name).write_text(text, encoding="utf-8")
            (folder / "sample" / path.with_suffix(".yml").name).write_text(f"published: 2020-11-2{n}\n", encoding="utf-8")
    built = build(first)
    files = Inputs.files

    def shuffled(self: Inputs, data: Path) -> list[Path]:
        found = files(self, data)
        random.Random(7).shuffle(found)  # noqa: S311
        return found

    monkeypatch.setattr(reading.Inputs, "files", shuffled)
    again = build(second, tmp_path / "elsewhere")
    assert [event.event_id for event in again.events] == [event.event_id for event in built.events]
    assert again.published.release_id == built.published.release_id
    assert again.published.is_new


def test_an_article_given_twice_is_read_once(world: Path, build: Build) -> None:
    copy = world.parent / "copy.txt"
    copy.write_bytes((world / "sample" / "appeal.txt").read_bytes())
    built = build(world, inputs=Inputs((copy, copy), given=Given(published=None)))
    assert built.read == 1


def test_flags_belong_to_the_named_articles_only(world: Path, build: Build) -> None:
    path = world.parent / "letter.txt"
    path.write_text("AID - actual RUS > ARM on 2020-11-20", encoding="utf-8")
    built = build(world, inputs=Inputs((path,), given=Given(title="Letter", outlet="ministry", url="https://ministry.example/1")))
    assert rows(built, "SELECT title, outlet, camp, dataset FROM article WHERE text IS NOT NULL ORDER BY dataset") == [
        ("Letter", "ministry", "am", "articles"),
        (None, "sample", "other", "sample"),
    ]


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        (Inputs((Path("/nowhere/a.txt"),)), "/nowhere/a.txt does not exist"),
        (Inputs((Path("/"),)), "is a folder"),
        (Inputs((Path(__file__), Path(__file__)), given=Given(url="https://x.example")), "exactly one --article"),
    ],
)
def test_a_command_that_cannot_be_carried_out_says_why(world: Path, build: Build, inputs: Inputs, said: str) -> None:
    with pytest.raises(InputError, match=said):
        build(world, inputs=inputs)


def test_an_input_that_cannot_be_read_is_an_issue_and_the_build_goes_on(world: Path, build: Build) -> None:
    bad = world.parent / "picture.txt"
    bad.write_bytes(b"\x89PNG\x00")
    odd = world.parent / "table.ods"
    odd.write_bytes(b"x")
    built = build(world, inputs=Inputs((bad, odd)))
    assert rows(built, "SELECT rule, input FROM issue ORDER BY rule") == [("binary", "picture.txt"), ("unknown-format", "table.ods")]


def test_an_undated_article_is_loaded_and_said(world: Path, build: Build) -> None:
    path = world.parent / "undated.txt"
    path.write_text("REJECT - actual RUS > ARM on none", encoding="utf-8")
    built = build(world, inputs=Inputs((path,)))
    assert rows(built, "SELECT count(*) FROM article WHERE text IS NOT NULL AND published IS NULL") == [(1,)]
    ((message,),) = rows(built, "SELECT message FROM issue")
    assert f"--article {path} --published YYYY-MM-DD" in str(message)


def test_all_faults_come_at_once(world: Path, build: Build) -> None:
    for name in ("reference/actor.csv", "chronology/tiny.csv"):
        path = world / name
        path.write_text(path.read_text(encoding="utf-8").replace("verified", "sure").replace(",day,", ",hour,"), encoding="utf-8")
    (world / "corrections.yml").write_text("x: [", encoding="utf-8")
    with pytest.raises(FaultsError) as caught:
        build(world)
    assert {fault.file for fault in caught.value.faults} >= {"actor.csv", "tiny.csv", "corrections.yml"}
    assert not (world / "build").exists()


def test_a_correction_reaches_the_release(world: Path, build: Build) -> None:
    event = next(e for e in build(world).events if e.type_id == "REJECT")
    (world / "corrections.yml").write_text(
        f"- target: {event.event_id}\n  action: withdraw\n  reason: no refusal\n  source: the article\n  expect: {{type_id: REJECT}}\n",
        encoding="utf-8",
    )
    built = build(world)
    assert rows(built, "SELECT event_id, kind, reason FROM tombstone") == [(event.event_id, "withdrawn", "no refusal (the article)")]
    assert event.event_id not in {e.event_id for e in built.events}


def test_many_articles_over_all_cores_give_the_same_as_one_process(world: Path, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for n in range(900):
            text = f"AID - actual RUS > ARM on 2020-11-{n % 28 + 1:02}\nArticle {n}"
            file.write(json.dumps({"text": text, "published": "2020-11-30"}) + "\n")
    options = Options(world, tmp_path / "out", Inputs(tables=(path,)), workers=1)
    one = pipeline.build(options, quiet(), fake.make)
    two = pipeline.build(replace(options, workers=2), quiet(), fake.make)
    assert one.read == 901
    assert two.published.release_id == one.published.release_id
    assert not two.published.is_new
