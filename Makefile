# Every command of the project. `make` alone lists them.
# What is set up once is remembered in .venv/*.stamp, so that a second run starts at once.

PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV := .venv
PY := $(VENV)/bin/python
RUN_STAMP := $(VENV)/run.stamp
DEV_STAMP := $(VENV)/dev.stamp
PIP := $(PY) -m pip install --quiet --disable-pip-version-check
# Tests share one machine with a browser and a server: two workers is what two cores carry. A file of
# tests stays with one of them, so that what it prepares is prepared once; which come first is said in
# tests/conftest.py, and not by how many tests they hold.
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help run room test check format harvest build bench proof pack clean

help:  ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## */make \1\t/' | expand -t 16

$(PY):
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and none was found. On Debian: apt-get install python3 python3-venv"; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; $(PYTHON) is older. Name one: make run PYTHON=/path/to/python3.11"; exit 1; }
	@echo "Setting up $(VENV) (once)"
	@"$(PYTHON)" -m venv $(VENV) || { echo "Python's venv module is missing. On Debian: apt-get install python3-venv"; rm -rf $(VENV); exit 1; }

$(RUN_STAMP): requirements.txt | $(PY)
	@echo "Installing what the app needs (about a minute the first time)"
	@$(PIP) -r requirements.txt
	@touch $@

$(DEV_STAMP): requirements-dev.txt requirements.txt | $(PY)
	@echo "Installing what checks and tests need (about a minute the first time)"
	@$(PIP) -r requirements-dev.txt
	@touch $@ $(RUN_STAMP)

run: $(RUN_STAMP)  ## set up, build if needed, start the app and open it: make run [PORT=8600]
	@$(PY) -m tools.run $(if $(PORT),--port $(PORT))

room: $(RUN_STAMP)  ## the app for phones in the room: make room [PORT=8600] [ADDRESS=192.168.1.5] [YES=1]
	@$(PY) -m tools.room $(if $(PORT),--port $(PORT)) $(if $(ADDRESS),--address $(ADDRESS)) $(if $(YES),--yes)

test: $(DEV_STAMP)  ## all tests, the browser ones included: make test [TESTS=tests/unit]
	@$(PY) -m tools.chromium
	@$(PY) -m tools.postgres
	@$(PY) -m tools.libreoffice
	@$(PY) -m loaders.build --if-stale
	@$(PY) -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(TESTS)

check: $(DEV_STAMP)  ## format, lint, types, imports
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/mypy --num-workers $(WORKERS)
	@$(VENV)/bin/lint-imports

format: $(DEV_STAMP)  ## put the format right and mend what can be mended
	@$(VENV)/bin/ruff format .
	@$(VENV)/bin/ruff check --fix .

harvest: $(RUN_STAMP)  ## published files to data/: make harvest SOURCES=../shared/sources
	@test -n "$(SOURCES)" || { echo "Say where the published files lie: make harvest SOURCES=../shared/sources"; exit 1; }
	@$(PY) -m loaders.harvest "$(SOURCES)"
	@$(PY) -m loaders.rank_intervals

build: $(RUN_STAMP)  ## data/ to build/places.duckdb
	@$(PY) -m loaders.build

bench: $(DEV_STAMP)  ## measure speed on this machine and write docs/speed.md
	@$(PY) -m tools.chromium
	@$(PY) -m loaders.build --if-stale
	@$(PY) -m bench $(BENCH)

proof: $(RUN_STAMP)  ## work published results out again, write docs/proof.md: make proof [SOURCES=../shared/sources]
	@$(PY) -m loaders.build --if-stale
	@$(PY) -m tools.proof $(if $(SOURCES),"$(SOURCES)")

pack: $(RUN_STAMP)  ## one archive for a memory stick: make pack [TO=folder] [PLATFORM=windows-x86_64] [PYTHON_VERSION=3.12]
	@$(PY) -m loaders.build --if-stale
	@$(PY) -m tools.pack $(if $(TO),--to "$(TO)") $(if $(PLATFORM),--platform "$(PLATFORM)") $(if $(PYTHON_VERSION),--python-version "$(PYTHON_VERSION)")

clean:  ## remove what was built and cached (not .venv, not data/)
	@rm -rf build static/built .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +
