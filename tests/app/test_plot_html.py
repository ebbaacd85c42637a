import re
from html.parser import HTMLParser

from magnostat.app.plot_html import html


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.seen = [], []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in ("meta", "rect", "path"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in ("rect", "path"):
            assert self.open.pop() == tag


def test_the_page_stands_alone_and_says_everything_twice(several):
    page = html(several)
    tags = Tags()
    tags.feed(page)
    assert tags.open == []
    names = [tag for tag, _ in tags.seen]
    assert {"svg", "table", "caption", "h1", "main"} <= set(names)
    assert "script" not in names
    assert "link" not in names
    assert all("scope" in attrs for tag, attrs in tags.seen if tag == "th")
    assert next(attrs for tag, attrs in tags.seen if tag == "html")["lang"] == "en"
    assert not re.search(r'(src|href)="', page)
    assert 20 <= names.count("tr") <= 60
    assert "lies between" in page
