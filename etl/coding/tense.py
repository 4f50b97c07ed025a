"""Whether the words around a date speak of the future: the nearest cue decides, on the side where the language puts its verb."""

from etl.coding.date_lexicon import DateLexicon

_WINDOW = 90
NO_CUE = 3 * _WINDOW
_OTHER_CLAUSE = 45
_OTHER_SIDE = 30


def speaks_of_future(text: str, start: int, end: int, lexicon: DateLexicon) -> bool:
    """ "said on Wednesday that they will meet on Friday": the past for Wednesday, the future for Friday."""
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    nearest = _distance(before, after, lexicon, is_future=True)
    return nearest < NO_CUE and nearest < _distance(before, after, lexicon, is_future=False)


def _distance(before: str, after: str, lexicon: DateLexicon, *, is_future: bool) -> int:
    """Letters between the date and its nearest cue; a cue in another clause, or on the unusual side, is farther than it looks."""
    cues = lexicon.future if is_future else lexicon.past
    last = max((cue.end() for cue in cues.finditer(before)), default=-1)
    first = cues.search(after)
    distances = [NO_CUE]
    if last >= 0:
        distances.append(len(before) - last + _farther(before[last:], lexicon, is_usual=lexicon.side != "after"))
    if first:
        distances.append(first.start() + _farther(after[: first.start()], lexicon, is_usual=lexicon.side != "before"))
    return min(distances)


def _farther(between: str, lexicon: DateLexicon, *, is_usual: bool) -> int:
    return (_OTHER_CLAUSE if lexicon.borders.search(between) else 0) + (0 if is_usual else _OTHER_SIDE)
