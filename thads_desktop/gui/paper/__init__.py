"""The page that draws papers up, in parts: fields, preview, issue, printer."""
