"""`python -m etl`: the verbs of the ETL."""

from etl.cli import app, main

__all__ = ["app"]

if __name__ == "__main__":
    main()
