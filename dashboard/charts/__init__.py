"""Pure functions from frames to figures and decks. They know neither Streamlit nor DuckDB."""
