"""What a Turkish predicate stands inside of, and who says it: the governing verb follows, nominal forms hang on it in chains."""

from collections.abc import Callable

from etl.coding.predicates import Clause
from etl.coding.shapes import Predicate

TIGHT = 16
NEAR_DOER = 4
QUOTE_REACH = 5


def nest(made: list[Predicate], governs: Callable[[Predicate], str], texts: list[str]) -> None:
    """`işgal ettiği topraklardan çekilmesini istedi`: each nominal form is inside what the next one is inside of."""
    following: Predicate | None = None
    for predicate in reversed(made):
        predicate.inside = _inside(predicate, following, governs, texts) if following is not None else None
        following = predicate


def _inside(predicate: Predicate, following: Predicate, governs: Callable[[Predicate], str], texts: list[str]) -> Predicate | None:
    marks = predicate.feature.split()
    is_quoted = '"' in texts[predicate.hit.last + 1 : predicate.hit.last + 3] and governs(following) == "deny"
    if is_quoted and following.hit.first - predicate.hit.last <= QUOTE_REACH:
        return following  # `"ateş açtı" iddialarını yalanladı`
    if following.hit.first - predicate.hit.last > TIGHT or not ("part" in marks or predicate.is_noun):
        return None
    if "doer" in following.feature.split() and following.hit.first - predicate.hit.last > NEAR_DOER:
        return None
    if "conv" in marks and getattr(predicate.hit.entry, "type", "") == "CONSULT":
        return None  # `telefonla arayarak ... çağırdı` are two acts
    if "conv" not in marks and governs(following) not in ("", "report"):
        return following
    is_chain = "part" in following.feature.split() and "conv" not in following.feature.split()
    return following.inside if is_chain or following.is_noun else None


def claim_of(predicate: Predicate, made: list[Predicate], clause: Clause) -> list[Predicate]:
    """The verbs of saying that may bear on a predicate, the likeliest first: the next one, the one that closes the sentence,
    then one before (`açıklamada`, `şöyle dedi:`)."""
    at = made.index(predicate)
    marks = predicate.feature.split()
    found: list[Predicate] = []
    for other in made[at + 1 :]:
        if other.kind == "claim":
            found.append(other)
        elif "part" not in other.feature.split() and not other.is_noun:
            break
        if "part" not in marks and not predicate.is_noun and other.kind != "claim":
            break
    found = [claim for claim in found if _reaches(predicate, claim, clause)]
    return found + [other for other in reversed(made[:at]) if other.kind == "claim" and _opens(other, predicate, clause)]


def is_assertion(claim: Predicate, clause: Clause) -> bool:
    """`iddia edildi`, or a verb of saying that is no passive: somebody says so, whoever it is."""
    return "pass" not in claim.feature.split() or clause.texts[claim.hit.first] in ("iddia", "öne", "ileri")


def _reaches(predicate: Predicate, claim: Predicate, clause: Clause) -> bool:
    """A finite verb is told only by a quotation's `dedi` or at the end of the sentence."""
    is_nominal = "part" in predicate.feature.split() or predicate.is_noun
    if '"' in clause.texts[predicate.hit.last + 1 : predicate.hit.last + 3] and claim.hit.first - predicate.hit.last <= QUOTE_REACH:
        return True
    return is_nominal or claim.hit.first >= len(clause.texts) - 5 or getattr(claim.hit.entry, "cue", "") == "attribution"


def _opens(claim: Predicate, predicate: Predicate, clause: Clause) -> bool:
    between = clause.texts[claim.hit.last + 1 : predicate.hit.first]
    is_attribution = getattr(claim.hit.entry, "cue", "") == "attribution"
    return (is_attribution or ":" in between) and ";" not in between and not any(clause.language.has("breaks", w) for w in between)
