"""Papers: the form library, its filling, and the files that come out."""
