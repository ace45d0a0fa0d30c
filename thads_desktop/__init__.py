"""THADS Desktop: the caseload of a civil judgment enforcement officer (chấp hành viên)."""

__version__ = "0.1.0"
