import pytest

from dashboard import db
from dashboard.view import Tradition


@pytest.mark.parametrize(("tradition", "name"), [("both", "Shushi / Shusha"), ("am", "Shushi"), ("az", "Shusha")])
def test_places_are_named_in_the_tradition_of_choice(release: db.Release, tradition: Tradition, name: str) -> None:
    assert db.names(release, "en", tradition).place("shusha") == name


def test_names_are_in_the_language_and_english_where_there_is_none(release: db.Release) -> None:
    names = db.names(release, "ar", "both")
    assert (names.actor("RUS"), names.actor("TUR"), names.place("shusha")) == ("روسيا", "Turkey", "Shushi / Shusha")
    assert names.alliance("CSTO") == "منظمة معاهدة الأمن الجماعي"


def test_an_actor_is_found_by_its_name_in_any_script(release: db.Release) -> None:
    assert db.names(release, "en", "both").aliases["ARM"] == "Армения · Հայաստան · أرمينيا"


def test_what_is_not_known_is_shown_as_its_id(release: db.Release) -> None:
    names = db.names(release, "en", "both")
    assert (names.actor("XXX"), names.place("nowhere"), names.modality("odd"), names.quad("odd")) == ("XXX", "nowhere", "odd", "odd")
