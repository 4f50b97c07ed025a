"""How events are found in the sentences of one article."""
