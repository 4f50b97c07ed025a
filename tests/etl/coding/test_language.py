"""The language of a text and of a line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.coding.language import LANGS, document_language, line_language

TEXTS = {
    "en": "The Defence Ministry said that two soldiers were wounded by fire from across the border on Friday.",
    "ar": "قالت وزارة الدفاع إن جنديين أصيبا بنيران من الجانب الآخر من الحدود يوم الجمعة، بحسب بيان رسمي.",
    "ru": "Министерство обороны сообщило, что двое военнослужащих были ранены огнём с той стороны границы.",
    "hy": "Պաշտպանության նախարարությունը հայտնել է, որ երկու զինծառայող վիրավորվել է սահմանին։",
    "az": "Müdafiə Nazirliyi bildirib ki, iki hərbçi sərhəddə açılan atəş nəticəsində yaralanıb.",
    "tr": "Savunma Bakanlığı, sınırın öte yanından açılan ateş sonucu iki askerin yaralandığını açıkladı.",
}
FOREIGN = [
    "وزارت دفاع جمهوری آذربایجان گفت که نیروهای ارمنی به سوی پایگاه‌های این کشور آتش گشودند",
    "Міністерство оборони України повідомило про обстріл прикордонних населених пунктів",
    "Азәрбајҹан Республикасы Мүдафиә Назирлији билдирир ки, дүшмән атәшкәси позуб",
    "საქართველოს პრემიერმინისტრმა განაცხადა, რომ მოლაპარაკებები თბილისში გაიმართება",
    "Le ministère de la Défense arménien a déclaré que deux soldats avaient été blessés dans la nuit.",
    "Министерството на отбраната на Армения съобщи за нови сблъсъци по границата между двете държави, които продължиха през цялата нощ.",
]


@pytest.mark.parametrize(("lang", "text"), TEXTS.items())
def test_each_of_the_six_is_known(lang: str, text: str) -> None:
    assert document_language(text, None) == lang


@pytest.mark.parametrize("text", FOREIGN)
def test_a_neighbour_is_none_of_ours(text: str) -> None:
    assert document_language(text, None) is None


def test_azerbaijani_typed_without_its_own_letters() -> None:
    text = "Azerbaycan Respublikasinin Mudafie Nazirliyi bildirir ki, qosunlarimiz Qarabagda cavab atesi acib, duşmen geri cekilib"
    assert document_language(text, None) == "az"


def test_what_a_source_declares_counts_only_for_short_texts() -> None:
    assert document_language(TEXTS["tr"], "en") == "tr"
    assert document_language("Armenia", "en-US") == "en"
    assert document_language("Armenia", None) is None
    assert document_language("Ереван", None) == "ru"
    assert document_language("Ереван", "ar") == "ru"
    assert document_language("", "hy") == "hy"
    assert document_language("", "fa") is None


def test_a_foreign_name_does_not_change_the_language() -> None:
    assert document_language(TEXTS["ar"] + " پاشینیان", None) == "ar"
    assert document_language(TEXTS["hy"] + " Human Rights Watch", None) == "hy"


@pytest.mark.parametrize(("lang", "text"), TEXTS.items())
def test_a_line_in_another_language_is_known(lang: str, text: str) -> None:
    assert all(line_language(text, default) == lang for default in LANGS if {lang, default} != {"az", "tr"})


def test_a_short_or_foreign_line_keeps_the_language_of_its_article() -> None:
    assert line_language("NATO", "ru") == "ru"
    assert line_language("Read more", "hy") == "hy"
    assert line_language(FOREIGN[3], "en") == "en"


@given(st.text(max_size=300), st.sampled_from([None, "en", "xx", "AZ-Latn", ""]))
@settings(max_examples=200, deadline=None)
def test_any_text_gets_one_of_six_or_none(text: str, declared: str | None) -> None:
    assert document_language(text, declared) in (*LANGS, None)
    assert line_language(text, "az") in LANGS


@pytest.mark.parametrize("text", ["\ud800\udfff" * 30 + "abcdefghij" * 5, "\x00" * 500, "a" * 1_000_000])
def test_a_broken_text_is_no_crash(text: str) -> None:
    assert document_language(text, None) in (*LANGS, None)
