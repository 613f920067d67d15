# Two commands: make run, make test. They need Python 3.11 or newer, git and make.
VENV     := .venv
BIN      := $(VENV)/bin
STAMP    := $(VENV)/.installed
TESTED   := $(VENV)/.tested
BENCH    := .venv-bench
BENCHED  := $(BENCH)/.installed
TRAIN    := .venv-train
TRAINED  := $(TRAIN)/.installed
# The labelled news: other people's words, so beside the checkout and never in it.
SHARED   := $(or $(SLATED_SHARED),../shared)
UV       ?= uv
FUZZ_SECONDS ?= 60
SERVE        ?= 1
RUN_DB       ?= build/samples.sqlite3
LOCK     := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header

.DEFAULT_GOAL := help
.PHONY: help run test check accuracy floors card bench memory large load paint faults soak train study fuzz docs screens lock clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' Makefile

run: $(STAMP) ## keep the samples, print the slate, serve the site (SERVE=0: only print)
	@mkdir -p build
	@$(BIN)/slated add samples --db $(RUN_DB)
	@$(BIN)/slated ratings top --day 2026-01-01 --db $(RUN_DB) >/dev/null || { \
	  $(BIN)/slated ratings demo --day 2026-01-01 --db $(RUN_DB) >/dev/null && \
	  $(BIN)/slated snapshot --day 2026-01-01 --db $(RUN_DB) >/dev/null; }
	@$(BIN)/slated ratings demo --db $(RUN_DB)
	@$(BIN)/slated snapshot --db $(RUN_DB) >/dev/null
	@echo && echo 'The slate as it stood on 5 October 2017:' && $(BIN)/slated slate --as-of 2017-10-05 --db $(RUN_DB)
	@echo && echo 'And today:' && $(BIN)/slated slate --db $(RUN_DB)
	@[ "$(SERVE)" = 0 ] || echo 'The samples are of 2012 to 2025: with ?as_of=2017-10-05 behind its address the site shows a day when much was ahead.'
	@[ "$(SERVE)" = 0 ] || $(BIN)/slated serve --db $(RUN_DB)

test: $(TESTED) ## run the whole test suite
	$(BIN)/pytest -n auto

check: $(TESTED) ## formatting, lint, types, layers, accuracy floors
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python bench/accuracy.py --check

accuracy: $(TESTED) ## score the reader on the gold files (ARGS='--show 20 --set feed')
	$(BIN)/python bench/accuracy.py $(ARGS)

floors: $(TESTED) ## write today's accuracy figures as the floor, where they are higher
	$(BIN)/python bench/accuracy.py --raise-floors

card: $(TESTED) ## write today's figures into the model card (needs the labelled news)
	$(BIN)/python bench/card.py

bench: $(BENCHED) ## time the reader beside spaCy and dateparser, on one core
	$(BENCH)/bin/python bench/speed.py $(ARGS)
	$(BENCH)/bin/python bench/archive.py

memory: $(TESTED) ## read a million documents and print the memory used
	$(BIN)/python bench/memory.py $(ARGS)

large: $(TESTED) ## fill a database with a million claims and time its answers (ARGS='--on sqlite')
	$(BIN)/python bench/slate.py $(ARGS)

load: $(TESTED) ## ask the site 50 times a second on a large database (ARGS='--db FILE --seconds 60')
	$(BIN)/python bench/load.py $(ARGS)

paint: $(TESTED) ## how soon a telephone on a slow line shows each page (ARGS='--db FILE --rounds 9')
	$(BIN)/python bench/paint.py $(ARGS)

faults: $(TESTED) ## kill whoever adds news 300 times, on both databases (ARGS='--rounds 20')
	$(BIN)/python bench/kills.py $(ARGS)

soak: $(TESTED) ## follow 200 made feeds a hundred times as fast, everything failing (ARGS='--week')
	$(BIN)/python bench/soak.py $(ARGS)

train: ## fit the learned reader anew (needs the labelled news; EXTRA=file adds lines, OUT=file)
	@test -d "$(SHARED)/gold" || { echo "train: no labelled news in $(SHARED)/gold, nothing to learn from (SLATED_SHARED names its folder)" >&2; exit 1; }
	@$(MAKE) -s $(TRAINED)
	$(TRAIN)/bin/python -m train "$(SHARED)" $(if $(EXTRA),--extra "$(EXTRA)") $(if $(OUT),--out "$(OUT)")

study: ## measure the learned reader and its parts by cross-validation, into the documents
	@test -d "$(SHARED)/gold" || { echo "study: no labelled news in $(SHARED)/gold (SLATED_SHARED names its folder)" >&2; exit 1; }
	@$(MAKE) -s $(TRAINED)
	$(TRAIN)/bin/python -m train.study "$(SHARED)" --write

fuzz: $(TESTED) ## throw random news at every reader for a minute
	FUZZ_SECONDS=$(FUZZ_SECONDS) $(BIN)/pytest -n auto tests/fuzz/test_fuzz.py

docs: $(TESTED) ## write today's output and figures into the documents, draw the picture again
	$(BIN)/python docs/rules.py
	$(BIN)/python docs/console.py
	$(BIN)/python docs/archives.py
	$(BIN)/python bench/card.py

screens: $(TESTED) ## photograph every page, light and dark, wide and narrow, into build/screens
	$(BIN)/python docs/screens.py $(ARGS)

lock: ## resolve the dependencies again (needs uv)
	$(UV) pip compile pyproject.toml --extra dev $(LOCK) -o requirements.lock
	$(UV) pip compile pyproject.toml --extra run -c requirements.lock $(LOCK) -o requirements-run.lock
	$(UV) pip compile pyproject.toml --extra image -c requirements.lock $(LOCK) -o requirements-image.lock
	$(UV) pip compile pyproject.toml --extra bench $(LOCK) -o requirements-bench.lock
	$(UV) pip compile pyproject.toml --extra train $(LOCK) -o requirements-train.lock

clean: ## remove what make has built
	rm -rf $(VENV) $(BENCH) $(TRAIN) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

$(STAMP): requirements-run.lock pyproject.toml .ci/venv
	@sh .ci/venv $(VENV) requirements-run.lock
	@touch $@

# The tests' tools are many and large (Ray, Spark, a browser's driver): make run does without.
$(TESTED): $(STAMP) requirements.lock
	@echo "adding what the tests need, some minutes the first time" >&2
	@$(BIN)/python -m pip --disable-pip-version-check -qq install --require-hashes -r requirements.lock
	@touch $@

$(BENCHED): requirements-bench.lock pyproject.toml .ci/venv
	@sh .ci/venv $(BENCH) requirements-bench.lock
	@touch $@

$(TRAINED): requirements-train.lock pyproject.toml .ci/venv
	@sh .ci/venv $(TRAIN) requirements-train.lock
	@touch $@
