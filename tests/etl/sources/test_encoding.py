"""Encodings: Unicode is read; a code page is read where the letters speak for it, and named as a guess; else nothing is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.sources.encoding import decode

RUSSIAN = "Президент России Владимир Путин подписал заявление о прекращении огня в Нагорном Карабахе."
ARABIC = "طلبت أرمينيا رسميًا المساعدة من منظمة معاهدة الأمن الجماعي، ورفضت روسيا نشر قواتها دون تنسيق."
ARMENIAN = "Հայաստանը խնդրել է Ռուսաստանի օգնությունը։"
AZERI = "Azərbaycan ordusu Kəlbəcər rayonuna daxil olub. İşğal"
TURKISH = "Türkiye Dışişleri Bakanlığı, Ermenistan'ın saldırısını kınadığını açıkladı."


@pytest.mark.parametrize("text", [RUSSIAN, ARABIC, ARMENIAN, AZERI, TURKISH, "Plain words.", "🙂"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, None)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "windows-1251"),
        (ARABIC, "windows-1256"),
        (TURKISH, "windows-1254"),
        (RUSSIAN, "utf-16-le"),
        (ARMENIAN, "utf-16-le"),
        (AZERI, "utf-16-be"),
        (ARABIC, "utf-16-be"),
    ],
)
def test_without_a_mark_it_is_a_guess_and_named_so(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize("encoding", ["koi8_r", "cp866", "iso8859_5"])
def test_older_code_pages_are_told_by_charset_normalizer(encoding: str) -> None:
    text = 10 * (RUSSIAN + " Армения обратилась к России за помощью, Азербайджан отверг обвинения в обстреле.\n")
    found = decode(text.encode(encoding))
    assert found == (text, encoding)


@pytest.mark.parametrize(
    "raw",
    [
        RUSSIAN.upper().encode("windows-1251"),
        "Élysée à Noël".encode("latin-1"),
        "Þórður Ægir áði við lækinn".encode("latin-1"),
        "Müller öffnet die Tür".encode("latin-1"),
        b"\xff\xfe\x00",
        b"abc\x00def",
        bytes(range(256)),
        RUSSIAN.encode("utf-8")[:40] + b"\xff" + RUSSIAN.encode("utf-8"),
    ],
)
def test_what_speaks_for_no_encoding_is_not_read(raw: bytes) -> None:
    assert decode(raw) is None


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_nothing(raw: bytes) -> None:
    found = decode(raw)
    assert found is None or isinstance(found.text, str)
