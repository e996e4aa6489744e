// Package ordersapi is the client that oapi-codegen makes from the document of a catalogue.
package ordersapi

//go:generate go tool oapi-codegen -generate types,client -package ordersapi -o client.go ../orders.yaml
