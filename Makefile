# make site   builds the program and the site          make test     runs all tests
# make lint   checks the form of the code              make clean    removes what was built
# make dist   packs the program for others             make install  puts it below PREFIX
# make serve  shows the site while it is written
# make guide  renders the guide for staff as a site
SHELL := /bin/bash
.SHELLFLAGS := -eo pipefail -c
SWIFT ?= swift
CONTENT ?= content
OUTPUT ?= site
LIBRARIES := libcmark yaml-0.1 libturbojpeg libpng libwebp freetype2 zlib libbrotlienc
DEBIAN := libcmark-dev libyaml-dev libturbojpeg0-dev libpng-dev libwebp-dev libfreetype-dev zlib1g-dev libbrotli-dev \
	libjemalloc-dev pkg-config
BREW := cmark libyaml jpeg-turbo libpng webp freetype zlib brotli pkgconf
SYSTEM := $(shell uname -s)

# On Linux the binary holds all its libraries, so that it can be copied to any machine as it is. The linker then warns
# of functions of the C library that look up users or load plug-ins; Loa does neither, and `build` leaves these lines out.
# jemalloc stands in for the C library's own allocator, with which a build takes a seventh longer.
ifeq ($(SYSTEM),Linux)
RELEASE := -c release --product loa -Xswiftc -static-executable -Xlinker -ljemalloc
LIBRARIES += jemalloc
else
RELEASE := -c release --product loa
endif

.PHONY: site serve program test oracle lint build bench bench-docs guard guard-record fuzz check-site check-hard libraries record clean
.PHONY: install dist sbom check-dist guide pictures

site: build
	@"$$($(MAKE) -s program)" build --content "$(CONTENT)" --output "$(OUTPUT)"

# Shows the site on this computer, and again at every change of the content.
serve: build
	@"$$($(MAKE) -s program)" serve --content "$(CONTENT)" --open

build: libraries
	@$(SWIFT) build $(RELEASE) 2>&1 | sed -e '/in statically linked applications requires/d' -e '/mktemp. is dangerous/d'

# Prints where the program is.
program:
	@echo "$$($(SWIFT) build $(RELEASE) --show-bin-path)/loa"

# A crash would start a debugger that can hold the test run for minutes.
test: libraries
	@SWIFT_BACKTRACE=enable=no $(SWIFT) test
	@$(MAKE) --no-print-directory oracle

# Works out every figure of the example anew in another language, where Python is there, and sees that the example is
# what its generator writes; pictures aside, which another zlib packs into other bytes.
oracle:
	@if command -v python3 >/dev/null; then \
		export PYTHONDONTWRITEBYTECODE=1; \
		python3 bench/check.py "$$($(SWIFT) build --show-bin-path)/loa" && \
		python3 Tests/oracle/oracle.py "$$($(SWIFT) build --show-bin-path)/loa" examples/tinh-sen/content && \
		made=$$(mktemp -d) && python3 examples/tinh-sen/generate.py "$$made" && \
		diff -r --exclude frozen --exclude '*.png' "$$made" examples/tinh-sen/content && rm -r "$$made"; \
	else echo "oracle: left out, there is no python3"; fi

lint:
	@$(SWIFT) format lint --strict --recursive Package.swift Sources templates Tests

# Installs the system libraries only where they are missing.
libraries:
	@if pkg-config --exists $(LIBRARIES) 2>/dev/null; then :; \
	elif [ "$(SYSTEM)" = Darwin ]; then \
		echo "Missing: $(LIBRARIES). Install them with: brew install $(BREW)" >&2; exit 1; \
	elif command -v apt-get >/dev/null; then \
		as_root=; [ "$$(id -u)" = 0 ] || as_root=sudo; \
		$$as_root apt-get update -qq && \
		$$as_root apt-get install -y -qq --no-install-recommends $(DEBIAN) >/dev/null; \
	else \
		echo "Missing: $(LIBRARIES). Install the development packages of these libraries, and pkg-config." >&2; exit 1; \
	fi

# Beside Hugo, DuckDB and what the machine allows, at fixed versions in an environment of its own; see bench/README.md.
SIZES ?= 100 1000
OBSERVATIONS ?= 10000
BENCH ?= --sizes $(SIZES) --observations $(OBSERVATIONS)
FULL_BENCH := --sizes 100 1000 10000 100000 --observations 10000 100000 1000000 --nation --disk --docs docs
bench: build
	@bench/run.sh "$$($(MAKE) -s program)" $(BENCH)

# All that docs/speed.md shows, and writes it. It takes about an hour and 16 GB of memory.
bench-docs:
	@$(MAKE) --no-print-directory bench BENCH="$(FULL_BENCH)"

# Counts the instructions of fixed workloads and compares them with those in bench/guard.json.
GUARD ?=
guard: build
	@command -v valgrind >/dev/null || { as_root=; [ "$$(id -u)" = 0 ] || as_root=sudo; \
		$$as_root apt-get update -qq && $$as_root apt-get install -y -qq --no-install-recommends valgrind >/dev/null; }
	@PYTHONDONTWRITEBYTECODE=1 python3 bench/guard.py "$$($(MAKE) -s program)" $(GUARD)

# Where more or fewer instructions are meant; say why in the commit.
guard-record:
	@$(MAKE) --no-print-directory guard GUARD=--record

# Feeds every reader with broken input for EACH seconds.
EACH ?= 20
fuzz: libraries
	@Tests/fuzz/run.sh $(EACH)

# Looks at the built sites with tools that others wrote: the Nu validator, axe in Chromium, readers of feeds and of data.
check-site: build
	@Tests/site/run.sh "$$($(MAKE) -s program)" content examples/tinh-sen/content

# Kills builds, fills disks and so on: one small script for each group of promises in docs/promises.md. FULL=1 tries all
# cases rather than some.
check-hard: build
	@Tests/hard/run.sh "$$($(MAKE) -s program)"

# The program, its manual page and completions for shells, below PREFIX; DESTDIR goes before it, for those who package.
PREFIX ?= /usr/local
install: build
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
		distribution/stage.sh "$$($(MAKE) -s program)" "$$folder" && \
		mkdir -p "$(DESTDIR)$(PREFIX)" && cp -R "$$folder/." "$(DESTDIR)$(PREFIX)/"

# An archive with the one static file, its manual and licences, the list of what is in it, and checksums.
DIST ?= .build-dist
dist: build
	@distribution/dist.sh "$$($(MAKE) -s program)" "$(DIST)"

sbom: build
	@python3 distribution/sbom.py "$$("$$($(MAKE) -s program)" --version)"

check-dist: dist
	@distribution/check.sh "$$($(MAKE) -s program)" "$(DIST)"

# The guide for staff, as a site that Loa itself renders.
GUIDE ?= .build-guide/site
guide: build
	@python3 distribution/guide.py .build-guide/content
	@"$$($(MAKE) -s program)" build --strict --content .build-guide/content --output "$(GUIDE)"

# Its pictures, taken anew in headless Chromium; look at them before committing them.
PICTURES ?=
pictures: build
	@Tests/site/environment.sh
	@PYTHONDONTWRITEBYTECODE=1 .build-site/bin/python docs/images/make.py "$$($(MAKE) -s program)" $(PICTURES)

clean:
	@$(SWIFT) package clean

# Writes the expected output of the fixtures anew; read the difference before committing it.
record: libraries
	@rm -rf Tests/Fixtures/valid/*/site
	@LOA_RECORD=1 SWIFT_BACKTRACE=enable=no $(SWIFT) test --filter 'PublisherTests|InvalidContentTests|MessageTests|DocumentationTests|ScalarTableTests' >/dev/null || true
	@git status --short Tests/Fixtures docs
