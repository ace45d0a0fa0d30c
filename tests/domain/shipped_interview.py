"""The interview that is shipped with the program."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from thads_desktop.domain.interview import Interview, Topic, parse_interview

FOLDER = Path(__file__).parents[2] / "resources" / "interview"


@cache
def shipped_interview() -> Interview:
    """As the files of the program say it."""
    return parse_interview(file.read_bytes() for file in sorted(FOLDER.glob("*.toml")))


def shipped_topic(key: str) -> Topic:
    """One of its topics."""
    return next(topic for topic in shipped_interview().topics if topic.key == key)
