"""What Russian needs beside its table of endings: cases that only the neighbours decide, and participles that tell no event."""

import re
from collections.abc import Container
from itertools import pairwise

from etl.coding import entries
from etl.coding.lexicon import Agent
from etl.coding.shapes import Group, Hit, Predicate

ADJECTIVE = re.compile(r"(?:ск|н|в|т|шн|ч)(ие|ые|ий|ый|ая|яя|ое|ее|их|ых|ого|его|ую|юю)$")
ADJECTIVE_CASES = {"их": "gen", "ых": "gen", "ого": "gen", "его": "gen", "ую": "acc", "юю": "acc"}
NEUTER_PLURAL = re.compile(r"(?:ств|ни|ти|войск)[ая]$")
FEMININE_PLURAL = re.compile(r"[ыи]$")
OPEN_PLURAL = re.compile(r"(?:ые|ие|все|эти|свои)$")
GENITIVE_ADJECTIVE = re.compile(r"(?:ых|их)$")
PARTICIPLE = re.compile(r"(?:[аеоя]нн|вш|ят)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ой|ей|ых|их|ому|ему|ую|ым|им|ом|ем|ыми|ими)(?:ся)?$")
PRONOUNS = frozenset(("он", "она", "они"))
IMPERSONAL = frozenset(("говорится", "отмечается", "подчеркивается", "указывается", "уточняется", "добавляется"))
INFINITIVE = re.compile(r"(?:[аяеиоуы]ть|чь)(?:ся)?$|(?:вести|нести|везти|йти)$")
SINGULAR_OR_PLURAL = re.compile(r"[ыи]м \w+[ая]м$")
PREMIER = {"а": "gen", "у": "dat", "ом": "ins", "е": "prp"}
EVE_OF = frozenset(
    (
        *("встречи", "саммита", "визита", "выборов", "переговоров", "заседания", "сессии", "войны", "референдума", "годовщины"),
        *("праздника", "поездки", "голосования", "подписания", "дня", "начала", "событий", "конференции", "совещания", "раунда"),
        *("консультаций", "операции", "наступления", "атаки", "прибытия", "приезда", "рассмотрения", "форума", "суда", "слушаний"),
    )
)
GENITIVE_OPENER = re.compile(r"(?:ого|его|ой|ей|ых|их)$")
BANDS = frozenset(
    ("группой", "отрядом", "силами", "группами", "отрядами", "подразделением", "подразделениями", "огнем", "ударами", "ударом")
)
INDECLINABLE = frozenset(("баку", "сша", "ес", "оон", "одкб", "нато", "обсе", "тбилиси", "мид", "евросоюз"))
OWNED = re.compile(
    r"(?:[нт]и[еяюй]|ств[оауе]|ци[яию]|ость|ости|действи[яй]|меры|шаги|позици[яюи]|политик[ауи]|просьб[ауы]|слова|[кц]у|ки|ответ|иск|призыв|план|удар|бюджет|состав|адрес|границ[уы]|сторон[уы])$"
)
PLURAL_TITLES = frozenset(("главы", "власти", "войска"))
REPORT = re.compile(r"^(?:сообщени|информаци|утверждени|слух|заявлени|обвинени|публикаци)[аеиюямхй]{0,3}$")
DONE = re.compile(
    r"^(?:нача|продолж|стал|удал|сумел|успел|попыта|пыта|смог|реши|пришлось|вынужд|приступ|прекрат|перестал|буд[еу]т|намер|план|собира|готов|долж|решение$)"
)
QUANTITIES = frozenset(
    (
        *("два", "две", "двое", "три", "трое", "четыре", "четверо", "пять", "пятеро", "шесть", "шестеро", "семь", "семеро", "восемь"),
        *("девять", "десять", "двадцать", "тридцать", "сорок", "сто", "тысячи", "тысяч", "тысяча", "сотни", "сотня", "десятки", "десяток"),
        *("несколько", "много", "множество", "большинство", "свыше", "более", "менее", "минимум"),
    )
)


def case(group: Group, before: Group | None, texts: list[str], read: str, busy: Container[int]) -> str:
    """The case of a group: its adjective, a number before it and the word before it settle what the ending leaves open."""
    if not read and any(actor.startswith("PER.") for hit in group.names for actor in getattr(hit.entry, "actors", ())):
        read = group.names[-1].feature  # `премьер-министра Никола Пашиняна`: the office is not inflected alone
    if texts[group.first] == "премьер" and group.last > group.first and texts[group.first + 1].startswith("министр"):
        return PREMIER.get(texts[group.first + 1].removeprefix("министр"), "nom")  # only its second half is inflected
    if read == "ins" and SINGULAR_OR_PLURAL.search(" ".join(texts[group.first : group.first + 2])):
        return "dat"  # `вооружённым силам`
    if read in ("dat", "ins", "prp"):
        return read
    found = read
    if group.first and texts[group.first - 1] in BANDS:
        return "ins"  # `группой активистов`
    first = texts[group.first]
    if read == "nom" and group.first and group.last == group.first and first in INDECLINABLE and OWNED.search(texts[group.first - 1]):
        return "gen"  # `решение Баку`
    agreeing = ADJECTIVE.search(first) if group.last > group.first else None
    if agreeing:
        found = ADJECTIVE_CASES.get(agreeing[1], "nom")
    elif (
        read == "gen"
        and not _is_person(group)
        and _may_be_plural(group, texts)
        and (_opens(group.first, texts, busy) or _follows_place(group, before))
    ):
        found = "nom"
    return "nom" if found == "gen" and _is_counted(group.first, texts) else found


def _is_person(group: Group) -> bool:
    """`главы Евросовета Шарля Мишеля`: one person is no plural."""
    return any(actor.startswith("PER.") for hit in group.names for actor in getattr(hit.entry, "actors", ()))


def _may_be_plural(group: Group, texts: list[str]) -> bool:
    """`подразделения`, `власти`: the genitive of one and the nominative of many."""
    if texts[group.first] in PLURAL_TITLES:
        return True
    if group.agent is None or group.agent.first != group.first or not isinstance(group.agent.entry, Agent):
        return False
    word = texts[group.agent.head]
    return bool(NEUTER_PLURAL.search(word) or FEMININE_PLURAL.search(word))


def _follows_place(group: Group, before: Group | None) -> bool:
    """`в столице России главы МИД`: what stands in a place owns nothing."""
    return before is not None and before.last == group.first - 1 and before.slot in ("prep:в", "prep:на")


def _opens(first: int, texts: list[str], busy: Container[int]) -> bool:
    """Nothing before it that could own a genitive."""
    before = texts[first - 1] if first else ""
    return not before or not before[0].isalnum() or ":" in before or first - 1 in busy or before == "и" or bool(OPEN_PLURAL.search(before))


def _is_counted(first: int, texts: list[str]) -> bool:
    """`двое военнослужащих`, `тысячи армян`, `10 армянских солдат`: what is counted stands in the genitive and is the subject."""
    at = first - 1
    while at > max(first - 3, 0) and GENITIVE_ADJECTIVE.search(texts[at]):
        at -= 1
    return at >= 0 and (texts[at] in QUANTITIES or texts[at].isdigit())


def is_apart(group: Group, hit: Hit, texts: list[str]) -> bool:
    """`в Ереване протестующие`: where it was, and who did it."""
    before = texts[group.first - 1] if group.first else ""
    return before in ("в", "во", "на") and hit.feature == "nom" and group.names[-1].feature != "nom"


def is_dative(group: Group, texts: list[str], at: tuple[int, ...]) -> bool:
    """`направил Армении`, `помощь Армении`: names in -ия do not tell the dative from the genitive; the verb beside does."""
    return group.case == "gen" and texts[group.first].endswith("ии") and group.first - 1 in at


def is_same_list(before: Group, group: Group) -> bool:
    """Members of a list have one case: `по словам Алиева, армянские войска` is none."""
    if before.last > before.first and before.names and group.agent is None and group.case == "gen":
        return True  # `президенты России, Азербайджана`
    return not before.case or not group.case or before.case == group.case or entries.suffix(group) == "place"


def is_of_participle(texts: list[str], at: int) -> bool:
    """`размещённые осенью 2020 года войска`: a date right after a participle is when that was, not when the news was."""
    before = texts[at - 1] if at else ""
    if before == "от":
        return True  # `заявление от 9 ноября`
    if before in ("в", "во", "еще", "с") and at > 1:
        before = texts[at - 2]
    return bool(PARTICIPLE.search(before)) and not before.startswith(("военн", "пленн", "современн"))


def preposition(word: str, following: list[str]) -> str | None:
    """The preposition that a group stands with, given the words between them; None where these have taken it."""
    if ":" in following[0] or (word == "из" and following[0].endswith(("ов", "ев"))):
        return None  # `около 11:00 подразделения`, `обстреляли из минометов позиции`
    return "в" if word == "на" and following[0] == "территории" else word


def is_inner_object(predicate: Predicate, group: Group, texts: list[str]) -> bool:
    """`призвал правительство признать республику`: what follows the infinitive is acted on by him who is asked."""
    between = texts[predicate.hit.first + 1 : group.first]
    return group.slot == "bare" and any(INFINITIVE.search(word) for word in between)


def is_in_which(texts: list[str], at: int) -> bool:
    """`выпустил заявление, в котором потребовал ...`: the subject is that of the clause before."""
    before = texts[max(at - 4, 0) : at]
    return any(first == "в" and word in ("котором", "которой", "которых") for first, word in pairwise(before))


def is_of_relative(texts: list[str], at: int, head: int) -> bool:
    """`требует отставки премьера, который был избран во вторник`: a day of the clause that follows."""
    return any(word.startswith("котор") for word in texts[head + 1 : at])


def is_eve(texts: list[str], at: int) -> bool:
    """`накануне встречи`, `накануне намеченного саммита`: before another event, which gives no day."""
    following = texts[at + 1] if texts[at] == "накануне" and at + 1 < len(texts) else ""
    return following in EVE_OF or bool(GENITIVE_OPENER.search(following))


def goes_on(texts: list[str], first: int, last: int) -> bool:
    """`он отметил`: a verb of saying that means whoever spoke before."""
    return bool(PRONOUNS & {*texts[max(first - 1, 0) : first], *texts[last + 1 : last + 2]})


def is_report(before: list[str]) -> bool:
    """Whether the words before name a report and open what it says."""
    reports = [at for at, word in enumerate(before) if REPORT.match(word)]
    return bool(reports) and any(word in ("что", "якобы", "будто", "о", "об") for word in before[reports[0] :])


def points_back(texts: list[str], at: tuple[int, ...]) -> bool:
    """`С такой просьбой обратилась ...`: what was asked, and of whom, was told before."""
    return any(word in ("такой", "этой", "такую", "аналогичной") for word in texts[at[0] : at[-1]])


def is_only_wanted(predicate: Predicate, texts: list[str]) -> bool:
    """`с требованием открыть дорогу`: an infinitive tells an act only after a verb that does (`начали обстреливать`)."""
    if predicate.feature != "inf" or predicate.inside is not None:
        return False
    return not any(DONE.match(word) for word in texts[max(predicate.hit.first - 6, 0) : predicate.hit.first + 1])


def is_attribute(feature: str, texts: list[str], at: int) -> bool:
    """`заключённое соглашение`, `оккупирующие силы`: a long participle tells what a thing is, not what happened."""
    is_active = (
        feature == "part" and texts[at].endswith(("щие", "щих", "щими", "щий", "щего", "щая", "щей")) and (at == 0 or texts[at - 1] != ",")
    )
    return feature == "pass part" or is_active
