"""Ground floor: errors, paths, language, Vietnamese text, formats, clock, progress."""
