#!/bin/sh
# Makes a release in release/: the npm package, its software bill of materials and their SHA-256 sums. SIGN=1 signs the
# sums with cosign, with the identity that it asks for or finds in CI; SECURITY.md says how to verify it.
set -eu
cd "$(dirname "$0")/.."

if [ -n "$(git status --porcelain)" ]; then
  echo 'release.sh: expected a checkout without changes' >&2
  exit 1
fi
rm -rf release node_modules
mkdir release
npm install --no-save --ignore-scripts
npx tsx tools/check-dependencies.ts
node build.mjs
npx tsx tools/package.ts release/package
(cd release && npm pack ./package --silent && rm -r package)
npm sbom --sbom-format cyclonedx --omit=dev > release/sbom.cyclonedx.json
(cd release && sha256sum ./*.tgz sbom.cyclonedx.json > SHA256SUMS)
if [ "${SIGN:-}" = 1 ]; then
  cosign sign-blob --yes --bundle release/SHA256SUMS.bundle release/SHA256SUMS
fi
cat release/SHA256SUMS
