"""One translator for forms and for Qt's own texts, over the catalogue of the language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator

from thads_desktop.base.language import _, catalogue, current_language, use_language

QT = "Qt"  # the context that Qt's own texts stand under in the catalogues


class CatalogueTranslator(QTranslator):
    """Answers Qt from the gettext catalogue; never "", which would blank a text it lacks."""

    def isEmpty(self) -> bool:
        """Qt asks an empty translator for nothing."""
        return False

    def translate(
        self,
        context: bytes | str,
        sourceText: bytes | str,  # noqa: N803 - Qt's own name
        disambiguation: bytes | str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,  # noqa: ARG002 - Qt's signature
    ) -> str:
        """The text in the language; the source itself when there is none."""
        source = _text(sourceText)
        if not source:
            return source
        is_qt = _text(context).startswith("Q")  # no form of ours is named like a class of Qt
        return catalogue(current_language()).pgettext(QT, source) if is_qt else _(source)


def _text(value: bytes | str) -> str:
    return value.decode("utf-8") if isinstance(value, bytes) else value


def switch_language(application: QCoreApplication, language: str) -> None:
    """Speak this language from now on; every open window hears `LanguageChange`."""
    use_language(language)
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))
