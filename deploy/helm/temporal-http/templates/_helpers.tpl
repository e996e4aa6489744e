{{- define "temporal-http.fullname" -}}
{{- if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 63 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 63 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "temporal-http.selectorLabels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "temporal-http.labels" -}}
{{ include "temporal-http.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end -}}

{{- define "temporal-http.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- default (include "temporal-http.fullname" .) .Values.serviceAccount.name -}}
{{- else -}}
{{- default "default" .Values.serviceAccount.name -}}
{{- end -}}
{{- end -}}

{{- define "temporal-http.secretName" -}}
{{- default (include "temporal-http.fullname" .) .Values.secret.existing -}}
{{- end -}}

{{/* The whole configuration as JSON: what the chart itself sets, and over it what the values say. */}}
{{- define "temporal-http.config" -}}
{{- $config := dict "listen" "0.0.0.0:7243" "admin-listen" "0.0.0.0:9243" -}}
{{- if .Values.tls.existingSecret -}}
{{- $_ := set $config "listen-tls" "0.0.0.0:7443" -}}
{{- $_ := set $config "tls-cert" "/etc/temporal-http-tls/tls.crt" -}}
{{- $_ := set $config "tls-key" "/etc/temporal-http-tls/tls.key" -}}
{{- if .Values.tls.clientCa -}}
{{- $_ := set $config "tls-client-ca" "/etc/temporal-http-tls/ca.crt" -}}
{{- end -}}
{{- end -}}
{{- if .Values.upstreamTls.existingSecret -}}
{{- $_ := set $config "upstream-tls" true -}}
{{- if .Values.upstreamTls.ca -}}
{{- $_ := set $config "upstream-tls-ca" "/etc/temporal-http-upstream-tls/ca.crt" -}}
{{- end -}}
{{- if .Values.upstreamTls.clientCertificate -}}
{{- $_ := set $config "upstream-tls-cert" "/etc/temporal-http-upstream-tls/tls.crt" -}}
{{- $_ := set $config "upstream-tls-key" "/etc/temporal-http-upstream-tls/tls.key" -}}
{{- end -}}
{{- end -}}
{{- if .Values.policy -}}
{{- $_ := set $config "policy-file" "/etc/temporal-http/policy.toml" -}}
{{- end -}}
{{- if .Values.codecKeys.existingSecret -}}
{{- $keys := list -}}
{{- range .Values.codecKeys.ids -}}
{{- $keys = append $keys (printf "%s=/etc/temporal-http-codec-keys/%s" . .) -}}
{{- end -}}
{{- $_ := set $config "codec-keys" $keys -}}
{{- end -}}
{{- merge (deepCopy .Values.config) $config | toJson -}}
{{- end -}}

{{/* A duration of the configuration (500ms, 5s, 2m, 1h, off, or a number of seconds) in whole seconds. */}}
{{- define "temporal-http.seconds" -}}
{{- $text := toString . -}}
{{- if or (eq $text "off") (eq $text "false") -}}0
{{- else if hasSuffix "ms" $text -}}{{ divf (trimSuffix "ms" $text | float64) 1000 | ceil | int }}
{{- else if hasSuffix "s" $text -}}{{ trimSuffix "s" $text | float64 | ceil | int }}
{{- else if hasSuffix "m" $text -}}{{ mulf (trimSuffix "m" $text | float64) 60 | ceil | int }}
{{- else if hasSuffix "h" $text -}}{{ mulf (trimSuffix "h" $text | float64) 3600 | ceil | int }}
{{- else -}}{{ $text | float64 | ceil | int }}
{{- end -}}
{{- end -}}

{{/* How long the proxy may take to end, and some seconds for what is told to end by then. */}}
{{- define "temporal-http.gracePeriod" -}}
{{- $config := .Values.config -}}
{{- $drain := (hasKey $config "drain-delay") | ternary (get $config "drain-delay") "5s" | include "temporal-http.seconds" | int -}}
{{- $timeout := (hasKey $config "shutdown-timeout") | ternary (get $config "shutdown-timeout") "30s" | include "temporal-http.seconds" | int -}}
{{- add $drain $timeout 10 -}}
{{- end -}}
