"""`python -m thads_desktop`, `thads`, and the frozen program."""

from __future__ import annotations

import sys

from thads_desktop.app import run


def main() -> None:
    """Run the program with the words it was called with."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
