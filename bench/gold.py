"""`python -m bench.gold FOLDER`: how often the coder errs, on coded articles of anybody; writes docs/coding-figures.md.

FOLDER holds score.py and sets of coded articles in the form that it reads (`*.jsonl`, lines with `events`), and perhaps
plover_gsr.jsonl (single English sentences with their category). tests/gold/articles has a set of our own in the same form.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from bench import sentences

ROOT = Path(__file__).resolve().parents[1]
OWN = ROOT / "tests" / "gold" / "articles"
OUT = ROOT / "docs" / "coding-figures.md"
SHARES = ("P", "R", "F1", "mod", "date", "place", "src", "tgt")
COUNTS = ("gold", "pred", "FA")
HEAD = {"mod": "modality", "src": "source", "tgt": "target", "gold": "events", "pred": "predicted", "FA": "false actual"}
EXPLAINED = """P, R, F1: precision, recall and their mean; an event counts as found when its category and its sentence are right.
Modality, date, place, source and target: shares of the found events. False actual: told as happened, though only claimed,
denied, future, hypothetical or long past, or no event at all. The set named dev was read while rules were mended: expect
less on texts that nobody has looked at. The set named second was blind when it was first measured (F1 0.813, target 0.711);
its errors were read afterwards, and their causes mended, so it is blind no more."""


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSONL file."""
    with path.open(encoding="utf-8") as file:
        yield from (json.loads(line) for line in file if line.strip())


def is_set(path: Path) -> bool:
    """Whether the first line is a coded article."""
    return "events" in next(lines_of(path), {})


def scored(gold: Path, scorer: Path, folder: Path) -> Mapping[str, Any]:
    """Codes the articles of a set and has the scorer compare them."""
    predictions, figures = folder / "predictions.jsonl", folder / "figures.json"
    subprocess.run([sys.executable, "-m", "etl", "code", str(gold), "--out", str(predictions)], cwd=ROOT, check=True, capture_output=True)
    subprocess.run([sys.executable, str(scorer), str(gold), str(predictions), "--json", str(figures)], check=True, capture_output=True)
    found: Mapping[str, Any] = json.loads(figures.read_text(encoding="utf-8"))
    return found


def table(figures: Mapping[str, Any]) -> list[str]:
    """A row a language and one for all."""
    columns = (*COUNTS, *SHARES)
    rows = ["| language | " + " | ".join(HEAD.get(c, c) for c in columns) + " |", "|---" * (len(columns) + 1) + "|"]
    for lang, row in sorted(figures["languages"].items(), key=lambda item: (item[0] == "ALL", item[0])):
        cells = [str(row[c]) for c in COUNTS] + [f"{row[c]:.3f}" for c in SHARES]
        rows.append(f"| {lang.replace('ALL', 'all')} | " + " | ".join(cells) + " |")
    return rows


def stories(figures: Mapping[str, Any]) -> str:
    """What was found of events that several articles tell."""
    told = figures["stories"]
    kinds = figures["languages"]["ALL"]["FA_kinds"]
    empty = figures["languages"]["ALL"]
    return (
        f"Events told by several articles: pairs joined rightly {told['pred_ok']} of {told['pred']} joined, "
        f"{told['gold_hit']} of {told['gold']} to be found; look-alikes joined wrongly "
        f"{told.get('near_hit', 0)} of {told.get('near', 0)}. Articles without any event but with a prediction: "
        f"{empty['no_event_items_with_predictions']} of {empty['no_event_items']}. "
        f"False actual by kind: {', '.join(f'{kind} {n}' for kind, n in sorted(kinds.items())) or 'none'}."
    )


def main(folder: Annotated[Path, typer.Argument(help="Folder with score.py and coded articles.", exists=True, file_okay=False)]) -> None:
    """Measure the coder and write docs/coding-figures.md."""
    text = ["# How often the coder errs", "", "Written by `python -m bench.gold FOLDER`.", "", EXPLAINED, ""]
    for path in [path for place in (folder, OWN) for path in sorted(place.glob("*.jsonl")) if is_set(path)]:
        with tempfile.TemporaryDirectory() as kept:
            figures = scored(path, folder / "score.py", Path(kept))
        text += [f"## {path.stem}", "", *table(figures), "", stories(figures), ""]
    records = folder / "plover_gsr.jsonl"
    if records.is_file():
        text += ["## PLOVER's gold records", "", sentences.records(lines_of(records)), ""]
    text += ["## Our own sentences", "", *sentences.own(ROOT / "tests" / "gold"), ""]
    OUT.write_text("\n".join(text), encoding="utf-8")
    sys.stdout.write("\n".join(text))


if __name__ == "__main__":
    typer.run(main)
