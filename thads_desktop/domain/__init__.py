"""What the law and the record mean: acts, the fold, money, rules. Plain Python, no I/O."""
