"""The catalogues of the two languages: `python -m tools.locale update|compile|check`.

Message ids are Vietnamese. Only Qt's own texts, which stand under the context "Qt", have English
ids. So each language fills its own texts by itself: Vietnamese needs a translator for Qt's texts,
English for all others.

babel.cfg says what is read:
* thads_desktop/**.py: `_("…")`, and `mark("…")` for names translated when they are shown;
* ui/**.ui: every `<string>` but those marked `notr`, shortcuts, and texts without a letter;
* resources/forms and resources/statistics: what the screen shows of them: titles and labels of
  forms, names of figures and rows (what stands on papers is never translated);
* tools/qt_texts.txt: Qt's own texts.

A compiled catalogue leaves out a language's own texts: they are read at every start, and gettext
answers with the id what it does not know.

Catalogues have no line numbers, no file names and no dates: a diff shows words only.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from gettext import GNUTranslations
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tools.extractors import QT_CONTEXT

ROOT = Path(__file__).resolve().parent.parent
LOCALE = Path("resources", "locale")
LANGUAGES = ("vi", "en")
KEYWORDS = {"_": None, "mark": None, "pgettext": ((1, "c"), 2)}
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%[0-9n]")
NO_DATE = datetime(2026, 1, 1, tzinfo=UTC)  # a header needs one; this one never changes

Key = tuple[str, str]


def template(root: Path) -> Catalog:
    """Every message of the program, without translations."""
    with (root / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]
    catalog = _empty(None)
    found = extract_from_dir(root, methods, options, keywords=KEYWORDS)
    for _file, _line, message, _comments, context in found:
        catalog.add(message, context=context)
    return catalog


def update(root: Path) -> None:
    """Bring the template and the catalogues up to the code, then compile."""
    messages = template(root)
    _write(root / LOCALE / "thads.pot", messages)
    for language in LANGUAGES:
        path = po_path(root, language)
        old = read(path, language) if path.exists() else _empty(language)
        _write(path, merged(messages, old, language))
    compile_all(root)


def merged(messages: Catalog, old: Catalog, language: str) -> Catalog:
    """The messages with the translations of an older catalogue, and a language's own texts."""
    new = _empty(language)
    for message in _entries(messages):
        known = old.get(message.id, message.context)
        string = known.string if known else ""
        flags = known.flags if known else ()
        own = message.id if is_own(message, language) else string
        new.add(message.id, own, context=message.context, flags=flags)
    return new


def compile_all(root: Path) -> None:
    """Write the .mo files that the program reads."""
    for language in LANGUAGES:
        path = po_path(root, language)
        with path.with_suffix(".mo").open("wb") as file:
            write_mo(file, foreign(read(path, language), language))


def foreign(catalog: Catalog, language: str) -> Catalog:
    """The messages whose ids are in another language than the catalogue's."""
    new = _empty(language)
    for message in _entries(catalog):
        if not is_own(message, language):
            new[message.id] = message
    return new


def problems(root: Path) -> list[str]:
    """What is wrong with the catalogues, one sentence each; empty when all is well."""
    messages = template(root)
    pot = read(root / LOCALE / "thads.pot", None)
    found = [f"thads.pot: {text}" for text in differences(messages, pot)]
    for language in LANGUAGES:
        path = po_path(root, language)
        catalog = read(path, language)
        faults = [*differences(messages, catalog), *translation_faults(catalog, language)]
        faults += compiled_faults(foreign(catalog, language), path.with_suffix(".mo"))
        found += [f"{language}: {fault}" for fault in faults]
    return found


def differences(messages: Catalog, catalog: Catalog) -> Iterator[str]:
    """Messages that a catalogue lacks, and those the program no longer has."""
    wanted = {_key(message) for message in _entries(messages)}
    present = {_key(message) for message in _entries(catalog)}
    yield from (f"missing: {text!r}" for _context, text in sorted(wanted - present))
    yield from (f"stale: {text!r}" for _context, text in sorted(present - wanted))
    yield from (f"stale: {message.id!r}" for message in catalog.obsolete.values())


def translation_faults(catalog: Catalog, language: str) -> Iterator[str]:
    """Untranslated and doubtful entries, and those with other {placeholders} than the id."""
    for message in _entries(catalog):
        if not message.string:
            yield f"not translated: {message.id!r}"
        elif message.fuzzy:
            yield f"fuzzy: {message.id!r}"
        elif is_own(message, language) and message.string != message.id:
            yield f"differs from its id: {message.id!r}"
        elif _placeholders(message.id) != _placeholders(message.string):
            yield f"other placeholders: {message.id!r}"


def compiled_faults(catalog: Catalog, path: Path) -> Iterator[str]:
    """Whether the .mo file says what the .po file says."""
    if not path.exists():
        yield "not compiled: run `python -m tools.locale compile`"
        return
    with path.open("rb") as file:
        compiled = GNUTranslations(file)
    entries = (message for message in _entries(catalog) if message.string and not message.fuzzy)
    if any(_compiled(compiled, message) != message.string for message in entries):
        yield "the .mo is older than the .po: run `python -m tools.locale compile`"


def _compiled(compiled: GNUTranslations, message: Message) -> str:
    text = str(message.id)
    return compiled.pgettext(message.context, text) if message.context else compiled.gettext(text)


def is_own(message: Message, language: str) -> bool:
    """Whether the id of a message is already in this language."""
    return language == ("en" if message.context == QT_CONTEXT else "vi")


def po_path(root: Path, language: str) -> Path:
    """Where the catalogue of a language is kept."""
    return root / LOCALE / language / "LC_MESSAGES" / "thads.po"


def read(path: Path, language: str | None) -> Catalog:
    """The catalogue in a .po file."""
    with path.open("rb") as file:
        return read_po(file, locale=language)


def _empty(language: str | None) -> Catalog:
    return Catalog(
        locale=language,
        project="THADS Desktop",
        version="-",
        msgid_bugs_address="-",
        last_translator="-",
        language_team="-",
        header_comment="# Kept by `python -m tools.locale update`.",
        creation_date=NO_DATE,
        revision_date=NO_DATE,
        fuzzy=False,
        charset="utf-8",
    )


def _write(path: Path, catalog: Catalog) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalog, width=0, no_location=True, sort_output=True)


def _entries(catalog: Catalog) -> Iterable[Message]:
    """The messages without the header."""
    return (message for message in catalog if message.id)


def _key(message: Message) -> Key:
    return message.context or "", str(message.id)


def _placeholders(text: object) -> list[str]:
    return sorted(PLACEHOLDER.findall(str(text)))


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 1 when the check finds something."""
    parser = argparse.ArgumentParser(prog="python -m tools.locale")
    parser.add_argument("command", choices=("update", "compile", "check"))
    command = parser.parse_args(arguments).command
    if command != "check":
        {"update": update, "compile": compile_all}[command](ROOT)
        return 0
    found = problems(ROOT)
    print("\n".join(found) or "The catalogues are complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
