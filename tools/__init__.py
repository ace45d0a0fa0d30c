"""Tools of the workshop: they are no part of the program."""
