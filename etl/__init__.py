"""From dated articles and curated chronicles to one release of dated events."""
