"""CSV files of data/ to typed rows, with every fault of a file found in one reading."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from etl.cells import NOT_AVAILABLE
from etl.faults import Fault
from etl.rows import Row

R = TypeVar("R", bound=Row)
_MENDS = {
    "int_parsing": "write a whole number",
    "float_parsing": "write a number with a decimal point",
}


@dataclass(frozen=True)
class Table(Generic[R]):
    """What a CSV file must be: the class of its rows, the columns that it is sorted by and those that are unique together."""

    row: type[R]
    sorted_by: tuple[str, ...]
    key: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        return columns_of(self.row)


def columns_of(row: type[Row]) -> tuple[str, ...]:
    """The columns in the order of the class body (pydantic would put those of a base class first)."""
    own = tuple(name for name in row.__annotations__ if name in row.model_fields)
    return own + tuple(name for name in row.model_fields if name not in own)


def read_table(path: Path, table: Table[R]) -> tuple[tuple[tuple[int, R], ...], list[Fault]]:
    """Rows with their line numbers, and the faults. pandas is not used on purpose: it reads the code NA as missing."""
    if not path.exists():
        return (), [Fault(path.name, 0, "the file is missing", f"add it with the header {','.join(table.columns)}")]
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        return (), [Fault(path.name, 0, f"it is not UTF-8 (byte {error.start})", "save it as UTF-8")]
    if text.startswith("\ufeff"):
        return (), [Fault(path.name, 1, "it begins with a byte order mark", "save it as UTF-8 without BOM")]
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    faults: list[Fault] = []
    rows: list[tuple[int, R]] = []
    raw: list[tuple[int, Mapping[str, str]]] = []
    try:
        header = next(reader, [])
        faults += _header_faults(path.name, header, table.columns)
        if faults:
            return (), faults
        for cells in reader:
            line = reader.line_num
            if len(cells) != len(header):
                faults.append(Fault(path.name, line, f"{len(cells)} cells under {len(header)} columns", "quote cells that hold commas"))
                continue
            named = dict(zip(header, cells, strict=True))
            raw.append((line, named))
            row, wrong = _row(path.name, line, named, table.row)
            faults += wrong
            if row is not None:
                rows.append((line, row))
    except csv.Error as error:
        faults.append(Fault(path.name, reader.line_num, f"not readable as CSV: {error}", "check the quotes of this line"))
    faults += _order_faults(path.name, raw, table.sorted_by) + _key_faults(path.name, raw, table.key)
    return tuple(rows), faults


def _header_faults(file: str, header: list[str], columns: tuple[str, ...]) -> list[Fault]:
    faults = [
        Fault(file, 1, f"column {name!r} is missing", "add it, empty where nothing is known") for name in columns if name not in header
    ]
    faults += [Fault(file, 1, f"column {name!r} is not known", "remove it, or spell it as docs/data-formats.md does")
               for name in header if name not in columns]  # fmt: skip
    faults += [Fault(file, 1, f"column {name!r} stands twice", "remove one") for name in set(header) if header.count(name) > 1]
    return faults


def _row(file: str, line: int, cells: Mapping[str, str], kind: type[R]) -> tuple[R | None, list[Fault]]:
    faults = [fault for name, cell in cells.items() if (fault := _cell_fault(file, line, name, cell))]
    if faults:
        return None, faults
    try:
        return kind.model_validate({name: cell or None for name, cell in cells.items()}), []
    except ValidationError as error:
        return None, [_as_fault(file, line, one) for one in error.errors(include_url=False)]


def _cell_fault(file: str, line: int, name: str, cell: str) -> Fault | None:
    if cell in NOT_AVAILABLE:
        return Fault(file, line, f"{name} is {cell!r}", "leave the cell empty where nothing is known")
    if cell != cell.strip():
        return Fault(file, line, f"{name} {cell!r} has spaces around it", "remove them")
    return None


def _as_fault(file: str, line: int, error: ErrorDetails) -> Fault:
    name = str(error["loc"][0]) if error["loc"] else "row"
    if error["input"] is None and error["type"] != "value_error":
        return Fault(file, line, f"{name} is empty", "fill it")
    if error["type"] == "value_error":
        rule, _, mend = error["msg"].removeprefix("Value error, ").partition(": ")
        return Fault(file, line, f"{name}: {rule}", mend or "correct it")
    mend = _MENDS.get(error["type"], "correct it; docs/data-formats.md lists what may stand here")
    return Fault(file, line, f"{name} {error['input']!r}: {error['msg'].lower()}", mend)


def _order_faults(file: str, raw: list[tuple[int, Mapping[str, str]]], by: tuple[str, ...]) -> list[Fault]:
    for (_, before), (line, after) in pairwise(raw):
        if tuple(before[name] for name in by) > tuple(after[name] for name in by):
            return [Fault(file, line, f"not sorted by {', '.join(by)}", "sort the rows by these columns as plain text")]
    return []


def _key_faults(file: str, raw: list[tuple[int, Mapping[str, str]]], key: tuple[str, ...]) -> list[Fault]:
    seen: dict[tuple[str, ...], int] = {}
    faults = []
    for line, row in raw if key else ():
        values = tuple(row[name] for name in key)
        if values in seen:
            faults.append(
                Fault(file, line, f"{' + '.join(key)} {' + '.join(values)} stands in row {seen[values]} as well", "remove or rename one")
            )
        seen.setdefault(values, line)
    return faults
