# Two commands matter: `make run` and `make test`. Each step is written out in plain commands in README.md.
PYTHON ?= python3
PORT ?= 8501
BIN := .venv/bin

.PHONY: help run build test lint check bench fuzz screenshots lock clean

help:
	@echo "make run          set up, build the release, show the dashboard on http://localhost:$(PORT)"
	@echo "make test         set up, lint, type-check, run all tests (headless Chromium included)"
	@echo "make build        set up and build the release only"
	@echo "make bench        measure and write docs/benchmarks.md"
	@echo "make fuzz         feed the readers and the coder with broken files for a minute"
	@echo "make screenshots  draw the pictures of the documentation from the real app"
	@echo "make lock         resolve the dependencies again"

.venv/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make run PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv .venv
	@touch $@

.venv/.run: .venv/.made requirements/run.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	@touch $@

.venv/.dev: .venv/.run requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

build: .venv/.run
	$(BIN)/python -m etl build

run: build
	$(BIN)/streamlit run streamlit_app.py --server.port $(PORT)

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: .venv/.run
	$(BIN)/python -m etl check

test: lint check
	@.ci/chromium
	$(BIN)/python -m pytest

bench: .venv/.dev
	$(BIN)/python -m bench

fuzz: .venv/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "atheris>=3.1"
	mkdir -p .fuzz && cp data/sample/*.txt .fuzz/
	$(BIN)/python -m tests.fuzz.article -max_total_time=60 -max_len=2000 -timeout=20 -artifact_prefix=.fuzz/ .fuzz

screenshots: .venv/.dev build
	@.ci/chromium
	$(BIN)/python docs/screenshots.py

lock:
	$(PYTHON) -m pip install --quiet uv
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" pyproject.toml -o requirements/run.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" pyproject.toml --extra dev -c requirements/run.txt -o requirements/dev.txt

clean:
	rm -rf .venv data/build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .fuzz
