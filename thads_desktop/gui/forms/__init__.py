"""Forms of Qt Designer, compiled from ui/*.ui by `python3 dev.py forms`; never edited."""
