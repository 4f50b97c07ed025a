"""What can't be does not leave the coder, whatever the rules before made of a text."""

from datetime import date

import pytest

from etl.coding import sound
from etl.coding.draft import Draft
from etl.coding.shapes import Resolved
from etl.model import DatedSpan, Modality, Sentence
from tests.etl.coding.test_gold_sentences import world

YEAR_1997 = DatedSpan(date(1997, 1, 1), date(1998, 1, 1), "year", "text")
YEAR_2021 = DatedSpan(date(2021, 1, 1), date(2022, 1, 1), "year", "text")
TODAY = DatedSpan(date(2021, 6, 15), date(2021, 6, 16), "day", "publication")
NEVER = DatedSpan(None, None, "none", "none")


def draft(actor: Resolved, when: DatedSpan, modality: Modality = "actual") -> Draft:
    sentence = Sentence(0, 0, 5, "words", "en", "body")
    return Draft("SUPPORT", "", "", "", modality, None, "x", {"source": (actor,)}, when, True, None, "none", None, sentence, "words", 0)


@pytest.mark.parametrize(
    ("actor", "when", "is_kept"),
    [
        (Resolved("ARM.GOV", "PER.PASHINYAN", "Pashinyan"), YEAR_2021, True),
        (Resolved("ARM", "PER.PASHINYAN", "Pashinyan"), YEAR_2021, True),
        (Resolved("ARM.GOV", "PER.PASHINYAN", "Pashinyan"), YEAR_1997, False),
        (Resolved("AZE.GOV", "PER.PASHINYAN", "Pashinyan"), YEAR_2021, False),
        (Resolved("ARM.GOV", "PER.PASHINYAN", "Pashinyan"), NEVER, True),
        (Resolved("ARM.GOV", None, "Armenia"), YEAR_1997, True),
        (Resolved("ATLANTIS", None, "Atlantis"), YEAR_2021, False),
    ],
)
def test_who_can_not_have_acted_is_left_out_and_said(actor: Resolved, when: DatedSpan, is_kept: bool) -> None:
    told = draft(actor, when)
    left_out = list(sound.made_sound([told], world()))
    assert bool(told.roles["source"]) == is_kept
    assert [message.split()[0] for _, message in left_out] == ([] if is_kept else [actor.holder_id or actor.actor_id])


@pytest.mark.parametrize(
    ("modality", "when", "kept"),
    [("historical", TODAY, NEVER), ("actual", TODAY, TODAY), ("historical", YEAR_1997, YEAR_1997)],
)
def test_what_is_recalled_did_not_happen_on_the_day_of_publication(modality: Modality, when: DatedSpan, kept: DatedSpan) -> None:
    told = draft(Resolved("ARM", None, "Armenia"), when, modality)
    assert list(sound.made_sound([told], world())) == []
    assert told.when == kept
