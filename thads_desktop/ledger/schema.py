"""The tables of a ledger, all in one place.

`acts` and `commits` are the record; everything below them is derived and can be rebuilt.
In derived tables days are whole numbers yyyymmdd and open ends are `FOREVER_DAY` or
`NOW_KNOWN`, never NULL, so that partial covering indexes serve what is known now.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

NOW_KNOWN = 2**62  # known_to of what has not been superseded

metadata = MetaData()


def _text(name: str, default: str | None = None) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _whole(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


alembic_version = Table("alembic_version", metadata, Column("version_num", Text, primary_key=True))

# What this file is: device (máy), practice or not, which derivation its tables follow.
ledger_info = Table("ledger_info", metadata, Column("key", Text, primary_key=True), _text("value"))

# One row per transaction: the moment → position table of knowledge time.
commits = Table(
    "commits",
    metadata,
    Column("position", Integer, primary_key=True),
    _text("recorded_at"),
    _text("recorded_by"),
    _text("what"),
    _whole("acts"),
    _whole("lamport"),
)

# Hành vi. Appended, never changed; `payload` holds the very bytes that were hashed.
acts = Table(
    "acts",
    metadata,
    Column("act_key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("position", ForeignKey("commits.position"), nullable=False, index=True),
    _text("subject"),
    _text("kind"),
    _whole("version"),
    _text("happened_on"),
    _text("recorded_at"),
    _text("recorded_by"),
    _text("device"),
    _whole("device_seq"),
    _whole("lamport"),
    Column("corrects", Text),
    _text("reason"),
    Column("payload", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    UniqueConstraint("device", "device_seq"),
    Index("acts_by_subject", "subject", "act_key"),
    Index("acts_by_kind", "kind", "act_key"),
)

# Văn bản đã ban hành: the exact bytes, by their SHA-256. Added, never changed.
paper_files = Table(
    "paper_files",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

# Chấp hành viên as named in the acts.
officers = Table(
    "officers",
    metadata,
    Column("officer_key", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    _text("sort_key"),
)

# Việc thi hành án as it stands now: what lists show and sort by.
# `case_key` is the key of the case's first act.
cases = Table(
    "cases",
    metadata,
    Column("case_key", Integer, primary_key=True),
    Column("case_id", Text, nullable=False, unique=True),
    _text("decision_number"),
    _text("decision_symbol"),
    _whole("decision_seq"),
    _whole("work_year"),
    _whole("decided_on"),
    _text("basis"),
    _text("kind"),
    _text("judgment_number"),
    _text("debtor"),
    _text("debtor_sort"),
    _text("creditor"),
    _text("creditor_sort"),
    Column("officer_key", ForeignKey("officers.officer_key"), nullable=False),
    _text("state"),
    _text("ground"),
    _whole("since"),
    _whole("due"),
    _whole("received"),
    _whole("left"),
    _whole("taken_over_on"),  # 0 for a case opened here
    _whole("contradictions"),
    _whole("is_read_only"),
    _text("row_digest"),  # of the imported row it came from, else empty
    _text("commune", ""),  # of the first debtor's address, where it names one
    Index("cases_by_decision", "work_year", "decision_seq", "decision_symbol"),
    Index("cases_by_number", "decision_number"),
    Index("cases_by_debtor", "debtor_sort"),
    Index("cases_by_left", "left"),
    Index("cases_taken_over", "taken_over_on"),
    Index("cases_by_commune", "commune"),
)

# Tiếp nhận: what came in and has no enforcement decision yet; `intake_key` becomes its `case_key`.
# Its deadlines are reckoned when it is looked at: a decision is due within days.
intakes = Table(
    "intakes",
    metadata,
    Column("intake_key", Integer, primary_key=True),
    Column("intake_id", Text, nullable=False, unique=True),
    _whole("received_on"),
    _text("sender"),
    _text("judgment_number"),
    _text("debtor"),
    _text("creditor"),
    _text("basis"),  # "ex_officio", "on_request", or both with a blank between
    _text("status"),
    _text("words"),  # what it can be found by, folded
    Index("intakes_by_day", "received_on"),
)

# Đương sự as they are now, one row for each party of each case; `party_key` tells case and place.
parties = Table(
    "parties",
    metadata,
    Column("party_key", Integer, primary_key=True),
    Column("case_key", ForeignKey("cases.case_key"), nullable=False, index=True),
    _text("role"),
    _text("name"),
    _text("sort_key"),
    _text("folded"),
    _text("identity_number"),
    _text("tax_code"),
    _whole("birth_year"),  # 0 when it is not known
    _text("commune"),
    _text("phone"),
    _whole("owed"),  # what the party still owes or is owed, in đồng
    Index("parties_by_sort", "sort_key"),
    Index("parties_by_name", "folded"),
)
for _number in ("identity_number", "tax_code"):
    Index(f"parties_by_{_number}", parties.c[_number], sqlite_where=parties.c[_number] != "")

# Legal facts over time, bitemporal; line 0 is the whole case.
spans = Table(
    "spans",
    metadata,
    Column("span_key", Integer, primary_key=True),
    Column("case_key", ForeignKey("cases.case_key"), nullable=False),
    _whole("line"),
    _whole("valid_from"),
    _whole("valid_to"),
    _text("state"),
    _text("ground"),
    _whole("since"),
    Column("officer_key", ForeignKey("officers.officer_key"), nullable=False),
    _whole("decided_on"),
    _text("basis"),
    _text("kind"),
    _text("obligation"),
    _text("marks"),
    _whole("known_from"),
    _whole("known_to"),
)
_known_now = text(f"known_to = {NOW_KNOWN}")
_superseded = text(f"known_to < {NOW_KNOWN}")
_span_facts = (
    "line", "valid_to", "valid_from", "state", "ground", "since", "officer_key", "decided_on", "basis",
    "kind", "obligation", "marks", "case_key", "known_from",
)  # fmt: skip
Index("spans_now", *(spans.c[name] for name in _span_facts), sqlite_where=_known_now)
Index(
    "spans_before",
    *(spans.c[name] for name in _span_facts),
    spans.c.known_to,
    sqlite_where=_superseded,
)
Index("spans_of_case", spans.c.case_key, spans.c.line, sqlite_where=_known_now)

# Flows of money, never balances, with the same two times.
money_lines = Table(
    "money_lines",
    metadata,
    Column("money_key", Integer, primary_key=True),
    Column("case_key", ForeignKey("cases.case_key"), nullable=False),
    _whole("line"),
    _text("flow"),
    _whole("amount"),
    _whole("moved_on"),
    Column("act_key", ForeignKey("acts.act_key"), nullable=False),
    _whole("known_from"),
    _whole("known_to"),
)
_money_facts = ("case_key", "line", "moved_on", "flow", "amount", "known_from")
Index("money_now", *(money_lines.c[name] for name in _money_facts), sqlite_where=_known_now)
Index(
    "money_before",
    *(money_lines.c[name] for name in _money_facts),
    money_lines.c.known_to,
    sqlite_where=_superseded,
)

# Quy tắc thời hạn, as the deadlines below name them; `fingerprint` tells two versions apart.
deadline_rules = Table(
    "deadline_rules",
    metadata,
    Column("rule_key", Integer, primary_key=True),
    Column("fingerprint", Text, nullable=False, unique=True),
    _text("rule"),
    _text("regime"),
    _text("name"),
    _text("document"),
    _text("article"),
    _text("confidence"),
    _text("whose"),
    _text("nature"),
    _text("closes"),  # the event that most plainly fulfils it, else empty
    _text("paper"),
)

# Thời hạn, reckoned by the law of `ledger_info.law`; FOREVER_DAY while a count stands still.
deadlines = Table(
    "deadlines",
    metadata,
    Column("deadline_key", Integer, primary_key=True),
    Column("case_key", ForeignKey("cases.case_key"), nullable=False, index=True),
    Column("rule_key", ForeignKey("deadline_rules.rule_key"), nullable=False),
    _text("trigger"),  # id of the act that opened it, empty when the law itself did
    _whole("starts_on"),
    _whole("due_on"),
    _text("due_at"),
    _text("state"),
    _whole("closed_on"),  # 0 while open
    _whole("is_ours"),
    _whole("is_earliest"),  # its rule says from when on, not until when
    _whole("from_list"),
    _whole("snoozed_until"),  # 0 when not snoozed
    _text("counting"),
)
Index(
    "deadlines_open",
    *(
        deadlines.c[name]
        for name in (
            "is_ours", "due_on", "is_earliest", "case_key", "rule_key", "from_list", "snoozed_until",
        )
    ),
    sqlite_where=text("state = 'open'"),
)  # fmt: skip

# Số văn bản, one row for each act that stands and bears a number. Which series of numbers a paper
# belongs to is data that may change: it is joined at query time, by `code` and day.
# `case_key` is the key of its case, or of the intake that has no decision yet.
paper_numbers = Table(
    "paper_numbers",
    metadata,
    Column("act_key", ForeignKey("acts.act_key"), primary_key=True),
    Column("case_key", ForeignKey("acts.act_key"), nullable=False, index=True),
    _text("code"),  # the kind of act, or the code of its event
    _whole("n"),
    _text("letter"),  # of a number put in between (1a), else empty
    _text("suffix"),
    _whole("given_on"),
    Index("paper_numbers_by_code", "code", "given_on", "n", "letter", "suffix"),
    Index("paper_numbers_by_n", "n"),
)

# Full text of a case, folded by us (đ→d; no diacritics): rowid = case_key.
SEARCH_DDL = """
CREATE VIRTUAL TABLE search USING fts5(
    content, content='', contentless_delete=1, prefix='1 2 3', detail=none,
    tokenize="unicode61 remove_diacritics 0"
)
"""

# Full text of a party: name, numbers, phone; rowid = party_key.
PARTY_SEARCH_DDL = """
CREATE VIRTUAL TABLE party_search USING fts5(
    content, content='', contentless_delete=1, prefix='1 2 3 4', detail=none,
    tokenize="unicode61 remove_diacritics 0"
)
"""

# Full text of an intake: what its row says in `words`, and the numbers of its papers;
# rowid = intake_key.
INTAKE_SEARCH_DDL = """
CREATE VIRTUAL TABLE intake_search USING fts5(
    content, content='', contentless_delete=1, prefix='1 2 3', detail=none,
    tokenize="unicode61 remove_diacritics 0"
)
"""

DERIVED = (
    intakes,
    deadlines,
    deadline_rules,
    paper_numbers,
    spans,
    money_lines,
    parties,
    cases,
    officers,
)
