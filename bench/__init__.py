"""Benchmarks: medians, each beside a bare floor measured in the same run."""
