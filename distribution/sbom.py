#!/usr/bin/env python3
"""Lists what is in the program, as CycloneDX 1.5: every library that is linked, its version, its licence, and why it is
there. A dependency of which nobody has said why is an error.

usage: sbom.py VERSION > sbom.json     (in the folder of Package.swift)
"""
import json
import re
import subprocess
import sys

# What Swift packages are for; their licences lie beside their sources.
PACKAGES = {
    "swift-argument-parser": ("Apache-2.0", "The command line: help, errors and completions as people expect them."),
    "swift-crypto": ("Apache-2.0", "SHA-256 of published files, by which Loa knows its own; it holds BoringSSL."),
    "swift-asn1": ("Apache-2.0", "Needed by swift-crypto; nothing of Loa calls it."),
    "flyingfox": ("MIT", "The sockets of the preview on this machine."),
}
# Libraries of the system, by their names for pkg-config.
LIBRARIES = {
    "libcmark": ("BSD-2-Clause", "Markdown: the reference parser, whose tree Loa walks."),
    "yaml-0.1": ("MIT", "YAML: events with positions, that leave the typing of values to the fields."),
    "libturbojpeg": ("IJG", "Photos in JPEG."),
    "libpng": ("libpng-2.0", "Photos in PNG."),
    "libwebp": ("BSD-3-Clause", "Photos as pages show them, in WebP."),
    "freetype2": ("FTL", "The letters of pictures beside links, set from the site's own fonts."),
    "zlib": ("Zlib", "Compressed copies of texts, pictures, and spreadsheets; libpng needs it too."),
    "libbrotlienc": ("MIT", "Compressed copies of texts; FreeType reads fonts with it."),
}
if sys.platform == "linux":
    LIBRARIES["jemalloc"] = ("BSD-2-Clause", "Memory for threads that make pages side by side.")
FILES = {
    "inter": ("4.0", "OFL-1.1", "The letters of the site, a subset that travels with it."),
}


def output(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def component(name, version, licence, reason, purl=None, kind="library"):
    result = {"type": kind, "bom-ref": f"{name}@{version}", "name": name, "version": version, "description": reason}
    result["licenses"] = [{"license": {"id": licence}}]
    if purl:
        result["purl"] = purl
    return result


def swift_packages():
    """All of them, those that others need too, each once."""
    found = {}
    pending = json.loads(output("swift", "package", "show-dependencies", "--format", "json"))["dependencies"]
    while pending:
        package = pending.pop()
        found[package["identity"]] = package
        pending += package["dependencies"]
    for identity, package in sorted(found.items()):
        if identity not in PACKAGES:
            sys.exit(f"sbom: {identity} is a dependency of which nobody has said why (distribution/sbom.py)")
        licence, reason = PACKAGES[identity]
        address = re.sub(r"^https://|\.git$", "", package["url"]).lower()
        yield component(
            identity, package["version"], licence, reason, f"pkg:swift/{address}@{package['version']}")


def libraries():
    for name, (licence, reason) in sorted(LIBRARIES.items()):
        version = output("pkg-config", "--modversion", name)
        yield component(name, version, licence, reason, f"pkg:generic/{name}@{version}")


def toolchain():
    version = re.search(r"Swift version (\S+)", output("swift", "--version")).group(1)
    yield component(
        "swift-standard-library", version, "Apache-2.0", "The language's own library.",
        f"pkg:generic/swift@{version}")
    if sys.platform == "linux":
        libc = re.search(r"\d+\.\d+$", output("ldd", "--version").splitlines()[0]).group()
        yield component(
            "glibc", libc, "LGPL-2.1-or-later", "The C library, linked in so that one file runs anywhere.",
            f"pkg:generic/glibc@{libc}")


def document(version):
    files = [component(name, *facts, kind="file") for name, facts in sorted(FILES.items())]
    components = [*swift_packages(), *libraries(), *toolchain(), *files]
    program = component("loa", version, "Apache-2.0", "Builds a report site from text files.", kind="application")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": program},
        "components": components,
        "dependencies": [{"ref": program["bom-ref"], "dependsOn": [each["bom-ref"] for each in components]}],
    }


print(json.dumps(document(sys.argv[1]), indent=2, ensure_ascii=False))
