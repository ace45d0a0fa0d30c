"""The ledger: acts in SQLite, their hash chain, and the tables derived from them."""
