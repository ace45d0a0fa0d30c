"""Services: one verb-named function for everything a person does, each one transaction."""
