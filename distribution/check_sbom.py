"""Holds a bill of materials against the schema of its format."""
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        fault = JsonStrictValidator(SchemaVersion.V1_5).validate_str(file.read())
    if fault:
        sys.exit(f"{path}: {fault}")
