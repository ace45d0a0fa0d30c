"""Data in and out: workbooks of other programs, old encodings, acts between offices."""
