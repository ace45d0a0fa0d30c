"""A small law pack to spoil: two events, one time limit, made after the shipped one."""

from __future__ import annotations

from pathlib import Path

REGIME = "LAW2025/regime.toml"
EVENTS = "common/events.toml"
LIMITS = "LAW2025/limits.toml"
PACK = {
    "common/pack.toml": '[pack]\nname = "Gói thử"\nmade = 2026-12-01\n',
    REGIME: (
        '[regime]\nkey = "LAW2025"\nname = "Luật 2025"\nfrom = 2026-07-01\n'
        'document = "Luật 106/2025/QH15"\n'
    ),
    EVENTS: (
        '[[event]]\ncode = "case_opened"\nname = "Ra quyết định"\nkind = true\n\n'
        '[[event]]\ncode = "decision_sent"\nname = "Gửi quyết định"\n'
    ),
    LIMITS: (
        '[[limit]]\nkey = "sending"\nname = "Gửi quyết định"\nnumber = 3\n'
        'unit = "working_days"\nopens = ["case_opened"]\ncloses = ["decision_sent"]\n'
        'whose = "officer"\nwords = "03 ngày làm việc"\narticle = "Điều 36"\n'
        'confidence = "verified"\n'
    ),
}


def write_pack(folder: Path, **changes: str) -> Path:
    """The pack in a folder; `limits=` and the like replace a file's text."""
    named = {"regime": REGIME, "events": EVENTS, "limits": LIMITS}
    for name, text in (PACK | {named[name]: text for name, text in changes.items()}).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
