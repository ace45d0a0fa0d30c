"""Shared by all tests: Qt without a window, and a morning that stands still."""

from __future__ import annotations

import os
from datetime import UTC, datetime

import pytest

from thads_desktop.base.clock import FixedClock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def vietnam_morning() -> FixedClock:
    """Eight o'clock in Vietnam on Tuesday 10 March 2026."""
    return FixedClock(datetime(2026, 3, 10, 1, 0, tzinfo=UTC))
