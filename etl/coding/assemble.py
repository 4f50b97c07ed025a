"""One article in, its claims, issues and trace out."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from etl.coding import attribution, dates, limits, sentences, sound, story, tokens, told_days, trace, within
from etl.coding.draft import Draft
from etl.coding.events import Told, code_sentence
from etl.coding.language import document_language
from etl.coding.resolve import Memory
from etl.coding.shapes import Words
from etl.coding.text import Folded, fold
from etl.coding.when import Days
from etl.coding.world import Language, World
from etl.model import Article, Claim, Coded, EventActor, Issue, Role, Sentence

ROLES: tuple[Role, ...] = ("source", "target", "participant", "mediator")


def code_article(article: Article, world: World, *, is_traced: bool = True) -> Coded:
    """Code one article. What it does not let us read becomes an issue; nothing is raised for what an article holds.

    The trace takes a tenth of the time; `is_traced` leaves it out.
    """
    text = article.text or ""
    if not (text.strip() or (article.title or "").strip()):
        return Coded(article, issues=(_issue(article, "empty", "the article holds no text"),))
    lang = document_language(f"{article.title or ''}\n{text}", article.lang)
    language = world.languages.get(lang) if lang else None
    if lang is None or language is None:
        return Coded(article, issues=(_issue(article, "language", f"the language is none of ours (found: {lang or 'unknown'})"),))
    memory, days = Memory(article.published), Days([], article.published)
    told: list[tuple[Sentence, Told]] = []
    read, too_long = limits.head(article)
    taken, left = limits.taken(sentences.split(read, lang), lang)
    issues = [_issue(article, "too-long", too_long)] if too_long else []
    issues.extend(_issue(article, rule, message, words) for rule, message, words in left)
    drafts: list[Draft] = []
    for sentence in taken:
        told.append((sentence, _told(sentence, language, world, memory, days)))
        drafts.extend(told[-1][1].drafts)
        if len(drafts) >= limits.EVENTS:
            message = f"the text tells more than {limits.EVENTS:,} events; what follows this sentence is not read"
            issues.append(_issue(article, "too-long", message, sentence.text[:200]))
            break
    for sentence, part in told:
        attribution.carry_back(drafts, part.vouching, sentence.index)
    spots = {sentence.index: part.spot for sentence, part in told if part.spot is not None and sentence.kind == "body"}
    story.fill(drafts, spots, world)
    drafts = within.together(drafts)
    for draft, message in list(sound.made_sound(drafts, world)):
        issues.append(_issue(article, "actor-left-out", message, " ".join(draft.sentence.text.split())[:200]))
    claims = tuple(_claim(draft, article, lang) for draft in drafts)
    issues.extend(_issues(article, drafts, world))
    return Coded(article, claims, tuple(issues), tuple(trace.lines(told)) if is_traced else ())


def _told(sentence: Sentence, language: Language, world: World, memory: Memory, days: Days) -> Told:
    folded = fold(sentence.text, language.lang)
    words = tokens.words(folded.text, language.lang)
    if language.lang in ("en", "hy"):
        words.capitals = frozenset(at for at, place in enumerate(words.starts) if sentence.text[folded.offsets[place]].isupper())
    if language.lang == "en":
        words.hyphens = frozenset(at for at, place in enumerate(words.ends) if folded.text[place : place + 1] in ("-", "‑"))
    read = told_days.read(sentence, folded, language.lang, days)
    days.mentions = [(_word_at(words, folded, mention.start), mention) for mention in read]
    days.ahead = None
    if read:
        days.ahead = lambda: [
            (_word_at(words, folded, mention.start), mention)
            for mention in dates.find_dates(sentence.text, folded, language.lang, days.published, future=True, told=days.told)
        ]
    coded = code_sentence(sentence, words, language, world, memory, days)
    told_days.remember(read, sentence, days)
    return coded


def _word_at(words: Words, folded: Folded, start: int) -> int:
    """The word that begins at or after a place of the original."""
    return bisect_left(words.starts, start, key=folded.offsets.__getitem__)


def _claim(draft: Draft, article: Article, lang: str) -> Claim:
    sentence = draft.sentence
    outside = sentence.start < 0
    others = tuple(("also told in", f"sentence {other.index}: {other.text}") for other in draft.others)
    return Claim(
        article_id=article.article_id,
        type_id=draft.type_id,
        modality=draft.modality,
        when=draft.when,
        actors=tuple(_actors(draft)),
        mode=draft.mode or None,
        context=draft.context or None,
        cameo=draft.cameo or None,
        place_id=draft.place_id,
        place_precision=draft.place_precision,
        claimed_by=draft.claimed_by,
        cue=draft.cue,
        deaths=draft.deaths,
        quote=sentence.text,
        quote_start=None if outside else sentence.start,
        quote_end=None if outside else sentence.end,
        lang=lang,
        reasons=(*draft.reasons, *others),
    )


def _actors(draft: Draft) -> Iterator[EventActor]:
    for role in ROLES:
        for actor in draft.roles.get(role, ()):
            yield EventActor(actor.actor_id, role, actor.holder_id, actor.written)


def _issues(article: Article, drafts: list[Draft], world: World) -> Iterator[Issue]:
    if article.published is None:
        yield _issue(
            article, "no-publication-date", "no date of publication; give it in the metadata (published: YYYY-MM-DD) or with --published"
        )
    for draft in drafts:
        if not any(draft.roles.values()):
            message = f"who took part in a {draft.type_id} is not said, or not in the reference; the event has no actors"
            yield _issue(article, "actor-unread", message, " ".join(draft.sentence.text.split())[:200])
        since = draft.when.since
        if draft.modality == "historical" and since is not None and draft.when.precision == "day":
            known = _differing_pact(draft, since, world)
            if known is not None:
                message = (
                    f"the text gives {since.isoformat()}, our table {known.isoformat()} for a treaty of these parties; kept as printed"
                )
                yield _issue(article, "date-differs", message, draft.when.words)


def _differing_pact(draft: Draft, printed: date, world: World) -> date | None:
    """The date that our table gives to a pact of the same parties signed on the same day of another year."""
    for pact in world.pacts:
        if pact.since is None or pact.since == printed:
            continue
        parties = set(pact.alliance_id.split("-"))
        if draft.everybody and draft.everybody <= parties and (pact.since.month, pact.since.day) == (printed.month, printed.day):
            known: date = pact.since
            return known
    return None


def _issue(article: Article, rule: str, message: str, words: str | None = None) -> Issue:
    return Issue(rule, message, article.article_id, article.url or article.title, words)
