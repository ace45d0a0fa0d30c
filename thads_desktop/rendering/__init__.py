"""Paper: one document model and one sheet model, drawn as PDF, Word and Excel files."""
