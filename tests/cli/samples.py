"""Acts as people write them for `thads act record`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

DAY = "2026-03-05"


def opening(number: str = "12/QĐ-THADS", *, amount: int = 5_000_000) -> dict[str, Any]:
    """A case to open with `act record new case_opened`."""
    return {
        "happened_on": "2026-02-02",
        "decision_number": number,
        "basis": "on_request",
        "officer": "Lê Thị Bình",
        "parties": [
            {"role": "debtor", "name": "Nguyễn Văn Đức", "address": "thôn 4, xã Ia Chim"},
            {"role": "creditor", "name": "Trần Thị Ngọc"},
        ],
        "obligations": [{"line": 1, "what": "Trả nợ", "amount": amount, "kind": "debt"}],
    }


def written(folder: Path, content: object) -> Path:
    """A JSON file in a folder."""
    path = folder / "act.json"
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def minimal(schema: dict[str, Any], **meant: object) -> dict[str, Any]:
    """The smallest object a kind's schema allows; `meant` gives fields that no schema can."""
    names = schema["$defs"]
    filled = _minimal(schema, names)
    assert isinstance(filled, dict)
    return filled | {name: value for name, value in meant.items() if name in filled}


def _minimal(schema: dict[str, Any], names: dict[str, Any]) -> object:
    if "$ref" in schema:
        return _minimal(names[schema["$ref"].removeprefix("#/$defs/")], names)
    if schema.get("type") == "object":
        parts = schema.get("properties", {})  # a mapping with names of its own has none
        return {name: _minimal(parts[name], names) for name in schema.get("required", ())}
    if schema.get("type") == "array":
        return [_minimal(schema["items"], names)] * schema.get("minItems", 0)
    return _smallest_value(schema)


def _smallest_value(schema: dict[str, Any]) -> object:
    if "enum" in schema:
        return schema["enum"][0]
    values = {
        "string": DAY if schema.get("format") == "date" else "x" * schema.get("minLength", 0),
        "integer": schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1),
        "boolean": False,
    }
    return values[schema["type"]]
