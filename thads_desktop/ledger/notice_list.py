"""Papers that had to be notified (văn bản phải thông báo), as the stored deadlines tell of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

Driver = Any  # a connection of sqlcipher3, which has no types

_PAPERS = """
SELECT DISTINCT case_id, "trigger" FROM deadlines JOIN cases USING (case_key)
WHERE rule_key IN (SELECT rule_key FROM deadline_rules JOIN json_each(?) ON value = rule)
  AND "trigger" != ''
"""


def notified_papers(driver: Driver, rules: Sequence[str]) -> list[tuple[str, str]]:
    """The case and the act of every paper that opened one of these time limits, met or not."""
    rows = driver.execute(_PAPERS, [json.dumps(list(rules))]).fetchall()
    return [(str(case_id), str(act_id)) for case_id, act_id in rows]
