"""Prints what openapi-spec-validator has to say of a document, one line for each error."""

import sys

import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

with open(sys.argv[1], encoding="utf-8") as file:
    document = yaml.safe_load(file)
validator = OpenAPIV31SpecValidator if document["openapi"].startswith("3.1") else OpenAPIV30SpecValidator
for error in validator(document).iter_errors():
    print(error.message.splitlines()[0][:300])
