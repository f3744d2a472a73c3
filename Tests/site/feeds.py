"""The feeds and the list of pages, held against schemas and against the pages that are there.

No validator of feeds is packaged today, so each part is asked by what there is:
- feed.xml: a grammar of RFC 4287 (atom.rng, ours) run by libxml2: elements, their number, days with zones, addresses;
  then feedparser, as readers of feeds would read it.
- feed.json: the schema of JSON Feed 1 that jsonfeedvalidator has, once what 1.1 added is held against its text and taken out.
- sitemap.xml: the XSD of the sitemaps protocol that sitemap-verify has, run by libxml2; days; and the pages themselves.
"""

import importlib.util
import json
import pathlib
import re

import feedparser
import jsonfeedvalidator
from lxml import etree

HERE = pathlib.Path(__file__).parent
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def check_feeds(site):
    if not (site.folder / "feed.xml").is_file():
        return
    feed = check_atom(site)
    check_json(site, feed)
    check_sitemap(site, feed.feed.id)


def check_against(site, name, schema):
    tree = etree.parse(site.folder / name)
    if not schema.validate(tree):
        for error in list(schema.error_log)[:5]:
            site.fault(f"{name}:{error.line}: {error.message}")
    return tree


def check_atom(site):
    tree = check_against(site, "feed.xml", etree.RelaxNG(etree.parse(HERE / "atom.rng")))
    atom = "{http://www.w3.org/2005/Atom}"
    root = tree.getroot()
    # What the grammar cannot say.
    if root.find(f"{atom}author") is None and any(entry.find(f"{atom}author") is None for entry in root.iter(f"{atom}entry")):
        site.fault("feed.xml: an entry has no author")
    if not any(link.get("rel") == "self" for link in root.findall(f"{atom}link")):
        site.fault("feed.xml: does not say where it lies itself")
    feed = feedparser.parse(str(site.folder / "feed.xml"))
    if feed.bozo or not feed.entries:
        site.fault(f"feed.xml: {feed.get('bozo_exception', 'no entry')}")
    if len({entry.id for entry in feed.entries}) != len(feed.entries):
        site.fault("feed.xml: an id stands twice")
    for entry in feed.entries:
        if not entry.get("updated_parsed"):
            site.fault(f"feed.xml: {entry.id} has no day")
    return feed


def check_json(site, atom):
    feed = json.loads((site.folder / "feed.json").read_text(encoding="utf-8"))
    items = feed["items"]
    if [entry.id for entry in atom.entries] != [item["id"] for item in items]:
        site.fault("feed.json: other entries than feed.xml")
    # Version 1.1 has `language`, and `authors` for `author`.
    if feed.pop("version") != "https://jsonfeed.org/version/1.1" or not re.fullmatch("[a-z]{2}", feed.pop("language")):
        site.fault("feed.json: names no version or no language")
    first, *others = feed.pop("authors")
    older = {**feed, "version": "https://jsonfeed.org/version/1", "author": first}
    for error in jsonfeedvalidator.validate_feed(older):
        site.fault(f"feed.json: {'/'.join(map(str, error.path))}: {error.message[:160]}")


def check_sitemap(site, base):
    package = pathlib.Path(importlib.util.find_spec("sitemap_verify").origin).parent
    schema = etree.XMLSchema(etree.parse(package / "schemas" / "sitemap.xsd"))
    tree = check_against(site, "sitemap.xml", schema)
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    for node in tree.iter(f"{space}lastmod"):
        if not DAY.fullmatch(node.text):
            site.fault(f"sitemap.xml: {node.text} is no day")
    places = [node.text for node in tree.iter(f"{space}loc")]
    paths = {"/" + str(page.relative_to(site.folder)).removesuffix("index.html") for page in site.listed()} - {"/404.html"}
    if len(places) != len(set(places)) or {place.removeprefix(base.rstrip("/")) for place in places} != paths:
        site.fault("sitemap.xml: not the pages that are there, each once")
    if len(places) > 50_000:
        site.fault("sitemap.xml: more addresses than one file may hold")
