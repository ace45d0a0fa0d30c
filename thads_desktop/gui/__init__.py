"""The window: the only Qt code of the program, standing on services alone."""

import builtins
import gc
from importlib import import_module

# While the window is loaded nothing becomes garbage; looking for it all the same takes 14 ms.
gc.set_threshold(100_000)

# PySide6 replaces `__import__` by a slower one of its own, which only `from __feature__` needs;
# putting Python's back saves 50-100 ms of later imports (architecture, section 4).
_plain_import = builtins.__import__
import_module("PySide6.QtCore")
builtins.__import__ = _plain_import
