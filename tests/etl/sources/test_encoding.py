"""Encodings: what is certain is read, what isn't is not guessed."""

import pytest

from etl.sources.encoding import decode

RUSSIAN = "Президент России Владимир Путин подписал заявление о прекращении огня в Нагорном Карабахе."
ARABIC = "طلبت أرمينيا رسميًا المساعدة من منظمة معاهدة الأمن الجماعي، ورفضت روسيا نشر قواتها دون تنسيق."
ARMENIAN = "Հայաստանը խնդրել է Ռուսաստանի օգնությունը։"
AZERI = "Azərbaycan ordusu Kəlbəcər rayonuna daxil olub. İşğal"


@pytest.mark.parametrize("text", [RUSSIAN, ARABIC, ARMENIAN, AZERI, "Plain words.", "🙂"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(("text", "encoding"), [(RUSSIAN, "windows-1251"), (ARABIC, "windows-1256")])
def test_a_code_page_without_doubt_is_read(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    "raw",
    [
        RUSSIAN.upper().encode("windows-1251"),
        RUSSIAN.encode("koi8-r"),
        RUSSIAN.encode("iso8859-5"),
        ARABIC.encode("iso8859-6", "replace"),
        "Türkiye Dışişleri Bakanlığı açıkladı".encode("windows-1254"),
        "Élysée à Noël".encode("latin-1"),
        b"\xff\xfe\x00",
        b"abc\x00def",
        bytes(range(256)),
    ],
)
def test_what_is_not_certain_is_not_read(raw: bytes) -> None:
    assert decode(raw) is None
