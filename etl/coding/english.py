"""Forms of English verbs and names."""

VOWELS = "aeiou"
DOUBLED = frozenset(  # verbs of several syllables that double their last letter
    [
        "deter",
        "repel",
        "expel",
        "permit",
        "commit",
        "admit",
        "compel",
        "transfer",
        "kidnap",
        "confer",
        "refer",
        "defer",
        "prefer",
        "infer",
        "occur",
        "recur",
        "incur",
        "submit",
        "omit",
        "emit",
        "remit",
        "rebut",
        "regret",
        "abet",
        "equip",
        "handicap",
        "propel",
        "dispel",
        "impel",
        "excel",
        "rebel",
        "patrol",
        "annul",
        "forgo",
        "overlap",
        "unwrap",
    ]
)


def verb_forms(notation: str) -> dict[str, str]:
    """`strike/struck/stricken` or a regular `accuse`: each form with what it is."""
    base, *rest = notation.split("/")
    forms = {base: "base", third(base): "s", participle_ing(base): "ing"}
    past = rest[0] if rest else regular_past(base)
    if base.endswith("l") and base[-2] in VOWELS and base[-3] not in VOWELS and not rest:
        forms |= {base + "ed": "ed", base + "led": "ed", base + "ing": "ing", base + "ling": "ing"}
    perfect = rest[1] if len(rest) > 1 else past
    for form in past.split(","):
        forms[form] = "past" if form != perfect else "ed"
    for form in perfect.split(","):
        forms.setdefault(form, "done" if form != past else "ed")
    if base in past.split(","):
        forms[base] = "base ed"
    return forms


def third(base: str) -> str:
    """accuses, passes, denies."""
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def participle_ing(base: str) -> str:
    """accusing, ban -> banning, agreeing."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return _doubled(base) + "ing"


def regular_past(base: str) -> str:
    """accused, banned, denied."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _doubled(base: str) -> str:
    short = len(base) > 2 and base[-1] not in VOWELS + "wxy" and base[-2] in VOWELS and base[-3] not in VOWELS
    one_beat = sum(letter in VOWELS for letter in base) == 1
    return base + base[-1] if short and (one_beat or base in DOUBLED) else base


def name_ending(_kind: str, _prefix: str, ending: str) -> str | None:
    """Demonyms take a plural."""
    return "" if ending in ("", "s") else None
