# make demo and make test need nothing but Swift: what else is missing is installed with apt.
SWIFT ?= swift
RELEASE = -c release --static-swift-stdlib
# Tests run optimised: byte loops are twenty times slower without, and checks of overflow and bounds stay on.
QUICK = -Xswiftc -O
PREFIX ?= /usr/local
PROXIMATE = $$($(SWIFT) build $(RELEASE) --show-bin-path)/proximate

.PHONY: demo build test bench samples lab evaluate fit conformance bench-rules bench-kubernetes fuzz lint format imports zones install dist embed deb test-spark test-spark-mutations clean

## demo: build, analyse the sample logs, print the summary and where the report is
demo: build
	@$(PROXIMATE) analyze SampleLogs/skype-2007-small/logs --baseline SampleLogs/skype-2007-small/baseline --no-progress --out out

## build: the release binary
build:
	@.ci/dependencies build
	@echo "building proximate (some minutes the first time)"
	@mkdir -p .build
	@$(SWIFT) build $(RELEASE) --product proximate > .build/build.log 2>&1 || { cat .build/build.log; exit 1; }

## test: every test
test:
	@.ci/dependencies test
	@$(SWIFT) test $(QUICK)

## bench: figures as ratios to peers measured in the same run, written to Benchmarks/RESULTS.md
bench: build
	@.ci/dependencies bench
	@Benchmarks/run $(PROXIMATE)

## lab: record the incidents of real servers in SampleLogs/lab anew (a quarter of an hour)
lab:
	@.ci/dependencies lab
	@SampleLogs/lab/record

## samples: every simulated case made again and compared byte for byte, the calibration, and whether every scenario of services holds; RECORD=1 replaces what differs
samples:
	@.ci/dependencies build
	@$(SWIFT) build $(RELEASE) --product incident-sim
	@$$($(SWIFT) build $(RELEASE) --show-bin-path)/incident-sim samples SampleLogs $(if $(RECORD),--record)
	@for form in "" --hard; do $$($(SWIFT) build $(RELEASE) --show-bin-path)/incident-sim battery --seed 1 $$form || exit 1; done

## evaluate: the accuracy of the conclusions beside seven naive methods, written to Benchmarks/ACCURACY.md (an hour); CASES=DIR only scores the cases in it
CASES ?=
SEEDS ?= 11 12
HARD_SEEDS ?= $(SEEDS)
evaluate: build
	@if [ -n "$(CASES)" ]; then $(PROXIMATE) evaluate --naive $(CASES); else \
	  $(SWIFT) build $(RELEASE) --product incident-sim && \
	  HARD_SEEDS="$(HARD_SEEDS)" Benchmarks/accuracy $(PROXIMATE) $$($(SWIFT) build $(RELEASE) --show-bin-path)/incident-sim $(SEEDS); fi

## fit: fit the engine's constants by leaving out one scenario type after the other, and try them on seeds they never saw (an hour)
FIT ?= 47
fit: build
	@$(SWIFT) build $(RELEASE) --product incident-sim
	@Benchmarks/accuracy --fit $(PROXIMATE) $$($(SWIFT) build $(RELEASE) --show-bin-path)/incident-sim $(FIT) -- $(SEEDS)

## conformance: how the logs of DATA=DIR (third-party sets, not part of this repository) are read
conformance: build
	@Benchmarks/conformance/run $(PROXIMATE) "$(DATA)"

## bench-rules: how well rules of others translate, on those below DATA=DIR (third-party, not part of this repository)
bench-rules: build
	@Benchmarks/rules/run $(PROXIMATE) "$(DATA)"

## fuzz: libFuzzer on everything that reads what strangers write, SECONDS=n a target; what it learns is kept in .build-fuzz
SECONDS ?= 60
fuzz:
	@.ci/dependencies test
	@.ci/fuzz -max_total_time=$(SECONDS)

## bench-kubernetes: root causes of support bundles in DATA=DIR (a third-party set, not part of this repository), beside published agents
bench-kubernetes: build
	@Benchmarks/kubernetes/run $(PROXIMATE) "$(DATA)" $(if $(RUNNER),--runner $(RUNNER))

## lint: formatting and documentation of public declarations
lint:
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

## format: rewrite the sources in the house style
format:
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

## imports: no target uses what its layer does not allow
imports:
	@$(SWIFT) build --build-tests $(QUICK) --explicit-target-dependency-import-check error

## embed: write the rule packs and the templates into the sources that carry them
embed:
	@PROXIMATE_EMBED=1 $(SWIFT) test $(QUICK) --filter 'EmbeddedRulesTests|EmbeddedTemplatesTests'

## zones: write the system's time zone database into the source that carries it
zones:
	@PROXIMATE_ZONES=1 $(SWIFT) test --filter ZoneTableTests

## install: the binary into $(PREFIX)/bin, its manual page and completions for shells beside it
install: build
	@install -d $(DESTDIR)$(PREFIX)/bin
	@install -m 755 $(PROXIMATE) $(DESTDIR)$(PREFIX)/bin/proximate
	@install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	@install -d $(DESTDIR)$(PREFIX)/share/man/man1
	@$(PROXIMATE) manual > $(DESTDIR)$(PREFIX)/share/man/man1/proximate.1
	@$(PROXIMATE) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/proximate
	@$(PROXIMATE) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_proximate
	@$(PROXIMATE) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/proximate.fish

## dist: a static, stripped executable that runs in an empty root
dist:
	@.ci/dependencies dist
	@Benchmarks/dist

## deb: a Debian package of the static executable, in .build-dist
deb: dist
	@package=$$(Deploy/deb/build .build-dist/proximate .build-dist) && echo "$$package" && \
	  Deploy/deb/test .build-dist/proximate "$$package"

## test-spark: the driver of Deploy/spark on a cluster of two executors on this machine; BINARY names a proximate other than the newest built here
test-spark:
	@.ci/dependencies spark
	@Deploy/spark/test/run $(BINARY)

## test-spark-mutations: breaks the driver one way at a time and asks whether its tests notice
test-spark-mutations:
	@.ci/dependencies spark
	@MUTATIONS=1 Deploy/spark/test/run $(BINARY)

clean:
	@rm -rf .build .build-dist .build-spark .build-fuzz out
