"""Dialogs: one act of recording each."""
