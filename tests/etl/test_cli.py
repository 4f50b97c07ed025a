"""The verbs: what they print, how they end, and that a person's mistakes are a line and no traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from etl.cli import main
from etl.identity import curated_id
from tests.conftest import ROOT


class Shell:
    """Runs a verb in this process."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys

    def __call__(self, *words: object) -> tuple[int, str, str]:
        """Exit code, standard output and standard error."""
        self._monkeypatch.setattr(sys, "argv", ["etl", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        said = self._capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err


@pytest.fixture
def etl(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(monkeypatch, capsys)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text("Armenia asked Russia for help on Saturday.\n", encoding="utf-8")
    return path


def test_build_publishes_and_reports(etl: Shell, world: Path, letter: Path) -> None:
    words = ("build", "--data", world, "--no-samples", "--article", letter, "--published", "2020-11-02", "--lang", "en", "--title", "T")
    code, out, err = etl(*words)
    assert code == 0, err
    assert "1 articles" in out
    assert "3 curated" in out
    assert "new release" in out
    assert (world / "build" / "current").exists()
    assert "loading" in err
    assert "\x1b" not in err, "plain where nobody watches"
    code, out, _ = etl(*words)
    assert "same content as before" in out


def test_build_reads_tables(etl: Shell, world: Path, tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text(json.dumps({"text": "Nothing happened here.", "lang": "en"}) + "\n", encoding="utf-8")
    code, out, _ = etl("build", "--data", world, "--out", tmp_path / "out", "--articles", path)
    assert code == 0
    assert "no-publication-date" in out
    assert (tmp_path / "out" / "current").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("build", "--published", "yesterday"), "error: --published yesterday is no day; write it as 2020-10-31\n"),
        (("build", "--lang", "xx"), "error: --lang xx is not known; one of en, ar, ru, hy, az, tr\n"),
        (("build", "--article", "/nowhere.txt"), "error: /nowhere.txt does not exist\n"),
        (
            ("build", "--data", "/nowhere"),
            "error: there is no folder /nowhere; run this in the repository, or name its data folder with --data\n",
        ),
        (("explain",), "error: give either an event of the current release or --text\n"),
        (("explain", "e0"), "error: there is no release yet; run python -m etl build\n"),
        (("code", "/nowhere.jsonl", "--out", "x.jsonl"), "error: /nowhere.jsonl does not exist\n"),
    ],
)
def test_a_mistake_is_one_line(etl: Shell, world: Path, words: tuple[str, ...], said: str) -> None:
    code, _, err = etl(words[0], "--data", world, *words[1:])
    assert code == 1
    assert err.splitlines(keepends=True)[-1] == said
    assert "Traceback" not in err


def test_faults_are_a_line_each(etl: Shell, world: Path) -> None:
    path = world / "reference" / "actor.csv"
    text = path.read_text(encoding="utf-8").replace(",ARM,Armenia", ",NA,Armenia").replace("RUS.GOV,government", "RUS.GOV,gouvernement")
    path.write_text(text, encoding="utf-8")
    for verb in ("build", "check"):
        code, _, err = etl(verb, "--data", world)
        assert code == 1
        assert "actor.csv:2: iso3 is 'NA' → leave the cell empty where nothing is known\n" in err
        assert "kind 'gouvernement'" in err
        assert "faults; nothing is published\n" in err
        assert "Traceback" not in err


def test_check_says_what_it_looked_at(etl: Shell, world: Path) -> None:
    code, out, _ = etl("check", "--data", world)
    assert code == 0
    assert "17 actors, 8 places" in out
    assert "release: none yet" in out
    etl("build", "--data", world)
    code, out, _ = etl("check", "--data", world)
    assert code == 0
    assert "checks, no faults" in out
    schema = world / "schema.sql"
    schema.write_text(schema.read_text(encoding="utf-8").replace("-- Schema version ", "-- Schema version 9"), encoding="utf-8")
    code, out, _ = etl("check", "--data", world)
    assert code == 0
    assert "made for another version of data/schema.sql" in out
    assert "checks, no faults" not in out


def test_releases_are_listed_and_the_current_one_is_marked(etl: Shell, world: Path, letter: Path) -> None:
    assert "no release yet" in etl("releases", "--data", world)[1]
    etl("build", "--data", world)
    etl("build", "--data", world, "--article", letter, "--published", "2020-11-02")
    (world / "build" / "events-0123456789ab.duckdb").write_bytes(b"broken")
    lines = etl("releases", "--data", world)[1].splitlines()
    assert len(lines) == 3
    assert [line[0] for line in lines] == [" ", " ", "*"]
    assert "can't be read" in lines[0]
    assert " events  version " in lines[2]


def test_explain_a_sentence(etl: Shell, world: Path) -> None:
    words = ("--text", "Armenia asked Russia for help on Saturday.", "--lang", "en", "--published", "2020-11-02")
    code, out, _ = etl("explain", *words, "--data", world)
    assert code == 0
    assert "published 2020-11-02 (from flag)" in out
    assert "source: ARM, as written: Armenia" in out
    assert "because" in out


def test_explain_an_event_codes_its_articles_again(etl: Shell, world: Path, letter: Path) -> None:
    etl("build", "--data", world, "--no-samples", "--article", letter, "--published", "2020-11-02", "--lang", "en", "--title", "T")
    listed = etl("explain", "nothing", "--data", world)
    assert listed[0] == 1
    assert "nothing is no event of release" in listed[2]
    code, out, _ = etl("explain", curated_id("2020-10-31-armenia-asks-russia"), "--data", world)
    assert code == 0
    assert "event: c" in out
    assert "alliance: ARM in CSTO (member)" in out
    assert "(curated by hand, not coded)" in out
    assert "words: Armenia asked Russia for help on Saturday." in out


def test_code_writes_a_prediction_an_article_in_order(etl: Shell, world: Path, tmp_path: Path) -> None:
    path, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines = [
        json.dumps(
            {"id": "b", "lang": "en", "published": "2020-11-02", "title": "T", "text": "Armenia asked Russia for help on Saturday."}
        ),
        "{broken",
        json.dumps({"id": "a", "text": "Nothing happened here.", "published": None}),
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    code, said, err = etl("code", path, "--out", out, "--data", world)
    assert code == 0, err
    found = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [one["id"] for one in found] == ["b", "a"]
    assert found[0]["events"][0]["plover"] == "REQUEST"
    assert "2 articles, 1 events, 1 lines not read" in said
    assert "in.jsonl:2 is no JSON" in err


def test_the_module_runs_as_a_program() -> None:
    environment = os.environ | {"COLUMNS": "120"}
    done = subprocess.run([sys.executable, "-m", "etl", "--help"], cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0
    for verb in ("build", "check", "explain", "code", "releases"):
        assert verb in done.stdout
