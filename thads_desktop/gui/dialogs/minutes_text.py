"""The minutes as plain text, growing while the interview is written down.

Papers are Vietnamese, whatever the language of the window. The printed page is made from the
form in `resources/forms/`; this is only what the officer reads while typing.
"""

from __future__ import annotations

from thads_desktop.base.formats import official_date
from thads_desktop.services.verifications import NewVerification


def minutes_text(new: NewVerification) -> str:
    """What the minutes will say, paragraph by paragraph; what is empty is left out."""
    times = [_labelled("Bắt đầu lúc", new.started_at), _labelled("kết thúc lúc", new.ended_at)]
    paragraphs = [
        "BIÊN BẢN",
        "Về việc xác minh điều kiện thi hành án",
        "",
        f"Hôm nay, {official_date(new.verified_on)}.",
        _labelled("Tại", new.place),
        "; ".join(filter(None, times)),
        "\n".join(["Thành phần:", *(f"– {one}" for one in new.present)]) if new.present else "",
        _labelled("Người cung cấp thông tin", new.informant),
        *(f"{topic}: {answer}" for topic, answer in new.statements if answer),
        _labelled("Kết quả xác minh", new.findings.strip()),
    ]
    return "\n".join(paragraphs[:3]) + "\n" + "\n\n".join(filter(None, paragraphs[3:]))


def _labelled(label: str, text: str) -> str:
    return f"{label}: {text}" if text else ""
