// Package api is the client that oapi-codegen makes from the OpenAPI document.
package api

//go:generate go tool oapi-codegen -generate types,client -package api -o client.go ../openapi.yaml
