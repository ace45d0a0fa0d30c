"""Labels of an office's own (nhãn của đơn vị) for a statistics form: what it prints instead."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta

from thads_desktop.domain.statistics_forms import StatisticsForm


class FormLabels(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nhãn của đơn vị cho một biểu: what it prints instead of the program's; empty keeps that.

    `headings` are by the name of their column and as deep as the office's model form says.
    """

    code: str = ""
    title: str = ""
    headings: Mapping[str, Annotated[tuple[str, ...], Meta(min_length=1)]] = msgspec.field(
        default_factory=dict
    )

    def on(self, form: StatisticsForm) -> StatisticsForm:
        """The form under these labels."""
        columns = (
            msgspec.structs.replace(one, heading=self.headings.get(one.name, one.heading))
            for one in form.columns
        )
        return msgspec.structs.replace(
            form,
            code=self.code or form.code,
            title=self.title or form.title,
            columns=tuple(columns),
        )


def parse_labels(content: bytes) -> FormLabels:
    """The labels of an office for one form.

    Raises:
        tomllib.TOMLDecodeError, msgspec.ValidationError: the file is no TOML, not of its shape.
    """
    return msgspec.convert(tomllib.loads(content.decode()), FormLabels)
