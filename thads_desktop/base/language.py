"""The language of window, messages and help (papers stay Vietnamese).

Message ids are Vietnamese, so Vietnamese needs no catalogue at run time. The language is a
context variable, the one piece of module state: a thread started for a person's job runs in
a copy of that person's context.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache
from gettext import GNUTranslations

from thads_desktop.base.paths import resource

LANGUAGES = ("vi", "en")
_language: ContextVar[str] = ContextVar("language", default="vi")


def use_language(code: str) -> None:
    """Switch this context to `vi` or `en`; an unknown code means Vietnamese."""
    _language.set(code if code in LANGUAGES else "vi")


def current_language() -> str:
    """`vi` or `en`."""
    return _language.get()


@cache
def catalogue(code: str) -> GNUTranslations:
    """The compiled catalogue of a language."""
    with resource("locale", code, "LC_MESSAGES", "thads.mo").open("rb") as file:
        return GNUTranslations(file)


def _(message: str) -> str:
    """The message in the current language."""
    code = _language.get()
    return message if code == "vi" else catalogue(code).gettext(message)


def mark(message: str) -> str:
    """The message as it is, marked for the catalogue: it is translated when it is shown."""
    return message
