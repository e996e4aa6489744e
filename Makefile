BIN := node_modules/.bin
SOURCES := $(shell find src codegen generated examples spec proto docs-page -type f 2>/dev/null) build.mjs package.json

.DEFAULT_GOAL := help
.PHONY: help install run dev build test test-leases generate check check-fast fix hooks clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-17s%s\n", $$1, $$2 }' Makefile

run: build ## run a Temporal server, an example worker and the proxy, with curl commands to try
	@node dist/main.js dev

dev: install ## the same, restarted whenever a source file changes
	@$(BIN)/tsx watch --clear-screen=false --exclude 'test/**' src/main.ts dev

build: dist/main.js ## build the program in dist/

test: build ## run all tests, against a real Temporal server that they start
	@$(BIN)/vitest run $(VITEST_FLAGS)

test-leases: build ## the same, with released memory overwritten, and an error if it is released twice
	@TEMPORAL_HTTP_CHECK_LEASES=1 $(BIN)/vitest run $(VITEST_FLAGS)

generate: install ## generate the document, routes, types and codecs from the .proto files, and compile src/codec/assembly
	@$(BIN)/tsx tools/compile-assembly.ts
	@$(BIN)/tsx codegen/main.ts

check: check-fast ## check types, lint, format, import directions, dead code, generated files for drift, and dependencies
	@$(BIN)/depcruise src generated codegen examples test tools bench fuzz docs-page
	@$(BIN)/tsx tools/draw-wings.ts --check
	@$(BIN)/knip --no-progress
	@$(BIN)/tsx codegen/main.ts --check
	@$(BIN)/tsx tools/compile-assembly.ts --check
	@$(BIN)/tsx tools/check-dependencies.ts

check-fast: install ## the checks that take only seconds
	@$(BIN)/tsc -p .
	@$(BIN)/tsc -p docs-page
	@$(BIN)/biome check --error-on-warnings .

fix: install ## format, and fix what the linter can fix
	@$(BIN)/biome check --write .

hooks: install ## run check-fast before every commit
	@$(BIN)/lefthook install

clean: ## remove build output; keep node_modules and the cached server
	@rm -rf dist coverage

install: node_modules/.package-lock.json

# Not `npm ci`, which rejects a lock file that lacks optional packages of other platforms.
node_modules/.package-lock.json: package.json package-lock.json
	@npm install --no-save
	@touch $@

dist/main.js: node_modules/.package-lock.json $(SOURCES)
	@node build.mjs

.PHONY: conformance fuzz bench

conformance: install ## run protobuf's own conformance suite on the generated codecs
	@$(BIN)/tsx conformance/run.ts

fuzz: install ## feed random input to the codecs for FUZZ_SECONDS (600), from FUZZ_SEED
	@$(BIN)/tsx fuzz/run.ts

bench: build ## compare the codecs with protobufjs and protobuf-es, and the proxy with a hand-written service
	@$(BIN)/esbuild bench/codec.ts bench/end-to-end/run.ts bench/end-to-end/figures.ts bench/end-to-end/reference.ts \
		--bundle --platform=node --format=esm --packages=external --log-level=warning \
		--entry-names=[name] --out-extension:.js=.mjs --outdir=node_modules/.cache/bench
	@node node_modules/.cache/bench/codec.mjs
	@node node_modules/.cache/bench/run.mjs

.PHONY: differences

differences: install ## write docs/differences.md from its table
	@$(BIN)/vitest run --project unit test/differences --update

.PHONY: bench-transport

bench-transport: install ## measure the CPU time of a gRPC call by --transport
	@$(BIN)/tsx bench/transport.ts

.PHONY: clients validate changes

clients: build ## generate, compile and run clients in five languages
	@$(BIN)/vitest run --project clients test/clients/clients.test.ts

validate: build ## lint the document, and send requests that schemathesis derives from it
	@$(BIN)/tsx tools/validate.ts
	@SCHEMATHESIS=thorough $(BIN)/vitest run --project clients test/clients/schemathesis.test.ts

SINCE ?= HEAD
changes: install ## list what has changed for callers since the revision SINCE (HEAD)
	@$(BIN)/tsx codegen/main.ts --since $(SINCE)

.PHONY: record probe

record: install ## record the document's examples (spec/examples) by sending them to a real server
	@$(BIN)/tsx tools/record.ts
	@$(BIN)/tsx codegen/main.ts

probe: install ## find the fields that a real server requires
	@$(BIN)/tsx tools/probe.ts

.PHONY: check-parity check-servers check-streams check-frameworks check-mcp soak upgrade

PARITY := test/parity test/verify test/live/differences.test.ts
check-parity: build ## compare HTTP with gRPC, call by call, and with the built-in HTTP API; TEMPORAL_SERVER names the server
	@$(BIN)/vitest run $(PARITY)

SERVERS ?= 1.29.1 1.30.2 1.31.2 1.32.0
check-servers: build ## the same on every supported server, or on SERVERS, one by one
	@for version in $(SERVERS); do TEMPORAL_SERVER=$$version $(BIN)/vitest run $(PARITY) || failed=1; done; [ -z "$$failed" ]

check-streams: build ## streams at length: restarts, a thousand at once, readers that never read, 100,000 lines
	@$(BIN)/tsx test/streams/endurance.ts

check-frameworks: build ## run the examples of docs/embedding.md on all versions of all frameworks
	@FRAMEWORKS=all $(BIN)/vitest run test/embed/live/frameworks.test.ts

check-mcp: build ## run the conformance suite of the Model Context Protocol
	@$(BIN)/tsx tools/mcp-conformance.ts

soak: build ## send mixed traffic for SOAK_SECONDS (600) while the server restarts twice
	@$(BIN)/tsx test/soak/run.ts

upgrade: install ## other .proto files: PROTOS=<version of the crate temporalio-protos, or a folder>
	@$(BIN)/tsx tools/upgrade.ts $(if $(PROTOS),--protos $(PROTOS)) $(if $(API),--api $(API)) \
		$(if $(TEMPORAL_API),--temporal-api $(TEMPORAL_API))
	@$(MAKE) check test

.PHONY: bench-waiters

bench-waiters: build ## measure what it costs to wait for results
	@$(BIN)/tsx bench/waiters.ts

.PHONY: check-idempotency
check-idempotency: ## send every write twice to every supported server, or to SERVERS, and write docs/idempotency.md
	@$(BIN)/tsx test/idempotency/run.ts $(SERVERS)

.PHONY: bench-catalogue
bench-catalogue: install ## measure the check of an argument of the catalogue
	@$(BIN)/tsx bench/catalogue.ts

.PHONY: bench-profile

bench-profile: build ## profile the CPU time of a request
	@$(BIN)/esbuild bench/end-to-end/profile.ts bench/end-to-end/figures.ts --bundle --platform=node --format=esm \
		--packages=external --log-level=warning --entry-names=[name] --out-extension:.js=.mjs --outdir=node_modules/.cache/bench
	@node node_modules/.cache/bench/profile.mjs

bench-overload: build ## measure what the proxy serves under three times the load that it can serve
	@$(BIN)/esbuild bench/end-to-end/overload.ts bench/end-to-end/figures.ts --bundle --platform=node --format=esm \
		--packages=external --log-level=warning --entry-names=[name] --out-extension:.js=.mjs --outdir=node_modules/.cache/bench
	@node node_modules/.cache/bench/overload.mjs

.PHONY: package lint-deploy bench-overhead bench-overload

package: build ## build the npm package in package/
	@npm run package --silent

lint-deploy: ## lint the image, chart and unit with hadolint, helm, kubernetes-validate and systemd-analyze
	@bash deploy/lint.sh

bench-overhead: build ## measure the CPU time of metrics and logs on a small call
	@$(BIN)/esbuild bench/end-to-end/overhead.ts bench/end-to-end/figures.ts --bundle --platform=node --format=esm \
		--packages=external --log-level=warning --entry-names=[name] --out-extension:.js=.mjs --outdir=node_modules/.cache/bench
	@node node_modules/.cache/bench/overhead.mjs 2>node_modules/.cache/bench/overhead.log

.PHONY: bench-tail
bench-tail: build ## measure for how long large requests hold the event loop
	@$(BIN)/esbuild bench/end-to-end/tail.ts bench/end-to-end/figures.ts --bundle --platform=node --format=esm \
		--packages=external --log-level=warning --entry-names=[name] --out-extension:.js=.mjs --outdir=node_modules/.cache/bench
	@node node_modules/.cache/bench/tail.mjs
