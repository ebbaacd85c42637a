"""What people read, in English and Dutch: every sentence by key, with places for what differs."""

from .say import LANGUAGES, keys, number, say

__all__ = ["LANGUAGES", "keys", "number", "say"]
