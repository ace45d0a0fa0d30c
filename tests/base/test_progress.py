"""Progress of a part, told as progress of the whole."""

from __future__ import annotations

from thads_desktop.base.progress import SilentProgress, Stretch


class Recording(SilentProgress):
    """Remembers how far the whole was told to be."""

    def __init__(self) -> None:
        self.told: list[float] = []

    def report(self, what: str, done: int, total: int) -> None:  # noqa: ARG002 - the protocol
        self.told.append(done / total)


def test_a_part_is_told_between_where_it_begins_and_ends() -> None:
    whole = Recording()
    part = Stretch(whole, begins=1, ends=3, of=4)
    for done in (0, 1, 2):
        part.report("x", done, 2)
    assert whole.told == [0.25, 0.5, 0.75]


def test_a_part_of_a_part_stays_within_it() -> None:
    whole = Recording()
    part = Stretch(Stretch(whole, begins=0, ends=1, of=2), begins=1, ends=2, of=2)
    part.report("x", 0, 7)
    part.report("x", 7, 7)
    assert whole.told == [0.25, 0.5]


def test_a_part_of_unknown_length_tells_where_it_begins() -> None:
    whole = Recording()
    Stretch(whole, begins=1, ends=2, of=2).report("x", 0, 0)
    assert whole.told == [0.5]
