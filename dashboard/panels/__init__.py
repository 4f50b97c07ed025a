"""The parts of the page, each drawn from a Scene."""
